/// The noise below, above and on both sides of a carrier: powers of a bin, or ratios of such.
struct SideNoise: Equatable {
    /// In the lower reference band.
    var lower: Float = 0
    /// In the upper one.
    var upper: Float = 0
    /// In both together.
    var both: Float = 0

    /// Keeps the lesser of each.
    mutating func limit(to most: SideNoise) {
        lower = min(lower, most.lower)
        upper = min(upper, most.upper)
        both = min(both, most.both)
    }

    /// A rise that is held against what several have in common: where it is over it by `growth`, the
    /// common rise counts, or `slow` if that is more.
    func agreed(with common: SideNoise, growth: Float, slow: Float) -> SideNoise {
        func agreed(_ own: Float, _ common: Float) -> Float {
            own > growth * max(1, common) ? max(common, slow) : own
        }
        return SideNoise(
            lower: agreed(lower, common.lower), upper: agreed(upper, common.upper),
            both: agreed(both, common.both))
    }

    static func * (left: SideNoise, right: SideNoise) -> SideNoise {
        SideNoise(
            lower: left.lower * right.lower, upper: left.upper * right.upper,
            both: left.both * right.both)
    }

    /// Each over its counterpart; 1 where that is nothing.
    static func / (left: SideNoise, right: SideNoise) -> SideNoise {
        func ratio(_ left: Float, _ right: Float) -> Float { right > 0 ? left / right : 1 }
        return SideNoise(
            lower: ratio(left.lower, right.lower), upper: ratio(left.upper, right.upper),
            both: ratio(left.both, right.both))
    }
}
