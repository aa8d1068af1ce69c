import Presence
import Simulation

extension RandomScene {
    /// How many other rigs there are.
    static let otherRigCount = 3
    /// The highest frequency that is rendered, as a share of the sample rate.
    static let highestShare = 0.44
    /// How far crystals of sound cards are off, in parts per million.
    static let clockOffsets = -100.0...100.0
    /// Seconds for which music has played when somebody begins to walk.
    static let musicLead = 10.0

    /// Someone walks by as in `passage` while other rigs probe.
    mutating func passageAmongRigs(speed: Double, distance: Double) -> Scene {
        var scene = passage(
            speed: speed, distance: distance, microphones: 1, noiseDensity: -12)
        scene.nuisances = otherRigs(in: scene)
        return scene
    }

    /// A room without anybody in which other rigs probe.
    mutating func roomAmongRigs(seconds: Double) -> Scene {
        var scene = emptyRoom(
            seconds: seconds,
            Setting(carriers: Self.probe, noiseDensity: -12, isFurnished: true))
        scene.nuisances = otherRigs(in: scene)
        return scene
    }

    /// Someone walks by as in `passage` while the rig plays loud music.
    mutating func passageToMusic(speed: Double, distance: Double) -> Scene {
        var scene = passage(
            speed: speed, distance: distance, microphones: 1, noiseDensity: -12)
        guard case .walker(var walk) = scene.people[0].movement else { return scene }
        playMusic(in: &scene)
        walk.start += Self.musicLead
        scene.people[0].movement = .walker(walk)
        scene.duration += Self.musicLead
        scene.people[0].leaves = scene.duration
        return scene
    }

    /// A room without anybody in which the rig plays loud music.
    mutating func roomWithMusic(seconds: Double) -> Scene {
        var scene = emptyRoom(
            seconds: seconds,
            Setting(carriers: Self.probe, noiseDensity: -12, isFurnished: true))
        playMusic(in: &scene)
        return scene
    }

    /// Other rigs somewhere in the room, as loud as the scene's own, each on slots of its own.
    private mutating func otherRigs(in scene: Scene) -> [Nuisance] {
        var free = ProbeSlots(sampleRate: scene.sampleRate).frequencies.filter { slot in
            slot * (1 + Self.clockOffsets.upperBound * 1e-6) < Self.highestShare * scene.sampleRate
                && Self.probe.allSatisfy { abs($0 - slot) >= ProbeSlots.spacing }
        }
        let size = scene.room.size
        return (0..<Self.otherRigCount).map { _ in
            .otherRig(
                OtherRig(
                    position: Position(
                        number(in: 1.5...size.x - 0.3), number(in: 0.3...size.y - 0.3),
                        number(in: 0.5...1.5)),
                    carriers: Self.probe.map { _ in draw(from: &free) },
                    levelSPL: scene.loudspeaker.levelSPL,
                    clockOffset: number(in: Self.clockOffsets)))
        }
    }

    /// Has the loudspeaker play music with peaks at full scale, through a small cone that moves.
    private mutating func playMusic(in scene: inout Scene) {
        scene.loudspeaker.distortion = Distortion(
            excursion: 1, gainPerMillimetre: -0.02, gainPerSquareMillimetre: -0.03)
        scene.programme = [
            ProgrammeItem(
                .music(Music(tempo: number(in: 80...140))), start: number(in: 1...2), level: 0)
        ]
    }
}
