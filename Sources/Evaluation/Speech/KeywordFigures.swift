/// Misses of a keyword at rates of false accepts.
struct KeywordFigures {
    let streams: [SpeechStream]
    let keyword: String
    /// Speakers whose words do not count.
    var excluded: Set<String> = []

    /// Hours of negatives with speech, on which thresholds stand.
    var speechHours: Double {
        streams.filter(isSpeech).reduce(0) { $0 + $1.duration } / 3600
    }

    /// The score that lets so many false accepts an hour through; nil where the system does not know
    /// the keyword or there are no negatives.
    func threshold(_ heard: HeardStreams, perHour rate: Double) -> Float? {
        guard let scores = heard.scores[keyword], speechHours > 0 else { return nil }
        let events = streams.filter(isSpeech)
            .flatMap { StepScores.events(scores[$0.file] ?? []) }.sorted(by: >)
        let accepted = Int(rate * speechHours)
        guard let lowest = accepted < events.count ? events[accepted] : events.last else {
            return nil
        }
        return lowest.nextUp
    }

    /// How many of the words under a condition stay below a threshold, of how many.
    func misses(
        _ heard: HeardStreams, _ condition: String, threshold: Float
    ) -> (missed: Int, count: Int) {
        var result = (missed: 0, count: 0)
        for stream in streams where stream.kind == .words && stream.condition == condition {
            let scores = heard.scores[keyword]?[stream.file] ?? []
            for word in stream.words
            where word.keyword == keyword && !(word.speaker.map(excluded.contains) ?? false) {
                let best = StepScores.greatest(scores, from: word.start, to: word.end)
                result.count += 1
                if !(best.map { $0 >= threshold } ?? false) { result.missed += 1 }
            }
        }
        return result
    }

    private func isSpeech(_ stream: SpeechStream) -> Bool {
        stream.kind == .negative
            && NegativeRecording.Kind.allCases.contains {
                $0.isSpeech && $0.name == stream.condition
            }
    }
}
