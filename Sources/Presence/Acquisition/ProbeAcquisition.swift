import AudioCore
import DSP
import Sensing

/// Keeps a stretch of audio and finds out whether there is a probe in it that serves.
final class ProbeAcquisition {
    /// The stretch, kept so that it can be listened to once the carriers are known.
    private(set) var history: AudioBlock
    /// The carriers and who hears them, strongest first; only those that serve.
    private(set) var usable: [CarrierSearch.Finding] = []

    /// The range burst, where there is one.
    private(set) var burst: BurstSearch.Finding?

    private let configuration: PresenceConfiguration
    private let windowFrames: Int
    private var search: CarrierSearch
    private var burstSearch: BurstSearch

    init(_ configuration: PresenceConfiguration, format: AudioFormat) {
        self.configuration = configuration
        search = CarrierSearch(
            format: format, probe: configuration.probe,
            minimumDensity: configuration.minimumCarrierToNoiseDensity,
            referenceChannel: configuration.referenceChannel)
        burstSearch = BurstSearch(
            sampleRate: format.sampleRate, referenceChannel: configuration.referenceChannel)
        windowFrames = max(
            search.minimumFrameCount,
            Int((configuration.selfTestDuration * format.sampleRate).rounded()))
        history = AudioBlock(channelCount: format.channelCount, capacity: windowFrames)
        usable.reserveCapacity(CarrierList.capacity * 2)
    }

    /// Frames that are still wanted of the stretch.
    var wantedFrames: Int { windowFrames - history.frameCount }

    /// Whether the stretch is complete.
    var isFull: Bool { history.frameCount == windowFrames }

    /// Whether there is enough of the stretch for a verdict.
    var isMeasurable: Bool { history.frameCount >= search.minimumFrameCount }

    /// Whether a carrier of the last self-test began within the stretch, which spoils its figures.
    var beginsLate: Bool { usable.contains { $0.beginsLate } }

    /// Keeps frames from the block's `offset` on, as many as are still wanted.
    ///
    /// - Returns: how many it took.
    func collect(_ block: borrowing AudioBlock, from offset: Int) -> Int {
        let filled = history.frameCount
        let count = min(wantedFrames, block.frameCount - offset)
        if filled == 0 { history.startFrame = block.startFrame + offset }
        for channel in 0..<history.channelCount {
            block.withChannel(channel) { samples in
                history.withMutableChannel(channel) { kept in
                    for index in 0..<count { kept[filled + index] = samples[offset + index] }
                }
            }
        }
        history.setFrameCount(filled + count)
        search.listen(block, offset..<offset + count)
        return count
    }

    /// Looks for the probe in what has been kept.
    func selfTest() -> SelfTest {
        usable.removeAll(keepingCapacity: true)
        guard isMeasurable else { return result(.unusable, .tooShort, limit: 0) }
        burst = burstSearch.search(history)
        search.conclude(beside: burst?.chirp.band)
        for finding in search.findings where finding.channels != 0 && isFusible(finding) {
            usable.append(finding)
        }
        guard let strongest = search.findings.first else {
            return result(.unusable, .noCarrier, limit: 0)
        }
        let needed = configuration.minimumCarrierToNoiseDensity
        guard !usable.isEmpty else { return result(.unusable, .belowMinimum, limit: needed) }
        let wanted = configuration.recommendedCarrierToNoiseDensity
        return strongest.carrier.carrierToNoiseDensity < wanted
            ? result(.weak, .belowRecommended, limit: wanted) : result(.ok, .none, limit: 0)
    }

    /// Whether a carrier is less than an octave from the strongest: farther away the same speed
    /// shifts it out of the band that is received.
    private func isFusible(_ finding: CarrierSearch.Finding) -> Bool {
        guard let strongest = search.findings.first else { return false }
        let ratio = finding.carrier.frequency / strongest.carrier.frequency
        return ratio > 0.5 && ratio < 2
    }

    /// Forgets the stream.
    func reset() {
        restart()
        history.startFrame = 0
    }

    /// Forgets the stretch; the next one begins with the next frame.
    func restart() {
        history.startFrame = history.endFrame
        history.setFrameCount(0)
        search.restart()
        usable.removeAll(keepingCapacity: true)
    }

    /// Tells of the usable carriers, or of what was found instead.
    private func result(
        _ verdict: SelfTest.Verdict, _ reason: SelfTest.Reason, limit: Double
    ) -> SelfTest {
        var carriers = CarrierList()
        for finding in reason == .belowMinimum ? search.findings : usable {
            carriers.append(finding.carrier)
        }
        return SelfTest(
            frame: history.endFrame, carriers: carriers, verdict: verdict, reason: reason,
            limit: limit)
    }
}
