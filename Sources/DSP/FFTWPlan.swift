import CFFTW
import Synchronization

/// FFTW's planner keeps global state and is not thread-safe; executing a plan is.
private let planner = Mutex(())

/// A transform that FFTW has planned, bound to the buffers it was planned for.
///
/// `FFTW_ESTIMATE` chooses the algorithm from the size alone, never by timing, so every run of
/// the program computes the same bits.
struct FFTWPlan: ~Copyable {
    private let plan: fftwf_plan

    /// Plans with one of FFTW's planning functions, which is given the planner's flags.
    ///
    /// - Precondition: `count` is in 1…2³¹−1, the sizes that FFTW's interface takes.
    init(count: Int, _ make: (_ count: Int32, _ flags: UInt32) -> fftwf_plan?) {
        guard count >= 1, let size = Int32(exactly: count) else {
            preconditionFailure("a transform of \(count) points: give 1 to \(Int32.max)")
        }
        // The mutex lends what it protects as `sending`; the plan itself needs no protection.
        nonisolated(unsafe) var plan: fftwf_plan?
        planner.withLock { _ in plan = make(size, UInt32(FFTW_ESTIMATE)) }
        guard let plan else {
            preconditionFailure("FFTW has no plan for \(count) points")
        }
        self.plan = plan
    }

    deinit {
        // Not in the closure: the compiler of Swift 6.2 takes no part of what is going.
        let plan = plan
        planner.withLock { _ in fftwf_destroy_plan(plan) }
    }

    /// Runs the transform on its buffers.
    ///
    /// Real-time safe.
    func execute() {
        fftwf_execute(plan)
    }
}
