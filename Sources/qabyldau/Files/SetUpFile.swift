import Cases
import Law
import Letters
import Workbench

/// What was typed of set-up before there is a store: a private file, a line a field, so that the end
/// of the program loses no word. It goes when the office is created.
struct SetUpFile {
  private let path: String
  private let folder: String

  init(_ paths: Paths) {
    folder = paths.state
    path = paths.state + "/set-up"
  }

  /// A draft that cannot be written stays on the screen; the office itself then cannot be created
  /// either, and that is said loudly.
  func keep(_ draft: SetUpDraft) {
    let texts = SetUpField.allCases.filter { !draft[$0].isEmpty }.map { ($0.rawValue, draft[$0]) }
    let choices = [
      (SetUpField.place.rawValue, draft.place.rawValue),
      (SetUpField.role.rawValue, draft.role.rawValue),
      (SetUpField.week.rawValue, "\(draft.week.rawValue)"),
      (SetUpField.language.rawValue, draft.language.rawValue),
    ]
    let lines = (texts + choices).map { "\($0)\t\($1)\n" }.joined()
    guard Paths.makeFolder(folder) else { return }
    _ = TextFile.write(Array(lines.utf8), to: path)
  }

  /// - Returns: what was kept; an empty draft when there is nothing. A line that cannot be read is
  ///   left out: it is typed again.
  func kept() -> SetUpDraft {
    var draft = SetUpDraft()
    for line in (TextFile.read(path) ?? "").fileLines {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard parts.count == 2, let field = SetUpField(rawValue: parts[0]) else { continue }
      take(parts[1].neutralised(), as: field, into: &draft)
    }
    return draft
  }

  private func take(_ text: String, as field: SetUpField, into draft: inout SetUpDraft) {
    switch field {
    case .place: draft.place = Place(rawValue: text) ?? draft.place
    case .role: draft.role = StaffRole(rawValue: text) ?? draft.role
    case .week: draft.week = Int(text).flatMap(WorkWeek.init(rawValue:)) ?? draft.week
    case .language: draft.language = Language(rawValue: text) ?? draft.language
    case .name, .address, .phone, .site, .head, .authority, .clerkName, .clerkPost:
      draft[field] = text
    }
  }

  func remove() { TextFile.remove(path) }
}
