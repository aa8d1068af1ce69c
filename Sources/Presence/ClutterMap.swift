import Glibc

// A fan, a whistling charger, a hum: Doppler bands that are loud but always alike. Each band's median
// is followed by stochastic approximation in dB (Robbins and Monro 1951): up by a step when a hop is
// above, down when below. A step of 0.05 dB makes 0.8 dB/s, so what passes, a walker, lifts the
// median little, and what stays is learnt: at once when it is there from the start, else in time.

/// What each Doppler band is like when nobody moves, learnt from the stream itself.
struct ClutterMap: Equatable {
    /// Hops from which the first guess is taken.
    static let learningHops = 4
    /// Ratio of one step, up or down: 0.05 dB.
    static let step = Float(pow(10, 0.05 / 10))
    /// Power over the noise from which a band counts as cluttered; below it noise alone rules.
    static let least: Float = 2

    private var levels: [Float]
    private var hops = 0

    init(bands: Int) {
        levels = Array(repeating: 0, count: bands)
    }

    /// Whether the first guess stands.
    var isReady: Bool { hops >= Self.learningHops }

    /// What a band's power is held against, over the noise; 1 where there is only noise.
    func floor(_ band: Int) -> Float {
        levels[band] > Self.least ? levels[band] : 1
    }

    /// Learns from a band's power over the noise; call for each band, then `closeHop`.
    mutating func learn(_ band: Int, _ ratio: Float) {
        if isReady {
            levels[band] *= ratio > levels[band] ? Self.step : 1 / Self.step
        } else {
            levels[band] += ratio / Float(Self.learningHops)
        }
    }

    /// Says that all bands of a hop have been learnt from.
    mutating func closeHop() {
        if !isReady { hops += 1 }
    }

    /// Forgets everything.
    mutating func reset() {
        for band in levels.indices { levels[band] = 0 }
        hops = 0
    }
}
