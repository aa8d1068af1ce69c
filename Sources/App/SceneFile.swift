import Foundation
public import Simulation

/// Reads scenes from YAML files.
///
/// Lengths are in metres, times in seconds, frequencies in Hz, temperatures in °C. Unknown keys,
/// wrong types and values out of range are refused with the file, the line and a cure.
public struct SceneFile {
    private static let keys = [
        "name", "seed", "duration", "sample_rate", "room", "loudspeaker", "microphones",
        "people", "nuisances", "programme", "handling", "recorder",
    ]

    /// Reads the scene in a file, named after the file unless it gives a name.
    ///
    /// - Parameter path: of a file or a pipe; `-` is standard input.
    /// - Throws: `YAMLError`.
    public static func load(path: String) throws -> Scene {
        let name =
            path == "-"
            ? "stdin" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        return try scene(YAMLDocument(path: path), name: name)
    }

    /// Reads a scene from text.
    ///
    /// - Parameter name: the file's name, for errors, and the scene's unless it has one.
    /// - Throws: `YAMLError`.
    public static func parse(_ text: String, name: String) throws -> Scene {
        try scene(YAMLDocument(text: text, file: name), name: name)
    }

    private static func scene(
        _ document: YAMLDocument, name: String
    ) throws(YAMLError) -> Scene {
        let root = document.root
        try root.allow(keys)
        var microphones: [Microphone] = []
        for mapping in try root.mappings("microphones") {
            microphones.append(try microphone(mapping))
        }
        var people: [Person] = []
        for mapping in try root.mappings("people") { people.append(try person(mapping)) }
        var nuisances: [Nuisance] = []
        for mapping in try root.mappings("nuisances") { nuisances.append(try nuisance(mapping)) }
        var programme: [ProgrammeItem] = []
        for mapping in try root.mappings("programme") {
            programme.append(try programmeItem(mapping))
        }
        var handlings: [Handling] = []
        for mapping in try root.mappings("handling") { handlings.append(try handling(mapping)) }

        let scene = Scene(
            name: try root.text("name", default: name),
            seed: UInt64(try root.integer("seed", default: 1, in: 0...Int.max)),
            duration: try root.number("duration"),
            sampleRate: try root.number("sample_rate", default: 48_000),
            room: try room(root.mapping("room")),
            loudspeaker: try loudspeaker(root.mapping("loudspeaker")),
            microphones: microphones, people: people, nuisances: nuisances, programme: programme,
            handling: handlings, recorder: try recorder(root.mapping("recorder")))
        do {
            try scene.validate()
        } catch {
            throw YAMLError(
                file: document.file, line: document.line(of: error.key),
                problem: "`\(error.key)`: \(error.problem); \(error.cure)")
        }
        return scene
    }
}
