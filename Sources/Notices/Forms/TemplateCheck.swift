import Cases
import Law
import Letters

/// Looks at an office's own words of a paper before they are kept.
package enum TemplateCheck {
  /// Known on every paper of a case.
  private static let always: Set<String> = [
    "org_name", "org_address", "org_phone", "head_name", "clerk_name", "clerk_post", "number",
    "service", "applicant_name", "child_name", "registered", "date", "signature",
  ]

  /// The papers whose words an office may replace. Those about a complaint are put together from parts.
  package static let replaceable = FormID.allCases.filter {
    $0.nature.words == .free && !LegalPart.needed(by: $0).isEmpty
  }

  /// Everything that is wrong, in the order of the text, then what is missing.
  package static func problems(_ form: FormID, _ text: String) -> [TemplateProblem] {
    guard form.nature.words == .free else { return [.notReplaceable(form)] }
    let template = FormTemplate(form, text, choices: FormCatalogue.template(form).choices)
    guard !template.blanks.isEmpty else { return [.empty] }
    let known = always.union(FormCatalogue.template(form).blanks)
    var problems: [TemplateProblem] = []
    for (index, line) in text.fileLines.enumerated() {
      problems += self.problems(FormLine(String(line)), line, number: index + 1, known)
    }
    let blanks = Set(template.blanks)
    problems += LegalPart.needed(by: form).filter { !blanks.contains($0.blank) }
      .map { .missingPart($0) }
    return problems
  }

  private static func problems(
    _ line: FormLine, _ text: Substring, number: Int, _ known: Set<String>
  ) -> [TemplateProblem] {
    guard text.count(where: { $0 == "{" }) == text.count(where: { $0 == "}" }),
      line.parts.count(where: { $0.blank != nil }) == text.count(where: { $0 == "{" })
    else { return [.brokenBlank(line: number)] }
    guard String(text).isPrintable else { return [.unprintable(line: number)] }
    return line.parts.compactMap { part in
      switch part {
      case .text: nil
      case .mark(let name, let option): .unknownShape("\(name)=\(option)")
      case .blank(let name, let shape): problem(name, shape, known)
      }
    }
  }

  private static func problem(
    _ name: String, _ shape: BlankShape, _ known: Set<String>
  ) -> TemplateProblem? {
    if name.contains(":") { return .unknownShape(name) }
    if !known.contains(name) { return .unknownBlank(name) }
    return shape.isOfDate && !dates.contains(name) ? .notDate(name) : nil
  }

  /// The blanks that always hold a date; the term of a service may be told in words.
  package static let dates: Set<String> = [
    "accepted_on", "answer_by", "child_birth_date", "contract_date", "course_from", "course_to",
    "date",
    "date_top", "exam_date", "hearing_on", "kept_until", "order_date", "planned_entry",
    "registered", "result_on", "shift_from", "shift_until", "valid_until",
  ]
}
