import CCairo
import Glibc

extension Canvas {
    /// Writes the image as a PNG file, over one that is there.
    ///
    /// - Throws: `fileNotWritable` with the path and the system's reason. A half-written file is
    ///   removed.
    public func writePNG(to path: String) throws(PlotError) {
        let bytes = try pngBytes()
        guard let file = fopen(path, "wb") else {
            throw Canvas.notWritable(path, "cannot create the picture", errno)
        }
        let written = fwrite(bytes, 1, bytes.count, file)
        let writeError = errno
        let isClosed = fclose(file) == 0
        let closeError = errno
        guard written == bytes.count, isClosed else {
            removeIfRegular(path)
            let code = written == bytes.count ? closeError : writeError
            throw Canvas.notWritable(path, "cannot write the picture", code)
        }
    }

    /// The image in PNG format.
    func pngBytes() throws(PlotError) -> [UInt8] {
        try check("draw")
        var bytes: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &bytes) { pointer in
            cairo_surface_write_to_png_stream(
                surface,
                { closure, data, count in
                    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                    let part = UnsafeBufferPointer(start: data, count: Int(count))
                    closure.assumingMemoryBound(to: [UInt8].self).pointee += part
                    return CAIRO_STATUS_SUCCESS
                }, pointer)
        }
        try Canvas.check(status, "encode")
        return bytes
    }

    /// Removes a file, but never a device or a pipe that was written to.
    private func removeIfRegular(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        unlink(path)
    }

    private static func notWritable(_ path: String, _ what: String, _ code: Int32) -> PlotError {
        let reason = String(cString: strerror(code))
        return PlotError(
            .fileNotWritable, path: path,
            "\(what): \(reason); name a file in a folder that exists and may be written")
    }
}
