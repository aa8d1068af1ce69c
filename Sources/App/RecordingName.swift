import Foundation

/// What a recording's outputs are named after.
public enum RecordingName {
    /// The name of the file without folder and ending; `stdin` for standard input.
    public static func stem(of path: String) -> String {
        path == "-"
            ? "stdin" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }
}
