public import ComplexModule
public import RealModule

/// Signals for the tests, and how they are cut into blocks.
public enum Signal {
    /// Sizes of blocks that a stream is cut into.
    public static let blockSizes = [1, 7, 64, 480]

    /// White noise in ±1, the same at every call and in tools/golden.
    public static func noise(_ count: Int, seed: UInt32 = 1) -> [Float] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return Float(Double(state) / 2_147_483_648 - 1)
        }
    }

    /// White complex noise, the same at every call.
    public static func complexNoise(_ count: Int, seed: UInt32 = 1) -> [Complex<Float>] {
        zip(noise(count, seed: seed), noise(count, seed: seed + 1)).map { Complex($0, $1) }
    }

    /// Calls with one block after another; nil is one block of everything.
    public static func cut<Element>(
        _ samples: [Element], into size: Int?, _ body: (Span<Element>) -> Void
    ) {
        let size = size ?? max(1, samples.count)
        for start in stride(from: 0, to: samples.count, by: size) {
            body(samples.span.extracting(start..<min(start + size, samples.count)))
        }
    }

    /// What a filter that works in place makes of the samples, block by block.
    public static func filtered(
        _ samples: [Float], blocksOf size: Int? = nil,
        _ process: (inout MutableSpan<Float>) -> Void
    ) -> [Float] {
        var output: [Float] = []
        cut(samples, into: size) { block in
            var copy = (0..<block.count).map { block[$0] }
            var span = copy.mutableSpan
            process(&span)
            output += copy
        }
        return output
    }
}
