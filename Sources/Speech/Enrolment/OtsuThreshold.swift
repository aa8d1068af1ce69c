/// Where values that form two groups are best parted (Otsu 1979).
enum OtsuThreshold {
    private static let binCount = 64

    /// The value that parts the groups: of 64 bins from the least to the greatest value, the upper
    /// edge of the one that makes the variance between the groups greatest; nil where all values are
    /// alike.
    static func threshold(_ values: [Float]) -> Float? {
        guard let least = values.min(), let greatest = values.max(), greatest > least else {
            return nil
        }
        let width = (greatest - least) / Float(binCount)
        var counts = [Double](repeating: 0, count: binCount)
        for value in values {
            counts[min(binCount - 1, Int((value - least) / width))] += 1
        }
        let whole = counts.indices.reduce(0) { $0 + counts[$1] * Double($1) }
        var below = 0.0
        var sum = 0.0
        var best = (variance: -1.0, bin: 0)
        for bin in 0..<binCount - 1 {
            below += counts[bin]
            sum += counts[bin] * Double(bin)
            let above = Double(values.count) - below
            guard below > 0, above > 0 else { continue }
            let difference = sum / below - (whole - sum) / above
            let variance = below * above * difference * difference
            if variance > best.variance { best = (variance, bin) }
        }
        return least + Float(best.bin + 1) * width
    }
}
