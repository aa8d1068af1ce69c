import Events
import Testing

@testable import WyomingSink

/// Frames in a stream of bytes, whole and broken.
@Suite struct FrameDecoderTests {
    private static func frames(
        _ text: String, limits: FrameLimits = FrameLimits()
    ) throws -> [WyomingFrame] {
        var decoder = FrameDecoder(limits: limits)
        decoder.append(Array(text.utf8))
        var frames: [WyomingFrame] = []
        while let frame = try decoder.next() { frames.append(frame) }
        return frames
    }

    private static func fault(_ text: String, _ limits: FrameLimits = FrameLimits()) -> FrameFault?
    {
        do {
            _ = try frames(text, limits: limits)
            return nil
        } catch {
            return error as? FrameFault
        }
    }

    @Test("What Home Assistant sends is read: data apart, a payload, a header alone")
    func usual() throws {
        let text =
            "{\"type\": \"audio-chunk\", \"version\": \"1.5.4\", \"data_length\": 45, "
            + "\"payload_length\": 4}\n"
            + "{\"rate\": 22050, \"width\": 2, \"channels\": 1   }abcd"
            + "{\"type\":\"ping\"}\r\n"
        let frames = try Self.frames(text)
        #expect(
            frames == [
                WyomingFrame(
                    "audio-chunk",
                    ["rate": .integer(22_050), "width": .integer(2), "channels": .integer(1)],
                    payload: Array("abcd".utf8)),
                WyomingFrame("ping"),
            ])
    }

    @Test("Data in the header and behind it are merged, and what is behind wins")
    func merged() throws {
        let header = #"{"type":"a","data":{"x":1,"y":{"z":1}},"data_length":20}"#
        let frames = try Self.frames(header + "\n" + #"{"y":{"w":2},"v":[]}"#)
        #expect(
            frames == [
                WyomingFrame(
                    "a", ["x": .integer(1), "y": .object(["w": .integer(2)]), "v": .array([])])
            ])
    }

    @Test("A length of null or below 0 is none, as in the reference, and so is data of null")
    func none() throws {
        let text = #"{"type":"a","data":null,"data_length":null,"payload_length":-5}"# + "\n"
        #expect(try Self.frames(text + text) == [WyomingFrame("a"), WyomingFrame("a")])
    }

    @Test("What is no frame is refused by what is wrong with it")
    func faults() {
        #expect(Self.fault("hello\n") == .badHeader)
        #expect(Self.fault("\n") == .badHeader)
        #expect(Self.fault("[]\n") == .badHeader)
        #expect(Self.fault("{}\n") == .badHeader)
        #expect(Self.fault("{\"type\":1}\n") == .badHeader)
        #expect(Self.fault(#"{"type":"a","data":[]}"# + "\n") == .badHeader)
        #expect(Self.fault(#"{"type":"a","data_length":1.5}"# + "\n") == .badHeader)
        #expect(Self.fault(#"{"type":"a","payload_length":"4"}"# + "\n") == .badHeader)
        #expect(Self.fault(#"{"type":"a","data_length":2}"# + "\n[]") == .badData)
        #expect(
            Self.fault(#"{"type":"a","data_length":99999999999999999999}"# + "\n") == .badHeader)
    }

    @Test("Each part has a limit, which is kept before its bytes have come")
    func limits() {
        var limits = FrameLimits()
        limits.headerBytes = 40
        limits.dataBytes = 10
        limits.payloadBytes = 10
        #expect(Self.fault(String(repeating: "x", count: 41), limits) == .headerTooLong(40))
        #expect(Self.fault(#"{"type":"a","data_length":11}"# + "\n", limits) == .dataTooLong(10))
        #expect(
            Self.fault(#"{"type":"a","payload_length":11}"# + "\n", limits)
                == .payloadTooLong(10))
        let largest = #"{"type":"a"}"# + String(repeating: " ", count: 28)
        #expect(Self.fault(largest + "\n", limits) == nil)
        #expect(Self.fault(largest + " \n", limits) == .headerTooLong(40))
    }

    @Test("After a fault nothing is read any more, and nothing is kept")
    func afterFault() {
        var decoder = FrameDecoder()
        decoder.append(Array("x\n".utf8))
        #expect(throws: FrameFault.badHeader) { try decoder.next() }
        decoder.append(WyomingFrame("ping").bytes)
        #expect(throws: FrameFault.badHeader) { try decoder.next() }
        #expect(decoder.keptByteCount == 0)
    }

    @Test("Frames are the same however their bytes are cut", arguments: 0..<50)
    func pieces(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let frames = (0..<8).map { _ in Self.frame(&random) }
        let bytes = frames.flatMap(\.bytes)
        var decoder = FrameDecoder()
        var found: [WyomingFrame] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...(seed % 2 == 0 ? 3 : 400), using: &random))
            rest = rest.dropFirst(piece.count)
            decoder.append(piece)
            while let frame = try decoder.next() { found.append(frame) }
        }
        #expect(found == frames)
        #expect(decoder.keptByteCount == 0)
    }

    @Test("Broken bytes neither crash nor are kept beyond the limits", arguments: 0..<20)
    func broken(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var limits = FrameLimits()
        limits.headerBytes = 200
        limits.dataBytes = 200
        limits.payloadBytes = 200
        for _ in 0..<100 {
            var bytes = (0..<3).flatMap { _ in Self.frame(&random).bytes }
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            var decoder = FrameDecoder(limits: limits)
            var count = 0
            for piece in stride(from: 0, to: bytes.count, by: 64) {
                decoder.append(bytes[piece..<min(bytes.count, piece + 64)])
                // A fault is one of the ways in which it may end.
                while (try? decoder.next()) ?? nil != nil { count += 1 }
                #expect(decoder.keptByteCount <= 200 + 200 + 64)
            }
            #expect(count <= bytes.count / 12)
        }
    }

    /// Any frame: nested data, a payload, both or neither.
    private static func frame(_ random: inout SplitMix) -> WyomingFrame {
        let texts = ["a", "ümläut\n", "\"", "", "日本", "audio-chunk"]
        var data: [String: JSONValue] = [:]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let values: [JSONValue] = [
                .null, .bool(true), .integer(.random(in: -9...9, using: &random)),
                .number(0.5), .string(texts.randomElement(using: &random)!),
                .array([.integer(1), .string("x")]), .object(["k": .bool(false)]),
            ]
            data[texts.randomElement(using: &random)!] = values.randomElement(using: &random)!
        }
        let count = Bool.random(using: &random) ? 0 : Int.random(in: 1...150, using: &random)
        return WyomingFrame(
            texts.randomElement(using: &random)!, data,
            payload: (0..<count).map { _ in .random(in: 0...255, using: &random) })
    }
}
