/// A sound at one microphone or in a programme, sample by sample from frame 0 on.
protocol Voice {
    /// The next sample, digital; real-time safe.
    mutating func next() -> Double
}
