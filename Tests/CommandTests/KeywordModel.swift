import Foundation
import SpeechModels
import Testing

/// A keyword's file whose network says yes to about half of all speech: enough to test everything
/// around networks.
struct KeywordModel {
    /// The document, to be spoilt.
    var document: [String: Any]

    /// - Throws: when the shipped embedding names none.
    init(name: String = "any") throws {
        let embedding = try JSONSerialization.jsonObject(with: Data(ShippedModels.embedding.utf8))
        let identifier = (embedding as? [String: Any])?["identifier"] as? String
        document = [
            "format": "noctule-keyword", "version": 1, "name": name,
            "embedding": try #require(identifier),
            "frontEnd": [
                "sampleRate": 16_000, "frame": 400, "hop": 160, "transform": 512, "bands": 40,
                "low": 125, "high": 7500, "smoothing": 0.025, "alpha": 0.98, "delta": 2,
                "root": 0.5, "floor": 1e-9,
            ],
            "smoothing": 2, "refractorySeconds": 0.5, "durationSeconds": 0.4,
            "thresholds": [
                ["falseAcceptsPerHour": 0.1, "threshold": 0.9],
                ["falseAcceptsPerHour": 1, "threshold": 0.5],
            ],
            "layers": [
                [
                    "type": "conv", "kernel": 1, "dilation": 1, "inputs": 24, "outputs": 1,
                    "activation": "none", "residual": false,
                    "weights": Self.text([20] + Array(repeating: 0, count: 23)),
                    "bias": Self.text([0]),
                ]
            ],
        ]
    }

    /// The file's bytes.
    func data() throws -> Data {
        try JSONSerialization.data(withJSONObject: document)
    }

    /// Changes the only layer.
    mutating func setLayer(_ key: String, to value: Any) {
        guard var layers = document["layers"] as? [[String: Any]] else { return }
        layers[0][key] = value
        document["layers"] = layers
    }

    /// Numbers as a file has them.
    static func text(_ numbers: [Float]) -> String {
        var data = Data()
        for number in numbers {
            withUnsafeBytes(of: number.bitPattern.littleEndian) { data.append(contentsOf: $0) }
        }
        return data.base64EncodedString()
    }
}
