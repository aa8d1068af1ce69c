import Glibc

/// The air of a room: how fast sound runs in it and how much of it is lost on the way.
public struct Air: Equatable, Sendable {
    /// The temperature in °C; −40…60.
    public var temperature: Double
    /// The relative humidity in percent; 0…100.
    public var humidity: Double
    /// The static pressure in kPa; 50…120.
    public var pressure: Double

    /// How fast the temperature rises, in °C per minute; −10…10.
    public var temperatureDrift: Double

    /// Describes the air; the defaults are a comfortable room at sea level.
    public init(
        temperature: Double = 20, humidity: Double = 50, pressure: Double = 101.325,
        temperatureDrift: Double = 0
    ) {
        self.temperatureDrift = temperatureDrift
        self.temperature = temperature
        self.humidity = humidity
        self.pressure = pressure
    }

    /// The speed of sound at the start in m/s: 343.2·√(T / 293.15 K), as ISO 9613-1 has it.
    public var speedOfSound: Double {
        343.2 * (kelvin / Self.referenceTemperature).squareRoot()
    }

    /// The speed of sound at a time in seconds, as the temperature drifts.
    func speedOfSound(at time: Double) -> Double {
        let kelvin = kelvin + temperatureDrift * time / 60
        return 343.2 * (kelvin / Self.referenceTemperature).squareRoot()
    }

    /// The attenuation of a pure tone by the atmosphere, in dB per metre.
    ///
    /// ISO 9613-1:1993, equations 3 to 5, with the molar concentration of water vapour from
    /// annex B; given there as ±10 % for 50 Hz to 10 kHz and in use well above that.
    ///
    /// - Parameter frequency: in Hz.
    public func absorption(at frequency: Double) -> Double {
        let relativePressure = pressure / 101.325
        let relativeTemperature = kelvin / Self.referenceTemperature
        let saturation = pow(10, -6.8346 * pow(273.16 / kelvin, 1.261) + 4.6151)
        let water = humidity * saturation / relativePressure  // molar concentration, percent

        let oxygen =
            relativePressure * (24 + 4.04e4 * water * (0.02 + water) / (0.391 + water))
        let nitrogen =
            relativePressure * pow(relativeTemperature, -0.5)
            * (9 + 280 * water * exp(-4.170 * (pow(relativeTemperature, -1.0 / 3) - 1)))

        let square = frequency * frequency
        let classical = 1.84e-11 / relativePressure * relativeTemperature.squareRoot()
        let vibration =
            0.01275 * exp(-2239.1 / kelvin) / (oxygen + square / oxygen)
            + 0.1068 * exp(-3352.0 / kelvin) / (nitrogen + square / nitrogen)
        return 8.686 * square * (classical + pow(relativeTemperature, -2.5) * vibration)
    }

    private var kelvin: Double { temperature + 273.15 }
    private static let referenceTemperature = 293.15
}
