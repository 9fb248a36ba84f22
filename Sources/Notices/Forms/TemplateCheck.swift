import Cases
import Law
import Letters

/// Why an office's own words of a paper are not taken.
package enum TemplateProblem: Error, Equatable, Sendable {
  /// The words of this paper are the act's, or it is not given on paper.
  case notReplaceable(FormID)
  case empty
  /// Nobody knows what to put there.
  case unknownBlank(String)
  /// A bracket that is not closed, or signs in it that name no blank.
  case brokenBlank(line: Int)
  /// The date shape, or the option, is none of the form's.
  case unknownShape(String)
  /// What the law wants on the paper is missing; the blank that would carry it.
  case missingPart(LegalPart)
  case unprintable(line: Int)
}

/// What must stand on a paper whatever its words are.
package struct LegalPart: Hashable, Sendable {
  /// The blank that carries it.
  package let blank: String
  /// The act that wants it.
  package let basis: String

  /// Refusals: what it rests on, and how to complain (administrative code, arts. 80 (5), 92;
  /// services law, arts. 19 (2), 19-1).
  private static let refusal =
    parts("ӘРПК 80-бабы", "ground", "act") + parts("ӘРПК 92-бабы", "remedy_term", "remedy_address")
  /// The talon of the administrative code, art. 64 (2).
  private static let acceptance = parts(
    "ӘРПК 64-бабы, 2-бөлік", "number", "clerk_name", "clerk_post")

  private static func parts(_ basis: String, _ blanks: String...) -> [LegalPart] {
    blanks.map { LegalPart(blank: $0, basis: basis) }
  }

  package static func needed(by form: FormID) -> [LegalPart] {
    switch form {
    case .talon: acceptance + parts("ӘРПК 64-бабы, 2-бөлік", "received")
    case .homeReceipt:
      acceptance + parts("home.req.5.1", "accepted_on", "accepted_at", "documents")
    case .receipt: acceptance + parts("camp.rule.4", "accepted_on", "accepted_at", "documents")
    case .packageRefusal: refusal
    case .pmpkRefusal, .rehabRefusal, .campRefusal: refusal + parts("ӘРПК 80-бабы", "facts")
    case .hearingNotice:
      parts("ӘРПК 73-бабы", "ground", "act", "objection_term")
        + parts("camp.rule.10.p2", "hearing_on", "hearing_at", "hearing_place")
    case .hearingMinutes:
      parts(
        "ӘРПК 74-бабы", "hearing_place", "hearing_on", "begun_at", "ended_at", "hearing_body",
        "official_name", "secretary_name", "participants", "matter", "said")
    case .rehabCertificate:
      parts("rehab.rule.9.1", "child_name", "conclusion") + parts("rehab.rule.10.1", "head_name")
    case .campVoucher: parts("camp.req.5.p1", "child_name")
    case .preschoolReferral:
      parts("preschool.rule.3.12", "child_name", "preschool")
        + parts("preschool.rule.22.p3", "valid_until")
    case .preschoolAdmission: parts("preschool.rule.22.p10.3", "child_name")
    case .homeRefusal, .homeAdmission, .homeApplication, .homeProactive, .pmpkAcceptance,
      .pmpkConclusion, .pmpkReminder, .pmpkRequest, .pmpkReady, .rehabAcceptance,
      .rehabAutismCertificate, .rehabApplication, .rehabReady, .preschoolApplication,
      .preschoolRefusal, .preschoolQueued, .preschoolConsent, .campApplication,
      .campPackageRefusal, .complaintAnswer, .complaintExtension:
      []
    }
  }
}

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
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
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
      case .blank(let name, _):
        name.contains(":")
          ? .unknownShape(name) : known.contains(name) ? nil : .unknownBlank(name)
      }
    }
  }
}
