import DSP

/// The recent past of one regressor, as it is and with its slow part taken out.
///
/// Places count baseband samples from the start; what is older than `capacity` is forgotten, what is
/// not there yet or lies before the start is zero. `append` and `reset` are real-time safe.
struct FeatureTrack: ~Copyable {
    /// Values that are remembered: 1 s at 2 kHz, more than the longest delay, lag and first hop.
    static let capacity = 2048

    /// The place after the newest value.
    private(set) var end = 0

    private let values: UnsafeMutableBufferPointer<Float>
    private let changes: UnsafeMutableBufferPointer<Float>
    private var highpass: BiquadCascade

    init(highpass: [Biquad.Coefficients]) {
        values = .allocate(capacity: Self.capacity)
        values.initialize(repeating: 0)
        changes = .allocate(capacity: Self.capacity)
        changes.initialize(repeating: 0)
        self.highpass = BiquadCascade(highpass)
    }

    deinit {
        values.deallocate()
        changes.deallocate()
    }

    mutating func reset() {
        end = 0
        highpass.reset()
        values.update(repeating: 0)
        changes.update(repeating: 0)
    }

    mutating func append(_ value: Float) {
        let slot = end & (Self.capacity - 1)
        values[slot] = value
        changes[slot] = highpass.process(value)
        end += 1
    }

    /// The value at a place, 0 before the start.
    func value(_ place: Int) -> Float { values[place & (Self.capacity - 1)] }

    /// The high-passed value at a place, 0 before the start.
    func change(_ place: Int) -> Float { changes[place & (Self.capacity - 1)] }
}
