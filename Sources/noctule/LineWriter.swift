import Foundation

/// Writes lines to standard output or to a file, and notices when they cannot be written.
struct LineWriter: @unchecked Sendable {
    private let file: UnsafeMutablePointer<FILE>
    private let name: String

    private init(file: UnsafeMutablePointer<FILE>, name: String) {
        self.file = file
        self.name = name
    }

    /// Standard output, flushed at each line so that a reader down the pipe sees it at once.
    static func standardOutput() throws -> LineWriter {
        let name = "standard output"
        guard fcntl(STDOUT_FILENO, F_GETFL) & O_ACCMODE != O_RDONLY else {
            throw CommandFailure(.badInput, ["\(name): cannot be written: it is closed"])
        }
        guard let file = fdopen(STDOUT_FILENO, "w") else {
            throw CommandFailure(
                .badInput, ["\(name): cannot be written: \(String(cString: strerror(errno)))"])
        }
        setvbuf(file, nil, _IOLBF, 0)
        return LineWriter(file: file, name: name)
    }

    /// Creates a file, or empties it.
    init(creating path: String) throws {
        guard let file = fopen(path, "w") else {
            throw CommandFailure(
                .badInput, ["\(path): cannot be written: \(String(cString: strerror(errno)))"])
        }
        self.init(file: file, name: path)
    }

    /// Writes a line.
    func write(_ line: String) throws {
        guard fputs(line + "\n", file) >= 0 else { throw failure() }
    }

    /// Makes sure that all is written; no line follows.
    func close() throws {
        guard fclose(file) == 0 else { throw failure() }
    }

    private func failure() -> CommandFailure {
        CommandFailure(
            .badInput, ["\(name): cannot be written: \(String(cString: strerror(errno)))"])
    }
}
