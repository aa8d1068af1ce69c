/// Events as rows of a comma-separated table (RFC 4180).
enum CSVRow {
    static let header =
        "source,sequence,type,start,end,peak_snr_db,speed_mps,direction,reason,carriers,"
        + "breathing_bpm,range_m,keyword,score,snr_db,level_dbfs,time"

    static func line(_ event: Event) -> String {
        var start: Double?
        var end: Double?
        var motion: MotionData?
        var reason: String?
        var carriers = ""
        var breathing: Double?
        var utterance: UtteranceData?
        var word: WakeWordData?
        switch event.data {
        case .selfTestCompleted(let data):
            start = data.at
            reason = [data.verdict.rawValue, data.reason].compactMap { $0 }.joined(separator: ": ")
            carriers = data.carriers.map { "\($0.hz) Hz \($0.carrierToNoiseDensity) dBHz" }
                .joined(separator: "; ")
        case .motionStarted(let data), .occupancyStarted(let data), .utteranceStarted(let data):
            start = data.at
        case .motionEnded(let data):
            start = data.start
            end = data.end
            motion = data
            reason = data.reason?.rawValue
        case .occupancyEnded(let data):
            start = data.start
            end = data.end
            reason = data.reason.rawValue
            breathing = data.breathingRate
        case .utteranceEnded(let data):
            start = data.start
            end = data.end
            reason = data.reason.rawValue
            utterance = data
        case .wakeWordDetected(let data), .wakeWordYielded(let data):
            start = data.start
            end = data.end
            reason = data.yieldedTo.map { "yielded to \($0)" }
            word = data
        case .health:
            start = event.data.seconds
        case .playbackStarted(let data), .playbackStalled(let data):
            start = data.at
        case .playbackEnded(let data):
            start = data.start
            end = data.end
            reason = [data.reason.rawValue, data.problem].compactMap { $0 }.joined(separator: ": ")
        case .simulationRendered(let data):
            start = 0
            end = data.duration
        }
        let fields: [String] = [
            event.source, "\(event.sequence)", event.type, text(start), text(end),
            text(motion?.peakSNR), text(motion?.speed), motion?.direction?.rawValue ?? "",
            reason ?? "", carriers, text(breathing), text(motion?.range),
            word?.keyword ?? "", text(word?.score),
            text(word?.signalToNoise ?? utterance?.signalToNoise),
            text(word?.level ?? utterance?.level),
            event.time ?? "",
        ]
        return fields.map(quoted).joined(separator: ",")
    }

    private static func text(_ number: Double?) -> String {
        number.map { "\($0)" } ?? ""
    }

    /// Looks at scalars: as a `Character`, a quote with an accent or CR LF would be another sign.
    private static func quoted(_ field: String) -> String {
        let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
        guard field.unicodeScalars.contains(where: special.contains) else { return field }
        var text = "\"".unicodeScalars
        for scalar in field.unicodeScalars {
            if scalar == "\"" { text.append(scalar) }
            text.append(scalar)
        }
        text.append("\"")
        return String(text)
    }
}
