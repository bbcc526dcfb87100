// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "tiendo",
  // `UTF8Span` of the standard library.
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "tiendo", targets: ["tiendo"]),
    .library(name: "TOML", targets: ["TOML"]),
    .library(name: "Markdown", targets: ["Markdown"]),
    .library(name: "CSV", targets: ["CSV"]),
    .library(name: "Mustache", targets: ["Mustache"]),
    .executable(name: "tiendo-bench", targets: ["TienDoBench"]),
  ],
  targets: [
    .target(name: "Diagnostics"),
    .target(name: "TOML", dependencies: ["Diagnostics"]),
    .target(name: "Markdown", dependencies: ["Diagnostics"]),
    .target(name: "CSV", dependencies: ["Diagnostics"]),
    .target(name: "Mustache", dependencies: ["Diagnostics"]),
    .target(name: "ICalendar"),
    .target(name: "OfficeOpenXML"),

    .target(name: "Storage", dependencies: ["Diagnostics"]),
    .target(name: "Casebook", dependencies: ["CSV", "Diagnostics", "Markdown", "TOML"]),
    .target(name: "Progress", dependencies: ["Casebook", "Diagnostics"]),
    .target(
      name: "Website",
      dependencies: [
        "CSV", "Casebook", "Diagnostics", "ICalendar", "OfficeOpenXML", "Markdown", "Mustache", "Progress",
      ]),
    .target(
      name: "Publishing", dependencies: ["Casebook", "Diagnostics", "Mustache", "Storage", "TOML", "Website"]),
    .target(
      name: "TienDoCLI", dependencies: ["Casebook", "Diagnostics", "Progress", "Publishing", "Storage", "Website"]),
    .executableTarget(name: "tiendo", dependencies: ["TienDoCLI"]),
    .executableTarget(
      name: "TienDoBench", dependencies: ["Casebook", "CSV", "Markdown", "Mustache", "Storage", "TOML"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "TOMLTests", dependencies: ["TOML", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "TestSupport"]),
    .testTarget(name: "CSVTests", dependencies: ["CSV", "TestSupport"]),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache", "TestSupport"]),
    .testTarget(name: "ICalendarTests", dependencies: ["ICalendar"]),
    .testTarget(name: "OfficeOpenXMLTests", dependencies: ["OfficeOpenXML", "TestSupport"]),
    .testTarget(name: "CasebookTests", dependencies: ["Casebook", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "CSV", "Casebook", "Diagnostics", "Mustache", "Progress", "Publishing", "Storage", "TestSupport", "Website",
      ],
      exclude: ["Golden", "Sites"]),
    .testTarget(
      name: "WebsiteTests", dependencies: ["CSV", "Casebook", "Diagnostics", "Mustache", "Progress", "Website"]),
    .testTarget(name: "TienDoCLITests", dependencies: ["Casebook", "TestSupport", "TienDoCLI", "tiendo"]),
    .testTarget(name: "StorageTests", dependencies: ["Diagnostics", "Storage", "TestSupport"]),
    .testTarget(
      name: "ProgressTests", dependencies: ["Casebook", "Diagnostics", "Progress", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
