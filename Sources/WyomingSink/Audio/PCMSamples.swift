/// Turns samples as they are sent into numbers.
public enum PCMSamples {
    /// The samples of all channels, frame after frame, full scale 1.
    ///
    /// - Parameter bytes: whole samples; what is left at the end is not looked at.
    public static func floats(_ bytes: some RandomAccessCollection<UInt8>, width: Int) -> [Float] {
        let count = bytes.count / width
        var floats: [Float] = []
        floats.reserveCapacity(count)
        var index = bytes.startIndex
        let scale = 1 / Float(1 << 31)
        for _ in 0..<count {
            // The sample stands in the upper bytes of 32.
            var word: UInt32 = 0
            for _ in 0..<width {
                word = word >> 8 | UInt32(bytes[index]) << 24
                index = bytes.index(after: index)
            }
            if width == 1 { word ^= 0x8000_0000 }
            floats.append(Float(Int32(bitPattern: word)) * scale)
        }
        return floats
    }

    /// The mean of the channels.
    ///
    /// - Parameter bytes: whole frames; what is left at the end is not looked at.
    public static func mono(_ bytes: [UInt8], format: PCMFormat) -> [Float] {
        let samples = floats(bytes, width: format.width)
        guard format.channels > 1 else { return samples }
        return (0..<samples.count / format.channels).map { frame in
            let first = frame * format.channels
            return samples[first..<first + format.channels].reduce(0, +) / Float(format.channels)
        }
    }

    /// 16 bits of samples, rounded; what is above full scale is full scale.
    public static func integers(_ samples: some Sequence<Float>) -> [Int16] {
        samples.map { sample in
            let scaled = (sample * 32_768).rounded()
            // In this order nothing that is no number gets through.
            guard scaled > -32_768 else { return .min }
            return scaled < 32_767 ? Int16(scaled) : .max
        }
    }
}
