internal import AudioCore
internal import Glibc

extension ALSADevice {
    /// Waits for frames, or room for them, and gets the card to run again whatever happens to it.
    ///
    /// - Returns: false when interrupted.
    func awaitFrames(_ frames: Int) -> Bool {
        var outcome = pendingFailure ?? wait(for: frames)
        pendingFailure = nil
        while true {
            let action = faults.next(outcome)
            switch action {
            case .deliver: return true
            case .end: return false
            case .wait: outcome = wait(for: frames)
            case .restart: outcome = restart(after: outcome)
            case .begin: outcome = restart(after: nil)
            case .release(let attempt): outcome = replace(after: outcome, attempt: attempt)
            }
        }
    }

    private func wait(for frames: Int) -> FaultDecision.Outcome {
        guard let streams else { return .failed(ENODEV) }
        return streams.wait(for: frames, timeout: stallTimeout, interruption: interruption)
    }

    /// Starts the streams anew and counts on from the time that has passed.
    ///
    /// - Parameter cause: why they did not run; nil when the card is back.
    private func restart(after cause: FaultDecision.Outcome?) -> FaultDecision.Outcome {
        guard let streams else { return .failed(ENODEV) }
        do throws(ALSAFailure) {
            try streams.restart()
        } catch {
            return .failed(error.number)
        }
        let (capture, playback) = (captureFrame, playbackFrame)
        let time = clock.now
        let heard = captureAnchor.frame(at: time, rate: format.sampleRate)
        let played = playbackAnchor.frame(at: time, rate: format.sampleRate)
        let start = self.capture == nil ? played : max(heard, capture)
        beginCounting(at: start, playback: hasOneClock ? start : played, time: time)
        let (kind, error) = Self.kind(of: cause)
        if self.capture != nil {
            note(
                kind, .capture, frame: captureFrame, lost: captureFrame - capture,
                isExact: false, error: error)
        } else {
            note(
                kind, .playback, frame: playbackFrame, lost: max(0, playbackFrame - playback),
                isExact: false, error: error)
        }
        return .restarted
    }

    private static func kind(
        of cause: FaultDecision.Outcome?
    ) -> (DeviceEvent.Kind, error: Int32) {
        switch cause {
        case nil: (.back, 0)
        case .failed(ESTRPIPE): (.suspended, ESTRPIPE)
        case .failed(let error): (.stopped, error)
        default: (.stalled, 0)
        }
    }

    /// Gives the card away and waits until it is back.
    private func replace(
        after cause: FaultDecision.Outcome, attempt: Int
    ) -> FaultDecision.Outcome {
        if attempt == 1 {
            let (_, error) = Self.kind(of: cause)
            let isCapture = capture != nil
            note(
                .lost, isCapture ? .capture : .playback,
                frame: isCapture ? captureFrame : playbackFrame, lost: 0, isExact: true,
                error: error)
        }
        streams = reopener.reopen(exchange(), attempt: attempt)
        return streams == nil ? .interrupted : .reopened
    }

    private func exchange() -> OpenStreams? {
        let old = streams
        streams = nil
        return old
    }
}
