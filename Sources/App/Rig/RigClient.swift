import Foundation

/// Asks a running rig for something.
public enum RigClient {
    /// Sends a request and waits for its answer.
    ///
    /// - Throws: `noRig` where none runs, `noAnswer` where it ends meanwhile, `system`.
    public static func ask(
        _ request: PlaybackRequest, of socket: RigSocket
    ) throws(RigSocketError) -> PlaybackReply {
        try ask(line: request.line, of: socket)
    }

    /// Asks about its sensing and waits for the answer.
    ///
    /// - Throws: `noRig` where none runs, `noAnswer` where it ends meanwhile, `system`.
    public static func ask(
        _ request: SensingRequest, of socket: RigSocket
    ) throws(RigSocketError) -> PlaybackReply {
        try ask(line: request.line, of: socket)
    }

    private static func ask(
        line: String, of socket: RigSocket
    ) throws(RigSocketError) -> PlaybackReply {
        let channel = LineChannel(try connect(to: socket))
        guard channel.write(line), let line = channel.readLine(),
            let reply = PlaybackReply(line: line)
        else { throw .noAnswer(path: socket.path) }
        return reply
    }

    /// Asks for a rig's events.
    ///
    /// - Throws: `noRig` where none runs, `noAnswer` where it ends meanwhile, `system`.
    public static func events(
        _ request: EventsRequest, of socket: RigSocket
    ) throws(RigSocketError) -> RigEvents {
        let channel = LineChannel(try connect(to: socket))
        guard channel.write(request.line) else { throw .noAnswer(path: socket.path) }
        return RigEvents(channel)
    }

    private static func connect(to socket: RigSocket) throws(RigSocketError) -> Int32 {
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = Glibc.socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { throw socket.failure("be made") }
        guard socket.withAddress({ Glibc.connect(descriptor, $0, $1) }) == 0 else {
            let failure: RigSocketError =
                errno == ENOENT || errno == ECONNREFUSED
                ? .noRig(node: socket.node, path: socket.path) : socket.failure("be reached")
            close(descriptor)
            throw failure
        }
        return descriptor
    }
}
