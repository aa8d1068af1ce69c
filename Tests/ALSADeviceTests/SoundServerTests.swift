import AudioCore
import Foundation
import Glibc
import Synchronization
import TestThreads
import Testing

@testable import ALSADevice

/// The device on a real PulseAudio that dies or is stopped; each in a process of its own.
@Suite(
    .serves, .serialized,
    .enabled(
        if: PulseServer.isInstalled || PulseServer.isNeeded, "NO PULSEAUDIO HERE: run tools/setup"))
struct SoundServerTests {
    @Test func `a server that is killed is missed, waited for at rest, and had again`() async {
        let result = await #expect(
            processExitsWith: .success, observing: [\.standardOutputContent]
        ) {
            let listener = try Listener()
            listener.server.kill()
            listener.expectAbsence()
            try listener.server.start()
            listener.expectReturn()
        }
        Self.show(result)
    }

    @Test func `a server that is stopped is missed, waited for at rest, and had again`() async {
        let result = await #expect(
            processExitsWith: .success, observing: [\.standardOutputContent]
        ) {
            let listener = try Listener()
            listener.server.signal(SIGSTOP)
            listener.expectAbsence()
            listener.server.signal(SIGCONT)
            listener.expectReturn()
        }
        Self.show(result)
    }

    /// Shows the figures, which no test asserts: the machine may be busy with others.
    private static func show(_ result: ExitTest.Result?) {
        let lines = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
            .split(separator: "\n")
        for line in lines where line.hasPrefix("sound server:") { print(line) }
    }

    @Test func `an end does not wait for a server that was stopped`() async {
        await #expect(processExitsWith: .success) {
            let listener = try Listener()
            listener.server.signal(SIGSTOP)
            listener.expectAbsence()
            listener.end()
            listener.server.kill()
        }
    }
}

/// Records from a server and plays to it on a thread, and tells what happens.
private final class Listener: @unchecked Sendable {
    let server: PulseServer
    private let device: ALSADevice
    private let heard = Atomic<Int>(0)
    private let thread = Mutex<pthread_t?>(nil)

    /// Starts a server and listens until it gives sound.
    init() throws {
        server = try PulseServer()
        try server.start()
        var configuration = DeviceConfiguration(
            capture: server.capture, playback: server.playback)
        configuration.periodCount = 4
        device = try Self.open(configuration)
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Listener>.fromOpaque(context).takeRetainedValue().listen()
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        self.thread.withLock { $0 = thread }
        expectSound()
        while device.events.pop() != nil {}
    }

    /// The server takes a moment to begin.
    private static func open(_ configuration: DeviceConfiguration) throws -> ALSADevice {
        for _ in 0..<1_000 {
            if let device = try? ALSADevice(configuration) { return device }
            usleep(20_000)
        }
        return try ALSADevice(configuration)
    }

    private func listen() {
        var input = AudioBlock(channelCount: device.format.channelCount, capacity: 480)
        var output = AudioBlock(
            channelCount: device.playback?.format.channelCount ?? 1, capacity: 480)
        while true {
            device.read(into: &input)
            guard input.frameCount > 0 else { return }
            heard.add(input.frameCount, ordering: .relaxed)
            while case let count = min(device.playbackDemand(), output.capacity), count > 0 {
                output.setFrameCount(count)
                device.write(output)
            }
        }
    }

    /// Waits for a second of sound.
    private func expectSound() {
        let before = heard.load(ordering: .relaxed)
        #expect(waits { heard.load(ordering: .relaxed) > before + 48_000 })
    }

    private func waits(until condition: () -> Bool) -> Bool {
        for _ in 0..<6_000 {
            if condition() { return true }
            usleep(10_000)
        }
        return false
    }

    private func waits(for kind: DeviceEvent.Kind) -> Bool {
        waits {
            while let event = device.events.pop() { if event.kind == kind { return true } }
            return false
        }
    }

    /// The loss is told, and then nothing is to be done.
    func expectAbsence() {
        let start = DeviceClock.monotonic()
        #expect(waits(for: .lost))
        let seen = Double(DeviceClock.monotonic() - start) * 1e-9
        let before = clock()
        let begin = DeviceClock.monotonic()
        sleep(4)
        let busy = Double(clock() - before) / Double(CLOCKS_PER_SEC)
        let share = busy / (Double(DeviceClock.monotonic() - begin) * 1e-9)
        #expect(share < 0.01)
        print(String(format: "sound server: seen after %.2f s, %.2f %% busy", seen, 100 * share))
    }

    /// It is told and heard.
    func expectReturn() {
        #expect(waits(for: .back))
        expectSound()
        end()
    }

    /// Ends the thread, which must not hang.
    func end() {
        device.interruption.raise()
        thread.withLock { thread in
            if let thread { pthread_join(thread, nil) }
            thread = nil
        }
    }
}
