import App
import AudioCore
import Simulation

/// Requests on a rig's socket, a line of JSON each.
struct RigRequestTarget: FuzzTarget {
    static let name = "socket"
    static let samples = [
        #"{"command":"play","path":"/srv/dinner.flac","group":"music","gain_db":-6,"loop":true}"#,
        #"{"command":"play","path":"/run/pipe","raw":"44100,2,pcm16","queue":true}"#,
        #"{"command":"stop","group":"music"}"#, #"{"command":"stop","voice":7}"#,
        #"{"command":"volume","gain_db":-12}"#, #"{"command":"volume"}"#,
        #"{"command":"mute","on":true}"#,
        #"{"command":"sensing","on":false}"#, #"{"command":"sensing"}"#,
        #"{"command":"sensitivity","value":0.7}"#,
        #"{"command":"events","follow":true,"since":1767225600}"#,
    ]

    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict {
        let line = String(decoding: input, as: UTF8.self)
        if let request = EventsRequest(line: line) {
            return EventsRequest(line: request.line) == request
                ? .taken : .wrong("its line asks for other events")
        }
        do {
            if let request = try SensingRequest(line: line) { return judge(request) }
            let request = try PlaybackRequest(line: line)
            switch request {
            case .volume(let gain, _) where !PlaybackRequest.gains.contains(gain.value):
                return .wrong("a gain of \(gain.value)")
            case .play(let item) where !PlaybackRequest.gains.contains(item.gain.value):
                return .wrong("a gain of \(item.gain.value)")
            case .play(let item) where item.path.isEmpty: return .wrong("no path")
            default: break
            }
            let again = try? PlaybackRequest(line: request.line)
            return again == request ? .taken : .wrong("its line is another request")
        } catch {
            return .refused
        }
    }

    private func judge(_ request: SensingRequest) -> FuzzVerdict {
        if case .sensitivity(let value?) = request, !Sensitivity.limits.contains(value) {
            return .wrong("a sensitivity of \(value)")
        }
        let again = try? SensingRequest(line: request.line)
        return again == request ? .taken : .wrong("its line is another request")
    }
}
