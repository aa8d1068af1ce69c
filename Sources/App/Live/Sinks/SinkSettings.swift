public import HTTPSink
import Journal

/// Who gets a node's events, besides standard output.
///
/// A protocol is a property here, a part of `RunFile+Sinks` and its options of `noctule run`.
public struct SinkSettings: Equatable, Sendable {
    /// Where it is reached by HTTP; nil for nowhere.
    public var http: HTTPConfiguration?

    /// Names nobody.
    public init() {}

    /// Whether there is nobody.
    public var isEmpty: Bool { self == SinkSettings() }

    /// What keeps a sink from serving so; nil when nothing does.
    public var problem: String? { http?.problem }

    /// The sinks that these settings ask for.
    var sinks: [any EventSink] { [] }
}
