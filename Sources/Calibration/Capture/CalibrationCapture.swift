public import AudioCore

/// Listens to a stream until it holds a calibration from its first chirp to its end.
///
/// Takes blocks of any size; memory is bounded by the plan, whatever the length of the stream.
/// Memory is allocated by `init`; `process` transforms half a second of audio and more at a time, so it
/// belongs behind the audio thread, not on it. What is found does not depend on the blocks.
public struct CalibrationCapture: ~Copyable {
    /// What was played.
    public let plan: CalibrationPlan
    /// The stream's format.
    public let format: AudioFormat
    /// Whether all of the calibration has been heard; further blocks are passed over.
    public private(set) var isComplete = false

    /// Where the first chirp begins, in frames of the stream; nil while none has been heard.
    private(set) var marker: MarkerSearch.Finding?
    /// The microphone that heard it best.
    private(set) var markerChannel = 0
    /// What was heard last.
    private(set) var ring: SampleRing

    /// Whether every sample so far is zero.
    private(set) var isSilent = true

    private var search: MarkerSearch
    /// Where the next stretch to be searched begins.
    private var searched = 0
    private let spanFrames: Int

    /// The greatest difference of clocks that is followed, as a share: 250 ppm.
    static let clockRange = 250e-6

    /// Prepares to listen.
    ///
    /// - Precondition: the plan and the format have the same sample rate.
    public init(plan: CalibrationPlan, format: AudioFormat) {
        precondition(plan.sampleRate == format.sampleRate, "a plan of another sample rate")
        self.plan = plan
        self.format = format
        let rate = format.sampleRate
        search = MarkerSearch(
            Chirp(duration: plan.marker, isFalling: false), sampleRate: rate,
            starts: Int(plan.marker * rate))
        spanFrames = Int((plan.duration * (1 + Self.clockRange) * rate).rounded(.up))
        ring = SampleRing(
            channelCount: format.channelCount, capacity: spanFrames + 2 * search.frameCount)
    }

    /// Takes the next block.
    public mutating func process(_ block: borrowing AudioBlock) {
        if isSilent {
            for channel in 0..<format.channelCount {
                block.withChannel(channel) { samples in
                    for index in 0..<samples.count where samples[index] != 0 { isSilent = false }
                }
            }
        }
        var offset = 0
        while offset < block.frameCount, !isComplete {
            let due = min(searched + search.frameCount, (marker?.frame ?? .max / 2) + spanFrames)
            let count = min(block.frameCount - offset, max(1, due - ring.end))
            ring.append(block, from: offset, count: count)
            offset += count
            if ring.end >= searched + search.frameCount { lookForMarker() }
            if let marker, ring.end >= marker.frame + spanFrames { isComplete = true }
        }
    }

    /// Searches what is left; no block follows.
    mutating func finish() {
        while !isComplete, searched < ring.end { lookForMarker() }
    }

    /// Searches the next stretch of every channel; the clearest marker of all counts.
    private mutating func lookForMarker() {
        let (ring, start, threshold) = (ring, searched, search.threshold)
        for channel in 0..<format.channelCount {
            let finding = search.search { ring.copy(channel, from: start, into: &$0) }
            guard var finding, finding.score > threshold, finding.score > marker?.score ?? 0
            else { continue }
            finding.frame += start
            (marker, markerChannel) = (finding, channel)
        }
        searched += search.startCount
    }
}
