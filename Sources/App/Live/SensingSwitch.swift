import Synchronization

/// Whether a rig senses; while it does not, silence takes the place of what its microphones give.
///
/// It is on at first. Any thread may turn it and look at it; real-time safe.
final class SensingSwitch: Sendable {
    private let state = Atomic<Bool>(true)

    /// Whether the rig senses.
    var isOn: Bool { state.load(ordering: .acquiring) }

    /// Turns it on or off.
    func turn(on isOn: Bool) {
        state.store(isOn, ordering: .releasing)
    }
}
