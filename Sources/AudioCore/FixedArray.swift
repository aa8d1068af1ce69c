/// So many elements, copyable or not, in memory that is allocated once.
///
/// Real-time safe but for making and dropping it.
public struct FixedArray<Element: ~Copyable>: ~Copyable {
    /// Elements that there are.
    public let count: Int

    @usableFromInline let storage: UnsafeMutablePointer<Element>

    /// Makes the elements, in order.
    ///
    /// - Parameter count: at least 0.
    @inlinable
    public init(count: Int, _ make: (_ index: Int) -> Element) {
        precondition(count >= 0, "fewer elements than none")
        self.count = count
        storage = .allocate(capacity: count)
        for index in 0..<count { (storage + index).initialize(to: make(index)) }
    }

    deinit {
        storage.deinitialize(count: count)
        storage.deallocate()
    }

    /// An element by its place, in 0..<`count`.
    @inlinable
    public subscript(index: Int) -> Element {
        _read {
            precondition(index >= 0 && index < count, "no such element")
            yield storage[index]
        }
        _modify {
            precondition(index >= 0 && index < count, "no such element")
            yield &storage[index]
        }
    }
}
