/// A keyword made of recordings, and what was made of each.
public struct Enrolment: Equatable, Sendable {
    /// The most recordings that a keyword holds.
    public static let greatestCount = 20
    /// From so many recordings on they may be of many people.
    public static let manyCount = 8

    /// What was made of each recording, in their order.
    public var recordings: [EnrolledRecording]
    /// The recordings that were compared with each other.
    public var compared: [Int] = []
    /// How well each of `compared` is spotted with the templates of each, row by row, in spreads of
    /// ordinary speech.
    public var likenesses: [[Float]] = []
    /// The keyword; nil where no recording is of use.
    public var keyword: EnrolledKeyword?

    /// The false detections an hour that a keyword of so many templates usually accepts.
    ///
    /// Other people are spotted with the templates of many only where the threshold is lower.
    public static func usualFalseAccepts(templates count: Int) -> Double {
        count < EnrolledRecording.templateCount * manyCount ? 0.1 : 0.5
    }

    init(recordings: [EnrolledRecording]) {
        self.recordings = recordings
    }
}
