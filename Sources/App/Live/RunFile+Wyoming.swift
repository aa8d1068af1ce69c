import WyomingSink

extension RunFile {
    /// Reads who is spoken to by the Wyoming protocol.
    func readWyoming(
        _ sinks: YAMLMapping, into settings: inout SinkSettings
    ) throws(YAMLError) {
        if sinks.has("wyoming") {
            settings.wyoming = try satellite(try sinks.mapping("wyoming"))
        }
        if sinks.has("wyoming_wake") {
            let wake = try sinks.mapping("wyoming_wake")
            try wake.allow(["port", "address", "connections"])
            var configuration = WakeConfiguration(
                address: try address(
                    wake, of: "wyoming_wake", usualPort: WakeConfiguration.usualPort))
            configuration.limits.connections = try connections(wake, configuration.limits)
            settings.wyomingWake = configuration
        }
        if sinks.has("wake_service") {
            settings.wakeService = try wakeService(try sinks.mapping("wake_service"))
        }
    }

    private func satellite(_ wyoming: YAMLMapping) throws(YAMLError) -> SatelliteConfiguration {
        try wyoming.allow([
            "port", "address", "area", "pre_roll", "longest_command", "connections",
        ])
        var configuration = SatelliteConfiguration(
            address: try address(
                wyoming, of: "wyoming", usualPort: SatelliteConfiguration.usualPort))
        if wyoming.has("area") { configuration.area = try wyoming.text("area", default: "") }
        configuration.preRoll = try wyoming.number(
            "pre_roll", default: configuration.preRoll)
        configuration.longestCommand = try wyoming.number(
            "longest_command", default: configuration.longestCommand)
        configuration.limits.connections = try connections(wyoming, configuration.limits)
        if let problem = configuration.problem { throw error("sinks.wyoming", problem) }
        return configuration
    }

    private func wakeService(
        _ service: YAMLMapping
    ) throws(YAMLError) -> WakeClientConfiguration {
        try service.allow(["uri", "names"])
        let uri = try service.text("uri", default: "")
        guard var configuration = WakeClientConfiguration(uri: uri) else {
            throw error(
                "sinks.wake_service.uri",
                "names no wake service: give \(WakeClientConfiguration.rule)")
        }
        configuration.names = try service.texts("names")
        if let problem = configuration.problem { throw error("sinks.wake_service", problem) }
        return configuration
    }

    private func address(
        _ mapping: YAMLMapping, of sink: String, usualPort: Int
    ) throws(YAMLError) -> WyomingAddress {
        let host = try mapping.text("address", default: "127.0.0.1")
        let port = try mapping.integer("port", default: usualPort, in: WyomingAddress.ports)
        guard let address = WyomingAddress(host: host, port: port) else {
            throw error(
                "sinks.\(sink).address",
                "`\(host)` is no address: give one such as 127.0.0.1, 0.0.0.0 or ::1")
        }
        return address
    }

    private func connections(
        _ mapping: YAMLMapping, _ limits: ConnectionLimits
    ) throws(YAMLError) -> Int {
        try mapping.integer(
            "connections", default: limits.connections, in: ConnectionLimits.connectionCounts)
    }
}
