import Glibc

/// The gain at any frame of a series of changes, a pure function of the frame's number.
struct GainSchedule {
    private struct Change {
        let start: Double, frames: Double, from: Double, to: Double
    }

    private let changes: [Change]

    /// - Parameter steps: in order of time, without overlap; the gain before the first is 1.
    init(_ steps: [GainStep], sampleRate: Double) {
        var changes: [Change] = []
        for step in steps {
            changes.append(
                Change(
                    start: step.at * sampleRate, frames: step.ramp * sampleRate,
                    from: changes.last?.to ?? 1, to: pow(10, step.level / 20)))
        }
        self.changes = changes
    }

    /// Whether the gain never changes.
    var isConstant: Bool { changes.isEmpty }

    /// The amplitude's factor at a frame; real-time safe.
    func gain(at frame: Int) -> Double {
        let place = Double(frame)
        var gain = 1.0
        for change in changes {
            guard place >= change.start else { break }
            guard place < change.start + change.frames else {
                gain = change.to
                continue
            }
            let share = (place - change.start) / change.frames
            gain = change.from + (change.to - change.from) * (0.5 - 0.5 * cos(.pi * share))
        }
        return gain
    }
}
