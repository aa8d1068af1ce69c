internal import CVirtualCard
internal import Glibc

/// A sound card that is a file, for programs that use ALSA to play to and record from.
///
/// The driver is a plug-in of ALSA that `ALSAConfiguration` makes known; the PCM is called `name`.
/// The card is there as long as its file. It may be used from any thread.
public final class VirtualCard: @unchecked Sendable {
    /// The file, absolute.
    public let path: String
    /// What ALSA calls the PCM.
    public var name: String { "noctule:CARD=\(path)" }

    let card: OpaquePointer

    /// Makes the card at a path, in place of one that is there.
    ///
    /// - Parameter path: absolute, without commas; a folder that programs of the same user can write.
    public init(
        path: String, configuration: VirtualCardConfiguration = .init()
    ) throws(VirtualCardError) {
        guard path.hasPrefix("/"), !path.contains(where: { ",'\"{} \n".contains($0) }) else {
            throw VirtualCardError(
                path: path, problem: "not a path that ALSA's configuration can name",
                cure: "take an absolute path without blanks, commas, quotes and braces")
        }
        if case .following(let leader, _) = configuration.pace,
            leader.utf8.count >= virtual_card_path_limit
        {
            throw VirtualCardError(
                path: leader, problem: "too long a path for the card that is followed",
                cure: "take one of less than \(virtual_card_path_limit) bytes")
        }
        unlink(path)  // a card that was there; where there is none, the better
        self.path = path
        var values = Self.values(of: configuration)
        var card: OpaquePointer?
        let result = virtual_card_open(&card, path, &values)
        guard result == 0, let card else {
            throw VirtualCardError(
                path: path, result: Int(result),
                cure: "take 1 to 8 rates and channels, a delay of at most 32768 frames, and a "
                    + "folder that can be written")
        }
        self.card = card
    }

    deinit {
        virtual_card_close(card)
    }

    /// Frames that have passed.
    public var position: Int { Int(virtual_card_position(card)) }

    /// The time by the card's own clock in nanoseconds; with `lockstep` the only time there is.
    public var nanoseconds: Int { Int(virtual_card_time(card)) }

    private static func values(of configuration: VirtualCardConfiguration) -> virtual_card_config {
        var values = virtual_card_default()
        values.rate_count = UInt32(configuration.sampleRates.count)
        withUnsafeMutableBytes(of: &values.rates) { bytes in
            let rates = bytes.bindMemory(to: UInt32.self)
            for (place, rate) in zip(rates.indices, configuration.sampleRates) {
                rates[place] = UInt32(clamping: rate)
            }
        }
        values.channels.0 = UInt32(clamping: configuration.playbackChannels)
        values.channels.1 = UInt32(clamping: configuration.captureChannels)
        values.waits_for_both = configuration.waitsForBoth ? 1 : 0
        switch configuration.way {
        case .wire(let delay): values.delay = UInt32(clamping: delay)
        case .room: values.has_room = 1
        }
        switch configuration.pace {
        case .lockstep: values.is_lockstep = 1
        case .clock(let skew): values.skew_ppm = skew
        case .following(let path, let skew):
            values.skew_ppm = skew
            withUnsafeMutableBytes(of: &values.leader) { bytes in
                for (place, byte) in zip(bytes.indices.dropLast(), path.utf8) {
                    bytes[place] = byte
                }
            }
        }
        return values
    }
}
