import AudioCore
import ComplexModule
import Glibc
import RealModule

// The clocks are compared by the two chirps. With A(f) and B(f) what one microphone hears of the first
// and the second, each over the chirp's own spectrum, the room is the same in both and cancels:
//
//     B·conj(A)  =  |H|²·exp(−j·2πf·δ)
//
// with δ how much later the second came than expected. Per 250 Hz band b and microphone
// C = Σ B·conj(A) / Σ |B|·|A| has a phase and a coherence γ = |C|; the phase's variance is
// (1 − γ²) / 2γ²n, n bins, which weighs it (Carter 1987). δ maximises Σ w·Re(C·exp(j2πfδ)) over a
// grid; the residual phases θ then give, by weighted least squares through the origin,
//
//     δ −= Σ w·2πf·θ / Σ w·(2πf)²      var δ = (Σ w·θ² / (N − 1)) / Σ w·(2πf)²
//
// from their own scatter. A stretched chirp would move A and B apart (a sweep cannot tell a delay from a
// shift of frequency), and a δ of several frames turns within a band: the chirp is stretched and the
// second one expected by what has been found so far, four times over; each leaves a tenth of the error.

/// Finds where a plan lies in a recording, and how the clocks differ.
struct AlignmentFit {
    private struct Band {
        var angle: Double
        var coherence: Complex<Double>
        var weight: Double
    }

    /// Hz that share a phase.
    private static let bandWidth = 250.0
    /// How far from its expected place the second chirp is sought, in frames.
    private static let reach = 16.0
    private static let rounds = 4
    /// What single precision and finite stretches leave of a delay without noise, in frames.
    private static let systematic = 0.001

    /// Fits the chirps of a capture.
    ///
    /// - Returns: nil when a chirp is missing.
    static func alignment(of capture: borrowing CalibrationCapture) -> Alignment? {
        guard let marker = capture.marker,
            let end = falling(in: capture, after: marker.frame)
        else { return nil }
        let plan = capture.plan
        let played = plan.baseline * plan.sampleRate
        var second = end
        var alignment = Alignment(
            plan: plan, start: Double(marker.frame),
            ratio: Double(end - marker.frame) / played, uncertainty: 0)
        for _ in 0..<rounds {
            let bands = bands(in: capture, first: marker.frame, second: second, alignment.ratio)
            guard let delay = delay(of: bands) else { return nil }
            let between = Double(second - marker.frame) + delay.value
            alignment.ratio = between / played
            let variance = delay.deviation * delay.deviation + systematic * systematic
            alignment.uncertainty = 1.96 * variance.squareRoot() / played
            second = marker.frame + Int(between.rounded())
        }
        alignment.start = arrival(in: capture, of: alignment, capture.markerChannel)
        return alignment
    }

    /// The frame at which the rising chirp reaches a microphone: the strongest way.
    static func arrival(
        in capture: borrowing CalibrationCapture, of alignment: Alignment, _ channel: Int
    ) -> Double {
        let plan = capture.plan
        let chirp = Chirp(duration: plan.marker, isFalling: false)
        let rate = plan.sampleRate
        let origin = alignment.start.rounded()
        let spectrum = MarkerSpectrum(
            stretch(capture, channel, at: Int(origin), chirp), chirp: chirp, sampleRate: rate,
            ratio: alignment.ratio)
        let coarse = spectrum.arrival(within: MarkerSpectrum.margin(sampleRate: rate))
        let offsets = stride(from: -0.75, through: 0.75, by: 0.25).map { Double(coarse) + $0 }
        let strengths = offsets.map { spectrum.strength(at: $0, sampleRate: rate) }
        guard
            let best = strengths.indices.dropFirst().dropLast().max(by: {
                strengths[$0] < strengths[$1]
            })
        else { return origin }
        let (left, right) = (strengths[best - 1], strengths[best + 1])
        let curvature = left - 2 * strengths[best] + right
        let offset = curvature < 0 ? 0.25 * (left - right) / (2 * curvature) : 0
        return origin + offsets[best] + offset
    }

    /// The frequency at which the response ends abruptly, in Hz, by the microphone that hears best.
    static func edge(
        in capture: borrowing CalibrationCapture, of alignment: Alignment, noise: NoiseProfile
    ) -> Double? {
        let chirp = Chirp(duration: capture.plan.marker, isFalling: false)
        let rate = capture.plan.sampleRate
        let samples = stretch(capture, capture.markerChannel, at: Int(alignment.start), chirp)
        let spectrum = MarkerSpectrum(
            samples, chirp: chirp, sampleRate: rate, ratio: alignment.ratio)
        return BandEdge.edge(
            in: spectrum, samples: samples.count, sampleRate: rate, noise: noise)
    }

