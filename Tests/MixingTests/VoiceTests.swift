import AudioCore
import Glibc
import Testing

@testable import Mixing

@Suite struct VoiceTests {
    @Test("gains follow raised cosines, also when they change course halfway")
    func gains() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        // so slow that the low-pass passes its product with the gain whole
        let tone = Sounds.sine(200, frames: 20_000)
        let voice = try mixer.play(SampleClip([tone]), gain: Decibels(-6), at: .frame(0))
        try mixer.setGain(Decibels(0), of: voice, over: 0.1, at: 4_800)
        try mixer.setGain(Decibels(-20), of: .music, over: 0.05, at: 6_000)
        try mixer.setGain(Decibels(-80), of: voice, over: 0.1, at: 7_200)
        let samples = Rendering.samples(of: source, frames: 19_000)[0]
        func step(_ frame: Int, _ count: Int) -> Double {
            0.5 - 0.5 * cos(.pi * min(max(Double(frame) / Double(count), 0), 1))
        }
        let quiet = Decibels(-6).amplitude
        for frame in 1_000..<19_000 {
            let turn = quiet + (1 - quiet) * step(7_200 - 4_800, 4_800)
            let gain =
                frame < 7_200
                ? quiet + (1 - quiet) * step(frame - 4_800, 4_800)
                : turn + (1e-4 - turn) * step(frame - 7_200, 4_800)
            let group = 1 + (0.1 - 1) * step(frame - 6_000, 2_400)
            let error = Double(samples[frame]) - gain * group * Double(tone[frame])
            #expect(abs(error) < 2e-6, "frame \(frame)")
        }
    }

    @Test("a voice that is stopped fades out, ends, and lets the one after it begin")
    func stop() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let first = try mixer.play(
            SampleClip([Sounds.sine(200, frames: 480)]), times: nil, at: .frame(0))
        let second = try mixer.play(
            SampleClip([Sounds.sine(200, frames: 480)]), at: .after(first))
        try mixer.stop(first, over: 0.1, at: 5_000)
        _ = Rendering.samples(of: source, frames: 12_000)
        #expect(
            mixer.takeNotices() == [
                PlaybackNotice(voice: first, frame: 0, kind: .started),
                PlaybackNotice(
                    voice: first, frame: 9_800,
                    kind: .ended(startFrame: 0, stallCount: 0, .stopped)),
                PlaybackNotice(voice: second, frame: 9_800, kind: .started),
                PlaybackNotice(
                    voice: second, frame: 10_280,
                    kind: .ended(startFrame: 9_800, stallCount: 0, .finished)),
            ])
    }

    @Test("stopping a group ends what plays and what waits in it, and nothing else")
    func stopGroup() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let clip = SampleClip([Sounds.sine(200, frames: 480)])
        let playing = try mixer.play(clip, times: nil)
        let waiting = try mixer.play(clip, at: .frame(20_000))
        let following = try mixer.play(clip, at: .after(playing))
        let alert = try mixer.play(clip, times: 10, group: .alert)
        try mixer.stopAll(.music, over: 0, at: 2_000)
        _ = Rendering.samples(of: source, frames: 30_000)
        let ends = mixer.takeNotices().compactMap { notice -> (VoiceID, Int, Int?)? in
            guard case .ended(let start, _, _) = notice.kind else { return nil }
            return (notice.voice, notice.frame, start)
        }
        #expect(ends.map(\.0) == [playing, waiting, following, alert])
        #expect(ends.map(\.1) == [2_000, 2_000, 2_000, 4_800])
        #expect(ends.map(\.2) == [0, nil, nil, 0])
    }

    @Test("a stream that stalls plays silence, is counted and told, and goes on where it was")
    func stall() throws {
        let (mixer, source) = Mixer.pair(Rendering.configuration())
        let stream = SampleStream(channelCount: 1, minimumCapacity: 8_192, resumeCount: 2_000)
        let parts = [Sounds.burst(frames: 1_000), Sounds.burst(frames: 3_000)]
        Sounds.write([parts[0]], to: stream)
        let voice = try mixer.play(stream, at: .frame(100))
        var wasRead = 0
        let samples = Rendering.samples(of: source, frames: 9_600) { frame in
            wasRead = frame
            // too few to go on with
            if frame == 2_400 { Sounds.write([Array(parts[1][..<500])], to: stream) }
            if frame == 4_800 {
                Sounds.write([Array(parts[1][500...])], to: stream)
                stream.fail()
            }
        }[0]
        #expect(wasRead == 9_120)
        let resumed = 4_800 + source.latency
        #expect(Rendering.distance(samples[100..<1_100], parts[0]) < 2e-6)
        #expect(samples[2_000..<(resumed - 400)].allSatisfy { abs($0) < 2e-6 })
        #expect(Rendering.distance(samples[resumed..<(resumed + 3_000)], parts[1]) < 2e-6)
        #expect(
            mixer.takeNotices() == [
                PlaybackNotice(voice: voice, frame: 100, kind: .started),
                PlaybackNotice(voice: voice, frame: 1_100, kind: .stalled),
                PlaybackNotice(
                    voice: voice, frame: resumed + 3_000,
                    kind: .ended(startFrame: 100, stallCount: 1, .failed)),
            ])
    }

    @Test("one channel goes to all of a stream, several go to one as their mean")
    func channels() throws {
        func played(_ channels: [[Float]], in count: Int) -> [[Float]] {
            let stream = SampleStream(channelCount: count, minimumCapacity: 4)
            Sounds.write(channels, to: stream)
            let run = stream.run(atMost: 4)
            return (0..<count).map { channel in
                (0..<run.count).map { run.samples[channel * run.stride + $0] }
            }
        }
        #expect(played([[1, 2]], in: 3) == [[1, 2], [1, 2], [1, 2]])
        #expect(played([[1, 2], [3, 6]], in: 1) == [[2, 4]])
        #expect(played([[1, 2], [3, 6]], in: 2) == [[1, 2], [3, 6]])
        #expect(played([[1, 2], [3, 6]], in: 3) == [[1, 2], [3, 6], [0, 0]])
        #expect(played([[1], [2], [3]], in: 2) == [[1], [2]])
    }

    @Test("more voices than there is room for are refused until some have been freed")
    func capacity() throws {
        var configuration = Rendering.configuration()
        configuration.voiceCapacity = 2
        let (mixer, source) = Mixer.pair(configuration)
        let clip = SampleClip([Sounds.sine(200, frames: 100)])
        try mixer.play(clip)
        try mixer.play(clip)
        #expect(throws: MixerError.tooManyVoices(most: 2)) { try mixer.play(clip) }
        _ = Rendering.samples(of: source, frames: 480)
        try mixer.play(clip)
        #expect(mixer.takeNotices().count == 4)
    }

    @Test("what a mixer's ends leave behind is freed, played, waiting or never taken")
    func freed() throws {
        final class Witness { weak var clip: SampleClip? }
        let witnesses = (0..<3).map { _ in Witness() }
        do {
            let (mixer, source) = Mixer.pair(Rendering.configuration())
            func clip(_ index: Int) -> SampleClip {
                let clip = SampleClip([Sounds.sine(200, frames: 100)])
                witnesses[index].clip = clip
                return clip
            }
            try mixer.play(clip(0))
            try mixer.play(clip(1), at: .frame(100_000))
            _ = Rendering.samples(of: source, frames: 960)
            // Ended, but nobody has taken it back.
            #expect(witnesses[0].clip != nil)
            try mixer.play(clip(2))
            #expect(witnesses.map { $0.clip != nil } == [false, true, true])
        }
        #expect(witnesses.allSatisfy { $0.clip == nil })
    }
}
