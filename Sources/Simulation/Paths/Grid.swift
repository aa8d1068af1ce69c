/// The coarse grid in time on which the geometry is solved.
///
/// Between its points delays and gains follow cubics; 1.5 kHz at 48 kHz is far above the
/// bandwidth of any body's motion.
enum Grid {
    /// Frames between two points.
    static let interval = 32
}
