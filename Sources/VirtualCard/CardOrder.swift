internal import Glibc

/// A fault to inject, as a line of text says it.
public enum CardOrder: Equatable, Sendable {
    /// Pulls the plug; calls by whoever has it open give the `errno`, 0: the card just falls silent.
    case unplug(error: Int32)
    /// Puts the plug back.
    case replug
    /// So many frames, of `leaps`, pass while nobody is woken.
    case leap(frames: Int)
    /// The driver stops the streams.
    case stopStreams
    /// The machine suspends the streams.
    case suspend
    /// No frame comes any more.
    case stall
    /// Frames come again.
    case endStall
    /// Another program seems to hold the card, or lets go.
    case busy(Bool)
    /// The microphones give zeros, or are heard again.
    case mute(Bool)
    /// A rate in Hz, of `rates`, is refused; nil: none.
    case refuse(rate: Int?)

    /// The orders there are, a line each.
    public static let usage = """
        unplug [ENODEV|EBADFD|EIO|EPIPE|silent]
        replug
        leap FRAMES
        stop
        suspend
        stall [off]
        busy [off]
        mute [off]
        refuse HZ|none
        """

    /// Reads a line.
    ///
    /// - Returns: nil for what is no order.
    public init?(_ line: String) {
        let words = line.split(separator: " ").map(String.init)
        guard let verb = words.first, words.count <= 2 else { return nil }
        switch (verb, words.dropFirst().first) {
        case ("unplug", let name):
            guard let error = Self.errors[name ?? "ENODEV"] else { return nil }
            self = .unplug(error: error)
        case ("replug", nil): self = .replug
        case ("leap", let count?):
            guard let frames = Int(count), Self.leaps.contains(frames) else { return nil }
            self = .leap(frames: frames)
        case ("stop", nil): self = .stopStreams
        case ("suspend", nil): self = .suspend
        case ("stall", nil): self = .stall
        case ("stall", "off"): self = .endStall
        case ("busy", nil): self = .busy(true)
        case ("busy", "off"): self = .busy(false)
        case ("mute", nil): self = .mute(true)
        case ("mute", "off"): self = .mute(false)
        case ("refuse", "none"): self = .refuse(rate: nil)
        case ("refuse", let rate?):
            guard let rate = Int(rate), Self.rates.contains(rate) else { return nil }
            self = .refuse(rate: rate)
        default: return nil
        }
    }

    /// Frames that may pass at once: half a year at 48 kHz and more.
    public static let leaps = 0...1 << 40
    /// Rates in Hz that may be refused.
    public static let rates = 1...768_000

    private static let errors: [String: Int32] = [
        "ENODEV": ENODEV, "EBADFD": EBADFD, "EIO": EIO, "EPIPE": EPIPE, "silent": 0,
    ]
}

extension VirtualCard {
    /// Does what an order says.
    public func perform(_ order: CardOrder) {
        switch order {
        case .unplug(let error): unplug(error: error)
        case .replug: replug()
        case .leap(let frames): leap(frames: frames)
        case .stopStreams: stopStreams()
        case .suspend: suspend()
        case .stall: stall()
        case .endStall: endStall()
        case .busy(let isBusy): setBusy(isBusy)
        case .mute(let isMuted): setMuted(isMuted)
        case .refuse(let rate): refuse(rate: rate)
        }
    }
}
