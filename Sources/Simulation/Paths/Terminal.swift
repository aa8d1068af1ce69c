/// A loudspeaker or microphone as a scatterer sees it: the thing itself or its image in a wall.
struct Terminal {
    var position: Position
    /// The share of the pressure that is left after the wall.
    var gain: Double
    /// How a displacement of the thing itself is mirrored here, along each axis.
    var mirror: SIMD3<Double>

    /// A point and, in a room that reflects, its six images.
    static func all(of point: Position, in room: Room) -> [Terminal] {
        let direct = Terminal(position: point, gain: 1, mirror: [1, 1, 1])
        guard room.reflection > 0 else { return [direct] }
        return [direct]
            + room.images(of: point).enumerated().map { index, image in
                var mirror = SIMD3<Double>(1, 1, 1)
                mirror[index / 2] = -1  // two images along each axis
                return Terminal(position: image, gain: room.reflection, mirror: mirror)
            }
    }

    /// Where it is when the thing itself has been displaced.
    func position(displacedBy displacement: Position) -> Position {
        position + mirror * displacement
    }
}
