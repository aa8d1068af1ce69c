internal import AudioCore
internal import CVirtualCard
internal import Foundation
public import Simulation

/// A simulated room between a virtual card's loudspeaker and its microphones, on a thread of its own.
///
/// It hears what is played `latencyFrames` later, besides the way through the air. When the scene is
/// over the room is silent and hears nothing any more.
public final class VirtualRoom: Sendable {
    /// Frames that converters and buffers take.
    public static let latencyFrames = 256

    /// The card's frame at which the scene begins.
    public let startFrame: Int
    private let stopFlag = StopFlag()
    private let failure = FailureBox()

    /// Furnishes the room and lets its time pass with the card's.
    ///
    /// - Parameters:
    ///   - scene: at the card's rate; its microphones are the card's channels, in order; its
    ///     loudspeaker plays what the card plays, the mean of the channels. Its recorder has no clock
    ///     and no overruns of its own: the card has.
    ///   - card: one whose way is `room`.
    public init(_ scene: Scene, of card: VirtualCard) throws {
        guard scene.recorder.clockOffset == 0, scene.recorder.xruns.isEmpty else {
            throw SceneError(
                key: "recorder", problem: "a card has its own clock and overruns",
                cure: "leave out clock_offset and xruns; give the card a skew, inject faults")
        }
        let start = virtual_card_begin_room(card.card, UInt32(Self.latencyFrames))
        guard start >= 0 else {
            throw VirtualCardError(
                path: card.path, problem: "the card has a wire, no room",
                cure: "make it with the way .room")
        }
        startFrame = Int(start)
        func played(from frame: Int64) -> PlayedSource {
            PlayedSource(card, from: frame, sampleRate: scene.sampleRate, stop: stopFlag)
        }
        let rendering = RoomRendering(
            room: try SimulatedRoom(scene: scene, playback: played(from: start)),
            played: played(from: start + Int64(scene.frameCount)), card: card, stop: stopFlag)
        let failure = failure
        let thread = Thread {
            do {
                try rendering.run()
            } catch {
                failure.set("\(error)")
            }
        }
        thread.name = "room"
        thread.stackSize = 4 << 20
        thread.start()
    }

    deinit {
        stop()
    }

    /// Why the room fell silent before its time; nil while all is well.
    public var problem: String? { failure.text }

    /// Ends the room; capture then waits for sound that never comes.
    public func stop() {
        stopFlag.raise()
    }
}
