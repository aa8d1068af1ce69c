/// How an echo is cancelled.
public enum EchoCancellerMethod: String, CaseIterable, Sendable {
    /// The partitioned-block frequency-domain Kalman filter of this module.
    case kalman
    /// The linear canceller of libspeexdsp.
    case speex

    /// A canceller of this kind for sound of 16 kHz.
    ///
    /// - Parameter tailLength: samples of the room's response that are modelled.
    func canceller(tailLength: Int) -> any BlockEchoCanceller {
        switch self {
        case .kalman: KalmanEchoCanceller(.init(tailLength: tailLength))
        case .speex: SpeexEchoCanceller(tailLength: tailLength)
        }
    }
}
