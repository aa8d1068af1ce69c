import ALSADevice
import Foundation
import Glibc

/// A PulseAudio of the test's own, without a card: a sink that plays to nowhere, and its monitor.
///
/// Names the server's PCMs in this process's ALSA configuration, so for a process of its own.
final class PulseServer {
    static let isInstalled = FileManager.default.isExecutableFile(atPath: program)
    /// Whether the checks must not be skipped.
    static let isNeeded = ProcessInfo.processInfo.environment["CI"] != nil

    let capture = DeviceName("server_in")
    let playback = DeviceName("server_out")

    private static let program = "/usr/bin/pulseaudio"
    private let folder = NSTemporaryDirectory() + "noctule-pulse-\(UUID().uuidString)"
    private var process: Process?

    init() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let socket = folder + "/socket"
        try write(
            """
            pcm.server_in { type pulse server "unix:\(socket)" device "nowhere.monitor" }
            pcm.server_out { type pulse server "unix:\(socket)" device "nowhere" }

            """, as: "asound.conf")
        try write(
            """
            load-module module-null-sink sink_name=nowhere rate=48000 channels=2
            load-module module-native-protocol-unix auth-anonymous=1 socket=\(socket)

            """, as: "start.pa")
        setenv("ALSA_CONFIG_PATH", folder + "/asound.conf", 1)
        // What the user's own configuration says does not count.
        setenv("PULSE_CLIENTCONFIG", "/dev/null", 1)
        setenv("HOME", folder, 1)
        setenv("XDG_RUNTIME_DIR", folder, 1)
    }

    deinit {
        signal(SIGKILL)
        process?.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Starts it; a client that finds nobody yet is refused.
    func start() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = [
            "-n", "-F", folder + "/start.pa", "--daemonize=no", "--exit-idle-time=-1",
            "--use-pid-file=no", "--disable-shm=yes", "--realtime=no", "--high-priority=no",
            "--log-target=null",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.process = process
    }

    /// Sends a signal: SIGSTOP, SIGCONT.
    func signal(_ number: Int32) {
        guard let process else { return }
        Glibc.kill(process.processIdentifier, number)
    }

    /// Ends it without a word to its clients.
    func kill() {
        signal(SIGKILL)
        process?.waitUntilExit()
        process = nil
    }

    private func write(_ text: String, as name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
}
