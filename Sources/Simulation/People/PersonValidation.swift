extension Scene {
    func validate(_ person: Person, _ key: String) throws(SceneError) {
        try check(person.targetStrength, in: -200...20, "\(key).target_strength_db")
        try check(person.height, in: 0.5...2.3, "\(key).height")
        try check(person.breathing.rate, in: 0...60, "\(key).breathing_bpm")
        try check(person.breathing.excursion, in: 0...0.02, "\(key).breathing_excursion")
        try check(person.breathing.irregularity, in: 0...0.3, "\(key).breathing_irregularity")
        try check(person.attenuation, in: 0...200, "\(key).attenuation_db")
        if let fidgets = person.fidgets {
            try check(fidgets.interval, in: 1...3600, "\(key).fidgets.interval")
            try check(fidgets.excursion, in: 0...0.2, "\(key).fidgets.excursion", above: true)
        }
        if let enters = person.enters { try check(enters, in: 0...duration, "\(key).enters") }
        if let leaves = person.leaves {
            try check(leaves, in: (person.enters ?? 0)...max(duration, 0), "\(key).leaves")
        }
        switch person.movement {
        case .walker(let walk):
            try validate(walk, person, key)
        case .point(let start, let velocity):
            try checkInside(start, "\(key).position", of: person)
            try checkSpeed(velocity.length, "\(key).velocity")
            try checkInside(start + velocity * duration, "\(key).velocity", of: person)
        case .still(let x, let y):
            try checkInside([x, y, 0], "\(key).position", of: person)
        case .gesture(let gesture):
            try checkInside([gesture.x, gesture.y, 0], "\(key).position", of: person)
            try check(gesture.excursion, in: 0...1, "\(key).excursion", above: true)
            try check(gesture.rate, in: 0...8, "\(key).rate", above: true)
            try check(gesture.start, in: 0...duration, "\(key).start")
            try check(gesture.end, in: gesture.start...max(duration, gesture.start), "\(key).end")
        case .arm(let sweep):
            try checkInside([sweep.x, sweep.y, 0], "\(key).position", of: person)
            try validate(sweep, key)
        }
    }

    private func validate(_ sweep: ArmSweep, _ key: String) throws(SceneError) {
        try check(sweep.length, in: 0...1, "\(key).length", above: true)
        try check(sweep.angle, in: 0...180, "\(key).angle", above: true)
        try check(sweep.rate, in: 0...720, "\(key).rate", above: true)
        try check(sweep.pause, in: 0...3600, "\(key).pause")
        for (index, time) in sweep.times.enumerated() {
            try check(time, in: 0...duration, "\(key).times[\(index)]")
            guard index > 0 else { continue }
            let free = sweep.times[index - 1] + sweep.duration
            guard time < free else { continue }
            throw SceneError(
                key: "\(key).times[\(index)]", problem: "the arm is still under way at \(time) s",
                cure: "start it at \(free) s or later")
        }
    }

    private func checkInside(
        _ point: Position, _ key: String, of person: Person
    ) throws(SceneError) {
        guard person.isNeighbour else { return try checkInside(point, key) }
        for axis in 0..<3 {
            try check(
                point[axis], in: -Person.neighbourhood...room.size[axis] + Person.neighbourhood, key
            )
        }
    }

    private func validate(
        _ walk: Walk, _ person: Person, _ key: String
    ) throws(SceneError) {
        guard person.posture == .standing && person.fidgets == nil else {
            throw SceneError(
                key: key, problem: "a walker neither sits nor fidgets",
                cure: "use the kind still, or leave posture and fidgets out")
        }
        try check(walk.start, in: 0...duration, "\(key).start")
        guard walk.speed > 0 else {
            throw SceneError(
                key: "\(key).speed", problem: "\(walk.speed) m/s is no walk",
                cure: "give a speed above 0, or use the kind still")
        }
        try checkSpeed(walk.speed, "\(key).speed")
        guard walk.waypoints.count >= 2 else {
            throw SceneError(
                key: "\(key).waypoints", problem: "a walk needs two waypoints",
                cure: "add one, or use the kind still")
        }
        for (index, waypoint) in walk.waypoints.enumerated() {
            let place = "\(key).waypoints[\(index)]"
            try checkInside([waypoint.x, waypoint.y, 0], place, of: person)
            try check(waypoint.wait, in: 0...86_400, "\(place).wait")
            guard index > 0 else { continue }
            let last = walk.waypoints[index - 1]
            guard last.x != waypoint.x || last.y != waypoint.y else {
                throw SceneError(
                    key: place, problem: "it is where the waypoint before it is",
                    cure: "leave it out and give that one a wait")
            }
        }
    }

    func checkSpeed(_ speed: Double, _ key: String) throws(SceneError) {
        guard speed >= 20 || speed.isNaN else { return }
        throw SceneError(
            key: key, problem: "\(speed) m/s is too fast", cure: "keep it below 20 m/s")
    }
}
