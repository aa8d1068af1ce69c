/// Which random stream of a scene belongs to what, so that no two things share numbers.
enum RandomStream {
    case microphone(Int)
    case nuisance(Int, microphone: Int)
    case programme(Int)

    /// The stream's number.
    var number: UInt64 {
        switch self {
        case .microphone(let index): UInt64(index)
        case .nuisance(let index, let microphone): UInt64((index + 1) << 16 + microphone)
        case .programme(let index): 4 << 60 + UInt64(index)
        }
    }
}