    /// The frame at which the falling chirp begins, by the microphone that heard the rising one best.
    private static func falling(
        in capture: borrowing CalibrationCapture, after start: Int
    ) -> Int? {
        let plan = capture.plan
        let expected = plan.baseline * plan.sampleRate
        let half = Int(expected * CalibrationCapture.clockRange + 0.01 * plan.sampleRate)
        var search = MarkerSearch(
            Chirp(duration: plan.marker, isFalling: true), sampleRate: plan.sampleRate,
            starts: 2 * half)
        let from = start + Int(expected.rounded()) - half
        let threshold = search.threshold
        let (ring, channel) = (capture.ring, capture.markerChannel)
        let finding = search.search { ring.copy(channel, from: from, into: &$0) }
        guard let finding, finding.score > threshold, finding.frame < 2 * half
        else { return nil }
        return from + finding.frame
    }

    private static func stretch(
        _ capture: borrowing CalibrationCapture, _ channel: Int, at frame: Int, _ chirp: Chirp
    ) -> [Float] {
        let rate = capture.plan.sampleRate
        return capture.ring.frames(
            channel, from: frame - MarkerSpectrum.margin(sampleRate: rate),
            count: MarkerSpectrum.frameCount(chirp, sampleRate: rate))
    }

    /// Phase and coherence of the second chirp against the first, band by band, of all microphones.
    private static func bands(
        in capture: borrowing CalibrationCapture, first: Int, second: Int, _ ratio: Double
    ) -> [Band] {
        let plan = capture.plan
        let rising = Chirp(duration: plan.marker, isFalling: false)
        let falling = Chirp(duration: plan.marker, isFalling: true)
        var result: [Band] = []
        for channel in 0..<capture.format.channelCount {
            let before = MarkerSpectrum(
                stretch(capture, channel, at: first, rising), chirp: rising,
                sampleRate: plan.sampleRate, ratio: ratio)
            let after = MarkerSpectrum(
                stretch(capture, channel, at: second, falling), chirp: falling,
                sampleRate: plan.sampleRate, ratio: ratio)
            let width = max(4, Int(bandWidth / before.binWidth))
            for start in stride(from: 0, to: before.response.count - width, by: width) {
                var sum = Complex<Double>.zero
                var total = 0.0
                for bin in start..<start + width {
                    let product = after.response[bin] * before.response[bin].conjugate
                    sum += product
                    total += product.length
                }
                guard total > 0 else { continue }
                let coherence = sum / Complex(total)
                let square = min(coherence.lengthSquared, 1 - 1e-6)
                let middle = Double(before.bins.lowerBound + start) + Double(width - 1) / 2
                result.append(
                    Band(
                        angle: 2 * .pi * middle * before.binWidth / plan.sampleRate,
                        coherence: coherence, weight: square / (1 - square)))
            }
        }
        return result
    }

    /// The delay in frames that explains the phases, and its standard deviation.
    private static func delay(of bands: [Band]) -> (value: Double, deviation: Double)? {
        func agreement(_ delay: Double) -> Double {
            bands.reduce(0) { sum, band in
                let turn = Complex<Double>(length: 1, phase: band.angle * delay)
                return sum + band.weight * (band.coherence * turn).real
            }
        }
        var best = (delay: 0.0, agreement: -Double.infinity)
        for delay in stride(from: -reach, through: reach, by: 0.125) {
            let value = agreement(delay)
            if value > best.agreement { best = (delay, value) }
        }
        guard bands.count > 1, best.agreement > 0 else { return nil }
        var (slope, square, scatter) = (0.0, 0.0, 0.0)
        let residues = bands.map {
            ($0.coherence * Complex(length: 1, phase: $0.angle * best.delay)).phase
        }
        for (band, phase) in zip(bands, residues) {
            slope += band.weight * band.angle * phase
            square += band.weight * band.angle * band.angle
        }
        let correction = -slope / square
        for (band, phase) in zip(bands, residues) {
            let residue = phase + band.angle * correction
            scatter += band.weight * residue * residue
        }
        let variance = scatter / Double(bands.count - 1) / square
        return (best.delay + correction, variance.squareRoot())
    }
}
