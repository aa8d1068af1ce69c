/// A word that is listened for.
public enum Keyword: Equatable, Sendable {
    /// One that a network was trained on.
    case trained(TrainedKeyword)
    /// One that a user recorded a few times.
    case enrolled(EnrolledKeyword)

    /// What events call it.
    public var name: String {
        switch self {
        case .trained(let keyword): keyword.name
        case .enrolled(let keyword): keyword.name
        }
    }
}
