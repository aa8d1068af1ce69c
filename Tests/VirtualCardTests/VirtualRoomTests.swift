import ALSADevice
import AudioCore
import Foundation
import Simulation
import TestThreads
import Testing

@testable import VirtualCard

@Suite(.waits) struct VirtualRoomTests {
    /// Something comes up to a loudspeaker with two microphones, in open air.
    private static let scene = Scene(
        name: "point", duration: 0.1, room: Room(reflection: 0),
        loudspeaker: Loudspeaker(position: Position(1, 1, 1)),
        microphones: [
            Microphone(position: Position(1.1, 1, 1)), Microphone(position: Position(1, 1.2, 1)),
        ],
        people: [Person(.point(start: Position(3, 2, 1), velocity: [-2, 0, 0]))])

    @Test func `a card's microphones hear what the simulation renders, sample for sample`() throws {
        let scene = Self.scene
        let folder = try TestFolder()
        try TestFolder.known.get()
        let card = try VirtualCard(path: folder.path + "/card", configuration: .init(way: .room))
        let room = try VirtualRoom(scene, of: card)
        var configuration = DeviceConfiguration(
            capture: DeviceName(card.name), playback: DeviceName(card.name))
        configuration.sampleFormats = [.f32]
        configuration.stallTimeout = .seconds(30)
        let device = try ALSADevice(configuration)

        var input = AudioBlock(channelCount: 2, capacity: 480)
        var output = AudioBlock(channelCount: 2, capacity: 480)
        var heard: [[Float]] = [[], []]
        let silence = device.playbackFrame
        while device.captureFrame < scene.frameCount + 2400 {
            device.read(into: &input)
            for channel in 0..<2 {
                input.withChannel(channel) {
                    for index in $0.indices { heard[channel].append($0[index]) }
                }
            }
            while case let count = min(device.playbackDemand(), 480), count > 0 {
                let first = device.playbackFrame
                output.setFrameCount(count)
                for channel in 0..<2 {
                    output.withMutableChannel(channel) { samples in
                        for index in 0..<count { samples[index] = Sweep.sample(first + index) }
                    }
                }
                device.write(output)
            }
        }
        #expect(room.problem == nil)
        #expect(device.events.pop() == nil)

        var offline = try SimulatedRoom(
            scene: scene, playback: Sweep(silentFrames: silence, frameCount: scene.frameCount + 480)
        )
        var block = AudioBlock(channelCount: 2, capacity: scene.frameCount)
        try offline.read(into: &block)
        #expect(block.frameCount == scene.frameCount)
        for channel in 0..<2 {
            let expected = block.withChannel(channel) { samples in
                samples.indices.map { samples[$0] }
            }
            let late = heard[channel].dropFirst(VirtualRoom.latencyFrames)
            #expect(heard[channel].prefix(VirtualRoom.latencyFrames).allSatisfy { $0 == 0 })
            #expect(Array(late.prefix(scene.frameCount)) == expected)
            #expect(late.dropFirst(scene.frameCount).allSatisfy { $0 == 0 })
            #expect(expected.contains { abs($0) > 1e-4 })
        }
        room.stop()
    }

    @Test func `a room needs a card without a wire, and a scene without a recorder's clock`() throws
    {
        let folder = try TestFolder()
        let wired = try VirtualCard(path: folder.path + "/wired")
        #expect(throws: VirtualCardError.self) { try VirtualRoom(Self.scene, of: wired) }
        let card = try VirtualCard(path: folder.path + "/card", configuration: .init(way: .room))
        var scene = Self.scene
        scene.recorder.clockOffset = 50
        #expect(throws: SceneError.self) { try VirtualRoom(scene, of: card) }
    }
}

/// A sound that is a function of the frame, after silence.
private struct Sweep: AudioSource {
    let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
    let silentFrames: Int
    let frameCount: Int
    private var next = 0

    init(silentFrames: Int, frameCount: Int) {
        self.silentFrames = silentFrames
        self.frameCount = frameCount
    }

    static func sample(_ frame: Int) -> Float {
        Float((frame &* frame) % 997) / 1994 - 0.25
    }

    mutating func read(into block: inout AudioBlock) throws {
        let count = min(block.capacity, frameCount - next)
        block.startFrame = next
        let (first, silent) = (next, silentFrames)
        block.withMutableChannel(0) { samples in
            for index in 0..<count {
                samples[index] = first + index < silent ? 0 : Self.sample(first + index)
            }
        }
        block.setFrameCount(count)
        next += count
    }
}
