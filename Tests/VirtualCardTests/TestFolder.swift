import Foundation
import VirtualCard

/// A folder for cards and what programs play to them; it goes with its value.
final class TestFolder {
    let path = NSTemporaryDirectory() + "noctule-\(UUID().uuidString)"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Makes virtual cards known to this process, for as long as it lives: others open PCMs too.
    static let known = Result {
        atexit { unlink(TestFolder.knownPath) }
        let configuration = try ALSAConfiguration(path: knownPath)
        configuration.export()
    }

    private static let knownPath = NSTemporaryDirectory() + "noctule-\(getpid()).conf"

    func configuration() throws -> ALSAConfiguration {
        try ALSAConfiguration(path: path + "/asound.conf")
    }
}
