import Foundation
import Testing

@testable import Plotting

struct CanvasTests {
    static let white = Color(hex: 0xFFFFFF)

    @Test("The PNG says the canvas' width and height")
    func dimensions() throws {
        try withPicture("canvas.png") { path in
            try Canvas(width: 37, height: 11, background: CanvasTests.white).writePNG(to: path)
            #expect(try pngSize(path) == [37, 11])
        }
    }

    @Test(
        "A side below 1 or above the greatest is an error that tells the limit",
        arguments: [0, 16_385])
    func sides(side: Int) throws {
        for (width, height) in [(side, 10), (10, side)] {
            let error = try #require(throws: PlotError.self) {
                _ = try Canvas(width: width, height: height, background: CanvasTests.white)
            }
            #expect(error.code == .imageSize)
            #expect(error.description.contains("1…16384"))
        }
    }

    @Test("A folder and a missing folder are errors that name the path and the reason")
    func unwritable() throws {
        let canvas = try Canvas(width: 10, height: 10, background: CanvasTests.white)
        for (path, reason) in [
            ("/", "Is a directory"), ("/no/such/folder/a.png", "No such file or directory"),
        ] {
            let error = try #require(throws: PlotError.self) { try canvas.writePNG(to: path) }
            #expect(error.code == .fileNotWritable)
            #expect(error.path == path)
            #expect(error.description.contains(reason))
            #expect(error.description.contains("name a file in a folder that exists"))
        }
    }

    /// `/dev/full` is a disk that is always full; the link keeps the device itself out of reach.
    @Test("A full disk is an error that says so, and what is no regular file is not removed")
    func fullDisk() throws {
        let canvas = try Canvas(width: 10, height: 10, background: CanvasTests.white)
        try withPicture("full.png") { path in
            let files = FileManager.default
            try? files.removeItem(atPath: path)
            try files.createSymbolicLink(atPath: path, withDestinationPath: "/dev/full")
            let error = try #require(throws: PlotError.self) { try canvas.writePNG(to: path) }
            #expect(error.code == .fileNotWritable)
            #expect(error.description.contains("No space left on device"))
            #expect(try files.destinationOfSymbolicLink(atPath: path) == "/dev/full")
            try files.removeItem(atPath: path)
        }
    }

    @Test("Writing over a picture leaves the new one alone")
    func overwrites() throws {
        try withPicture("canvas.png") { path in
            try Canvas(width: 500, height: 500, background: CanvasTests.white).writePNG(to: path)
            let small = try Canvas(width: 2, height: 2, background: CanvasTests.white)
            try small.writePNG(to: path)
            #expect(try Data(contentsOf: URL(filePath: path)) == Data(small.pngBytes()))
        }
    }

    @Test("Everything that is drawn changes the picture, but not outside a clip")
    func drawing() throws {
        let style = Canvas.TextStyle(size: 12, color: Color(hex: 0))
        let box = Rectangle(x: 5, y: 5, width: 20, height: 10)
        let draws: [(Canvas) throws -> Void] = [
            { $0.fill(box, Color(hex: 0xFF0000)) },
            { $0.fill([.init(x: 3, y: 3), .init(x: 20, y: 3), .init(x: 9, y: 9)], Color(hex: 0)) },
            { $0.stroke(box, Color(hex: 0)) },
            { $0.stroke([.init(x: 0, y: 0), .init(x: 9, y: 9)], Color(hex: 0), dashes: [2, 2]) },
            { $0.text("noctule", at: .init(x: 10, y: 20), style) },
            { $0.text("noctule", at: .init(x: 10, y: 30), style, isUpright: true) },
            { try $0.image([0xFF00_0000, 0xFFFF_0000], width: 1, at: .init(x: 4, y: 4)) },
        ]
        let blank = try Canvas(width: 50, height: 40, background: CanvasTests.white).pngBytes()
        for (index, draw) in draws.enumerated() {
            let canvas = try Canvas(width: 50, height: 40, background: CanvasTests.white)
            try canvas.clipped(to: Rectangle(x: 48, y: 38, width: 2, height: 2)) {
                try draw(canvas)
            }
            #expect(try canvas.pngBytes() == blank, "clipped drawing \(index)")
            try draw(canvas)
            #expect(try canvas.pngBytes() != blank, "drawing \(index)")
        }
    }

    @Test("A text that is too wide is cut to fit and ends in an ellipsis; others stay")
    func fittedText() throws {
        let canvas = try Canvas(width: 10, height: 10, background: CanvasTests.white)
        let style = Canvas.TextStyle(size: 14, color: Color(hex: 0))
        let text = "approaching at 1.2 m/s"
        let width = canvas.textWidth(text, style)
        #expect(canvas.fitted(text, style, width: width) == text)
        let cut = canvas.fitted(text, style, width: width / 2)
        #expect(cut.hasSuffix("…") && text.hasPrefix(cut.dropLast()))
        #expect(cut.count > 5)
        #expect(canvas.textWidth(cut, style) <= width / 2)
    }
}
