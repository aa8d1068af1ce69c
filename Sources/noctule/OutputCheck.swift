/// Keeps an output from destroying an input or another output.
enum OutputCheck {
    /// A file to be written, and the option that names it.
    struct Output {
        let option: String
        let path: String
    }

    /// Looks at every file of a command before anything is written.
    ///
    /// - Throws: `CommandFailure` when two of the names lead to one file and one is an output.
    static func check(inputs: [String], outputs: [Output]) throws {
        var owners: [FileIdentity: String] = [:]
        for input in inputs {
            guard let identity = FileIdentity(input) else { continue }
            owners[identity] = "the input \(input == "-" ? "on standard input" : input)"
        }
        for output in outputs {
            let name = "\(output.option) \(output.path)"
            guard let identity = FileIdentity(output.path) else { continue }
            if let owner = owners.updateValue(name, forKey: identity) {
                throw CommandFailure(
                    .usage, ["\(name) would overwrite \(owner): name another file"])
            }
        }
    }
}
