import ArgumentParser
import Events

extension EventFormat: ExpressibleByArgument {}
