/// Medians and quantiles, found in place.
///
/// Values are reordered, nothing is allocated; real-time safe. Hoare's selection with the median
/// of three as the pivot: time grows linearly with the count except on contrived orders. Values
/// that are not numbers make the result meaningless, but do no harm.
public enum OrderStatistics {
    /// The median; of an even count the mean of the two in the middle.
    ///
    /// - Parameter values: at least one; left in another order.
    public static func median(_ values: inout MutableSpan<Float>) -> Float {
        quantile(0.5, of: &values)
    }

    /// The median of an array's values; of an even count the mean of the two in the middle.
    ///
    /// - Parameter values: at least one; left in another order.
    public static func median(_ values: inout [Float]) -> Float {
        median(&values, in: values.indices)
    }

    /// The median of a stretch of an array; of an even count the mean of the two in the middle.
    ///
    /// - Parameters:
    ///   - values: not shared with another array, or it is copied; those of the stretch are left in
    ///     another order, the others alone.
    ///   - range: the stretch, at least one value.
    public static func median(_ values: inout [Float], in range: Range<Int>) -> Float {
        quantile(0.5, of: &values, in: range)
    }

    /// The median of an exponential law of mean 1, ln 2.
    ///
    /// The power of a bin of noise has this law: the median over bins divided by it is their mean.
    public static var exponentialMedian: Float { 0.693_147_18 }

    /// The value that a fraction `q` of the values lies below, numpy's "linear" convention.
    ///
    /// That is the sorted values' linear interpolation at the place q · (count − 1).
    ///
    /// - Parameters:
    ///   - q: in 0…1.
    ///   - values: at least one; left in another order.
    public static func quantile(_ q: Double, of values: inout MutableSpan<Float>) -> Float {
        precondition(q >= 0 && q <= 1, "a quantile's fraction lies in 0…1")
        precondition(!values.isEmpty, "no values have no quantile")
        return values.withUnsafeMutableBufferPointer { values in
            let place = q * Double(values.count - 1)
            let rank = Int(place)
            let lower = select(rank, from: values)
            let fraction = place - Double(rank)
            guard fraction > 0 else { return lower }
            // What follows the selected value is not below it: the next in order is the least.
            var upper = values[rank + 1]
            for index in rank + 2..<max(rank + 2, values.count) where values[index] < upper {
                upper = values[index]
            }
            return Float(Double(lower) + (Double(upper) - Double(lower)) * fraction)
        }
    }

    /// The value that a fraction `q` of a stretch of an array lies below.
    ///
    /// - Parameters:
    ///   - q: in 0…1.
    ///   - values: not shared with another array, or it is copied; those of the stretch are left in
    ///     another order, the others alone.
    ///   - range: the stretch, at least one value.
    public static func quantile(
        _ q: Double, of values: inout [Float], in range: Range<Int>
    ) -> Float {
        values.withUnsafeMutableBufferPointer { values in
            var part = UnsafeMutableBufferPointer(rebasing: values[range]).mutableSpan
            return quantile(q, of: &part)
        }
    }

    /// Puts the value of a rank where sorting would, none above it in front, none below it behind.
    private static func select(_ rank: Int, from values: UnsafeMutableBufferPointer<Float>) -> Float
    {
        var low = 0
        var high = values.count - 1
        while low < high {
            let pivot = medianOfThree(values[low], values[(low + high) / 2], values[high])
            var left = low
            var right = high
            while left <= right {
                while left < high && values[left] < pivot { left += 1 }
                while right > low && values[right] > pivot { right -= 1 }
                guard left <= right else { break }
                values.swapAt(left, right)
                left += 1
                right -= 1
            }
            if rank <= right {
                high = right
            } else if rank >= left {
                low = left
            } else {
                break
            }
        }
        return values[rank]
    }

    private static func medianOfThree(_ a: Float, _ b: Float, _ c: Float) -> Float {
        max(min(a, b), min(max(a, b), c))
    }
}
