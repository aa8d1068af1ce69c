import AudioCore
import Session

/// The audio thread's end of a live recording: copies blocks into a ring, and no more.
///
/// Real-time safe.
struct RecordingTap: AudioSink {
    let ring: BlockRing
    let bell: Bell

    func write(_ block: borrowing AudioBlock) {
        ring.push(block)
        bell.ring()
    }
}
