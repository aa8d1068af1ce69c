/// Which random stream of a scene belongs to what, so that no two things share numbers.
enum RandomStream {
    case microphone(Int)
    case nuisance(Int, microphone: Int)
    /// What a nuisance does alike for all microphones: when it sounds, where it goes.
    case course(nuisance: Int)
    case breathing(person: Int)
    case fidgets(person: Int)
    case programme(Int)

    /// The stream's number.
    var number: UInt64 {
        switch self {
        case .microphone(let index): UInt64(index)
        case .nuisance(let index, let microphone): UInt64((index + 1) << 16 + microphone)
        case .course(let index): 1 << 60 + UInt64(index)
        case .breathing(let index): 2 << 60 + UInt64(index)
        case .fidgets(let index): 3 << 60 + UInt64(index)
        case .programme(let index): 4 << 60 + UInt64(index)
        }
    }
}
