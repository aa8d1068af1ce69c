import Testing

@testable import MQTTSink

/// When and how the next connection is tried.
@Suite struct ConnectionAttemptsTests {
    @Test("a broker of old is asked for 3.1.1 at once, and then always")
    func old() {
        for code in [MQTTFault.Code.unsupportedVersion, .unanswered] {
            var attempts = ConnectionAttempts()
            #expect(attempts.version == .v5)
            #expect(attempts.fail(code, after: nil, random: 1) == 0)
            #expect(attempts.version == .v311)
            #expect(attempts.fail(.lost, after: 100, random: 1) == 0.25)
            #expect(attempts.version == .v311)
        }
    }

    @Test(
        "where neither version is answered, both are tried in turn, and a pause follows each pair")
    func neither() {
        var attempts = ConnectionAttempts()
        var versions: [MQTTVersion] = []
        let pauses = (0..<6).map { _ in
            versions.append(attempts.version)
            return attempts.fail(.unanswered, after: nil, random: 1)
        }
        #expect(versions == [.v5, .v311, .v5, .v311, .v5, .v311])
        #expect(pauses == [0, 0.25, 0, 0.5, 0, 1])
    }

    @Test("the pause doubles up to 2 s, is half random, and is short again after a good connection")
    func pauses() {
        var attempts = ConnectionAttempts()
        let longest = (0..<7).map { _ in attempts.fail(.unreachable, after: nil, random: 1) }
        #expect(longest == [0.25, 0.5, 1, 2, 2, 2, 2])
        #expect(attempts.fail(.unreachable, after: nil, random: 0) == 1)
        #expect(attempts.fail(.lost, after: 1, random: 1) == 2)
        #expect(attempts.fail(.lost, after: 5, random: 1) == 0.25)
        #expect(attempts.version == .v5)
    }

    @Test("who is refused asks once a minute in the end")
    func refused() {
        var attempts = ConnectionAttempts()
        let pauses = (0..<12).map { _ in attempts.fail(.notAuthorized, after: nil, random: 1) }
        #expect(pauses.prefix(3) == [0.25, 0.5, 1] && pauses.suffix(3) == [60, 60, 60])
    }

    @Test("where nobody answers, IPv4 is tried every other time")
    func addresses() {
        var attempts = ConnectionAttempts()
        let kinds = (0..<4).map { _ in
            defer { _ = attempts.fail(.unreachable, after: nil, random: 1) }
            return attempts.takesIPv4Only
        }
        #expect(kinds == [false, true, false, true])
    }
}
