import Foundation
public import Speech

extension RecordingFault {
    /// What is wrong and what helps, in one line.
    public var explanation: String {
        switch self {
        case .noWord:
            "no word: nothing in it is louder than the rest; record one word with a short pause "
                + "before and after it"
        case .short(let seconds):
            String(
                format: "too short: what was said lasts %.2f s, and a keyword %.1f s or more; "
                    + "choose a longer word, and leave a pause before and after it",
                seconds, Self.durations.lowerBound)
        case .long(let seconds):
            String(
                format: "too long: what was said lasts %.1f s, and a keyword up to %g s; record "
                    + "only the word, where it is quiet", seconds, Self.durations.upperBound)
        case .unusualDuration(let seconds, let usual):
            String(
                format: "not alike: what was said lasts %.2f s, and usually %.2f s in the others; "
                    + "record it again, said as in the others", seconds, usual)
        case .quiet(let level):
            String(
                format: "too quiet: %.0f dBFS, and %.0f or more are needed; come closer or turn "
                    + "the microphone up", level, Self.leastLevel)
        case .clipped(let share):
            String(
                format: "clipped: %.1f %% of the word stand still at the peak; step back or turn "
                    + "the microphone down", 100 * share)
        case .noisy(let ratio):
            String(
                format: "noisy: the word is %.0f dB over the pauses, and %.0f or more are needed; "
                    + "come closer or record it where it is quiet", ratio, Self.leastSignalToNoise)
        case .noSpeech(let probability):
            String(
                format: "no speech: what is loud in it is speech with a probability of %.2f; "
                    + "record a spoken word", probability)
        case .unlike(let likeness, let least, others: 1):
            String(
                format: "not alike: the two that are left say it differently (%.1f, and %.1f or "
                    + "more are needed), and which is right cannot be told; record it again",
                likeness, least)
        case .unlike(let likeness, let least, _):
            String(
                format: "not alike: it says it differently from the others (%.1f, and %.1f or more "
                    + "are needed); record it again; enrol one person or at least %d people",
                likeness, least, Enrolment.manyCount)
        }
    }
}
