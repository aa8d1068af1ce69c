import CCairo

extension Canvas {
    /// Which part of a text lies at the place given.
    public enum Alignment: Sendable {
        /// The start.
        case leading
        /// The middle.
        case center
        /// The end.
        case trailing
    }

    /// How a text looks.
    public struct TextStyle: Sendable {
        /// The height of the font in pixels.
        public var size: Double
        /// Whether the strokes are bold.
        public var isBold: Bool
        /// The colour.
        public var color: Color

        /// Creates a style.
        public init(size: Double, isBold: Bool = false, color: Color) {
            self.size = size
            self.isBold = isBold
            self.color = color
        }
    }

    /// Writes a line of text, its middle at the height given.
    ///
    /// - Parameter isUpright: whether the text is turned to be read from bottom to top.
    public func text(
        _ text: String, at place: Point, _ style: TextStyle, alignment: Alignment = .leading,
        isUpright: Bool = false
    ) {
        let width = textWidth(text, style)
        cairo_save(context)
        cairo_translate(context, place.x, place.y)
        if isUpright { cairo_rotate(context, -.pi / 2) }
        let x =
            switch alignment {
            case .leading: 0.0
            case .center: -width / 2
            case .trailing: -width
            }
        // Capitals of DejaVu Sans are 0.73 of the font's size high.
        cairo_move_to(context, x, 0.365 * style.size)
        setColor(style.color)
        cairo_show_text(context, text)
        cairo_restore(context)
    }

    /// The width of a line of text in pixels.
    public func textWidth(_ text: String, _ style: TextStyle) -> Double {
        cairo_select_font_face(
            context, "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL,
            style.isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
        cairo_set_font_size(context, style.size)
        var extents = cairo_text_extents_t()
        cairo_text_extents(context, text, &extents)
        return extents.x_advance
    }

    /// The text, cut short with an ellipsis where it is wider than so many pixels.
    func fitted(_ text: String, _ style: TextStyle, width: Double) -> String {
        guard textWidth(text, style) > width else { return text }
        var count = 0
        var tooMany = text.count
        while tooMany - count > 1 {
            let middle = (count + tooMany) / 2
            if textWidth(text.prefix(middle) + "…", style) <= width {
                count = middle
            } else {
                tooMany = middle
            }
        }
        return text.prefix(count) + "…"
    }
}
