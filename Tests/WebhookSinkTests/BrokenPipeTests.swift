import Glibc
import Testing

@testable import WebhookSink

/// Writing to somebody who is gone; in processes of their own, for a signal ends them.
@Suite struct BrokenPipeTests {
    @Test("A write to nobody fails, kills nobody, and leaves no signal behind")
    func survived() async {
        await #expect(processExitsWith: .success) {
            signal(SIGPIPE, SIG_DFL)
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            close(ends[0])
            let number = BrokenPipe.withoutSignal { write(ends[1], "x", 1) == -1 ? errno : 0 }
            #expect(number == EPIPE)
            var pending = sigset_t()
            sigpending(&pending)
            #expect(sigismember(&pending, SIGPIPE) == 0)
            var mask = sigset_t()
            pthread_sigmask(SIG_BLOCK, nil, &mask)
            #expect(sigismember(&mask, SIGPIPE) == 0)
        }
    }

    @Test("Without it such a write ends the process")
    func killed() async {
        await #expect(processExitsWith: .signal(SIGPIPE)) {
            signal(SIGPIPE, SIG_DFL)
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            close(ends[0])
            _ = write(ends[1], "x", 1)
        }
    }
}
