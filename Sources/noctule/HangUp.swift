import Dispatch
import Foundation

/// SIGHUP, by which a daemon is told to read its configuration again.
enum HangUp {
    /// Starts to take the signal.
    static func install(_ action: @escaping @Sendable () -> Void) {
        signal(SIGHUP, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: .global())
        // The handler holds its own source: it listens for as long as the process lives.
        source.setEventHandler { [source] in
            defer { withExtendedLifetime(source) {} }
            action()
        }
        source.activate()
    }
}
