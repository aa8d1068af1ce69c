import ALSADevice
import AudioCore
import Synchronization

/// A card as the source of one stream, which counts its frames from 0; what is asked for is played.
///
/// The stream ends when the card has been away for longer than `longestGap`. Real-time safe but for
/// the wait.
final class DeviceSource: AudioSource {
    /// Seconds of lost frames that a stream bridges: after that the probe counts as lost anyway.
    static let longestGap = 1.0

    let format: AudioFormat

    private let device: ALSADevice
    private let playback: (any Playback)?
    /// Remembers what was played; nil where nobody asks.
    private let memory: PlayedFrames?
    private var played: AudioBlock
    private var fade: RestartFade
    private var nextFrame = 0
    /// Where two clocks count.
    private var alignment = PlaybackAlignment()
    private let longestGap: Int
    /// The card's frame that is the stream's frame 0; −1 until something has been read.
    private let origin = Atomic<Int>(-1)
    private let hasReturned = Atomic<Bool>(false)

    init(_ device: ALSADevice, playback: (any Playback)?, played memory: PlayedFrames? = nil) {
        self.device = device
        self.playback = playback
        self.memory = memory
        format = device.format
        fade = RestartFade(sampleRate: device.format.sampleRate)
        longestGap = Int(Self.longestGap * format.sampleRate)
        played = AudioBlock(
            channelCount: device.playback?.format.channelCount ?? 1,
            capacity: device.playback?.bufferFrames ?? 1)
    }

    /// Whether the stream is over because the card had been away.
    var endedByAbsence: Bool { hasReturned.load(ordering: .acquiring) }

    /// A frame of the card as a frame of the stream.
    func frame(ofDeviceFrame frame: Int) -> Int {
        max(0, frame - max(0, origin.load(ordering: .acquiring)))
    }

    /// Whether something happened before frame 0: while nobody read yet, the card went on alone.
    func isBeforeStart(_ event: DeviceEvent) -> Bool {
        let origin = origin.load(ordering: .acquiring)
        guard origin >= 0 else { return event.kind == .xrun }
        let ahead = event.direction == .playback ? device.playback?.bufferFrames ?? 0 : 0
        return event.kind == .xrun && event.frame <= origin + ahead
    }

    /// The frame, by playback's clock, that was played when a frame was heard; for the thread that reads.
    func playedFrame(whenHeard frame: Int) -> Double { alignment.place(whenHeard: frame) }

    func read(into block: inout AudioBlock) {
        guard !endedByAbsence else {
            block.setFrameCount(0)
            return
        }
        device.read(into: &block)
        guard block.frameCount > 0 else { return }
        var origin = origin.load(ordering: .relaxed)
        if origin < 0 {
            origin = block.startFrame
            self.origin.store(origin, ordering: .releasing)
        }
        block.startFrame -= origin
        guard block.startFrame - nextFrame <= longestGap else {
            hasReturned.store(true, ordering: .releasing)
            block.setFrameCount(0)
            return
        }
        nextFrame = block.endFrame
        if let playback {
            play(playback, origin: origin)
            alignment.take(
                partsPerMillion: device.clockDrift.partsPerMillion,
                standardError: device.clockDrift.standardError)
        }
    }

    private func play(_ playback: any Playback, origin: Int) {
        while case let demand = min(device.playbackDemand(), played.capacity), demand > 0 {
            // What is written now is played when the buffer's other frames have been.
            let waiting = (device.playback?.bufferFrames ?? 0) - demand
            alignment.look(heard: nextFrame, played: device.playbackFrame - origin - waiting)
            played.startFrame = device.playbackFrame - origin
            played.setFrameCount(demand)
            playback.render(into: &played)
            fade.apply(to: &played)
            memory?.write(played)
            device.write(played)
        }
    }
}
