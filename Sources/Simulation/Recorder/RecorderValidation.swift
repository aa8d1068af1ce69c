extension Scene {
    func validateRecorder() throws(SceneError) {
        try validate(recorder.gain, "recorder.gain")
        if let control = recorder.automaticGain {
            let key = "recorder.agc"
            try check(control.target, in: -60...0, "\(key).target_dbfs")
            try check(control.attack, in: 0.0005...10, "\(key).attack")
            try check(control.release, in: 0.0005...60, "\(key).release")
            try check(control.minimum, in: -60...60, "\(key).min_gain_db")
            try check(
                control.maximum, in: control.minimum...max(60, control.minimum),
                "\(key).max_gain_db")
        }
        if let level = recorder.clipLevel { try check(level, in: -60...0, "recorder.clip_dbfs") }
        if let bits = recorder.bits { try check(Double(bits), in: 4...24, "recorder.bits") }
        try check(recorder.clockOffset, in: -1000...1000, "recorder.clock_offset_ppm")
        var last = 0.0
        for (index, xrun) in recorder.xruns.enumerated() {
            let key = "recorder.xruns[\(index)]"
            try check(xrun.at, in: last...max(86_400, last), "\(key).at")
            try check(Double(xrun.frames), in: 1...65_536, "\(key).frames")
            last = xrun.at
            if xrun.kind == .silence { last += Double(xrun.frames) / sampleRate }
        }
    }
}
