import AudioCore
import CAllocationCounter
import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@testable import Presence

@Suite struct ProbeSignalTests {
    private static let slots = ProbeSlots(sampleRate: 48_000)

    private static func waveform(_ tones: [Double]) throws -> ProbeWaveform {
        try ProbeWaveform(tones: tones, in: slots)
    }

    /// Start, level step, other slots while that still fades, stop.
    private static func eventful() throws -> ProbeSignal {
        var signal = ProbeSignal(slots: slots)
        let usual = try waveform(ProbeSlots.defaultFrequencies)
        try signal.change(at: 100, to: usual, level: Decibels(-10))
        try signal.change(at: 10_000, to: usual, level: Decibels(-30))
        try signal.change(at: 12_000, to: waveform([17_250, 20_000]), level: Decibels(-10))
        signal.stop(at: 24_000)
        return signal
    }

    private static func samples(
        of signal: ProbeSignal, _ frames: Range<Int>, blocksOf size: Int? = nil
    ) -> [Float] {
        var result = [Float](repeating: .nan, count: frames.count)
        var start = 0
        while start < result.count {
            let end = min(start + (size ?? result.count), result.count)
            result.withUnsafeMutableBufferPointer { buffer in
                var span = UnsafeMutableBufferPointer(rebasing: buffer[start..<end]).mutableSpan
                signal.render(into: &span, startFrame: frames.lowerBound + start)
            }
            start = end
        }
        return result
    }

    @Test("samples are the same bits for any block size and any order of blocks")
    func blockSizes() throws {
        let signal = try Self.eventful()
        let whole = Self.samples(of: signal, 0..<30_000)
        #expect(Self.samples(of: signal, 0..<30_000, blocksOf: 1) == whole)
        #expect(Self.samples(of: signal, 0..<30_000, blocksOf: 777) == whole)
        #expect(Self.samples(of: signal, 11_000..<13_000) == Array(whole[11_000..<13_000]))
    }

    @Test("after 2^40 frames the phase is what it was at the start")
    func noDrift() throws {
        var signal = ProbeSignal(slots: Self.slots)
        try signal.change(
            at: -10_000, to: Self.waveform(ProbeSlots.defaultFrequencies), level: Decibels(-20))
        let late = 1 << 40
        #expect(
            Self.samples(of: signal, late + 5..<late + 4_005)
                == Self.samples(of: signal, 5..<4_005))
    }

    @Test("each sample is the sum of sines under the changes' raised cosines")
    func closedForm() throws {
        let signal = try Self.eventful()
        let samples = Self.samples(of: signal, 0..<30_000)
        func step(_ frames: Int) -> Double {
            0.5 - 0.5 * cos(.pi * min(max(Double(frames) / 4_800, 0), 1))
        }
        let usual = try Self.waveform(ProbeSlots.defaultFrequencies)
        let other = try Self.waveform([17_250, 20_000])
        func sines(_ waveform: ProbeWaveform, _ frame: Int) -> Double {
            zip(waveform.frequencies, waveform.phases).reduce(0) {
                $0 + cos(2 * .pi * $1.0 * Double(frame) / 48_000 + $1.1)
            }
        }
        let loud = Decibels(-10).amplitude
        let quiet = Decibels(-30).amplitude
        for frame in stride(from: 0, to: 30_000, by: 7) {
            let (first, second) = (step(frame - 100), step(frame - 10_000))
            let (third, last) = (step(frame - 12_000), step(frame - 24_000))
            let expected =
                ((first - second) * loud + (second - third) * quiet) * sines(usual, frame)
                + (third - last) * loud * sines(other, frame)
            #expect(abs(Double(samples[frame]) - expected) < 1e-6)
        }
        #expect(samples[..<101].allSatisfy { $0 == 0 })
        #expect(samples[28_800...].allSatisfy { $0 == 0 })
    }

    @Test(
        "with all its fades the probe has less than −80 dBc below 17 kHz, with 16 bits as well",
        arguments: [(nil, -110), (32_768, -80)] as [(Double?, Double)])
    func audibleBand(steps: Double?, limit: Double) throws {
        let count = 32_768
        var fft = RealFFT(count: count)
        let samples = Self.samples(of: try Self.eventful(), 0..<count)
        fft.withInput { input in
            for (index, sample) in samples.enumerated() {
                input[index] = steps.map { Float((Double(sample) * $0).rounded() / $0) } ?? sample
            }
        }
        fft.transform()
        var (below, all) = (0.0, 0.0)
        fft.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                let power = Double(spectrum[bin].lengthSquared)
                all += power
                if Double(bin) * 48_000 / Double(count) < 17_000 { below += power }
            }
        }
        let level = Decibels(power: below / all).value
        #expect(level < limit)
        // The rounding is told as it is: white noise of a twelfth of a step squared.
        if let steps {
            let power = samples.reduce(0) { $0 + Double($1 * $1) } / Double(count)
            let noise = 1 / (12 * steps * steps) * 17 / 24 / power
            #expect(abs(level - Decibels(power: noise).value) < 3)
        }
    }

    @Test("overlapping changes never exceed the loudest state's peak")
    func overlap() throws {
        var signal = ProbeSignal(slots: Self.slots)
        let usual = try Self.waveform(ProbeSlots.defaultFrequencies)
        let other = try Self.waveform([17_250, 20_000])
        for (index, frame) in stride(from: 0, to: 12_000, by: 700).enumerated() {
            try signal.change(
                at: frame, to: index.isMultiple(of: 2) ? usual : other,
                level: index.isMultiple(of: 2) ? usual.highestLevel : other.highestLevel)
        }
        #expect(Self.samples(of: signal, 0..<20_000).allSatisfy { abs($0) <= 1 })
    }

    @Test("what has been faded out of can be forgotten without a trace")
    func forgetting() throws {
        var signal = try Self.eventful()
        let before = Self.samples(of: signal, 14_800..<30_000)
        signal.forget(before: 14_800)
        #expect(Self.samples(of: signal, 14_800..<30_000) == before)
        signal.forget(before: 16_800)
        #expect(Self.samples(of: signal, 16_800..<30_000) == Array(before[2_000...]))
        signal.forget(before: 40_000)
        #expect(Self.samples(of: signal, 40_000..<41_000).allSatisfy { $0 == 0 })
    }

    @Test("a level that takes the peak beyond full scale is refused with the highest that does not")
    func overload() throws {
        var signal = ProbeSignal(slots: Self.slots)
        let usual = try Self.waveform(ProbeSlots.defaultFrequencies)
        #expect(throws: ProbeError.overload(-6, highest: -7)) {
            try signal.change(at: 0, to: usual, level: Decibels(-6))
        }
        try signal.change(at: 0, to: usual, level: Decibels(-7))
    }

    #if !DEBUG
        // Debug builds allocate even in a `for` loop.
        @Test func `rendering allocates and frees nothing, within fades and between them`() throws {
            let signal = try Self.eventful()
            let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: 30_000)
            defer { buffer.deallocate() }
            // The first round touches what is made at first touch.
            var count = 0
            for _ in 0..<2 {
                allocation_counter_start()
                for start in stride(from: 0, to: 30_000, by: 500) {
                    var span = UnsafeMutableBufferPointer(
                        rebasing: buffer[start..<start + 500]
                    ).mutableSpan
                    signal.render(into: &span, startFrame: start)
                }
                count = allocation_counter_stop()
            }
            #expect(count == 0)
            #expect(buffer[20_000] != 0)
        }
    #endif
}
