import AudioCore
import Sensing

/// What detectors and sinks were given, in the order in which they were.
final class Journal {
    enum Entry: Equatable {
        case prepared(String, AudioFormat)
        case heard(String, startFrame: Int, frameCount: Int)
        case finished(String)
    }

    private(set) var entries: [Entry] = []
    /// All samples that a listener was given, by its name, channel after channel.
    private(set) var samples: [String: [[Float]]] = [:]

    func note(_ entry: Entry) {
        entries.append(entry)
    }

    func hear(_ name: String, _ block: borrowing AudioBlock) {
        note(.heard(name, startFrame: block.startFrame, frameCount: block.frameCount))
        var heard = samples[name] ?? Array(repeating: [], count: block.channelCount)
        for channel in 0..<block.channelCount {
            block.withChannel(channel) { span in
                for index in 0..<span.count { heard[channel].append(span[index]) }
            }
        }
        samples[name] = heard
    }

    func finishes(of name: String) -> Int { entries.count { $0 == .finished(name) } }
}
