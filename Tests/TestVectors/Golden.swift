import Foundation

/// A file of golden vectors, written by tools/golden.
public struct Golden<Case: Decodable>: Decodable {
    /// How far a value may lie from a golden one.
    public struct Tolerance: Decodable {
        /// By how much.
        public let absolute: Double
        /// By what part of the golden one, besides.
        public let relative: Double
    }

    /// What made the values.
    public let made: String
    /// How far a value may lie from its golden one.
    public let tolerance: Tolerance
    /// The vectors.
    public let cases: [Case]

    /// Reads `Golden/NAME.json` beside the test that asks.
    public init(_ name: String, of test: String = #filePath) throws {
        let file = URL(filePath: test).deletingLastPathComponent()
            .appending(path: "Golden/\(name).json")
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }

    /// Whether a value lies within the file's tolerance of a golden one.
    public func accepts(_ value: Double, _ golden: Double) -> Bool {
        abs(value - golden) <= tolerance.absolute + tolerance.relative * abs(golden)
    }

    /// Whether as many values as there are golden ones all lie within the tolerance of them.
    public func accepts(_ values: [Float], _ golden: [Double]) -> Bool {
        values.count == golden.count && zip(values, golden).allSatisfy { accepts(Double($0), $1) }
    }
}
