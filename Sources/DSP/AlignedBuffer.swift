import CFFTW

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
}
