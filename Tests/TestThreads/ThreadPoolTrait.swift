package import Testing

/// Runs tests on threads apart from those that all tests share.
package struct ThreadPoolTrait: SuiteTrait, TestTrait, TestScoping {
    private let pool: ThreadPool

    package let isRecursive = true

    fileprivate init(_ pool: ThreadPool) {
        self.pool = pool
    }

    package func provideScope(
        for test: Test, testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(pool) { try await function() }
    }
}

extension Trait where Self == ThreadPoolTrait {
    /// For tests that block while they wait for a process, a card or the clock.
    package static var waits: Self { ThreadPoolTrait(.blocking) }

    /// For tests that are suspended while they wait for what a broker or a server does.
    package static var serves: Self { ThreadPoolTrait(.suspending) }
}
