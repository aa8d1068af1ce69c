import App
import ArgumentParser

/// Which running rig is asked.
struct RigOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The rig's name (default: this computer's)"))
    var node: String?

    /// Asks the rig.
    ///
    /// - Throws: `CommandFailure` when there is none, or when it refuses.
    func ask(_ request: PlaybackRequest) throws -> PlaybackReply {
        try accepted(BadInput.catching { try RigClient.ask(request, of: socket) })
    }

    /// Asks the rig about its sensing.
    ///
    /// - Throws: `CommandFailure` when there is none, or when it refuses.
    func ask(_ request: SensingRequest) throws -> PlaybackReply {
        try accepted(BadInput.catching { try RigClient.ask(request, of: socket) })
    }

    private func accepted(_ reply: PlaybackReply) throws -> PlaybackReply {
        guard reply.ok else {
            throw CommandFailure(.badInput, [reply.problem ?? "the rig refuses"])
        }
        return reply
    }

    /// The rig's socket.
    var socket: RigSocket {
        get throws { try BadInput.catching { try RigSocket(node: node ?? EventSource.hostNode) } }
    }
}
