import AudioCore
import Mixing

/// How loud a rig has been told to play.
struct PlaybackLevels: Equatable, Sendable {
    /// The gain of everything but the probe.
    var volume = Decibels(0)
    /// Whether everything but the probe is silent.
    var isMuted = false
    /// The gains of groups, where they were set.
    private var groups: [PlaybackGroup: Decibels] = [:]

    /// Groups as loud as they are.
    init(volume: Decibels = Decibels(0)) {
        self.volume = volume
    }

    /// The gain of a group.
    subscript(group: PlaybackGroup) -> Decibels {
        get { groups[group] ?? Decibels(0) }
        set { groups[group] = newValue }
    }
}
