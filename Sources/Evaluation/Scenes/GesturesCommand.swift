import App
import ArgumentParser
import AudioFile
import Events
import Foundation

/// Motion in real recordings of hand gestures before a phone that plays a 19 kHz carrier.
struct GesturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gestures",
        abstract: "Detection over a folder of clips, each with one moving hand.",
        discussion: "A clip counts as found when at least one motion is told. All settings are "
            + "the defaults; the carrier is found by itself.")

    @Argument(help: "The folder; every .flac and .wav in it is a clip.")
    var folder: String

    func run() throws {
        let clips = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { ["flac", "wav"].contains(($0 as NSString).pathExtension.lowercased()) }
            .sorted()
        guard !clips.isEmpty else {
            throw ValidationError("\(folder) holds no .flac or .wav file.")
        }
        let folder = folder
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let results = ConcurrentMap.run(count: clips.count, jobs: processors) { index in
            ClipResult(path: folder + "/" + clips[index])
        }.compactMap { $0 }
        print("Hand gestures, real recordings: motion found with --probe auto")
        var table = Table(["clips", "n", "found", "share", "95 % interval"])
        let groups = Dictionary(grouping: results) { result in
            String(result.name.prefix { $0 != "-" })
        }
        for (group, members) in groups.sorted(by: { $0.key < $1.key }) {
            table.add(group, members.filter(\.isFound).count, of: members.count)
        }
        table.add("all", results.filter(\.isFound).count, of: results.count)
        print(table.text)
        let densities = results.compactMap(\.density).sorted()
        if let first = densities.first, let last = densities.last {
            print(
                String(
                    format: "carrier-to-noise density: %.1f … %.1f dB·Hz, median %.1f", first,
                    last, densities[densities.count / 2]))
        }
        for result in results where !result.isFound {
            print("not found: \(result.fault ?? "\(result.name): no motion")")
        }
    }
}
