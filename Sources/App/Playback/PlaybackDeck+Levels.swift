public import AudioCore
public import Mixing
import Synchronization

extension PlaybackDeck {
    /// Changes the gain of a group; nil is of everything but the probe.
    public func setGain(
        _ gain: Decibels, of group: PlaybackGroup? = nil
    ) throws(MixerError) {
        try state.withLock { state throws(MixerError) in
            if let group {
                try mixer.setGain(gain, of: group)
                state.levels[group] = gain
            } else {
                try mixer.setVolume(gain)
                state.levels.volume = gain
            }
        }
    }

    /// Silences everything but the probe, or lets it be heard again.
    public func setMuted(_ isMuted: Bool) throws(MixerError) {
        try state.withLock { state throws(MixerError) in
            try mixer.setMuted(isMuted)
            state.levels.isMuted = isMuted
        }
    }

    /// How loud it has been told to play.
    var levels: PlaybackLevels { state.withLock { $0.levels } }
}
