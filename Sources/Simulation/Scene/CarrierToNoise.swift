public import AudioCore
import Glibc

extension Scene {
    /// The predicted ratio of a carrier on the direct path to the microphone's noise density.
    ///
    /// Reflections, echoes and nuisances are left out; they move the measured value by the
    /// interference they make.
    ///
    /// - Returns: dB·Hz.
    public func carrierToNoise(microphone index: Int = 0, carrier: Int = 0) -> Decibels {
        let microphone = microphones[index]
        let frequency = loudspeaker.carriers[carrier]
        let distance = (microphone.position - loudspeaker.position).length
        let level =
            loudspeaker.levelSPL + loudspeaker.directGain - 20 * log10(distance)
            - room.air.absorption(at: loudspeaker.centreFrequency) * distance
        let octaves = log2(frequency / Microphone.noiseReferenceFrequency)
        return Decibels(level - microphone.noiseDensity - microphone.noiseSlope * octaves)
    }
}
