import Foundation
import Glibc

/// The descriptors 0, 1 and 2 of a process to be.
struct SpawnEnds: ~Copyable {
    private var actions = posix_spawn_file_actions_t()
    private var opened: [Int32] = []

    init() {
        posix_spawn_file_actions_init(&actions)
    }

    deinit {
        for descriptor in opened { close(descriptor) }
        var actions = actions
        posix_spawn_file_actions_destroy(&actions)
    }

    /// Connects a descriptor with a file.
    mutating func open(_ descriptor: Int32, _ path: String, _ flags: Int32) throws {
        posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o644)
    }

    /// Connects a descriptor with the reading end of a pipe.
    ///
    /// - Returns: the writing end, the caller's.
    mutating func pipeIn(_ descriptor: Int32) throws -> Int32 {
        let (reading, writing) = try Self.pipe()
        connect(descriptor, to: reading)
        return writing
    }

    /// Connects a descriptor with an output.
    ///
    /// - Returns: the terminal's other side, the caller's, which never blocks.
    @discardableResult
    mutating func connect(
        _ descriptor: Int32, _ output: RunningCommand.Output, capture: String
    ) throws -> Int32? {
        switch output {
        case .captured:
            try open(descriptor, capture, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND)
        case .closed:
            posix_spawn_file_actions_addclose(&actions, descriptor)
        case .device(let path):
            try open(descriptor, path, O_WRONLY)
        case .abandonedPipe:
            let (reading, writing) = try Self.pipe()
            close(reading)
            connect(descriptor, to: writing)
        case .terminal:
            let (main, side) = try Self.terminal()
            connect(descriptor, to: side)
            return main
        }
        return nil
    }

    /// Starts a program, whose sockets belong into the folder too; consumes the ends.
    ///
    /// It inherits no other descriptor below 4096: a port that a server of another test gave up would stay taken by it.
    consuming func spawn(
        _ program: String, _ arguments: [String], in folder: String
    ) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGPIPE, SIGINT, SIGTERM] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var words: [UnsafeMutablePointer<CChar>?] =
            ([
                "/bin/sh", "-c", "cd \"$0\" && export XDG_RUNTIME_DIR=\"$0\" && exec \"$@\"",
                folder, program,
            ]
            + arguments)
            .map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        // Those that nobody has are no matter.
        for descriptor in 3..<min(4096, getdtablesize()) {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        var process: pid_t = 0
        let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ)
        guard status == 0 else { throw SystemFailure("posix_spawn \(program)", status) }
        return process
    }

    private mutating func connect(_ descriptor: Int32, to own: Int32) {
        opened.append(own)
        posix_spawn_file_actions_adddup2(&actions, own, descriptor)
    }

    private static func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw SystemFailure("pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// A new pseudo-terminal (pts(4)); reading from its main side never blocks.
    private static func terminal() throws -> (main: Int32, side: Int32) {
        let setLock: UInt = 0x4004_5431  // TIOCSPTLCK
        let getNumber: UInt = 0x8004_5430  // TIOCGPTN
        let main = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var unlocked: Int32 = 0
        var number: Int32 = 0
        guard main >= 0, ioctl(main, setLock, &unlocked) == 0, ioctl(main, getNumber, &number) == 0
        else { throw SystemFailure("/dev/ptmx") }
        let side = Glibc.open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard side >= 0 else { throw SystemFailure("/dev/pts/\(number)") }
        return (main, side)
    }
}
