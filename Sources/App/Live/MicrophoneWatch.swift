import Events
import Mixing

/// Watches whether the microphones are muted; while they are, the probe is silent.
///
/// For the thread that tells events.
struct MicrophoneWatch {
    /// Seconds between two looks at the card's controls.
    private static let interval = 1.0

    private var mute = MicrophoneMute()
    private var isSwitchedOff = false
    private var nextLook = -Double.infinity
    private var hasWarned = false

    /// Looks at the controls of an input and at what it hears.
    ///
    /// - Parameters:
    ///   - isSensing: whether the microphones are let through.
    ///   - zeros: of the stream; nil where no probe is played, and silence may be silence.
    ///   - mixer: plays the probe; nil for none.
    ///   - frame: of the stream, now.
    /// - Returns: what is to be told.
    mutating func look(
        at input: any LiveInput, isSensing: Bool, zeros: ZeroRun?, mixer: Mixer?, frame: Int,
        sampleRate: Double, warn: (String) -> Void
    ) -> HealthData? {
        let seconds = Double(frame) / sampleRate
        if input.hasClock, seconds >= nextLook {
            nextLook = seconds + Self.interval
            readControls(of: input, warn: warn)
        }
        var mute = mute
        let silence = Double(zeros?.frameCount ?? 0) / sampleRate
        guard
            mute.look(isRequested: !isSensing, isSwitchedOff: isSwitchedOff, zeros: silence)
        else {
            self.mute = mute
            return nil
        }
        do { try mixer?.setMicrophoneMuted(mute.cause != nil) } catch {
            // The mixer has no room for a command now: the next look asks again.
            return nil
        }
        self.mute = mute
        guard let cause = mute.cause else {
            return .microphoneBack(InstantData(at: seconds, frame: frame))
        }
        return .microphoneMuted(MicrophoneMutedData(at: seconds, frame: frame, cause: cause))
    }

    /// Takes the microphones of a new stream for heard until they are looked at; where they are not
    /// let through, the probe is silent from its first frame on.
    mutating func beginStream(isSensing: Bool, mixer: Mixer?) {
        nextLook = -.infinity
        guard mute.cause != nil || !isSensing else { return }
        do { try mixer?.setMicrophoneMuted(!isSensing) } catch {
            // The mixer has no room for a command now: it stays as it is until they are looked at.
            return
        }
        mute = MicrophoneMute()
    }

    private mutating func readControls(of input: any LiveInput, warn: (String) -> Void) {
        do {
            isSwitchedOff = try input.isMutedByControl()
        } catch {
            isSwitchedOff = false
            guard !hasWarned else { return }
            hasWarned = true
            warn("\(error); whether its microphones are muted is told by silence only")
        }
    }
}
