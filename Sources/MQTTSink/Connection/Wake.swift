import Glibc

/// Lets one thread wait for a socket and for others' calls at once.
final class Wake: Sendable {
    private let reading: Int32
    private let writing: Int32

    /// Makes one that is quiet.
    init() throws(MQTTFault) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw MQTTFault(
                .settings,
                "no pipe can be made (\(String(cString: strerror(errno)))): allow more open files")
        }
        (reading, writing) = (ends[0], ends[1])
        for end in ends {
            // Fails only where there is no such descriptor.
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        close(reading)
        close(writing)
    }

    /// Wakes the thread, now or when it waits next.
    ///
    /// Any thread.
    func ring() {
        var byte: UInt8 = 1
        // A pipe that is full wakes it too.
        _ = write(writing, &byte, 1)
    }

    /// Waits for a ring, for a socket, or for the time to pass.
    ///
    /// - Parameters:
    ///   - socket: nil for none.
    ///   - wantsWrite: whether the socket is waited for to take something.
    /// - Returns: whether the socket can be read, or failed, and whether it takes something.
    func wait(
        seconds: Double, socket: Int32?, wantsWrite: Bool
    ) -> (readable: Bool, writable: Bool) {
        var waiting = [
            pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
            pollfd(
                fd: socket ?? -1, events: Int16(POLLIN | (wantsWrite ? POLLOUT : 0)), revents: 0),
        ]
        let milliseconds = Int32(max(0, min(seconds, 3600) * 1000).rounded(.up))
        guard poll(&waiting, 2, milliseconds) > 0 else { return (false, false) }
        var buffer = (UInt64(0), UInt64(0))
        while read(reading, &buffer, 16) == 16 {}
        let events = Int32(waiting[1].revents)
        return (events & (POLLIN | POLLHUP | POLLERR) != 0, events & POLLOUT != 0)
    }
}
