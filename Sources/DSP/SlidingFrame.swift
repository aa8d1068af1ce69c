/// The last `count` elements of a stream in one contiguous run, and when a frame of them is due.
///
/// The first frame is due when `first` elements have come, each next one `hop` later. Elements
/// from before the stream are zero. Elements are appended to a buffer two frames long, or more where
/// they are short; when it is full its last frame moves to the front, so that no index wraps: one move
/// of an element for each that comes.
struct SlidingFrame<Element: Sendable>: Sendable {
    /// Elements in a frame; at least 1.
    let count: Int
    /// Elements from one frame to the next; at least 1.
    let hop: Int
    /// Elements of the stream so far.
    private(set) var elementCount = 0

    private let first: Int
    private let zero: Element
    private var storage: [Element]
    /// The place after the newest element.
    private var end: Int
    /// Elements missing until the next frame; at least 1.
    private var missing: Int

    init(count: Int, hop: Int, first: Int, zero: Element) {
        precondition(count >= 1 && hop >= 1 && first >= 1, "a frame and a hop need an element")
        self.count = count
        self.hop = hop
        self.first = first
        self.zero = zero
        storage = Array(repeating: zero, count: max(2 * count, 1024))
        end = count
        missing = first
    }

    mutating func reset() {
        for index in 0..<count { storage[index] = zero }
        end = count
        missing = first
        elementCount = 0
    }

    /// Takes elements from `offset` on until a frame is due or the input is used up.
    ///
    /// - Returns: whether a frame is due now. Call again with the same `offset` until it is not.
    mutating func advance(over input: Span<Element>, from offset: inout Int) -> Bool {
        let taken = min(input.count - offset, missing)
        input.withUnsafeBufferPointer { source in
            guard taken > 0, let source = source.baseAddress else { return }
            append(source + offset, count: taken)
        }
        offset += taken
        return arrive(taken)
    }

    /// Takes one element.
    ///
    /// - Returns: whether a frame is due now.
    mutating func advance(over element: Element) -> Bool {
        withUnsafePointer(to: element) { append($0, count: 1) }
        return arrive(1)
    }

    /// Lends the `count` newest elements, the oldest first.
    func withFrame<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
        storage.withUnsafeBufferPointer { body($0.baseAddress! + (end - count)) }
    }

    /// Puts the next frame, just after one was due, at another distance than `hop`.
    ///
    /// - Parameter count: elements until it is due; at least 1.
    mutating func wait(for count: Int) {
        missing = count
    }

    private mutating func arrive(_ taken: Int) -> Bool {
        elementCount += taken
        missing -= taken
        guard missing == 0 else { return false }
        missing = hop
        return true
    }

    private mutating func append(_ source: UnsafePointer<Element>, count total: Int) {
        let frame = count
        var end = end
        storage.withUnsafeMutableBufferPointer { storage in
            let base = storage.baseAddress!
            var done = 0
            while done < total {
                if end == storage.count {
                    base.update(from: base + (end - frame), count: frame)
                    end = frame
                }
                let run = min(total - done, storage.count - end)
                (base + end).update(from: source + done, count: run)
                end += run
                done += run
            }
        }
        self.end = end
    }
}

extension SlidingFrame<Float> {
    /// Σ weights[i]·frame[i]; as many weights as elements in a frame.
    func dotProduct(_ weights: [Float]) -> Float {
        withFrame { samples in
            weights.withUnsafeBufferPointer { weights in
                DotProduct.real(weights.baseAddress!, samples, count: weights.count)
            }
        }
    }

    /// The same for real and imaginary weights in one pass.
    func dotProduct(real: [Float], imaginary: [Float]) -> (real: Float, imaginary: Float) {
        withFrame { samples in
            real.withUnsafeBufferPointer { real in
                imaginary.withUnsafeBufferPointer { imaginary in
                    DotProduct.complex(
                        real: real.baseAddress!, imaginary: imaginary.baseAddress!, samples,
                        count: real.count)
                }
            }
        }
    }
}
