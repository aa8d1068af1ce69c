/// Reads a table by the grammar of RFC 4180, a byte at a time; nil where the grammar is broken.
enum CSVTable {
    static func rows(_ text: String) -> [[String]]? {
        var rows: [[String]] = []
        var row: [String] = []
        var bytes = Array(text.utf8)[...]
        while true {
            guard let field = takeField(&bytes) else { return nil }
            row.append(field)
            switch bytes.popFirst() {
            case UInt8(ascii: ","):
                continue
            case UInt8(ascii: "\n"):
                rows.append(row)
                row = []
                if bytes.isEmpty { return rows }
            case nil:
                return rows + [row]
            default:
                return nil
            }
        }
    }

    private static func takeField(_ bytes: inout ArraySlice<UInt8>) -> String? {
        let quote = UInt8(ascii: "\"")
        var field: [UInt8] = []
        guard bytes.first == quote else {
            while let byte = bytes.first, byte != UInt8(ascii: ","), byte != UInt8(ascii: "\n") {
                guard byte != quote, byte != UInt8(ascii: "\r") else { return nil }
                field.append(bytes.removeFirst())
            }
            return String(decoding: field, as: UTF8.self)
        }
        bytes.removeFirst()
        while let byte = bytes.popFirst() {
            if byte != quote {
                field.append(byte)
            } else if bytes.first == quote {
                field.append(bytes.removeFirst())
            } else {
                return String(decoding: field, as: UTF8.self)
            }
        }
        return nil
    }
}
