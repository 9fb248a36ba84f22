import Cases
import Law
import Screen

/// What tells namesakes apart, and by which number an application was found: that stands first. A
/// phone is shown only by its end and by what was typed of it.
struct SearchDetails {
  private let hit: SearchHit
  private let marks: MatchMarks
  private let language: Language

  init(_ hit: SearchHit, _ marks: MatchMarks, _ language: Language) {
    self.hit = hit
    self.marks = marks
    self.language = language
  }

  var text: String {
    let found = [
      found(hit.child.iin), named(IntakeWords.applicant, found(hit.applicant.iin)),
      named(FrameWords.child, found(phone: hit.child.phone)), found(phone: hit.applicant.phone),
    ]
    let usual = [
      hit.row.number.description, found[0] == nil ? hit.child.iin.map(iin) : nil,
      found[3] == nil ? hit.applicant.phone.map { phoneEnd(String($0.suffix(4))) } : nil,
      hit.registered.dotted,
    ]
    return (found + usual).compactMap(\.self).joined(separator: " · ")
  }

  private func found(_ digits: String?) -> String? { digits.flatMap(marks.number).map(iin) }

  private func found(phone: String?) -> String? {
    guard let phone else { return nil }
    if let typed = marks.phone(phone) { return "\(language.say(FrameWords.phone)) \(typed)" }
    return marks.phoneEnd(phone).map(phoneEnd)
  }

  /// Whose number it is, where it is not the one that is shown at any time.
  private func named(_ whose: some Phrase, _ found: String?) -> String? {
    found.map { "\(language.say(whose)): \($0)" }
  }

  private func iin(_ digits: String) -> String { "\(language.say(FrameWords.iin)) \(digits)" }

  private func phoneEnd(_ digits: String) -> String {
    "\(language.say(FrameWords.phoneEnd)) \(digits)"
  }
}
