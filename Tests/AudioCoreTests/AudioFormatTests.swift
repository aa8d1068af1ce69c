import AudioCore
import Testing

struct AudioFormatTests {
    @Test func `a frame's time is its number over the rate`() {
        let format = AudioFormat(sampleRate: 44_100, channelCount: 2)
        #expect(format.seconds(atFrame: 0) == 0)
        #expect(format.seconds(atFrame: 44_100) == 1)
        #expect(format.seconds(atFrame: 22_050) == 0.5)
        #expect(format.seconds(atFrame: -441) == -0.01)
    }

    @Test func `the time of a day's last frame is exact to the frame`() {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        let last = 86_400 * 48_000 - 1
        #expect((format.seconds(atFrame: last) * 48_000).rounded() == Double(last))
    }

    @Test func `formats are equal when rate and channels are`() {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 2)
        #expect(format == AudioFormat(sampleRate: 48_000, channelCount: 2))
        #expect(format != AudioFormat(sampleRate: 44_100, channelCount: 2))
        #expect(format != AudioFormat(sampleRate: 48_000, channelCount: 1))
    }

    @Test func `a format without channels is refused`() async {
        await #expect(processExitsWith: .failure) {
            _ = AudioFormat(sampleRate: 48_000, channelCount: 0)
        }
    }
}
