import ALSADevice
import Foundation
public import Session

/// Reads what a computer tells of itself.
public struct SystemReader {
    /// Where `dev`, `proc` and `sys` are.
    private let root: String

    /// Reads this computer, or a copy of its files.
    public init(root: String = "/") {
        self.root = root
    }

    /// Everything but the mixer and what a thread is allowed.
    public func reading() -> SystemReading {
        var reading = SystemReading()
        reading.access = access
        reading.cards = cards
        reading.temperature = temperature
        reading.throttling = throttling
        reading.isVoltageLow = isVoltageLow
        return reading
    }

    /// What a real-time thread is allowed, by starting one.
    ///
    /// - Throws: `RealtimeThreadError`.
    public static func grant() throws -> RealtimeThread.Grant {
        let thread = try RealtimeThread(name: "noctule-doctor") {}
        thread.join()
        return thread.grant
    }

    private var access: SystemReading.Access {
        let devices = names(in: "dev/snd").filter { $0.hasPrefix("pcm") }
        guard let first = devices.first else { return .none }
        let path = place("dev/snd/\(first)")
        guard Foundation.access(path, R_OK | W_OK) != 0 else { return .allowed }
        var status = stat()
        guard stat(path, &status) == 0, let group = getgrgid(status.st_gid),
            let name = group.pointee.gr_name
        else { return .denied(group: nil) }
        return .denied(group: String(cString: name))
    }

    /// `/proc/asound/cards` has two lines a card: ` 0 [Array  ]: USB-Audio - Mic Array`, and where it is.
    private var cards: [String] {
        text("proc/asound/cards").split(separator: "\n").compactMap { line in
            guard let match = line.firstMatch(of: /\[(\S+)\s*\]: .* - (.+)/) else { return nil }
            return "\(match.1) (\(match.2))"
        }
    }

    private var temperature: Double? {
        names(in: "sys/class/thermal").filter { $0.hasPrefix("thermal_zone") }
            .compactMap { Double(word("sys/class/thermal/\($0)/temp")) }
            .map { $0 / 1000 }.max()
    }

    private var throttling: Int? {
        let name = "sys/devices/platform/soc/soc:firmware/get_throttled"
        return Int(word(name), radix: 16)
    }

    private var isVoltageLow: Bool {
        names(in: "sys/class/hwmon").contains { name in
            word("sys/class/hwmon/\(name)/name") == "rpi_volt"
                && word("sys/class/hwmon/\(name)/in0_lcrit_alarm") == "1"
        }
    }

    private func place(_ name: String) -> String {
        root.hasSuffix("/") ? root + name : "\(root)/\(name)"
    }

    /// What cannot be read is empty: most computers have only some of the files.
    private func text(_ name: String) -> String {
        (try? String(contentsOfFile: place(name), encoding: .utf8)) ?? ""
    }

    private func word(_ name: String) -> String {
        text(name).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: place(folder))) ?? []).sorted()
    }
}
