import ArgumentParser
import EchoCancellation

/// How an echo is cancelled, or that it is not.
struct EchoArgument: ExpressibleByArgument {
    /// The kind of canceller; nil for none.
    let method: EchoCancellerMethod?

    /// Reads a name; nil for what is none.
    init?(argument: String) {
        method = EchoCancellerMethod(rawValue: argument)
        guard method != nil || argument == "off" else { return nil }
    }

    static let allValueStrings = EchoCancellerMethod.allCases.map(\.rawValue) + ["off"]
}
