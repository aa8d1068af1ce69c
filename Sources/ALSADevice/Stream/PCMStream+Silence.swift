internal import Glibc

extension PCMStream {
    /// Fills the buffer with silence before a start; real-time safe.
    ///
    /// All-zero bytes are silence in every coding.
    func fillWithSilence() throws(ALSAFailure) {
        var left = parameters.bufferFrames
        while left > 0 {
            let done = try write(left) { place in
                let byteCount = left * parameters.frameByteCount
                place.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
            }
            guard done > 0 else { throw ALSAFailure(number: EIO) }
            left -= done
        }
    }
}
