/// What is wrong with a model, without the file's name.
struct ModelFault: Error {
    let problem: String

    init(_ problem: String) {
        self.problem = problem
    }
}
