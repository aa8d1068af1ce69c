/// Why a node cannot be found by others.
public enum DiscoveryError: Error, Equatable, CustomStringConvertible {
    /// Nothing is listened on.
    case nothingServed
    /// Nothing is listened on that other computers reach; what, and where, each a part of a sentence.
    case notReachable([String])
    /// There is no service of its own for others' sound, or none beside another.
    case noWakeService

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .nothingServed:
            "nothing is served that others could find: name --http or --wyoming, or put "
                + "`http` or `wyoming` under `sinks` in the configuration"
        case .notReachable(let problems):
            "nothing is served that others could reach: " + problems.joined(separator: "; ")
        case .noWakeService:
            "the wake service needs no file of its own: leave --wake out"
        }
    }
}
