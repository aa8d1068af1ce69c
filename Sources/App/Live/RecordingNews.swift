/// What happened to a recording beside the loop.
enum RecordingNews: Equatable, Sendable {
    /// It is lost, or could not be begun.
    case lost(String)
    /// It has begun late, at a frame of the stream.
    case begun(path: String, frame: Int)
}
