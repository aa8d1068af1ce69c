import AudioCore
import DSP

/// What the canceller keeps of its receivers, in memory that is allocated once.
///
/// Real-time safe but for `init`.
struct CancelledReceivers: ~Copyable {
    /// Noise in a target is never taken for less than this, −70 dBc: model errors.
    static let leastNoise = 1e-7
    /// A carrier's mean follows at this rate, in Hz.
    static let carrierRate = 1.0
    /// Ratio of a carrier's power from one hop to the next that is a switch: 6 dB.
    static let jump: Float = 4
    /// Hops that are not learnt from after that, for the high-pass rings.
    static let jumpHops = 6

    /// Receivers in use: the first ones.
    private(set) var count = 0
    /// Harmonic mean of their noise.
    private(set) var noise = Self.leastNoise

    private var storage: FixedArray<ReceiverHistory>
    private let carrierWeight: Float
    private var hopsSinceJump = Self.jumpHops

    /// - Parameters:
    ///   - capacity: at most in use.
    ///   - carrierWeight: of a hop's mean in the carrier, in 0…1.
    init(
        capacity: Int, skip: Int, highpass: [Biquad.Coefficients], carrierWeight: Float
    ) {
        self.carrierWeight = carrierWeight
        storage = FixedArray(count: capacity) { _ in
            ReceiverHistory(skip: skip, highpass: highpass)
        }
    }

    /// Puts all receivers out of use.
    mutating func clear() {
        count = 0
        hopsSinceJump = Self.jumpHops
    }

    /// Starts on one more receiver; they keep their order.
    ///
    /// - Parameters:
    ///   - ratio: of the carrier to the first receiver's.
    ///   - density: carrier-to-noise, in dB·Hz.
    mutating func add(ratio: Double, density: Double) {
        precondition(count < storage.count, "more receivers than the canceller has room for")
        // Half of the noise to either side of the carrier that the bass filter lets pass.
        let relative = ReferenceFeatures.bassCutoff / Decibels(density).power
        storage[count].start(ratio: ratio, noise: max(relative, Self.leastNoise))
        count += 1
        var precision = 0.0
        for index in 0..<count { precision += 1 / storage[index].noise }
        noise = Double(count) / precision
        for index in 0..<count {
            storage[index].weight = Float(1 / (storage[index].noise * precision))
        }
    }

    /// Whether no carrier has been switched lately.
    var isSteady: Bool { hopsSinceJump == Self.jumpHops }

    /// Ends a hop of all receivers.
    mutating func closeHop() {
        var haveStayed = true
        for index in 0..<count {
            let stayed = storage[index].closeHop(weight: carrierWeight, jump: Self.jump)
            haveStayed = haveStayed && stayed
        }
        hopsSinceJump = haveStayed ? min(hopsSinceJump + 1, Self.jumpHops) : 0
    }

    /// A receiver by its place.
    subscript(index: Int) -> ReceiverHistory {
        _read { yield storage[index] }
        _modify { yield &storage[index] }
    }
}
