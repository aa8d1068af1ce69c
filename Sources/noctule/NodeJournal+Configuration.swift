import App

extension NodeJournal {
    /// Opens the journal that a configuration names; nil when it names none.
    ///
    /// - Throws: `CommandFailure` when it cannot be opened.
    convenience init?(of configuration: RunConfiguration) throws {
        guard let settings = configuration.journal else { return nil }
        do {
            try self.init(
                path: settings.path, limits: settings.limits,
                warn: { StandardError.write("noctule: \($0)") })
        } catch {
            throw CommandFailure(.badInput, ["\(error)"])
        }
    }
}
