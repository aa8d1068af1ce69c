import CCairo

/// An image to draw on, and to write as a PNG file.
///
/// Places are in pixels from the top left corner. The text is in DejaVu Sans. The same calls give
/// the same bytes. Not real-time safe.
public final class Canvas {
    /// A place on the canvas.
    public struct Point: Equatable, Sendable {
        /// Pixels from the left.
        public var x: Double
        /// Pixels from the top.
        public var y: Double

        /// Creates a place.
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// The most pixels along one side.
    public static let greatestSide = 16384

    /// The width in pixels.
    public let width: Int
    /// The height in pixels.
    public let height: Int

    let surface: OpaquePointer
    let context: OpaquePointer

    /// Creates an image of one colour.
    ///
    /// - Throws: `imageSize` for a side outside 1…`greatestSide`, `drawing` without memory.
    public init(width: Int, height: Int, background: Color) throws(PlotError) {
        let sides = 1...Canvas.greatestSide
        guard sides.contains(width), sides.contains(height) else {
            throw PlotError(
                .imageSize,
                "an image of \(width) × \(height) pixels cannot be drawn; "
                    + "keep each side within 1…\(Canvas.greatestSide)")
        }
        self.width = width
        self.height = height
        surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))
        context = cairo_create(surface)
        try check("create")

        let options = cairo_font_options_create()
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_set_font_options(context, options)
        cairo_font_options_destroy(options)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        setColor(background)
        cairo_paint(context)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Fills a rectangle.
    public func fill(_ rectangle: Rectangle, _ color: Color) {
        setColor(color)
        cairo_rectangle(
            context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_fill(context)
    }

    /// Fills the area within a closed line.
    public func fill(_ corners: [Point], _ color: Color) {
        setColor(color)
        trace(corners)
        cairo_close_path(context)
        cairo_fill(context)
    }

    /// Draws the outline of a rectangle, the line's middle on the edge.
    public func stroke(_ rectangle: Rectangle, _ color: Color, lineWidth: Double = 1) {
        setColor(color)
        cairo_set_line_width(context, lineWidth)
        cairo_rectangle(
            context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_stroke(context)
    }

    /// Draws lines from point to point.
    ///
    /// - Parameter dashes: the lengths of strokes and gaps in turn; empty for a solid line.
    public func stroke(
        _ points: [Point], _ color: Color, lineWidth: Double = 1, dashes: [Double] = []
    ) {
        setColor(color)
        cairo_set_line_width(context, lineWidth)
        cairo_set_dash(context, dashes, Int32(dashes.count), 0)
        trace(points)
        cairo_stroke(context)
        cairo_set_dash(context, nil, 0, 0)
    }

    /// Copies pixels onto the canvas, one to one.
    ///
    /// - Parameters:
    ///   - pixels: `0xFFRRGGBB`, row by row, the top row first; a whole number of rows.
    ///   - imageWidth: the pixels in a row; at least 1.
    ///   - corner: the place of the first pixel, in whole pixels.
    /// - Throws: `drawing` without memory.
    public func image(_ pixels: [UInt32], width imageWidth: Int, at corner: Point) throws(PlotError)
    {
        precondition(
            imageWidth > 0 && pixels.count % imageWidth == 0, "an image needs whole rows")
        guard !pixels.isEmpty else { return }
        var copy = pixels
        copy.withUnsafeMutableBytes { bytes in
            let image = cairo_image_surface_create_for_data(
                bytes.baseAddress, CAIRO_FORMAT_ARGB32, Int32(imageWidth),
                Int32(pixels.count / imageWidth), Int32(imageWidth * 4))
            cairo_set_source_surface(context, image, corner.x, corner.y)
            cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_NEAREST)
            cairo_paint(context)
            // The canvas must not keep hold of memory that ends here.
            cairo_set_source_rgb(context, 0, 0, 0)
            cairo_surface_finish(image)
            cairo_surface_destroy(image)
        }
        try check("copy an image")
    }

    /// Draws with everything outside a rectangle left as it is.
    public func clipped<Failure: Error>(
        to rectangle: Rectangle, _ draw: () throws(Failure) -> Void
    ) throws(Failure) {
        cairo_save(context)
        defer { cairo_restore(context) }
        cairo_rectangle(
            context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_clip(context)
        try draw()
    }

    private func trace(_ points: [Point]) {
        cairo_new_path(context)
        for point in points { cairo_line_to(context, point.x, point.y) }
    }

    func setColor(_ color: Color) {
        cairo_set_source_rgba(context, color.red, color.green, color.blue, color.opacity)
    }

    func check(_ operation: String) throws(PlotError) {
        try Canvas.check(cairo_status(context), operation)
    }

    static func check(_ status: cairo_status_t, _ operation: String) throws(PlotError) {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        let reason = String(cString: cairo_status_to_string(status))
        throw PlotError(.drawing, "Cairo could not \(operation): \(reason); try a smaller image")
    }
}
