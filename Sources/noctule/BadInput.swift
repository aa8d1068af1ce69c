import ALSADevice

/// Errors of the modules below, which name the file and the cure, as a command's failure.
enum BadInput {
    /// Runs a body whose errors are all the input's fault.
    static func catching<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as ALSAError where error.code == .busy {
            throw CommandFailure(.deviceBusy, ["\(error)"])
        } catch {
            throw CommandFailure(.badInput, ["\(error)"])
        }
    }
}
