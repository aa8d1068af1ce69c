import Events

extension [SceneResult.Telling] {
    /// When the first motion is told at or after a moment, in seconds; nil when none is.
    func firstMotion(from moment: Double) -> Double? {
        first {
            if case .motionStarted = $0.data { $0.told >= moment } else { false }
        }?.told
    }

    /// The greatest score of the motions that end after a moment, in dB; nil when there is none.
    func peak(from moment: Double) -> Double? {
        compactMap {
            guard case .motionEnded(let motion) = $0.data, motion.end >= moment else { return nil }
            return motion.peakSNR
        }.max()
    }

    /// Breaths a minute as told when the last occupancy ended; nil where none are.
    var breathingRate: Double? {
        for case .occupancyEnded(let occupancy) in reversed().map(\.data) {
            return occupancy.breathingRate
        }
        return nil
    }

    /// When the room is said to be vacant for good; nil when it is not before the scene ends.
    var vacancy: Double? {
        for telling in reversed() {
            switch telling.data {
            case .occupancyEnded(let data) where data.reason == .noMotion: return telling.told
            case .occupancyStarted, .occupancyEnded: return nil
            default: continue
            }
        }
        return nil
    }

    /// Seconds between two moments in which somebody is said to be there, as told then.
    func occupied(from start: Double, to end: Double) -> Double {
        var seconds = 0.0
        var since: Double?
        for telling in self {
            switch telling.data {
            case .occupancyStarted:
                since = telling.told
            case .occupancyEnded:
                if let began = since {
                    seconds += Swift.max(
                        0, Swift.min(telling.told, end) - Swift.max(began, start))
                }
                since = nil
            default:
                break
            }
        }
        return seconds
    }
}
