import Foundation

/// What a keyword's file says of the people it learnt from.
struct ModelProvenance: Decodable {
    private struct Provenance: Decodable {
        var speakers: [String]?
    }

    private var provenance: Provenance?

    /// The speakers it learnt from; nil where the file does not say.
    static func speakers(_ json: Data) throws -> Set<String>? {
        let file = try JSONDecoder().decode(ModelProvenance.self, from: json)
        return file.provenance?.speakers.map(Set.init)
    }
}
