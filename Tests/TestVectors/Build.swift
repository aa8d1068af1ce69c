/// How the tests were built.
public enum Build {
    /// Whether for release; debug builds allocate even in a `for` loop.
    public static var isRelease: Bool {
        #if DEBUG
            false
        #else
            true
        #endif
    }
}
