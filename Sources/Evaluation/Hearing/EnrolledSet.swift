import Simulation

/// Recordings that a keyword is enrolled from, and those that it is tried on, by their numbers.
struct EnrolledSet {
    /// The kinds of keyword that are measured.
    enum Kind: CaseIterable {
        /// Three recordings of one speaker, tried on that speaker's others.
        case oneSpeaker
        /// A recording each of twenty speakers, tried on all other speakers'.
        case manySpeakers

        /// What the figures call it.
        var name: String {
            switch self {
            case .oneSpeaker: "3 recordings, same speaker"
            case .manySpeakers: "20 speakers, others"
            }
        }

        /// Recordings that it is enrolled from.
        var count: Int {
            switch self {
            case .oneSpeaker: 3
            case .manySpeakers: 20
            }
        }
    }

    let enrolled: [Int]
    let tried: [Int]

    /// Recordings that a keyword is tried on at least, of one speaker.
    private static let leastTried = 2

    /// Sets drawn anew from the same seed.
    ///
    /// - Parameter draws: of each speaker with enough recordings, or of each word.
    static func draw(
        _ kind: Kind, of words: [RecordingManifest.Word], draws: Int, seed: UInt64
    ) -> [EnrolledSet] {
        var random = Xoshiro256(seed: seed)
        switch kind {
        case .oneSpeaker:
            return groups(words.indices) { "\(words[$0].keyword ?? "") \(words[$0].speaker ?? "")" }
                .filter { $0.count >= kind.count + leastTried }
                .flatMap { own in
                    (0..<draws).map { _ in
                        let mixed = own.shuffled(using: &random)
                        return EnrolledSet(
                            enrolled: Array(mixed.prefix(kind.count)),
                            tried: Array(mixed.dropFirst(kind.count)))
                    }
                }
        case .manySpeakers:
            return groups(words.indices) { words[$0].keyword ?? "" }.flatMap { own in
                let speakers = groups(own[...]) { words[$0].speaker ?? "" }
                return (0..<draws).compactMap { _ -> EnrolledSet? in
                    let mixed = speakers.shuffled(using: &random)
                    guard mixed.count > kind.count else { return nil }
                    return EnrolledSet(
                        enrolled: mixed.prefix(kind.count).compactMap {
                            $0.randomElement(using: &random)
                        },
                        tried: mixed.dropFirst(kind.count).flatMap { $0 })
                }
            }
        }
    }

    /// Numbers of one key together, by their key.
    private static func groups(
        _ numbers: some Sequence<Int>, by key: (Int) -> String
    ) -> [[Int]] {
        Dictionary(grouping: numbers, by: key).sorted { $0.key < $1.key }.map(\.value)
    }
}
