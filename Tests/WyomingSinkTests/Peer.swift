import FlyingSocks
import Foundation

@testable import WyomingSink

/// A client that speaks frames, one question at a time.
final class Peer {
    private let pool: SocketPool<ePoll> = .ePoll(maxEvents: 4)
    private let running: Task<Void, any Error>
    private let socket: AsyncSocket
    private var decoder = FrameDecoder()

    init(port: Int) async throws {
        try await pool.prepare()
        running = Task { [pool] in try await pool.run() }
        socket = try await AsyncSocket.connected(
            to: .inet(ip4: "127.0.0.1", port: UInt16(port)), pool: pool, timeout: 60)
    }

    deinit {
        try? socket.close()
        running.cancel()
    }

    func send(_ frame: WyomingFrame) async throws {
        try await send(frame.bytes)
    }

    func send(_ bytes: [UInt8]) async throws {
        try await socket.write(Data(bytes))
    }

    /// The next frame; nil where the other end has hung up.
    func next() async throws -> WyomingFrame? {
        while true {
            if let frame = try decoder.next() { return frame }
            do {
                decoder.append([try await socket.read()])
            } catch SocketError.disconnected {
                return nil
            }
        }
    }

    /// The next frame of a type; nil where the other end has hung up.
    func next(_ type: String) async throws -> WyomingFrame? {
        while let frame = try await next() {
            if frame.type == type { return frame }
        }
        return nil
    }
}
