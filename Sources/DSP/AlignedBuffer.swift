import CFFTW
import ComplexModule
import RealModule

/// Zeroed memory with the alignment that FFTW's SIMD code wants, owned by one holder.
struct AlignedBuffer<Element>: ~Copyable {
    let count: Int
    let pointer: UnsafeMutablePointer<Element>

    init(count: Int, zero: Element) {
        let bytes = count * MemoryLayout<Element>.stride
        guard let memory = fftwf_malloc(bytes) else {
            preconditionFailure("no memory for a transform of \(bytes) bytes")
        }
        self.count = count
        pointer = memory.bindMemory(to: Element.self, capacity: count)
        pointer.initialize(repeating: zero, count: count)
    }

    deinit {
        fftwf_free(pointer)
    }

    /// Lends the elements for reading.
    func withSpan<Result, Failure: Error>(
        _ body: (Span<Element>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: pointer, count: count).span)
    }

    /// Lends the elements for writing.
    func withMutableSpan<Result, Failure: Error>(
        _ body: (inout MutableSpan<Element>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let buffer = UnsafeMutableBufferPointer(start: pointer, count: count)
        var span = buffer.mutableSpan
        return try body(&span)
    }
}

extension AlignedBuffer<Complex<Float>> {
    /// The elements as FFTW sees them: two floats each.
    var fftw: UnsafeMutablePointer<fftwf_complex> {
        UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: fftwf_complex.self)
    }
}
