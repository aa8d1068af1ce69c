internal import CVirtualCard

extension VirtualCard {
    /// Pulls the plug.
    ///
    /// - Parameter error: the `errno` of calls by whoever has it open: `ENODEV`, `EBADFD`, `EIO`,
    ///   `EPIPE`; 0 where the card just falls silent.
    public func unplug(error: Int32) {
        virtual_card_unplug(card, error)
    }

    /// Puts the plug back; what was open before stays dead.
    public func replug() {
        virtual_card_replug(card)
    }

    /// Pulls the plug at the so-manieth call into the driver from now, whatever the call, and puts it
    /// back so many calls later, the tries to open it among them.
    ///
    /// - Parameters:
    ///   - calls: at least 1.
    ///   - replug: at least 1.
    ///   - error: as for `unplug`.
    public func unplug(afterCalls calls: Int, replugAfterCalls replug: Int, error: Int32) {
        precondition(calls >= 1 && replug >= 1, "a call to count")
        virtual_card_script(card, UInt32(calls), UInt32(replug), error)
    }

    /// Whether the plug is in, and no script is about to pull it.
    public var isPlugged: Bool { virtual_card_is_plugged(card) != 0 }

    /// Lets frames pass while nobody is woken, as when the machine was busy elsewhere.
    ///
    /// - Parameter frames: of `CardOrder.leaps`.
    public func leap(frames: Int) {
        precondition(CardOrder.leaps.contains(frames), "time does not go back, nor on for years")
        virtual_card_leap(card, Int64(frames))
    }

    /// Stops the streams as a driver does that meets an xrun.
    public func stopStreams() {
        virtual_card_break(card)
    }

    /// Suspends the streams, as the machine does that goes to sleep.
    public func suspend() {
        virtual_card_suspend(card)
    }

    /// Gives no frame any more and says nothing of it.
    ///
    /// - Parameter starts: streams that have to be started to end it; 0: `endStall` does.
    public func stall(untilStarts starts: Int = 0) {
        virtual_card_stall(card, 1, UInt32(starts))
    }

    /// Ends a stall.
    public func endStall() {
        virtual_card_stall(card, 0, 0)
    }

    /// Whether another program seems to hold the card.
    public func setBusy(_ isBusy: Bool) {
        virtual_card_set_busy(card, isBusy ? 1 : 0)
    }

    /// Whether the microphones give zeros, as behind a switch that cuts them off.
    public func setMuted(_ isMuted: Bool) {
        virtual_card_set_muted(card, isMuted ? 1 : 0)
    }

    /// Works no longer at a rate in Hz, of `CardOrder.rates`; nil: at all that it offers.
    public func refuse(rate: Int?) {
        precondition(rate.map(CardOrder.rates.contains) ?? true, "no rate of a card")
        virtual_card_refuse_rate(card, UInt32(rate ?? 0))
    }
}
