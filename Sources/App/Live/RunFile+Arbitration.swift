import Arbitration

extension RunFile {
    /// Reads how rigs agree who answers.
    func arbitration(
        _ arbitration: YAMLMapping
    ) throws(YAMLError) -> ArbitrationConfiguration {
        try arbitration.allow(["group", "port", "interface", "delay_ms"])
        var configuration = ArbitrationConfiguration()
        configuration.group = try arbitration.text("group", default: configuration.group)
        configuration.port = try arbitration.integer(
            "port", default: configuration.port, in: ArbitrationConfiguration.ports)
        if arbitration.has("interface") {
            configuration.interface = try arbitration.text("interface", default: "")
        }
        let delays = ArbitrationRules.delays
        let range = delays.lowerBound * 1_000...delays.upperBound * 1_000
        if let delay = try number("delay_ms", of: arbitration, in: range) {
            configuration.rules = ArbitrationRules(delay: delay / 1_000)
        }
        if let problem = configuration.problem { throw error("arbitration", problem) }
        return configuration
    }
}
