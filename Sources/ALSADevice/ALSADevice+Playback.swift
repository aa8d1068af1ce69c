internal import AudioCore

extension ALSADevice {
    /// The room in the playback buffer; skips what came too late.
    func room(in stream: PCMStream) throws(ALSAFailure) -> Int {
        let parameters = stream.parameters
        var available = try stream.available()
        if available > parameters.bufferFrames {
            // What was not written has been played as silence: go on a period ahead of the card.
            let lost = available - parameters.bufferFrames + parameters.periodFrames
            try stream.skip(lost)
            available -= lost
            playbackFrame += lost
            note(.xrun, .playback, frame: playbackFrame, lost: lost, isExact: true)
        }
        playbackAnchor = FrameAnchor(
            frame: playbackFrame - (parameters.bufferFrames - available), time: clock.now)
        if !hasOneClock, let capture = streams?.capture {
            clockDrift.observe(
                reference: captureFrame + (try capture.available()), other: playbackAnchor.frame)
        }
        return available
    }

    /// Writes frames of a block that there is room for.
    ///
    /// - Returns: how many were taken.
    func put(_ block: borrowing AudioBlock, from first: Int, count: Int) -> Int {
        guard count > 0, let stream = streams?.playback else { return 0 }
        let parameters = stream.parameters
        do throws(ALSAFailure) {
            let done = try stream.write(min(count, parameters.bufferFrames)) { place in
                for channel in 0..<parameters.format.channelCount {
                    block.withChannel(channel) { samples in
                        parameters.sampleFormat.encode(
                            samples.extracting(first..<first + count), into: place,
                            channel: channel, channelCount: parameters.format.channelCount)
                    }
                }
            }
            playbackFrame += done
            return done
        } catch {
            pendingFailure = .failed(error.number)
            return 0
        }
    }
}
