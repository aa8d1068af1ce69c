import DSP
import Glibc

/// A loudspeaker that radiates alike in all directions, and the probe that it plays.
public struct Loudspeaker: Equatable, Sendable {
    /// Where the loudspeaker is.
    public var position: Position
    /// The level of each carrier of the scene's own probe at 1 m, in dB SPL.
    public var levelSPL: Double
    /// The level at 1 m of a sine at digital full scale, in dB SPL.
    public var fullScaleSPL: Double
    /// The probe's carriers in Hz; each between 0 and 0.44 of the sample rate; may be none.
    public var carriers: [Double]
    /// The lowest line of the probe's range burst in Hz, moved to the nearest; nil: none.
    ///
    /// A `PeriodicChirp` that has a carrier's power; its band lies between 0 and 0.44 of the sample
    /// rate.
    public var burst: Double?
    /// How long the probe takes to rise at the start, in seconds: a raised cosine; 0 or more.
    public var fadeIn: Double

    /// How much louder the direct way to the microphones is than in open air, in dB; −80…20.
    ///
    /// Negative where the microphones sit behind or beside the loudspeaker, as in most speakers
    /// with microphones on top: at 20 kHz some −20 dB. Reflections and echoes do not have it.
    public var directGain: Double
    /// Changes of the probe's level, relative to `levelSPL`: switched off and on, stepped.
    public var probeEvents: [GainStep]
    /// What loudspeaker and amplifier distort; nil: nothing.
    public var distortion: Distortion?

    /// Describes a loudspeaker.
    public init(
        position: Position, levelSPL: Double = 64, fullScaleSPL: Double = 90,
        carriers: [Double] = [19_000], burst: Double? = nil, fadeIn: Double = 0.1,
        directGain: Double = 0,
        probeEvents: [GainStep] = [], distortion: Distortion? = nil
    ) {
        self.position = position
        self.levelSPL = levelSPL
        self.fullScaleSPL = fullScaleSPL
        self.carriers = carriers
        self.burst = burst
        self.fadeIn = fadeIn
        self.directGain = directGain
        self.probeEvents = probeEvents
        self.distortion = distortion
    }

    /// The digital amplitude of each carrier of the probe; 1 is full scale.
    public var carrierAmplitude: Double { pow(10, (levelSPL - fullScaleSPL) / 20) }

    /// The middle of the carriers in Hz, where air absorption is taken; 20 kHz without carriers.
    public var centreFrequency: Double {
        guard let low = carriers.min(), let high = carriers.max() else { return 20_000 }
        return (low + high) / 2
    }

    /// The range burst at a sample rate; nil for none.
    func chirp(sampleRate: Double) -> PeriodicChirp? {
        burst.map {
            PeriodicChirp(
                firstLine: Int(($0 / PeriodicChirp.spacing(sampleRate: sampleRate)).rounded()),
                sampleRate: sampleRate)
        }
    }
}
