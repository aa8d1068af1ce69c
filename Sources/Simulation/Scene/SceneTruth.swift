extension Scene {
    /// The motions that a detector should find, in order of time.
    ///
    /// Someone moves while half the length of the path loudspeaker → body's middle (or moving
    /// hand or arm) → first microphone changes by more than 0.1 m/s. Motions less than 0.5 s apart are
    /// one; overlapping motions of several people are one. Breathing and fidgets are no motion,
    /// nor is anything that neighbours or nuisances do.
    public func truth() -> [TrueMotion] {
        let step = 0.01
        let movers = people.filter { !$0.isNeighbour }.map { person in
            (
                body: person.trackedTrajectory(facing: loudspeaker.position),
                presence: person.presence(inSceneOf: duration)
            )
        }
        var motions: [MotionTally] = []
        for index in 0..<Int((duration / step).rounded(.up)) {
            let time = Double(index) * step
            for mover in movers where time >= mover.presence.start && time <= mover.presence.end {
                let rate =
                    (range(of: mover.body.position(at: time + step / 2))
                        - range(of: mover.body.position(at: time - step / 2))) / step
                guard abs(rate) > 0.1 else { continue }
                if motions.last.map({ time - $0.end >= 0.5 }) ?? true {
                    motions.append(MotionTally(start: time, end: time))
                }
                motions[motions.count - 1].add(
                    rate: rate, range: range(of: mover.body.position(at: time)), at: time)
            }
        }
        return motions.map(\.motion)
    }

    /// When anybody but neighbours is in the room, in order of time and without overlap.
    public func presence() -> [PresenceInterval] {
        var merged: [PresenceInterval] = []
        let intervals = people.filter { !$0.isNeighbour }.map { $0.presence(inSceneOf: duration) }
        for interval in intervals.sorted(by: { $0.start < $1.start })
        where interval.end > interval.start {
            if let last = merged.last, interval.start <= last.end {
                merged[merged.count - 1].end = max(last.end, interval.end)
            } else {
                merged.append(interval)
            }
        }
        return merged
    }

    /// Half the length of the path from the loudspeaker over a point to the first microphone.
    private func range(of point: Position) -> Double {
        let microphone = microphones.first?.position ?? loudspeaker.position
        return ((point - loudspeaker.position).length + (point - microphone).length) / 2
    }
}
