public import ArgumentParser
public import AudioFile

extension AudioFileEncoding: ExpressibleByArgument {}
