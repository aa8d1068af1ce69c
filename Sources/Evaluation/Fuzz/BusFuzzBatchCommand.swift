import ArgumentParser
import Foundation
import Simulation

/// Feeds one reader; `bus-fuzz` starts it, and sees it end at what it cannot stand.
struct BusFuzzBatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bus-fuzz-batch",
        abstract: "Feed one reader with random inputs; used by `bus-fuzz`.",
        shouldDisplay: false)

    /// Seconds of the processor for an input, after which it hangs.
    private static let patience = 20

    @Option(help: "The reader.")
    var target: String

    @Option(help: "The seed of all inputs.")
    var seed: UInt64

    @Option(help: "The number of the first input.")
    var first: Int

    @Option(help: "The number behind the last.")
    var end: Int

    @Option(help: "Where the input that is read now is kept.")
    var trace: String

    func run() throws {
        guard let target = FuzzTargets.target(target) else {
            throw ValidationError("--target takes \(FuzzTargets.names.joined(separator: ", ")).")
        }
        let trace = try FuzzTrace(path: trace)
        var tally = FuzzTally()
        var resident = ResidentMemory.bytes
        for number in first..<end {
            // Every input of itself: one that fails can be made again alone.
            var random = Xoshiro256(seed: seed, stream: UInt64(number))
            let input = target.input(&random)
            trace.input = input
            trace.number = number
            Self.setAlarm()
            let begin = Self.processorSeconds
            let verdict = target.judge(input, &random)
            let seconds = Self.processorSeconds - begin
            tally.longest = max(tally.longest, seconds)
            if seconds > 1 {
                tally.slow += 1
                Self.tell("slow", seconds, number, input)
            }
            switch verdict {
            case .refused: break
            case .taken: tally.taken += 1
            case .wrong(let problem):
                tally.wrong += 1
                Self.tell("wrong: \(problem)", seconds, number, input)
            }
            tally.inputs += 1
            if tally.inputs == (end - first) / 10 { resident = ResidentMemory.bytes }
        }
        tally.growth = ResidentMemory.bytes - resident
        tally.processorSeconds = Self.processorSeconds
        print(String(decoding: try JSONEncoder().encode(tally), as: UTF8.self))
    }

    /// Lets SIGPROF end the process when an input takes that much of the processor.
    private static func setAlarm() {
        var time = itimerval()
        time.it_value.tv_sec = patience
        setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &time, nil)
    }

    /// Seconds of the processor, so that what others do on this computer does not count.
    private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    private static func tell(_ what: String, _ seconds: Double, _ number: Int, _ input: [UInt8]) {
        let bytes = Data(input.prefix(2000)).base64EncodedString()
        FileHandle.standardError.write(
            Data("input \(number), \(seconds) s, \(what): \(bytes)\n".utf8))
    }
}
