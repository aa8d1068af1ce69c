internal import CALSA

/// The sound cards of the machine.
public enum DeviceList {
    /// Every PCM of every card by its stable name, in the order of the cards.
    ///
    /// Opens each for a moment, without waiting for whoever holds it.
    ///
    /// - Throws: when the list of cards itself cannot be read.
    public static func all() throws(ALSAError) -> [ListedDevice] {
        calsa_silence()
        var devices: [ListedDevice] = []
        var card: Int32 = -1
        while true {
            do throws(ALSAFailure) {
                try check(snd_card_next(&card))
            } catch {
                throw ALSAError(
                    .systemFailure, .list, name: "sound cards", problem: error.text,
                    cure: "check that /dev/snd can be read")
            }
            guard card >= 0 else { return devices }
            // A card that goes meanwhile is no fault of the list.
            if let found = try? Self.devices(ofCard: card) { devices += found }
        }
    }

    /// One PCM by its name, a card's or another.
    public static func device(_ name: DeviceName, title: String? = nil) -> ListedDevice {
        ListedDevice(
            name: name, title: title ?? name.text, capture: ask(name, .capture),
            playback: ask(name, .playback))
    }

    private static func devices(ofCard card: Int32) throws(ALSAFailure) -> [ListedDevice] {
        var control: OpaquePointer?
        try check(snd_ctl_open(&control, "hw:\(card)", 0))
        defer { _ = snd_ctl_close(control) }
        var info: OpaquePointer?
        try check(snd_ctl_card_info_malloc(&info))
        defer { snd_ctl_card_info_free(info) }
        try check(snd_ctl_card_info(control, info))
        let identifier = text(snd_ctl_card_info_get_id(info))
        let title = text(snd_ctl_card_info_get_name(info))

        var found: [ListedDevice] = []
        var device: Int32 = -1
        while true {
            try check(snd_ctl_pcm_next_device(control, &device))
            guard device >= 0 else { return found }
            let name = DeviceName(card: identifier, device: Int(device))
            found.append(Self.device(name, title: title))
        }
    }

    private static func ask(_ name: DeviceName, _ direction: Direction) -> ListedDevice.Answer {
        do throws(ALSAError) {
            let handle = try PCMHandle(name, direction)
            do throws(ALSAFailure) {
                let space = try HardwareParameters(handle)
                return .offers(
                    ListedDevice.Stream(
                        sampleRates: Negotiation.offered(by: space),
                        sampleFormats: SampleFormat.allCases.filter { space.offers($0) },
                        channels: try space.channels()))
            } catch {
                throw ALSAError(error, configuring: name)
            }
        } catch {
            switch error.code {
            case .notFound: return .absent
            case .busy: return .busy(DeviceHolder.all(of: name, direction))
            default: return .failed(error)
            }
        }
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}
