import CAllocationCounter
import ComplexModule
import RealModule
import Testing

@testable import Presence

struct StillnessSensorTests {
    private static let noise = 1e-9

    private static func room(seed: UInt64 = 1) -> SlowBaseband {
        var room = SlowBaseband(seed: seed)
        room.noise = noise
        return room
    }

    private static func sensor(receivers: Int = 1) -> StillnessSensor {
        var sensor = StillnessSensor(SlowBaseband.grid, capacity: receivers)
        sensor.start(receivers: receivers)
        return sensor
    }

    /// The hops at which a look was taken; a motion is open for a second from `motionAt` on.
    private static func looks(
        _ seconds: Double, _ rooms: [SlowBaseband], motionAt: Double = .infinity,
        in sensor: inout StillnessSensor
    ) -> [StillnessHop] {
        var rooms = rooms
        var hops: [StillnessHop] = []
        for hop in 0..<Int(seconds / 0.064) {
            for index in rooms.indices {
                sensor.process(
                    rooms[index].samples(128).span, receiver: index, noiseDensity: Float(noise))
            }
            let time = Double(hop) * 0.064
            hops.append(
                sensor.closeHop(
                    isMotion: time >= motionAt && time < motionAt + 1, isDisturbed: false))
        }
        return hops.filter(\.hasLooked)
    }

    private static func looks(_ seconds: Double, _ rooms: [SlowBaseband]) -> [StillnessHop] {
        var sensor = sensor(receivers: rooms.count)
        return looks(seconds, rooms, in: &sensor)
    }

    /// The echo's density is 30 dB over the noise's, the clutter's 60 dB over the echo's.
    @Test(arguments: [(6.5, 5.0), (11, 2), (15, 4), (22, 2), (41, 1.5)])
    func `breathing is felt, its rate within 0.35 a minute`(
        breaths: Double, excursion: Double
    ) throws {
        var room = Self.room()
        room.clutterTurn = 0.03
        room.echo = 1e-3
        room.breaths = breaths
        room.excursion = excursion
        let last = try #require(Self.looks(44, [room]).last).breathing
        #expect(last.isPresent && last.strength > 1)
        #expect(abs(try #require(last.rate) - breaths) < 0.35)
    }

    @Test(arguments: [0, 0.003, 0.2, -0.4])
    func `clutter that turns by the clocks' difference breathes not`(turn: Double) {
        var room = Self.room(seed: 6)
        room.clutterTurn = turn
        let looks = Self.looks(40, [room])
        #expect(looks.count >= 20)
        #expect(looks.allSatisfy { !$0.breathing.isPresent && $0.breathing.rate == nil })
    }

    @Test func `across the air's line an echo 20 dB below it is felt`() throws {
        var carriers = [Self.room(seed: 2), Self.room(seed: 2)]
        for index in carriers.indices {
            carriers[index].air = 0.02
            carriers[index].echo = 2e-3
        }
        carriers[1].excursion = 4.4
        #expect(try #require(Self.looks(44, carriers).last).breathing.isPresent)
        for index in carriers.indices { carriers[index].echo = 0 }
        #expect(Self.looks(44, carriers).allSatisfy { !$0.breathing.isPresent })
    }

    @Test func `after a motion breathing is looked for anew`() throws {
        var room = Self.room()
        room.echo = 1e-3
        var sensor = Self.sensor()
        let looks = Self.looks(50, [room], motionAt: 26, in: &sensor)
        // 16 s and the settling of 2.5 s from the start to 26 s, and from 27 s to 50 s.
        #expect(looks.count >= 10 && looks.count <= 12)
        #expect(try #require(looks.last).breathing.isPresent)
        var quiet = Self.sensor()
        #expect(Self.looks(50, [room], in: &quiet).count > 28)
    }

