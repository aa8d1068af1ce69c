import AudioCore

/// A probe on its way to the audio thread and back.
final class ProbeVoice: Sendable {
    let signal: any FrameSignal

    init(_ signal: any FrameSignal) {
        self.signal = signal
    }
}
