import Glibc

/// A file descriptor's bytes through a window of fixed size, seekable or not.
///
/// On a pipe an offset before the window is gone; one after it is reached by reading on.
final class ByteReader {
    static let windowByteCount = 64 * 1024

    /// The length in bytes; nil for a pipe, a terminal, a socket.
    let length: Int?
    /// The first system call that failed.
    private(set) var failure: SystemError?
    /// Whether the end has been met.
    private(set) var isAtEnd = false

    private let descriptor: Int32
    private let ownsDescriptor: Bool
    /// The descriptor's own position that counts as offset 0; for regular files.
    private let base: Int
    private let window: UnsafeMutableRawBufferPointer
    private var windowStart = 0
    private var windowCount = 0

    /// - Parameter descriptor: open for reading.
    init(descriptor: Int32, ownsDescriptor: Bool) {
        self.descriptor = descriptor
        self.ownsDescriptor = ownsDescriptor
        var status = stat()
        let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        base = isRegular ? max(0, lseek(descriptor, 0, SEEK_CUR)) : 0
        length = isRegular ? max(0, Int(status.st_size) - base) : nil
        window = .allocate(byteCount: Self.windowByteCount, alignment: 16)
    }

    deinit {
        window.deallocate()
        if ownsDescriptor { Glibc.close(descriptor) }
    }

    var isSeekable: Bool { length != nil }

    /// Copies the bytes from an offset on; fewer only at the end or on a failure.
    func read(at offset: Int, into destination: UnsafeMutableRawBufferPointer) -> Int {
        var done = 0
        while done < destination.count {
            let place = offset + done
            guard place >= windowStart, place < windowStart + windowCount else {
                guard moveWindow(to: place) else { break }
                continue
            }
            let start = place - windowStart
            let count = min(windowCount - start, destination.count - done)
            let source = UnsafeRawBufferPointer(window)[start..<(start + count)]
            UnsafeMutableRawBufferPointer(rebasing: destination[done..<(done + count)])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: source))
            done += count
        }
        return done
    }

    /// Brings more bytes toward `place`; false at the end or on a failure.
    private func moveWindow(to place: Int) -> Bool {
        if isSeekable {
            windowStart = place
            windowCount = 0
            return fill()
        }
        guard place >= windowStart + windowCount else {
            failure = failure ?? SystemError(number: ESPIPE)
            return false
        }
        if windowCount == window.count {
            windowStart += windowCount
            windowCount = 0
        }
        return fill()
    }

    /// Appends what one system call gives to the window.
    private func fill() -> Bool {
        guard failure == nil else { return false }
        let free = UnsafeMutableRawBufferPointer(rebasing: window[windowCount...])
        while true {
            let count =
                isSeekable
                ? pread(descriptor, free.baseAddress, free.count, base + windowStart + windowCount)
                : Glibc.read(descriptor, free.baseAddress, free.count)
            if count > 0 {
                windowCount += count
                return true
            }
            if count == 0 {
                isAtEnd = true
                return false
            }
            if errno == EINTR { continue }
            if errno == EAGAIN, waitForInput() { continue }
            failure = SystemError(number: errno)
            return false
        }
    }

    /// Sleeps until a descriptor in non-blocking mode has bytes.
    private func waitForInput() -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, -1) >= 0 || errno == EINTR
    }
}
