/// Commands that wait for their frame, in its order and, at one frame, in the order they came.
///
/// Real-time safe once it is made.
struct CommandQueue: ~Copyable {
    /// The most commands that can wait.
    let capacity: Int
    private(set) var count = 0

    private let storage: UnsafeMutablePointer<MixerCommand>

    init(capacity: Int) {
        self.capacity = capacity
        storage = .allocate(capacity: capacity)
    }

    deinit {
        storage.deallocate()
    }

    var isFull: Bool { count == capacity }

    /// The frame of the first command, nil when there is none.
    var nextFrame: Int? { count > 0 ? storage[0].frame : nil }

    /// Puts a command in its place.
    ///
    /// - Precondition: it is not full.
    mutating func insert(_ command: MixerCommand) {
        precondition(count < capacity, "the queue is full")
        var place = count
        while place > 0, storage[place - 1].frame > command.frame {
            storage[place] = storage[place - 1]
            place -= 1
        }
        storage[place] = command
        count += 1
    }

    /// Takes the first command out when its frame has come.
    mutating func pop(dueAt frame: Int) -> MixerCommand? {
        guard count > 0, storage[0].frame <= frame else { return nil }
        let command = storage[0]
        count -= 1
        for place in 0..<count { storage[place] = storage[place + 1] }
        return command
    }
}
