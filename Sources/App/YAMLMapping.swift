import Yams

/// A mapping of a configuration file, read strictly: every value has its type, no key is unknown.
///
/// Every error names the file, the line and the key.
struct YAMLMapping {
    /// The tag of a node that no file holds: none, and no rules either.
    static var untagged: Tag { Tag(.implicit, .basic) }

    let mapping: Node.Mapping
    /// Where the mapping is: `people[0]`; empty for the file itself.
    let path: String
    let file: String

    init(_ mapping: Node.Mapping, path: String, file: String) {
        self.mapping = mapping
        self.path = path
        self.file = file
    }

    /// Refuses any key but these, with the nearest of them.
    func allow(_ names: [String]) throws(YAMLError) {
        for (key, _) in mapping {
            guard let name = key.string, names.contains(name) else {
                let name = key.string ?? "this"
                throw error(key, "unknown key `\(name)`; \(YAMLNearestName.cure(name, in: names))")
            }
        }
    }

    /// Whether the key is there and not null.
    func has(_ key: String) -> Bool { value(key) != nil }

    /// A number; hexadecimal, infinite and quoted ones are refused.
    func number(_ key: String) throws(YAMLError) -> Double {
        try number(required(key), key)
    }

    /// A number, or the default where the key is absent.
    func number(_ key: String, default value: Double) throws(YAMLError) -> Double {
        try has(key) ? number(key) : value
    }

    /// A number, or nil where the key is absent.
    func optionalNumber(_ key: String) throws(YAMLError) -> Double? {
        try has(key) ? number(key) : nil
    }

    /// A whole number in a range, or the default where the key is absent.
    func integer(
        _ key: String, default fallback: Int, in range: ClosedRange<Int>
    ) throws(YAMLError) -> Int {
        guard let node = value(key) else { return fallback }
        guard case .scalar(let scalar) = node, scalar.style == .plain,
            let number = Int(scalar.string), range.contains(number)
        else {
            throw error(
                node,
                "`\(at(key))` is \(Self.describe(node)); give a whole number \(Self.words(range))")
        }
        return number
    }

    /// `true` or `false`, or the default where the key is absent.
    func flag(_ key: String, default fallback: Bool) throws(YAMLError) -> Bool {
        guard let node = value(key) else { return fallback }
        guard case .scalar(let scalar) = node, scalar.style == .plain,
            let flag = Bool(scalar.string)
        else {
            throw error(
                node, "`\(at(key))` is \(Self.describe(node)); give `true` or `false`")
        }
        return flag
    }

    /// A text, or the default where the key is absent.
    func text(_ key: String, default fallback: String) throws(YAMLError) -> String {
        guard let node = value(key) else { return fallback }
        guard case .scalar(let scalar) = node else {
            throw error(node, "`\(at(key))` is \(Self.describe(node)); give a text")
        }
        return scalar.string
    }

    /// One of some names.
    func choice(_ key: String, of names: [String]) throws(YAMLError) -> String {
        let node = try required(key)
        guard case .scalar(let scalar) = node, names.contains(scalar.string) else {
            throw error(
                node,
                "`\(at(key))` is \(Self.describe(node)); "
                    + YAMLNearestName.cure(node.string ?? "", in: names))
        }
        return scalar.string
    }

    /// A list of numbers, of a fixed length where one is given.
    func numbers(_ key: String, count: Int? = nil) throws(YAMLError) -> [Double] {
        let node = try required(key)
        guard case .sequence(let items) = node, count == nil || items.count == count else {
            let shape = count.map { "\($0) numbers" } ?? "numbers"
            throw error(
                node,
                "`\(at(key))` is \(Self.describe(node)); give a list of \(shape): "
                    + "[\([String](repeating: "0", count: count ?? 2).joined(separator: ", "))]")
        }
        var numbers: [Double] = []
        for (index, item) in items.enumerated() {
            numbers.append(try number(item, "\(key)[\(index)]"))
        }
        return numbers
    }

    /// A list of texts.
    func texts(_ key: String) throws(YAMLError) -> [String] {
        var texts: [String] = []
        for item in try items(key) {
            guard case .scalar(let scalar) = item else {
                throw error(
                    item, "`\(at(key))[\(texts.count)]` is \(Self.describe(item)); give a text")
            }
            texts.append(scalar.string)
        }
        return texts
    }

    /// A mapping within this one; an empty one where the key is absent.
    func mapping(_ key: String) throws(YAMLError) -> YAMLMapping {
        guard let node = value(key) else {
            return YAMLMapping(
                Node.Mapping([], Self.untagged, .any, mapping.mark), path: at(key), file: file)
        }
        return try Self.mapping(node, path: at(key), file: file)
    }

    /// A list of mappings; empty where the key is absent.
    func mappings(_ key: String) throws(YAMLError) -> [YAMLMapping] {
        var result: [YAMLMapping] = []
        for item in try items(key) {
            let place = "\(at(key))[\(result.count)]"
            result.append(try Self.mapping(item, path: place, file: file))
        }
        return result
    }

    /// The nodes of a list; empty where the key is absent.
    func items(_ key: String) throws(YAMLError) -> [Node] {
        guard let node = value(key) else { return [] }
        guard case .sequence(let items) = node else {
            throw error(node, "`\(at(key))` is \(Self.describe(node)); give a list of `- …` items")
        }
        return Array(items)
    }

    /// The full path of a key.
    func at(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// An error at a node of this file.
    func error(_ node: Node?, _ problem: String) -> YAMLError {
        YAMLError(file: file, line: (node?.mark ?? mapping.mark)?.line, problem: problem)
    }

    private static func mapping(
        _ node: Node, path: String, file: String
    ) throws(YAMLError) -> YAMLMapping {
        guard case .mapping(let mapping) = node else {
            throw YAMLError(
                file: file, line: node.mark?.line,
                problem: "`\(path)` is \(describe(node)); write `key: value` lines under it")
        }
        return YAMLMapping(mapping, path: path, file: file)
    }

    private func value(_ key: String) -> Node? {
        guard let node = mapping.first(where: { $0.key.string == key })?.value else { return nil }
        if case .scalar(let scalar) = node, scalar.style == .plain,
            ["", "~", "null"].contains(scalar.string)
        {
            return nil
        }
        return node
    }

    private func required(_ key: String) throws(YAMLError) -> Node {
        guard let node = value(key) else {
            throw error(nil, "`\(at(key))` is missing; add it")
        }
        return node
    }

    private func number(_ node: Node, _ key: String) throws(YAMLError) -> Double {
        guard case .scalar(let scalar) = node, scalar.style == .plain,
            scalar.string.allSatisfy({ "0123456789+-.eE".contains($0) }),
            let number = Double(scalar.string), number.isFinite
        else {
            let kind = Self.isInfinite(node) ? "finite number" : "number"
            throw error(node, "`\(at(key))` is \(Self.describe(node)); give a \(kind)")
        }
        return number
    }

    /// Whether this is YAML's infinity or NaN, or a number too great for any.
    private static func isInfinite(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        let text = scalar.string.lowercased()
        return [".inf", "+.inf", "-.inf", ".nan"].contains(text)
            || Double(text).map { !$0.isFinite } ?? false
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        range.upperBound == .max
            ? "from \(range.lowerBound) up" : "in \(range.lowerBound)…\(range.upperBound)"
    }

    private static func describe(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar):
            (scalar.style == .plain ? "" : "the text ") + "`\(scalar.string.prefix(40))`"
        case .mapping: "a mapping"
        case .sequence(let items): "a list of \(items.count)"
        case .alias: "an alias"
        }
    }
}
