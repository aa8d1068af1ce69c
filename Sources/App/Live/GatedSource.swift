import AudioCore

/// A stream whose microphones give zeros while the rig is not to sense; what is played stays.
///
/// The switch is looked at when a block has come: what comes after it was turned off is never seen.
/// Allocates nothing, and is real-time safe where the source is.
final class GatedSource: AudioSource {
    /// The source's.
    let format: AudioFormat

    private var source: any AudioSource
    private let microphoneCount: Int
    private let sensing: SensingSwitch

    /// Stands between a stream and everything that looks at it.
    ///
    /// - Parameter microphoneCount: the first channels of the source.
    init(_ source: any AudioSource, microphoneCount: Int, sensing: SensingSwitch) {
        format = source.format
        self.source = source
        self.microphoneCount = microphoneCount
        self.sensing = sensing
    }

    /// Fills the block with the source's next frames.
    ///
    /// - Throws: what the source throws.
    func read(into block: inout AudioBlock) throws {
        try source.read(into: &block)
        guard !sensing.isOn else { return }
        for channel in 0..<microphoneCount {
            block.withMutableFrames(ofChannel: channel) { span in
                for index in span.indices { span[index] = 0 }
            }
        }
    }
}
