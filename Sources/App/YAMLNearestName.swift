/// Finds the name that was probably meant.
enum YAMLNearestName {
    /// "did you mean …" where a name is near, else the names there are.
    static func cure(_ name: String, in names: [String]) -> String {
        let nearest = names.min { distance(name, $0) < distance(name, $1) }
        if let nearest, distance(name, nearest) <= max(2, nearest.count / 3) {
            return "did you mean `\(nearest)`?"
        }
        return "use one of \(names.joined(separator: ", "))"
    }

    /// How many letters must be changed, added or left out (Levenshtein 1966).
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let kept = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(kept, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
