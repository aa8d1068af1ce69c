import ComplexModule
import DSP
import Glibc
import RealModule

// Another rig's tone is a line 70…90 dB over the noise in a bin. It stands still beside ours, but the
// side lobes of the window spread it over some fourteen bins on either side, in the Doppler bands and
// in those that tell the noise. A frame of the line e^(j2πνn/N) under a periodic Hann window is
//
//     W(k − ν) = D(k − ν)/2 − D(k − ν − 1)/4 − D(k − ν + 1)/4
//     D(x) = sin(πx) / sin(πx/N) · e^(−jπx(N − 1)/N)
//
// ν follows from the two greatest bins, (2α − 1)/(α + 1) from the greater towards the lesser with
// α the ratio of their magnitudes (Grandke 1983), and the complex amplitude from the three about the
// peak by least squares. At an SNR of 70 dB ν is known to some 10⁻⁴ bins and the side lobes go down by as
// much; what is left at the peak is about the noise and what moves there.
//
// A mover's echo must not be taken for a line. A line stands 40 dB over the noise, less does no harm,
// and keeps its place within a tenth of a bin, 7 mm/s, for a second. In the Doppler bands that is
// enough only for what is there from the first frames on; later it takes half a minute, in which nobody
// keeps a speed.

/// Takes out of a spectrum the steady lines of other sources than the probe.
///
/// Real-time safe.
struct ForeignLines {
    /// The most lines that are known at once.
    static let capacity = 12
    /// Power over the noise of a bin from which on a line's side lobes reach others: 40 dB.
    static let loud: Float = 1e4
    /// What a line's place may change by, in bins.
    static let drift = 0.1
    /// Hops in a row after which a line is steady: a second.
    static let steadyHops = 16
    /// The same in the Doppler bands, once the first frames are over: half a minute.
    static let doubtfulHops = 480
    /// The first frames, as the filters still settle.
    static let firstHops = 3
    /// How far lines are from the carrier and from each other at least, in bins: half a main lobe.
    static let halfLobe = 2

    /// A line that has been seen.
    struct Line: Equatable {
        /// Mean place in bins, −N/2…N/2.
        var place: Double
        /// Hops in which it must be there until it is steady.
        var needed: Int
        /// Hops in which it was there, less those in which it was not, at most `needed`;
        /// a second's absence is the end of it.
        var hops = 1
        /// Whether it has been there for as many, and is not forgotten since.
        var isSteady = false
    }

    /// The lines that were seen of late.
    private(set) var lines: [Line] = []
    private let count: Int
    private let reach: Int
    private let dopplerBins: ClosedRange<Int>
    /// Hops since the start, at most `firstHops`.
    private var hops = 0
    /// D at the bins about those that a line is taken out of.
    private var kernel: [Complex<Double>]
    private var isSeen: [Bool]

    /// - Parameters:
    ///   - count: bins of a spectrum.
    ///   - bins: the farthest bin on either side that is looked at. What stands beyond, the rig's own range
    ///     burst among it, reaches few bins.
    ///   - dopplerBins: shifts of either sign that movers have.
    init(count: Int, bins: Int, dopplerBins: ClosedRange<Int>) {
        self.count = count
        self.dopplerBins = dopplerBins
        reach = min(bins, count / 2 - 1) - Self.halfLobe
        kernel = Array(repeating: .zero, count: count + 2)
        isSeen = Array(repeating: false, count: Self.capacity)
        lines.reserveCapacity(Self.capacity)
    }

    /// Forgets all lines.
    mutating func reset() {
        lines.removeAll(keepingCapacity: true)
        hops = 0
    }

    /// Whether there are lines that are taken out.
    var areSteady: Bool { lines.contains { $0.isSteady } }

    /// Takes the steady lines out of a frame.
    ///
    /// - Parameters:
    ///   - spectrum: a frame under a periodic Hann window, in FFT order.
    ///   - power: |X|² of the same frame, which follows.
    ///   - noise: the mean power of a bin of noise.
    /// - Returns: whether a line has become steady with this frame: what was taken for noise until now
    ///   was partly its side lobes.
    mutating func remove(
        from spectrum: inout [Complex<Float>], power: inout [Float], noise: Float
    ) -> Bool {
        for index in lines.indices { isSeen[index] = false }
        hops = min(hops + 1, Self.firstHops + 1)
        var isNew = false
        for shift in -reach...reach
        where abs(shift) > Self.halfLobe && isPeak(shift, of: power, over: Self.loud * noise) {
            let place = place(of: shift, in: power)
            guard let known = follow(place) else { continue }
            if !lines[known].isSteady && lines[known].hops == lines[known].needed {
                lines[known].isSteady = true
                isNew = true
            }
            guard lines[known].isSteady else { continue }
            remove(at: place, peak: shift, from: &spectrum, power: &power)
        }
        forget()
        return isNew
    }

