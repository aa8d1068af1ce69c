import App
import ArgumentParser

/// `noctule services`: the file by which Avahi lets others find a rig.
struct ServicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services",
        abstract: "Print the file by which Avahi lets others find a rig's services.",
        discussion: """
            Takes what `run` takes, and names what other computers reach: events by HTTP as \
            _noctule._tcp and _http._tcp, a satellite or a wake service as _wyoming._tcp. As root:

              noctule services --config RIG.yaml > /etc/avahi/services/noctule.service

            Exit codes: 0 printed, 2 wrong usage, also where nothing can be found, 3 bad input.
            """)

    @Option(help: ArgumentHelp("The node's configuration.", valueName: "RIG.yaml"))
    var config: String?

    @Option(help: ArgumentHelp("The node's name (default: this computer's)"))
    var node: String?

    @OptionGroup(title: "Services")
    var sinks: SinkOptions

    @Flag(help: "Print the file of the wake service, where a satellite has the node's name.")
    var wake = false

    func run() throws {
        let services = try services()
        if wake && services.wakeGroup == nil {
            throw CommandFailure(.usage, ["\(DiscoveryError.noWakeService)"])
        }
        for line in services.omissions { StandardError.write("noctule: left out: \(line)") }
        if !wake && services.wakeGroup != nil {
            StandardError.write(
                "noctule: the wake service needs a file of its own: noctule services --wake")
        }
        let group = wake ? services.wakeGroup ?? services.group : services.group
        let output = try LineWriter.standardOutput()
        try output.write(group.text)
        try output.close()
    }

    private func services() throws -> NodeServices {
        var wanted = try BadInput.catching {
            var wanted = try config.map { try RunFile.load(path: $0) } ?? RunConfiguration()
            try sinks.complete(&wanted.sinks)
            return wanted
        }
        if let node { wanted.node = node }
        if EventSource.reference(toNode: wanted.node) == nil {
            throw CommandFailure(
                .usage, ["`\(wanted.node)` is no name of a node: \(EventSource.nodeRule)"])
        }
        if let problem = wanted.sinks.problem { throw CommandFailure(.usage, [problem]) }
        do { return try NodeServices(of: wanted) } catch {
            throw CommandFailure(.usage, ["\(error)"])
        }
    }
}
