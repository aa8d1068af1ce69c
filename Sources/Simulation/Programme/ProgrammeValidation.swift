extension Scene {
    func validate(_ item: ProgrammeItem, _ key: String) throws(SceneError) {
        let day = 86_400.0
        try check(item.start, in: 0...day, "\(key).start")
        try check(item.fade, in: 0...60, "\(key).fade")
        if let end = item.end {
            try check(end, in: (item.start + 2 * item.fade)...2 * day, "\(key).end", above: true)
        }
        try check(item.level, in: -100...0, "\(key).level_dbfs")
        try validate(item.volume, "\(key).volume")
        switch item.sound {
        case .music(let music):
            try check(music.tempo, in: 40...240, "\(key).tempo_bpm")
            try check(music.bass, in: -60...20, "\(key).bass_db")
            try check(music.treble, in: -60...20, "\(key).treble_db")
        case .speech(let speech):
            try check(speech.pitch, in: 60...400, "\(key).pitch_hz")
        case .alarm(let alarm):
            try check(alarm.frequency, in: 200...10_000, "\(key).frequency")
            try check(alarm.beep, in: 0.01...60, "\(key).beep")
            try check(alarm.period, in: alarm.beep...120, "\(key).period")
        }
    }
}
