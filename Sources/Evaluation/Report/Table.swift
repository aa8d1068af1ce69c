import DSP
import Foundation

/// A plain table of counts with Wilson intervals, its columns aligned.
struct Table {
    private var rows: [[String]]

    init(_ header: [String]) {
        rows = [header]
    }

    /// Adds a row of a share: how many of how many, with the 95 % Wilson interval.
    mutating func add(_ name: String, _ part: Int, of whole: Int, _ more: [String] = []) {
        let interval = WilsonInterval(successes: part, trials: whole)
        rows.append(
            [
                name, "\(whole)", "\(part)",
                String(format: "%.1f %%", 100 * Double(part) / Double(max(whole, 1))),
                String(format: "%.1f … %.1f %%", 100 * interval.lower, 100 * interval.upper),
            ] + more)
    }

    /// Adds a row of cells.
    mutating func add(_ cells: [String]) {
        rows.append(cells)
    }

    /// The table as lines.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            let line = row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ")
            return line.replacing(/\ +$/, with: "")
        }.joined(separator: "\n")
    }
}
