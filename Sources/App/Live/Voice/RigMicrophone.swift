import Synchronization
import WyomingSink

/// What a rig hears now, stream after stream, for those who listen in from outside.
final class RigMicrophone: Microphone {
    private let tap = Mutex<MicrophoneTap?>(nil)

    /// Names what remembers the stream that has begun; nil when it is over.
    func use(_ tap: MicrophoneTap?) {
        self.tap.withLock { $0 = tap }
    }

    func listen(from second: Double?) -> (any MicrophoneStream)? {
        guard let tap = tap.withLock({ $0 }) else { return nil }
        return TappedStream(tap, from: second) { [self] tap in
            self.tap.withLock { $0 === tap }
        }
    }
}
