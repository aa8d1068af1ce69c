/// A colour in sRGB with opacity; every component in 0…1.
public struct Color: Equatable, Sendable {
    /// The red part, in 0…1.
    public let red: Double
    /// The green part, in 0…1.
    public let green: Double
    /// The blue part, in 0…1.
    public let blue: Double
    /// 0 is invisible, 1 is solid.
    public let opacity: Double

    /// Creates a colour from components in 0…1.
    public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.opacity = opacity
    }

    /// Creates a solid colour from `0xRRGGBB`.
    public init(hex: UInt32) {
        self.init(
            red: Double((hex >> 16) & 0xFF) / 255,
            green: Double((hex >> 8) & 0xFF) / 255,
            blue: Double(hex & 0xFF) / 255)
    }

    /// The same colour, more or less transparent.
    public func withOpacity(_ opacity: Double) -> Color {
        Color(red: red, green: green, blue: blue, opacity: opacity)
    }

    /// The colour without its opacity as a pixel, `0xFFRRGGBB`.
    var pixel: UInt32 {
        func byte(_ part: Double) -> UInt32 { UInt32(min(max(part, 0), 1) * 255 + 0.5) }
        return 0xFF00_0000 | byte(red) << 16 | byte(green) << 8 | byte(blue)
    }
}
