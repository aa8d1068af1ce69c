// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled alike: Swift 6 mode, the upcoming import rules, warnings are errors.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let complex: Target.Dependency = .product(name: "ComplexModule", package: "swift-numerics")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

let sqlite: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let http: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")
let sockets: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
        exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "noctule",
    products: [
        .executable(name: "noctule", targets: ["noctule"]),
        .library(
            name: "Noctule",
            targets: [
                "AudioCore", "DSP", "Sensing", "Presence", "EchoCancellation", "Speech", "Mixing",
                "Simulation", "Events",
            ]),
        // what ALSA loads for a PCM of type noctule
        .library(
            name: "asound_module_pcm_noctule", type: .dynamic, targets: ["CVirtualCard"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // 0: system libraries
        .systemLibrary(name: "CALSA", pkgConfig: "alsa", providers: [.apt(["libasound2-dev"])]),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CEBUR128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
        .systemLibrary(name: "CFFTW", pkgConfig: "fftw3f", providers: [.apt(["libfftw3-dev"])]),
        .systemLibrary(
            name: "CSndFile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
        .target(name: "CRealtime"),
        .target(name: "CVector"),
        .systemLibrary(name: "CMalloc"),
        // a sound card that is a file: its driver, a plug-in of ALSA, and its faults
        .target(name: "CVirtualCard", linkerSettings: [.linkedLibrary("asound")]),
        .systemLibrary(name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
        .systemLibrary(
            name: "CSpeexDSP", pkgConfig: "speexdsp", providers: [.apt(["libspeexdsp-dev"])]),
        .systemLibrary(
            name: "CMosquitto", pkgConfig: "libmosquitto", providers: [.apt(["libmosquitto-dev"])]),
        // 1: what everything speaks, and arithmetic
        library("AudioCore", []),
        // the networks that hearing ships with, as text that tools/train writes
        library("SpeechModels", []),
        // files that hold tokens and passwords
        library("Secrets", []),
        library("DSP", ["CFFTW", "CVector", complex]),
        // 2: the detectors' vocabulary, files, rates, loudness, echoes
        library("Sensing", ["AudioCore"]),
        library("AudioFile", ["AudioCore", "CSndFile"]),
        library("ALSADevice", ["AudioCore", "CALSA"]),
        library("RateConversion", ["AudioCore", "CSoxr"]),
        library("Loudness", ["AudioCore", "CEBUR128"]),
        library("EchoCancellation", ["CSpeexDSP", "DSP", complex]),
        // 3: what is sensed, simulated, told
        library("Presence", ["AudioCore", "CVector", "DSP", "Sensing", complex]),
        library("Speech", ["AudioCore", "DSP", "EchoCancellation", "Sensing"]),
        library("Mixing", ["AudioCore", "DSP"]),
        library("Simulation", ["AudioCore", "CVector", "DSP"]),
        library("Events", ["Sensing"]),
        // 4: the loop, the picture of what it found, and what was told
        library("Journal", ["Events", sqlite]),
        library("Sockets", [sockets]),
        library("Calibration", ["AudioCore", "DSP", "Presence", complex]),
        library("Session", ["AudioCore", "CRealtime", "Sensing"]),
        library("VirtualCard", ["AudioCore", "CVirtualCard", "Simulation"]),
        library(
            "Plotting",
            ["AudioCore", "CCairo", "DSP", "EchoCancellation", "Events", "Presence", "Speech"]),
        // 5: those who hand on what was told, one module a protocol, and rigs among themselves
        library("Arbitration", ["Journal"]),
        library("HTTPSink", ["Events", "Journal", http, sockets]),
        library("MQTTSink", ["CMosquitto", "Events", "Journal", "Secrets"]),
        library("OVOSSink", ["Events", "Journal", "Sockets", http, sockets]),
        library("WebhookSink", ["CCurl", "Events", "Journal"]),
        library(
            "WyomingSink",
            ["AudioCore", "Events", "Journal", "Sensing", "Sockets", "Speech", sockets]),
        // 6: configuration becomes a running system
        library(
            "App",
            [
                "ALSADevice", "Arbitration", "AudioCore", "AudioFile", "Calibration",
                "DSP",
                "EchoCancellation", "Events", "HTTPSink", "Journal", "Loudness", "MQTTSink",
                "Mixing", "OVOSSink", "Plotting", "Presence", "RateConversion",
                "Secrets", "Sensing", "Session", "Simulation", "Speech", "SpeechModels",
                "WebhookSink", "WyomingSink",
                yaml,
            ]),
        // 7: one file per subcommand
        .executableTarget(
            name: "noctule",
            dependencies: [
                "ALSADevice", "App", "Arbitration", "AudioCore", "AudioFile", "Calibration",
                "EchoCancellation", "Events", "HTTPSink", "Journal", "MQTTSink", "Mixing",
                "OVOSSink", "Plotting",
                "Presence", "Sensing", "Simulation",
                "Speech", "WebhookSink", "WyomingSink", arguments,
            ],
            swiftSettings: settings),
        // what tools/evaluate and tools/benchmarks run
        .executableTarget(
            name: "Evaluation",
            dependencies: [
                "ALSADevice", "App", "Arbitration", "AudioCore", "AudioFile", "CMalloc", "DSP",
                "EchoCancellation", "Events", "HTTPSink", "Journal", "MQTTSink", "Mixing",
                "OVOSSink",
                "Presence", "RateConversion",
                "Sensing", "Session",
                "Simulation",
                "Speech", "VirtualCard", "WyomingSink", arguments, complex, http, sockets,
                sqlite,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "App", "AudioCore", "AudioFile", "DSP", "EchoCancellation", "Mixing", "Presence",
                "Simulation", "Speech", arguments, complex,
            ],
            swiftSettings: settings),
        // what tools/virtual-card runs
        .executableTarget(
            name: "CardHost", dependencies: ["App", "Simulation", "VirtualCard", arguments],
            swiftSettings: settings),

        // what tools/check-realtime runs, linked with RealtimeSanitizer there
        .target(name: "CRealtimeSanitizer"),
        .executableTarget(
            name: "RealtimeCheck",
            dependencies: [
                "App", "AudioCore", "CAllocationCounter", "CRealtimeSanitizer", "Mixing",
                "Presence", "Sensing", "Session", "Simulation", "Speech", arguments,
            ],
            swiftSettings: settings),

        tests("AudioCore", []),
        // signals for tests, and what tools/golden writes
        .target(
            name: "TestVectors", dependencies: [complex], path: "Tests/TestVectors",
            swiftSettings: settings),
        tests("DSP", ["TestVectors", complex], exclude: ["Golden"]),
        tests("Secrets", []),
        tests("Sensing", ["AudioCore"]),
        tests("AudioFile", ["AudioCore"]),
        tests("RateConversion", ["AudioCore"]),
        tests("Loudness", ["AudioCore"]),
        tests(
            "EchoCancellation", ["CAllocationCounter", "DSP", "TestVectors"], exclude: ["Golden"]),
        // stands before malloc in the test executable and counts
        .target(name: "CAllocationCounter", path: "Tests/CAllocationCounter"),
        // open files as tests need them
        .target(name: "TestFiles", path: "Tests/TestFiles", swiftSettings: settings),
        tests(
            "ALSADevice",
            [
                "AudioCore", "CAllocationCounter", "TestFiles", "TestThreads", "TestVectors",
                "VirtualCard",
            ]),
        tests("VirtualCard", ["ALSADevice", "AudioCore", "Simulation", "TestThreads"]),
        tests(
            "Presence",
            [
                "AudioCore", "CAllocationCounter", "CVector", "DSP", "Sensing", "TestVectors",
                complex,
            ]),
        tests(
            "Speech", ["AudioCore", "CAllocationCounter", "DSP", "TestVectors", "Sensing"],
            exclude: ["Golden"]),
        tests("Calibration", ["AudioCore", "DSP", "Presence"]),
        tests(
            "Mixing",
            ["AudioCore", "CAllocationCounter", "CEBUR128", "DSP", "TestVectors"]),
        tests("Simulation", ["AudioCore", "DSP", complex]),
        tests("Events", ["Sensing"]),
        tests("Journal", ["Events", "TestFiles", "TestThreads", sqlite]),
        tests("HTTPSink", ["Events", "Journal", http]),
        // a real MQTT broker for tests
        .target(name: "TestBroker", path: "Tests/TestBroker", swiftSettings: settings),
        // threads for tests that wait
        .target(name: "TestThreads", path: "Tests/TestThreads", swiftSettings: settings),
        tests("MQTTSink", ["Events", "Journal", "TestBroker", "TestThreads"]),
        // a web server and a message bus for tests
        .target(
            name: "TestReceiver", dependencies: ["Events", "TestThreads", http, sockets],
            path: "Tests/TestReceiver", swiftSettings: settings),
        tests(
            "WebhookSink",
            ["CCurl", "Events", "Journal", "TestBroker", "TestReceiver", "TestThreads"]),
        tests(
            "OVOSSink",
            ["Events", "Journal", "TestBroker", "TestReceiver", "TestThreads", http, sockets]),
        tests("WyomingSink", ["Events", "Journal", "TestThreads", sockets]),
        tests("Arbitration", ["TestThreads"]),
        tests("Plotting", ["AudioCore", "Presence", "Speech"]),
        tests("Session", ["AudioCore", "Sensing"]),
        tests(
            "App",
            [
                "ALSADevice", "Arbitration", "AudioCore", "AudioFile", "CAllocationCounter",
                "Events",
                "HTTPSink", "Journal", "Loudness", "Mixing", "Session", "Presence", "Simulation",
                "Sensing",
                "Speech", "OVOSSink", "TestThreads", "VirtualCard", "WebhookSink", "WyomingSink",
            ],
            exclude: ["Golden"]),
        tests(
            "Evaluation",
            [
                "Arbitration", "AudioCore", "DSP", "Events", "Sensing", "Simulation", "Speech",
                complex,
            ]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "noctule", "AudioCore", "AudioFile", "Events", "Simulation", "SpeechModels",
                "TestBroker", "TestReceiver", "TestThreads",
            ],
            swiftSettings: settings),
    ]
)
