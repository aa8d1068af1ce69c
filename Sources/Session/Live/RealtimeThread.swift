import CRealtime
import Glibc

/// A thread that keeps time, as far as the system lets it.
///
/// It runs under SCHED_FIFO with its stack touched and the process's memory locked; where that is
/// not allowed it runs all the same, and `grant` says so.
public final class RealtimeThread {
    /// What the system allowed.
    public struct Grant: Equatable, Sendable {
        /// The error number with which SCHED_FIFO was refused; 0 where it was given.
        public var scheduling: Int32 = 0
        /// The error number with which the memory lock was refused; 0 where it was given.
        public var memory: Int32 = 0

        /// A grant of everything.
        public init(scheduling: Int32 = 0, memory: Int32 = 0) {
            self.scheduling = scheduling
            self.memory = memory
        }

        /// Whether everything was allowed.
        public var isComplete: Bool { scheduling == 0 && memory == 0 }
    }

    /// The priority under SCHED_FIFO: above ordinary programs, below the kernel's own 50.
    public static let priority: Int32 = 40
    /// Bytes of stack that are touched before the body runs.
    static let stackTouched = 256 << 10
    private static let stackSize = 1 << 20

    /// The error number with which the lock of the process's memory was refused.
    ///
    /// Once is enough: what is mapped later is locked where it is touched.
    private static let memoryLock = noctule_realtime_lock_memory()

    /// What was allowed; all zero for an ordinary thread.
    public let grant: Grant

    private let thread: pthread_t
    private var isJoined = false

    /// Starts a thread and waits until it knows what it is allowed.
    ///
    /// - Parameters:
    ///   - name: at most 15 bytes, as system tools show it.
    ///   - isRealtime: false for a thread as any other.
    ///   - body: what it does; the thread ends with it.
    /// - Throws: `RealtimeThreadError` where there can be no further thread.
    public init(
        name: String, isRealtime: Bool = true, body: @escaping @Sendable () -> Void
    ) throws(RealtimeThreadError) {
        let start = Start(name: name, isRealtime: isRealtime, body: body)
        let memory = isRealtime ? Self.memoryLock : 0
        var attributes = pthread_attr_t()
        var error = pthread_attr_init(&attributes)
        guard error == 0 else { throw RealtimeThreadError(number: error) }
        defer { pthread_attr_destroy(&attributes) }
        error = pthread_attr_setstacksize(&attributes, Self.stackSize)
        guard error == 0 else { throw RealtimeThreadError(number: error) }
        var thread = pthread_t()
        let context = Unmanaged.passRetained(start)
        error = pthread_create(&thread, &attributes, runStart, context.toOpaque())
        guard error == 0 else {
            context.release()
            throw RealtimeThreadError(number: error)
        }
        self.thread = thread
        start.ready.wait(seconds: 60)
        grant = Grant(scheduling: start.scheduling, memory: memory)
    }

    /// Waits for the thread's end.
    public func join() {
        guard !isJoined else { return }
        isJoined = true
        pthread_join(thread, nil)
    }

    deinit {
        if !isJoined { pthread_detach(thread) }
    }

    /// What a thread is started with, and what it tells when it has.
    fileprivate final class Start: @unchecked Sendable {
        let ready = Bell()
        var scheduling: Int32 = 0

        private let name: String
        private let isRealtime: Bool
        private let body: @Sendable () -> Void

        init(name: String, isRealtime: Bool, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.isRealtime = isRealtime
            self.body = body
        }

        func run() {
            noctule_thread_name(name)
            if isRealtime {
                scheduling = noctule_realtime_schedule(RealtimeThread.priority)
                noctule_realtime_touch_stack(RealtimeThread.stackTouched)
            }
            ready.ring()
            body()
        }
    }
}

/// The thread's first function: no closure, for C calls it.
private func runStart(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<RealtimeThread.Start>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
