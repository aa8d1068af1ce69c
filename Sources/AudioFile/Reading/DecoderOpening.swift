/// Finds the decoder for a header.
enum DecoderOpening {
    /// Opens the decoder that the layout asks for.
    static func decoder(
        _ reader: ByteReader, _ layout: StreamLayout?, path: String
    ) throws(AudioFileError) -> Decoder {
        do throws(LibraryError) {
            guard let layout, case .samples(let coding) = layout.decoding else {
                // told the length, libFLAC takes a stream that is cut off for a damaged one
                let isContainer = layout.map { $0.decoding == .container } ?? true
                return try Decoder(
                    VirtualInput(
                        reader: reader, start: 0, byteCount: isContainer ? reader.length : nil))
            }
            let input = VirtualInput(
                reader: reader, start: layout.dataOffset, byteCount: layout.dataByteCount)
            return try Decoder(
                input, samples: coding, sampleRate: layout.sampleRate,
                channelCount: layout.channelCount)
        } catch {
            throw failure(error, reader, layout, path: path)
        }
    }

    /// What is known once the decoder is open.
    static func facts(
        _ reader: ByteReader, _ layout: StreamLayout?, _ decoder: Decoder, path: String
    ) throws(AudioFileError) -> StreamFacts {
        guard let layout else {
            let names = decoder.names
            if let problem = FormatLimits.problem(
                sampleRate: decoder.sampleRate, channelCount: decoder.channelCount)
            {
                throw AudioFileError(
                    .unsupportedFormat, .open, path: path, problem: problem,
                    cure: "check how the file was made")
            }
            return StreamFacts(
                path: path, sampleRate: decoder.sampleRate, channelCount: decoder.channelCount,
                encoding: "\(names.container), \(names.encoding)",
                promisedFrameCount: decoder.frameCount,
                frameCountTolerance: decoder.frameCountTolerance, promisedEnd: nil,
                fileLength: reader.length)
        }
        let isContainer = layout.decoding == .container
        return StreamFacts(
            path: path, sampleRate: layout.sampleRate, channelCount: layout.channelCount,
            encoding: layout.container + ", "
                + (isContainer ? decoder.names.encoding : layout.encodingName),
            promisedFrameCount: layout.frameCount,
            promisedEnd: layout.dataByteCount.map { size in
                size > Int.max - layout.dataOffset ? Int.max : layout.dataOffset + size
            },
            fileLength: reader.length)
    }

    private static func failure(
        _ error: LibraryError, _ reader: ByteReader, _ layout: StreamLayout?, path: String
    ) -> AudioFileError {
        if let failure = reader.failure { return failure.error(.open, path: path) }
        guard let layout else {
            guard error.isUnknownFormat else {
                return AudioFileError(
                    .damaged, .open, path: path, problem: error.text,
                    cure: "copy or record it again, or convert it to WAV or FLAC")
            }
            return HeaderParser.unknown(HeaderCursor(reader: reader, path: path))
        }
        if case .flac = layout.decoding, !error.isUnimplemented {
            return AudioFileError(
                reader.isAtEnd ? .truncated : .damaged, .open, path: path, problem: error.text,
                cure: "copy or record it again")
        }
        return AudioFileError(
            .unsupportedEncoding, .open, path: path,
            problem: "\(layout.container) with \(layout.encodingName) is not supported",
            cure: "convert it to PCM of 8, 16, 24 or 32 bit, float of 32 or 64 bit, or FLAC")
    }
}
