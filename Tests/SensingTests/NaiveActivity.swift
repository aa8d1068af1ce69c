import Sensing

/// The rule of `ActivityDecision` said again, slowly: it keeps every hop and looks back at all.
struct NaiveActivity {
    let required: Int
    let window: Int
    let release: Int
    private var hops: [Bool] = []
    private var isActive = false
    /// Hops before this one belong to an interval that is over.
    private var fresh = 0

    init(required: Int, window: Int, release: Int) {
        self.required = required
        self.window = window
        self.release = release
    }

    mutating func step(_ hit: Bool) -> ActivityDecision.Action {
        hops.append(hit)
        let now = hops.count - 1
        if !isActive {
            let hits = (max(fresh, hops.count - window)..<hops.count).filter { hops[$0] }
            guard hits.count >= required else { return .none }
            isActive = true
            return .start(hopsAgo: now - hits[0])
        }
        let last = hops.lastIndex(of: true)!
        guard now - last >= release else { return .none }
        isActive = false
        fresh = hops.count
        return .end(hopsAgo: now - last)
    }
}
