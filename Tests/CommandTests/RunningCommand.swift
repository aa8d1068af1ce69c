import Foundation

/// The built `noctule` at work in a folder, its output in files so that no pipe can fill.
///
/// It blocks while it waits: for suites that have the trait `.waits`, whose threads no other test needs.
final class RunningCommand {
    /// What the command reads on standard input.
    enum Input {
        case nothing
        case file(String)
        /// What the test sends.
        case pipe
    }

    /// Where standard output or standard error goes.
    enum Output {
        case captured
        case closed
        case device(String)
        /// A pipe whose reader has gone.
        case abandonedPipe
        /// A pseudo-terminal; for standard error only.
        case terminal
    }

    /// The executable beside the test bundle, whatever the configuration and scratch path.
    static let executable =
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("noctule").path

    private let captures = try? Folder()
    private let folder: Folder
    let process: pid_t
    private var isReaped = false
    private var input: Int32?
    private var terminal: Int32?
    private var typed = Data()

    init(
        _ arguments: [String], in folder: Folder, input: Input = .nothing,
        output: Output = .captured, errors: Output = .captured
    ) throws {
        self.folder = folder
        guard let captures else { throw SystemFailure("mkdir", EIO) }
        // A reader that has gone is an error of write, not the test's end.
        signal(SIGPIPE, SIG_IGN)
        var ends = SpawnEnds()
        switch input {
        case .nothing: try ends.open(0, "/dev/null", O_RDONLY)
        case .file(let name): try ends.open(0, folder.file(name), O_RDONLY)
        case .pipe: self.input = try ends.pipeIn(0)
        }
        try ends.connect(1, output, capture: captures.file("out"))
        terminal = try ends.connect(2, errors, capture: captures.file("err"))
        process = try ends.spawn(Self.executable, arguments, in: folder.path)
        if let input = self.input { _ = fcntl(input, F_SETFL, O_NONBLOCK) }
    }

    deinit {
        closeInput()
        if let terminal { close(terminal) }
        // A child that nobody waits for would keep Swift Testing's own exit tests from theirs.
        guard !isReaped else { return }
        kill()
        while waitpid(process, nil, 0) < 0 && errno == EINTR {}
    }

    /// What has come on standard output so far.
    var standardOutput: Data { captured("out") }

    /// What has come on standard error so far.
    var standardErrorSoFar: String { String(decoding: captured("err"), as: UTF8.self) }

    /// Sends bytes to standard input.
    ///
    /// - Returns: false when nobody reads any more or the time is over.
    @discardableResult
    func send(_ data: Data, within seconds: Double = 30) -> Bool {
        guard let input else { return false }
        let deadline = Date(timeIntervalSinceNow: seconds)
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN, Date() < deadline {
                usleep(2000)
            } else {
                return false
            }
        }
        return true
    }

    /// Ends standard input.
    func closeInput() {
        if let input { close(input) }
        input = nil
    }

    /// Waits until a condition holds.
    ///
    /// - Returns: false when it did not in time.
    func wait(within seconds: Double = 300, until condition: () -> Bool) -> Bool {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while !condition() {
            guard Date() < deadline else { return false }
            usleep(2000)
        }
        return true
    }

    /// Sends the signal of ^C.
    ///
    /// It gives itself two seconds to end in order, which is enough beside a rig's other programs and not
    /// beside a thousand tests: so it goes first from here on, where the system allows that.
    func interrupt() {
        let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
        for thread in (threads ?? []).compactMap({ id_t($0) }) {
            setpriority(Int32(PRIO_PROCESS.rawValue), thread, -15)
        }
        Foundation.kill(process, SIGINT)
    }

    /// Sends the signal by which daemons read their configuration again.
    func hangUp() { Foundation.kill(process, SIGHUP) }

    /// Ends it at once, without a last word.
    func kill() { _ = Foundation.kill(process, SIGKILL) }

    /// Waits for the end; kills what does not end in time.
    func finish(within seconds: Double = 600) -> CommandResult {
        let deadline = Date(timeIntervalSinceNow: seconds)
        var status: Int32 = 0
        var peak = 0
        var isLate = false
        while waitpid(process, &status, isLate ? 0 : WNOHANG) == 0 {
            peak = max(peak, residentPeak)
            drain()
            if Date() > deadline {
                isLate = true
                kill()
            }
            usleep(2000)
        }
        isReaped = true
        drain()
        let signal = status & 0x7f
        let errors = terminal == nil ? captured("err") : typed
        return CommandResult(
            end: isLate ? .timeout : signal == 0 ? .exit(status >> 8 & 0xff) : .signal(signal),
            standardOutput: standardOutput, standardError: String(decoding: errors, as: UTF8.self),
            peakMemory: peak)
    }

    private func captured(_ name: String) -> Data { (try? captures?.data(name)) ?? Data() }

    /// Reads what the command wrote to its terminal.
    private func drain() {
        guard let terminal else { return }
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(terminal, &buffer, buffer.count), count > 0 {
            typed.append(contentsOf: buffer[..<count])
        }
    }

    /// The `VmHWM` of the process, in bytes; unlike `ru_maxrss` free of the parent's memory.
    private var residentPeak: Int {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first
        else { return 0 }
        return (Int(number) ?? 0) * 1024
    }
}
