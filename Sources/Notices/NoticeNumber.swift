import Cases

/// The register number on a paper; a preview before registration has none yet.
enum NoticeNumber {
  static func text(_ number: ApplicationNumber) -> String {
    number.serial == 0 ? "________" : number.description
  }
}
