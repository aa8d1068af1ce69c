import Foundation

/// What rigs send each other, one to a datagram.
public enum RigDatagram: Equatable, Sendable {
    /// A rig of this name is there.
    case here(node: String, instance: UInt64)
    /// It tells of a word.
    case word(WordClaim)

    /// Bytes of the longest that is read.
    public static let longest = 1_024
    /// Bytes of the longest name of a rig or a word.
    static let longestName = 128
    /// The version, in each of them.
    private static let version = 1
    /// What a hold may be, in milliseconds.
    private static let holds = -1_000.0...1_000.0

    private enum Kind: String, Codable {
        case here, claim, taken
    }

    private struct Content: Codable {
        var noctule: Int
        var kind: Kind
        var node: String
        var instance: UInt64
        var number: Int?
        var keyword: String?
        var snr_db: Double?
        var level_dbfs: Double?
        var hold_ms: Double?
    }

    /// The process that sends it.
    var instance: UInt64 {
        switch self {
        case .here(_, let instance): instance
        case .word(let claim): claim.instance
        }
    }

    /// The rig that sends it.
    var node: String {
        switch self {
        case .here(let node, _): node
        case .word(let claim): claim.node
        }
    }

    /// An object of JSON.
    public var bytes: [UInt8] {
        // Names and finite numbers: there is nothing that JSON could not say.
        guard let data = try? JSONEncoder().encode(content) else {
            preconditionFailure("names and finite numbers are JSON")
        }
        return Array(data)
    }

    /// Reads a datagram.
    ///
    /// - Returns: nil for what no rig of this version sends.
    public init?(bytes: [UInt8]) {
        guard bytes.count <= Self.longest,
            let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)),
            content.noctule == Self.version, Self.isName(content.node)
        else { return nil }
        switch content.kind {
        case .here: self = .here(node: content.node, instance: content.instance)
        case .claim: self.init(.claim, content)
        case .taken: self.init(.taken, content)
        }
    }

    private init?(_ kind: WordClaim.Kind, _ content: Content) {
        guard let number = content.number, let keyword = content.keyword, Self.isName(keyword),
            let ratio = content.snr_db, WordClaim.levels.contains(ratio),
            let level = content.level_dbfs, WordClaim.levels.contains(level),
            let hold = content.hold_ms, Self.holds.contains(hold)
        else { return nil }
        self = .word(
            WordClaim(
                kind, node: content.node, instance: content.instance, number: number,
                keyword: keyword, signalToNoise: ratio, level: level, hold: hold / 1_000))
    }

    private var content: Content {
        switch self {
        case .here(let node, let instance):
            return Content(noctule: Self.version, kind: .here, node: node, instance: instance)
        case .word(let claim):
            return Content(
                noctule: Self.version, kind: claim.kind == .claim ? .claim : .taken,
                node: claim.node, instance: claim.instance, number: claim.number,
                keyword: claim.keyword, snr_db: claim.signalToNoise, level_dbfs: claim.level,
                hold_ms: (claim.hold * 1e5).rounded() / 100)
        }
    }

    /// Whether rigs take a name: one that is too long, or has control characters, is none.
    public static func isName(_ text: String) -> Bool {
        (1...longestName).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
