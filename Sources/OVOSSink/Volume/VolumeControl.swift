import Dispatch
import Journal
import Synchronization

/// Does what a bus asks of a rig's volume, and tells people of what it refuses.
///
/// Any thread may use it.
final class VolumeControl: Sendable {
    private let controls: any NodeControls
    private let warn: @Sendable (String) -> Void
    private let warning = Mutex(CountedWarning())

    /// - Parameter warn: gets a line for people, at most once a minute.
    init(_ controls: any NodeControls, warn: @escaping @Sendable (String) -> Void) {
        self.controls = controls
        self.warn = warn
    }

    /// Takes a message.
    ///
    /// - Returns: what is to be answered, if anything: nothing where the message is none of a rig's, or is
    ///   refused, or the rig has no loudspeaker.
    func take(_ text: String) -> BusMessage? {
        do throws(ReceivedMessage.Refusal) {
            guard let message = try ReceivedMessage(text),
                let level = VolumeLevel(controls.settings())
            else { return nil }
            for setting in level.settings(for: message.request) {
                guard let problem = controls.change(to: setting) else { continue }
                throw ReceivedMessage.Refusal("about the volume is not obeyed: \(problem)")
            }
            return VolumeLevel(controls.settings()).map { message.answer($0) }
        } catch {
            count("a message \(error)")
            return nil
        }
    }

    private func count(_ text: String) {
        let now = Double(DispatchTime.now().uptimeNanoseconds) / 1e9
        if let line = warning.withLock({ $0.count(text, at: now) }) { warn(line) }
    }
}
