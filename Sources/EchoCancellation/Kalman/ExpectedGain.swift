import Glibc

/// How much of the reference's power to expect in each partition of the path, before it is known.
///
/// The power of the microphone over that of the reference, of the latest second in which anything was
/// played, spread over the partitions as a room dies away. Too much costs little, for the first blocks
/// correct it; too little makes the first seconds slow.
struct ExpectedGain: Sendable {
    /// A reference of less power, full scale 1, is none.
    static let silence: Float = 1e-9
    /// The expected gain before anything was played.
    static let usual: Float = 0.1
    /// How much more than what was measured is expected.
    static let margin: Float = 3
    /// Seconds in which a room's power falls to 1/e: a reverberation time of 0.35 s, over ln 10⁶.
    static let decay = 0.025

    private let keep: Float
    private let shape: [Float]
    private var microphone: Float = 0
    private var reference: Float = 0

    init(blockDuration: Double, partitionCount: Int) {
        keep = Float(exp(-blockDuration))
        let falling = (0..<partitionCount).map { exp(-Double($0) * blockDuration / Self.decay) }
        let sum = falling.reduce(0, +)
        shape = falling.map { Float($0 / sum) }
    }

    /// Whether nothing was played so far.
    var isUnknown: Bool { reference == 0 }

    /// Takes the mean squares of a block.
    mutating func observe(microphone heard: Float, reference played: Float) {
        guard played > Self.silence else { return }
        microphone = keep * microphone + (1 - keep) * heard
        reference = keep * reference + (1 - keep) * played
    }

    /// Writes the gain of each partition.
    func write(to gains: borrowing Samples) {
        let gain = reference > 0 ? Self.margin * microphone / reference : Self.usual
        for partition in shape.indices { gains.pointer[partition] = gain * shape[partition] }
    }

    mutating func reset() {
        microphone = 0
        reference = 0
    }
}
