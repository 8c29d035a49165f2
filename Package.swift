// swift-tools-version: 6.1
import PackageDescription

// The rooms of the house. Arrows of docs/house.md are the dependencies below: a room can import
// only what its target names, so the compiler keeps the walls. The C seams stand at the end.
let package = Package(
  name: "whatmatters",
  products: [.executable(name: "whatmatters", targets: ["whatmatters"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Conversation"),
    .target(name: "Canvas"),
    .target(
      name: "Guides", dependencies: ["Conversation", "Yams"],
      resources: [.embedInCode("Shelf/what-matters.yaml")]),
    .target(
      name: "Handout", dependencies: ["Conversation"],
      resources: [.embedInCode("Languages/en.json")]),
    .target(name: "Fiction", dependencies: ["Conversation"]),
    .target(
      name: "Archive",
      dependencies: [
        "Conversation", "CSQLCipher", "CSodium", "CFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Paper", dependencies: ["Handout", "CPango", "CHarfBuzz", "CLate", "CZlib"],
      resources: [.embedInCode("fonts.conf")]),
    .target(name: "Printing", dependencies: ["CCups", "CLate"]),
    .target(name: "Interface", dependencies: ["Conversation", "Canvas", "Handout"]),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"]),
    .executableTarget(
      name: "whatmatters",
      dependencies: [
        "Conversation", "Canvas", "Guides", "Handout", "Fiction", "Archive", "Paper", "Printing",
        "Interface", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // What `scripts/bench archive` asks the archive by; no part of the program.
    .executableTarget(
      name: "measure", dependencies: ["Archive", "Conversation"],
      path: "scripts/benchmark/measuring"),

    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CFiles"),
    // SQLCipher is linked statically and in whole: see Sources/CSQLCipher/include/CSQLCipher.h.
    .target(
      name: "CSQLCipher",
      linkerSettings: [
        .linkedLibrary(":libsqlcipher.a"), .linkedLibrary("crypto"), .linkedLibrary("m"),
      ]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    // Of these three only the headers are wanted here: CLate loads the libraries when they are
    // needed, because linking them costs more than all the rest of a start.
    .systemLibrary(
      name: "CPango", pkgConfig: Context.packageDirectory + "/Sources/CPango/headers.pc",
      providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: Context.packageDirectory + "/Sources/CHarfBuzz/headers.pc",
      providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CCups", providers: [.apt(["libcups2-dev"])]),
    .target(
      name: "CLate", dependencies: ["CPango", "CHarfBuzz", "CCups"],
      linkerSettings: [.linkedLibrary("dl")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(
      name: "Peggy", dependencies: ["Conversation", "Handout"], path: "Tests/Peggy",
      resources: [
        .embedInCode("Languages/qps.json"), .embedInCode("Languages/qrt.json"),
      ]),
    .testTarget(
      name: "ConversationTests", dependencies: ["Conversation", "Fiction", "Peggy"],
      resources: [
        .embedInCode("Fixtures/events-v1.json"), .embedInCode("Fixtures/events-v2.json"),
        .embedInCode("Fixtures/talk-with-company.json"),
      ]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "CNcurses"]),
    .testTarget(name: "GuidesTests", dependencies: ["Guides", "Conversation"]),
    .testTarget(
      name: "HandoutTests", dependencies: ["Handout", "Fiction", "Peggy"], exclude: ["Golden"],
      resources: [
        .embedInCode("Fixtures/document-v2.json")
      ]),
    .testTarget(name: "FictionTests", dependencies: ["Fiction"]),
    .target(
      name: "CUnsealing", path: "Tests/CUnsealing", linkerSettings: [.linkedLibrary("crypto")]),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Fiction", "Peggy", "CUnsealing"],
      exclude: ["Fixtures"]),
    .testTarget(name: "PaperTests", dependencies: ["Paper", "Fiction", "Peggy"]),
    .testTarget(name: "PrintingTests", dependencies: ["Printing"]),
    .testTarget(
      name: "InterfaceTests", dependencies: ["Interface", "Guides", "Fiction", "Peggy"],
      exclude: ["Screens"]),
    .testTarget(
      name: "MonkeyTests", dependencies: ["Interface", "Archive", "Guides", "Fiction"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CNcurses"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "Archive", "Conversation", "Guides", "Interface", "Terminal", "Canvas", "Peggy",
      ]),
    .testTarget(name: "EndToEndTests"),
  ],
  swiftLanguageModes: [.v6]
)
