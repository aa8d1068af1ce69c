import Glibc

/// How often ordinary speech reaches a score, one law for all enrolled keywords.
///
/// The tail of the scores of false detections is exponential: θ(r) = `score` + `slope`·ln(`rate` / r).
public struct FalseAcceptLaw: Equatable, Sendable {
    /// False detections an hour of speech at `score`; above 0.
    public var rate: Double
    /// A score.
    public var score: Double
    /// By how much a score is higher where false detections are e times as rare; above 0.
    public var slope: Double

    /// Creates a law.
    public init(rate: Double, score: Double, slope: Double) {
        self.rate = rate
        self.score = score
        self.slope = slope
    }

    /// The threshold that lets so many false detections an hour through.
    ///
    /// - Parameter falseAccepts: above 0.
    public func threshold(falseAccepts: Double) -> Double {
        score + slope * log(rate / falseAccepts)
    }
}
