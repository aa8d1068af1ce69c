import AudioCore

/// A source that begins anew at its end, without a gap.
struct LoopedSource: AudioSource {
    let format: AudioFormat

    private let open: () throws -> any AudioSource
    private var source: any AudioSource
    private var position = 0
    /// Whether the present turn has given a frame; one that gives none ends it all.
    private var hasFrames = false

    /// - Parameter open: opens the source, each time of the same format.
    init(_ open: @escaping () throws -> any AudioSource) throws {
        self.open = open
        source = try open()
        format = source.format
    }

    /// Reads on, from the start again where the source ends.
    ///
    /// - Throws: what the source throws, when it is opened again too.
    mutating func read(into block: inout AudioBlock) throws {
        try source.read(into: &block)
        if block.frameCount == 0, hasFrames {
            source = try open()
            try source.read(into: &block)
            hasFrames = false
        }
        if block.frameCount > 0 { hasFrames = true }
        block.startFrame = position
        position += block.frameCount
    }
}
