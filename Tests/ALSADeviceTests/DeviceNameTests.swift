import Testing

@testable import ALSADevice

@Suite struct DeviceNameTests {
    @Test func `a name tells its card and device`() {
        let stable = DeviceName("hw:CARD=Array,DEV=2")
        #expect(stable.card == "Array" && stable.device == 2)
        #expect(stable.isStable && stable.isHardware)
        let short = DeviceName("plughw:Array,1")
        #expect(short.card == "Array" && short.device == 1)
        #expect(short.isStable && !short.isHardware)
        #expect(DeviceName(card: "Array", device: 2) == stable)
    }

    @Test func `a card's index is not stable`() {
        #expect(!DeviceName("hw:1,0").isStable)
        #expect(!DeviceName("hw:CARD=1").isStable)
        #expect(DeviceName("hw:CARD=1").device == 0)
    }

    @Test func `a PCM without a card has none`() {
        #expect(DeviceName("default").card == nil)
        #expect(DeviceName("pulse").isStable)
        #expect(DeviceName("hw:").card == nil)
    }
}
