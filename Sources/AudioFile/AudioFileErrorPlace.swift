extension AudioFileError {
    /// A place in an audio file.
    public enum Place: Equatable, Sendable, CustomStringConvertible {
        /// A byte, counted from the start of the file.
        case byte(Int)
        /// A frame, counted from 0, and its time from the start.
        case frame(Int, second: Double)
        /// One channel's sample, channels counted from 0.
        case sample(frame: Int, channel: Int, second: Double)

        /// The place in words, for example `frame 48000 (1.000 s)`.
        public var description: String {
            switch self {
            case .byte(let offset): "byte \(offset)"
            case .frame(let frame, let second): "frame \(frame) (\(Self.format(second)))"
            case .sample(let frame, let channel, let second):
                "channel \(channel), frame \(frame) (\(Self.format(second)))"
            }
        }

        /// A time with milliseconds; rounded down, so that it never lies after its frame.
        private static func format(_ second: Double) -> String {
            let milliseconds = Int(second * 1000)
            let fraction = String(milliseconds % 1000)
            let padding = String(repeating: "0", count: 3 - fraction.count)
            return "\(milliseconds / 1000).\(padding)\(fraction) s"
        }
    }
}
