public import AudioCore
import AudioFile
import DSP
import Foundation
import Speech

/// A recording of a word, as hearing looks at it.
public struct WordRecording: Sendable {
    /// The rate of the samples, in Hz.
    public static let sampleRate = RationalResampler.speechRate
    /// The longest recording of a word that is taken, in seconds.
    public static let longest = 30.0

    /// What it is called in reports: its file.
    public let name: String
    /// At 16 kHz.
    public let samples: [Float]

    /// Creates a recording of samples at 16 kHz.
    public init(name: String, samples: [Float]) {
        self.name = name
        self.samples = samples
    }

    /// Writes it as a WAV file of 16 bits, by its name.
    ///
    /// - Throws: `AudioFileError`.
    public func write() throws {
        let writer = try AudioFileWriter(
            path: name,
            format: AudioFormat(sampleRate: Double(Self.sampleRate), channelCount: 1),
            encoding: .pcm16)
        var block = AudioBlock(channelCount: 1, capacity: samples.count)
        block.setFrameCount(samples.count)
        block.withMutableChannel(0) { room in
            for index in samples.indices { room[index] = samples[index] }
        }
        try writer.write(block)
        try writer.close()
    }

    /// Reads a file; `-` is standard input.
    ///
    /// - Parameters:
    ///   - channel: from 0.
    ///   - longest: seconds that are taken.
    /// - Throws: `AudioFileError`, or `AnalysisError` when it is too long, has no such channel or a
    ///   rate below 16 kHz.
    public init(path: String, channel: Int = 0, longest: Double = Self.longest) throws {
        let source = try AudioFileSource(path: path)
        try self.init(source, name: path, channel: channel, longest: longest)
    }

    /// Reads a source to its end.
    ///
    /// - Throws: what the source throws, and as for a file.
    public init(
        _ source: any AudioSource, name: String, channel: Int, longest: Double
    ) throws {
        var source = source
        guard channel < source.format.channelCount else {
            throw AnalysisError(
                path: name,
                problem: "it has \(source.format.channelCount) channels, so there is no channel "
                    + "\(channel + 1) to listen to: give another --channel")
        }
        guard HearingDetector.supports(source.format) else {
            throw AnalysisError(
                path: name,
                problem: String(
                    format: "sampled at %g Hz, it cannot be heard: speech needs a whole number of "
                        + "Hz, 16000 or more", source.format.sampleRate))
        }
        var resampler = RationalResampler.toSpeechRate(from: source.format.sampleRate)
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: 4096)
        var room = [Float](repeating: 0, count: resampler.outputCapacity(for: 4096))
        var samples: [Float] = []
        try source.read(into: &block)
        while block.frameCount > 0 {
            block.withChannel(channel) { frames in
                let count = resampler.process(frames, into: &room)
                samples += room.prefix(count)
            }
            guard Double(samples.count) <= longest * Double(Self.sampleRate) else {
                throw AnalysisError(
                    path: name,
                    problem: String(
                        format: "it is longer than %g s: give a recording of one word", longest))
            }
            try source.read(into: &block)
        }
        self.init(name: name, samples: samples)
    }
}
