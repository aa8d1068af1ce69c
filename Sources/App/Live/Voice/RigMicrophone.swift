import Synchronization
import WyomingSink

/// What a rig hears now, stream after stream, for those who listen in from outside.
final class RigMicrophone: Microphone {
    private let tap = Mutex<MicrophoneTap?>(nil)
    private let sensing: SensingSwitch

    /// - Parameter sensing: while it is off nobody listens, not to what was heard before either.
    init(_ sensing: SensingSwitch = SensingSwitch()) {
        self.sensing = sensing
    }

    /// Names what remembers the stream that has begun; nil when it is over.
    func use(_ tap: MicrophoneTap?) {
        self.tap.withLock { $0 = tap }
    }

    func listen(from second: Double?) -> (any MicrophoneStream)? {
        guard sensing.isOn, let tap = tap.withLock({ $0 }) else { return nil }
        return TappedStream(tap, from: second, sensing: sensing) { [self] tap in
            self.tap.withLock { $0 === tap }
        }
    }
}
