extension Array {
    /// The value of a bin in the order in which a transform of complex samples has them.
    ///
    /// Those below 0 Hz come last; real-time safe.
    ///
    /// - Parameter bin: counted from 0 Hz, negative below it, in −count…count − 1.
    @inlinable public subscript(bin bin: Int) -> Element {
        get { self[bin >= 0 ? bin : bin + count] }
        set { self[bin >= 0 ? bin : bin + count] = newValue }
    }
}

extension Span {
    /// The value of a bin in the order in which a transform of complex samples has them.
    ///
    /// Those below 0 Hz come last; real-time safe.
    ///
    /// - Parameter bin: counted from 0 Hz, negative below it, in −count…count − 1.
    @inlinable public subscript(bin bin: Int) -> Element {
        self[bin >= 0 ? bin : bin + count]
    }
}
