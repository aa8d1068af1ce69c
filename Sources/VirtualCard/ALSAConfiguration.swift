internal import Foundation

/// The file that makes virtual cards known to ALSA, in this process and in those that it starts.
///
/// It takes the system's configuration in, so that every other PCM stays what it was.
public struct ALSAConfiguration: Sendable {
    /// The file; a program finds virtual cards when `ALSA_CONFIG_PATH` names it.
    public let path: String

    /// The driver's file name, beside the executables of a build.
    public static let driverName = "libasound_module_pcm_noctule.so"

    /// Writes the file.
    ///
    /// - Parameters:
    ///   - path: of the file.
    ///   - driver: the driver's file; nil for the one beside this executable.
    public init(path: String, driver: String? = nil) throws(VirtualCardError) {
        let driver = driver ?? Self.driverBesideExecutable
        guard FileManager.default.isReadableFile(atPath: driver) else {
            throw VirtualCardError(
                path: driver, problem: "the virtual card's driver is not there",
                cure: "build it: swift build --product asound_module_pcm_noctule")
        }
        do {
            try Data(Self.text(driver: driver).utf8)
                .write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw VirtualCardError(
                path: path, problem: error.localizedDescription,
                cure: "name a folder that can be written")
        }
        self.path = path
    }

    /// Names the file in the environment; before this process opens its first PCM.
    public func export() {
        setenv("ALSA_CONFIG_PATH", path, 1)
    }

    private static var driverBesideExecutable: String {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent(driverName).path
    }

    /// The configuration's text: `noctule:CARD=/path/of/the/card`, or `noctule:/path…`.
    static func text(driver: String) -> String {
        """
        </usr/share/alsa/alsa.conf>

        pcm_type.noctule.lib "\(driver)"

        pcm.noctule {
            @args [ CARD ]
            @args.CARD.type string
            type noctule
            card $CARD
        }

        """
    }
}
