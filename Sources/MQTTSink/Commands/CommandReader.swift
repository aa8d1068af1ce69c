public import Journal

/// Reads what comes to the rig's command topics, and refuses everything that is not exactly a command.
public enum CommandReader {
    /// Bytes of the longest payload that is looked at.
    public static let longestPayload = 16
    /// Gains that may be asked for, in dB.
    public static let gains = -120.0...20

    /// Why a payload is no command.
    public enum Refusal: String, Error, Equatable, Sendable {
        /// Nobody sent it now: a broker has kept it.
        case retained = "is retained"
        /// It is longer than any command.
        case tooLong = "is too long"
        /// It is neither `ON` nor `OFF`.
        case notASwitch = "is neither ON nor OFF"
        /// It is no decimal number.
        case notANumber = "is no decimal number"
        /// It is a number out of its range.
        case outOfRange = "is out of its range"
    }

    /// Reads a payload.
    ///
    /// - Parameter isRetained: whether the broker had kept it.
    public static func setting(
        _ name: NodeSetting.Name, payload: [UInt8], isRetained: Bool
    ) throws(Refusal) -> NodeSetting {
        guard !isRetained else { throw .retained }
        guard payload.count <= longestPayload else { throw .tooLong }
        switch name {
        case .sensing: return .sensing(try isOn(payload))
        case .sensitivity:
            let sensitivity = try number(payload)
            guard NodeSetting.sensitivities.contains(sensitivity) else { throw .outOfRange }
            // To a thousandth: nobody means less, and less would be told with an exponent.
            return .sensitivity((sensitivity * 1000).rounded() / 1000)
        case .volume:
            let gain = try number(payload)
            guard gains.contains(gain) else { throw .outOfRange }
            return .volume(gain)
        case .mute: return .mute(try isOn(payload))
        }
    }

    private static func isOn(_ payload: [UInt8]) throws(Refusal) -> Bool {
        switch payload {
        case Array("ON".utf8): true
        case Array("OFF".utf8): false
        default: throw .notASwitch
        }
    }

    /// A decimal number: a sign, digits, a point and digits; nothing else that Swift would read.
    private static func number(_ payload: [UInt8]) throws(Refusal) -> Double {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let unsigned = payload.first == UInt8(ascii: "-") ? payload.dropFirst() : payload[...]
        let parts = unsigned.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(digits.contains) }),
            let number = Double(String(decoding: payload, as: UTF8.self))
        else { throw .notANumber }
        return number
    }
}
