extension Folder {
    /// Runs `noctule` in the folder to its end.
    func noctule(
        _ arguments: String..., input: RunningCommand.Input = .nothing,
        output: RunningCommand.Output = .captured, errors: RunningCommand.Output = .captured
    ) throws -> CommandResult {
        try RunningCommand(arguments, in: self, input: input, output: output, errors: errors)
            .finish()
    }
}
