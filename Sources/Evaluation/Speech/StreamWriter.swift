import AudioCore
import AudioFile
import Foundation

/// Joins recordings to streams of some minutes and writes these as WAV files.
struct StreamWriter {
    /// Seconds after which a stream is long enough.
    private static let enough = 300.0

    /// The streams that are written.
    private(set) var streams: [SpeechStream] = []
    private let folder: String
    private var samples: [Float] = []
    private var open: SpeechStream?

    /// - Parameter folder: is there.
    init(folder: String) {
        self.folder = folder
    }

    /// Seconds of the stream that is open, at which the next recording will begin.
    var position: Double { Double(samples.count) / Double(SpeechSamples.rate) }

    /// Adds a recording to the stream of a kind and condition.
    ///
    /// - Parameter label: notes in the stream what is known of it; times count from the start of the
    ///   stream.
    mutating func add(
        _ recording: [Float], _ kind: SpeechStream.Kind, _ condition: String,
        _ label: (inout SpeechStream) -> Void = { _ in }
    ) throws {
        if let open, open.kind != kind || open.condition != condition { try close() }
        var stream =
            open ?? SpeechStream(file: "", kind: kind, condition: condition, duration: 0)
        label(&stream)
        open = stream
        samples += recording
        if position >= Self.enough { try close() }
    }

    /// Writes the stream that is open.
    mutating func close() throws {
        guard var stream = open else { return }
        stream.file = String(format: "stream-%03d.wav", streams.count)
        stream.duration = position
        let writer = try AudioFileWriter(
            path: folder + "/" + stream.file,
            format: AudioFormat(sampleRate: Double(SpeechSamples.rate), channelCount: 1),
            encoding: .pcm16)
        var source = SampleSource(samples, sampleRate: Double(SpeechSamples.rate))
        var block = AudioBlock(channelCount: 1, capacity: 65_536)
        source.read(into: &block)
        while block.frameCount > 0 {
            try writer.write(block)
            source.read(into: &block)
        }
        try writer.close()
        streams.append(stream)
        open = nil
        samples.removeAll(keepingCapacity: true)
    }

    /// Closes the last stream and writes the list of all.
    mutating func finish() throws {
        try close()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(streams).write(to: SpeechStream.path(in: folder))
    }
}
