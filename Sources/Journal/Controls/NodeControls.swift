/// What a rig lets others change.
public protocol NodeControls: Sendable {
    /// What may be changed, as it is now; what cannot be changed is left out.
    func settings() -> [NodeSetting]

    /// Changes something.
    ///
    /// - Returns: why it was not done, and what helps; nil when it was.
    func change(to setting: NodeSetting) -> String?
}
