internal import CALSA
internal import Glibc

/// Waits for cards to come, without load: the kernel tells of new files in `/dev/snd`.
final class DeviceArrival {
    private let watch: Int32

    init() throws(ALSAFailure) {
        watch = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        guard watch >= 0 else { throw ALSAFailure(number: errno) }
    }

    deinit {
        close(watch)
    }

    /// Waits for a file to come or to change its permissions, for the time, or for an end.
    ///
    /// - Parameter interruptions: descriptors that end the wait when they are readable.
    func wait(milliseconds: Int, interruptions: [Int32]) {
        // Without a card there is no such folder; where neither is, the time alone counts.
        _ = inotify_add_watch(watch, "/dev", UInt32(IN_CREATE))
        _ = inotify_add_watch(watch, "/dev/snd", UInt32(IN_CREATE | IN_ATTRIB))
        var descriptors = ([watch] + interruptions).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        // Woken by a signal, it only looks for the card a little early.
        _ = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: milliseconds))
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { bytes in
            while read(watch, bytes.baseAddress, bytes.count) > 0 {}
        }
    }
}
