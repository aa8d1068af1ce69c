/// What is known of an opened stream before its first frame, and how that judges its end.
struct StreamFacts {
    let path: String
    let sampleRate: Double
    let channelCount: Int
    /// Container and encoding, for reports.
    let encoding: String
    /// Frames as the header says; nil if it leaves that open.
    let promisedFrameCount: Int?
    /// Frames that may be missing of those promised in a good file: less than a codec's packet.
    var frameCountTolerance = 0
    /// The first byte behind the samples, where the header says; nil if it leaves that open.
    let promisedEnd: Int?
    /// The file's length in bytes; nil for a pipe.
    let fileLength: Int?

    /// Whether the file is known to be shorter than its header says.
    var isShort: Bool { missingByteCount > 0 }

    private var missingByteCount: Int {
        guard let promisedEnd, let fileLength else { return 0 }
        return max(0, promisedEnd - fileLength)
    }

    /// The place of a frame.
    func place(frame: Int) -> AudioFileError.Place {
        .frame(frame, second: Double(frame) / sampleRate)
    }

    /// A sample that is no number.
    func notFinite(frame: Int, channel: Int, value: Float) -> AudioFileError {
        AudioFileError(
            .sampleNotFinite, .read, path: path,
            problem: value.isNaN
                ? "a sample is not a number (NaN)"
                : value.isInfinite
                    ? "a sample is infinite" : "a sample is \(value), full scale is 1",
            place: .sample(frame: frame, channel: channel, second: Double(frame) / sampleRate),
            cure: "repair or record it again, the frames before are good")
    }

    /// What an end after `frameCount` frames means: nil for a good one.
    ///
    /// - Parameters:
    ///   - systemError: of the reader.
    ///   - libraryError: of the decoder, if it saw contradictory bytes.
    func end(
        after frameCount: Int, systemError: SystemError?, libraryError: LibraryError?
    ) -> AudioFileError? {
        if let systemError {
            return systemError.error(.read, path: path, place: place(frame: frameCount))
        }
        if let libraryError {
            return AudioFileError(
                .damaged, .read, path: path, problem: "it is damaged (\(libraryError.text))",
                place: place(frame: frameCount),
                cure: "copy or record it again, the frames before are good")
        }
        if let promisedFrameCount, frameCount < promisedFrameCount - frameCountTolerance {
            let missing = promisedFrameCount - frameCount
            return truncated(
                after: frameCount, missing: "\(missing) of \(promisedFrameCount) frames are missing"
            )
        }
        if promisedFrameCount == nil, isShort {
            return truncated(after: frameCount, missing: "\(missingByteCount) bytes are missing")
        }
        if frameCount == 0 {
            return AudioFileError(
                .empty, .read, path: path, problem: "there is a header and not one frame",
                cure: "record it again")
        }
        return nil
    }

    private func truncated(after frameCount: Int, missing: String) -> AudioFileError {
        AudioFileError(
            .truncated, .read, path: path, problem: "it is cut off, \(missing)",
            place: place(frame: frameCount),
            cure: "copy or record it again, the frames before are good")
    }
}
