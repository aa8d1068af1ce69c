import AudioCore
import CAllocationCounter
import Testing

@testable import Mixing

@Suite struct AllocationTests {
    #if !DEBUG
        // Debug builds allocate even in a `for` loop.
        @Test func `playing, starting, stopping and ending 40 voices allocates and frees nothing`()
            throws
        {
            var count = 0
            // The first round touches what is made at first touch.
            for _ in 0..<2 {
                var configuration = Rendering.configuration(channels: 2)
                configuration.probePeak = 0.1
                configuration.ditherBits = 16
                let (mixer, source) = Mixer.pair(configuration)
                let clip = SampleClip([
                    Sounds.noise(frames: 3_000), Sounds.noise(frames: 3_000),
                ])
                let ending = Sounds.stream([[1, 1], [1, 1]])
                let stalling = Sounds.stream([[1, 1], [1, 1]], ended: false)
                var block = AudioBlock(channelCount: 2, capacity: 480)
                var reference = AudioBlock(channelCount: 2, capacity: 480)
                try mixer.setProbe(Sounds.Tone(), peak: 0.1)
                for index in 0..<40 {
                    try mixer.play(
                        clip, times: index % 3 + 1, group: index % 2 == 0 ? .music : .alert,
                        fadeIn: 0.01, at: .frame(100 * index))
                }
                let last = try mixer.play(ending)
                try mixer.play(stalling, at: .after(last))
                try mixer.apply(.duck, at: 2_000)
                try mixer.setMicrophoneMuted(true, at: 3_000)
                try mixer.setProbe(Sounds.Tone(frequency: 21_000), peak: 0.1, at: 9_000)
                try mixer.stopAll(.alert, at: 4_000)
                try mixer.setVolume(Decibels(10), at: 5_000)
                allocation_counter_start()
                for _ in 0..<60 { source.read(into: &block, reference: &reference) }
                source.skip(7)
                source.read(into: &block)
                count = allocation_counter_stop()
                #expect(mixer.takeNotices().count > 80)
            }
            #expect(count == 0)
        }
    #endif
}
