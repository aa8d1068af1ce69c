public import Events
import Foundation

/// A file of events, one JSON object a line.
public enum EventFile {
    /// Reads every event of one recording; lines end with LF or CR LF.
    ///
    /// - Parameter path: of a file, a pipe or a device; `-` is standard input.
    /// - Throws: `AnalysisError` that names the line which is not an event, or the first that is
    ///   of another source: its seconds count from another start.
    public static func read(_ path: String) throws(AnalysisError) -> [Event] {
        let data: Data
        do {
            data = try InputBytes.read(path)
        } catch {
            throw AnalysisError(path: path, problem: "cannot be read: \(error.text)")
        }
        var events: [Event] = []
        // Of bytes: as a Character, CR LF is another sign than LF.
        let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let event: Event
            do {
                event = try EventCoding.event(fromLine: line)
            } catch {
                throw AnalysisError(
                    path: path,
                    problem: "line \(index + 1) is not an event of Noctule (\(Self.words(error))): "
                        + "it takes the lines of `noctule analyze --format jsonl`")
            }
            if let source = events.first?.source, event.source != source {
                throw AnalysisError(
                    path: path,
                    problem: "line \(index + 1) is of another recording (\(event.source)) than "
                        + "those before (\(source)): compare one recording at a time, "
                        + "`noctule analyze --output` writes a file for each")
            }
            events.append(event)
        }
        return events
    }

    private static func words(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return error.localizedDescription }
        switch error {
        case .keyNotFound(let key, _): return "\(key.stringValue) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return context.codingPath.map(\.stringValue).joined(separator: ".")
                + " is of another type"
        case .dataCorrupted(let context): return context.debugDescription
        @unknown default: return "\(error)"
        }
    }
}
