import Glibc

/// A place or displacement in the room: x and y along the floor, z upward, in metres.
public typealias Position = SIMD3<Double>

extension SIMD3<Double> {
    /// The Euclidean length of the vector.
    var length: Double { (self * self).sum().squareRoot() }
}

extension SIMD2<Double> {
    /// The Euclidean length of the vector.
    var length: Double { (self * self).sum().squareRoot() }
}
