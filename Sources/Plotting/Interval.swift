/// A stretch of time that was found, with what it is called.
public struct Interval: Equatable, Sendable {
    /// What was found; decides the colour and the sign in the legend.
    public enum Kind: Equatable, Sendable, CaseIterable {
        /// Motion towards the microphone.
        case approaching
        /// Motion away from the microphone.
        case receding
        /// Motion both ways, or across.
        case mixed
        /// Somebody is there.
        case occupied
        /// Somebody speaks.
        case speech
        /// A keyword.
        case keyword
        /// What was found and is of no use.
        case refused
        /// What is known to be true, for comparison.
        case reference
        /// What was chosen.
        case chosen
        /// What comes from elsewhere.
        case foreign
        /// What was played.
        case played
    }

    /// Seconds from the start of the stream.
    public let start: Double
    /// Seconds from the start of the stream; not before `start`.
    public let end: Double
    /// What was found.
    public let kind: Kind
    /// What is written where there is room: "approaching 1.2 m/s".
    public let label: String
    /// What is written where there is less room: "1.2"; the kind's sign goes before it.
    public let shortLabel: String

    /// Creates an interval.
    ///
    /// - Precondition: `start <= end`, both finite.
    public init(start: Double, end: Double, kind: Kind, label: String, shortLabel: String = "") {
        precondition(
            start.isFinite && end.isFinite && start <= end, "an interval ends before it starts")
        self.start = start
        self.end = end
        self.kind = kind
        self.label = label
        self.shortLabel = shortLabel
    }
}

extension Interval.Kind {
    /// The sign of the kind; approaching points up, as its Doppler shift does.
    var sign: String {
        switch self {
        case .approaching: "▲"
        case .receding: "▼"
        case .mixed: "◆"
        case .occupied: "●"
        case .speech: "▬"
        case .keyword: "★"
        case .refused: "✕"
        case .reference: "■"
        case .chosen: "●"
        case .foreign: "✕"
        case .played: "♪"
        }
    }

    /// What the legend calls the kind.
    var name: String {
        switch self {
        case .approaching: "approaching"
        case .receding: "receding"
        case .mixed: "mixed"
        case .occupied: "occupied"
        case .speech: "speech"
        case .keyword: "keyword"
        case .refused: "refused"
        case .reference: "truth"
        case .chosen: "chosen"
        case .foreign: "foreign tone"
        case .played: "played"
        }
    }

    var color: Color {
        switch self {
        case .approaching: Palette.skyBlue
        case .receding: Palette.orange
        case .mixed: Palette.purple
        case .occupied: Palette.green
        case .speech: Palette.skyBlue
        case .keyword: Palette.orange
        case .refused: Palette.vermilion
        case .reference: Palette.grey
        case .chosen: Palette.green
        case .foreign: Palette.vermilion
        case .played: Palette.green
        }
    }
}
