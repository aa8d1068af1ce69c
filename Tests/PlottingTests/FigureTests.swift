import Foundation
import Testing

@testable import Plotting

struct FigureTests {
    @Test("A figure of few or many motions is a PNG of 1600 × 1000", arguments: [0, 1, 5, 40, 300])
    func size(motions: Int) throws {
        try withPicture("figure-\(motions).png") { path in
            try SyntheticFigure.make(motions: motions).render(to: path)
            #expect(try pngSize(path) == [1600, 1000])
        }
    }

    @Test("A night with gaps in the data is a PNG of another size asked for")
    func night() throws {
        try withPicture("night.png") { path in
            try SyntheticFigure.night().render(width: 1200, height: 700, to: path)
            #expect(try pngSize(path) == [1200, 700])
        }
    }

    @Test("The same figure gives the same bytes, another figure gives others")
    func deterministic() throws {
        func bytes(_ motions: Int) throws -> [UInt8] {
            try SyntheticFigure.make(motions: motions).draw(width: 1000, height: 600).pngBytes()
        }
        let first = try bytes(3)
        #expect(try bytes(3) == first)
        #expect(try bytes(4) != first)
    }

    @Test("A panel over its own axis is drawn as over a shared one, without the figure's intervals")
    func ownAxis() throws {
        func bytes(
            _ times: ClosedRange<Double>, own: ClosedRange<Double>? = nil, interval: Double
        ) throws -> [UInt8] {
            var panel = Panel(
                title: "map",
                heatmap: Heatmap(
                    columnCount: 4, rowCount: 2, values: [0, 1, 0, 0, 1, 1, 0, 1], columns: 0...4,
                    rows: 0...1, levels: 0...1), barLabel: "level",
                axis: Axis(0...1, label: "range", unit: .other("m")))
            panel.horizontalAxis = own.map { Axis($0, label: "time", unit: .time) }
            let found = Interval(start: interval, end: interval + 1, kind: .mixed, label: "found")
            return try Figure(
                title: "one", subtitle: "", times: times, panels: [panel], intervals: [found]
            ).draw(width: 900, height: 300).pngBytes()
        }
        let own = try bytes(0...90, own: 1...3, interval: 1.5)
        #expect(try bytes(1...3, interval: 10) == own)
        #expect(try bytes(1...3, interval: 1.5) != own)
        #expect(try bytes(0...90, own: 1...4, interval: 1.5) != own)
    }

    @Test("Too small a size is an error that tells the least one, and that one works")
    func tooSmall() throws {
        let figure = SyntheticFigure.make(motions: 1)
        let error = try #require(throws: PlotError.self) {
            _ = try figure.draw(width: 1600, height: 200)
        }
        #expect(error.code == .imageSize)
        let words = error.reason.split(separator: " ")
        let least = try #require(words.last.flatMap { Int($0) })
        _ = try figure.draw(width: 800, height: least)
        #expect(throws: PlotError.self) { _ = try figure.draw(width: 800, height: least - 1) }
        #expect(throws: PlotError.self) { _ = try figure.draw(width: 799, height: least) }
    }

    @Test("A path that cannot be written is an error that names the path and the reason")
    func unwritablePath() throws {
        let path = "/no/such/folder/picture.png"
        let error = try #require(throws: PlotError.self) {
            try SyntheticFigure.make(motions: 1).render(width: 800, height: 600, to: path)
        }
        #expect(error.code == .fileNotWritable)
        #expect(error.path == path)
        #expect(error.description.hasPrefix(path))
        #expect(error.description.contains("No such file or directory"))
    }
}

/// Lends a path for a picture; it stays where NOCTULE_PICTURES names a folder, to be looked at.
func withPicture<Result>(_ name: String, _ body: (String) throws -> Result) throws -> Result {
    if let folder = ProcessInfo.processInfo.environment["NOCTULE_PICTURES"] {
        return try body("\(folder)/\(name)")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.appending(path: name).path)
}

/// Width and height as the file's IHDR chunk says.
func pngSize(_ path: String) throws -> [Int] {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    try #require(bytes.count > 24)
    #expect(Array(bytes[0..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(String(decoding: bytes[12..<16], as: UTF8.self) == "IHDR")
    return [16, 20].map { start in bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
}
