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
            case .play(let item): try play(item)
            case .stop(let group): try stop(group)
            case .volume(let gain, let group?): try mixer.setGain(gain, of: group)
            case .volume(let gain, nil): try mixer.setVolume(gain)
            case .mute(let on): try mixer.setMuted(on)
            }
            return .done
        } catch {
            return .refused(error)
        }
    }
}
