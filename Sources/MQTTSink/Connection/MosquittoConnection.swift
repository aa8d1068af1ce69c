import CMosquitto
import Glibc

/// One connection of libmosquitto, from its greeting to its end; never used again.
///
/// For one thread, which calls the library, and which the library calls back.
final class MosquittoConnection {
    /// What has happened since it was last asked.
    enum News {
        case established
        case confirmed(identifier: Int32, fault: MQTTFault?)
        case notSubscribed
        case received(MQTTReceived)
    }

    /// Bytes of a payload that are looked at: longer than any command, so that a longer one is seen.
    static let payloadLimit = 64
    /// Messages of which the broker has not said yet that it has them.
    static let window = 20

    let version: MQTTVersion
    private let handle: OpaquePointer
    private var news: [News] = []
    private var answer: Int32?
    private var reason: Int32?
    private var complaint: String?

    private static let library: Int32 = mosquitto_lib_init()

    /// Begins to connect.
    ///
    /// - Throws: what keeps it from being tried.
    init(
        _ settings: MQTTSettings, version: MQTTVersion, takesIPv4Only: Bool, will: MQTTMessage?
    ) throws(MQTTFault) {
        guard Self.library == 0, let handle = mosquitto_new(settings.clientID, true, nil) else {
            throw MQTTFault(.settings, "libmosquitto cannot be used: no memory is left")
        }
        self.version = version
        self.handle = handle
        try prepare(settings, will: will)
        try check(
            mosquitto_connect_bind_async(
                handle, settings.address.host, Int32(settings.address.port),
                Int32(settings.keepAlive), takesIPv4Only ? "0.0.0.0" : nil))
    }

    deinit {
        mosquitto_destroy(handle)
    }

    /// The socket; nil for none any more.
    var socket: Int32? {
        let socket = mosquitto_socket(handle)
        return socket >= 0 ? socket : nil
    }

    /// Whether something waits to be written.
    var wantsWrite: Bool { mosquitto_want_write(handle) }

    /// Reads and writes what can be, and keeps the connection alive.
    ///
    /// - Throws: why there is none any more.
    func turn(readable: Bool, writable: Bool) throws(MQTTFault) {
        if readable { try check(mosquitto_loop_read(handle, 1)) }
        if writable { try check(mosquitto_loop_write(handle, 1)) }
        try check(mosquitto_loop_misc(handle))
        guard socket != nil else { throw lost() }
    }

    /// Takes what has happened.
    func takeNews() -> [News] {
        defer { news.removeAll(keepingCapacity: true) }
        return news
    }

    /// Sends a message.
    ///
    /// - Returns: by what number it is confirmed; nil where no broker of this kind would take it.
    /// - Throws: why there is no connection any more.
    func publish(_ message: MQTTMessage) throws(MQTTFault) -> Int32? {
        var properties: OpaquePointer?
        defer { mosquitto_property_free_all(&properties) }
        if version == .v5, let type = message.contentType {
            try check(
                mosquitto_property_add_string(
                    &properties, Int32(MQTT_PROP_CONTENT_TYPE.rawValue), type))
        }
        var identifier: Int32 = 0
        let payload = Array(message.payload.utf8)
        let code = mosquitto_publish_v5(
            handle, &identifier, message.topic, Int32(payload.count), payload, 1,
            message.isRetained, properties)
        switch code {
        case MOSQ_ERR_OVERSIZE_PACKET.rawValue, MOSQ_ERR_PAYLOAD_SIZE.rawValue,
            MOSQ_ERR_INVAL.rawValue, MOSQ_ERR_MALFORMED_UTF8.rawValue:
            return nil
        default:
            try check(code)
            return identifier
        }
    }

    /// Asks to be sent what goes to a topic from now on.
    func subscribe(_ subscription: MQTTSubscription) throws(MQTTFault) {
        let options = MQTT_SUB_OPT_NO_LOCAL.rawValue | MQTT_SUB_OPT_SEND_RETAIN_NEVER.rawValue
        try check(
            mosquitto_subscribe_v5(
                handle, nil, subscription.filter, 1, version == .v5 ? Int32(options) : 0, nil))
    }

