extension SampleFormat {
    /// Puts one channel of floats into interleaved frames.
    ///
    /// A sample is rounded to the nearest step, ties to even; what is beyond full scale is clipped
    /// and what is no number is silence. Real-time safe.
    ///
    /// - Parameters:
    ///   - samples: nominally within ±1.
    ///   - frames: interleaved samples, room for as many frames.
    ///   - channel: in 0..<`channelCount`.
    func encode(
        _ samples: Span<Float>, into frames: UnsafeMutableRawPointer, channel: Int,
        channelCount: Int
    ) {
        let stride = byteCount * channelCount
        let first = frames + byteCount * channel
        switch self {
        case .s16:
            for index in samples.indices {
                let step = Self.step(samples[unchecked: index], bits: 16)
                (first + index * stride).storeBytes(
                    of: Int16(truncatingIfNeeded: step), as: Int16.self)
            }
        case .s24Packed:
            for index in samples.indices {
                let step = Self.step(samples[unchecked: index], bits: 24)
                let place = first + index * stride
                place.storeBytes(of: UInt16(truncatingIfNeeded: step), as: UInt16.self)
                place.storeBytes(
                    of: Int8(truncatingIfNeeded: step >> 16), toByteOffset: 2, as: Int8.self)
            }
        case .s24:
            for index in samples.indices {
                let step = Self.step(samples[unchecked: index], bits: 24)
                (first + index * stride).storeBytes(of: step, as: Int32.self)
            }
        case .s32:
            for index in samples.indices {
                let step = Self.step(samples[unchecked: index], bits: 32)
                (first + index * stride).storeBytes(of: step, as: Int32.self)
            }
        case .f32:
            for index in samples.indices {
                let sample = samples[unchecked: index]
                (first + index * stride).storeBytes(
                    of: sample.isFinite ? min(max(sample, -1), 1) : 0, as: Float.self)
            }
        }
    }

    private static func step(_ sample: Float, bits: Int) -> Int32 {
        guard !sample.isNaN else { return 0 }
        let scale = Double(Int64(1) << (bits - 1))
        let step = (Double(sample) * scale).rounded(.toNearestOrEven)
        return Int32(min(max(step, -scale), scale - 1))
    }
}
