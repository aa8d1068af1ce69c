import Glibc

/// Decides whether a filter that has just begun to learn models the room better than the one in use.
///
/// Both hear the same talker, so what they leave differs only by their echo: no threshold depends on
/// levels. While the room stays as it is a newcomer does not get near; after somebody has moved the
/// loudspeaker it is ahead within a second.
struct ShadowDecision: Equatable, Sendable {
    /// What is to be done after a block.
    enum Action: Equatable, Sendable {
        /// Nothing.
        case none
        /// The shadow begins anew.
        case restart
        /// The filter in use takes over what the shadow has learnt; the shadow begins anew.
        case adopt
    }

    /// The share of the power that may be left for the shadow to be better.
    private let ratio: Float
    private let keep: Float
    private let patience: Int
    private let period: Int
    private var main: Float = 0
    private var shadow: Float = 0
    private var age = 0

    /// - Parameters:
    ///   - blockDuration: in seconds.
    ///   - period: seconds after which a shadow that was no better begins anew.
    ///   - memory: seconds of the powers' means, and the least age of a shadow.
    ///   - ratio: the greatest share of the power left, 0…1.
    init(blockDuration: Double, period: Double, memory: Double, ratio: Double) {
        self.ratio = Float(ratio)
        keep = Float(exp(-blockDuration / memory))
        patience = Int((memory / blockDuration).rounded(.up))
        self.period = Int((period / blockDuration).rounded(.up))
    }

    /// Takes the powers that both left of a block.
    mutating func decide(main power: Float, shadow shadowPower: Float) -> Action {
        main = keep * main + power
        shadow = keep * shadow + shadowPower
        age += 1
        let action: Action =
            age > patience && shadow < ratio * main ? .adopt : age >= period ? .restart : .none
        if action != .none { reset() }
        return action
    }

    /// Forgets both.
    mutating func reset() {
        main = 0
        shadow = 0
        age = 0
    }
}
