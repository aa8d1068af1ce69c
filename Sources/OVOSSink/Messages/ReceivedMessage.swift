import Events
import Foundation

/// A message that comes over a bus, as far as a rig takes it: a request about its volume.
struct ReceivedMessage: Equatable, Sendable {
    /// Why a message is refused; its text follows "a message".
    struct Refusal: Error, Equatable, CustomStringConvertible {
        /// What was wrong with it, and what it takes.
        let description: String

        init(_ description: String) {
            self.description = description
        }
    }

    /// What is asked for.
    var request: VolumeRequest
    /// Where it comes from and goes to.
    var context: [String: JSONValue]

    private struct Head: Decodable {
        var type: String
    }

    private struct Body: Decodable {
        var data: Values?
        var context: [String: JSONValue]?
    }

    private struct Values: Decodable {
        var percent: Double?
    }

    /// Reads a message; nil where it is none of a rig's.
    ///
    /// One of another session is not either: it is about the loudspeaker of who is elsewhere
    /// (ovos-phal-plugin-alsa 0.1.6, `validate_message_context`).
    ///
    /// - Throws: `Refusal`.
    init?(_ text: String) throws(Refusal) {
        let data = Data(text.utf8)
        let head: Head
        do { head = try JSONDecoder().decode(Head.self, from: data) } catch {
            throw Refusal("is no object of JSON with a `type`")
        }
        guard let kind = VolumeRequest.Kind(rawValue: head.type) else { return nil }
        let body: Body
        do { body = try JSONDecoder().decode(Body.self, from: data) } catch {
            throw Refusal("\(head.type) is refused: `percent` is a number, `context` an object")
        }
        context = body.context ?? [:]
        if let session = context["session"]?.object?["session_id"]?.string,
            session != BusMessage.homeSession
        {
            return nil
        }
        request = try VolumeRequest(kind, percent: body.data?.percent)
    }

    /// The answer to it.
    ///
    /// Its context is that of the question, with source and destination exchanged (ovos-bus-client 1.5.0,
    /// `Message.reply`); a change is answered as a question for the volume would be, to everybody
    /// (ovos-phal-plugin-alsa 0.1.6, "report change").
    func answer(_ volume: VolumeLevel) -> BusMessage {
        var context = BusMessage.ownContext
        if request == .get {
            context = self.context
            if let source = context["source"], let destination = context["destination"] {
                (context["source"], context["destination"]) = (destination, source)
            }
        }
        return BusMessage(
            VolumeRequest.Kind.get.rawValue + ".response",
            ["percent": .number(volume.percent), "muted": .bool(volume.isMuted)], context: context)
    }
}
