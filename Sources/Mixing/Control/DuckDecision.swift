/// When music gives way: while somebody speaks or is about to, and a while longer.
///
/// A pure value machine over frames. Whoever feeds it says `advance` now and then, live and offline.
public struct DuckDecision: Equatable, Sendable {
    /// What is heard or happens.
    public enum Input: Equatable, Sendable {
        /// A wake word was spoken: an utterance may follow.
        case wakeWord
        /// Somebody, or the assistant, begins to speak.
        case speechStarted
        /// One of those who speak has ended.
        case speechEnded
        /// Whoever would tell the end of speech is gone, or something has failed.
        case disconnected
    }

    /// What is to be done with the music.
    public enum Action: Equatable, Sendable {
        /// Turn it down.
        case duck
        /// Turn it up again.
        case release
    }

    /// How long turning down takes, in seconds.
    public static let attack = 0.1
    /// How long turning up takes, in seconds.
    public static let release = 0.7
    /// How long music stays down after the last reason for it, in seconds.
    public static let hold = 0.5
    /// The longest that it stays down without a word of anybody, in seconds: an end may get lost.
    public static let longest = 60.0

    private let holdFrames: Int
    private let longestFrames: Int
    /// How many speak.
    private var speakers = 0
    /// The frame of the last input; nil while music plays as it is.
    private var lastFrame: Int?

    /// Starts with music as it is.
    public init(sampleRate: Double) {
        holdFrames = Int((Self.hold * sampleRate).rounded())
        longestFrames = Int((Self.longest * sampleRate).rounded())
    }

    /// Whether music is down.
    public var isDucked: Bool { lastFrame != nil }

    /// Takes an input.
    ///
    /// - Parameter frame: not before those of earlier calls.
    public mutating func take(_ input: Input, at frame: Int) -> Action? {
        switch input {
        case .wakeWord:
            break
        case .speechStarted:
            speakers += 1
        case .speechEnded:
            guard speakers > 0 else { return nil }
            speakers -= 1
        case .disconnected:
            speakers = 0
            defer { lastFrame = nil }
            return isDucked ? .release : nil
        }
        defer { lastFrame = frame }
        return isDucked ? nil : .duck
    }

    /// The frame at which music is to be turned up unless something more is heard; nil while it is up.
    public var releaseFrame: Int? {
        lastFrame.map { $0 + (speakers > 0 ? longestFrames : holdFrames) }
    }

    /// Says that time has come this far.
    public mutating func advance(to frame: Int) -> Action? {
        guard let releaseFrame, frame >= releaseFrame else { return nil }
        speakers = 0
        lastFrame = nil
        return .release
    }
}
