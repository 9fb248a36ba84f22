import Cases
import Law
import Notices
import Screen

/// Some papers have a blank for the applicant's address. It may lawfully stay empty, but only where
/// somebody says that none was given: such a paper is not made before.
extension Model {
  /// Whether a paper waits for that answer.
  func wantsAddress(_ form: FormID, of history: CaseHistory) -> Bool {
    history.applicant.facts.address == .unanswered
      && FormCatalogue.template(form, in: office).blanks.contains(Self.addressBlank)
  }

  static let addressBlank = "applicant_address"

  /// - Parameter id: the case, or `nil` for the draft at the desk.
  mutating func askAddress(of id: CaseID?) -> [Effect] {
    layers.append(.form(FormLayer(.address(id), fields: [FormField(.address)])))
    return []
  }

  /// The paper is in sight again with the answer; the same key as before goes on.
  mutating func takeAddress(_ typed: String, of id: CaseID?) -> [Effect] {
    let address: Known<String> = typed.isEmpty ? .absent : .value(typed)
    guard let id else { return changeDraft { $0.address = address } }
    return [.amendAddress(id, address)]
  }

  /// A paper that did not get printed for want of the answer asks for it.
  mutating func takeNoticeProblem(_ problem: NoticeProblem) -> [Effect] {
    note = TimedNote(text: say(NoticeProblemWords(problem)), isBad: true, since: now)
    guard case .missing(Self.addressBlank, let form) = problem, let file = fileInFocus,
      wantsAddress(form, of: file.history)
    else { return [] }
    return askAddress(of: file.subject.id)
  }

  /// The case whose paper is in front of the clerk.
  private var fileInFocus: CaseFile? { intake?.handing?.file ?? application?.file }
}
