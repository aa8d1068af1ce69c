/// Loops over runs of numbers whose length is a multiple of 8, in one fixed order of addition.
enum Vector {
    /// target ← factor·target.
    @inline(__always)
    static func scale(_ target: UnsafeMutablePointer<Double>, by factor: Double, count: Int) {
        let target = UnsafeMutableRawPointer(target)
        for offset in stride(from: 0, to: count * 8, by: 64) {
            let value = target.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
            target.storeBytes(of: value * factor, toByteOffset: offset, as: SIMD8<Double>.self)
        }
    }

    /// target ← target + weight·source.
    @inline(__always)
    static func add(
        _ weight: Double, _ source: UnsafePointer<Double>,
        to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        let source = UnsafeRawPointer(source)
        let target = UnsafeMutableRawPointer(target)
        for offset in stride(from: 0, to: count * 8, by: 64) {
            let sum =
                target.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
                + source.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self) * weight
            target.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Double>.self)
        }
    }

    /// target ← target + Σ weights[i]·(the i-th of four sources, one after another `apart`).
    @inline(__always)
    static func add(
        _ weights: SIMD4<Double>, _ sources: UnsafePointer<Double>, apart: Int,
        to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        let sources = UnsafeRawPointer(sources)
        let target = UnsafeMutableRawPointer(target)
        let step = apart * 8
        for offset in stride(from: 0, to: count * 8, by: 64) {
            var sum = target.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
            for index in 0..<4 {
                sum +=
                    sources.loadUnaligned(
                        fromByteOffset: offset + index * step, as: SIMD8<Double>.self)
                    * weights[index]
            }
            target.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Double>.self)
        }
    }

    /// Σ weights[i]·values[i].
    @inline(__always)
    static func dot(
        _ weights: UnsafePointer<Float>, _ values: UnsafePointer<Float>, count: Int
    ) -> Float {
        let weights = UnsafeRawPointer(weights)
        let values = UnsafeRawPointer(values)
        var sum = SIMD8<Float>.zero
        for offset in stride(from: 0, to: count * 4, by: 32) {
            sum +=
                weights.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
                * values.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        }
        let four = sum.lowHalf + sum.highHalf
        let two = four.lowHalf + four.highHalf
        return two.x + two.y
    }
}
