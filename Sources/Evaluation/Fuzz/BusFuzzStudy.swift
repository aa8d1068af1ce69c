import Foundation

/// Processes that feed one reader, one after the other: each goes on behind the input that ended the
/// one before.
final class BusFuzzStudy {
    /// Seconds for which a process may stand still, without the processor, before it is ended.
    private static let patience = 600.0

    private let target: String
    private let seed: UInt64
    private let folder = NSTemporaryDirectory() + "noctule-fuzz-\(UUID().uuidString)"

    /// Prepares a folder.
    init(target: String, seed: UInt64) throws {
        self.target = target
        self.seed = seed
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        // What the system cleans up anyway is no study's failure.
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Feeds inputs.
    ///
    /// - Throws: `StudyFault` where nothing can be fed.
    func feed(_ count: Int) throws -> FuzzTally {
        let trace = try FuzzTrace(path: folder + "/trace")
        var tally = FuzzTally()
        var first = 0
        while first < count {
            trace.number = -1
            let batch = try Server(
                URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
                [
                    "bus-fuzz-batch", "--target", target, "--seed", "\(seed)", "--first",
                    "\(first)", "--end", "\(count)", "--trace", folder + "/trace",
                ], output: folder + "/batch")
            let isHung = wait(for: batch, trace) || batch.endSignal == SIGPROF
            tellErrors(batch)
            if batch.hasSucceeded, let line = batch.lines.last {
                tally.add(try JSONDecoder().decode(FuzzTally.self, from: Data(line.utf8)))
                break
            }
            let number = trace.number
            guard number >= first else { throw StudyFault("\(target): a batch could not begin") }
            if isHung { tally.hangs += 1 } else { tally.crashes += 1 }
            tally.inputs += number - first + 1
            let bytes = Data(trace.input.prefix(2000)).base64EncodedString()
            tell("\(target): input \(number) \(isHung ? "hangs" : "ends") it: \(bytes)\n")
            first = number + 1
        }
        return tally
    }

    /// Waits for a process to end, or ends one that waits for something itself.
    ///
    /// - Returns: whether it stood still.
    private func wait(for batch: Server, _ trace: FuzzTrace) -> Bool {
        var number = -1
        var since = Date()
        while batch.isRunning {
            Thread.sleep(forTimeInterval: 0.02)
            if trace.number != number {
                number = trace.number
                since = Date()
            } else if -since.timeIntervalSinceNow > Self.patience {
                batch.end(SIGKILL)
                return true
            }
        }
        return false
    }

    private func tellErrors(_ batch: Server) {
        let data = FileManager.default.contents(atPath: batch.output + ".err") ?? Data()
        guard !data.isEmpty else { return }
        tell("\(target): " + String(decoding: data.prefix(20_000), as: UTF8.self))
    }

    private func tell(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
