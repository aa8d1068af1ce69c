/// Recordings one after another on one axis of time.
struct EnrolmentTimeline {
    /// Where each recording begins, in seconds.
    let starts: [Double]
    /// Where the last one ends.
    let duration: Double

    /// - Parameter gap: seconds between two recordings.
    init(_ recordings: [WordRecording], gap: Double) {
        var starts: [Double] = []
        var end = 0.0
        for recording in recordings {
            starts.append(end)
            end += Double(recording.samples.count) / Double(WordRecording.sampleRate) + gap
        }
        self.starts = starts
        duration = max(end - gap, 0.1)
    }

    /// Values of each recording at even steps of the whole axis; between recordings no numbers.
    func values(step: Double, of parts: [[Float]]) -> [Float] {
        var values = [Float](repeating: .nan, count: Int(duration / step) + 1)
        for (start, part) in zip(starts, parts) {
            let first = Int((start / step).rounded())
            for (index, value) in part.enumerated() where first + index < values.count {
                values[first + index] = value
            }
        }
        return values
    }
}
