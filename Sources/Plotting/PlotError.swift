/// Why a picture could not be made.
public struct PlotError: Error, Equatable, CustomStringConvertible {
    /// What went wrong.
    public enum Code: Equatable, Sendable {
        /// The width or the height is outside what can be drawn.
        case imageSize
        /// The drawing library refused: in practice, no memory.
        case drawing
        /// The file could not be created or written.
        case fileNotWritable
    }

    /// What went wrong.
    public let code: Code
    /// The file that was to be written, where one was named.
    public let path: String?
    /// The cause and the cure, in one line.
    public let reason: String

    init(_ code: Code, path: String? = nil, _ reason: String) {
        self.code = code
        self.path = path
        self.reason = reason
    }

    /// The error in one line, naming the file where there is one.
    public var description: String {
        if let path { "\(path): \(reason)" } else { reason }
    }
}
