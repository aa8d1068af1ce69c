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
                "AudioCore", "DSP", "Sensing", "Presence", "Speech", "Simulation", "Events",
            ]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // 0: system libraries
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CFFTW", pkgConfig: "fftw3f", providers: [.apt(["libfftw3-dev"])]),
        .systemLibrary(
            name: "CSndFile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
        // 1: what everything speaks
        library("AudioCore", []),
        // the networks that hearing ships with, as text that tools/train writes
        library("SpeechModels", []),
        // 2: arithmetic, the detectors' vocabulary, files
        library("DSP", ["CFFTW", complex]),
        library("Sensing", ["AudioCore"]),
        library("AudioFile", ["AudioCore", "CSndFile"]),
        // 3: what is sensed, simulated, told
        library("Presence", ["AudioCore", "DSP", "Sensing", complex]),
        library("Speech", ["AudioCore", "DSP", "Sensing"]),
        library("Simulation", ["AudioCore", "DSP"]),
        library("Events", ["Sensing"]),
        // 4: the loop, and the picture of what it found
        library("Calibration", ["AudioCore", "DSP", "Presence", complex]),
        library("Session", ["AudioCore", "Sensing"]),
        library("Plotting", ["AudioCore", "CCairo", "DSP", "Events", "Presence", "Speech"]),
        // 5: configuration becomes a running system
        library(
            "App",
            [
                "AudioCore", "AudioFile", "Calibration", "DSP", "Events", "Plotting", "Presence",
                "Sensing", "Session", "Simulation", "Speech", "SpeechModels", yaml,
            ]),
        // 6: one file per subcommand
        .executableTarget(
            name: "noctule",
            dependencies: [
                "App", "AudioCore", "AudioFile", "Calibration", "Events", "Plotting", "Presence",
                "Sensing", "Simulation", "Speech", arguments,
            ],
            swiftSettings: settings),
        // what tools/evaluate and tools/benchmarks run
        .executableTarget(
            name: "Evaluation",
            dependencies: [
                "App", "AudioCore", "AudioFile", "DSP", "Events", "Presence", "Sensing", "Session",
                "Simulation", "Speech", arguments, complex,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "App", "AudioCore", "AudioFile", "DSP", "Presence", "Simulation", "Speech",
                arguments, complex,
            ],
            swiftSettings: settings),

        tests("AudioCore", []),
        // signals for tests, and what tools/golden writes
        .target(
            name: "TestVectors", dependencies: [complex], path: "Tests/TestVectors",
            swiftSettings: settings),
        tests("DSP", ["TestVectors", complex], exclude: ["Golden"]),
        tests("Sensing", ["AudioCore"]),
        tests("AudioFile", ["AudioCore"]),
        // stands before malloc in the test executable and counts
        .target(name: "CAllocationCounter", path: "Tests/CAllocationCounter"),
        tests(
            "Presence",
            ["AudioCore", "CAllocationCounter", "DSP", "Sensing", "TestVectors", complex]),
        tests(
            "Speech", ["AudioCore", "CAllocationCounter", "DSP", "TestVectors", "Sensing"],
            exclude: ["Golden"]),
        tests("Calibration", ["AudioCore", "DSP", "Presence"]),
        tests("Simulation", ["AudioCore", "DSP", complex]),
        tests("Events", ["Sensing"]),
        tests("Plotting", ["AudioCore", "Presence", "Speech"]),
        tests("Session", ["AudioCore", "Sensing"]),
        tests(
            "App",
            ["AudioCore", "AudioFile", "Events", "Presence", "Simulation", "Sensing", "Speech"],
            exclude: ["Golden"]),
        tests(
            "Evaluation",
            ["AudioCore", "DSP", "Events", "Sensing", "Simulation", "Speech", complex]),
        .testTarget(
            name: "CommandTests",
            dependencies: ["noctule", "AudioCore", "AudioFile", "Events", "Simulation"],
            swiftSettings: settings),
    ]
)
