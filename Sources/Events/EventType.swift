/// The kinds of event; the raw value is the CloudEvents type.
public enum EventType: String, Codable, CaseIterable, Sendable {
    /// The probe was looked for and measured.
    case selfTestCompleted = "noctule.selftest.completed.v1"
    /// Something began to move.
    case motionStarted = "noctule.motion.started.v1"
    /// Something had moved.
    case motionEnded = "noctule.motion.ended.v1"
    /// Somebody came.
    case occupancyStarted = "noctule.occupancy.started.v1"
    /// Somebody had been there.
    case occupancyEnded = "noctule.occupancy.ended.v1"
    /// Somebody began to speak.
    case utteranceStarted = "noctule.utterance.started.v1"
    /// Somebody had spoken.
    case utteranceEnded = "noctule.utterance.ended.v1"
    /// A keyword was spoken.
    case wakeWordDetected = "noctule.wakeword.detected.v1"
    /// A keyword was spoken, and another rig answers.
    case wakeWordYielded = "noctule.wakeword.yielded.v1"
    /// A live stream has begun.
    case healthStreamStarted = "noctule.health.stream.started.v1"
    /// What the live loop has cost and lost.
    case healthLoad = "noctule.health.load.v1"
    /// The card lost frames.
    case healthXrun = "noctule.health.xrun.v1"
    /// A step took longer than its audio lasts.
    case healthOverload = "noctule.health.overload.v1"
    /// The card went away.
    case healthDeviceLost = "noctule.health.device.lost.v1"
    /// The card is back.
    case healthDeviceBack = "noctule.health.device.back.v1"
    /// The microphones are muted.
    case healthMicrophoneMuted = "noctule.health.microphone.muted.v1"
    /// The microphones are heard again.
    case healthMicrophoneBack = "noctule.health.microphone.back.v1"
    /// Told events went, to make room for others.
    case healthEventsDropped = "noctule.health.events.dropped.v1"
    /// Something began to play.
    case playbackStarted = "noctule.playback.started.v1"
    /// Something that plays has nothing to play.
    case playbackStalled = "noctule.playback.stalled.v1"
    /// Something had played, or could not.
    case playbackEnded = "noctule.playback.ended.v1"
    /// A simulated recording was made; stands first in its truth.
    case simulationRendered = "noctule.simulation.rendered.v1"
}
