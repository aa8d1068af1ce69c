import Events
import Testing

@Suite struct EventTypeFilterTests {
    @Test("A name stands for all kinds that begin so, and a CloudEvents type for itself")
    func names() throws {
        let motion = try EventTypeFilter("motion,occupancy.started")
        let wanted = EventType.allCases.filter { motion.contains($0.rawValue) }
        #expect(wanted == [.motionStarted, .motionEnded, .occupancyStarted])
        let health = try EventTypeFilter("health.device")
        #expect(
            EventType.allCases.filter { health.contains($0.rawValue) }
                == [.healthDeviceLost, .healthDeviceBack])
        for type in EventType.allCases {
            let one = try EventTypeFilter(type.rawValue)
            #expect(EventType.allCases.filter { one.contains($0.rawValue) } == [type])
        }
    }

    @Test("A name of no kind is told", arguments: ["", "motion,", "mot", "motion.start", "Motion"])
    func unknown(name: String) {
        #expect(throws: EventTypeFilter.UnknownName.self) { try EventTypeFilter(name) }
    }
}
