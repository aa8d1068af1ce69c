import CSndFile

/// How one sample lies in a file, for the encodings of a constant number of bytes.
struct SampleCoding: Equatable {
    enum Kind {
        case unsigned8, signed8, signed16, signed24, signed32, float32, float64, muLaw, aLaw
    }

    let kind: Kind
    let isBigEndian: Bool

    /// The integer of a width, or nil if there is none.
    static func integer(byteCount: Int, isBigEndian: Bool, isByteSigned: Bool) -> SampleCoding? {
        let kind: Kind
        switch byteCount {
        case 1: kind = isByteSigned ? .signed8 : .unsigned8
        case 2: kind = .signed16
        case 3: kind = .signed24
        case 4: kind = .signed32
        default: return nil
        }
        return SampleCoding(kind: kind, isBigEndian: isBigEndian)
    }

    /// Bytes in one sample.
    var byteCount: Int {
        switch kind {
        case .unsigned8, .signed8, .muLaw, .aLaw: 1
        case .signed16: 2
        case .signed24: 3
        case .signed32, .float32: 4
        case .float64: 8
        }
    }

    /// libsndfile's name for headerless data of this coding.
    var rawFormat: Int32 {
        let subtype =
            switch kind {
            case .unsigned8: SF_FORMAT_PCM_U8
            case .signed8: SF_FORMAT_PCM_S8
            case .signed16: SF_FORMAT_PCM_16
            case .signed24: SF_FORMAT_PCM_24
            case .signed32: SF_FORMAT_PCM_32
            case .float32: SF_FORMAT_FLOAT
            case .float64: SF_FORMAT_DOUBLE
            case .muLaw: SF_FORMAT_ULAW
            case .aLaw: SF_FORMAT_ALAW
            }
        let endian = isBigEndian ? SF_ENDIAN_BIG : SF_ENDIAN_LITTLE
        return Int32(SF_FORMAT_RAW) | Int32(subtype) | Int32(endian)
    }

    /// The coding in words, for reports.
    var name: String {
        switch kind {
        case .unsigned8: "8 bit unsigned PCM"
        case .signed8: "8 bit PCM"
        case .signed16: "16 bit PCM"
        case .signed24: "24 bit PCM"
        case .signed32: "32 bit PCM"
        case .float32: "32 bit float"
        case .float64: "64 bit float"
        case .muLaw: "µ-law"
        case .aLaw: "A-law"
        }
    }
}
