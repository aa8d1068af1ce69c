/// What a nuisance needs to know to sound at a microphone.
struct VoiceContext {
    let microphone: Microphone
    let sampleRate: Double
    let seed: UInt64
    let stream: RandomStream
}
