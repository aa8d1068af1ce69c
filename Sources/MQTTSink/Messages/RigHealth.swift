import Events
import Foundation

/// How a rig does, as its events told it last.
struct RigHealth: Equatable, Sendable, Encodable {
    /// The device that is listened to.
    private(set) var device: String?
    /// Whether the device is there.
    private(set) var isConnected = true
    /// Whether the probe serves: `ok`, `weak` or `unusable`.
    private(set) var probe: String?
    /// Why it does not serve well.
    private(set) var reason: String?
    /// The strongest carrier over the noise, in dB·Hz.
    private(set) var carrierToNoise: Double?
    /// Processor time of the audio thread over the time of its audio.
    private(set) var load: Double?
    /// Times that frames were lost since the stream began.
    private(set) var xruns = 0
    /// Events that went before some sink had read them, since the rig was started.
    private(set) var unreadDropped = 0

    private enum CodingKeys: String, CodingKey {
        case device, probe, reason, load, xruns
        case isConnected = "connected"
        case carrierToNoise = "cnr_dbhz"
        case unreadDropped = "unread_dropped"
    }

    mutating func take(_ test: SelfTestData) {
        probe = test.verdict.rawValue
        reason = test.reason
        carrierToNoise = test.carriers.first?.carrierToNoiseDensity
    }

    mutating func take(_ data: HealthData) {
        switch data {
        case .streamStarted(let stream):
            let dropped = unreadDropped
            self = RigHealth()
            device = stream.device
            unreadDropped = dropped
        case .load(let report): load = report.mean
        case .xrun(let report): xruns += report.count
        case .overload, .microphoneMuted, .microphoneBack: break
        case .deviceLost(let report): (device, isConnected) = (report.device, false)
        case .deviceBack(let report): (device, isConnected) = (report.device, true)
        case .eventsDropped(let report): unreadDropped += report.unread
        }
    }

    /// A JSON object, its keys in alphabetical order; what is not known is null.
    var text: String { JSONText.of(self) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(device, forKey: .device)
        try container.encode(isConnected, forKey: .isConnected)
        try container.encode(probe, forKey: .probe)
        try container.encode(reason, forKey: .reason)
        try container.encode(carrierToNoise, forKey: .carrierToNoise)
        try container.encode(load, forKey: .load)
        try container.encode(xruns, forKey: .xruns)
        try container.encode(unreadDropped, forKey: .unreadDropped)
    }
}
