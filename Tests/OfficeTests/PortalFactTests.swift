import Cases
import Fixtures
import Law
import Office
import Testing

@Suite("What a service asks for beside the people, in an application of the portal")
struct PortalFactTests {
  private static let usual = [
    "study-language": "\"kk\"", "preschool-kind": "\"ordinary\"", "preschool-1": "\"Айгөлек\"",
    "pmpk-recommended": "false", "contract-in-force": "false",
  ]

  private static func file(
    _ facts: [String: String], service: String = "preschool-queue", _ other: [String: String] = [:]
  ) -> [String: String] {
    let pairs = facts.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { "\"\($0.key)\": \($0.value)" }
    return [
      "service": "\"\(service)\"", "schooling": "", "facts": "{\(pairs.joined(separator: ", "))}",
    ]
    .merging(other) { _, new in new }
  }

  private static func read(_ fields: [String: String]) throws(PortalProblems) -> PortalApplication {
    try PortalReader.read(Array(PortalFile.json(fields).utf8))
  }

  private static func problems(_ fields: [String: String]) -> [String] {
    do {
      _ = try read(fields)
      return []
    } catch {
      return error.problems.map(\.field)
    }
  }

  @Test("A family in the preschool queue: every fact as the desk would record it")
  func queue() throws {
    var facts = Self.usual
    facts["category"] = "\"large-family\""
    facts["had-priority-place"] = "false"
    facts["planned-entry"] = "\"2027-09-01\""
    let application = try Self.read(Self.file(facts))
    let expected: Record = [
      .childBirth: .date("2018-01-01"), .studyLanguage: .language(.kazakh),
      .preschoolKind: .choice(.ordinary), .preschool1: .words("Айгөлек"),
      .plannedEntry: .date("2027-09-01"), .category: .category(.largeFamily),
      .hadPriorityPlace: .answer(false), .pmpkRecommended: .answer(false),
      .contractInForce: .answer(false),
    ]
    #expect(application.facts == expected)
    #expect(application.completed(knownChild: nil, knownApplicant: nil).record == expected)
  }

  @Test("Camp and admission state what they ask for; home schooling asks for nothing")
  func others() throws {
    let camp = try Self.read(
      Self.file(
        ["category": "\"low-income\"", "certified-by": "\"one-time-password\""],
        service: "camp"))
    #expect(
      camp.facts == [
        .category: .category(.lowIncome), .certifiedBy: .choice(.oneTimePassword),
      ])
    let admission = try Self.read(
      Self.file(
        [
          "referral-number": "\"15\"", "referral-until": "\"2026-11-30\"",
          "place-kind": "\"permanent\"",
        ], service: "preschool-admission"))
    #expect(admission.facts == AdmissionFacts.usual)
    #expect(try Self.read([:]).facts == [:])
    #expect(Self.problems(["facts": "{\"category\": \"orphan\"}"]) == ["facts.category"])
  }

  @Test(
    "camp.req.8.portal.1: an application is certified by signature or password; one that says neither is set aside with the field's name, and no other service has the field",
    arguments: [
      ("", false), ("\"digital-signature\"", true), ("\"one-time-password\"", true),
      ("\"qr-code\"", false), ("true", false), ("null", false),
    ])
  func certified(value: String, isTaken: Bool) {
    let camp = ["category": "\"low-income\"", "certified-by": value]
    #expect(
      Self.problems(Self.file(camp, service: "camp")) == (isTaken ? [] : ["facts.certified-by"]))
    guard !value.isEmpty else { return }
    var queue = Self.usual
    queue["certified-by"] = value
    #expect(Self.problems(Self.file(queue)) == ["facts.certified-by"])
  }

  private enum AdmissionFacts {
    static let usual: Record = [
      .referralNumber: .words("15"), .referralUntil: .date("2026-11-30"),
      .placeKind: .choice(.permanent),
    ]
  }

  @Test(
    "A fact that is missing, misspelt or impossible is named by its path",
    arguments: [
      ("study-language", ""), ("study-language", "\"xx\""), ("preschool-kind", "\"big\""),
      ("preschool-kind", "\"permanent\""), ("preschool-1", ""), ("preschool-1", "\" \""),
      ("preschool-1", "7"), ("pmpk-recommended", "\"no\""), ("contract-in-force", ""),
      ("category", "\"low-income\""), ("category", "\"sanatorium\""),
      ("planned-entry", "\"2027-02-30\""), ("recommendation-kind", "\"severe-speech\""),
      ("had-priority-place", "true"), ("colour", "\"blue\""), ("child-birth", "\"2020-01-01\""),
    ])
  func bad(name: String, value: String) {
    var facts = Self.usual
    facts[name] = value
    let path = name == "child-birth" ? "child.birth_date" : "facts.\(name)"
    #expect(Self.problems(Self.file(facts)) == [path])
  }

  @Test("A category asks about an earlier place, a special preschool for the recommendation")
  func dependent() {
    var facts = Self.usual
    facts["category"] = "\"teacher\""
    facts["preschool-kind"] = "\"special\""
    #expect(
      Set(Self.problems(Self.file(facts)))
        == ["facts.had-priority-place", "facts.recommendation-kind"])
  }

  @Test("Without the date of birth nobody knows the queue; all is named at once")
  func birth() {
    let child = "{\"surname\": \"Оспан\", \"given\": \"Ли\"}"
    let found = Self.problems(
      Self.file(["preschool-kind": "\"ordinary\""], ["child": child]))
    #expect(
      Set(found) == [
        "child.birth_date", "facts.study-language", "facts.preschool-1", "facts.pmpk-recommended",
        "facts.contract-in-force",
      ])
    #expect(Self.problems(Self.file(Self.usual, ["facts": "[]"])) == ["facts"])
  }
}
