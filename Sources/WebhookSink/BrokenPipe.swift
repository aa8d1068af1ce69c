import Glibc

/// Lets nothing kill the process when the other side of a connection goes amid a write.
///
/// libcurl leaves the signal to whoever has threads (`CURLOPT_NOSIGNAL`), and some builds of it let a TLS library
/// write, without `MSG_NOSIGNAL`.
enum BrokenPipe {
    /// Does something on a thread that SIGPIPE does not reach; what it writes then fails with EPIPE.
    static func withoutSignal<Value>(_ body: () -> Value) -> Value {
        var pipe = sigset_t()
        var before = sigset_t()
        var pending = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipe, &before)
        sigpending(&pending)
        let wasPending = sigismember(&pending, SIGPIPE) == 1
        let value = body()
        if !wasPending {
            // Taken, so that it does not come once it may.
            var none = timespec()
            while sigtimedwait(&pipe, nil, &none) == -1, errno == EINTR {}
        }
        pthread_sigmask(SIG_SETMASK, &before, nil)
        return value
    }
}
