import Simulation

/// A reader of what others send, what it is fed, and what has to hold of what it takes.
protocol FuzzTarget {
    /// Its name in the table and on the command line.
    static var name: String { get }

    /// Inputs that are read, from which others are made.
    static var samples: [String] { get }

    /// The next input.
    func input(_ random: inout Xoshiro256) -> [UInt8]

    /// Reads an input.
    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict
}

extension FuzzTarget {
    func input(_ random: inout Xoshiro256) -> [UInt8] {
        FuzzMutation.bytes(of: Self.samples, &random)
    }
}
