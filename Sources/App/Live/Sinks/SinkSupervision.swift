/// Decides when a sink that failed is begun again, and what people are told of it.
///
/// It is begun again after a second, then after twice as long each time, a minute at most; who has
/// served for a minute starts over. The same trouble is told once.
struct SinkSupervision {
    /// Seconds before the first new beginning.
    static let shortestPause = 1.0
    /// Seconds before any other, at most.
    static let longestPause = 60.0
    /// Seconds of service after which a failure counts as the first.
    static let goodService = 60.0

    private let name: String
    private var failures = 0
    private var told: String?

    /// Watches a sink of a name.
    init(of name: String) {
        self.name = name
    }

    /// The sink failed.
    ///
    /// - Parameter served: seconds for which it had served; nil when it had not.
    /// - Returns: what people are told, if anything, and the seconds to wait.
    mutating func fail(_ problem: String, served: Double?) -> (line: String?, pause: Double) {
        if let served, served >= Self.goodService { failures = 0 }
        let pause = min(Self.shortestPause * Double(1 << min(failures, 16)), Self.longestPause)
        failures += 1
        guard problem != told else { return (nil, pause) }
        told = problem
        return ("\(name): \(problem); it is tried again", pause)
    }

    /// The sink serves.
    ///
    /// - Returns: what people are told, if anything.
    mutating func serve() -> String? {
        guard told != nil else { return nil }
        told = nil
        return "\(name): it serves again"
    }
}
