import AudioCore
import Loudness

/// How loud an item is as a whole, and what brings it to a loudness that is wanted.
enum ItemLoudness {
    /// Frames that are measured at a time.
    private static let step = 4_096

    /// The gain that brings an item to a loudness, within the gains that may be asked for; none where
    /// it is silent.
    ///
    /// Reads the whole item once. For any thread but the audio thread.
    ///
    /// - Parameter loudness: in LUFS.
    /// - Throws: `AudioFileError`; `PlaybackError.notMeasurable` for a pipe, which can be read only once.
    static func gain(of item: PlaybackItem, for loudness: Double) throws -> Decibels {
        guard !item.isPipe else {
            throw PlaybackError.notMeasurable(
                path: item.path, reason: "how loud a pipe will be is not known before")
        }
        var source = try PlaybackInput.once(item)
        guard let meter = LoudnessMeter(format: source.format) else {
            throw PlaybackError.notMeasurable(
                path: item.path, reason: "no loudness is defined for its rate or channels")
        }
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: step)
        repeat {
            try source.read(into: &block)
            meter.process(block)
        } while block.frameCount > 0
        guard let measured = meter.integrated else { return Decibels(0) }
        let gains = PlaybackRequest.gains
        return Decibels(min(max(loudness - measured, gains.lowerBound), gains.upperBound))
    }
}
