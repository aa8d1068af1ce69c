import Foundation
import TestThreads
import Testing

@testable import VirtualCard

@Suite(.waits) struct VirtualCardTests {
    @Test func `a card's path must be one that ALSA's configuration can name`() {
        for path in ["card", "/tmp/a b", "/tmp/a,b", "/tmp/a'b"] {
            #expect(throws: VirtualCardError.self) { try VirtualCard(path: path) }
        }
    }

    @Test func `a card that cannot be is refused`() {
        let path = NSTemporaryDirectory() + "noctule-refused-\(getpid())"
        for adjust in [
            { (c: inout VirtualCardConfiguration) in c.captureChannels = 9 },
            { $0.playbackChannels = 0 }, { $0.sampleRates = [] },
            { $0.way = .wire(delayFrames: 40_000) },
        ] {
            var configuration = VirtualCardConfiguration()
            adjust(&configuration)
            #expect(throws: VirtualCardError.self) {
                try VirtualCard(path: path, configuration: configuration)
            }
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a card with too long a path to follow is refused, not one of a shorter path made`()
    {
        let path = NSTemporaryDirectory() + "noctule-follower-\(getpid())"
        let leader = "/" + String(repeating: "x", count: 255)
        let error = #expect(throws: VirtualCardError.self) {
            try VirtualCard(path: path, configuration: .init(pace: .following(path: leader)))
        }
        #expect(error?.path == leader)
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
