internal import AudioCore

extension ALSADevice {
    /// Takes what the capture stream has.
    ///
    /// - Returns: false when it failed.
    func take(into block: inout AudioBlock) -> Bool {
        guard let stream = streams?.capture else { return false }
        do throws(ALSAFailure) {
            let parameters = stream.parameters
            var available = try stream.available()
            if available > parameters.bufferFrames {
                // The oldest have been overwritten: go on with the newest period.
                let lost = available - parameters.periodFrames
                try stream.skip(lost)
                available -= lost
                captureFrame += lost
                note(.xrun, .capture, frame: captureFrame, lost: lost, isExact: true)
            }
            captureAnchor = FrameAnchor(frame: captureFrame + available, time: clock.now)
            var taken = 0
            try stream.read(min(available, block.capacity)) { frames, count in
                for channel in 0..<parameters.format.channelCount {
                    block.withMutableChannel(channel) { samples in
                        parameters.sampleFormat.decode(
                            frames, channel: channel,
                            channelCount: parameters.format.channelCount, count: count,
                            into: &samples)
                    }
                }
                taken = count
            }
            guard taken > 0 else { return false }
            block.startFrame = captureFrame
            block.setFrameCount(taken)
            captureFrame += taken
            return true
        } catch {
            pendingFailure = .failed(error.number)
            return false
        }
    }
}
