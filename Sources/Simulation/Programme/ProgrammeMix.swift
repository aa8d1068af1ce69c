import DSP
import Glibc

/// The whole programme of a scene, sample by sample, band-limited for a probe to go on top.
///
/// Each item is limited to its level by a hyperbolic tangent, so that it is dense and loud as
/// mastered music is; the sum goes through a linear-phase low-pass whose stop band, −100 dB, begins
/// at 17.5 kHz. The filter's delay is made up for.
struct ProgrammeMix {
    private struct Part {
        let first: Int, end: Int?
        let fadeFrames: Double
        let level: Double
        let volume: GainSchedule
        var voice: any Voice

        mutating func next(at frame: Int) -> Double {
            let place = frame - first
            guard place >= 0, end.map({ frame < $0 }) ?? true else { return 0 }
            var gain = level * volume.gain(at: frame)
            if Double(place) < fadeFrames {
                gain *= 0.5 - 0.5 * cos(.pi * Double(place) / fadeFrames)
            }
            if let end, Double(end - frame) < fadeFrames {
                gain *= 0.5 - 0.5 * cos(.pi * Double(end - frame) / fadeFrames)
            }
            return gain * tanh(voice.next())
        }
    }

    private var parts: [Part]
    private var filter: FIRFilter?
    private var buffer: [Float]
    private var position: Int
    private var frame = 0

    /// Where the stop band begins, and how far below it the pass band ends, in Hz.
    static let stopBand = 17_500.0, transition = 1_000.0

    /// - Returns: nil where the scene has no programme.
    init?(_ scene: Scene) {
        guard !scene.programme.isEmpty else { return nil }
        let rate = scene.sampleRate
        parts = scene.programme.enumerated().map { index, item in
            Part(
                first: Int((item.start * rate).rounded()),
                end: item.end.map { Int(($0 * rate).rounded()) },
                fadeFrames: item.fade * rate, level: pow(10, item.level / 20),
                volume: GainSchedule(item.volume, sampleRate: rate),
                voice: item.voice(
                    sampleRate: rate,
                    random: Xoshiro256(
                        seed: scene.seed, stream: RandomStream.programme(index).number)))
        }
        buffer = [Float](repeating: 0, count: 256)
        position = buffer.count
        guard Self.stopBand < rate / 2 else { return }
        let filter = FIRFilter(
            coefficients: FIR.lowpass(
                cutoff: Self.stopBand - Self.transition / 2, transition: Self.transition,
                attenuation: 100, sampleRate: rate))
        var late = Int(filter.latency)
        self.filter = filter
        while late > 0 {
            refill()
            position = min(late, buffer.count)
            late -= position
        }
    }

    /// The next sample.
    mutating func next() -> Float {
        if position == buffer.count {
            refill()
            position = 0
        }
        defer { position += 1 }
        return buffer[position]
    }

    private mutating func refill() {
        for index in buffer.indices {
            var sum = 0.0
            for part in parts.indices { sum += parts[part].next(at: frame) }
            buffer[index] = Float(sum)
            frame += 1
        }
        // Out of the structure meanwhile: the buffer's span and the filter are both in use.
        var samples: [Float] = []
        swap(&samples, &buffer)
        var span = samples.mutableSpan
        filter?.process(&span)
        swap(&samples, &buffer)
    }
}
