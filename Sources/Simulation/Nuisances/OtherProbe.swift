import Glibc

/// What another rig plays, and has played.
struct OtherProbe {
    /// The recent samples.
    private(set) var history: SampleHistory

    private let probe: Probe
    private let rig: OtherRig
    private let sampleRate: Double

    init(_ rig: OtherRig, sampleRate: Double, minimumCapacity: Int) {
        self.rig = rig
        self.sampleRate = sampleRate
        probe = Probe(rig.loudspeaker, sampleRate: sampleRate)
        history = SampleHistory(minimumCapacity: minimumCapacity)
    }

    /// Plays on up to a frame; real-time safe.
    mutating func play(to frame: Int) {
        while history.end < frame {
            let time = Double(history.end) / sampleRate
            var gain = rig.start > 0 ? fade(time - rig.start) : 1
            if let end = rig.end { gain *= fade(end - time) }
            history.append(gain > 0 ? Float(gain) * probe.sample(at: history.end) : 0)
        }
    }

    /// A raised cosine from 0 to 1 over the time of the fade.
    private func fade(_ time: Double) -> Double {
        guard time > 0 else { return 0 }
        guard time < rig.fade else { return 1 }
        return 0.5 - 0.5 * cos(.pi * time / rig.fade)
    }
}
