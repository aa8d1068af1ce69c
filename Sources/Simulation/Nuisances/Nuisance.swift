/// Something in the room that is not what the detectors look for.
///
/// Levels are those at each microphone.
public enum Nuisance: Equatable, Sendable {
    /// A burst of white noise or a clap.
    case noiseBurst(NoiseBurst)
    /// Moving air that modulates the phase of the standing paths.
    case airflow(Airflow)
    /// Noise in a band: water, air, breath, voices.
    case noise(BandNoise)
    /// Clicks at random: rain, bags, typing, coins.
    case clicks(Clicks)
    /// A tone from another device.
    case tone(InterferingTone)
    /// Mains hum.
    case hum(Hum)
    /// A rotating fan.
    case fan(Fan)
    /// A jingling bunch of keys.
    case keys(Keys)
    /// Something that sways: a curtain, a plant, a door.
    case sway(Sway)
    /// Something small that roams over the floor: a pet, a robot vacuum.
    case roamer(Roamer)
    /// Another rig whose probe sounds in the same room.
    case otherRig(OtherRig)

    /// The sound that it adds at a microphone, if it makes one.
    func voice(_ context: VoiceContext) -> (any Voice)? {
        switch self {
        case .noiseBurst(let burst): NoiseBurstVoice(burst, context)
        case .noise(let noise): BandNoiseVoice(noise, context)
        case .clicks(let clicks):
            if clicks.partials > 0 {
                RingingClicksVoice(clicks, context)
            } else {
                NoiseClicksVoice(clicks, context)
            }
        case .tone(let tone): ToneVoice(tone, context)
        case .hum(let hum): HumVoice(hum, context)
        case .keys(let keys): KeysVoice(keys, context)
        case .airflow, .fan, .sway, .roamer, .otherRig: nil
        }
    }

    /// Its moving echoes, if it has any.
    ///
    /// - Parameter index: of the nuisance in the scene, from which its random numbers follow.
    func scatterers(_ index: Int, in scene: Scene) -> [Scatterer] {
        switch self {
        case .fan(let fan): fan.scatterers
        case .sway(let sway): sway.scatterers(index, in: scene)
        case .roamer(let roamer): roamer.scatterers(index, in: scene)
        case .noiseBurst, .airflow, .noise, .clicks, .tone, .hum, .keys, .otherRig: []
        }
    }
}
