import Foundation

/// The input that is being read now, in memory that outlives whoever reads it.
final class FuzzTrace {
    private static let size = 16 + FuzzMutation.longest

    private let memory: UnsafeMutableRawPointer

    /// Maps a file, and makes it where there is none.
    init(path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StudyFault("\(path): cannot be opened") }
        defer { close(descriptor) }
        guard ftruncate(descriptor, off_t(Self.size)) == 0,
            let memory = mmap(
                nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
            memory != MAP_FAILED
        else { throw StudyFault("\(path): cannot be mapped") }
        self.memory = memory
    }

    deinit {
        munmap(memory, Self.size)
    }

    /// The number of the input that is being read; -1 before the first.
    var number: Int {
        get { memory.load(as: Int.self) }
        set { memory.storeBytes(of: newValue, as: Int.self) }
    }

    /// The input that is being read.
    var input: [UInt8] {
        get {
            let count = min(memory.load(fromByteOffset: 8, as: Int.self), FuzzMutation.longest)
            return Array(UnsafeRawBufferPointer(start: memory + 16, count: max(0, count)))
        }
        set {
            let bytes = newValue.prefix(FuzzMutation.longest)
            memory.storeBytes(of: bytes.count, toByteOffset: 8, as: Int.self)
            bytes.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(start: memory + 16, count: $0.count)
                    .copyMemory(from: $0)
            }
        }
    }
}
