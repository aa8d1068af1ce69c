import AudioCore
import Glibc
import Testing
import VirtualCard

@testable import ALSADevice

@Suite struct ListingTests {
    @Test func `a PCM tells the rates, codings and channels that it has`() throws {
        var properties = VirtualCardConfiguration()
        properties.sampleRates = [48_000, 96_000]
        properties.captureChannels = 6
        let card = try TestCard(properties)
        let listed = DeviceList.device(card.name)
        #expect(
            listed.capture
                == .offers(
                    .init(
                        sampleRates: [48_000, 96_000], sampleFormats: SampleFormat.allCases,
                        channels: 6...6)))
        #expect(listed.isDuplex && listed.name == card.name && listed.title == card.name.text)
    }

    @Test func `a PCM that somebody has is busy, one that has gone is absent`() throws {
        let card = try TestCard()
        let player = try card.device { $0.capture = nil }
        let listed = DeviceList.device(card.name)
        guard case .busy(let holders) = listed.playback else {
            Issue.record("\(listed.playback)")
            return
        }
        #expect(holders.map(\.process) == [Int(getpid())])
        if case .offers = listed.capture {} else { Issue.record("\(listed.capture)") }
        card.card.unplug(error: ENODEV)
        #expect(DeviceList.device(card.name).capture == .absent)
        withExtendedLifetime(player) {}
    }

    @Test func `the cards of this machine can be listed, however many`() throws {
        let devices = try DeviceList.all()
        #expect(devices.allSatisfy { $0.name.isHardware && $0.name.isStable })
    }

    @Test func `who has a file open is named, and how to make him let go`() throws {
        let path = "/tmp/noctule-held-\(getpid())"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        try #require(descriptor >= 0)
        defer { unlink(path) }
        let holders = DeviceHolder.all(ofFile: path)
        #expect(holders.map(\.process) == [Int(getpid())])
        close(descriptor)
        #expect(DeviceHolder.all(ofFile: path).isEmpty)
        let name = DeviceName("hw:CARD=Array,DEV=0")
        func cure(_ command: String) -> String {
            DeviceHolder.cure([DeviceHolder(process: 42, command: command)], name: name)
        }
        #expect(cure("pipewire").contains("systemctl --user stop pipewire.socket"))
        #expect(cure("pulseaudio").contains("pasuspender"))
        #expect(cure("mpv") == "stop it: kill 42")
        #expect(DeviceHolder.cure([], name: name).contains("fuser"))
        #expect(
            DeviceHolder.problem([DeviceHolder(process: 42, command: "mpv")])
                == "mpv (process 42) holds it")
    }
}
