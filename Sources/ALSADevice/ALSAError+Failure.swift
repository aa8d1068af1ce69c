internal import CALSA

extension ALSAError {
    /// Why a PCM could not be opened.
    init(_ failure: ALSAFailure, opening name: DeviceName, _ direction: Direction) {
        let operation: Operation = direction == .capture ? .openCapture : .openPlayback
        switch failure.number {
        case ENOENT, ENODEV, ENXIO:
            self.init(
                .notFound, operation, name: name.text, problem: "no such card or PCM",
                cure: "see what there is with: noctule devices")
        case EBUSY:
            let holders = DeviceHolder.all(of: name, direction)
            self.init(
                .busy, operation, name: name.text, problem: DeviceHolder.problem(holders),
                cure: DeviceHolder.cure(holders, name: name))
        case EACCES, EPERM:
            self.init(
                .notPermitted, operation, name: name.text, problem: failure.text,
                cure: "put the user into the group audio (usermod -aG audio USER) and log in anew")
        default:
            self.init(
                .systemFailure, operation, name: name.text, problem: failure.text,
                cure: "check the kernel's messages (dmesg) and plug the card in anew")
        }
    }

    /// Why a PCM would not take its parameters.
    init(_ failure: ALSAFailure, configuring name: DeviceName) {
        switch failure.number {
        case ENODEV, EBADFD, ENOTTY:
            self.init(
                .disconnected, .configure, name: name.text, problem: "the card has gone",
                cure: "plug it in again")
        default:
            self.init(
                .systemFailure, .configure, name: name.text, problem: failure.text,
                cure: "try other channels or another period, or put plug: before the name")
        }
    }

    /// The card does not work at a rate.
    init(refusing rate: Int, _ name: DeviceName, offered: [Int]) {
        self.init(
            .rateRefused, .configure, name: name.text,
            problem: "the card does not work at \(rate) Hz",
            cure: offered.isEmpty
                ? "take another card" : "take one of its own: \(Negotiation.text(offered))")
    }

    /// The card has other channels.
    init(refusing channels: Int, of range: ClosedRange<Int>, _ name: DeviceName) {
        let own =
            range.count == 1
            ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
        self.init(
            .channelsRefused, .configure, name: name.text,
            problem: "the card has no \(channels) channels", cure: "take \(own)")
    }
}
