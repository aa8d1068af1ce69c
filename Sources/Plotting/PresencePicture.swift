public import AudioCore
public import EchoCancellation
public import Events
import Foundation
public import Presence
public import Speech

/// Watches an analysis and draws what was found and why.
///
/// Top: the whole band, the carriers marked. Middle: the Doppler band with the motions found.
/// Below: the score against its threshold, how far away what moves is, where a range burst was heard,
/// what moves slowly, what repeats as breathing does, where that was looked at, and when somebody was
/// there; by how much the echo of what was played was made softer; what hearing decides on, and when somebody spoke; then, of a burst, at which ranges and
/// speeds something moved. Memory grows with the number of events, not with the recording's length.
public final class PresencePicture: AudioSink, PresenceObserver, StillnessObserver,
    RangeObserver, RangeDopplerObserver, HearingObserver
{
    /// Pixels of a picture without the panels of range, slow movements and breathing.
    static let height = 1000
    /// Pixels that each of these adds, so that the other panels keep about their height.
    static let panelHeight = 200
    /// The same of the panel of range and speed, which has an axis of its own under it.
    static let rangeDopplerHeight = 350

    private let format: AudioFormat
    private var band: BandRecorder
    private var doppler: DopplerRecorder?
    private var microMotion: MicroMotionRecorder?
    private var breathing: BreathingRecorder?
    private var range: RangeRecorder?
    private var rangeDoppler: RangeDopplerRecorder?
    private var carriers: [Double] = []
    private var hearing: HearingRecorder
    private var waveform: WaveformRecorder?
    private var echo: EchoRecorder
    private let keywords: [Keyword]
    private var found: FoundIntervals
    private var endFrame = 0

    /// Starts a picture of a stream.
    ///
    /// - Parameters:
    ///   - referenceChannel: from 0, holds what was played; the band is that of the first channel
    ///     that does not.
    ///   - microphone: from 0, the channel that is listened to for speech; nil when none is.
    ///   - keywords: those that are listened for.
    ///   - sensesPresence: whether motion and occupancy have rows of their own.
    public init(
        format: AudioFormat, referenceChannel: Int? = nil, microphone: Int? = nil,
        keywords: [Keyword] = [],
        sensesPresence: Bool = true
    ) {
        found = FoundIntervals(sensesPresence: sensesPresence)
        self.keywords = keywords
        hearing = HearingRecorder(format: format)
        echo = EchoRecorder(format: format)
        waveform = microphone.map { WaveformRecorder(format: format, channel: $0) }
        self.format = format
        band = BandRecorder(format: format, microphone: referenceChannel == 0 ? 1 : 0)
    }

    /// Takes a block of audio.
    public func write(_ block: borrowing AudioBlock) {
        endFrame = block.endFrame
        band.write(block)
        waveform?.write(block)
    }

    /// Takes the carriers and the meaning of the features.
    public func presenceTuned(carriers: [Double], layout: PresenceLayout) {
        self.carriers = carriers
        if doppler == nil { doppler = DopplerRecorder(format: format, layout: layout) }
        if microMotion == nil {
            microMotion = MicroMotionRecorder(format: format, layout: layout)
        }
        if breathing == nil { breathing = BreathingRecorder(format: format, layout: layout) }
    }

    /// Takes the meaning of what a range burst tells.
    public func rangeTuned(_ layout: RangeLayout) {
        if range == nil { range = RangeRecorder(format: format, layout: layout) }
    }

    /// Takes what a range burst tells of a hop.
    public func rangeHop(
        centre: Int, profile: Span<Float>, stillPower: Float, hop: RangeHop
    ) {
        range?.add(centre: centre, profile: profile, hop: hop)
    }

    /// Takes the meaning of the maps of range and speed.
    public func rangeDopplerTuned(_ layout: RangeDopplerLayout) {
        if rangeDoppler?.layout != layout { rangeDoppler = RangeDopplerRecorder(layout: layout) }
    }

    /// Takes a hop's map of range and speed.
    public func rangeDopplerHop(power: Span<Float>) {
        rangeDoppler?.add(power: power)
    }

    /// Takes a hop's features.
    public func presenceHop(centre: Int, spectrum: Span<Float>, score: Float, isHit: Bool) {
        doppler?.add(centre: centre, spectrum: spectrum, score: score)
        microMotion?.closeHop(centre: centre)
        breathing?.closeHop(centre: centre)
    }

    /// Takes a frame of slow movements.
    public func stillnessFramed(spectrum: Span<Float>, binWidth: Double, age: Double) {
        microMotion?.frame(spectrum: spectrum, binWidth: binWidth, age: age)
    }

    /// Takes a look for breathing.
    public func stillnessLooked(
        correlation: Span<Float>, lagDuration: Double, reading: BreathingReading
    ) {
        breathing?.look(correlation: correlation, lagDuration: lagDuration, reading: reading)
    }

    /// Takes a step of hearing.
    public func hearingStep(
        startFrame: Int, energies: [Float], speech: Float, scores: [Float]
    ) {
        hearing.add(startFrame: startFrame, energies: energies, speech: speech, scores: scores)
    }

    /// Takes what was made of a block with an echo.
    public func echoCancelled(startFrame: Int, block: EchoBlock) {
        echo.add(startFrame: startFrame, block: block)
    }

    /// Takes an event that was found.
    public func add(_ event: Event) {
        found.add(event)
    }

    /// Draws the picture.
    ///
    /// - Throws: `PlotError` when the file cannot be written.
    public func render(title: String, to path: String) throws(PlotError) {
        let end = max(format.seconds(atFrame: endFrame), 0.001)
        var panels: [Panel] = []
        if let panel = band.panel(carriers: carriers) { panels.append(panel) }
        panels += doppler?.panels() ?? []
        var added = [range?.panel(), microMotion?.panel(), breathing?.panel()].compactMap { $0 }
        let heard =
            [waveform?.panel(), echo.panel()].compactMap { $0 }
            + hearing.panels(keywords: keywords)
        // Without presence the panels of hearing have the room of those of presence.
        if doppler != nil { added += heard }
        panels += doppler == nil ? added + heard : added
        if let panel = found.panel(hasHearing: !heard.isEmpty, hasKeywords: !keywords.isEmpty) {
            panels.append(panel)
        }
        var height = Self.height + Self.panelHeight * added.count
        if let panel = rangeDoppler?.panel() {
            panels.append(panel)
            height += Self.rangeDopplerHeight
        }
        try Figure(
            title: title, subtitle: found.verdict ?? "", times: 0...end, panels: panels,
            intervals: found.motions + found.words
        ).render(height: height, to: path)
    }
}