    /// Says that it goes, so that the broker keeps the will to itself.
    func disconnect() throws(MQTTFault) {
        try check(mosquitto_disconnect_v5(handle, 0, nil))
    }

    private func prepare(_ settings: MQTTSettings, will: MQTTMessage?) throws(MQTTFault) {
        mosquitto_user_data_set(handle, Unmanaged.passUnretained(self).toOpaque())
        listen()
        let protocolVersion = version == .v5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311
        try set(MOSQ_OPT_PROTOCOL_VERSION, protocolVersion)
        try set(MOSQ_OPT_TCP_NODELAY, 1)
        try check(mosquitto_max_inflight_messages_set(handle, UInt32(Self.window)))
        if let pair = try settings.credentials.load() {
            try check(mosquitto_username_pw_set(handle, pair.user, pair.password))
        }
        if let will {
            let payload = Array(will.payload.utf8)
            try check(
                mosquitto_will_set(
                    handle, will.topic, Int32(payload.count), payload, 1, will.isRetained))
        }
        guard settings.address.usesTLS else { return }
        try settings.certificates.check()
        let files = settings.certificates
        let code = mosquitto_tls_set(
            handle, files.authority,
            files.authority == nil ? MQTTCertificates.systemAuthorities : nil, files.certificate,
            files.key,
            // A key with a pass phrase would be asked for on a terminal.
            { _, _, _, _ in 0 })
        guard code == 0 else {
            throw MQTTFault(.settings, "the files of TLS cannot be used: are they PEM files?")
        }
    }

    private func set(_ option: mosq_opt_t, _ value: Int32) throws(MQTTFault) {
        try check(mosquitto_int_option(handle, option, value))
    }

    private static func connection(_ object: UnsafeMutableRawPointer?) -> MosquittoConnection {
        guard let object else { preconditionFailure("libmosquitto calls back without its object") }
        return Unmanaged.fromOpaque(object).takeUnretainedValue()
    }

    private func listen() {
        mosquitto_connect_v5_callback_set(handle) { _, object, code, _, _ in
            let connection = MosquittoConnection.connection(object)
            connection.answer = code
            if code == 0 { connection.news.append(.established) }
        }
        mosquitto_disconnect_v5_callback_set(handle) { _, object, code, _ in
            MosquittoConnection.connection(object).reason = code
        }
        mosquitto_publish_v5_callback_set(handle) { _, object, identifier, code, _ in
            let connection = MosquittoConnection.connection(object)
            let fault = code < 0x80 ? nil : MosquittoConnection.refusal(code)
            connection.news.append(.confirmed(identifier: identifier, fault: fault))
        }
        mosquitto_subscribe_v5_callback_set(handle) { _, object, _, count, granted, _ in
            guard let granted else { return }
            let all = UnsafeBufferPointer(start: granted, count: Int(count))
            guard all.contains(where: { $0 >= 0x80 }) else { return }
            MosquittoConnection.connection(object).news.append(.notSubscribed)
        }
        mosquitto_message_v5_callback_set(handle) { _, object, message, _ in
            guard let message = message?.pointee, let topic = message.topic else { return }
            let count = min(Int(message.payloadlen), MosquittoConnection.payloadLimit)
            let payload = UnsafeRawBufferPointer(start: message.payload, count: count)
            MosquittoConnection.connection(object).news.append(
                .received(
                    MQTTReceived(
                        topic: String(cString: topic), payload: Array(payload),
                        isRetained: message.retain)))
        }
        mosquitto_log_callback_set(handle) { _, object, level, text in
            guard level == MOSQ_LOG_ERR, let text else { return }
            MosquittoConnection.connection(object).complaint = String(cString: text)
        }
    }

