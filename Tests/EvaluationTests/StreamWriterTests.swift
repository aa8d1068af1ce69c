import Foundation
import Testing

@testable import Evaluation

struct StreamWriterTests {
    @Test func `recordings of one kind are joined, and what is known of them moves along`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var writer = StreamWriter(folder: folder.path)
        let second = (0..<16_000).map { Float(sin(0.1 * Double($0))) * 0.25 }
        for keyword in ["a", "b"] {
            let start = writer.position
            try writer.add(second, .words, "clean") {
                $0.words.append(.init(keyword: keyword, start: start, end: start + 1))
            }
        }
        try writer.add(second, .words, "10 dB")
        try writer.finish()
        let streams = try SpeechStream.all(in: folder.path)
        #expect(streams.map(\.duration) == [2, 1])
        #expect(streams.map(\.condition) == ["clean", "10 dB"])
        #expect(streams[0].words.map(\.keyword) == ["a", "b"])
        #expect(streams[0].words.map(\.start) == [0, 1])
        let samples = try SpeechSamples.read(folder.path + "/" + streams[0].file)
        #expect(samples.count == 32_000)
        #expect(zip(samples, second + second).allSatisfy { abs($0 - $1) < 1e-4 })
    }
}
