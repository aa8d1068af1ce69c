/// Why nobody is reached.
package struct DialFault: Error, Equatable, CustomStringConvertible {
    /// One line for people.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
