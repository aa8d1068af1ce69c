import AudioCore
import Synchronization

/// The rings that join a mixer's handle and its source; they keep what lies in them alive.
final class MixerLink: Sendable {
    /// From the world to the audio thread.
    let commands: Ring<MixerCommand>
    /// From the audio thread to the world.
    let reports: Ring<MixerReport>
    /// Probes that are played no more, retained; has room for all that the world may hand over.
    let retiredProbes = Ring<Unmanaged<ProbeVoice>>(minimumCapacity: probeCapacity)
    /// The most probes that the audio thread may have at a time.
    static let probeCapacity = 8
    /// The first frame that the audio thread has not mixed yet.
    let position = Atomic<Int>(0)

    init(voiceCapacity: Int) {
        commands = Ring(minimumCapacity: max(256, 2 * voiceCapacity))
        reports = Ring(minimumCapacity: max(256, 8 * voiceCapacity))
    }

    deinit {
        while let command = commands.pop() {
            switch command.kind {
            case .play(let voice): voice.release()
            case .probe(let probe): probe?.release()
            default: break
            }
        }
        while let report = reports.pop() {
            if case .ended(let voice, _, _, _, _) = report { voice.release() }
        }
        while let probe = retiredProbes.pop() { probe.release() }
    }
}
