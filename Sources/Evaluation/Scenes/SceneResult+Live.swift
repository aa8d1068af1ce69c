import App
import Events
import Presence
import Simulation

extension SceneResult {
    /// Lets a node run in the scene, which plays the probe itself and may let it be silent.
    init(live scene: Scene, glance: PresenceConfiguration.Glance) {
        var configuration = RunConfiguration()
        configuration.node = "lockstep"
        configuration.presence.glance = glance
        var tellings: [Telling] = []
        var known = 0
        var fault: String?
        var outlets = LiveSystem.Outlets(
            emit: { tellings.append(Telling(data: $0.data, told: .nan)) }, warn: { _ in },
            reload: { nil })
        outlets.news = { seconds in
            for index in known..<tellings.count { tellings[index].told = seconds }
            known = tellings.count
            return []
        }
        do {
            let system = try LiveSystem(
                configuration, input: SceneInput(scene, hasClock: false), duration: nil,
                control: LiveControl(),
                log: EventLog(liveSource: "urn:noctule:lockstep", hasClock: false),
                outlets: outlets)
            _ = try system.run()
        } catch {
            fault = "\(scene.name): \(error)"
        }
        self.init(of: scene, tellings: tellings, fault: fault)
    }
}
