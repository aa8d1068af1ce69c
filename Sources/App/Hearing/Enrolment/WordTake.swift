import AudioCore
import Foundation
import Sensing
import Session
import Speech

/// Records a word on a rig, said once for each recording, and checks each at once.
public struct WordTake {
    /// What is told while it goes on.
    public enum Step: Equatable, Sendable {
        /// The word is waited for; how many recordings there are, and how many are wanted.
        case listening(kept: Int, wanted: Int)
        /// A recording is good; its name, and what it measures.
        case kept(String)
        /// A recording is of no use, and why.
        case refused(String)
    }

    /// Seconds of listening after which it is over.
    public static let longest = 300.0
    /// Seconds before a word that belong to its recording, in which the pauses are measured.
    static let preRoll = 0.5
    /// Seconds behind it.
    static let postRoll = 0.3

    private let word: String
    private let input: any LiveInput
    private let wanted: Int
    private let channel: Int

    /// Prepares a take.
    ///
    /// - Parameters:
    ///   - count: recordings that are wanted; at least 1.
    ///   - channel: that is listened to, from 0.
    public init(_ word: String, on input: any LiveInput, count: Int, channel: Int) {
        precondition(count >= 1, "a take wants a recording")
        self.word = word
        self.input = input
        wanted = count
        self.channel = channel
    }

    /// Listens until there are as many good recordings as are wanted, somebody interrupts, the stream is
    /// over or `longest` is.
    ///
    /// - Parameters:
    ///   - folder: that the recordings' names lie in; nothing is written.
    ///   - tell: gets what to do, and what came of it.
    /// - Returns: the good recordings, of 16 kHz.
    /// - Throws: what keeps the input from being opened or read, and `AnalysisError` where it cannot be
    ///   listened to.
    public func record(
        in folder: String, isInterrupted: () -> Bool, tell: (Step) throws -> Void
    ) throws -> [WordRecording] {
        var hearing = try HearingSettings().configuration(tellsUtterances: true)
        hearing.channel = channel
        let stream = try input.open(playing: .silence)
        let format = stream.source.format
        if let problem = hearing.problem(for: format) {
            throw AnalysisError(path: input.name, problem: problem)
        }
        let memory = UtteranceMemory(format: format, hearing: hearing)
        let loop = LiveLoop(
            Session(
                source: stream.source, detectors: [HearingDetector(hearing)], sinks: [memory],
                blockCapacity: stream.blockFrames),
            duration: Int(Self.longest * format.sampleRate))
        var kept: [WordRecording] = []
        var failure: (any Error)?
        /// Takes the utterances that are over.
        func takeWords() {
            while failure == nil, kept.count < wanted, let detection = loop.detections.pop() {
                guard case .utteranceEnded(let utterance) = detection else { continue }
                do {
                    let recording = WordRecording(
                        name: name(kept.count + 1, in: folder),
                        samples: memory.samples(
                            of: utterance, preRoll: Self.preRoll, postRoll: Self.postRoll))
                    let report = try EnrolmentReport(word, recordings: [recording])
                    if let fault = report.faults.first {
                        try tell(.refused(fault))
                    } else {
                        kept.append(recording)
                        for line in report.lines { try tell(.kept(line)) }
                    }
                    if kept.count < wanted {
                        try tell(.listening(kept: kept.count, wanted: wanted))
                    }
                } catch {
                    failure = error
                }
            }
        }
        try tell(.listening(kept: 0, wanted: wanted))
        _ = try loop.take(of: stream, isRealtime: input.hasClock) {
            takeWords()
            return failure != nil || kept.count == wanted || isInterrupted()
        }
        takeWords()
        if let failure = failure ?? loop.failure ?? input.absence { throw failure }
        return kept
    }

    /// Makes the folder for recordings where there is none.
    ///
    /// - Throws: `AnalysisError` when there can be none.
    public static func prepare(_ folder: String) throws {
        try RecordingPlace.prepare(folder)
    }

    private func name(_ number: Int, in folder: String) -> String {
        URL(fileURLWithPath: folder).appendingPathComponent("\(word)-\(number).wav").relativePath
    }
}
