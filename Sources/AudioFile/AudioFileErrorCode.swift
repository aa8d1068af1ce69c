extension AudioFileError {
    /// The kinds of failure that a caller may want to tell apart.
    public enum Code: String, Equatable, Sendable, CaseIterable {
        /// No file, or no folder, of that name.
        case notFound
        /// The file's permissions forbid it.
        case notPermitted
        /// The name belongs to a folder or a device.
        case notAFile
        /// The file has no bytes, or a header and no frames.
        case empty
        /// The bytes are not a known audio format.
        case notAudio
        /// The container is known, the encoding in it is not.
        case unsupportedEncoding
        /// The sample rate or the channel count is outside the limits.
        case unsupportedFormat
        /// The format cannot be read from a pipe.
        case notStreamable
        /// The file ends before its header says.
        case truncated
        /// The bytes contradict the format's rules.
        case damaged
        /// A sample is NaN or infinite.
        case sampleNotFinite
        /// The disk or quota is full.
        case diskFull
        /// More audio than the container can hold.
        case tooLarge
        /// The operating system refused for another reason.
        case systemFailure
        /// The writer has been closed.
        case closed
    }

    /// What was being done when it failed; reads well after "cannot".
    public enum Operation: String, Equatable, Sendable {
        /// Opening an existing file.
        case open
        /// Reading frames.
        case read
        /// Creating a new file.
        case create
        /// Writing frames.
        case write
        /// Completing a file.
        case close
    }
}
