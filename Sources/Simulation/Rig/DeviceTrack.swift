/// Where the device is, relative to where it stood at the start.
struct DeviceTrack {
    private let handling: [Handling]
    private let interval: Double

    /// - Parameter interval: between grid points, in seconds.
    init(_ handling: [Handling], interval: Double) {
        self.handling = handling
        self.interval = interval
    }

    /// The displacement at a grid point in metres.
    func displacement(at point: Int) -> Position {
        var place = Position.zero
        for event in handling {
            let share = SmoothStart(duration: event.duration)
                .step(Double(point) * interval - event.at)
            if share > 0 { place += event.shift * share }
        }
        return place
    }
}
