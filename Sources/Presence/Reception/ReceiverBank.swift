import AudioCore

/// The receivers of a sensor, in memory that is allocated once; some of them are in use.
struct ReceiverBank: ~Copyable {
    /// Receivers that there are.
    var capacity: Int { storage.count }
    /// Receivers that are in use: the first ones.
    private(set) var count = 0

    private var storage: FixedArray<ProbeReceiver>

    /// Makes receivers, none in use.
    init(capacity: Int, _ make: () -> ProbeReceiver) {
        storage = FixedArray(count: capacity) { _ in make() }
    }

    /// Puts one more receiver to use, to be tuned by the caller.
    ///
    /// - Returns: its place.
    mutating func add() -> Int {
        precondition(count < capacity, "more carriers than receivers")
        count += 1
        return count - 1
    }

    /// Puts all receivers out of use.
    mutating func clear() {
        count = 0
    }

    /// Ends a hop of all receivers, which each have taken a frame.
    ///
    /// Noise is broadband: where there are foreign lines, what rises beside one tone of a microphone
    /// and not beside the others is no noise but what moves in their sound.
    mutating func closeHop() {
        for index in 0..<count {
            var common = storage[index].rise
            for other in 0..<count where storage[other].channel == storage[index].channel {
                common.limit(to: storage[other].rise)
            }
            storage[index].closeHop(common: common)
        }
    }

    /// Whether short strong pulses are let through from now on.
    mutating func letPulsesThrough(_ isOpen: Bool) {
        for index in 0..<count { storage[index].letPulsesThrough(isOpen) }
    }

    /// Whether the latest frame of any receiver is the first without a foreign line.
    var hasNewLine: Bool {
        for index in 0..<count where storage[index].hasNewLine { return true }
        return false
    }

    /// A receiver by its place.
    subscript(index: Int) -> ProbeReceiver {
        _read { yield storage[index] }
        _modify { yield &storage[index] }
    }
}
