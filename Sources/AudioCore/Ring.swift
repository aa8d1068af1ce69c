import Synchronization

/// A queue of plain values from one thread to one other, without a lock.
///
/// One thread calls `push`, one other calls `pop`; both are real-time safe: wait-free, no
/// allocation. A single-producer, single-consumer ring with free-running indices (Lamport 1983).
public final class Ring<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// The most elements that the ring can hold: a power of two.
    public let capacity: Int

    private let storage: UnsafeMutablePointer<Element>
    private let head = Atomic<Int>(0)
    private let tail = Atomic<Int>(0)
    private let dropped = Atomic<Int>(0)

    /// Creates an empty ring.
    ///
    /// - Parameter minimumCapacity: at least 1; rounded up to a power of two.
    public init(minimumCapacity: Int) {
        precondition(minimumCapacity > 0, "a ring needs room for an element")
        var capacity = 1
        while capacity < minimumCapacity { capacity *= 2 }
        self.capacity = capacity
        storage = .allocate(capacity: capacity)
    }

    deinit {
        storage.deallocate()
    }

    /// Appends an element; when the ring is full the element is dropped and counted.
    ///
    /// - Returns: whether there was room.
    @discardableResult
    public func push(_ element: Element) -> Bool {
        let end = tail.load(ordering: .relaxed)
        guard end &- head.load(ordering: .acquiring) < capacity else {
            dropped.wrappingAdd(1, ordering: .relaxed)
            return false
        }
        storage[end & (capacity - 1)] = element
        tail.store(end &+ 1, ordering: .releasing)
        return true
    }

    /// Takes the oldest element, or nil when the ring is empty.
    public func pop() -> Element? {
        let start = head.load(ordering: .relaxed)
        guard start != tail.load(ordering: .acquiring) else { return nil }
        let element = storage[start & (capacity - 1)]
        head.store(start &+ 1, ordering: .releasing)
        return element
    }

    /// Whether nothing is in the ring; either thread may ask.
    public var isEmpty: Bool {
        head.load(ordering: .relaxed) == tail.load(ordering: .acquiring)
    }

    /// Elements that found the ring full, since it was created.
    public var droppedCount: Int { dropped.load(ordering: .relaxed) }
}
