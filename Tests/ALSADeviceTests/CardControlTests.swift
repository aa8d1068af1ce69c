import ALSADevice
import Testing

struct CardControlTests {
    /// Controls, a letter each: `C` and `c` a capture switch that is on and off, `V` and `v` a capture volume
    /// that is up and at its least, `P` and `p` the same as the first for playback, `a` a gain that
    /// follows the level, off.
    private func isMuted(_ letters: String) -> Bool {
        CardControl.muteCapture(
            letters.map { letter in
                switch letter {
                case "C": CardControl(direction: .capture, name: "Mic", isOn: true, volume: 0.5)
                case "c": CardControl(direction: .capture, name: "Mic", isOn: false, volume: 0.5)
                case "V": CardControl(direction: .capture, name: "Mic", isOn: nil, volume: 0.5)
                case "v": CardControl(direction: .capture, name: "Mic", isOn: nil, volume: 0)
                case "P": CardControl(direction: .playback, name: "PCM", isOn: true, volume: 1)
                case "p": CardControl(direction: .playback, name: "PCM", isOn: false, volume: 1)
                default:
                    CardControl(
                        direction: .capture, name: "Auto Gain Control", isOn: false, volume: nil)
                }
            })
    }

    @Test(arguments: ["c", "cP", "cc", "cv", "cV", "ca"])
    func `every switch of the capture is off`(controls: String) {
        #expect(isMuted(controls))
    }

    @Test(arguments: ["", "C", "V", "v", "p", "Cc", "a", "Ca"])
    func `one that is on is enough, and volumes tell nothing`(controls: String) {
        #expect(!isMuted(controls))
    }
}
