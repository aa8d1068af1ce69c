import AudioCore
import Foundation
import Glibc
import TestThreads
import Testing

@testable import ALSADevice

/// The kernel's loopback card, in a machine where its driver may be unbound: `tools/test-kernel`.
@Suite(
    .waits, .serialized,
    .enabled(if: KernelCard.isThere, "needs the kernel's loopback card: tools/test-kernel"))
struct KernelCardTests {
    @Test func `the card is listed by its stable name, with what it has`() throws {
        let listed = try #require(
            try DeviceList.all().first { $0.name == KernelCard.playback })
        guard case .offers(let stream) = listed.playback else {
            Issue.record("\(listed.playback)")
            return
        }
        #expect(stream.sampleRates.contains(48_000) && stream.sampleFormats.contains(.s32))
        #expect(listed.isDuplex)
    }

    @Test func `ten seconds at 480 by 2 lose nothing, and what is played is heard`() throws {
        let duplex = try KernelCard.duplex()
        #expect(duplex.device.capture?.bufferFrames == 960)
        #expect(duplex.device.hasOneClock)
        duplex.run(frames: 10 * 48_000)
        #expect(duplex.events.isEmpty && duplex.gaps.isEmpty, "\(duplex.events)")
        let delay = try #require(KernelCard.delay(of: duplex.heard))
        #expect(KernelCard.wrong(duplex.heard, delay: delay) == 0)
        print(
            "kernel card: linked \(duplex.device.isLinked), delay \(delay) frames,",
            "round trip \(duplex.device.roundTripFrames() ?? -1) frames")
    }

    @Test func `after a pause the frames are numbered as if nothing had been lost`() throws {
        let duplex = try KernelCard.duplex()
        let start = duplex.device.captureFrame
        duplex.run(frames: 96_000) { turn in
            if turn == 100 { usleep(200_000) }
        }
        let middle = start + 48_000
        let before = try #require(KernelCard.delay(of: duplex.heard.filter { $0.key < middle }))
        let xruns = duplex.events.filter { $0.kind == .xrun && $0.direction == .capture }
        #expect(
            xruns.count == 1 && duplex.events.allSatisfy { $0.kind == .xrun && $0.isExact },
            "\(duplex.events)")
        #expect(
            duplex.device.captureFrame - start == 96_000 + duplex.gaps.reduce(0) { $0 + $1.count })
        let late = duplex.heard.filter { $0.key > middle + 9600 }
        #expect(KernelCard.delay(of: late) == before)
        print("kernel card: xrun of \(xruns.first?.lostFrames ?? -1) frames, delay \(before)")
    }

    @Test func `a card whose driver goes is released, and had again when it comes back`() throws {
        let duplex = try KernelCard.duplex()
        duplex.run(frames: 48_000) { turn in
            guard turn == 20 else { return }
            // To unbind takes until the card is closed.
            Thread.detachNewThread {
                KernelCard.bind(false)
                usleep(700_000)
                KernelCard.bind(true)
            }
        }
        #expect(duplex.events.filter { $0.kind != .xrun }.map(\.kind) == [.lost, .back])
        let back = try #require(duplex.events.first { $0.kind == .back })
        #expect(back.lostFrames >= 33_000 && back.lostFrames < 3 * 48_000)
        print(
            "kernel card: away for \(back.lostFrames) frames, errno of the loss",
            duplex.events.first { $0.kind == .lost }?.errorNumber ?? -1)
    }
}

/// The loopback card: what device 0 plays device 1 records.
enum KernelCard {
    static let playback = DeviceName(card: "Loopback", device: 0)
    static let capture = DeviceName(card: "Loopback", device: 1)

    static var isThere: Bool {
        access("/proc/asound/Loopback", F_OK) == 0
            && access("/sys/bus/platform/drivers/snd_aloop/unbind", W_OK) == 0
    }

    /// A device that has run for a while.
    static func duplex() throws -> Duplex {
        let duplex = Duplex(try device(), frames: 600_000)
        duplex.run(frames: 9600)
        duplex.forget()
        return duplex
    }

    private static func device() throws -> ALSADevice {
        var configuration = DeviceConfiguration(capture: capture, playback: playback)
        configuration.sampleRate = 48_000
        configuration.captureChannels = 2
        configuration.playbackChannels = 2
        configuration.periodCount = 2
        return try ALSADevice(configuration)
    }

    /// Binds the card's driver, or unbinds it.
    static func bind(_ isBound: Bool) {
        let path = "/sys/bus/platform/drivers/snd_aloop/" + (isBound ? "bind" : "unbind")
        guard let file = fopen(path, "w") else { return }
        fputs("snd_aloop.0", file)
        fclose(file)
    }

    /// The frames from playing to hearing that fit most of what was heard.
    static func delay(of heard: [Int: Float]) -> Int? {
        guard let probe = heard.filter({ $0.value != 0 }).keys.sorted().dropFirst(4800).first
        else { return nil }
        return (-2400..<9600).first { delay in
            (0..<32).allSatisfy { heard[probe + $0] == Duplex.signal(probe + $0 - delay) }
        }
    }

    static func wrong(_ heard: [Int: Float], delay: Int) -> Int {
        heard.count { $1 != 0 && $1 != Duplex.signal($0 - delay) }
    }
}
