import DSP
import Glibc

/// The scene's own playback: carriers of equal level and a range burst as loud as one of them, a
/// pure function of the frame's number.
///
/// The carriers start at Newman's phases π·k²/n, which keep the crest factor low.
struct Probe {
    private let frequencies: [Double]
    private let phases: [Double]
    private let amplitude: Double
    /// One period of the range burst; empty where there is none.
    private let burst: [Double]
    private let fadeFrames: Double
    private let events: GainSchedule
    private let sampleRate: Double

    init(_ loudspeaker: Loudspeaker, sampleRate: Double) {
        frequencies = loudspeaker.carriers
        phases = frequencies.indices.map {
            Double($0 * $0) / (2 * Double(loudspeaker.carriers.count))
        }
        amplitude = loudspeaker.carrierAmplitude
        burst = loudspeaker.chirp(sampleRate: sampleRate)?.table() ?? []
        fadeFrames = loudspeaker.fadeIn * sampleRate
        events = GainSchedule(loudspeaker.probeEvents, sampleRate: sampleRate)
        self.sampleRate = sampleRate
    }

    /// The sample of a frame; digital full scale is 1; real-time safe.
    func sample(at frame: Int) -> Float {
        var sum = 0.0
        for index in frequencies.indices {
            let turns = frequencies[index] * Double(frame) / sampleRate + phases[index]
            sum += cos(2 * .pi * (turns - turns.rounded(.down)))
        }
        if !burst.isEmpty { sum += burst[frame & (burst.count - 1)] }
        var gain = amplitude
        if Double(frame) < fadeFrames {
            gain *= 0.5 - 0.5 * cos(.pi * Double(frame) / fadeFrames)
        }
        if !events.isConstant { gain *= events.gain(at: frame) }
        return Float(gain * sum)
    }
}
