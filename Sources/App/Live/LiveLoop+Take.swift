import AudioCore
import Session

extension LiveLoop {
    /// Turns to the end for somebody who wants nothing but the audio.
    ///
    /// - Parameters:
    ///   - isRealtime: false for a thread as any other.
    ///   - isOver: is asked again and again whether it shall end at once.
    /// - Returns: the frames that were lost.
    /// - Throws: `RealtimeThreadError` where there can be no further thread.
    func take(
        of stream: LiveStream, isRealtime: Bool, isOver: () -> Bool
    ) throws -> Int {
        var lost = 0
        try run(isRealtime: isRealtime, interrupt: stream.interrupt) {
            while let notice = notices.pop() {
                if case .load(let report) = notice { lost = report.lostFrames }
            }
            return isOver()
        }
        return lost
    }
}
