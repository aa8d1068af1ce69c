import Testing

@testable import ALSADevice
@testable import App

struct DeviceReportTests {
    private static let stream = ListedDevice.Stream(
        sampleRates: [44_100, 48_000], sampleFormats: [.s16, .s24], channels: 2...6)

    @Test func `a duplex card is told with its rates, formats, channels and clock`() {
        let report = DeviceReport(
            ListedDevice(
                name: DeviceName("hw:CARD=Array,DEV=0"), title: "Mic Array",
                capture: .offers(Self.stream), playback: .offers(Self.stream)))
        #expect(
            report.lines == [
                "hw:CARD=Array,DEV=0  Mic Array",
                "  capture   2 to 6 channels, 44100, 48000 Hz, S16_LE, S24_LE",
                "  playback  2 to 6 channels, 44100, 48000 Hz, S16_LE, S24_LE",
                "  duplex on one clock",
            ])
    }

    @Test func `who holds a card is told, also where that cannot be seen`() {
        let holder = DeviceHolder(process: 812, command: "pipewire")
        let report = DeviceReport(
            ListedDevice(
                name: DeviceName("hw:CARD=Amp"), title: "Amp", capture: .busy([]),
                playback: .busy([holder])))
        #expect(
            report.problems == [
                "capture is held by another process",
                "playback is held by pipewire (process 812)",
            ])
    }
}
