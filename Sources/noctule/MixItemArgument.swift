import App
import ArgumentParser

/// A file and, behind an `@`, the seconds at which it begins.
struct MixItemArgument {
    let path: String
    let start: PlaybackItem.Start

    /// Reads a text; an `@` with no number behind it belongs to the name.
    ///
    /// - Throws: `ValidationError` for a time that is none.
    init(argument: String) throws {
        guard let sign = argument.lastIndex(of: "@"), sign > argument.startIndex,
            let seconds = Double(argument[argument.index(after: sign)...])
        else {
            guard !argument.isEmpty else { throw ValidationError("a file needs a name.") }
            path = argument
            start = .next
            return
        }
        guard (0...86_400).contains(seconds) else {
            throw ValidationError("`\(argument)`: a file begins at 0 to 86400 seconds.")
        }
        path = String(argument[..<sign])
        start = .seconds(seconds)
    }
}
