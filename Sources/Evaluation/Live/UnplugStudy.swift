import ALSADevice
import App
import CMalloc
import Events
import Foundation
import Glibc
import VirtualCard

/// A node on a virtual card without a clock that is unplugged again and again, at calls drawn at
/// random, those that open and close it among them; each time for 1.1 s to 10 s of the card's time.
final class UnplugStudy {
    /// Seconds of audio from a stream's first frame after a return to its self-test.
    private(set) var senseTimes: [Double] = []
    /// Process's share of a processor while the card was away.
    private(set) var absentShare = 0.0
    /// Descriptors at the last return, less those after a tenth of the rounds.
    private(set) var descriptorsGained = 0
    /// Bytes that are allocated at the last return, less those after a tenth of the rounds.
    private(set) var memoryGained = 0.0
    /// The same of resident bytes: they swing by megabytes as malloc keeps pages and gives them back.
    private(set) var residentGained = 0.0

    private let rounds: Int
    private let card: VirtualCard
    private let control = LiveControl()
    private var isBack = false
    private var hasRested = false
    private var early: Footprint?
    private var late: Footprint?
    private var random: UInt64 = 0x2545_F491_4F6C_DD1D

    private struct Footprint {
        let descriptors: Int
        let resident = Double(ResidentMemory.bytes)
        let allocated: Double

        init() throws {
            descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
            let heap = mallinfo2()
            allocated = Double(heap.uordblks) + Double(heap.hblkhd)
        }
    }

    /// Runs until the card was back so often.
    ///
    /// - Throws: what keeps the card from being made or opened.
    init(rounds: Int) throws {
        self.rounds = rounds
        let folder = NSTemporaryDirectory() + "noctule-unplug-\(getpid())"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try ALSAConfiguration(path: folder + "/asound.conf").export()
        card = try VirtualCard(
            path: folder + "/card", configuration: .init(way: .wire(delayFrames: 100)))
        try run()
    }

    private func run() throws {
        var configuration = RunConfiguration()
        configuration.node = "unplug"
        configuration.probe.tones = [18_750, 21_000]
        let card = card
        let system = try LiveSystem(
            configuration,
            input: DeviceInput(
                DeviceName(card.name), clock: DeviceClock { card.nanoseconds }),
            duration: nil, control: control,
            log: EventLog(liveSource: "urn:noctule:unplug", hasClock: true),
            outlets: .init(
                emit: { [unowned self] in try take($0.data) }, warn: { _ in }, reload: { nil }))
        _ = try system.run()
        guard let early, let late else {
            throw StudyFault("the card was back \(senseTimes.count) times of \(rounds)")
        }
        descriptorsGained = late.descriptors - early.descriptors
        memoryGained = late.allocated - early.allocated
        residentGained = late.resident - early.resident
    }

    private func take(_ data: EventData) throws {
        switch data {
        case .health(.deviceLost): putBack()
        case .health(.deviceBack): isBack = true
        case .selfTestCompleted:
            if isBack { senseTimes.append(data.seconds) }
            isBack = false
            if early == nil, senseTimes.count >= rounds / 10 { early = try Footprint() }
            guard senseTimes.count < rounds else {
                late = try Footprint()
                control.requestStop()
                return
            }
            // A thread that was late may hear of a test that ended before the card went again by itself; what
            // becomes of that comes next.
            guard card.isPlugged else { return }
            let error = [ENODEV, EBADFD, EIO, EPIPE, 0][senseTimes.count % 5]
            card.unplug(afterCalls: draw(4_000), replugAfterCalls: 1_000_000, error: error)
        default: break
        }
    }

    private func putBack() {
        if !hasRested {
            hasRested = true
            rest()
        }
        card.leap(frames: 52_800 + draw(427_200))
        card.replug()
        // Once in three it goes again while it is opened, and comes back by itself.
        guard draw(3) == 1 else { return }
        card.unplug(afterCalls: draw(40), replugAfterCalls: draw(12), error: ENODEV)
    }

    /// Lets five seconds pass in which nothing is to be done.
    private func rest() {
        let begin = ContinuousClock.now
        let before = clock()
        sleep(5)
        let busy = Double(clock() - before) / Double(CLOCKS_PER_SEC)
        let time = begin.duration(to: .now).components
        absentShare = busy / (Double(time.seconds) + Double(time.attoseconds) * 1e-18)
    }

    /// A number in 1…limit (xorshift; Marsaglia 2003).
    private func draw(_ limit: Int) -> Int {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        return Int(random >> 33) % limit + 1
    }
}
