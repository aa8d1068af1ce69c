/// Ten frames, 0…9, of 16-bit mono at 48 kHz in the containers that the writer does not make.
enum OtherContainers {
    private static let bigEndian = (0..<10).flatMap { [UInt8(0), UInt8($0)] }

    static let aiff: [UInt8] =
        Array("FORM".utf8) + [0, 0, 0, 46 + 20] + Array("AIFFCOMM".utf8)
        + [0, 0, 0, 18, 0, 1, 0, 0, 0, 10, 0, 16, 0x40, 0x0E, 0xBB, 0x80, 0, 0, 0, 0, 0, 0]
        + Array("SSND".utf8) + [0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0] + bigEndian

    static let au: [UInt8] =
        Array(".snd".utf8) + [0, 0, 0, 24, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0xBB, 0x80, 0, 0, 0, 1]
        + bigEndian

    static let caf: [UInt8] =
        Array("caff".utf8) + [0, 1, 0, 0] + Array("desc".utf8) + [0, 0, 0, 0, 0, 0, 0, 32]
        + [0x40, 0xE7, 0x70, 0, 0, 0, 0, 0] + Array("lpcm".utf8)
        + [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 16]
        + Array("free".utf8) + [0, 0, 0, 0, 0, 0, 0, 3, 7, 7, 7]
        + Array("data".utf8) + [0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0] + bigEndian

    static let w64: [UInt8] = {
        let tail: [UInt8] = [0xF3, 0xAC, 0xD3, 0x11, 0x8C, 0xD1, 0, 0xC0, 0x4F, 0x8E, 0xDB, 0x8A]
        func header(_ name: String, _ size: Int) -> [UInt8] {
            Array(name.utf8) + tail + WaveBytes().number(size, 8)
        }
        let riff: [UInt8] = [0x2E, 0x91, 0xCF, 0x11, 0xA5, 0xD6, 0x28, 0xDB, 4, 0xC1, 0, 0]
        // the format is bytes 20 to 35 of a WAV file
        return Array("riff".utf8) + riff + WaveBytes().number(24 + 16 + 40 + 32 + 44, 8)
            + Array("wave".utf8) + tail + header("fmt ", 40) + WaveBytes().bytes[20..<36]
            + header("junk", 29) + [1, 2, 3, 4, 5, 0, 0, 0]
            + header("data", 44) + WaveBytes.ramp(10)
    }()

    static let all = [("AIFF", aiff), ("AU", au), ("CAF", caf), ("W64", w64)]
}
