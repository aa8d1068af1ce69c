import Sensing
import Testing

struct CarrierListTests {
    private static func carriers(_ count: Int) -> [Carrier] {
        (0..<count).map {
            Carrier(
                frequency: 18_000 + Double($0), carrierToNoiseDensity: 80 - Double($0), level: -20)
        }
    }

    @Test(arguments: 0...8)
    func `a list gives back the carriers it was made of`(count: Int) {
        let carriers = Self.carriers(count)
        let list = CarrierList(carriers)
        #expect(list.count == count)
        #expect(list.array == carriers)
        #expect((0..<count).map { list[$0] } == carriers)
    }

    @Test func `carriers beyond the capacity are left out`() {
        let carriers = Self.carriers(11)
        #expect(CarrierList(carriers).array == Array(carriers.prefix(CarrierList.capacity)))
    }

    @Test func `appending one by one makes the same list`() {
        let carriers = Self.carriers(8)
        var list = CarrierList()
        for carrier in carriers { list.append(carrier) }
        #expect(list == CarrierList(carriers))
    }

    @Test func `lists differ in their count, their carriers, and the order`() {
        let carriers = Self.carriers(3)
        let list = CarrierList(carriers)
        #expect(list != CarrierList(Array(carriers.dropLast())))
        #expect(list != CarrierList(carriers.reversed()))
        var other = carriers
        other[2].level += 1
        #expect(list != CarrierList(other))
    }

    @Test func `a carrier's noise lies its density below its level`() {
        let carrier = Carrier(frequency: 19_000, carrierToNoiseDensity: 72, level: -23)
        #expect(carrier.noiseDensity == -95)
    }

    @Test func `a place behind the last carrier is refused`() async {
        await #expect(processExitsWith: .failure) {
            _ =
                CarrierList(
                    [Carrier(frequency: 19_000, carrierToNoiseDensity: 72, level: -20)])[1]
        }
    }
}
