/// What a nuisance needs to know to sound at a microphone.
struct VoiceContext {
    let microphone: Microphone
    let sampleRate: Double
    let seed: UInt64
    /// Of what this microphone hears alone.
    let stream: RandomStream
    /// Of what all microphones hear alike.
    let course: RandomStream
}
