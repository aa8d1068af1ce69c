package import Testing

/// Waits until a condition holds; fails the test when it does not within ten minutes.
package func eventually(
    _ what: String = "", sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + .seconds(600)
    while try !condition() {
        try #require(
            ContinuousClock.now < deadline, "still not: \(what)", sourceLocation: sourceLocation)
        try await Task.sleep(for: .milliseconds(2))
    }
}
