internal import CALSA

/// A sound card that the kernel has.
public struct SoundCard: Equatable, Sendable {
    /// One of its PCMs.
    public struct PCM: Equatable, Sendable {
        /// Its stable name.
        public let name: DeviceName
        /// The ways it goes.
        public let directions: [Direction]

        /// Describes a PCM.
        public init(name: DeviceName, directions: [Direction]) {
            self.name = name
            self.directions = directions
        }
    }

    /// The identifier that stays the same over reboots.
    public let identifier: String
    /// What it calls itself.
    public let title: String
    /// Its PCMs, in their order.
    public let pcms: [PCM]

    /// Describes a card.
    public init(identifier: String, title: String, pcms: [PCM]) {
        self.identifier = identifier
        self.title = title
        self.pcms = pcms
    }

    /// Every card, in the kernel's order; nothing is opened to play or record.
    ///
    /// Not real-time safe.
    ///
    /// - Throws: `ALSAError` where a card cannot be asked.
    public static func all() throws(ALSAError) -> [SoundCard] {
        calsa_silence()
        var cards: [SoundCard] = []
        var index: Int32 = -1
        do throws(ALSAFailure) {
            while true {
                try check(snd_card_next(&index))
                guard index >= 0 else { return cards }
                cards.append(try SoundCard(index: index))
            }
        } catch {
            throw ALSAError(
                .systemFailure, .list, name: "card \(index)", problem: error.text,
                cure: "check its permissions in /dev/snd")
        }
    }

    private init(index: Int32) throws(ALSAFailure) {
        var handle: OpaquePointer?
        try check(snd_ctl_open(&handle, "hw:\(index)", 0))
        guard let handle else { throw ALSAFailure(number: ENOMEM) }
        defer { snd_ctl_close(handle) }
        var info: OpaquePointer?
        try check(snd_ctl_card_info_malloc(&info))
        defer { snd_ctl_card_info_free(info) }
        try check(snd_ctl_card_info(handle, info))
        let identifier = snd_ctl_card_info_get_id(info).map { String(cString: $0) } ?? "\(index)"
        var pcms: [PCM] = []
        var device: Int32 = -1
        while true {
            try check(snd_ctl_pcm_next_device(handle, &device))
            guard device >= 0 else { break }
            var directions: [Direction] = []
            for direction in Direction.allCases
            where try Self.has(handle, device, direction) {
                directions.append(direction)
            }
            pcms.append(
                PCM(
                    name: DeviceName(card: identifier, device: Int(device)),
                    directions: directions))
        }
        self.init(
            identifier: identifier,
            title: snd_ctl_card_info_get_name(info).map { String(cString: $0) } ?? "", pcms: pcms)
    }

    private static func has(
        _ handle: OpaquePointer, _ device: Int32, _ direction: Direction
    ) throws(ALSAFailure) -> Bool {
        var info: OpaquePointer?
        try check(snd_pcm_info_malloc(&info))
        defer { snd_pcm_info_free(info) }
        snd_pcm_info_set_device(info, UInt32(device))
        snd_pcm_info_set_subdevice(info, 0)
        snd_pcm_info_set_stream(info, direction.code)
        let result = snd_ctl_pcm_info(handle, info)
        if result == -ENOENT { return false }
        try check(result)
        return true
    }
}
