import HTTPSink
import WyomingSink

/// What of a node other computers can find, and why the rest is not.
public struct NodeServices: Equatable, Sendable {
    /// What stands under the node's name.
    public private(set) var group: ServiceGroup
    /// The wake service, under a name of its own where a satellite has the node's; nil where it has not.
    public private(set) var wakeGroup: ServiceGroup?
    /// Why a service is left out, a line each.
    public private(set) var omissions: [String] = []

    /// Looks at a configuration.
    ///
    /// - Throws: `DiscoveryError` where nothing can be found.
    public init(of configuration: RunConfiguration) throws(DiscoveryError) {
        let node = configuration.node
        let sinks = configuration.sinks
        group = ServiceGroup(name: node, services: [])
        let texts = ["node=\(node)"]
        if let address = sinks.http?.address, isReachable("HTTP", address) {
            for kind in [DiscoverableService.Kind.events, .web] {
                add(kind, address.host, address.port, texts + ["path=/events"])
            }
        }
        if let address = sinks.wyoming?.address, isReachable("Wyoming", address) {
            add(.wyoming, address.host, address.port, texts)
        }
        if let address = sinks.wyomingWake?.address, isReachable("the wake service", address) {
            if group.services.contains(where: { $0.kind == .wyoming }) {
                wakeGroup = ServiceGroup(
                    name: Self.label(node, " wake"),
                    services: [Self.service(.wyoming, address.host, address.port, texts)])
            } else {
                add(.wyoming, address.host, address.port, texts)
            }
        }
        guard group.services.isEmpty else { return }
        throw omissions.isEmpty ? .nothingServed : .notReachable(omissions)
    }

    /// A node's name and what stands behind it, cut to the 63 bytes of a label (RFC 6763, 4.1.1).
    private static func label(_ node: String, _ end: String) -> String {
        var start = node[...]
        while start.utf8.count + end.utf8.count > 63 { start.removeLast() }
        return start + end
    }

    private mutating func add(
        _ kind: DiscoverableService.Kind, _ host: String, _ port: Int, _ texts: [String]
    ) {
        group.services.append(Self.service(kind, host, port, texts))
    }

    private static func service(
        _ kind: DiscoverableService.Kind, _ host: String, _ port: Int, _ texts: [String]
    ) -> DiscoverableService {
        DiscoverableService(
            kind: kind, port: port, isVersion4Only: !host.contains(":"), texts: texts)
    }

    private mutating func isReachable(_ name: String, _ address: HTTPAddress) -> Bool {
        isReachable(name, "\(address)", address.port, isLoopback: address.isLoopback)
    }

    private mutating func isReachable(_ name: String, _ address: WyomingAddress) -> Bool {
        isReachable(name, "\(address)", address.port, isLoopback: address.isLoopback)
    }

    private mutating func isReachable(
        _ name: String, _ address: String, _ port: Int, isLoopback: Bool
    ) -> Bool {
        if isLoopback {
            omissions.append(
                "\(name) listens on \(address), for this computer only: name 0.0.0.0:\(port)")
        } else if port == 0 {
            omissions.append("\(name) takes any port that is free: name one")
        } else {
            return true
        }
        return false
    }
}
