/// A frame of a card's clock and when it was; tells the frame of a later time.
struct FrameAnchor: Equatable {
    let frame: Int
    /// In nanoseconds.
    let time: Int

    /// The frame at a time, by the nominal rate in Hz.
    func frame(at time: Int, rate: Double) -> Int {
        frame + Int((Double(time - self.time) * 1e-9 * rate).rounded())
    }
}
