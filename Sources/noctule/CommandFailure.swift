/// Why a command ends with another exit code than 0.
struct CommandFailure: Error {
    /// The exit codes.
    enum Code: Int32 {
        /// Nothing was found although `--require` asks for it.
        case nothingFound = 1
        /// The command line is wrong.
        case usage = 2
        /// An input cannot be read or analysed, or an output cannot be written.
        case badInput = 3
        /// Another process holds the sound card.
        case deviceBusy = 4
        /// The user pressed ^C.
        case interrupted = 130
    }

    /// The exit code.
    let code: Code
    /// What to tell on standard error, a line each.
    let lines: [String]

    init(_ code: Code, _ lines: [String] = []) {
        self.code = code
        self.lines = lines
    }
}
