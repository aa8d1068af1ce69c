import App
import ArgumentParser
import Mixing

/// What is played besides the probe: the options that `mix` and `run` share.
struct ProgrammeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Music, which gives way to speech.", valueName: "F[@S]"),
        transform: MixItemArgument.init(argument:))
    var music: [MixItemArgument] = []

    @Option(
        help: ArgumentHelp("Speech.", valueName: "F[@S]"),
        transform: MixItemArgument.init(argument:))
    var speech: [MixItemArgument] = []

    @Option(
        help: ArgumentHelp("An alarm or another sign.", valueName: "F[@S]"),
        transform: MixItemArgument.init(argument:))
    var alert: [MixItemArgument] = []

    @Flag(help: "Begin the last music anew when it ends.")
    var loop = false

    @Option(
        help: ArgumentHelp(
            "How standard input (-) and FIFOs are to be read, which then have no header.",
            valueName: "HZ,CHANNELS,ENCODING"),
        transform: RawAudioArgument.init(argument:))
    var raw: RawAudioArgument?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Gain of everything but the probe, -120 to 20 (default: 0)", valueName: "DB"))
    var volume: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Bring each file to this loudness (EBU R 128), -60 to 0 (default: as it is)",
            valueName: "LUFS"))
    var loudness: Double?

    func validate() throws {
        guard volume.map(PlaybackRequest.gains.contains) ?? true else {
            throw ValidationError("--volume takes -120 to 20 dB.")
        }
        guard loudness.map(PlaybackRequest.loudnesses.contains) ?? true else {
            throw ValidationError("--loudness takes -60 to 0 LUFS.")
        }
        guard (music + speech + alert).filter({ $0.path == "-" }).count <= 1 else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
        guard !loop || !music.isEmpty else {
            throw ValidationError("--loop needs --music.")
        }
    }

    /// What is played, group by group.
    var items: [PlaybackItem] {
        let groups: [([MixItemArgument], PlaybackGroup)] = [
            (music, .music), (speech, .speech), (alert, .alert),
        ]
        return groups.flatMap { arguments, group in
            arguments.enumerated().map { index, argument in
                var item = PlaybackItem(
                    path: argument.path, group: group, start: argument.start,
                    loudness: loudness,
                    isLooped: loop && group == .music && index == arguments.count - 1)
                if item.isPipe { item.raw = raw?.raw }
                return item
            }
        }
    }
}
