import Journal
import Testing

/// How often people are told the same.
@Suite struct CountedWarningTests {
    @Test("warnings of one kind are told once a minute, and counted")
    func counted() {
        var warning = CountedWarning()
        #expect(warning.count("no", at: 100) == "no")
        #expect(warning.count("no", at: 101) == nil)
        #expect(warning.count("no", at: 159) == nil)
        #expect(warning.count("no", at: 160) == "no; 2 more since the last warning")
        #expect(warning.count("no", at: 221) == "no")
    }
}
