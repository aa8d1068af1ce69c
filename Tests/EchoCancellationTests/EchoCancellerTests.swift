import CAllocationCounter
import Foundation
import TestVectors
import Testing

@testable import EchoCancellation

struct EchoCancellerTests {
    private static let count = 32_000

    private static func configuration(_ delay: EchoDelay) -> EchoCanceller.Configuration {
        var configuration = EchoCanceller.Configuration()
        configuration.tailLength = 1_536
        configuration.delay = delay
        return configuration
    }

    /// A reference that follows the recording by some samples.
    private static func late(_ samples: [Float], by delay: Int) -> [Float] {
        Array([Float](repeating: 0, count: delay) + samples.dropLast(delay))
    }

    @Test(arguments: [EchoDelay.known(0), .known(-300), .sought(-1_600...1_600)])
    func `without a reference all samples come out where they were`(delay: EchoDelay) {
        let heard = Signal.noise(5_000)
        let silence = [Float](repeating: 0, count: 5_000)
        let canceller = EchoCanceller(Self.configuration(delay), longest: 1_024)
        #expect(Echo.stream(canceller, heard, silence, blocksOf: 1_024) == heard)
        #expect(Echo.stream(EchoCanceller(longest: 64), [], [], blocksOf: 64) == [])
    }

    @Test(arguments: EchoCancellerMethod.allCases)
    func `the size of blocks changes no bit, and a reset is as good as new`(
        method: EchoCancellerMethod
    ) {
        var configuration = Self.configuration(.sought(-1_600...1_600))
        configuration.method = method
        let canceller = EchoCanceller(configuration, longest: 4_000)
        let heard = KalmanEchoCancellerTests.echo
        let played = Self.late(KalmanEchoCancellerTests.played, by: 500)
        let whole = Echo.stream(canceller, heard, played, blocksOf: 4_000)
        #expect(canceller.bulkDelay != nil)
        for size in [1, 160, 1_023] {
            canceller.reset()
            #expect(Echo.stream(canceller, heard, played, blocksOf: size) == whole)
        }
    }

    @Test(arguments: [0, 1_200])
    func `an echo is cancelled although the reference follows the recording`(lateness: Int) {
        let canceller = EchoCanceller(
            Self.configuration(.sought(-1_600...1_600)), longest: 1_000)
        let heard = KalmanEchoCancellerTests.echo
        let played = Self.late(KalmanEchoCancellerTests.played, by: lateness)
        let rest = Echo.stream(canceller, heard, played, blocksOf: 1_000)
        #expect(rest.count == heard.count)
        #expect(canceller.bulkDelay == 39 - lateness - EchoCanceller.margin)
        #expect(
            KalmanEchoCancellerTests.suppression(heard, rest, 27_000..<30_000) > 25)
    }

    @Test func `every block is told with its powers`() throws {
        let canceller = EchoCanceller(Self.configuration(.known(0)), longest: Self.count)
        let heard = KalmanEchoCancellerTests.echo
        var room = [Float](repeating: 0, count: canceller.outputCapacity(for: Self.count))
        var blocks: [EchoBlock] = []
        let played = KalmanEchoCancellerTests.played
        _ = canceller.process(
            microphone: heard.span, reference: played.span, into: &room
        ) { blocks.append($0) }
        let length = canceller.blockLength
        #expect(
            blocks.map(\.start) == Array(stride(from: 0, through: Self.count - length, by: length)))
        let last = try #require(blocks.last)
        #expect(try #require(last.returnLoss) > 25)
        #expect(
            EchoBlock(start: 0, microphone: 0, reference: 1, output: 0).returnLoss == nil)
    }

    @Test(
        .enabled(if: Build.isRelease, "release builds only"),
        arguments: EchoCancellerMethod.allCases)
    func `from the first block to the last nothing is allocated or freed`(
        method: EchoCancellerMethod
    ) {
        var configuration = Self.configuration(.sought(-1_600...1_600))
        configuration.method = method
        let heard = KalmanEchoCancellerTests.echo
        let played = KalmanEchoCancellerTests.played
        // The first touch of some code and metadata allocates: the first of them is a rehearsal.
        let cancellers = (0..<2).map { _ in EchoCanceller(configuration, longest: 480) }
        var room = [Float](
            repeating: 0,
            count: max(cancellers[0].outputCapacity(for: 480), cancellers[0].finishCapacity))
        var allocations: [Int] = []
        for canceller in cancellers {
            allocation_counter_start()
            for start in stride(from: 0, to: Self.count - 480, by: 480) {
                _ = canceller.process(
                    microphone: heard.span.extracting(start..<start + 480),
                    reference: played.span.extracting(start..<start + 480), into: &room)
            }
            _ = canceller.finish(into: &room)
            allocations.append(Int(allocation_counter_stop()))
        }
        #expect(allocations[1] == 0)
    }
}
