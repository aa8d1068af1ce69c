import Foundation

/// A file of Tests/DSPTests/Golden, written by tools/golden.
struct Golden<Case: Decodable>: Decodable {
    struct Tolerance: Decodable {
        let absolute: Double
        let relative: Double
    }

    let made: String
    let tolerance: Tolerance
    let cases: [Case]

    init(_ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/\(name).json")
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }

    /// Whether a value lies within the file's tolerance of a golden one.
    func accepts(_ value: Double, _ golden: Double) -> Bool {
        abs(value - golden) <= tolerance.absolute + tolerance.relative * abs(golden)
    }

    /// Whether as many values as there are golden ones all lie within the tolerance of them.
    func accepts(_ values: [Float], _ golden: [Double]) -> Bool {
        values.count == golden.count && zip(values, golden).allSatisfy { accepts(Double($0), $1) }
    }
}
