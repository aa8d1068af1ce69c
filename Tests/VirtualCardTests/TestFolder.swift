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

    func configuration() throws -> ALSAConfiguration {
        try ALSAConfiguration(path: path + "/asound.conf")
    }
}
