public import Events

/// What the rig's events come to: who is there now, and how the rig does.
///
/// A pure value: events in, the names of what has changed out.
public struct SensedState: Equatable, Sendable {
    /// What is kept, by the last part of its topic.
    public enum Name: String, CaseIterable, Sendable {
        /// Whether somebody is there.
        case occupancy
        /// Whether something moves.
        case motion
        /// How far away the last mover was, in metres.
        case distance
        /// Breaths a minute of who was there.
        case breathing
        /// How the rig does, a JSON object.
        case health
    }

    /// What stands for what is not known; Home Assistant shows it as unknown.
    static let unknown = "None"

    private(set) var isOccupied: Bool?
    private(set) var isMoving: Bool?
    private(set) var distance: Double?
    private(set) var breathingRate: Double?
    private(set) var health = RigHealth()

    /// Knows nothing.
    public init() {}

    /// Takes an event in.
    ///
    /// - Returns: what has changed.
    public mutating func take(_ event: EventData) -> Set<Name> {
        let before = self
        switch event {
        case .selfTestCompleted(let test):
            health.take(test)
            if test.verdict == .unusable {
                (isOccupied, isMoving) = (nil, nil)
            } else {
                isOccupied = isOccupied ?? false
                isMoving = isMoving ?? false
            }
        case .motionStarted:
            isMoving = true
        case .motionEnded(let motion):
            isMoving = motion.reason == nil ? false : nil
            if let range = motion.range { distance = range }
        case .occupancyStarted:
            isOccupied = true
        case .occupancyEnded(let occupancy):
            isOccupied = occupancy.reason == .noMotion ? false : nil
            if let rate = occupancy.breathingRate { breathingRate = rate }
        case .health(let data):
            if case .streamStarted = data {
                (isOccupied, isMoving, distance, breathingRate) = (nil, nil, nil, nil)
            }
            health.take(data)
        case .utteranceStarted, .utteranceEnded, .wakeWordDetected, .wakeWordYielded,
            .playbackStarted, .playbackStalled, .playbackEnded, .simulationRendered:
            break
        }
        return Set(Name.allCases.filter { text(of: $0) != before.text(of: $0) })
    }

    /// What a state's topic says.
    public func text(of name: Name) -> String {
        switch name {
        case .occupancy: Self.text(isOccupied)
        case .motion: Self.text(isMoving)
        case .distance: distance.map { "\($0)" } ?? Self.unknown
        case .breathing: breathingRate.map { "\($0)" } ?? Self.unknown
        case .health: health.text
        }
    }

    static func text(_ isOn: Bool?) -> String {
        isOn.map { $0 ? "ON" : "OFF" } ?? unknown
    }
}
