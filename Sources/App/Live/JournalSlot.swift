import Events
import Journal

/// The journal of a node whose configuration may name another one, and the sinks that read it.
struct JournalSlot {
    /// Bytes of a journal that nobody has named: it lies in memory.
    static let runtimeByteCount = 8_000_000
    /// Seconds that sinks have for the last events.
    static let patience = 0.8
    /// Seconds that those who are told events on the rig's socket have.
    static let mercy = 0.3

    /// What is open; nil for nothing.
    private(set) var journal: NodeJournal?
    /// What sinks tell people.
    let lines = PendingLines()
    private var settings: JournalSettings?
    private var sinks = SinkSettings()
    private var node: SinkNode?
    private var group: SinkGroup?
    private let control: LiveControl
    /// Gets what people should know.
    private let warn: (String) -> Void

    init(control: LiveControl, warn: @escaping (String) -> Void) {
        self.control = control
        self.warn = warn
    }

    /// Takes the journal and the sinks that a configuration names, and closes those before.
    ///
    /// - Parameter socket: the node's; beside it is the journal where none is named.
    /// - Throws: `JournalError` when it cannot be opened; the one before may be closed then.
    ///   `SinkError` when sinks have none, `AnalysisError` when a keyword's file is none.
    mutating func use(_ wanted: RunConfiguration, socket: RigSocket?) throws {
        let settings = wanted.journal ?? socket.map(Self.settings)
        let node = SinkNode(wanted)
        if settings != self.settings || wanted.sinks != sinks || node != self.node { endSinks() }
        if wanted.journal == nil, wanted.sinks.isEmpty {
            do throws(JournalError) { try open(settings) } catch {
                warn("\(error); nobody can follow this rig's events now")
            }
        } else {
            try open(settings)
        }
        guard group == nil, !wanted.sinks.isEmpty else { return }
        guard let journal else { throw SinkError.noJournal }
        sinks = wanted.sinks
        self.node = node
        group = SinkGroup(
            try wanted.sinks.sinks(of: node, control: control), node: wanted.node, bus: journal.bus,
            warn: { [lines] in lines.add($0) }, request: { [control] in control.answer($0) })
    }

    /// Closes what is open: sinks have a moment for the last events.
    mutating func close() {
        control.setBus(nil)
        journal?.end(warn: warn)
        endSinks(patience: Self.patience)
        control.waitForTelling(seconds: Self.mercy)
        journal?.close(warn: warn)
        journal = nil
        settings = nil
    }

    private static func settings(beside socket: RigSocket) -> JournalSettings {
        var settings = JournalSettings(path: socket.journalPath)
        settings.limits = JournalLimits(byteCount: runtimeByteCount)
        return settings
    }

    private mutating func open(_ wanted: JournalSettings?) throws(JournalError) {
        guard wanted != settings else { return }
        // A journal is written by one only.
        if wanted?.path == settings?.path { close() }
        var next: NodeJournal?
        if let wanted { next = try NodeJournal(path: wanted.path, limits: wanted.limits) }
        close()
        journal = next
        settings = wanted
        control.setBus(next?.bus)
    }

    private mutating func endSinks(patience: Double = 0) {
        group?.finish(patience: patience)
        group = nil
        for line in lines.take() { warn(line) }
    }
}
