public import AudioCore
import AudioFile
import DSP
import Foundation
import Sensing
import Speech

/// Writes each utterance as a WAV file of 16 kHz and 16 bits, with what came just before it.
///
/// A sink that remembers the latest audio; when an utterance is over it is cut out.
public final class UtteranceRecorder: AudioSink {
    /// Seconds before an utterance that are written, too.
    static let preRoll = 0.3
    /// Seconds behind it.
    static let postRoll = 0.2

    private let folder: String
    private let name: String
    private let channel: Int
    private let format: AudioFormat
    private var history: SampleHistory

    /// Allocates the memory of the longest utterance.
    ///
    /// - Parameters:
    ///   - folder: for the files, which is there.
    ///   - name: of the recording; with the utterance's start in seconds it makes a file's name.
    init(folder: String, name: String, format: AudioFormat, hearing: HearingConfiguration) {
        self.folder = folder
        self.name = name
        self.format = format
        channel = hearing.channel
        // The time that an utterance is known later than it ends, and a block, are short of 2 s.
        let seconds =
            Self.preRoll + hearing.maximumLength + hearing.endOfSpeech.upperBound + 2
        history = SampleHistory(capacity: Int(seconds * format.sampleRate))
    }

    /// Remembers a block.
    public func write(_ block: borrowing AudioBlock) {
        block.withChannel(channel) { history.append($0) }
    }

    /// Writes the file of an utterance that is over.
    ///
    /// - Throws: `AudioFileError`.
    func record(_ utterance: Utterance) throws {
        let first = utterance.startFrame - Int(Self.preRoll * format.sampleRate)
        let end = utterance.endFrame + Int(Self.postRoll * format.sampleRate)
        let samples = resampled(history.frames(max(0, first)..<max(0, first, end)))
        guard !samples.isEmpty else { return }
        // Rounded as events round it.
        let start = Int((1000 * format.seconds(atFrame: utterance.startFrame)).rounded())
        let file = String(format: "%@-%05d.%03d.wav", name, start / 1000, start % 1000)
        let writer = try AudioFileWriter(
            path: URL(fileURLWithPath: folder).appendingPathComponent(file).relativePath,
            format: AudioFormat(sampleRate: Double(RationalResampler.speechRate), channelCount: 1),
            encoding: .pcm16)
        var block = AudioBlock(channelCount: 1, capacity: samples.count)
        block.setFrameCount(samples.count)
        block.withMutableChannel(0) { room in
            for index in samples.indices { room[index] = samples[index] }
        }
        try writer.write(block)
        try writer.close()
    }

    private func resampled(_ samples: [Float]) -> [Float] {
        var resampler = RationalResampler.toSpeechRate(from: format.sampleRate)
        var output = [Float](
            repeating: 0, count: resampler.outputCapacity(for: samples.count))
        let count = resampler.process(samples.span, into: &output)
        return Array(output.prefix(count))
    }
}
