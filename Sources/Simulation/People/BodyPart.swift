/// A part of the body that echoes on its own.
///
/// The shares of the echo's power add up to 1; heights are shares of the body's height.
enum BodyPart: CaseIterable {
    case torso, head, leftArm, rightArm, leftLeg, rightLeg

    /// The share of the body's echo, in power.
    var share: Double {
        switch self {
        case .torso: 0.5
        case .head: 0.1
        case .leftArm, .rightArm, .leftLeg, .rightLeg: 0.1
        }
    }

    /// The height above the floor as a share of the body's height.
    var height: Double {
        switch self {
        case .torso: 0.7
        case .head: 0.93
        case .leftArm, .rightArm: 0.55
        case .leftLeg, .rightLeg: 0.2
        }
    }

    /// The height of the hips as a share of the body's height.
    static let hipHeight = 0.53

    /// The height above the floor of somebody who sits on a chair, in metres.
    ///
    /// What is above the hips comes down with them to the seat; the shanks stand on the floor.
    func seatedHeight(bodyHeight: Double) -> Double {
        switch self {
        case .torso, .head, .leftArm, .rightArm:
            0.45 + (height - Self.hipHeight) * bodyHeight
        case .leftLeg, .rightLeg: 0.25
        }
    }

    /// How far in front of the trunk a part is when the person sits, in metres.
    var seatedReach: Double {
        switch self {
        case .torso, .head: 0
        case .leftArm, .rightArm: 0.2
        case .leftLeg, .rightLeg: 0.4
        }
    }

    /// The distance to the left of the body's middle in metres.
    var left: Double {
        switch self {
        case .torso, .head: 0
        case .leftArm: 0.22
        case .rightArm: -0.22
        case .leftLeg: 0.1
        case .rightLeg: -0.1
        }
    }

    /// How far it swings, as a share of the full swing of a leg; the sign is the phase.
    var swing: Double {
        switch self {
        case .torso, .head: 0
        case .leftArm: -0.6
        case .rightArm: 0.6
        case .leftLeg: 1
        case .rightLeg: -1
        }
    }
}
