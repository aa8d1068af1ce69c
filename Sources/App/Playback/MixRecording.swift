public import AudioCore
public import AudioFile
public import Events
import Foundation
import Mixing

/// A mix as an audio file: what a rig would play, rendered as fast as the disk takes it.
public struct MixRecording {
    /// What is played.
    public var items: [PlaybackItem]
    /// The probe; nil for none.
    public var probe: MixProbe?
    /// Whether music gives way to speech.
    public var ducks = false
    /// The gain of everything but the probe.
    public var volume = Decibels(0)
    /// Seconds of the whole.
    public var duration: Double
    /// The file's rate and channels.
    public var format: AudioFormat
    /// How the file's samples are stored; integers are dithered.
    public var encoding: AudioFileEncoding

    /// As many frames as a rig plays at a time: ducking is as quick as there.
    private static let blockSeconds = 0.01

    /// Prepares a mix.
    public init(
        items: [PlaybackItem], probe: MixProbe? = nil, duration: Double, format: AudioFormat,
        encoding: AudioFileEncoding
    ) {
        self.items = items
        self.probe = probe
        self.duration = duration
        self.format = format
        self.encoding = encoding
    }

    /// Renders the file; interrupted, or when it cannot be written, it leaves none.
    ///
    /// What cannot be read is told and left out; the rest plays.
    ///
    /// - Parameters:
    ///   - path: its ending tells the container.
    ///   - recorder: sees what is played; nil for nobody.
    ///   - tell: is given each event as it happens.
    ///   - progress: is told the share done, 0…1.
    /// - Returns: what was wrong with items, a line each.
    /// - Throws: `AudioFileError` of the file, and what `tell` throws.
    public func write(
        to path: String, recorder: MixRecorder? = nil, tell: (Event) throws -> Void = { _ in },
        isInterrupted: () -> Bool = { false }, progress: (Double) -> Void = { _ in }
    ) throws -> [String] {
        let writer = try AudioFileWriter(path: path, format: format, encoding: encoding)
        let frameCount = Int((duration * format.sampleRate).rounded())
        let (mixer, source) = Mixer.pair(configuration)
        if let probe {
            // The signal itself fades out at the end, the mixer fades it in.
            let signal = try probe.signal(from: .min / 2, end: frameCount)
            try mixer.setProbe(signal, peak: probe.peak, at: 0)
        }
        let deck = PlaybackDeck(
            mixer: mixer, decoding: .onDemand, ducks: ducks, volume: volume, endFrame: frameCount)
        // After the volume, which a mixer that is to be silent keeps for later.
        try mixer.setMuted(true, at: frameCount - Int(Mixer.fade * format.sampleRate))
        for item in items {
            // Told as an event, with its problem.
            do { try deck.play(item) } catch { continue }
        }
        var log = EventLog(
            source: EventSource.reference(toFile: path), sampleRate: format.sampleRate,
            startTime: nil)
        var problems: [String] = []
        func tellAll(_ events: [EventData]) throws {
            for data in events {
                if case .playbackEnded(let data) = data, let problem = data.problem {
                    problems.append(problem)
                }
                try tell(log.event(with: data))
            }
        }
        var block = AudioBlock(
            channelCount: format.channelCount,
            capacity: max(1, Int(Self.blockSeconds * format.sampleRate)))
        while source.position < frameCount {
            guard !isInterrupted() else { return problems }
            deck.decode()
            source.read(into: &block)
            block.setFrameCount(min(block.capacity, frameCount - block.startFrame))
            recorder?.record(block, limiterGain: source.takeLeastGain())
            try writer.write(block)
            try tellAll(deck.takeEvents())
            progress(Double(block.endFrame) / Double(frameCount))
        }
        try tellAll(deck.finish(at: frameCount))
        try writer.close()
        return problems
    }

    private var configuration: MixerConfiguration {
        var configuration = MixerConfiguration(format: format)
        configuration.voiceCapacity = max(configuration.voiceCapacity, items.count)
        configuration.ditherBits = encoding.ditherBits
        probe?.prepare(&configuration)
        return configuration
    }
}
