import App
import Arbitration
import ArgumentParser
import AudioCore
import Events
import Foundation
import Presence

/// `noctule run`: a card or a simulated room in, events out, until it is told to stop.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Play the probe and sound, listen, and tell events as they happen.",
        discussion: """
            Files are played as `mix` mixes them, from the start on; `noctule play`, `stop` and \
            `volume` play on the rig while it runs; `sensing` and `sensitivity` change how it \
            senses. \
            Events go to standard output, one JSON object a line; messages go to standard error. \
            SIGTERM and ^C fade the probe out, close what is open and end the program within two \
            seconds; SIGHUP reads the configuration again. What the command line says goes before \
            the configuration.

            Exit codes: 0 ended, also when it was told to, 2 wrong usage, 3 bad input, 4 another \
            process holds the card.
            """)

    @Option(help: ArgumentHelp("The node's configuration.", valueName: "RIG.yaml"))
    var config: String?

    @OptionGroup
    var input: InputOptions

    @Option(help: ArgumentHelp("The node's name in events (default: this computer's)"))
    var node: String?

    @Option(
        help: ArgumentHelp(
            "What to look for, with commas (default: presence)",
            valueName: "presence,utterance,wakeword"),
        transform: DetectorArgument.init(argument:))
    var detect: DetectorArgument?

    @Option(
        help: ArgumentHelp(
            "A keyword to listen for, again for each: \(ShippedKeywords.rule).",
            valueName: "KEYWORD"))
    var keyword: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            When the probe is silent for a second to hear whether a motion is an echo: after one has \
            been told that nothing is known of, before it is told, or never (default: after)
            """))
    var glance: PresenceConfiguration.Glance?

    @OptionGroup(title: "Sound")
    var programme: ProgrammeOptions

    @Flag(
        inversion: .prefixedNo,
        help: "Turn music down while speech plays and while somebody speaks (default: --duck)")
    var duck: Bool?

    @Option(
        help: ArgumentHelp(
            """
            Record what is heard into DIR, and what is played into a file that ends with \
            -played.wav; `noctule analyze --playback` finds the same in them.
            """,
            valueName: "DIR"))
    var record: String?

    @Option(
        help: ArgumentHelp(
            "Write each utterance into DIR as a WAV file of 16 kHz.",
            valueName: "DIR"))
    var utterances: String?

    @Option(
        help: ArgumentHelp(
            """
            Keep events in this file too; `noctule events` reads them, now and after.
            """,
            valueName: "FILE"))
    var journal: String?

    @Flag(
        help: ArgumentHelp(
            """
            Agree with the other rigs of the network who answers a wake word: the one that hears it \
            best. The group they meet in is in the configuration.
            """))
    var arbitrate = false

    @OptionGroup(title: "Who gets events")
    var sinks: SinkOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Seconds of audio after which it ends.", valueName: "S"))
    var duration: Double?

    @Flag(
        help: ArgumentHelp(
            """
            Go as fast as possible instead of by the clock; the same scene then gives the same \
            bytes.
            """))
    var lockstep = false

    func validate() throws {
        guard duration.map({ $0 > 0 && $0 <= 1e9 }) ?? true else {
            throw ValidationError("--duration takes more than 0 seconds.")
        }
        guard config != nil || input.input != nil else {
            throw ValidationError("Say what to listen to: --config, --device or --scene.")
        }
        guard !lockstep || input.device == nil else {
            throw ValidationError("--lockstep goes with --scene: a card has its own clock.")
        }
        guard journal != "-", journal != "" else {
            throw ValidationError("--journal takes the name of a file.")
        }
        guard utterances != "-", utterances != "" else {
            throw ValidationError("--utterances takes the name of a folder.")
        }
        guard record != "-", record != "" else {
            throw ValidationError("--record takes the name of a folder.")
        }
    }

    func run() throws {
        let control = LiveControl()
        Interruption.shared.install(onRequest: { control.requestStop() })
        HangUp.install { control.requestReload() }
        let output = try LineWriter.standardOutput()
        let wanted = try BadInput.catching { try load() }
        let outlets = LiveSystem.Outlets(
            emit: { try output.write(EventCoding.line($0)) },
            warn: { StandardError.write("noctule: \($0)") },
            reload: reload)
        try BadInput.catching {
            try LiveNode(
                wanted, duration: duration, hasClock: !lockstep, control: control,
                outlets: outlets, open: { try $0.open(hasClock: !lockstep) },
                listen: lockstep ? nil : { listen(as: $0, control) }
            ).run()
        }
        try output.close()
    }

    /// Takes requests of `noctule play` and the like; without a place for its socket a rig runs all the
    /// same.
    private func listen(as node: String, _ control: LiveControl) -> RigListener? {
        do {
            return try RigListener(
                RigSocket(node: node),
                events: { control.tell($0, write: $1, isThere: $2) },
                speech: { control.play($0, reply: $1, next: $2) },
                answer: { control.answer($0) })
        } catch {
            StandardError.write("noctule: \(error); nobody can play on this rig now")
            return nil
        }
    }

    /// The configuration with what the command line says.
    private func load() throws -> RunConfiguration {
        var wanted = try config.map { try RunFile.load(path: $0) } ?? RunConfiguration()
        if let named = input.input { wanted.input = named }
        if let node { wanted.node = node }
        if let detect { wanted.detectors = detect.detectors }
        if let glance { wanted.presence.glance = glance }
        if !keyword.isEmpty { wanted.hearing.keywords = keyword }
        if let record { wanted.recordingFolder = record }
        if let utterances { wanted.utteranceFolder = utterances }
        if let journal { wanted.journal = JournalSettings(path: journal) }
        if arbitrate, wanted.arbitration == nil {
            wanted.arbitration = ArbitrationConfiguration()
        }
        try sinks.complete(&wanted.sinks)
        wanted.programme.items = programme.items
        if let duck { wanted.programme.ducks = duck }
        if let volume = programme.volume { wanted.programme.volume = Decibels(volume) }
        if let problem = wanted.problem { throw CommandFailure(.usage, [problem]) }
        // A card cannot go as fast as possible, whatever the configuration says.
        if lockstep, case .device = wanted.input {
            throw CommandFailure(.usage, ["--lockstep goes with a scene"])
        }
        return wanted
    }

    /// The configuration read again; nil, and a message, when it is wrong.
    private func reload() -> RunConfiguration? {
        guard config != nil else { return nil }
        do {
            let wanted = try load()
            // What it names is read before the run that goes on is ended for it.
            _ = try wanted.analysisSettings()
            if case .scene = wanted.input, let room = try wanted.input?.open(hasClock: true) {
                try wanted.check(on: room)
            }
            return wanted
        } catch let failure as CommandFailure {
            for line in failure.lines { StandardError.write("noctule: \(line); nothing changes") }
        } catch {
            StandardError.write("noctule: \(error); nothing changes")
        }
        return nil
    }
}
