public import ArgumentParser
public import Events

extension EventFormat: ExpressibleByArgument {}
