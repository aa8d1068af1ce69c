import Events
import Foundation

/// What is counted and known, in the text format of Prometheus (0.0.4).
enum Metrics {
    private enum Kind: String {
        case counter, gauge
    }

    /// All of it.
    static func text(board: StateBoard, counters: HTTPCounters) -> String {
        let content = board.content
        let state = content.state
        let counts = counters.counts
        var lines: [String] = []
        func add(
            _ name: String, _ kind: Kind, _ help: String,
            _ samples: [(labels: String, value: Double)]
        ) {
            guard !samples.isEmpty else { return }
            lines.append("# HELP noctule_\(name) \(help)")
            lines.append("# TYPE noctule_\(name) \(kind.rawValue)")
            lines += samples.map { "noctule_\(name)\($0.labels) \(number($0.value))" }
        }
        func add(_ name: String, _ kind: Kind, _ help: String, _ value: Double?) {
            if let value { add(name, kind, help, [("", value)]) }
        }
        add(
            "events_total", .counter, "Events since the server began, by their kind.",
            content.counts.sorted { $0.key < $1.key }
                .map { ("{type=\"\($0.key)\"}", Double($0.value)) })
        add("listening", .gauge, "1 while a stream is listened to.", flag(state.health.isListening))
        add("occupied", .gauge, "1 while somebody is there.", state.presence.isOccupied.map(flag))
        add("moving", .gauge, "1 while something moves.", state.presence.isMoving.map(flag))
        add("speaking", .gauge, "1 while somebody speaks.", flag(state.hearing.isSpeaking))
        add(
            "probe_usable", .gauge, "1 while the probe serves.",
            state.presence.probe.map { flag($0 != .unusable) })
        add("voices", .gauge, "What plays besides the probe.", Double(state.playing.count))
        add("xruns_total", .counter, "Times that frames were lost.", Double(content.xruns))
        add("lost_frames_total", .counter, "Frames that were lost.", Double(content.lostFrames))
        add(
            "overloads_total", .counter, "Told steps that took longer than their audio lasts.",
            Double(content.overloads))
        add(
            "dropped_events_total", .counter, "Events that went from the journal to make room.",
            Double(content.dropped))
        add(
            "audio_load_ratio", .gauge, "Processor time of the audio thread over its audio's.",
            state.health.load?.mean)
        add(
            "audio_load_worst_ratio", .gauge, "The greatest such share of a step.",
            state.health.load?.worst)
        add("http_connections", .gauge, "Open connections.", Double(counts.connections))
        add("http_streams", .gauge, "Open streams of events.", Double(counts.streams))
        add(
            "http_refused_connections_total", .counter, "Connections that were too many.",
            Double(counts.refused))
        add(
            "http_responses_total", .counter, "Answers by their status.",
            counts.answers.sorted { $0.key < $1.key }
                .map { ("{code=\"\($0.key)\"}", Double($0.value)) })
        add("http_events_sent_total", .counter, "Events sent to clients.", Double(counts.sent))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func flag(_ value: Bool) -> Double { value ? 1 : 0 }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
}
