import Events

/// What an `info` says of every service and model.
enum WyomingArtifact {
    static func data(name: String, description: String, version: String) -> [String: JSONValue] {
        [
            "name": .string(name),
            "attribution": .object(["name": .string("Noctule"), "url": .string("")]),
            "installed": .bool(true), "description": .string(description),
            "version": .string(version),
        ]
    }
}
