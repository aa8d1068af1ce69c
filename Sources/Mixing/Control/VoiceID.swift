/// Names one voice of a mixer; later voices have greater numbers, no number comes twice.
public struct VoiceID: Hashable, Comparable, Sendable, BitwiseCopyable {
    /// The number, from 1.
    public let number: Int

    init(number: Int) {
        self.number = number
    }

    /// Orders voices by when they were asked for.
    public static func < (left: VoiceID, right: VoiceID) -> Bool { left.number < right.number }
}
