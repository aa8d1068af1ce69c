import Foundation

/// What a system made of the streams.
struct HeardStreams {
    /// The system's name.
    let name: String
    /// One value a step, by what it tells (`voice` or a keyword) and file.
    var scores: [String: [String: [Float]]] = [:]
    /// CPU seconds and hours that were heard, by what for.
    var costs: [(what: String, seconds: Double, hours: Double)] = []
    /// How often keywords were told with their own thresholds, by kind of negative; the toolkit only.
    var told: [String: Int] = [:]

    /// What `tools/evaluate.d` wrote of a peer.
    static func peer(_ name: String, of streams: [SpeechStream], in folder: String) throws
        -> HeardStreams
    {
        struct Cost: Decodable {
            var seconds: Double
            var hours: Double
        }
        let own = folder + "/" + name
        let data = try Data(contentsOf: URL(fileURLWithPath: own + "/cost.json"))
        let cost = try JSONDecoder().decode(Cost.self, from: data)
        var heard = HeardStreams(name: name)
        heard.costs = [(name, cost.seconds, cost.hours)]
        for what in try FileManager.default.contentsOfDirectory(atPath: own).sorted()
        where what != "cost.json" {
            let isVoice = what == "voice"
            for stream in streams where (stream.kind == .voice) == isVoice {
                heard.scores[what, default: [:]][stream.file] = try StepScores.read(
                    "\(own)/\(what)/\(stream.file).f32")
            }
        }
        return heard
    }
}
