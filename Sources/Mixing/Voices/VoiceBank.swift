/// The voices that play or wait, in the order in which they were asked for.
///
/// They are summed in that order, so that the bits of the mix depend on nothing else. Real-time safe
/// once it is made.
struct VoiceBank: ~Copyable {
    private let voices: UnsafeMutablePointer<Unmanaged<Voice>>
    private var count = 0
    private let capacity: Int
    /// The frame after the last of all voices that have been handed back.
    private(set) var quietFrame = Int.min / 2

    init(capacity: Int) {
        self.capacity = capacity
        voices = .allocate(capacity: capacity)
    }

    deinit {
        for index in 0..<count { voices[index].release() }
        voices.deallocate()
    }

    /// Whether no voice plays or waits.
    var isEmpty: Bool { count == 0 }

    /// Takes over a retained voice, later than all before.
    ///
    /// - Precondition: there is room; the handle counts.
    mutating func add(_ voice: Unmanaged<Voice>) {
        precondition(count < capacity, "more voices than there is room for")
        voices[count] = voice
        count += 1
    }

    /// Calls for each voice that a target means.
    func forEach(_ target: MixerCommand.Target, _ body: (Voice) -> Void) {
        for index in 0..<count {
            let voice = voices[index].takeUnretainedValue()
            if target.contains(voice) { body(voice) }
        }
    }

    /// Adds what is played in the frames from `start` to `end` to the buses.
    func render(from start: Int, to end: Int, into buses: borrowing GroupBuses) {
        for index in 0..<count {
            let voice = voices[index].takeUnretainedValue()
            guard voice.endFrame == nil else { continue }
            guard let first = firstFrame(of: voice, notBefore: start), first < end else { continue }
            voice.render(
                from: first, to: end, into: buses.pointer(voice.group), stride: buses.stride,
                origin: start, channelCount: buses.channelCount)
        }
    }

    /// Tells what has become of the voices and hands back those that have ended, as far as there is
    /// room for the reports.
    mutating func report(to send: (MixerReport) -> Bool) {
        var kept = 0
        for index in 0..<count {
            let end = voices[index].takeUnretainedValue().endFrame
            if tell(voices[index], send) {
                quietFrame = max(quietFrame, end ?? quietFrame)
            } else {
                voices[kept] = voices[index]
                kept += 1
            }
        }
        count = kept
    }

    /// Tells of one voice.
    ///
    /// - Returns: whether it has been handed back.
    private func tell(_ reference: Unmanaged<Voice>, _ send: (MixerReport) -> Bool) -> Bool {
        let voice = reference.takeUnretainedValue()
        if let frame = voice.startFrame, !voice.isStartTold {
            guard send(.started(voice.id, frame: frame)) else { return false }
            voice.isStartTold = true
        }
        if let frame = voice.untoldStall {
            guard send(.stalled(voice.id, frame: frame)) else { return false }
            voice.untoldStall = nil
        }
        guard let frame = voice.endFrame else { return false }
        return send(
            .ended(
                reference, frame: frame, startFrame: voice.startFrame,
                stallCount: voice.stallCount, voice.endReason))
    }

    /// Where a voice plays on from or begins; nil while what it waits for goes on.
    private func firstFrame(of voice: Voice, notBefore start: Int) -> Int? {
        guard voice.startFrame == nil else { return start }
        switch voice.start {
        case .now: return start
        case .frame(let frame): return max(start, frame)
        case .after(let id):
            for index in 0..<count {
                let other = voices[index].takeUnretainedValue()
                guard other.id == id else { continue }
                guard let end = other.endFrame else { return nil }
                return max(start, end)
            }
            return start
        }
    }
}
