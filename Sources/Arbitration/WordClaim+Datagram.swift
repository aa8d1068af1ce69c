import Foundation

extension WordClaim {
    /// Bytes of the longest datagram that is read.
    public static let longestDatagram = 1_024
    /// Bytes of the longest name of a rig or a word.
    static let longestName = 128
    /// The version of the datagrams, in each of them.
    private static let version = 1
    /// No level is greater, in dB, nor any less than its negative.
    public static let loudest = 200.0
    private static let levels = -loudest...loudest
    /// What a hold may be, in milliseconds.
    private static let holds = 0.0...1_000.0

    private struct Datagram: Codable {
        var noctule: Int
        var kind: String
        var node: String
        var instance: UInt64
        var number: Int
        var keyword: String
        var snr_db: Double
        var level_dbfs: Double
        var hold_ms: Double
    }

    /// The claim as a datagram: an object of JSON.
    public var datagram: [UInt8] {
        let datagram = Datagram(
            noctule: Self.version, kind: kind.rawValue, node: node, instance: instance,
            number: number, keyword: keyword, snr_db: signalToNoise, level_dbfs: level,
            hold_ms: (hold * 1e5).rounded() / 100)
        // Names and finite numbers: there is nothing that JSON could not say.
        guard let data = try? JSONEncoder().encode(datagram) else {
            preconditionFailure("a claim of finite numbers is JSON")
        }
        return Array(data)
    }

    /// Reads a datagram.
    ///
    /// - Returns: nil for what no rig of this version tells.
    public init?(datagram: [UInt8]) {
        guard datagram.count <= Self.longestDatagram,
            let read = try? JSONDecoder().decode(Datagram.self, from: Data(datagram)),
            read.noctule == Self.version, let kind = Kind(rawValue: read.kind),
            Self.isName(read.node), Self.isName(read.keyword),
            Self.levels.contains(read.snr_db), Self.levels.contains(read.level_dbfs),
            Self.holds.contains(read.hold_ms)
        else { return nil }
        self.init(
            kind, node: read.node, instance: read.instance, number: read.number,
            keyword: read.keyword, signalToNoise: read.snr_db, level: read.level_dbfs,
            hold: read.hold_ms / 1_000)
    }

    private static func isName(_ text: String) -> Bool {
        (1...longestName).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
