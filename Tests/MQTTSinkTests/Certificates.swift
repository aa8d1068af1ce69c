import Foundation
import TestBroker

/// Certificates for one test, made by openssl: an authority `ca`, what it signed (`server`, `client`)
/// and another authority `other`.
enum Certificates {
    static func make(in folder: BrokerFolder) async throws {
        func openssl(_ arguments: String) async throws {
            try await Child.run(
                "openssl",
                arguments.split(separator: " ").map {
                    $0.hasPrefix("@") ? folder.file(String($0.dropFirst())) : String($0)
                }, output: folder.file("openssl.log"))
        }
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
        for name in ["ca", "other"] {
            try await openssl(
                "req -x509 \(key) -days 2 -subj /CN=\(name) -keyout @\(name).key -out @\(name).crt")
        }
        try folder.write("subjectAltName=IP:127.0.0.1\n", as: "names")
        for name in ["server", "client"] {
            try await openssl(
                "req \(key) -subj /CN=\(name) -keyout @\(name).key -out @\(name).csr")
            try await openssl(
                "x509 -req -in @\(name).csr -CA @ca.crt -CAkey @ca.key -CAcreateserial -days 2 "
                    + "-extfile @names -out @\(name).crt")
        }
    }
}
