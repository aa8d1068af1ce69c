/// The colours of the page; categories are told apart by people with any colour vision.
///
/// The categories are from Okabe and Ito, "Color Universal Design" (2008).
enum Palette {
    static let background = Color(hex: 0xFFFFFF)
    static let plotBackground = Color(hex: 0xF7F7F5)
    static let text = Color(hex: 0x1F2328)
    static let quietText = Color(hex: 0x57606A)
    static let frame = Color(hex: 0x8C959F)
    static let grid = Color(hex: 0xDDE1E5)
    static let noData = Color(hex: 0xD0D4D8)
    static let halo = Color(red: 0, green: 0, blue: 0, opacity: 0.55)
    static let markerOnImage = Color(hex: 0xFFFFFF)
    static let lineOnImage = skyBlue

    static let blue = Color(hex: 0x0072B2)
    static let skyBlue = Color(hex: 0x56B4E9)
    static let green = Color(hex: 0x009E73)
    static let vermilion = Color(hex: 0xD55E00)
    static let purple = Color(hex: 0xCC79A7)
    static let orange = Color(hex: 0xE69F00)
    static let grey = Color(hex: 0x9AA1A9)

    /// The lines of a panel, in the order in which they are given; repeats after the last.
    static func line(_ index: Int) -> Color {
        let colors = [blue, green, purple, orange]
        return colors[index % colors.count]
    }
}
