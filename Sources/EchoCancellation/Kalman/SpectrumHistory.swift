import ComplexModule
import DSP

/// The spectra of the latest overlapping pairs of blocks of a signal, and their powers.
///
/// Real and imaginary parts stand in runs of their own, a run a block, so that a loop over bins maps on
/// SIMD. Block 0 is the newest; the memory is a ring.
final class SpectrumHistory {
    /// Samples of a block; a transform has twice as many points.
    let blockLength: Int
    /// Blocks that are kept.
    let partitionCount: Int
    let binCount: Int

    private let real: Samples
    private let imaginary: Samples
    private let power: Samples
    private var transform: RealFFT
    private let previous: Samples
    private var newest = 0
    private var silentBlocks: Int

    init(blockLength: Int, partitionCount: Int) {
        self.blockLength = blockLength
        self.partitionCount = partitionCount
        binCount = blockLength + 1
        real = Samples(count: partitionCount * binCount)
        imaginary = Samples(count: partitionCount * binCount)
        power = Samples(count: partitionCount * binCount)
        previous = Samples(count: blockLength)
        transform = RealFFT(count: 2 * blockLength)
        silentBlocks = partitionCount + 1
    }

    /// Whether all that is kept is of a reference that was silent.
    var isSilent: Bool { silentBlocks > partitionCount }

    /// Takes the next block.
    ///
    /// - Parameter isSilent: whether nothing is played in it.
    func append(_ block: Span<Float>, isSilent: Bool = false) {
        // A spectrum is of two blocks.
        silentBlocks = isSilent ? min(silentBlocks + 1, partitionCount + 1) : 0
        newest = (newest + partitionCount - 1) % partitionCount
        let length = blockLength
        let previous = previous.pointer
        transform.withInput { input in
            for index in 0..<length {
                input[index] = previous[index]
                input[length + index] = block[index]
                previous[index] = block[index]
            }
        }
        transform.transform()
        let place = newest * binCount
        let real = real.pointer + place
        let imaginary = imaginary.pointer + place
        let power = power.pointer + place
        transform.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                let value = spectrum[bin]
                real[bin] = value.real
                imaginary[bin] = value.imaginary
                power[bin] = value.real * value.real + value.imaginary * value.imaginary
            }
        }
    }

    /// The spectrum some blocks ago and its power.
    func spectrum(
        blocksAgo age: Int
    ) -> (
        real: UnsafePointer<Float>, imaginary: UnsafePointer<Float>, power: UnsafePointer<Float>
    ) {
        let place = (newest + age) % partitionCount * binCount
        return (
            UnsafePointer(real.pointer + place), UnsafePointer(imaginary.pointer + place),
            UnsafePointer(power.pointer + place)
        )
    }

    func reset() {
        real.clear()
        imaginary.clear()
        power.clear()
        previous.clear()
        newest = 0
        silentBlocks = partitionCount + 1
    }
}
