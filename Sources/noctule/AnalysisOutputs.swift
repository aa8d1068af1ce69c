import Events

/// Where the events and the pictures of several recordings go.
struct AnalysisOutputs {
    /// A file a recording, or nil for standard output.
    let events: [String?]
    /// A PNG a recording, or nil for none.
    let pictures: [String?]

    private let folders: [String]

    /// Decides what is written where, and writes nothing.
    ///
    /// - Parameters:
    ///   - folder: for the events; nil for standard output.
    ///   - picture: a PNG when there is one recording, else a folder; nil for none.
    ///   - utterances: the folder of what was spoken; nil for none.
    ///   - otherInputs: what is read besides the recordings.
    /// - Throws: `CommandFailure` when an output is an input or another output.
    init(
        of files: [String], format: EventFormat, folder: String?, picture: String?,
        utterances: String? = nil, otherInputs: [String]
    ) throws {
        var folders = [folder, utterances].compactMap { $0 }
        // Utterances are named after their recording and their time.
        _ = try OutputPaths.inFolder(utterances, for: files, fileExtension: "wav")
        events = try OutputPaths.inFolder(
            folder, for: files, fileExtension: format.fileExtension)
        if let picture, files.count == 1, !OutputPaths.isFolder(picture) {
            pictures = [picture]
        } else {
            pictures = try OutputPaths.inFolder(picture, for: files, fileExtension: "png")
            folders += [picture].compactMap { $0 }
        }
        self.folders = folders
        try OutputCheck.check(
            inputs: files + otherInputs,
            outputs: events.compactMap { $0.map { .init(option: "--output", path: $0) } }
                + pictures.compactMap { $0.map { .init(option: "--plot", path: $0) } })
    }

    /// Makes the folders that are not there yet.
    ///
    /// - Throws: `CommandFailure` when one cannot be.
    func makeFolders() throws {
        for folder in folders { try OutputPaths.makeFolder(folder) }
    }
}
