/// The program itself.
public enum Product {
    /// Its version.
    public static let version = "0.1.0"
}
