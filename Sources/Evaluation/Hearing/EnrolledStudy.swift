import App
import AudioCore
import AudioFile
import Sensing
import Speech

/// Keywords of one kind, enrolled, and what they do on words and on everything else.
struct EnrolledStudy: Sendable {
    /// A keyword and the recordings that it is tried on.
    struct Model: Sendable {
        let keyword: EnrolledKeyword
        let tried: [Int]
    }

    /// What a keyword made of a word that was spoken.
    struct Trial: Sendable {
        /// The greatest score about the word; nil below the floor.
        var score: Float?
        /// Whether it was told with the usual threshold.
        var wasTold = false
        /// Seconds from the word's end to the telling; nil when not told or the end is not known.
        var latency: Double?
    }

    /// What keywords made of a recording without them.
    struct FalseAccepts: Sendable {
        let kind: NegativeRecording.Kind
        /// Seconds.
        let duration: Double
        /// The scores of events of all keywords, whatever the threshold.
        let events: [Float]
        /// How often each keyword was told with the usual threshold.
        let told: [Int]
    }

    /// The name of the kind.
    let name: String
    let models: [Model]
    /// Recordings that were to be enrolled, and those of them that were refused.
    let enrolledCount: Int
    let refusedCount: Int

    private let hearing: HearingConfiguration

    /// Enrols.
    init(
        _ kind: EnrolledSet.Kind, sets: [EnrolledSet], samples: [[Float]], enroller: Enroller,
        hearing: HearingConfiguration, jobs: Int
    ) {
        name = kind.name
        let progress = ProgressLine("enrolling, \(kind.name)")
        progress.expect(sets.count)
        let enrolments = ConcurrentMap.run(count: sets.count, jobs: jobs) { index in
            defer { progress.advance() }
            return enroller.enrol(
                "\(index)", recordings: sets[index].enrolled.map { samples[$0] })
        }.compactMap { $0 }
        progress.clear()
        models = zip(sets, enrolments).compactMap { set, enrolment in
            enrolment.keyword.map { Model(keyword: $0, tried: set.tried) }
        }
        enrolledCount = enrolments.reduce(0) { $0 + $1.recordings.count }
        refusedCount = enrolments.reduce(0) { $0 + $1.recordings.count { !$0.faults.isEmpty } }
        var hearing = hearing
        hearing.keywords = models.map { .enrolled($0.keyword) }
        hearing.tellsUtterances = false
        self.hearing = hearing
    }

    /// Tries every keyword on its words.
    ///
    /// - Parameters:
    ///   - mixture: of a recording by its number, where it counts as heard, and the frame after the word;
    ///     nil where that is not known.
    ///   - label: what is done to the words, for the progress line.
    func trials(
        _ mixture: @Sendable (Int) -> (samples: [Float], heard: Range<Int>, wordEnd: Int?),
        label: String, jobs: Int
    ) throws -> [Trial] {
        // Every recording is heard once, with all keywords that are tried on it.
        let tried = Set(models.flatMap(\.tried)).sorted()
        let progress = ProgressLine("\(name), \(label)")
        progress.expect(tried.count)
        let found = ConcurrentMap.run(count: tried.count, jobs: jobs) { place in
            defer { progress.advance() }
            return Result { try trials(of: tried[place], mixture(tried[place])) }
        }
        progress.clear()
        return try found.compactMap { $0 }.flatMap { try $0.get() }
    }

    /// Listens to recordings in which no keyword is spoken.
    func falseAccepts(_ negatives: [NegativeRecording], jobs: Int) throws -> [FalseAccepts] {
        let progress = ProgressLine("\(name), false accepts")
        progress.expect(negatives.count)
        let found = ConcurrentMap.run(count: negatives.count, jobs: jobs) { index in
            defer { progress.advance() }
            return Result { try falseAccepts(negatives[index]) }
        }
        progress.clear()
        return try found.compactMap { try $0?.get() }
    }

    /// The score that lets so many false detections an hour and keyword through, on speech.
    func threshold(perHour rate: Double, _ found: [FalseAccepts]) -> Float {
        let speech = found.filter(\.kind.isSpeech)
        let hours = speech.reduce(0) { $0 + $1.duration } / 3600
        let events = speech.flatMap(\.events).sorted(by: >)
        let accepted = Int(rate * hours * Double(models.count))
        return accepted < events.count ? events[accepted].nextUp : KeywordListening.Scores.floor
    }

    private func trials(
        of recording: Int, _ mixture: (samples: [Float], heard: Range<Int>, wordEnd: Int?)
    ) throws -> [Trial] {
        let own = models.filter { $0.tried.contains(recording) }
        var hearing = hearing
        hearing.keywords = own.map { .enrolled($0.keyword) }
        let rate = Double(SpeechSamples.rate)
        let listening = try KeywordListening(
            SampleSource(mixture.samples, sampleRate: rate), hearing: hearing)
        return own.indices.map { index in
            var trial = Trial(score: listening.best(index, in: mixture.heard))
            let sighting = listening.sightings.first {
                $0.word.keyword == index && mixture.heard.contains($0.word.startFrame)
            }
            guard let sighting else { return trial }
            trial.wasTold = true
            trial.latency = mixture.wordEnd.map { Double(sighting.toldFrame - $0) / rate }
            return trial
        }
    }

    private func falseAccepts(_ negative: NegativeRecording) throws -> FalseAccepts {
        let listening = try KeywordListening(
            AudioFileSource(path: negative.path), hearing: hearing)
        var told = [Int](repeating: 0, count: models.count)
        for sighting in listening.sightings { told[sighting.word.keyword] += 1 }
        return FalseAccepts(
            kind: negative.kind, duration: listening.duration,
            events: models.indices.flatMap { listening.events($0) }, told: told)
    }
}
