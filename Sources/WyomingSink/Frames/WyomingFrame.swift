public import Events

/// One message of the Wyoming protocol: a type, named data and bytes.
///
/// On the wire it is a line of JSON, `{"type","version","data","data_length","payload_length"}`, then
/// `data_length` bytes of JSON and `payload_length` bytes of anything. Source: the Python package
/// `wyoming`, 1.10.2, `event.py`.
public struct WyomingFrame: Equatable, Sendable {
    /// What it is, such as `audio-chunk`.
    public var type: String
    /// What it says.
    public var data: [String: JSONValue]
    /// Bytes that belong to it, such as samples.
    public var payload: [UInt8]

    /// Makes a frame.
    public init(_ type: String, _ data: [String: JSONValue] = [:], payload: [UInt8] = []) {
        self.type = type
        self.data = data
        self.payload = payload
    }
}
