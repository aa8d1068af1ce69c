/// Up to eight carriers as plain data, so that they can cross from the audio thread.
public struct CarrierList: BitwiseCopyable, Sendable {
    /// The most carriers that a list can hold.
    public static let capacity = 8

    /// Carriers in the list.
    public private(set) var count = 0
    private var carriers: InlineArray<8, Carrier>

    /// Creates a list of the first `capacity` of the carriers.
    public init(_ carriers: [Carrier] = []) {
        self.carriers = .init(
            repeating: Carrier(frequency: 0, carrierToNoiseDensity: 0, level: 0))
        for carrier in carriers.prefix(Self.capacity) { append(carrier) }
    }

    /// Adds a carrier.
    ///
    /// Real-time safe.
    ///
    /// - Precondition: `count` is less than `capacity`.
    public mutating func append(_ carrier: Carrier) {
        precondition(count < Self.capacity, "the list is full")
        carriers[count] = carrier
        count += 1
    }

    /// The carrier at a place in 0..<`count`.
    public subscript(index: Int) -> Carrier {
        precondition(index >= 0 && index < count, "no such carrier")
        return carriers[index]
    }

    /// The carriers as an array; allocates, so not for the audio thread.
    public var array: [Carrier] { (0..<count).map { self[$0] } }
}

extension CarrierList: Equatable {
    /// Whether both lists hold equal carriers in the same order.
    public static func == (left: CarrierList, right: CarrierList) -> Bool {
        left.count == right.count && (0..<left.count).allSatisfy { left[$0] == right[$0] }
    }
}
