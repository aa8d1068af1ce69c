internal import CALSA

extension CardControl {
    /// The controls of a card; empty for a PCM that is no card.
    ///
    /// Not real-time safe.
    ///
    /// - Throws: `ALSAError` where the card's mixer cannot be read.
    public static func all(of name: DeviceName) throws(ALSAError) -> [CardControl] {
        guard let card = name.card else { return [] }
        do throws(ALSAFailure) {
            return try read(card)
        } catch {
            throw ALSAError(error, opening: name, .playback)
        }
    }

    private static func read(_ card: String) throws(ALSAFailure) -> [CardControl] {
        var handle: OpaquePointer?
        try check(snd_mixer_open(&handle, 0))
        guard let handle else { return [] }
        defer { snd_mixer_close(handle) }
        try check(snd_mixer_attach(handle, "hw:\(card)"))
        try check(snd_mixer_selem_register(handle, nil, nil))
        try check(snd_mixer_load(handle))
        var controls: [CardControl] = []
        var element = snd_mixer_first_elem(handle)
        while let current = element {
            for direction in Direction.allCases {
                if let control = try CardControl(current, direction) { controls.append(control) }
            }
            element = snd_mixer_elem_next(current)
        }
        return controls
    }

    /// - Returns: nil where the element has neither switch nor volume in a direction.
    private init?(_ element: OpaquePointer, _ direction: Direction) throws(ALSAFailure) {
        let isCapture = direction == .capture
        let hasSwitch =
            isCapture
            ? snd_mixer_selem_has_capture_switch(element)
            : snd_mixer_selem_has_playback_switch(element)
        let hasVolume =
            isCapture
            ? snd_mixer_selem_has_capture_volume(element)
            : snd_mixer_selem_has_playback_volume(element)
        guard hasSwitch != 0 || hasVolume != 0 else { return nil }
        var isOn: Bool?
        if hasSwitch != 0 {
            var value: Int32 = 0
            try check(
                isCapture
                    ? snd_mixer_selem_get_capture_switch(element, SND_MIXER_SCHN_MONO, &value)
                    : snd_mixer_selem_get_playback_switch(element, SND_MIXER_SCHN_MONO, &value))
            isOn = value != 0
        }
        var volume: Double?
        if hasVolume != 0 {
            var (least, greatest, value) = (0, 0, 0)
            if isCapture {
                try check(snd_mixer_selem_get_capture_volume_range(element, &least, &greatest))
                try check(
                    snd_mixer_selem_get_capture_volume(element, SND_MIXER_SCHN_MONO, &value))
            } else {
                try check(snd_mixer_selem_get_playback_volume_range(element, &least, &greatest))
                try check(
                    snd_mixer_selem_get_playback_volume(element, SND_MIXER_SCHN_MONO, &value))
            }
            volume = greatest > least ? Double(value - least) / Double(greatest - least) : 1
        }
        let name = snd_mixer_selem_get_name(element).map { String(cString: $0) } ?? ""
        self.init(direction: direction, name: name, isOn: isOn, volume: volume)
    }
}
