import TestThreads
import Testing

/// `noctule services`.
@Suite(.waits) struct ServicesCommandTests {
    @Test("The file of a rig is printed, and what is left out is told")
    func printed() throws {
        let folder = try Folder()
        try folder.write(
            "node: den\nsinks: {http: {}, wyoming: {address: 0.0.0.0}, "
                + "wyoming_wake: {address: 0.0.0.0}}\n", as: "rig.yaml")
        let result = try RunningCommand(["services", "--config", "rig.yaml"], in: folder).finish()
        #expect(result.end == .exit(0), "\(result.standardError)")
        #expect(result.lines.contains("    <port>10700</port>"))
        #expect(!result.lines.contains { $0.contains("10400") })
        #expect(result.standardError.contains("HTTP listens on 127.0.0.1:8080"))
        #expect(result.standardError.contains("services --wake"))
        let wake = try RunningCommand(["services", "--config", "rig.yaml", "--wake"], in: folder)
            .finish()
        #expect(wake.lines.contains("  <name>den wake</name>"))
        #expect(wake.lines.contains("    <port>10400</port>"))
    }

    @Test(
        "Where there is nothing to print, why is told with the cure",
        arguments: [
            ([], 2, "nothing is served"), (["--http", "8080"], 2, "name 0.0.0.0:8080"),
            (["--http", "0.0.0.0:8080"], 2, "takes a token"),
            (["--wyoming", "0.0.0.0:10700", "--wake"], 2, "leave --wake out"),
            (["--wyoming", "0.0.0.0:10700", "--node", "a b"], 2, "no name of a node"),
            (["--config", "none.yaml"], 3, "none.yaml"),
        ] as [([String], Int32, String)])
    func usage(options: [String], code: Int32, problem: String) throws {
        let result = try RunningCommand(["services"] + options, in: Folder()).finish()
        #expect(result.end == .exit(code), "\(result.standardError)")
        #expect(result.standardError.contains(problem), "\(result.standardError)")
    }
}
