/// A WAV file's bytes, as right or as wrong as a test wants them.
struct WaveBytes {
    var magic = "RIFF"
    var form = "WAVE"
    /// As the header says; nil for the truth.
    var formSize: Int?
    var formatTag = 1
    var channelCount = 1
    var sampleRate = 48000
    var bitCount = 16
    /// Chunks between the format and the samples.
    var extra: [UInt8] = []
    /// As the header says; nil for the truth.
    var dataSize: Int?
    var data: [UInt8] = []
    /// Chunks behind the samples.
    var tail: [UInt8] = []

    /// The whole file.
    var bytes: [UInt8] {
        let blockAlign = channelCount * bitCount / 8
        var body = Array(form.utf8) + Array("fmt ".utf8) + number(16, 4)
        body += number(formatTag, 2) + number(channelCount, 2) + number(sampleRate, 4)
        body += number(sampleRate * blockAlign, 4) + number(blockAlign, 2) + number(bitCount, 2)
        body += extra + Array("data".utf8) + number(dataSize ?? data.count, 4) + data + tail
        return Array(magic.utf8) + number(formSize ?? body.count, 4) + body
    }

    /// A little-endian (in RIFX, big-endian) number.
    func number(_ value: Int, _ byteCount: Int) -> [UInt8] {
        let bytes = (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        return magic == "RIFX" ? bytes.reversed() : bytes
    }

    /// A chunk with its pad byte.
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + number(content.count, 4) + content + (content.count % 2 == 0 ? [] : [0])
    }

    /// The samples 0, 1, 2, … as 16-bit integers.
    static func ramp(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    /// What `ramp` reads as.
    static func rampSamples(_ count: Int) -> [Float] {
        (0..<count).map { Float($0) / 32768 }
    }

    /// 32-bit floats.
    static func floats(_ values: [Float]) -> [UInt8] {
        values.flatMap { value in
            (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
        }
    }
}
