import App
import AudioCore
import HTTPSink
import Journal
import Simulation

/// Configurations of a run.
struct RunFileTarget: FuzzTarget {
    static let name = "yaml"
    static let samples = [
        """
        node: den
        device: hw:CARD=Array
        detect: [presence, wakeword]
        probe: {carriers: [19125, 20250], level_dbfs: -30, burst: true}
        presence: {hold: 30, false_alarms: 0.5, max_range: 4.5, microphone_distance: 0.1}
        hearing: {keywords: [computer], sensitivity: 0.5, channel: 1, end_of_speech: 0.7}

        """,
        """
        scene: room.yaml
        journal:
          file: den.sqlite
          megabytes: 64
          days: 30
        playback: {duck: true, volume_db: -12}
        sinks:
          http: {port: 8080, address: 127.0.0.1, connections: 16}
          mqtt: {url: "mqtt://broker.local", topic: home, discovery: birth, hermes: false}

        """,
        "a: &a [1, 2]\nnode: *a\nprobe: {<<: {burst: true}}\n", "node: |\n  den\n---\nnode: b\n",
    ]

    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict {
        let text = String(decoding: input, as: UTF8.self)
        let configuration: RunConfiguration
        do {
            configuration = try RunFile.parse(text, name: "fuzz.yaml")
        } catch {
            return error.description.hasPrefix("fuzz.yaml") || error.file != "fuzz.yaml"
                ? .refused : .wrong("an error that names no file: \(error)")
        }
        if let port = configuration.sinks.http?.address.port, !(0...65535).contains(port) {
            return .wrong("port \(port)")
        }
        if let limits = configuration.journal?.limits,
            limits.byteCount < 1_000_000 || !(60...315_360_000).contains(limits.age)
        {
            return .wrong("a journal of \(limits.byteCount) bytes, \(limits.age) s")
        }
        guard (-120...20).contains(configuration.programme.volume.value) else {
            return .wrong("a volume of \(configuration.programme.volume.value) dB")
        }
        guard !configuration.detectors.isEmpty, !configuration.node.isEmpty else {
            return .wrong("no detector or no node")
        }
        // What else it must not be is told in words, and must not end the process either.
        _ = configuration.problem
        return .taken
    }
}
