import Foundation

/// Ordinary speech in an embedding, as it stands in its file.
struct BackgroundRecord: Decodable {
    /// The identifier of the embedding.
    var embedding: String
    /// `dimension` numbers a step, in 127ths, bytes in base 64.
    var vectors: Data

    /// The numbers.
    ///
    /// - Throws: when they are of another embedding or not of whole steps.
    func values(of identifier: String, dimension: Int) throws(ModelFault) -> [Int8] {
        guard embedding == identifier else {
            throw ModelFault("it is of the embedding `\(embedding)`, not of `\(identifier)`")
        }
        guard !vectors.isEmpty, vectors.count % dimension == 0 else {
            throw ModelFault("`vectors` are not whole steps of \(dimension) bytes")
        }
        return vectors.map { Int8(bitPattern: $0) }
    }
}
