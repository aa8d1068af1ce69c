import Foundation
import Synchronization

/// Takes requests on a rig's socket and answers them, on threads of its own.
///
/// A socket that a rig left behind that is no more is taken over. Any thread may call.
public final class RigListener: Sendable {
    /// Where it listens.
    public let socket: RigSocket

    /// Connections at a time; further ones are closed at once.
    private static let mostConnections = 16
    /// Seconds for which somebody who is connected may say nothing.
    private static let patience = 10

    /// Tells events to somebody: takes what is asked for, where lines go, and whether they are there.
    public typealias Events = @Sendable (EventsRequest, (String) -> Bool, () -> Bool) -> Void

    /// Plays what somebody sends: takes what is asked for, where answers go, and where samples come from.
    public typealias Speech = @Sendable (SpeechRequest, (String) -> Bool, () -> [UInt8]?) -> Void

    private let answer: @Sendable (String) -> String
    private let events: Events?
    private let speech: Speech?
    private let listening: Int32
    /// Holds the name for as long as the rig lives, however it ends.
    private let lock: Int32
    private let wakeUp: (reading: Int32, writing: Int32)
    private let connections = Atomic<Int>(0)
    private let isClosed = Atomic<Bool>(false)

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - events: tells events, until it returns; nil where there are none to tell.
    ///   - speech: plays samples, until it returns; nil where nothing is played.
    ///   - answer: gives the answer to any other line. All are called on any thread, several at a
    ///     time.
    /// - Throws: `inUse`, `notASocket`, `system`.
    public init(
        _ socket: RigSocket, events: Events? = nil, speech: Speech? = nil,
        answer: @escaping @Sendable (String) -> String
    ) throws(RigSocketError) {
        self.socket = socket
        self.events = events
        self.speech = speech
        self.answer = answer
        lock = try Self.lock(socket)
        do throws(RigSocketError) {
            listening = try Self.bind(socket)
        } catch {
            close(lock)
            throw error
        }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            let failure = socket.failure("make a pipe")
            close(listening)
            close(lock)
            throw failure
        }
        for end in ends { Self.keepFromChildren(end) }
        wakeUp = (ends[0], ends[1])
        Thread.detachNewThread { [self] in listen() }
    }

    /// Takes the socket away; requests that are being answered are still answered.
    public func stop() {
        guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
        unlink(socket.path)
        close(wakeUp.writing)
    }

    /// Closes a descriptor where another program is started.
    private static func keepFromChildren(_ descriptor: Int32) {
        // Fails only where there is no such descriptor.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    private static func lock(_ socket: RigSocket) throws(RigSocketError) -> Int32 {
        let descriptor = open(
            socket.path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw socket.failure("be locked") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            close(descriptor)
            if number == EWOULDBLOCK { throw .inUse(node: socket.node, path: socket.path) }
            throw .system(path: socket.path, operation: "be locked", number: number)
        }
        return descriptor
    }

    /// Makes the socket, in the place of one that nobody listens on any more.
    private static func bind(_ socket: RigSocket) throws(RigSocketError) -> Int32 {
        var status = stat()
        if lstat(socket.path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: socket.path) }
            unlink(socket.path)
        }
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = Glibc.socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { throw socket.failure("be made") }
        // Of the socket before it has a name, so that there is no moment at which others may connect.
        guard fchmod(descriptor, 0o600) == 0,
            socket.withAddress({ Glibc.bind(descriptor, $0, $1) }) == 0,
            Glibc.listen(descriptor, 16) == 0
        else {
            let failure = socket.failure("be listened on")
            close(descriptor)
            throw failure
        }
        return descriptor
    }

    private func listen() {
        defer {
            close(listening)
            close(wakeUp.reading)
            // A child that has been forked and has not begun its program yet still has it open.
            flock(lock, LOCK_UN)
            close(lock)
        }
        while !isClosed.load(ordering: .acquiring) {
            var waiting = [
                pollfd(fd: listening, events: Int16(POLLIN), revents: 0),
                pollfd(fd: wakeUp.reading, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&waiting, 2, -1) >= 0 || errno == EINTR else { return }
            guard waiting[1].revents == 0 else { return }
            guard waiting[0].revents != 0 else { continue }
            let descriptor = accept(listening, nil, nil)
            // Who has gone again is no fault; without descriptors it is tried again when there are some.
            guard descriptor >= 0 else {
                if errno == EMFILE || errno == ENFILE { usleep(100_000) }
                continue
            }
            Self.keepFromChildren(descriptor)
            serve(LineChannel(descriptor, patience: Self.patience))
        }
    }

    private func serve(_ channel: sending LineChannel) {
        let count = connections.wrappingAdd(1, ordering: .relaxed).newValue
        guard count <= Self.mostConnections else {
            connections.wrappingSubtract(1, ordering: .relaxed)
            return
        }
        let channel = Mutex(channel)
        Thread.detachNewThread { [self] in
            channel.withLock { channel in
                while let line = channel.readLine() {
                    if let events, let request = EventsRequest(line: line) {
                        return events(request, { channel.write($0) }, { channel.isThere })
                    }
                    if let speech, let request = SpeechRequest(line: line) {
                        return speech(request, { channel.write($0) }, { channel.readBytes() })
                    }
                    guard channel.write(answer(line)) else { return }
                }
            }
            connections.wrappingSubtract(1, ordering: .relaxed)
        }
    }
}
