import FlyingFox

/// Why a request is refused: the status that says it, and a line for people.
struct HTTPFault: Error {
    /// The status.
    var status: HTTPStatusCode
    /// What was wrong, and what is taken instead.
    var problem: String

    /// The methods that are taken instead; nil where it is not the method.
    var allow: String?

    init(_ status: HTTPStatusCode, _ problem: String, allow: String? = nil) {
        self.status = status
        self.allow = allow
        self.problem = problem
    }
}
