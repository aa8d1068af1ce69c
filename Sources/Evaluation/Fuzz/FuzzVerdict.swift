/// What a reader made of an input.
enum FuzzVerdict: Equatable {
    /// Nothing.
    case refused
    /// Something, of which all holds that has to.
    case taken
    /// Something of which this does not hold.
    case wrong(String)
}
