import Dispatch
import Glibc

/// The rigs of a network: what is told reaches all of them, by the group and, of those that are known, each
/// by itself.
///
/// On Wi-Fi, what goes to a group waits for the next beacon that wakes all who sleep, a tenth of a second
/// and more, and is not repeated when it is lost; what goes to one rig does not wait and is. On a queue of
/// its owner's.
final class RigGroup {
    /// Seconds for which a rig is known after it was last heard of.
    static let memory = 200.0
    /// Rigs that are known at most.
    private static let capacity = 64

    private struct Rig {
        var address: sockaddr_in
        var heard: Double
    }

    private let address: sockaddr_in
    /// Hears the group.
    private let group: DatagramSocket
    /// Sends, and hears what others send to this rig alone.
    private let own: DatagramSocket
    private var rigs: [UInt64: Rig] = [:]

    /// Joins the group.
    ///
    /// - Parameters:
    ///   - configuration: without a problem.
    ///   - queue: that `receive` is called on.
    ///   - receive: gets each datagram and whose it is.
    /// - Throws: `NetworkError`.
    init(
        _ configuration: ArbitrationConfiguration, queue: DispatchQueue,
        receive: @escaping @Sendable ([UInt8], sockaddr_in) -> Void
    ) throws(NetworkError) {
        guard let place = IPv4Address(configuration.group) else {
            preconditionFailure("a configuration without a problem names a group")
        }
        let any = in_addr(s_addr: INADDR_ANY.bigEndian)
        let interface = configuration.interface.flatMap { IPv4Address($0) }?.address ?? any
        address = Self.address(place.address, port: UInt16(configuration.port))
        // Only what is sent to the group, not to the port.
        group = try DatagramSocket(at: address, queue: queue, receive: receive)
        try group.set(
            Int32(IPPROTO_IP), IP_ADD_MEMBERSHIP,
            ip_mreq(imr_multiaddr: place.address, imr_interface: interface),
            "join \(configuration.group)")
        own = try DatagramSocket(
            at: Self.address(interface, port: 0), queue: queue, receive: receive)
        try own.set(Int32(IPPROTO_IP), IP_TTL, Int32(1), "keep it in the network")
        try own.set(Int32(IPPROTO_IP), IP_MULTICAST_IF, interface, "choose the interface")
        try own.set(Int32(IPPROTO_IP), IP_MULTICAST_TTL, UInt8(1), "keep it in the network")
        // Rigs of this computer hear it too, and this one hears that the group does.
        try own.set(Int32(IPPROTO_IP), IP_MULTICAST_LOOP, UInt8(1), "tell this computer too")
    }

    /// A rig was heard of.
    ///
    /// - Returns: whether it was not known, or is elsewhere now.
    func meet(_ instance: UInt64, at address: sockaddr_in, now: Double) -> Bool {
        rigs = rigs.filter { $0.value.heard > now - Self.memory }
        let known = rigs[instance]?.address
        guard known != nil || rigs.count < Self.capacity else { return false }
        rigs[instance] = Rig(address: address, heard: now)
        return known?.sin_addr.s_addr != address.sin_addr.s_addr
            || known?.sin_port != address.sin_port
    }

    /// Tells all rigs.
    ///
    /// - Throws: `NetworkError` where the group cannot be told.
    func tell(_ bytes: [UInt8]) throws(NetworkError) {
        for rig in rigs.values {
            // One that is gone is no reason not to tell the others.
            do throws(NetworkError) { try own.send(bytes, to: rig.address) } catch { continue }
        }
        try own.send(bytes, to: address)
    }

    /// Tells one rig.
    func tell(_ bytes: [UInt8], to address: sockaddr_in) {
        // It is told with the others when there is something to tell.
        try? own.send(bytes, to: address)
    }

    /// Hands over what has come by now.
    func takeArrived() {
        group.takeArrived()
        own.takeArrived()
    }

    private static func address(_ address: in_addr, port: UInt16) -> sockaddr_in {
        sockaddr_in(
            sin_family: sa_family_t(AF_INET), sin_port: port.bigEndian, sin_addr: address,
            sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
    }
}
