import DSP
import Testing

struct BinOrderTests {
    @Test func `bins below 0 Hz are the last ones, of an array and of a span`() {
        var values = [0, 1, 2, 3, -4, -3, -2, -1]
        for bin in -4..<4 {
            #expect(values[bin: bin] == bin)
            #expect(values.span[bin: bin] == bin)
        }
        values[bin: -2] = 9
        values[bin: 2] += 5
        #expect(values == [0, 1, 7, 3, -4, -3, 9, -1])
    }
}
