/// The name of a PCM as ALSA configuration knows it: `hw:CARD=Array,DEV=0`, `plug:…`, `noctule`.
///
/// A card named by its identifier keeps its name over reboots and when other cards come and go; its
/// index does not.
public struct DeviceName: Hashable, Sendable, CustomStringConvertible {
    /// The name as it was given.
    public let text: String
    /// The card's identifier, or its index in digits; nil where the name tells no card.
    public let card: String?
    /// The number of the device on its card.
    public let device: Int

    /// Takes a name as the user gave it.
    public init(_ text: String) {
        self.text = text
        var card: String?
        var device = 0
        if let colon = text.firstIndex(of: ":") {
            let arguments = text[text.index(after: colon)...].split(
                separator: ",", omittingEmptySubsequences: false)
            for (place, argument) in arguments.enumerated() {
                if argument.hasPrefix("CARD=") {
                    card = String(argument.dropFirst("CARD=".count))
                } else if argument.hasPrefix("DEV=") {
                    device = Int(argument.dropFirst("DEV=".count)) ?? 0
                } else if !argument.contains("=") {
                    if place == 0 { card = String(argument) }
                    if place == 1 { device = Int(argument) ?? 0 }
                }
            }
        }
        self.card = card.flatMap { $0.isEmpty ? nil : $0 }
        self.device = device
    }

    /// Names a device of a card by the card's identifier.
    public init(card: String, device: Int) {
        self.init("hw:CARD=\(card),DEV=\(device)")
    }

    /// Whether the name goes straight to a card, so that its native rate and format are seen.
    public var isHardware: Bool { text.hasPrefix("hw:") }

    /// Whether the name means the same card after a reboot.
    public var isStable: Bool { card.map { Int($0) == nil } ?? true }

    /// The name as it was given.
    public var description: String { text }
}