    @Test func `what is felt is the same bits however the baseband is cut, and after a start`() {
        var room = Self.room()
        room.echo = 1e-3
        room.moving = 1e-2
        room.shift = 7
        room.movesFrom = 8
        room.movesUntil = 9
        var whole = Self.sensor()
        var cut = Self.sensor()
        var used = Self.sensor()
        _ = Self.looks(5, [Self.room(seed: 9)], in: &used)
        used.start(receivers: 1)
        for hop in 0..<330 {
            let samples = room.samples(128)
            whole.process(samples.span, receiver: 0, noiseDensity: 1e-9)
            used.process(samples.span, receiver: 0, noiseDensity: 1e-9)
            let split = hop % 127 + 1
            samples.withUnsafeBufferPointer { samples in
                for part in [samples[..<split], samples[split...]] {
                    cut.process(
                        UnsafeBufferPointer(rebasing: part).span, receiver: 0,
                        noiseDensity: 1e-9)
                }
            }
            let expected = whole.closeHop(isMotion: false, isDisturbed: hop == 200)
            #expect(cut.closeHop(isMotion: false, isDisturbed: hop == 200) == expected)
            #expect(used.closeHop(isMotion: false, isDisturbed: hop == 200) == expected)
        }
    }

    @Test func `an observer sees every look and all phasors`() {
        final class Witness: StillnessObserver {
            var looks: [BreathingReading] = []
            var longest = 0
            var phasors = 0
            var frames = 0
            var slowest: Float = 0
            var others: Float = 0

            func stillnessLooked(
                correlation: Span<Float>, lagDuration: Double, reading: BreathingReading
            ) {
                looks.append(reading)
                longest = correlation.count
                #expect(abs(lagDuration - 0.128) < 1e-9)
                for lag in 0..<correlation.count { #expect(abs(correlation[lag]) <= 1.5) }
            }

            func stillnessFramed(spectrum: Span<Float>, binWidth: Double, age: Double) {
                frames += 1
                #expect(spectrum.count == 64 && abs(binWidth - 0.977) < 0.001)
                #expect(age > 0.512 && age < 0.8)
                for bin in 1...2 { slowest += spectrum[bin] + spectrum[64 - bin] }
                for bin in 10...20 { others += spectrum[bin] + spectrum[64 - bin] }
            }

            func stillnessPhasor(receiver: Int, value: Complex<Float>) {
                phasors += 1
                #expect(value.length < 2)
            }
        }
        let witness = Witness()
        var sensor = StillnessSensor(
            SlowBaseband.grid, capacity: 2, observer: witness)
        sensor.start(receivers: 2)
        var room = Self.room()
        room.echo = 1e-3
        let looks = Self.looks(22, [room, room], in: &sensor)
        #expect(witness.looks == looks.map(\.breathing) && looks.count >= 2)
        #expect(witness.longest == 157)
        // Half a second apart from the first second on; a chest moves at 1 Hz and less.
        #expect(witness.frames >= 40 && witness.frames <= 43)
        #expect(witness.slowest / 4 > 5 * witness.others / 22)
        #expect(witness.phasors >= 2 * 165 && witness.phasors <= 2 * 172)
    }

    #if !DEBUG
        @Test func `from the start to a rate nothing is allocated or freed`() {
            var sensor = Self.sensor(receivers: 2)
            var room = Self.room()
            room.echo = 1e-3
            let hops = (0..<500).map { _ in room.samples(128) }
            func listen() -> Double? {
                sensor.start(receivers: 2)
                var hop = StillnessHop()
                for samples in hops {
                    for index in 0..<2 {
                        sensor.process(samples.span, receiver: index, noiseDensity: 1e-9)
                    }
                    hop = sensor.closeHop(isMotion: false, isDisturbed: false)
                }
                return hop.breathing.rate
            }
            _ = listen()
            allocation_counter_start()
            let rate = listen()
            #expect(allocation_counter_stop() == 0)
            // The samples must live until here: to free them would count.
            #expect(rate != nil && hops.count == 500)
        }
    #endif
}
