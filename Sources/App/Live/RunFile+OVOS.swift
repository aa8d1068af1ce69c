import OVOSSink

extension RunFile {
    /// Reads which message bus is told.
    func ovos(_ ovos: YAMLMapping) throws(YAMLError) -> OVOSConfiguration {
        try ovos.allow(["url", "types"])
        var configuration = OVOSConfiguration()
        if ovos.has("url") {
            let url = try ovos.text("url", default: "")
            do throws(OVOSAddress.Problem) { configuration.address = try OVOSAddress(url) } catch {
                throw self.error("sinks.ovos.url", "names no message bus: \(error)")
            }
        }
        configuration.types = try types(of: ovos, path: "sinks.ovos.types")
        return configuration
    }
}
