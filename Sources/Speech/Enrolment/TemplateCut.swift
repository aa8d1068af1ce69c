/// Which steps of a recording make the template of a word in it, and back.
enum TemplateCut {
    /// Steps by which the embedding tells of sound later than it comes: 60 ms.
    static let lag = 3
    /// Steps that a word's edges are given before it is cut out: 40 ms.
    static let padding = 2
    /// Frames of the padding.
    static let paddingFrames = padding * HearingDetector.framesPerStep

    /// The steps of a word that lies in these frames, padding included.
    static func steps(of word: Range<Int>) -> Range<Int> {
        let frames = HearingDetector.framesPerStep
        return word.lowerBound / frames + lag..<(word.upperBound + 1) / frames + lag
    }
}
