import Sensing
import Testing

@testable import Presence

struct MedianHistogramTests {
    @Test(arguments: [1, 2, 3, 10, 101, 500])
    func `the median is that of sorting, to half a class`(count: Int) throws {
        for seed in 1...10 as ClosedRange<UInt64> {
            var random = GaussianNoise(seed: seed)
            let speeds = (0..<count).map { _ in 4.9 * random.uniform() * random.uniform() }
            var histogram = MedianHistogram.speeds
            for speed in speeds { histogram.add(speed) }
            let median = speeds.sorted()[(count - 1) / 2]
            #expect(
                abs(try #require(histogram.median) - median) <= histogram.resolution / 2 + 1e-12)
        }
    }

    @Test func `without speeds there is no median, and a motion's speed is zero`() {
        #expect(MedianHistogram.speeds.median == nil)
        #expect(MotionTrack().motion(endFrame: 0, reason: .noMotion).speed == 0)
    }

    @Test func `speeds beyond the classes count in the last, below them in the first`() throws {
        var histogram = MedianHistogram.speeds
        for speed in [5.0, 80, 1e6] { histogram.add(speed) }
        #expect(abs(try #require(histogram.median) - 4.99) < 1e-9)
        histogram.reset()
        for speed in [0, -1.0, -1e6] { histogram.add(speed) }
        #expect(abs(try #require(histogram.median) - 0.01) < 1e-9)
    }

    @Test func `a reset histogram is a fresh one`() {
        var histogram = MedianHistogram.speeds
        for speed in [0.3, 4, 9] { histogram.add(speed) }
        histogram.reset()
        #expect(histogram == MedianHistogram.speeds)
    }
}
