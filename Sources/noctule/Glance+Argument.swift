public import ArgumentParser
public import Presence

extension PresenceConfiguration.Glance: ExpressibleByArgument {}
