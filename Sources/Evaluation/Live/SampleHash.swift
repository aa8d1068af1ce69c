/// The 64-bit FNV-1a hash of words.
struct SampleHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ word: UInt32) {
        value = (value ^ UInt64(word)) &* 0x100_0000_01b3
    }
}
