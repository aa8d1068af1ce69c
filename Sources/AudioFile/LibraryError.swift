import CSndFile

/// libsndfile's complaint.
struct LibraryError: Error, Equatable {
    let number: Int32
    /// Its words, without the "Error :" before and the stop behind them.
    let text: String

    init(number: Int32, text: String) {
        self.number = number
        var words = text[...]
        if words.hasPrefix("Error : ") { words.removeFirst("Error : ".count) }
        while words.last == "." { words.removeLast() }
        self.text = String(words)
    }

    /// Whether the bytes are of no format that libsndfile knows.
    var isUnknownFormat: Bool {
        number == Int32(SF_ERR_UNRECOGNISED_FORMAT)
    }

    /// Whether the format is known and the encoding in it is not.
    var isUnimplemented: Bool {
        number == Int32(SF_ERR_UNSUPPORTED_ENCODING) || text.contains("unimplemented")
    }
}
