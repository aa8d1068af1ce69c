import ComplexModule
import Glibc
import RealModule
import Simulation
import Testing

/// A loudspeaker in open air, 10 cm from the microphone.
@Suite struct DistortionTests {
    private func scene(_ distortion: Distortion?) -> Scene {
        var scene = Scene.openAir(duration: 0.35, carriers: [20_000])
        scene.loudspeaker.distortion = distortion
        return scene
    }

    /// The analogue response of the cone's excursion over its value at 60 Hz, times a factor.
    private func excursion(
        at frequency: Double, resonance: Double, quality: Double, times factor: Double
    ) -> Complex<Double> {
        func response(_ frequency: Double) -> Complex<Double> {
            let ratio = frequency / resonance
            return 1 / Complex(1 - ratio * ratio, ratio / quality)
        }
        return response(frequency) * Complex(factor / response(60).length)
    }

    /// The modulation of a weak 20 kHz tone beside a bass tone: log of the baseband at the bass's
    /// frequency, as amplitude (real part) and phase (imaginary part), each of the form a·sin.
    private func modulation(
        _ distortion: Distortion, bass: Double, amplitude: Double
    ) throws -> (gain: Complex<Double>, phase: Complex<Double>) {
        let scene = scene(distortion)
        let samples = try scene.rendered(
            playback: Tones((bass, amplitude), (20_000, 0.2)))
        let first = 4_800  // whole periods of 20, 60 and 240 Hz
        let baseband = Baseband(samples[first...], carrier: 20_000)
        let count = Int(baseband.rate / 20) * 4
        let values = (0..<count).map { Complex(baseband.real[$0], baseband.imaginary[$0]) }
        let mean = values.reduce(.zero, +) / Complex(Double(count))
        let relative = values.map { $0 / mean }
        // The window's middle lies 23.5 samples after its start; the bass arrives after 10 cm.
        let delay = 23.5 / 48_000 - 0.1 / scene.room.air.speedOfSound
        let turn = Complex<Double>(length: 1, phase: .pi / 2 - 2 * .pi * bass * delay)
        let droop = baseband.droop(at: bass)
        func sine(_ values: [Double]) -> Complex<Double> {
            line(values[...], at: bass / baseband.rate) * turn * Complex(1 / droop)
        }
        let strength = relative.map(\.length).reduce(0, +) / Double(count)
        return (sine(relative.map { $0.length / strength }), sine(relative.map(\.phase)))
    }

    @Test("a cone that moves 1 mm at 60 Hz turns a carrier of 20 kHz by 0.366 rad either way")
    func phaseModulation() throws {
        let found = try modulation(Distortion(excursion: 1), bass: 60, amplitude: 1)
        let turn = 2 * Double.pi * 20_000 / 343.2 * 0.001
        let expected = excursion(at: 60, resonance: 110, quality: 0.8, times: turn)
        #expect(abs(expected.length - 0.366) < 0.001)
        // Out is nearer to the listener, so the phase leads; in step with the excursion.
        #expect((found.phase - expected).length < 0.002)
        #expect(found.gain.length < 0.001)
    }

    @Test("above its resonance the cone moves less, by 12 dB an octave", arguments: [120.0, 240])
    func resonance(bass: Double) throws {
        let distortion = Distortion(excursion: 0.5, resonance: 80, quality: 1.2)
        let found = try modulation(distortion, bass: bass, amplitude: 0.8)
        let turn = 0.8 * 0.5 * 2 * Double.pi * 20 / 343.2
        let expected = excursion(at: bass, resonance: 80, quality: 1.2, times: turn)
        #expect((found.phase - expected).length < 0.01 * expected.length)
    }

    @Test("the force factor's slope modulates the carrier's amplitude in step with the cone")
    func forceFactor() throws {
        let distortion = Distortion(excursion: 1, gainPerMillimetre: 0.05)
        let found = try modulation(distortion, bass: 60, amplitude: 0.8)
        let expected = excursion(at: 60, resonance: 110, quality: 0.8, times: 0.05 * 0.8)
        #expect((found.gain - expected).length < 0.01 * expected.length)
    }

    /// The amplitudes of the partials of a sine of 1 kHz at the microphone, over its own gain.
    private func partials(_ distortion: Distortion, amplitude: Double) throws -> [Double] {
        let tones = Tones((1_000, amplitude))
        let linear = try scene(nil).rendered(playback: tones)[4_800..<14_400]
        let bent = try scene(distortion).rendered(playback: tones)[4_800..<14_400]
        let gain = line(linear, at: 1 / 48).length / amplitude
        return (1...5).map { line(bent, at: Double($0) / 48).length / gain }
    }

    @Test("quadratic and cubic terms make the harmonics of a²/2 and a³/4")
    func polynomial() throws {
        let found = try partials(Distortion(quadratic: 0.02, cubic: -0.04), amplitude: 0.8)
        #expect(abs(found[0] - (0.8 - 0.75 * 0.04 * pow(0.8, 3))) < 1e-4)
        #expect(abs(found[1] - 0.02 * 0.64 / 2) < 1e-4)
        #expect(abs(found[2] - 0.04 * pow(0.8, 3) / 4) < 1e-4)
        #expect(found[3] < 1e-4 && found[4] < 1e-4)
    }

    @Test("a clipped sine has the fundamental and third harmonic of a trapezium of sines")
    func clipping() throws {
        let found = try partials(Distortion(clipLevel: -6), amplitude: 1)
        let level = pow(10, -6.0 / 20)
        let angle = asin(level)
        let first = 2 / .pi * (angle + level * cos(angle))
        // The third Fourier coefficient of min(max(sin x, −A), A), integrated in pieces.
        let slopes = sin(2 * angle) / 4 - sin(4 * angle) / 8
        let third = 4 / .pi * (slopes + level * cos(3 * angle) / 3)
        #expect(abs(found[0] - first) < 2e-3)
        #expect(abs(found[2] - abs(third)) < 2e-3)
    }

    @Test("soft clipping approaches its level and leaves weak sound alone")
    func softClipping() throws {
        let distortion = Distortion(clipLevel: -6, clipping: .soft)
        let weak = try partials(distortion, amplitude: 0.01)
        #expect(abs(weak[0] - 0.01) < 1e-5)
        let loud = try partials(distortion, amplitude: 100)
        #expect(abs(loud[0] / (4 / .pi * pow(10, -6.0 / 20)) - 1) < 0.01)
    }

    @Test(
        "harmonics beyond half the rate hardly fold back",
        arguments: [(Distortion.Clipping.hard, -65.0), (.soft, -85)])
    func aliases(clipping: Distortion.Clipping, limit: Double) throws {
        let tones = Tones((7_000, 1))
        let samples = try scene(Distortion(clipLevel: -6, clipping: clipping))
            .rendered(playback: tones)
        let window = samples[4_800..<14_400]
        let fundamental = line(window, at: 7.0 / 48).length
        // The fifth harmonic, 35 kHz, would fold to 13 kHz at 19 dB below the fundamental.
        #expect(20 * log10(line(window, at: 13.0 / 48).length / fundamental) < limit)
    }

    @Test("a loudspeaker whose distortion is all nought radiates its feed, bit for bit")
    func linear() throws {
        let tones = Tones((60, 0.5), (20_000, 0.1))
        let plain = try scene(nil).rendered(playback: tones)
        #expect(try scene(Distortion()).rendered(playback: tones) == plain)
    }
}
