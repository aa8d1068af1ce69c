/// Frames that lie one after another in memory and can be played now.
struct SampleRun {
    /// The first sample of the first channel.
    let samples: UnsafePointer<Float>
    /// From a channel's sample to that of the next.
    let stride: Int
    /// Frames; 0 where there are none at the moment or any more.
    let count: Int
}
