import ArgumentParser
import Events
import Foundation
import Simulation
import WyomingSink

/// Whether bytes that are no frames do the frame decoder of Wyoming any harm.
struct WyomingFuzzCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wyoming-fuzz",
        abstract: "Decode broken Wyoming frames: nothing crashes, hangs or grows.")

    @Option(help: "Streams of broken frames.")
    var inputs = 1_000_000

    @Option(help: "Where the random numbers begin.")
    var seed: UInt64 = 1

    /// Small, so that every limit is met.
    private static var limits: FrameLimits {
        var limits = FrameLimits()
        limits.headerBytes = 256
        limits.dataBytes = 256
        limits.payloadBytes = 512
        return limits
    }

    func validate() throws {
        guard (100...100_000_000).contains(inputs) else {
            throw ValidationError("--inputs takes 100 to 100000000.")
        }
    }

    func run() throws {
        var report = FigureReport()
        let progress = ProgressLine("decoding")
        progress.expect(100)
        var random = Xoshiro256(seed: seed)
        var found = 0
        var faults = 0
        var most = 0
        var slowest = Duration.zero
        var memory = 0.0
        for input in 0..<inputs {
            let bytes = Self.input(&random)
            let begin = ContinuousClock.now
            var decoder = FrameDecoder(limits: Self.limits)
            var rest = bytes[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...96, using: &random))
                rest = rest.dropFirst(piece.count)
                decoder.append(piece)
                do {
                    while try decoder.next() != nil { found += 1 }
                } catch {
                    faults += 1
                    break
                }
                most = max(most, decoder.keptByteCount)
            }
            slowest = max(slowest, ContinuousClock.now - begin)
            // What the allocator needs is there after a tenth.
            if input == inputs / 10 { memory = Double(ResidentMemory.bytes) / 1e6 }
            if (input + 1).isMultiple(of: max(1, inputs / 100)) { progress.advance() }
        }
        let name = "broken streams of frames, seed \(seed)"
        report.figure(
            name, "frames found", Double(found), count: inputs, format: "%.0f", .atLeast(1))
        report.figure(
            name, "refused", Double(faults), count: inputs, format: "%.0f", .atLeast(1))
        report.figure(
            name, "most bytes kept", Double(most), count: inputs, format: "%.0f",
            .atMost(Double(256 + 512 + 96)))
        report.figure(
            name, "slowest", slowest / .milliseconds(1), count: inputs, format: "%.1f ms",
            .atMost(500, "ms"))
        report.figure(
            name, "memory after a tenth and at the end, difference",
            Double(ResidentMemory.bytes) / 1e6 - memory, count: inputs, format: "%.1f MB",
            .atMost(4, "MB"))
        try report.conclude()
    }

    /// A few frames, whole, broken or nothing but bytes.
    private static func input(_ random: inout Xoshiro256) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) { bytes += frame(&random).bytes }
        switch Int.random(in: 0...3, using: &random) {
        case 0:
            return (0..<Int.random(in: 1...300, using: &random)).map { _ in
                .random(in: 0...255, using: &random)
            }
        case 1:
            // Signs that mean something to JSON, at random places.
            let signs = Array("{}[]\",:\\-0123456789eE.ntf\n ".utf8)
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] =
                    signs[Int.random(in: signs.indices, using: &random)]
            }
            return bytes
        case 2:
            let place = Int.random(in: bytes.indices, using: &random)
            bytes.removeSubrange(place..<min(bytes.count, place + 5))
            return bytes
        default:
            // A header that nests or promises too much.
            let depth = Int.random(in: 1...200, using: &random)
            return bytes
                + Array("{\"type\":\"a\",\"data\":".utf8)
                + [UInt8](repeating: UInt8(ascii: "["), count: depth) + [0x0a]
        }
    }

    private static func frame(_ random: inout Xoshiro256) -> WyomingFrame {
        let types = ["audio-chunk", "ping", "run-satellite", "ü\"\\", ""]
        let payload = (0..<Int.random(in: 0...64, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        return WyomingFrame(
            types[Int.random(in: types.indices, using: &random)],
            [
                "rate": .integer(.random(in: -1...99_999, using: &random)),
                "text": .string("é"), "list": .array([.null, .bool(true), .number(1.5)]),
            ], payload: Bool.random(using: &random) ? payload : [])
    }
}
