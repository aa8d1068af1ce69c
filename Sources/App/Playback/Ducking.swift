import Mixing

/// Whether music gives way, and what the mixer has yet to be told of it.
///
/// A mixer refuses while nothing reads it; what it refused is still wanted then, so that music always
/// comes back.
struct Ducking {
    /// Nil where music never gives way.
    private(set) var decision: DuckDecision?
    /// Decided, and not taken by the mixer yet.
    private(set) var wanted: DuckDecision.Action?
    private var lastFrame = Int.min

    /// Starts with music as it is.
    init(decision: DuckDecision?) {
        self.decision = decision
    }

    /// Takes what is heard or happens.
    ///
    /// - Parameter frame: of the mix; one before those of earlier calls counts as theirs.
    mutating func hear(_ input: DuckDecision.Input, at frame: Int) {
        lastFrame = max(lastFrame, frame)
        wanted = decision?.take(input, at: lastFrame) ?? wanted
    }

    /// Says that time has come this far.
    mutating func advance(to frame: Int) {
        wanted = decision?.advance(to: frame) ?? wanted
    }

    /// Tells the mixer what is wanted; what it refuses stays so.
    mutating func settle(on mixer: Mixer) {
        guard let action = wanted else { return }
        do {
            try mixer.apply(action)
            wanted = nil
        } catch {
            wanted = action
        }
    }
}
