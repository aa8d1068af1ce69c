/// Something in the room that is not what the detectors look for.
///
/// Levels are those at each microphone.
public enum Nuisance: Equatable, Sendable {
    /// A burst of white noise or a clap.
    case noiseBurst(NoiseBurst)
    /// Moving air that modulates the phase of the standing paths.
    case airflow(Airflow)
    /// A tone from another device.
    case tone(InterferingTone)
    /// Mains hum.
    case hum(Hum)
    /// A rotating fan.
    case fan(Fan)
    /// A jingling bunch of keys.
    case keys(Keys)

    /// The sound that it adds at a microphone, if it makes one.
    func voice(_ context: VoiceContext) -> (any Voice)? {
        switch self {
        case .noiseBurst(let burst): NoiseBurstVoice(burst, context)
        case .tone(let tone): ToneVoice(tone, context)
        case .hum(let hum): HumVoice(hum, context)
        case .keys(let keys): KeysVoice(keys, context)
        case .airflow, .fan: nil
        }
    }
}
