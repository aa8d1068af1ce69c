import Testing

@testable import Presence

struct GlanceReadingTests {
    /// Takes hops: `.` the probe sounds, `~` it does and is disturbed, a digit is a silent hop's power
    /// in the second of three bands.
    ///
    /// - Returns: `x` where the glance is open, and what is left where it is known.
    private static func run(_ hops: String) -> (marks: String, left: [Float]) {
        var reading = GlanceReading(bands: 3)
        var marks = ""
        var left: [Float] = []
        for hop in hops {
            reading.step(isSilent: hop.isNumber, isDisturbed: hop != ".") {
                $0 == 1 ? Float(hop.wholeNumberValue ?? 0) : 0
            }
            marks += reading.isOpen ? "x" : "."
            if let known = reading.left { left.append(known) }
        }
        return (marks, left)
    }

    @Test func `the hops between the ring and the last count`() {
        // One for the fade, three that count, and one that shows that they were silent to their end.
        let (marks, left) = Self.run("..9123999~~.")
        #expect(marks == "..xxxxxxxxx.")
        #expect(left == [2])
    }

    @Test func `a silence that is too short tells nothing`() {
        #expect(Self.run(".9123.").left == [])
    }

    @Test func `each silence is read anew`() {
        #expect(Self.run("94449..95559.").left == [4, 5])
    }

    @Test func `disturbances after a silence do not last`() {
        let marks = Self.run("91239" + String(repeating: "~", count: 20)).marks
        #expect(marks == String(repeating: "x", count: 20) + ".....")
    }
}
