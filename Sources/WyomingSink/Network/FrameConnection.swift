import FlyingSocks
import Sockets

/// A connection that carries frames both ways.
final class FrameConnection: Sendable {
    /// Which of a listener's it is; given once.
    let number: Int

    private let wire: Wire
    private let limits: ConnectionLimits
    private let outbox: Outbox

    /// Takes a wire.
    init(_ wire: Wire, number: Int, limits: ConnectionLimits) {
        self.wire = wire
        self.number = number
        self.limits = limits
        outbox = Outbox(capacity: limits.waitingBytes)
    }

    /// Sends a frame; waits for nothing.
    ///
    /// Where the other end takes too little, it is hung up on.
    func send(_ frame: WyomingFrame) {
        outbox.add(frame)
    }

    /// Reads frames until the other end goes, errs or is quiet for too long, or the task is cancelled.
    ///
    /// - Parameter take: gets each; the next is read when it is done.
    /// - Throws: what ended it, `FrameFault` where that is what was sent.
    func serve(_ take: @escaping @Sendable (WyomingFrame) async throws -> Void) async throws {
        defer { wire.close() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.read(take) }
            group.addTask {
                for await data in self.outbox.stream {
                    try await self.wire.write(data)
                    self.outbox.remove(data.count)
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func read(_ take: (WyomingFrame) async throws -> Void) async throws {
        var decoder = FrameDecoder(limits: limits.frames)
        var silence = SilenceWatch(limits: limits, now: .now)
        while true {
            guard let bytes = try await wire.read(until: silence.deadline) else {
                switch silence.expire(at: .now) {
                case .wait: continue
                case .ask: send(.ping(nil))
                case .end: return
                }
                continue
            }
            silence.hear(at: .now)
            decoder.append(bytes)
            while let frame = try decoder.next() {
                silence.note(frame)
                try await take(frame)
            }
        }
    }
}
