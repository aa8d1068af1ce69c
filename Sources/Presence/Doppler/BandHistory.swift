/// Each band's power in the latest hops, for sums over some of them.
///
/// Real-time safe.
struct BandHistory: Equatable {
    /// Hops that are kept.
    let hops: Int
    private let bands: Int
    /// All bands of one hop, then those of another.
    private var values: [Float]
    private var newest = 0

    /// A history of noise: every power is 1.
    init(bands: Int, hops: Int) {
        self.bands = bands
        self.hops = hops
        values = Array(repeating: 1, count: bands * hops)
    }

    /// Forgets all hops.
    mutating func reset() {
        for index in values.indices { values[index] = 1 }
    }

    /// Makes room for the next hop, whose powers are 1 until they are set.
    mutating func advance() {
        newest = newest + 1 < hops ? newest + 1 : 0
        for band in 0..<bands { values[newest * bands + band] = 1 }
    }

    /// Sets a band's power in the newest hop.
    mutating func set(_ band: Int, to power: Float) {
        values[newest * bands + band] = power
    }

    /// A band's power some hops ago; the newest hop is 0 ago.
    func power(_ band: Int, ago: Int) -> Float {
        let place = newest >= ago ? newest - ago : newest - ago + hops
        return values[place * bands + band]
    }
}
