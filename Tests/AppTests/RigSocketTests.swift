import Foundation
import Mixing
import TestThreads
import Testing

@testable import App

@Suite(.waits) struct RigSocketTests {
    /// A folder for a socket, short enough for its path, removed with the value.
    private final class Place {
        let folder = "/tmp/noctule-\(UUID().uuidString.prefix(8))"

        init() throws {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: false)
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func socket(_ node: String = "den") throws -> RigSocket {
            try RigSocket(node: node, folder: folder)
        }
    }

    @Test("a request gets its answer, line by line, over a socket for its user only")
    func answers() throws {
        let place = try Place()
        let listener = try RigListener(place.socket()) { line in
            line.contains("music") ? #"{"ok":true,"voice":3}"# : PlaybackReply.done.line
        }
        defer { listener.stop() }
        var status = stat()
        #expect(lstat(try place.socket().path, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o600 && status.st_mode & S_IFMT == S_IFSOCK)
        #expect(try RigClient.ask(.stop(.music), of: place.socket()).voice == 3)
        #expect(try RigClient.ask(.stop(nil), of: place.socket()) == .done)
    }

    @Test("where no rig runs, or one has left its socket behind, that is told with the cure")
    func nobody() throws {
        let place = try Place()
        let socket = try place.socket()
        let refusal = RigSocketError.noRig(node: "den", path: socket.path)
        #expect(throws: refusal) { try RigClient.ask(.stop(nil), of: socket) }
        let stale = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #expect(socket.withAddress { bind(stale, $0, $1) } == 0)
        close(stale)
        #expect(throws: refusal) { try RigClient.ask(.stop(nil), of: socket) }
        #expect(refusal.description.contains("start `noctule run`"))
        // The next rig takes it over.
        let listener = try RigListener(socket) { _ in PlaybackReply.done.line }
        #expect(try RigClient.ask(.stop(nil), of: socket) == .done)
        listener.stop()
        #expect(access(socket.path, F_OK) != 0)
        #expect(throws: refusal) { try RigClient.ask(.stop(nil), of: socket) }
    }

    @Test("a second rig of a name is refused, one of another name is not")
    func names() throws {
        let place = try Place()
        let socket = try place.socket()
        let first = try RigListener(socket) { _ in PlaybackReply.done.line }
        defer { first.stop() }
        #expect(throws: RigSocketError.inUse(node: "den", path: socket.path)) {
            try RigListener(socket) { _ in "" }
        }
        let other = try RigListener(place.socket("attic")) { _ in "" }
        other.stop()
        #expect(try RigClient.ask(.stop(nil), of: socket) == .done)
    }

    @Test("a file in the socket's place is left alone, a path that is too long refused")
    func places() throws {
        let place = try Place()
        let socket = try place.socket()
        try Data("mine".utf8).write(to: URL(fileURLWithPath: socket.path))
        #expect(throws: RigSocketError.notASocket(path: socket.path)) {
            try RigListener(socket) { _ in "" }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: socket.path)) == Data("mine".utf8))
        #expect(throws: RigSocketError.self) {
            try RigSocket(node: "den", folder: "/" + String(repeating: "x", count: 120))
        }
        #expect(throws: RigSocketError.node("a/b")) { try RigSocket(node: "a/b", folder: "/tmp") }
    }

    @Test("who sends nonsense, too much or nothing keeps nobody else from being answered")
    func abuse() throws {
        let place = try Place()
        let socket = try place.socket()
        let control = LiveControl()
        let listener = try RigListener(socket) { control.answer($0) }
        defer { listener.stop() }
        let descriptors = (0..<3).map { _ in
            Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        }
        for descriptor in descriptors {
            #expect(socket.withAddress { connect(descriptor, $0, $1) } == 0)
        }
        let endless = LineChannel(descriptors[0], patience: 60)
        // It is hung up on, while it sends or when it listens.
        _ = endless.write(String(repeating: "x", count: 1 << 20))
        #expect(endless.readLine() == nil)
        let quiet = LineChannel(descriptors[1], patience: 60)
        let babbler = LineChannel(descriptors[2], patience: 60)
        #expect(babbler.write("hello"))
        #expect(babbler.readLine()?.contains("plays on nothing") ?? false)
        let reply = try RigClient.ask(.stop(nil), of: socket)
        #expect(!reply.ok && reply.problem?.contains("--playback-device") ?? false)
        withExtendedLifetime(quiet) {}
    }
}
