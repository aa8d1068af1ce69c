/// The services of a node under one name, as Avahi announces them.
public struct ServiceGroup: Equatable, Sendable {
    /// The name that others see.
    public var name: String
    /// The services, no two of a kind: a name stands for one of each (RFC 6763, 4.1).
    public var services: [DiscoverableService]

    /// The file that Avahi reads from `/etc/avahi/services`, avahi.service(5), without the last line's end.
    public var text: String {
        let lines =
            [
                #"<?xml version="1.0" encoding="utf-8" standalone="no"?>"#,
                #"<!DOCTYPE service-group SYSTEM "avahi-service.dtd">"#,
                "<service-group>",
                "  <name>\(XMLText.escaped(name))</name>",
            ] + services.flatMap { $0.lines.map { "  " + $0 } } + ["</service-group>"]
        return lines.joined(separator: "\n")
    }
}
