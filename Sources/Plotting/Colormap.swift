/// A scale of colours for values between a least and a greatest one.
///
/// Colours are interpolated linearly between control points that lie evenly over 0…1.
public enum Colormap: Sendable, CaseIterable {
    /// Black, purple, orange, pale yellow: lightness grows evenly with the value.
    ///
    /// Every 17th entry of `inferno` (N. Smith and S. van der Walt, 2015, CC0, as published with
    /// matplotlib); nowhere more than 7/255 from the full table.
    case inferno
    /// Blue, white, red: for values on both sides of a middle.
    ///
    /// The 11 classes of `RdBu`, reversed: color specifications by Cynthia Brewer,
    /// colorbrewer2.org, Apache-2.0.
    case diverging

    var controlPoints: [UInt32] {
        switch self {
        case .inferno:
            [
                0x000004, 0x0C0826, 0x240C4F, 0x420A68, 0x5D126E, 0x781C6D, 0x932667, 0xAE305C,
                0xC73E4C, 0xDD513A, 0xED6925, 0xF8850F, 0xFCA50A, 0xFAC62D, 0xF2E661, 0xFCFFA4,
            ]
        case .diverging:
            [
                0x053061, 0x2166AC, 0x4393C3, 0x92C5DE, 0xD1E5F0, 0xF7F7F7, 0xFDDBC7, 0xF4A582,
                0xD6604D, 0xB2182B, 0x67001F,
            ]
        }
    }

    /// The colour at a place of the scale.
    ///
    /// - Parameter fraction: 0 is the least value, 1 the greatest; clipped to that, NaN is 0.
    public func color(at fraction: Double) -> Color {
        let points = controlPoints
        let place = (fraction > 0 ? min(fraction, 1) : 0) * Double(points.count - 1)
        let index = min(Int(place), points.count - 2)
        let weight = place - Double(index)
        let from = Color(hex: points[index])
        let to = Color(hex: points[index + 1])
        return Color(
            red: from.red + weight * (to.red - from.red),
            green: from.green + weight * (to.green - from.green),
            blue: from.blue + weight * (to.blue - from.blue))
    }

    /// The scale as 256 pixels, `0xFFRRGGBB`, from the least value to the greatest.
    var pixels: [UInt32] {
        (0..<256).map { color(at: Double($0) / 255).pixel }
    }
}
