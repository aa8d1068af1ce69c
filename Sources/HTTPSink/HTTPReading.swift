import FlyingFox
package import Foundation

/// What bytes of a client amount to, without a connection: for the studies that feed it any bytes.
package enum HTTPReading {
    /// What one request, or what is none, amounts to.
    package enum Outcome: Equatable, Sendable {
        /// Who asks is not let in, or nothing can be made of what it asks.
        case refused(status: Int)
        /// Who asks is let in.
        case admitted(path: String)
        /// Who asks is let in and gets events from now on.
        case newestEvents
        /// Who asks is let in and gets events behind a position.
        case eventsBehind(position: Int64)
        /// Who asks is let in and gets events since a moment, in seconds since 1970.
        case eventsSince(seconds: Double)
    }

    /// What one frame of a WebSocket, or what is none, amounts to.
    package enum Frame: Equatable, Sendable {
        case frame(opcode: UInt8, isFinal: Bool, payload: Data)
        case fault
    }

    /// What comes of bytes that arrive in pieces of a length.
    package static func requests(
        _ bytes: [UInt8], pieces: Int, _ configuration: HTTPConfiguration
    ) -> [Outcome] {
        var parser = RequestParser(limit: configuration.limits.requestBytes)
        var outcomes: [Outcome] = []
        var rest = bytes[...]
        while true {
            switch parser.next() {
            case .request(let request): outcomes.append(outcome(of: request, configuration))
            case .fault(let fault): return outcomes + [.refused(status: fault.status.code)]
            case .more:
                guard !rest.isEmpty else { return outcomes }
                parser.append(Array(rest.prefix(pieces)))
                rest = rest.dropFirst(pieces)
            }
        }
    }

    /// What comes of a WebSocket's bytes that arrive in pieces of a length.
    package static func frames(_ bytes: [UInt8], pieces: Int, limit: Int) -> [Frame] {
        var parser = FrameParser(limit: limit)
        var frames: [Frame] = []
        var rest = bytes[...]
        while true {
            switch parser.next() {
            case .frame(let frame):
                frames.append(
                    .frame(
                        opcode: frame.opcode.rawValue, isFinal: frame.fin, payload: frame.payload))
            case .fault: return frames + [.fault]
            case .more:
                guard !rest.isEmpty else { return frames }
                parser.append(Array(rest.prefix(pieces)))
                rest = rest.dropFirst(pieces)
            }
        }
    }

    private static func outcome(
        of request: HTTPRequest, _ configuration: HTTPConfiguration
    ) -> Outcome {
        do throws(HTTPFault) {
            let guardian = HTTPGuard(configuration)
            try guardian.admit(request)
            if request.path == "/ws" { try guardian.admitSocket(request) }
            guard ["/events", "/ws"].contains(request.path) else {
                return .admitted(path: request.path)
            }
            return switch try EventQuery(request).start {
            case .newest: .newestEvents
            case .position(let position): .eventsBehind(position: position)
            case .time(let date): .eventsSince(seconds: date.timeIntervalSince1970)
            }
        } catch {
            return .refused(status: error.status.code)
        }
    }
}
