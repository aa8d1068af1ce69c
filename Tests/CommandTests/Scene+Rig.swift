import AudioCore
import Simulation

extension Scene {
    /// A room without walls that echo, with a microphone 10 cm from the loudspeaker.
    static func rig(
        duration: Double, carriers: [Double] = [19_000], noiseDensity: Double = -14,
        people: [Person] = [], nuisances: [Nuisance] = []
    ) -> Scene {
        Scene(
            name: "rig", duration: duration, room: Room(reflection: 0),
            loudspeaker: Loudspeaker(
                position: [0.5, 2, 1], carriers: carriers, directGain: -20),
            microphones: [Microphone(position: [0.6, 2, 1], noiseDensity: noiseDensity)],
            people: people, nuisances: nuisances)
    }

    /// The rig with nobody there and the noise that gives this carrier-to-noise density.
    static func rig(carrierToNoise density: Double) -> Scene {
        var scene = Scene.rig(duration: 2)
        scene.microphones[0].noiseDensity += scene.carrierToNoise().value - density
        return scene
    }
}

extension Person {
    /// One echo that comes nearer at 0.9 m/s from 1.5 s to 3 s.
    static var mover: Person {
        Person(
            .point(start: [4.5, 2, 1], velocity: [-0.9, 0, 0]), enters: 1.5, leaves: 3)
    }
}
