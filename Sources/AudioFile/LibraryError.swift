import CSndFile

/// libsndfile's complaint.
struct LibraryError: Error, Equatable {
    let number: Int32
    let text: String

    /// Whether the bytes are of no format that libsndfile knows.
    var isUnknownFormat: Bool {
        number == Int32(SF_ERR_UNRECOGNISED_FORMAT)
    }

    /// Whether the format is known and the encoding in it is not.
    var isUnimplemented: Bool {
        number == Int32(SF_ERR_UNSUPPORTED_ENCODING) || text.contains("not implemented")
    }
}
