internal import CALSA

/// A process that has a card's PCM open.
public struct DeviceHolder: Equatable, Sendable {
    /// Its number.
    public let process: Int
    /// Its name, as the kernel keeps it: the first 15 bytes.
    public let command: String

    /// Who holds a PCM of a card; empty where it cannot be seen, as with other users' processes.
    public static func all(of name: DeviceName, _ direction: Direction) -> [DeviceHolder] {
        guard let card = name.card else { return [] }
        // A card that is a file, not the kernel's.
        if card.hasPrefix("/") { return all(ofFile: card) }
        let index = snd_card_get_index(card)
        guard index >= 0 else { return [] }
        let suffix = direction == .capture ? "c" : "p"
        return all(ofFile: "/dev/snd/pcmC\(index)D\(name.device)\(suffix)")
    }

    /// Who has a file open.
    static func all(ofFile path: String) -> [DeviceHolder] {
        var holders: [DeviceHolder] = []
        for process in Folder.entries("/proc").compactMap({ Int($0) }).sorted() {
            let descriptors = "/proc/\(process)/fd"
            let holds = Folder.entries(descriptors).contains { entry in
                Folder.target("\(descriptors)/\(entry)") == path
            }
            guard holds else { continue }
            holders.append(
                DeviceHolder(process: process, command: Folder.line("/proc/\(process)/comm")))
        }
        return holders
    }

    static func problem(_ holders: [DeviceHolder]) -> String {
        guard !holders.isEmpty else { return "another process holds it" }
        let names = holders.map { "\($0.command) (process \($0.process))" }
        return "\(names.joined(separator: ", ")) \(holders.count == 1 ? "holds" : "hold") it"
    }

    /// How to make the holders let go.
    static func cure(_ holders: [DeviceHolder], name: DeviceName) -> String {
        let commands = Set(holders.map(\.command))
        if commands.contains(where: { $0.hasPrefix("pipewire") || $0.hasPrefix("wireplumber") }) {
            return "let PipeWire leave the card alone: wpctl status, then "
                + "pactl set-card-profile CARD off; or stop it: "
                + "systemctl --user stop pipewire.socket pipewire wireplumber"
        }
        if commands.contains(where: { $0.hasPrefix("pulseaudio") }) {
            return "let PulseAudio leave the card alone: pactl set-card-profile CARD off; "
                + "or run it under: pasuspender -- noctule run …"
        }
        guard let holder = holders.first else {
            return "find it as root with: fuser -v /dev/snd/*"
        }
        return "stop it: kill \(holder.process)"
    }
}
