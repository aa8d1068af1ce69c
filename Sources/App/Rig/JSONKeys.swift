/// The keys of an object of JSON, in the order of the alphabet, whatever their values are.
struct JSONKeys: Decodable {
    /// The keys.
    let names: [String]

    init(from decoder: any Decoder) throws {
        names = try decoder.singleValueContainer().decode([String: AnyValue].self).keys.sorted()
    }

    /// Any value, not looked at.
    private struct AnyValue: Decodable {
        init(from decoder: any Decoder) {}
    }
}
