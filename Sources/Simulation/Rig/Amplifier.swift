import Glibc

// A memoryless curve makes harmonics beyond half the rate. An amplifier is analogue, so there they
// stay, and the microphone's converter filters them off; at the scene's rate they would fold into
// the probe's band. The curve is therefore applied at four times the rate: phase p of the faster
// stream is x(n + p/4), read between the samples by `FractionalDelay`; the way back is the mean of
// the four phases, each read at the whole frame again. What the curve makes up to 3.5 times the rate
// cancels there; quadratic and cubic terms reach three times half the rate.

/// An amplifier that bends and clips, at four times the sample rate.
struct Amplifier {
    /// Frames by which the output comes later than the input.
    static let latency = 2 * FractionalDelay.lookAhead

    private static let phases = 4

    private let quadratic: Float
    private let cubic: Float
    private let ceiling: Float
    private let clipping: Distortion.Clipping?
    private var input = SampleHistory(minimumCapacity: FractionalDelay.tapCount + 2)
    private var bent = [SampleHistory](
        repeating: SampleHistory(minimumCapacity: FractionalDelay.tapCount + 2), count: phases)
    private let ahead: [[Float]]
    private let back: [[Float]]

    /// - Returns: nil where the amplifier is linear.
    init?(_ distortion: Distortion) {
        guard distortion.clipLevel != nil || distortion.quadratic != 0 || distortion.cubic != 0
        else { return nil }
        quadratic = Float(distortion.quadratic)
        cubic = Float(distortion.cubic)
        clipping = distortion.clipLevel == nil ? nil : distortion.clipping
        ceiling = Float(pow(10, (distortion.clipLevel ?? 0) / 20))
        let quarter = 1 / Double(Self.phases)
        ahead = (0..<Self.phases).map { FractionalDelay.taps(fraction: Double($0) * quarter) }
        back = (0..<Self.phases).map { phase in
            FractionalDelay.taps(fraction: phase == 0 ? 0 : 1 - Double(phase) * quarter)
                .map { $0 / Float(Self.phases) }
        }
    }

    /// Takes a frame and gives the one `latency` earlier.
    mutating func process(_ sample: Float) -> Float {
        input.append(sample)
        var sum = SIMD4<Float>.zero
        for phase in 0..<Self.phases {
            let quick = Self.product(input, back: 0, taps: ahead[phase])
            bent[phase].append(curve(quick.sum()))
            // The phases after the first belong to moments after their frame, so they are read
            // from a frame earlier.
            sum += Self.product(bent[phase], back: phase == 0 ? 0 : 1, taps: back[phase])
        }
        return sum.sum()
    }

    /// Reads `lookAhead` + `back` samples before the newest, and the fraction of the taps after.
    private static func product(
        _ history: borrowing SampleHistory, back: Int, taps: [Float]
    ) -> SIMD4<Float> {
        let first = (history.end - FractionalDelay.tapCount - back) & (history.capacity - 1)
        return history.withMemory { memory in
            taps.withUnsafeBufferPointer {
                FractionalDelay.product(of: memory + first, taps: $0.baseAddress!)
            }
        }
    }

    private func curve(_ x: Float) -> Float {
        let bent = x + x * x * (quadratic + cubic * x)
        return switch clipping {
        case .hard: min(max(bent, -ceiling), ceiling)
        case .soft: ceiling * tanh(bent / ceiling)
        case nil: bent
        }
    }
}
