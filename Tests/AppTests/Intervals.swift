import Events

/// Events by hand, for the truth and for what was found.
enum Intervals {
    static func motion(
        _ start: Double, _ end: Double, _ direction: MotionData.Direction? = nil,
        speed: Double? = nil
    ) -> EventData {
        .motionEnded(
            MotionData(
                start: start, end: end, startFrame: Int(start * 1000), frame: Int(end * 1000),
                peakSNR: nil, speed: speed, direction: direction, reason: nil))
    }

    static func occupancy(_ start: Double, _ end: Double) -> EventData {
        .occupancyEnded(
            OccupancyData(
                start: start, end: end, startFrame: Int(start * 1000), frame: Int(end * 1000),
                reason: .noMotion))
    }

    static func rendering(duration: Double) -> EventData {
        .simulationRendered(
            SimulationData(
                scene: "room", seed: 1, duration: duration, sampleRate: 1000, channels: 1))
    }

    static func events(_ data: [EventData], source: String = "room.wav") -> [Event] {
        var log = EventLog(source: source, sampleRate: 1000, startTime: nil)
        return data.map { log.event(with: $0) }
    }
}
