internal import AudioCore
internal import CALSA

/// Agrees with the PCMs of a configuration on rate, channels, coding and buffer.
struct Negotiation {
    let configuration: DeviceConfiguration

    /// Rates that are tried when none is asked for, the best first: what a probe needs and no more.
    static let preferredRates = [48_000, 96_000, 192_000, 44_100]
    /// The most channels that are taken of a PCM that offers any number.
    static let channelLimit = 8

    /// Opens and configures what the configuration names.
    func open() throws(ALSAError) -> OpenStreams {
        try validate()
        var handles: [PCMHandle] = []
        if let name = configuration.capture { handles.append(try PCMHandle(name, .capture)) }
        if let name = configuration.playback { handles.append(try PCMHandle(name, .playback)) }
        var spaces: [HardwareParameters] = []
        for handle in handles {
            do throws(ALSAFailure) {
                spaces.append(try HardwareParameters(handle))
            } catch {
                throw ALSAError(error, configuring: handle.name)
            }
        }
        let rate = try commonRate(of: spaces, handles)
        var streams: [PCMStream] = []
        for (handle, space) in zip(handles, spaces) {
            streams.append(try configure(handle, space, rate: rate))
        }
        return OpenStreams(
            capture: configuration.capture == nil ? nil : streams.first,
            playback: configuration.playback == nil ? nil : streams.last)
    }

    private func validate() throws(ALSAError) {
        let name = (configuration.capture ?? configuration.playback)?.text ?? "no device"
        func refuse(_ problem: String, _ cure: String) -> ALSAError {
            ALSAError(.misconfigured, .configure, name: name, problem: problem, cure: cure)
        }
        guard configuration.capture != nil || configuration.playback != nil else {
            throw refuse("no PCM is named", "name one for capture, for playback, or both")
        }
        guard configuration.periodFrames >= 16, configuration.periodCount >= 2 else {
            throw refuse(
                "\(configuration.periodCount) periods of \(configuration.periodFrames) frames",
                "take at least 2 periods of 16 frames")
        }
        guard !configuration.sampleFormats.isEmpty else {
            throw refuse("no sample format is allowed", "allow one")
        }
        for count in [configuration.captureChannels, configuration.playbackChannels] {
            guard count.map({ $0 >= 1 }) ?? true else {
                throw refuse("\(count ?? 0) channels", "ask for 1 at least")
            }
        }
        guard configuration.sampleRate.map({ $0 >= 8000 && $0 <= 768_000 }) ?? true else {
            throw refuse("\(configuration.sampleRate ?? 0) Hz", "ask for 44100 … 192000 Hz")
        }
    }

    private func commonRate(
        of spaces: [HardwareParameters], _ handles: [PCMHandle]
    ) throws(ALSAError) -> Int {
        if let rate = configuration.sampleRate {
            for (space, handle) in zip(spaces, handles) where !space.offers(rate: rate) {
                throw ALSAError(refusing: rate, handle.name, offered: Self.offered(by: space))
            }
            return rate
        }
        for rate in Self.preferredRates where spaces.allSatisfy({ $0.offers(rate: rate) }) {
            return rate
        }
        let lists = zip(handles, spaces).map { handle, space in
            "\(handle.direction.rawValue) offers \(Self.text(Self.offered(by: space)))"
        }
        throw ALSAError(
            .noCommonRate, .configure, name: handles[0].name.text,
            problem: lists.joined(separator: ", "),
            cure: "take a card whose capture and playback share one of "
                + Self.text(Self.preferredRates))
    }

    /// The usual rates that a PCM offers.
    static func offered(by space: HardwareParameters) -> [Int] {
        [8000, 16_000, 32_000, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000, 384_000]
            .filter { space.offers(rate: $0) }
    }

    static func text(_ rates: [Int]) -> String {
        rates.isEmpty
            ? "no usual rate" : rates.map(String.init).joined(separator: ", ") + " Hz"
    }

    private func configure(
        _ handle: PCMHandle, _ space: HardwareParameters, rate: Int
    ) throws(ALSAError) -> PCMStream {
        let name = handle.name
        let wanted =
            handle.direction == .capture
            ? configuration.captureChannels : configuration.playbackChannels
        guard let coding = configuration.sampleFormats.first(where: { space.offers($0) }) else {
            let names = configuration.sampleFormats.map(\.rawValue).joined(separator: ", ")
            throw ALSAError(
                .formatRefused, .configure, name: name.text, problem: "it has none of \(names)",
                cure: "put plug: before the name")
        }
        do throws(ALSAFailure) {
            let range = try space.channels()
            let channels =
                wanted ?? min(max(2, range.lowerBound), range.upperBound, Self.channelLimit)
            guard range.contains(channels), space.offers(channels: channels) else {
                throw ALSAFailure(number: EINVAL)
            }
            try space.set(coding)
            try space.set(channels: channels)
            try space.set(rate: rate)
            let (period, buffer) = try space.install(
                periodFrames: configuration.periodFrames, periodCount: configuration.periodCount)
            return try PCMStream(
                handle,
                StreamParameters(
                    name: name,
                    format: AudioFormat(sampleRate: Double(rate), channelCount: channels),
                    sampleFormat: coding, periodFrames: period, bufferFrames: buffer,
                    card: try handle.card()))
        } catch {
            if let wanted, let range = try? space.channels(), !range.contains(wanted) {
                throw ALSAError(refusing: wanted, of: range, name)
            }
            throw ALSAError(error, configuring: name)
        }
    }
}
