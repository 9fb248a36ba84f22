// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Code that runs once for a key or a paper: the smaller it is, the fewer of its pages lie in memory
/// and are read at the start. Speed is kept where a key or an order runs through thousands of rounds.
let small: [SwiftSetting] =
  strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// The released program holds all that it runs with: before its first line no loader looks for libraries
/// and mends fifty thousand addresses, which took a quarter of the start and four megabytes. The two
/// libraries are parts of FoundationEssentials that a program linked so has to name; lld comes with Swift.
/// Its code lies at fixed addresses: a static program that could be moved does not start with this
/// toolchain, and one that is mended at the start is as slow as before.
let whole: LinkerSetting = .unsafeFlags(
  ["-static-executable", "-use-ld=lld", "-l_FoundationCShims", "-l_FoundationCollections"],
  .when(configuration: .release))

/// A target of Swift sources under Sources/; its tests stand in Tests/ under the same name.
func library(
  _ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// - Parameter texts: the folder with the texts that the tests compare with, if there is one.
func tests(_ name: String, _ dependencies: [Target.Dependency], texts: String? = nil) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, exclude: texts.map { [$0] } ?? [],
    swiftSettings: strict)
}

let package = Package(
  name: "qabyldau",
  products: [
    .executable(name: "qabyldau", targets: ["qabyldau"]),
    .executable(name: "bench", targets: ["bench"]),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "CLawText",
      exclude: [
        "home.txt", "pmpk.txt", "rehab.txt", "special.txt", "preschool.txt", "camp.txt",
      ]),

    library("Letters", []),
    library("Law", ["Letters", "CLawText"]),
    library("Cases", ["Law", "Letters"]),
    library("Store", ["Cases", "Law", "Letters", "CSQLite"]),
    library("Notices", ["Cases", "Law", "Letters"], small),
    library("Office", ["Notices", "Cases", "Law", "Letters"], small),
    library("Screen", ["Letters"]),
    .target(name: "CTerminal"),
    library("Terminal", ["Screen", "Letters", "CNcurses", "CTerminal"]),
    library("Demo", ["Store", "Cases", "Law"], small),
    library("Workbench", ["Cases", "Law", "Letters", "Notices", "Screen"], small),
    .executableTarget(
      name: "qabyldau",
      dependencies: [
        "Cases", "Demo", "Law", "Letters", "Notices", "Office", "Screen", "Store", "Terminal",
        "Workbench",
      ],
      swiftSettings: small, linkerSettings: [whole]),
    .executableTarget(
      name: "bench",
      dependencies: ["Cases", "Demo", "Law", "Letters", "Office", "Screen", "Store", "Workbench"],
      swiftSettings: strict),

    .target(
      name: "Fixtures",
      dependencies: ["Cases", "Law", "Letters", "Notices", "Store", "CSQLite"],
      path: "Tests/Fixtures", swiftSettings: strict),
    tests("Letters", ["Letters"]),
    tests("Law", ["Fixtures", "Law", "Letters"], texts: "Tables"),
    tests("Cases", ["Cases", "Fixtures", "Law", "Letters"]),
    tests("Demo", ["Cases", "Demo", "Fixtures", "Law", "Store"]),
    tests(
      "Store", ["Cases", "Demo", "Fixtures", "Law", "Letters", "Store", "CSQLite"],
      texts: "Golden"),
    tests("Notices", ["Cases", "Fixtures", "Law", "Letters", "Notices"], texts: "Golden"),
    tests("Office", ["Cases", "Fixtures", "Law", "Notices", "Office"]),
    tests("Screen", ["Fixtures", "Letters", "Screen"]),
    tests("Terminal", ["CTerminal", "Fixtures", "Letters", "Screen", "Terminal"]),
    tests(
      "Workbench",
      ["Cases", "Demo", "Fixtures", "Law", "Letters", "Notices", "Screen", "Store", "Workbench"]),
    tests(
      "Program",
      [
        "CNcurses", "Cases", "Demo", "Fixtures", "Law", "Letters", "Notices", "Office", "Screen",
        "Store", "Terminal", "Workbench", "bench", "qabyldau",
      ], texts: "Screens/Golden"),
  ],
  swiftLanguageModes: [.v6],
)
