import Glibc
import AudioCore
import TestFiles
import TestThreads
import Testing
import VirtualCard

@testable import ALSADevice

@Suite(.waits) struct OpeningTests {
    private func error(_ open: () throws -> ALSADevice) -> ALSAError? {
        #expect(throws: ALSAError.self) { try open() }
    }

    @Test func `a card that is not there is not found`() throws {
        let card = try TestCard()
        card.card.unplug(error: 19)
        #expect(error { try card.device() }?.code == .notFound)
        let nowhere = DeviceConfiguration(capture: DeviceName("hw:CARD=NoSuchCard,DEV=0"))
        let missing = error { try ALSADevice(nowhere) }
        #expect(missing?.code == .notFound)
        #expect(
            missing?.description.contains("hw:CARD=NoSuchCard,DEV=0: cannot open for capture")
                == true)
    }

    @Test func `a card that another has is busy, and the other is named`() throws {
        let card = try TestCard()
        let first = try card.device()
        let busy = try #require(error { try card.device() })
        #expect(busy.code == .busy)
        #expect(busy.problem.contains("(process \(getpid()))"))
        withExtendedLifetime(first) {}
    }

    @Test func `a card is free again once its device has gone`() throws {
        let card = try TestCard()
        for _ in 0..<3 { _ = try card.device() }
    }

    @Test func `a card is free again although a child that has just been forked has its file`()
        throws
    {
        let card = try TestCard()
        var first: ALSADevice? = try card.device()
        let child = try SecondHolder(of: card.path)
        #expect(child.count >= 2)
        try withExtendedLifetime(child) {
            #expect(error { try card.device() }?.code == .busy)
            withExtendedLifetime(first) {}
            first = nil
            _ = try card.device()
        }
    }

    @Test func `a rate that the card does not have is refused, and its own are told`() throws {
        var properties = VirtualCardConfiguration()
        properties.sampleRates = [44_100, 48_000]
        let card = try TestCard(properties)
        let refused = try #require(error { try card.device { $0.sampleRate = 96_000 } })
        #expect(refused.code == .rateRefused)
        #expect(refused.cure == "take one of its own: 44100, 48000 Hz")
    }

    @Test func `the first of the preferred rates that is there is taken`() throws {
        let card = try TestCard()
        #expect(try card.device().format.sampleRate == 48_000)
        card.card.refuse(rate: 48_000)
        #expect(try card.device().format.sampleRate == 96_000)
    }

    @Test func `cards without a common rate are told apart`() throws {
        var properties = VirtualCardConfiguration()
        properties.sampleRates = [44_100]
        let one = try TestCard(properties)
        properties.sampleRates = [48_000]
        let other = try TestCard(properties)
        let refused = try #require(error { try one.device { $0.playback = other.name } })
        #expect(refused.code == .noCommonRate)
        #expect(refused.problem == "capture offers 44100 Hz, playback offers 48000 Hz")
    }

    @Test func `channels that the card does not have are refused, and its own are told`() throws {
        let card = try TestCard()
        let refused = try #require(error { try card.device { $0.captureChannels = 5 } })
        #expect(refused.code == .channelsRefused)
        #expect(refused.cure == "take 2")
    }

    @Test func `a configuration that cannot be is refused before a card is opened`() throws {
        let card = try TestCard()
        card.card.setBusy(true)
        #expect(error { try card.device { $0.periodCount = 1 } }?.code == .misconfigured)
        #expect(error { try card.device { $0.sampleFormats = [] } }?.code == .misconfigured)
        #expect(error { try card.device { $0.playbackChannels = 0 } }?.code == .misconfigured)
        #expect(error { try ALSADevice(DeviceConfiguration()) }?.code == .misconfigured)
    }
}
