import Foundation
import Yams

/// A configuration file that has been read but not yet understood.
struct YAMLDocument {
    /// The file's name, for errors.
    let file: String
    /// The mapping that the file consists of.
    let root: YAMLMapping

    /// Reads a file or a pipe; `-` is standard input.
    ///
    /// - Throws: `YAMLError` where the file cannot be read or is no YAML mapping.
    init(path: String) throws(YAMLError) {
        let bytes: Data
        do {
            bytes = try InputBytes.read(path)
        } catch {
            throw YAMLError(
                file: path, line: nil,
                problem: error.number == ENOENT
                    ? "there is no such file; check the path"
                    : "the file cannot be read: \(error.text); check that it is a file and its "
                        + "permissions")
        }
        guard let text = String(data: bytes, encoding: .utf8) else {
            throw YAMLError(
                file: path, line: nil, problem: "the file is not UTF-8 text; save it as UTF-8")
        }
        try self.init(text: text, file: path)
    }

    /// Parses text.
    ///
    /// - Throws: `YAMLError` with the line where the text is no YAML mapping.
    init(text: String, file: String) throws(YAMLError) {
        let node: Node?
        do {
            // No rules for what a plain scalar is: `YAMLMapping` reads it as what is asked for.
            node = try Yams.compose(yaml: text, .basic)
        } catch let error as YamlError {
            throw Self.translate(error, file: file)
        } catch {
            throw YAMLError(file: file, line: nil, problem: "\(error)")
        }
        guard let node, case .mapping(let mapping) = node else {
            throw YAMLError(
                file: file, line: node?.mark?.line ?? 1,
                problem: "the file holds no mapping; write `key: value` lines")
        }
        self.file = file
        root = YAMLMapping(mapping, path: "", file: file)
    }

    /// The line of a key path such as `people[0].speed`, or of the nearest thing round it.
    func line(of path: String) -> Int {
        var line = 1
        var node = Node.mapping(root.mapping)
        for part in path.split(whereSeparator: { ".[]".contains($0) }) {
            var next: Node?
            if let index = Int(part), case .sequence(let items) = node {
                next = items.indices.contains(index) ? items[index] : nil
            } else if case .mapping(let mapping) = node,
                let pair = mapping.first(where: { $0.key.string == String(part) })
            {
                line = pair.key.mark?.line ?? line
                next = pair.value
            }
            guard let next else { break }
            if Int(part) != nil { line = next.mark?.line ?? line }
            node = next
        }
        return line
    }

    private static func translate(_ error: YamlError, file: String) -> YAMLError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            YAMLError(file: file, line: mark.line, problem: "this is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let names, let context):
            YAMLError(
                file: file, line: context.mark.line,
                problem: "\(names.joined(separator: ", ")) stands here more than once; keep one")
        case .reader(let problem, _, _, _):
            YAMLError(file: file, line: nil, problem: "the text cannot be read: \(problem)")
        default:
            YAMLError(file: file, line: nil, problem: "\(error)")
        }
    }
}
