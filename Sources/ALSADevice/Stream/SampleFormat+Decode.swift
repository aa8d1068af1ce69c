extension SampleFormat {
    /// Turns one channel of interleaved samples into floats, full scale ±1.
    ///
    /// Integers of up to 24 bits come back exactly; those of 32 are rounded to the nearest float. What
    /// is no finite number is silence.
    /// Real-time safe.
    ///
    /// - Parameters:
    ///   - frames: interleaved samples.
    ///   - channel: in 0..<`channelCount`.
    ///   - count: of frames, at most `output.count`.
    func decode(
        _ frames: UnsafeRawPointer, channel: Int, channelCount: Int, count: Int,
        into output: inout MutableSpan<Float>
    ) {
        precondition(count <= output.count, "more frames than room")
        let stride = byteCount * channelCount
        let first = frames + byteCount * channel
        switch self {
        case .s16:
            for index in 0..<count {
                let bits = (first + index * stride).loadUnaligned(as: Int16.self)
                output[unchecked: index] = Float(bits) * 0x1p-15
            }
        case .s24Packed:
            for index in 0..<count {
                let place = first + index * stride
                let low = Int32(place.loadUnaligned(as: UInt16.self))
                let high = Int32(place.load(fromByteOffset: 2, as: Int8.self))
                output[unchecked: index] = Float(high << 16 | low) * 0x1p-23
            }
        case .s24:
            for index in 0..<count {
                // The fourth byte need not be the sign's.
                let bits = (first + index * stride).loadUnaligned(as: Int32.self) << 8
                output[unchecked: index] = Float(bits) * 0x1p-31
            }
        case .s32:
            for index in 0..<count {
                let bits = (first + index * stride).loadUnaligned(as: Int32.self)
                output[unchecked: index] = Float(bits) * 0x1p-31
            }
        case .f32:
            for index in 0..<count {
                let sample = (first + index * stride).loadUnaligned(as: Float.self)
                output[unchecked: index] = sample.isFinite ? sample : 0
            }
        }
    }
}
