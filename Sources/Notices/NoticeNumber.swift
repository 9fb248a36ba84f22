import Cases

/// The register number on a paper; a preview before registration has none yet.
enum NoticeNumber {
  /// What stands in a preview for a number that is given with the record: «is given when registered».
  static let open = "‹тіркелгенде беріледі›"

  static func text(_ number: ApplicationNumber) -> String {
    isGiven(number) ? number.description : open
  }

  static func value(_ number: ApplicationNumber) -> BlankValue {
    isGiven(number) ? .text(number.description) : .toCome
  }

  private static func isGiven(_ number: ApplicationNumber) -> Bool { number.serial > 0 }
}
