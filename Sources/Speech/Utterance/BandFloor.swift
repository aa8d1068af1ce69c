import Glibc

/// How far the bands stand over the noise in them.
///
/// The noise of a band is the median of its level, followed by 0.3 dB a step, 15 dB a second; while
/// somebody speaks it rises ten times as slowly, so that a long sentence does not become noise but a
/// fan that starts does. In the first 0.3 s it is followed by 3 dB a step.
struct BandFloor: Sendable {
    /// Decibels over the noise that are its own scatter, and beyond which more says no more.
    private static let scatter: Float = 4
    private static let most: Float = 15
    /// Steps in which the noise is not known yet.
    static let settling = 15

    private var sums: [Float]
    private var frameCount = 0
    private var floors: [Float]
    private var stepCount = 0

    init(bandCount: Int) {
        sums = Array(repeating: 0, count: bandCount)
        floors = Array(repeating: 0, count: bandCount)
    }

    /// Takes the energies of the next frame.
    ///
    /// Real-time safe.
    mutating func hear(_ energies: [Float]) {
        for band in sums.indices { sums[band] += energies[band] }
        frameCount += 1
    }

    /// Closes a step of the frames since the last.
    ///
    /// Real-time safe.
    ///
    /// - Parameter isSpeech: whether somebody is taken to speak.
    /// - Returns: the mean over the bands of their level over the noise, less 4 dB, within 0…15 dB.
    mutating func step(isSpeech: Bool) -> Float {
        let isSettling = stepCount < Self.settling
        let rise: Float = isSettling ? 3 : isSpeech ? 0.03 : 0.3
        let fall: Float = isSettling ? 3 : 0.3
        var excess: Float = 0
        for band in sums.indices {
            let level = 10 * log10f(sums[band] / Float(frameCount) + 1e-10)
            let floor = stepCount == 0 ? level : floors[band]
            excess += min(max(level - floor - Self.scatter, 0), Self.most)
            floors[band] =
                level > floor ? min(floor + rise, level) : max(floor - fall, level)
            sums[band] = 0
        }
        frameCount = 0
        stepCount += 1
        return excess / Float(sums.count)
    }

    /// Forgets the stream.
    mutating func reset() {
        for band in sums.indices { sums[band] = 0 }
        frameCount = 0
        stepCount = 0
    }
}
