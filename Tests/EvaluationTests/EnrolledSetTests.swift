import Testing

@testable import Evaluation

struct EnrolledSetTests {
    /// Two words, each of thirty speakers with one to six recordings.
    static let words: [RecordingManifest.Word] = ["one", "two"].flatMap { word in
        (1...30).flatMap { speaker in
            (0..<1 + speaker % 6).map {
                let file = "\(word)/\(speaker)/\($0)"
                return RecordingManifest.Word(
                    file: file, keyword: word, speaker: String(speaker))
            }
        }
    }

    @Test func `a speaker's keyword is tried on all others of his own recordings of the word`() {
        let sets = EnrolledSet.draw(.oneSpeaker, of: Self.words, draws: 2, seed: 1)
        // Five speakers in thirty have five recordings, and five have six.
        #expect(sets.count == 2 * 2 * 10)
        for set in sets {
            let all = set.enrolled + set.tried
            #expect(set.enrolled.count == 3 && Set(all).count == all.count)
            #expect(Set(all.map { Self.words[$0].keyword }).count == 1)
            let speakers = Set(all.map { Self.words[$0].speaker })
            #expect(speakers.count == 1)
            let own = Self.words.filter {
                $0.keyword == Self.words[all[0]].keyword && speakers.contains($0.speaker)
            }
            #expect(all.count == own.count)
        }
    }

    @Test func `twenty speakers' keyword is tried on every recording of all others`() {
        let sets = EnrolledSet.draw(.manySpeakers, of: Self.words, draws: 3, seed: 1)
        #expect(sets.count == 2 * 3)
        for set in sets {
            let enrolled = Set(set.enrolled.map { Self.words[$0].speaker })
            let tried = Set(set.tried.map { Self.words[$0].speaker })
            #expect(enrolled.count == 20 && tried.count == 10)
            #expect(enrolled.isDisjoint(with: tried))
            #expect(Set((set.enrolled + set.tried).map { Self.words[$0].keyword }).count == 1)
        }
    }

    @Test func `a seed draws the same sets again and another draws others`() {
        func draw(_ seed: UInt64) -> [[Int]] {
            EnrolledSet.draw(.manySpeakers, of: Self.words, draws: 2, seed: seed).map(\.enrolled)
        }
        #expect(draw(1) == draw(1))
        #expect(draw(1) != draw(2))
    }
}