    /// Whether a bin is the greatest within half a main lobe.
    private func isPeak(_ shift: Int, of power: [Float], over least: Float) -> Bool {
        let own = power[bin: shift]
        guard own > least else { return false }
        for step in 1...Self.halfLobe
        where power[bin: shift - step] >= own || power[bin: shift + step] > own {
            return false
        }
        return true
    }

    /// The place of the line whose greatest bin is known.
    private func place(of shift: Int, in power: [Float]) -> Double {
        let lower = power[bin: shift - 1]
        let upper = power[bin: shift + 1]
        let ratio = Double(max(lower, upper) / power[bin: shift]).squareRoot()
        let offset = (2 * ratio - 1) / (ratio + 1)
        return Double(shift) + (upper > lower ? offset : -offset)
    }

    /// Finds the known line at a place or remembers a new one.
    private mutating func follow(_ place: Double) -> Int? {
        for index in lines.indices
        where !isSeen[index] && abs(lines[index].place - place) < Self.drift {
            isSeen[index] = true
            lines[index].place += (place - lines[index].place) / 4
            lines[index].hops = min(lines[index].hops + 1, lines[index].needed)
            return index
        }
        guard lines.count < Self.capacity else { return nil }
        isSeen[lines.count] = true
        let isDoubtful =
            hops > Self.firstHops && dopplerBins.contains(Int(abs(place).rounded()))
        lines.append(
            Line(place: place, needed: isDoubtful ? Self.doubtfulHops : Self.steadyHops))
        return lines.count - 1
    }

    /// Counts the lines down that were not there.
    private mutating func forget() {
        var kept = 0
        for index in lines.indices {
            var line = lines[index]
            if !isSeen[index] { line.hops = min(line.hops, Self.steadyHops) - 1 }
            guard line.hops > 0 else { continue }
            lines[kept] = line
            kept += 1
        }
        lines.removeLast(lines.count - kept)
    }

    private mutating func remove(
        at place: Double, peak: Int, from spectrum: inout [Complex<Float>], power: inout [Float]
    ) {
        fillKernel(place: place)
        var cross = Complex<Double>.zero
        var energy = 0.0
        for shift in peak - 1...peak + 1 {
            let response = response(shift)
            let value = spectrum[bin: shift]
            cross +=
                Complex(Double(value.real), Double(value.imaginary)) * response.conjugate
            energy += response.lengthSquared
        }
        let amplitude = Complex(cross.real / energy, cross.imaginary / energy)
        for shift in -count / 2..<count / 2 {
            let part = amplitude * response(shift)
            spectrum[bin: shift] -= Complex(Float(part.real), Float(part.imaginary))
            power[bin: shift] = spectrum[bin: shift].lengthSquared
        }
    }

    /// D(k − place) for k from −N/2 − 1 to N/2, by rotation from bin to bin.
    private mutating func fillKernel(place: Double) {
        let size = Double(count)
        let first = -size / 2 - 1 - place
        // e^(jπx/N), whose imaginary part is the denominator and whose conjugate turns the phase on.
        var turn = Complex<Double>(length: 1, phase: .pi * first / size)
        let step = Complex<Double>(length: 1, phase: .pi / size)
        // sin(πx)·e^(−jπx) is the same in every bin.
        let angle = Double.pi * first
        let whole = Complex(sin(angle) * cos(angle), -sin(angle) * sin(angle))
        for index in kernel.indices {
            // At the line itself sin(πx)/sin(πx/N) is N.
            kernel[index] =
                abs(turn.imaginary) < 1e-12
                ? Complex(size, 0)
                : whole * turn * Complex(1 / turn.imaginary, 0)
            turn *= step
        }
    }

    /// W at a bin, from the kernel.
    private func response(_ shift: Int) -> Complex<Double> {
        let index = shift + count / 2 + 1
        let middle = kernel[index]
        let sides = kernel[index - 1] + kernel[index + 1]
        return Complex(
            middle.real / 2 - sides.real / 4, middle.imaginary / 2 - sides.imaginary / 4)
    }
}
