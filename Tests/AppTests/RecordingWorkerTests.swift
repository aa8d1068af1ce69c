import AudioCore
import AudioFile
import Foundation
import Session
import Synchronization
import Testing

@testable import App

/// The writing thread's work, done on this one: what it takes waits in the ring beforehand.
struct RecordingWorkerTests {
    private struct Refusal: Error, CustomStringConvertible {
        let description = "no space left"
    }

    private static let format = AudioFormat(sampleRate: 100, channelCount: 1)
    private let path = NSTemporaryDirectory() + "noctule-worker-\(UUID().uuidString).wav"

    /// A worker that finds 150 s of audio in blocks of 0.1 s, one of them broken.
    ///
    /// - Parameter refusals: tries to begin a file that fail.
    private func worker(
        _ file: RecordingFile?, brokenBlock: Int? = nil, refusals: Int
    ) -> RecordingWorker {
        let ring = BlockRing(blockCount: 2_000, channelCount: 1, blockCapacity: 10)
        var block = AudioBlock(channelCount: 1, capacity: 10)
        block.setFrameCount(10)
        for number in 0..<1_500 {
            block.startFrame = 10 * number
            let value: Float = number == brokenBlock ? .nan : Float(number) / 2_000
            block.withMutableFrames(ofChannel: 0) { span in
                for index in 0..<span.count { span[index] = value }
            }
            ring.push(block)
        }
        let tries = Atomic<Int>(0)
        let path = path
        let retry: @Sendable () throws -> RecordingFile = {
            if tries.add(1, ordering: .relaxed).oldValue < refusals { throw Refusal() }
            return try Self.file(path)
        }
        let worker = RecordingWorker(
            file, tap: RecordingTap(ring: ring, bell: Bell()), format: Self.format,
            blockFrames: 10, retry: retry)
        worker.end()
        return worker
    }

    private static func file(_ path: String) throws -> RecordingFile {
        try RecordingFile(path: path, format: format, encoding: .float32)
    }

    private func heard() throws -> (frames: Int?, first: Float) {
        let source = try AudioFileSource(path: path)
        var block = AudioBlock(channelCount: 1, capacity: 10)
        try source.read(into: &block)
        return (source.frameCount, block.withChannel(0) { $0[0] })
    }

    @Test func `what could not be begun is tried again every minute, and begins then`() throws {
        defer { unlink(path) }
        let worker = worker(nil, refusals: 1)
        worker.run()
        // Refused at 60 s, begun at 120 s.
        #expect(worker.takeNews() == [.begun(path: path, frame: 12_000)])
        #expect(worker.failure == nil)
        let (frames, first) = try heard()
        #expect(frames == 3_000 && first == 0.6)
    }

    @Test func `what is lost begins anew a minute later`() throws {
        defer { unlink(path) }
        let worker = worker(try Self.file(path), brokenBlock: 100, refusals: 0)
        worker.run()
        let news = worker.takeNews()
        try #require(news.count == 2)
        guard case .lost(let reason) = news[0] else {
            Issue.record("\(news)")
            return
        }
        #expect(reason.contains("not finite"))
        #expect(news[1] == .begun(path: path, frame: 7_000))
        #expect(try heard() == (8_000, 0.35))
    }

    @Test func `where nothing can be begun the reason stays`() {
        let worker = worker(nil, refusals: .max)
        worker.run()
        #expect(worker.takeNews().isEmpty && worker.failure is Refusal)
    }
}
