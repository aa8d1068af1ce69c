extension PresenceConfiguration {
    /// What people may choose `hold` from, in seconds.
    public static let holdLimits = 0.1...86_400.0
    /// What people may choose `falseAlarmsPerHour` from.
    public static let falseAlarmLimits = 1e-6...1000.0
    /// What people may choose `farthestRange` from, in metres.
    public static let rangeLimits = 0.1...100.0
    /// What `microphoneDistance` may be, in metres.
    public static let microphoneDistanceLimits = 0.01...2.0
}
