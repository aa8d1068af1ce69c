import Dispatch
import Foundation
import Synchronization

/// ^C and SIGTERM as a flag, so that what was found so far can still be told.
///
/// A loop that looks at `isRequested` ends in order. One that hangs in a read is ended by the
/// process's exit two seconds later, or by a second signal.
final class Interruption: Sendable {
    /// The process's one.
    static let shared = Interruption()

    /// Seconds within which signals are one: `timeout` sends two.
    private static let repetition = 0.3

    private let flag = Atomic<Bool>(false)
    private let first = Mutex<ContinuousClock.Instant?>(nil)

    /// Whether somebody asked to stop.
    var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// Starts to take the signals.
    ///
    /// - Parameter onRequest: is called once, on some thread, when somebody asks to stop.
    func install(onRequest: @escaping @Sendable () -> Void = {}) {
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // The handler holds its own source: it listens for as long as the process lives.
            source.setEventHandler { [self, source] in
                defer { withExtendedLifetime(source) {} }
                let isFirst = !flag.exchange(true, ordering: .relaxed)
                let code = CommandFailure.Code.interrupted.rawValue
                guard isFirst else {
                    let since = first.withLock { $0?.duration(to: .now) ?? .zero }
                    if since > .seconds(Self.repetition) { _exit(code) }
                    return
                }
                first.withLock { $0 = .now }
                onRequest()
                DispatchQueue.global().asyncAfter(deadline: .now() + 2) { _exit(code) }
            }
            source.activate()
        }
    }
}
