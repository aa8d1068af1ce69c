/// What became of the inputs of one reader.
struct FuzzTally: Codable, Equatable {
    /// Inputs that were read.
    var inputs = 0
    /// Of which something was made.
    var taken = 0
    /// Of which something was made that must not be.
    var wrong = 0
    /// That took longer than a second of the processor.
    var slow = 0
    /// Seconds of the longest.
    var longest = 0.0
    /// That ended the process.
    var crashes = 0
    /// At which the process stood still or went round until it was ended.
    var hangs = 0
    /// Bytes by which resident memory grew over the last nine tenths of the inputs of a process.
    var growth = 0
    /// Seconds of the processor.
    var processorSeconds = 0.0

    /// Adds what became of others; growth is the greatest of a process.
    mutating func add(_ other: FuzzTally) {
        inputs += other.inputs
        taken += other.taken
        wrong += other.wrong
        slow += other.slow
        longest = max(longest, other.longest)
        crashes += other.crashes
        hangs += other.hangs
        growth = max(growth, other.growth)
        processorSeconds += other.processorSeconds
    }
}
