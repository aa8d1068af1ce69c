import Foundation

/// A mono WAV file of 32-bit floats: a carrier of −20 dBFS in white Gaussian noise.
struct WaveFile {
    var sampleRate = 48_000
    var frequency = 19_000.0
    /// The carrier over the noise density, in dB·Hz.
    var carrierToNoise = 80.0
    /// A sample that is not a number.
    var notANumber: Int?

    /// The bytes of a header and a number of frames.
    func bytes(frameCount: Int) -> Data {
        var generator = SplitMix(state: 1)
        let deviation = 0.1 * (pow(10, -carrierToNoise / 10) / 4 * Double(sampleRate)).squareRoot()
        var samples = (0..<frameCount).map { frame in
            let turns = frequency * Double(frame) / Double(sampleRate)
            return Float(
                0.1 * cos(2 * .pi * (turns - turns.rounded(.down))) + deviation * generator.normal()
            )
        }
        if let notANumber { samples[notANumber] = .nan }
        return header(frameCount: frameCount) + samples.withUnsafeBytes { Data($0) }
    }

    /// The bytes of a file of these samples.
    static func bytes(_ samples: [Float], sampleRate: Int) -> Data {
        WaveFile(sampleRate: sampleRate).header(frameCount: samples.count)
            + samples.withUnsafeBytes { Data($0) }
    }

    /// The header of a file with a number of frames.
    func header(frameCount: Int) -> Data {
        var data = Data()
        func number<Value: FixedWidthInteger>(_ value: Value) {
            data.append(contentsOf: withUnsafeBytes(of: value.littleEndian) { Array($0) })
        }
        data.append(contentsOf: Array("RIFF".utf8))
        number(UInt32(36 + 4 * frameCount))
        data.append(contentsOf: Array("WAVEfmt ".utf8))
        number(UInt32(16))
        number(UInt16(3))
        number(UInt16(1))
        number(UInt32(sampleRate))
        number(UInt32(4 * sampleRate))
        number(UInt16(4))
        number(UInt16(32))
        data.append(contentsOf: Array("data".utf8))
        number(UInt32(4 * frameCount))
        return data
    }

    /// Writes a second over and over, which is seamless for whole frequencies.
    func write(seconds: Int, to path: String) throws {
        let whole = bytes(frameCount: sampleRate)
        let second = whole.dropFirst(whole.count - 4 * sampleRate)
        try header(frameCount: seconds * sampleRate).write(to: URL(fileURLWithPath: path))
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.seekToEnd()
        for _ in 0..<seconds { try handle.write(contentsOf: second) }
        try handle.close()
    }
}
