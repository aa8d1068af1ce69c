// Each recording is trimmed to its word and checked; the embedding of the word, as it is and in pink
// noise, makes two templates. A template's cost is normalised over a background of ordinary speech, by
// median and best two-hundredth, and so is the mean of the templates that fit best, so that a score means
// the same for any word and for few and many templates.

/// Makes a keyword of recordings.
public struct Enroller: Sendable {
    private let basis: EnrolmentBasis
    private let voice: VoiceModel

    private var dimension: Int { basis.embedding.dimension }

    /// Creates an enroller.
    ///
    /// - Parameter voice: tells speech from everything else.
    public init(basis: EnrolmentBasis, voice: VoiceModel) {
        self.basis = basis
        self.voice = voice
    }

    /// Enrols a keyword; takes about a tenth of a second a recording.
    ///
    /// - Parameters:
    ///   - name: what events will call it.
    ///   - samples: of each recording, at 16 kHz, of one word each; all finite.
    ///   - progress: is told the share that is done, 0…1.
    public func enrol(
        _ name: String, recordings samples: [[Float]], progress: (Double) -> Void = { _ in }
    ) -> Enrolment {
        let background = Background(basis.background, dimension: dimension)
        let heard = samples.map { HeardRecording($0, embedding: basis.embedding, voice: voice) }
        var enrolment = Enrolment(
            recordings: zip(heard, samples).map { EnrolledRecording($0, samples: $1) })
        Self.checkDurations(&enrolment.recordings)
        var pairs: [TemplatePair] = []
        for index in samples.indices {
            defer { progress(Double(index + 1) / Double(samples.count)) }
            guard enrolment.recordings[index].faults.isEmpty,
                let word = enrolment.recordings[index].word
            else { continue }
            let passes = [
                heard[index].vectors, noisyPass(of: samples[index], seed: UInt64(index)),
            ]
            if let pair = TemplatePair(
                passes: passes, steps: TemplateCut.steps(of: word), dimension: dimension,
                background: background)
            {
                pairs.append(pair)
                enrolment.compared.append(index)
                enrolment.recordings[index].templates = pair.templates.map(\.vectors)
            } else {
                let speech = enrolment.recordings[index].measures?.speech ?? 0
                enrolment.recordings[index].faults = [.noSpeech(probability: speech)]
            }
        }
        let likeness = Likeness(
            passes: enrolment.compared.map { heard[$0].vectors },
            templates: pairs.flatMap(\.templates), dimension: dimension)
        enrolment.likenesses = likeness.matrix
        let kept = choose(likeness, &enrolment)
        for place in kept { enrolment.recordings[enrolment.compared[place]].isKept = true }
        enrolment.keyword = keyword(name, kept.map { pairs[$0] })
        return enrolment
    }

    /// Of three recordings or more, refuses those that last much longer or shorter than usual.
    private static func checkDurations(_ recordings: inout [EnrolledRecording]) {
        let good = recordings.indices.filter { recordings[$0].faults.isEmpty }
        let durations = good.compactMap { recordings[$0].measures?.duration }.sorted()
        guard durations.count >= 3 else { return }
        let usual = durations[durations.count / 2]
        for index in good {
            guard let seconds = recordings[index].measures?.duration else { continue }
            if max(seconds / usual, usual / seconds) > RecordingFault.greatestDurationRatio {
                recordings[index].faults = [.unusualDuration(seconds: seconds, usual: usual)]
            }
        }
    }

    /// The vectors of a recording in noise, the noise before it left out.
    private func noisyPass(of samples: [Float], seed: UInt64) -> [Float] {
        let lead = NoisyCopy.lead / SpeechFrontEnd.hop / HearingDetector.framesPerStep
        let heard = HeardRecording(
            NoisyCopy.samples(samples, seed: seed), embedding: basis.embedding, voice: voice)
        return Array(heard.vectors.dropFirst(lead * dimension))
    }

    /// Refuses recordings that are not like the others and leaves out what is too many, the least alike
    /// first.
    ///
    /// - Returns: the places, among those compared, of what is left.
    private func choose(_ likeness: Likeness, _ enrolment: inout Enrolment) -> [Int] {
        var left = Array(enrolment.compared.indices)
        while left.count >= 2 {
            let found = left.map { one in likeness.of(one, to: left.filter { $0 != one }) }
            for (place, value) in zip(left, found) {
                enrolment.recordings[enrolment.compared[place]].likeness = value
            }
            guard let worst = found.indices.min(by: { found[$0] < found[$1] }) else { break }
            let isUnlike = found[worst] < basis.leastLikeness
            guard isUnlike || left.count > Enrolment.greatestCount else { break }
            // Of two nobody can say which is the wrong one.
            let out = isUnlike && left.count == 2 ? left : [left[worst]]
            if isUnlike {
                for place in out {
                    let index = enrolment.compared[place]
                    enrolment.recordings[index].faults = [
                        .unlike(
                            likeness: enrolment.recordings[index].likeness ?? 0,
                            least: basis.leastLikeness, others: left.count - 1)
                    ]
                }
            }
            left.removeAll(where: out.contains)
        }
        return left
    }

    private func keyword(_ name: String, _ pairs: [TemplatePair]) -> EnrolledKeyword? {
        let templates = pairs.flatMap(\.templates)
        guard !templates.isEmpty else { return nil }
        let normal = Background.normal(ofFits: templates, costs: pairs.flatMap(\.costs))
        guard normal.spread > 0 else { return nil }
        let falseAccepts = Enrolment.usualFalseAccepts(templates: templates.count)
        return EnrolledKeyword(
            name: name, templates: templates, ordinaryFit: normal.ordinary,
            fitSpread: normal.spread,
            threshold: basis.law.threshold(falseAccepts: falseAccepts))
    }
}