    /// Fails with what a code of the library means for this connection.
    private func check(_ code: Int32) throws(MQTTFault) {
        guard code != 0 else { return }
        let number = errno
        if let answer, answer != 0 { throw Self.refusal(answer, isVersion5: version == .v5) }
        if answer == 0 { throw lost() }
        switch code {
        case MOSQ_ERR_ERRNO.rawValue:
            throw MQTTFault(
                .unreachable, "\(String(cString: strerror(number))): does the broker run there?")
        case MOSQ_ERR_EAI.rawValue, MOSQ_ERR_LOOKUP.rawValue:
            throw MQTTFault(.unreachable, "no host has this name: check it, or use its address")
        case MOSQ_ERR_TLS.rawValue, MOSQ_ERR_TLS_HANDSHAKE.rawValue:
            throw MQTTFault(
                .tls,
                "TLS cannot be agreed on (\(complaint ?? "no reason given")): check the "
                    + "authority, the host's name and the client's certificate")
        case MOSQ_ERR_CONN_LOST.rawValue, MOSQ_ERR_PROTOCOL.rawValue,
            MOSQ_ERR_CONN_REFUSED.rawValue, MOSQ_ERR_NO_CONN.rawValue:
            throw MQTTFault(
                .unanswered, "the other end closed before it had answered: is it a broker?")
        default:
            throw MQTTFault(.unreachable, String(cString: mosquitto_strerror(code)))
        }
    }

    /// Why an established connection is gone.
    private func lost() -> MQTTFault {
        if let answer, answer != 0 { return Self.refusal(answer, isVersion5: version == .v5) }
        guard answer == 0 else {
            return MQTTFault(
                .unanswered, "the other end closed before it had answered: is it a broker?")
        }
        if reason == Int32(MQTT_RC_SESSION_TAKEN_OVER.rawValue) {
            return MQTTFault(
                .takenOver,
                "another client has taken the name of this rig: give one of them another node")
        }
        return MQTTFault(.lost, "the connection is lost")
    }

    /// What a broker's answer to a greeting means.
    private static func refusal(_ code: Int32, isVersion5: Bool) -> MQTTFault {
        if isVersion5 { return refusal(code) }
        switch UInt32(bitPattern: code) {
        case CONNACK_REFUSED_PROTOCOL_VERSION.rawValue:
            return refusal(Int32(MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION.rawValue))
        case CONNACK_REFUSED_BAD_USERNAME_PASSWORD.rawValue:
            return refusal(Int32(MQTT_RC_BAD_USERNAME_OR_PASSWORD.rawValue))
        case CONNACK_REFUSED_NOT_AUTHORIZED.rawValue:
            return refusal(Int32(MQTT_RC_NOT_AUTHORIZED.rawValue))
        default:
            return MQTTFault(
                .refused, "the broker refuses (\(String(cString: mosquitto_connack_string(code))))")
        }
    }

    /// What a code of MQTT 5 means.
    private static func refusal(_ code: Int32) -> MQTTFault {
        switch UInt32(bitPattern: code) {
        case MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION.rawValue,
            CONNACK_REFUSED_PROTOCOL_VERSION.rawValue:
            MQTTFault(.unsupportedVersion, "the broker does not speak this version of MQTT")
        case MQTT_RC_BAD_USERNAME_OR_PASSWORD.rawValue, MQTT_RC_NOT_AUTHORIZED.rawValue,
            MQTT_RC_BANNED.rawValue:
            MQTTFault(
                .notAuthorized,
                "the broker refuses the user, the password or the topic: check the credentials "
                    + "and the broker's access list")
        case MQTT_RC_TOPIC_NAME_INVALID.rawValue, MQTT_RC_PACKET_TOO_LARGE.rawValue,
            MQTT_RC_PAYLOAD_FORMAT_INVALID.rawValue, MQTT_RC_RETAIN_NOT_SUPPORTED.rawValue:
            MQTTFault(
                .undeliverable,
                "the broker never takes it (\(String(cString: mosquitto_reason_string(code))))")
        default:
            MQTTFault(
                .refused, "the broker refuses (\(String(cString: mosquitto_reason_string(code))))")
        }
    }
}
