/// Text within an element of XML 1.0.
enum XMLText {
    /// The text with what XML would take for markup written as references (2.4); what no document may hold
    /// (2.2) is left out.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
            case "\0"..."\u{1f}", "\u{fffe}", "\u{ffff}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
