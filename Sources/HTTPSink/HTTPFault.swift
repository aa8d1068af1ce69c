import FlyingFox

/// Why a request is refused: the status that says it, and a line for people.
struct HTTPFault: Error {
    /// The status.
    var status: HTTPStatusCode
    /// What was wrong, and what is taken instead.
    var problem: String

    init(_ status: HTTPStatusCode, _ problem: String) {
        self.status = status
        self.problem = problem
    }
}
