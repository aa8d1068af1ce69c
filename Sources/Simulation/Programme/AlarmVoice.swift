import Glibc

/// Renders a beeper: odd partials, each as much weaker as it is higher, with edges of 2 ms.
struct AlarmVoice: Voice {
    private let alarm: Alarm
    private let sampleRate: Double
    private let highest: Double
    private let edge = SmoothStart(duration: 0.002)
    private var frame = 0

    init(_ alarm: Alarm, sampleRate: Double) {
        self.alarm = alarm
        self.sampleRate = sampleRate
        highest = min(ProgrammeMix.stopBand, 0.5 * sampleRate)
    }

    mutating func next() -> Double {
        let time = Double(frame) / sampleRate
        frame += 1
        let place = time - (time / alarm.period).rounded(.down) * alarm.period
        guard place < alarm.beep else { return 0 }
        let turns = alarm.frequency * time
        let angle = 2 * .pi * (turns - turns.rounded(.down))
        var sum = 0.0
        var partial = 1.0
        while partial * alarm.frequency < highest {
            sum += sin(partial * angle) / partial
            partial += 2
        }
        return edge.step(place) * edge.step(alarm.beep - place) * sum
    }
}
