import Simulation

/// Random bytes, and samples that are cut, joined, repeated and changed.
enum FuzzMutation {
    /// Bytes of an input at most.
    static let longest = 16_384

    /// Bytes that mean something to one reader or another.
    private static let signs = Array("\r\n\0 \t:,;.-+eE0129/?&=#%{}[]\"'\\|>*!~@`\u{7f}".utf8)
    /// Texts at which readers have failed elsewhere.
    private static let words = [
        "null", "NaN", "-Infinity", "1e999", "-0", "9223372036854775808", "-1", "0x1F", "true",
        "\u{FEFF}", "\u{0}", "\u{202E}", "é", "😀", "%00", "%", "../../etc/passwd", "<<: *a", "&a",
        "!!binary", "? ", "- - - ", "\\ud800", "\\u0000", "[[[[[[[[", "{\"a\":", "\r\n\r\n", "ON",
        "1970-01-01T00:00:00Z", "99999-99-99T99:99:99Z",
    ]

    /// The next input, made of samples.
    static func bytes(of samples: [String], _ random: inout Xoshiro256) -> [UInt8] {
        if Int.random(in: 0..<16, using: &random) == 0 {
            return noise(Int.random(in: 0...300, using: &random), &random)
        }
        var bytes = sample(of: samples, &random)
        for _ in 0..<Int.random(in: 0...6, using: &random) { change(&bytes, samples, &random) }
        return Array(bytes.prefix(longest))
    }

    /// Changes some of the first bytes: the heads of frames are what is read.
    ///
    /// - Parameter most: bytes that are changed at most.
    static func breakHeads(_ bytes: inout [UInt8], most: Int, _ random: inout Xoshiro256) {
        for _ in 0..<Int.random(in: 0...most, using: &random) where !bytes.isEmpty {
            let place = min(bytes.count - 1, Int.random(in: 0...8, using: &random))
            bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
    }

    private static func noise(_ count: Int, _ random: inout Xoshiro256) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    private static func sample(of samples: [String], _ random: inout Xoshiro256) -> [UInt8] {
        Array(samples[Int.random(in: 0..<samples.count, using: &random)].utf8)
    }

    private static func change(
        _ bytes: inout [UInt8], _ samples: [String], _ random: inout Xoshiro256
    ) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...24, using: &random))
        switch Int.random(in: 0..<10, using: &random) {
        case 0 where place < bytes.count:
            bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 1 where place < bytes.count:
            bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: place)
        case 5:
            let word = words[Int.random(in: 0..<words.count, using: &random)]
            bytes.replaceSubrange(place..<end, with: Array(word.utf8))
        case 6:
            let part = sample(of: samples, &random)
            let from = Int.random(in: 0...part.count, using: &random)
            bytes.replaceSubrange(place..., with: part[from...])
        case 7: bytes.removeSubrange(place...)
        case 8:
            // Deep nesting and long texts.
            let count = Int.random(in: 1...2000, using: &random)
            let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
            bytes.insert(contentsOf: [UInt8](repeating: sign, count: count), at: place)
        default:
            let digits = UInt64.random(in: 0...UInt64.max, using: &random)
            let text = String(digits >> UInt64.random(in: 0...63, using: &random))
            bytes.replaceSubrange(place..<end, with: Array(text.utf8))
        }
    }
}
