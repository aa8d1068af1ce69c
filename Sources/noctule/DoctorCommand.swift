import ALSADevice
import App
import ArgumentParser
import Foundation

/// `noctule doctor`: looks at computer and rig, and names each fault with its cure.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Open, play, record and measure; name each fault and its cure in a line.",
        discussion: """
            Without --device it looks at the computer only. With it, the sound of a calibration is \
            played, some twenty seconds that can be heard, recorded and judged. Diagnoses go to \
            standard output.

            Exit codes: 0 it can run, also with less than it could, 2 wrong usage, 3 a fault, \
            4 another process holds the card, 130 interrupted.
            """)

    @OptionGroup
    var input: InputOptions

    func run() throws {
        Interruption.shared.install()
        let output = try LineWriter.standardOutput()
        var hasFault = false
        func tell(_ diagnoses: [Diagnosis]) throws {
            for diagnosis in diagnoses {
                if diagnosis.severity == .fault { hasFault = true }
                try output.write(diagnosis.line)
            }
        }
        if input.scene == nil { try tell(SystemDiagnosis.diagnoses(of: reading())) }
        if let place = input.input {
            do {
                try tell(examine(place))
            } catch let error as ALSAError {
                try tell([Diagnosis(.fault, "card", error.problem, cure: error.cure)])
                if error.code == .busy { throw CommandFailure(.deviceBusy) }
            }
        }
        try output.close()
        if hasFault { throw CommandFailure(.badInput) }
    }

    private func reading() throws -> SystemReading {
        var reading = SystemReader().reading()
        reading.grant = try BadInput.catching { try SystemReader.grant() }
        if let device = input.device {
            let names = Set([device, input.playbackDevice ?? device]).sorted()
            // A card without a mixer has nothing that could be muted.
            for name in names {
                reading.controls += (try? CardControl.all(of: DeviceName(name))) ?? []
            }
        }
        return reading
    }

    private func examine(_ place: RunConfiguration.Input) throws -> [Diagnosis] {
        let bar = ProgressBar(label: "listening", parts: 1)
        defer { bar.clear() }
        do {
            let outcome = try RigExamination.run(
                on: place.open(hasClock: input.device != nil),
                isInterrupted: { Interruption.shared.isRequested },
                progress: { bar.update(0, $0) })
            guard let outcome else { throw CommandFailure(.interrupted) }
            return RigDiagnosis.diagnoses(of: outcome)
        } catch let error as ALSAError {
            throw error
        } catch {
            return try BadInput.catching { throw error }
        }
    }
}
