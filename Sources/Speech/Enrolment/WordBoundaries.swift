/// Where the word lies in a recording of one word, by its energy.
///
/// Levels that lie in two groups, word and pause, are parted; the loudest stretch, short closures of the
/// mouth included, is the word. Its edges then grow over what is weaker and still above the floor, such
/// as an s or an f, and are given some padding.
enum WordBoundaries {
    /// Deep pauses and digital silence count as this far below the loudest, in dB.
    private static let depth: Float = 30
    /// The longest closure within a word: 250 ms.
    private static let longestGap = 25
    /// The longest weak edge of a word: 200 ms.
    private static let longestEdge = 20
    /// How far a weak edge stands over the floor, in dB.
    private static let edgeLevel: Float = 6
    /// Frames from the word's edge in which its floor is measured, and how many are enough.
    private static let floorFrames = 15...60
    private static let leastFloorFrames = 5

    /// The levels of frames of 10 ms, each the mean over five, in dB.
    ///
    /// - Parameter energies: of each frame, over all bands.
    static func levels(_ energies: [Float]) -> [Float] {
        let levels = energies.map { Decibel.level($0 + 1e-9) }
        return levels.indices.map { frame in
            (-2...2).reduce(Float(0)) {
                $0 + levels[min(max(frame + $1, 0), levels.count - 1)]
            } / 5
        }
    }

    /// The frames of the word with its padding; nil where there is no louder part.
    ///
    /// - Parameters:
    ///   - levels: as `levels(_:)` gives them.
    ///   - energies: that they were made of.
    static func word(_ levels: [Float], energies: [Float]) -> Range<Int>? {
        guard !levels.isEmpty else { return nil }
        let top = levels.sorted()[(levels.count - 1) * 98 / 100]
        let raised = levels.map { max($0, top - depth) }
        guard let threshold = OtsuThreshold.threshold(raised),
            let core = islands(raised, above: threshold).max(by: {
                energies[$0].reduce(0, +) < energies[$1].reduce(0, +)
            })
        else { return nil }
        let start = grown(
            from: core.lowerBound, by: -1, raised, above: floorBefore(core.lowerBound, raised))
        let end = grown(
            from: core.upperBound - 1, by: 1, raised, above: floorBehind(core.upperBound, raised))
        return max(
            0, start - TemplateCut.paddingFrames)..<min(
                levels.count, end + 1 + TemplateCut.paddingFrames)
    }

    private static func islands(_ levels: [Float], above threshold: Float) -> [Range<Int>] {
        var islands: [Range<Int>] = []
        for frame in levels.indices where levels[frame] > threshold {
            if let last = islands.last, frame - last.upperBound <= longestGap {
                islands[islands.count - 1] = last.lowerBound..<frame + 1
            } else {
                islands.append(frame..<frame + 1)
            }
        }
        return islands
    }

    private static func floorBefore(_ edge: Int, _ levels: [Float]) -> Float {
        let far = levels[
            max(0, edge - floorFrames.upperBound)..<max(0, edge - floorFrames.lowerBound)]
        return floor(far, else: levels[..<edge]) ?? levels[0]
    }

    private static func floorBehind(_ edge: Int, _ levels: [Float]) -> Float {
        let far = levels[
            min(
                levels.count, edge + floorFrames.lowerBound)..<min(
                    levels.count, edge + floorFrames.upperBound)]
        return floor(far, else: levels[edge...]) ?? levels[levels.count - 1]
    }

    private static func floor(
        _ far: ArraySlice<Float>, else near: ArraySlice<Float>
    ) -> Float? {
        far.count >= leastFloorFrames ? far.sorted()[far.count / 2] : near.min()
    }

    /// The last frame of an edge that is above the floor all the way.
    private static func grown(
        from edge: Int, by step: Int, _ levels: [Float], above floor: Float
    ) -> Int {
        var frame = edge
        while levels.indices.contains(frame + step), abs(frame + step - edge) <= longestEdge,
            levels[frame + step] > floor + edgeLevel
        {
            frame += step
        }
        return frame
    }
}
