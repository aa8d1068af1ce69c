/// A loudspeaker or microphone as a scatterer sees it: the thing itself or its image in a wall.
struct Terminal {
    var position: Position
    /// The share of the pressure that is left after the wall.
    var gain: Double

    /// A point and, in a room that reflects, its six images.
    static func all(of point: Position, in room: Room) -> [Terminal] {
        let direct = Terminal(position: point, gain: 1)
        guard room.reflection > 0 else { return [direct] }
        return [direct]
            + room.images(of: point).map { Terminal(position: $0, gain: room.reflection) }
    }
}
