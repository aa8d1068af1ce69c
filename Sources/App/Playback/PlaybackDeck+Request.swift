import AudioCore
import Mixing

extension PlaybackDeck {
    /// Does what a line of JSON asks for.
    ///
    /// - Returns: the answer as a line, without its end.
    public func answer(_ line: String) -> String {
        do {
            return perform(try PlaybackRequest(line: line)).line
        } catch {
            return PlaybackReply.refused(error).line
        }
    }

    /// Does what is asked for.
    public func perform(_ request: PlaybackRequest) -> PlaybackReply {
        do {
            switch request {
            case .play(let item): return PlaybackReply(ok: true, voice: try play(item).number)
            case .stop(let group): try stop(group)
            case .stopVoice(let number): try stop(voice: number)
            case .volume(let gain, let group): try setGain(gain, of: group)
            case .mute(let on): try setMuted(on)
            case .levels(let group): return reply(levels, of: group)
            }
            return .done
        } catch {
            return .refused(error)
        }
    }

    private func reply(_ levels: PlaybackLevels, of group: PlaybackGroup?) -> PlaybackReply {
        guard let group else {
            return PlaybackReply(ok: true, gain: levels.volume.value, muted: levels.isMuted)
        }
        return PlaybackReply(ok: true, gain: levels[group].value)
    }
}
