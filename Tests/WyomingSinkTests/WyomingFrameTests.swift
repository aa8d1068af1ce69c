import Events
import Testing

@testable import WyomingSink

@Suite struct WyomingFrameTests {
    private static func text(_ frame: WyomingFrame) -> String {
        String(decoding: frame.bytes, as: UTF8.self)
    }

    @Test("A frame is a line with what follows it, as the reference writes it")
    func bytes() {
        #expect(
            Self.text(WyomingFrame("played")) == #"{"type":"played","version":"1.10.2"}"# + "\n")
        #expect(
            Self.text(WyomingFrame("pong", ["text": .string("é")], payload: [0x61]))
                == #"{"data_length":13,"payload_length":1,"type":"pong","version":"1.10.2"}"# + "\n"
                + #"{"text":"é"}a"#)
    }

    @Test("Samples are sent as little-endian 16 bits with their format")
    func chunk() {
        let frame = WyomingFrame.audioChunk([1, -2, 256], milliseconds: 7)
        #expect(frame.payload == [1, 0, 0xfe, 0xff, 0, 1])
        #expect(PCMFormat(frame.data) == .speech)
        #expect(frame.data["timestamp"] == .integer(7))
    }

    @Test("Formats that nobody has are none")
    func formats() {
        func format(_ rate: Int, _ width: Int, _ channels: Int) -> PCMFormat? {
            PCMFormat(PCMFormat(rate: rate, width: width, channels: channels).data)
        }
        #expect(format(22_050, 2, 1) != nil && format(192_000, 4, 8) != nil)
        #expect(format(7999, 2, 1) == nil && format(192_001, 2, 1) == nil)
        #expect(format(16_000, 0, 1) == nil && format(16_000, 5, 1) == nil)
        #expect(format(16_000, 2, 0) == nil && format(16_000, 2, 9) == nil)
        #expect(PCMFormat(["rate": .integer(16_000)]) == nil)
    }

    @Test("Samples of every width have the same scale, silence is 0 and the channels are averaged")
    func samples() {
        #expect(PCMSamples.floats([128, 192, 0], width: 1) == [0, 0.5, -1])
        #expect(PCMSamples.floats([0, 0, 0, 0x40, 0, 0x80], width: 2) == [0, 0.5, -1])
        #expect(PCMSamples.floats([0, 0, 0x40, 0, 0, 0x80], width: 3) == [0.5, -1])
        #expect(PCMSamples.floats([0, 0, 0, 0x40, 0, 0, 0, 0x80], width: 4) == [0.5, -1])
        let stereo = PCMFormat(rate: 16_000, width: 2, channels: 2)
        #expect(PCMSamples.mono([0, 0x40, 0, 0, 1, 2], format: stereo) == [0.25])
    }

    @Test("Samples above full scale are full scale, and what is no number is no crash")
    func integers() {
        #expect(
            PCMSamples.integers([0, 0.5, 1, 2, -1, -2, .infinity, -.infinity, .nan])
                == [0, 16_384, .max, .max, .min, .min, .max, .min, .min])
    }
}
