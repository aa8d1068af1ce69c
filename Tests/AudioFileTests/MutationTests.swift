import AudioCore
import Testing

@testable import AudioFile

@Suite struct MutationTests {
    /// SplitMix64 (Steele, Lea and Flood 2014): the same mutations on every machine.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    static let originals = [
        WaveBytes(data: WaveBytes.ramp(500)).bytes,
        WaveBytes(formatTag: 3, bitCount: 32, data: WaveBytes.floats([0.5, 0.25])).bytes,
        OtherContainers.aiff, OtherContainers.au, OtherContainers.caf, OtherContainers.w64,
        FaultTests.goldenFLAC,
    ]

    @Test("No change to a header makes the source crash, hang or give what is not finite")
    func mutations() throws {
        let folder = try TemporaryFolder()
        var generator = Generator(state: 19000)
        var openedCount = 0
        for _ in 0..<600 {
            var bytes = try #require(Self.originals.randomElement(using: &generator))
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<min(bytes.count, 80), using: &generator)
                bytes[index] =
                    [0, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &generator)]
                    .randomElement(using: &generator) ?? 0
            }
            let path = try folder.write(bytes, as: "mutant")
            do throws(AudioFileError) {
                let read = Recording(try AudioFileSource(path: path))
                openedCount += 1
                #expect(read.channels.allSatisfy { $0.allSatisfy(\.isFinite) })
                #expect(read.frameCount <= 8 * bytes.count, "no more than the bytes can hold")
            } catch {
                #expect(!error.problem.isEmpty && !error.cure.isEmpty)
            }
        }
        #expect((50...550).contains(openedCount), "the mutations reach beyond the header")
    }
}
