import Foundation
import Testing

@testable import Plotting

struct AxisTests {
    static let ranges: [ClosedRange<Double>] = [
        0...1, 0...24_000, -400...400, -3.61...3.61, -110...(-20), 0.1...0.7, 0...1e-6, 7...7.001,
        -1e9...3e9, 12.5...97.3,
    ]

    @Test("Ticks are within the range, even, ascending, and no more than asked for")
    func tickProperties() throws {
        for range in AxisTests.ranges {
            for maximum in [2, 3, 5, 8, 12, 20] {
                let axis = Axis(range, label: "", unit: .other(""))
                let values = axis.ticks(atMost: maximum).map(\.value)
                #expect(values.count <= maximum, "\(range) \(maximum)")
                if maximum >= 5 { #expect(values.count >= 2, "\(range) \(maximum)") }
                let slack = 1e-5 * (range.upperBound - range.lowerBound)
                #expect(values.allSatisfy { $0 >= range.lowerBound - slack })
                #expect(values.allSatisfy { $0 <= range.upperBound + slack })
                let steps = zip(values, values.dropFirst()).map { $1 - $0 }
                for step in steps {
                    #expect(abs(step - steps[0]) < slack, "\(range) \(maximum)")
                    let mantissa = step / pow(10, log10(step * (1 + 1e-9)).rounded(.down))
                    #expect(
                        [1, 2, 5].contains { abs($0 - mantissa) < 1e-4 }, "\(range) \(mantissa)")
                }
            }
        }
    }

    @Test("Labels of different ticks differ")
    func labelsDiffer() {
        for range in AxisTests.ranges {
            for unit in [Axis.Unit.hertz, .kilohertz, .time] {
                let labels = Axis(range, label: "", unit: unit).ticks(atMost: 9).map(\.label)
                #expect(Set(labels).count == labels.count, "\(range) \(unit) \(labels)")
            }
        }
    }

    @Test("Numbers have the decimals that their step needs, and a minus sign, never a minus zero")
    func numbers() {
        func labels(_ range: ClosedRange<Double>, _ unit: Axis.Unit) -> [String] {
            Axis(range, label: "", unit: unit).ticks(atMost: 5).map(\.label)
        }
        #expect(labels(-1...1, .decibels) == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
        #expect(labels(-400...400, .hertz) == ["−400", "−200", "0", "200", "400"])
        #expect(labels(0...24_000, .kilohertz) == ["0", "5", "10", "15", "20"])
        #expect(labels(18_000...20_000, .kilohertz) == ["18.0", "18.5", "19.0", "19.5", "20.0"])
        #expect(labels(0...0.02, .time) == ["0.000", "0.005", "0.010", "0.015", "0.020"])
    }

    @Test("Kilohertz are written, hertz are the values")
    func kilohertz() {
        let axis = Axis(0...24_000, label: "frequency", unit: .kilohertz)
        #expect(axis.ticks(atMost: 4).map(\.value) == [0, 10_000, 20_000])
        #expect(axis.title == "frequency (kHz)")
        #expect(axis.fraction(of: 6_000) == 0.25)
    }

    @Test("Times are seconds to two minutes, then m:ss, from an hour h:mm")
    func times() {
        func labels(_ range: ClosedRange<Double>) -> [String] {
            Axis(range, label: "", unit: .time).ticks(atMost: 6).map(\.label)
        }
        #expect(labels(0...60) == ["0", "20", "40", "60"])
        #expect(labels(0...300) == ["0:00", "1:00", "2:00", "3:00", "4:00", "5:00"])
        #expect(labels(150...160) == ["2:30", "2:32", "2:34", "2:36", "2:38", "2:40"])
        #expect(labels(179...181) == ["2:59.0", "2:59.5", "3:00.0", "3:00.5", "3:01.0"])
        #expect(labels(0...36_000) == ["0:00", "2:00", "4:00", "6:00", "8:00", "10:00"])
        #expect(labels(3_600...3_690) == ["1:00:00", "1:00:30", "1:01:00", "1:01:30"])
        #expect(labels(0...864_000) == ["0:00", "48:00", "96:00", "144:00", "192:00", "240:00"])
    }

    @Test("The title has the unit in brackets, or whichever of the two there is")
    func titles() {
        #expect(Axis(0...1, label: "score", unit: .decibels).title == "score (dB)")
        #expect(Axis(0...1, label: "score", unit: .other("")).title == "score")
        #expect(Axis(0...1, label: "", unit: .metresPerSecond).title == "m/s")
        #expect(Axis(0...600, label: "time", unit: .time).title == "time (m:ss)")
    }
}
