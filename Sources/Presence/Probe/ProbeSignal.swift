public import AudioCore
import Glibc

// Each change i at frame nᵢ fades from the state before to its own with the raised cosine
//
//     S(k) = 0 for k ≤ 0,    (1 − cos(π·k/F)) / 2 for 0 < k < F,    1 for k ≥ F,    F frames in 100 ms
//
// and the probe is Σ (S(n − nᵢ) − S(n − nᵢ₊₁)) · aᵢ · xᵢ(n mod period). The weights are never negative
// and add up to at most 1, also where changes overlap, so the peak never exceeds the greatest state's.
// A fade of a tone has the spectrum cos(π·f·T) / (2πf·(1 − (2fT)²)), f from the tone: it falls by 18 dB
// an octave and 250 Hz away, at T = 0.1 s, is 132 dB below a second of the tone.

/// The probe as it is played: tones that fade in, out and over, a pure function of the frame.
///
/// The samples of a frame depend on the frame's number and on the changes, not on blocks or on what
/// was rendered before.
public struct ProbeSignal: FrameSignal {
    /// How long every change takes, in seconds.
    public static let fadeDuration = 0.1

    /// What is played from a frame on; plain data, so that rendering counts no references.
    private struct State {
        var frame: Int
        /// The amplitude of each tone; 0 is silence.
        var gain: Double
        /// Where the waveform's period begins in `tables`.
        var table: Int
    }

    /// The sample rate and the period.
    public let slots: ProbeSlots
    /// Frames that a change takes.
    public let fadeFrames: Int

    private var states: [State] = []
    private var tables: [Float] = []
    /// Changes that there is room for from the start.
    private static let readyChanges = 8

    /// Starts with silence.
    public init(slots: ProbeSlots) {
        self.slots = slots
        states.reserveCapacity(Self.readyChanges)
        fadeFrames = Int((Self.fadeDuration * slots.sampleRate).rounded())
    }

    /// Fades to a waveform.
    ///
    /// Not real-time safe.
    ///
    /// - Parameters:
    ///   - frame: where the fade begins; not before that of an earlier change.
    ///   - level: of each tone in dBFS; a full-scale sine is 0.
    /// - Throws: `overload` where the tones' peak would exceed full scale.
    public mutating func change(
        at frame: Int, to waveform: ProbeWaveform, level: Decibels
    ) throws(ProbeError) {
        precondition(waveform.table.count == slots.period, "a waveform of another sample rate")
        guard level <= waveform.highestLevel else {
            throw .overload(
                level.value, highest: (waveform.highestLevel.value * 10).rounded(.down) / 10)
        }
        append(State(frame: frame, gain: level.amplitude, table: tables.count))
        tables += waveform.table
    }

    /// Fades to silence.
    ///
    /// Real-time safe up to the eighth change that has not been forgotten.
    ///
    /// - Parameter frame: where the fade begins; not before that of an earlier change.
    public mutating func stop(at frame: Int) {
        append(State(frame: frame, gain: 0, table: 0))
    }

    /// Forgets the states that have been faded out of before a frame.
    ///
    /// Not real-time safe. Frames from that one on stay the same, those before need not.
    public mutating func forget(before frame: Int) {
        states.removeFirst(firstState(heardFrom: frame))
        let start = states.filter { $0.gain > 0 }.map(\.table).min() ?? tables.count
        tables.removeFirst(start)
        for index in states.indices { states[index].table = max(0, states[index].table - start) }
    }

    /// Writes the samples of the frames from `startFrame` on, as many as the span has.
    ///
    /// Real-time safe.
    public func render(into samples: inout MutableSpan<Float>, startFrame: Int) {
        let first = firstState(heardFrom: startFrame)
        states.withUnsafeBufferPointer { states in
            tables.withUnsafeBufferPointer { tables in
                for index in 0..<samples.count {
                    samples[index] = sample(at: startFrame + index, states, from: first, tables)
                }
            }
        }
    }

    private func sample(
        at frame: Int, _ states: UnsafeBufferPointer<State>, from first: Int,
        _ tables: UnsafeBufferPointer<Float>
    ) -> Float {
        let place = frame & (slots.period - 1)
        var sum: Float = 0
        var index = first
        while index < states.count, states[index].frame < frame {
            let state = states[index]
            var weight = step(frame - state.frame)
            if index + 1 < states.count { weight -= step(frame - states[index + 1].frame) }
            // A weight of exactly 0 adds nothing, so that the first state does not matter.
            if weight > 0, state.gain > 0 {
                sum += Float(weight * state.gain) * tables[state.table + place]
            }
            index += 1
        }
        return sum
    }

    /// The share of a change that has happened after so many frames.
    private func step(_ frames: Int) -> Double {
        if frames <= 0 { return 0 }
        if frames >= fadeFrames { return 1 }
        return 0.5 - 0.5 * cos(.pi * Double(frames) / Double(fadeFrames))
    }

    /// The first state that is heard at a frame or after it.
    private func firstState(heardFrom frame: Int) -> Int {
        var first = 0
        while first + 1 < states.count, states[first + 1].frame + fadeFrames <= frame { first += 1 }
        return first
    }

    private mutating func append(_ state: State) {
        precondition(
            states.last.map { $0.frame <= state.frame } ?? true, "changes come in order")
        states.append(state)
    }
}
