import App
import Speech
import Testing

struct ShippedKeywordsTests {
    static let names = ["alexa", "computer", "jarvis", "noctule"]

    @Test(arguments: names)
    func `a shipped keyword is of many voices and stricter where fewer detections may be false`(
        name: String
    ) throws {
        #expect(ShippedKeywords.contains(name))
        let thresholds = try [0.1, 0.5, 1].map { rate in
            guard case .enrolled(let keyword) = try ShippedKeywords.keyword(name, .perHour(rate))
            else { throw Unexpected() }
            #expect(keyword.name == name)
            #expect(keyword.templates.count == 40)
            return keyword.threshold
        }
        #expect(thresholds[0] > thresholds[1] && thresholds[1] > thresholds[2])
    }

    @Test func `a keyword that is not shipped is none`() {
        #expect(!ShippedKeywords.contains("nightingale"))
        #expect(throws: AnalysisError.self) {
            try ShippedKeywords.keyword("nightingale", .perHour(1))
        }
    }

    private struct Unexpected: Error {}
}
