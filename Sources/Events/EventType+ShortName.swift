extension EventType {
    /// The type without what all have in common, such as `motion.started`.
    public var shortName: String {
        let parts = rawValue.split(separator: ".").dropFirst().dropLast()
        return parts.joined(separator: ".")
    }
}
