/// What is wrong with a model, without the file's name.
struct ModelFault: Error {
    let problem: String

    init(_ problem: String) {
        self.problem = problem
    }

    /// - Throws: when a keyword cannot be called so.
    static func check(name: String) throws(ModelFault) {
        guard !name.isEmpty, name.allSatisfy({ !$0.isNewline }) else {
            throw ModelFault("`name` is empty or of several lines")
        }
    }

    /// - Throws: when a keyword was made with another embedding than the one that the program has.
    static func check(embedding: String, is identifier: String) throws(ModelFault) {
        guard embedding == identifier else {
            throw ModelFault(
                "it was made with the embedding `\(embedding)`, and this program has "
                    + "`\(identifier)`: train or enrol it again")
        }
    }
}
