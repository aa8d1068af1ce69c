internal import CALSA
internal import Glibc

/// A counter in the kernel that one thread raises and others wait for, also by `poll`.
struct EventDescriptor: ~Copyable, Sendable {
    let number: Int32

    init() throws(ALSAFailure) {
        number = eventfd(0, Int32(EFD_CLOEXEC))
        guard number >= 0 else { throw ALSAFailure(number: errno) }
    }

    deinit {
        close(number)
    }

    /// Makes it readable; safe in a signal handler.
    func signal() {
        var one: UInt64 = 1
        // Only a counter of 2⁶⁴ − 2 would not take it.
        _ = write(number, &one, MemoryLayout<UInt64>.size)
    }

    /// Waits until it is readable, or another descriptor is, or for the time.
    ///
    /// - Parameters:
    ///   - other: −1 for none.
    ///   - milliseconds: −1 for any time.
    /// - Returns: whether it is readable.
    func wait(or other: Int32 = -1, milliseconds: Int32) -> Bool {
        withUnsafeTemporaryAllocation(of: pollfd.self, capacity: 2) { descriptors in
            guard let first = descriptors.baseAddress else { return false }
            first.initialize(to: pollfd(fd: number, events: Int16(POLLIN), revents: 0))
            (first + 1).initialize(to: pollfd(fd: other, events: Int16(POLLIN), revents: 0))
            while poll(first, 2, milliseconds) < 0 {
                precondition(errno == EINTR, "two descriptors can be polled")
            }
            return first.pointee.revents != 0
        }
    }

    /// Waits until it is readable and makes it unreadable.
    func take() {
        var count: UInt64 = 0
        while read(number, &count, MemoryLayout<UInt64>.size) < 0 {
            precondition(errno == EINTR, "an eventfd can be read")
        }
    }
}
