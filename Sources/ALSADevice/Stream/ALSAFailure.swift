internal import CALSA

/// A negative result of libasound or the system; plain data, so that it may be thrown on the audio
/// thread.
struct ALSAFailure: Error, Equatable, BitwiseCopyable {
    /// The `errno`, positive.
    let number: Int32

    /// Its words.
    var text: String {
        guard let text = snd_strerror(-number) else { return "error \(number)" }
        return String(cString: text)
    }
}

/// Passes a result of libasound on, or throws the failure that it stands for.
@discardableResult
func check<Result: SignedInteger>(_ result: Result) throws(ALSAFailure) -> Result {
    guard result < 0 else { return result }
    throw ALSAFailure(number: Int32(truncatingIfNeeded: -result))
}
