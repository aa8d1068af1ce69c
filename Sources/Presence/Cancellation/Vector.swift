/// Loops over runs of numbers, in one fixed order of addition.
enum Vector {
    /// target ← factor·target.
    @inline(__always)
    @_noLocks
    static func scale(_ target: UnsafeMutablePointer<Double>, by factor: Double, count: Int) {
        var index = 0
        while index < count {
            target[index] *= factor
            index &+= 1
        }
    }

    /// target ← target + weight·source.
    @inline(__always)
    @_noLocks
    static func add(
        _ weight: Double, _ source: UnsafePointer<Double>,
        to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        var index = 0
        while index < count {
            target[index] += source[index] * weight
            index &+= 1
        }
    }

    /// Zeros that begin at a multiple of 64 bytes, a line of the processor's cache.
    static func zeros(_ count: Int) -> UnsafeMutablePointer<Double> {
        let zeros = UnsafeMutableRawPointer.allocate(
            byteCount: count * MemoryLayout<Double>.stride, alignment: 64)
        return zeros.initializeMemory(as: Double.self, repeating: 0, count: count)
    }

    /// Σ weights[i]·values[i].
    ///
    /// - Parameter count: a multiple of 8.
    @inline(__always)
    @_noLocks
    static func dot(
        _ weights: UnsafePointer<Float>, _ values: UnsafePointer<Float>, count: Int
    ) -> Float {
        let weights = UnsafeRawPointer(weights)
        let values = UnsafeRawPointer(values)
        var sum = SIMD8<Float>.zero
        var offset = 0
        while offset < count * 4 {
            sum +=
                weights.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
                * values.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
            offset += 32
        }
        let four = sum.lowHalf + sum.highHalf
        let two = four.lowHalf + four.highHalf
        return two.x + two.y
    }
}
