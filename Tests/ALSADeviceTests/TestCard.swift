import ALSADevice
import AudioCore
import Foundation
import VirtualCard

/// A virtual card of a test's own, and devices on it.
struct TestCard {
    let card: VirtualCard
    let name: DeviceName
    let path: String

    init(_ configuration: VirtualCardConfiguration = .init()) throws {
        _ = try Self.configuration.get()
        path = Self.folder + "/card-\(UUID().uuidString)"
        card = try VirtualCard(path: path, configuration: configuration)
        name = DeviceName(card.name)
    }

    /// Asks for both directions of the card.
    func configuration(_ adjust: (inout DeviceConfiguration) -> Void = { _ in })
        -> DeviceConfiguration
    {
        var configuration = DeviceConfiguration(capture: name, playback: name)
        configuration.stallTimeout = .milliseconds(40)
        configuration.retryInterval = .milliseconds(1)
        adjust(&configuration)
        return configuration
    }

    /// Opens a device whose time is the card's.
    func device(_ adjust: (inout DeviceConfiguration) -> Void = { _ in }) throws -> ALSADevice {
        let card = card
        return try ALSADevice(
            configuration(adjust), clock: DeviceClock { card.nanoseconds })
    }

    private static let folder = NSTemporaryDirectory() + "noctule-devices-\(getpid())"

    /// Before the first PCM of the process is opened.
    private static let configuration = Result {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: TestCard.folder) }
        let configuration = try ALSAConfiguration(path: folder + "/asound.conf")
        configuration.export()
        return configuration
    }
}
