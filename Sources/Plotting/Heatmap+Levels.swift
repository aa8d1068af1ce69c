extension Heatmap {
    /// Levels that show both the noise and what stands out: from the 5 % quantile to the greatest.
    ///
    /// At least 20 dB and at most 100 dB apart.
    static func levels(of values: [Float]) -> ClosedRange<Double> {
        let sorted = values.sorted()
        guard let greatest = sorted.last else { return -100...0 }
        let low = Double(sorted[sorted.count / 20])
        let high = max(Double(greatest), low + 20)
        return max(low, high - 100)...high
    }
}
