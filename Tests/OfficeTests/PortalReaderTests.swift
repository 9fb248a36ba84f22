import Cases
import Fixtures
import Law
import Office
import Testing

@Suite("An application of the portal, read field by field")
struct PortalReaderTests {
  private func read(_ fields: [String: String] = [:]) throws(PortalProblems) -> PortalApplication {
    try PortalReader.read(Array(PortalFile.json(fields).utf8))
  }

  private func problems(_ fields: [String: String]) -> [String] {
    do {
      _ = try read(fields)
      return []
    } catch {
      return error.problems.map(\.field)
    }
  }

  @Test("home.req.10.4: that it is signed is read where the file says so, and is not guessed")
  func signed() throws {
    #expect(try read().isSigned == nil)
    #expect(try read(["signed": "true"]).isSigned == true)
    #expect(try read(["signed": "false"]).isSigned == false)
    #expect(problems(["signed": "\"иә\""]) == ["signed"])
  }

  @Test("A name with marks that nobody sees is read without them; an unreadable sign is refused")
  func invisible() throws {
    let name = { (given: String) in
      ["child": "{\"surname\": \"Оспан\u{202E}\", \"given\": \"\(given)\", \"patronymic\": null}"]
    }
    #expect(try read(name("Әли\u{200D}хан")).child.name.full == "Оспан Әлихан")
    #expect(problems(name("Әли\u{E000}хан")) == ["child.given"])
  }

  @Test("A whole one gives everything registration needs")
  func whole() throws {
    let application = try read([
      "attachments": PortalFile.attachments("1-dkk.pdf", "medical-commission-conclusion")
    ])
    #expect(application.portalNumber == "101000045321")
    #expect(application.filedAt == "2026-11-21T19:04:05")
    #expect(application.service == .home)
    #expect(application.residency == .resident)
    #expect(application.child.name.full == "Сейітқали Әлихан Бауыржанұлы")
    #expect(application.child.birthDate == "2018-01-01")
    #expect(application.applicant.phone == "+77000000001")
    #expect(application.applicant.address == .value("Алатау қ., Тыныштық к-сі, 5-8"))
    #expect(application.relation == .mother)
    #expect(application.consent == true)
    #expect(application.attachments.map(\.document) == [.medicalCommissionConclusion])
    let completed = application.completed(knownChild: nil, knownApplicant: nil)
    #expect(completed.channel == .portal)
    #expect(completed.received == application.filedAt)
  }

  @Test("What may be absent is absent, and no number is made up")
  func absent() throws {
    let application = try read([
      "child": "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"patronymic\": null}", "consent": "",
      "applicant": "{\"surname\": \"Оспан\", \"given\": \"Ая\", \"relation\": \"father\"}",
    ])
    #expect(application.child.iin == nil)
    #expect(application.child.birthDate == nil)
    #expect(application.child.name.patronymic == nil)
    #expect(application.applicant.phone == nil)
    #expect(application.applicant.address == .absent)
    #expect(application.consent == nil)
  }

  @Test(
    "A bad field is named",
    arguments: [
      ("format", "2", "format"), ("portal_number", "", "portal_number"),
      ("portal_number", "7", "portal_number"), ("filed_at", "\"кеше\"", "filed_at"),
      ("filed_at", "\"2026-02-30T10:00\"", "filed_at"), ("service", "\"house\"", "service"),
      ("residency", "\"alien\"", "residency"), ("child", "", "child"), ("child", "[]", "child"),
      ("schooling", "", "schooling"),
      ("schooling", "{\"grade\": \"3\", \"language\": \"xx\"}", "schooling.language"),
      ("consent", "\"иә\"", "consent"), ("attachments", "{}", "attachments"),
      ("attachments", "[{\"file\": \"../a\"}]", "attachments[0].file"),
      ("attachments", "[{\"file\": \".a\"}]", "attachments[0].file"),
      ("attachments", "[{\"file\": \"102.json\"}]", "attachments[0].file"),
      (
        "attachments", "[{\"file\": \"a\", \"document\": \"passport-of-cat\"}]",
        "attachments[0].document"
      ),
      ("colour", "\"blue\"", "colour"),
      (
        "child", "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"iin\": \"3501015\"}", "child.iin"
      ),
      (
        "child", "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"birth_date\": \"2018-02-30\"}",
        "child.birth_date"
      ),
      ("child", "{\"surname\": \"Оспан\"}", "child.given"),
      ("child", "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"sex\": \"m\"}", "child.sex"),
      ("applicant", "{\"surname\": \"Оспан\", \"given\": \"Ая\"}", "applicant.relation"),
      (
        "applicant",
        "{\"surname\": \"О\", \"given\": \"А\", \"relation\": \"mother\", \"phone\": \"12\"}",
        "applicant.phone"
      ),
    ])
  func bad(field: String, value: String, named: String) {
    #expect(problems([field: value]) == [named])
  }

  private func phone(_ phone: String) -> String? {
    let applicant = """
      {"surname": "Оспан", "given": "Ая", "relation": "mother", "phone": "\(phone)"}
      """
    return try? read(["applicant": applicant]).applicant.phone
  }

  @Test("The phone of another country is a bad field, and never becomes one of a stranger here")
  func foreignPhone() {
    #expect(phone("+1 650 555 1234") == nil)
    #expect(phone("8 700 000 00 01") == "+77000000001")
  }

  @Test("All bad fields are named at once")
  func all() {
    let found = problems([
      "format": "9", "service": "\"house\"", "consent": "1", "filed_at": "\"кеше\"",
    ])
    #expect(Set(found) == ["format", "service", "consent", "filed_at"])
  }

  @Test(
    "What is no JSON object is no application",
    arguments: ["", "[]", "null", "{", "portal", "\u{0}", "{\"a\":1}{"])
  func noObject(text: String) {
    #expect(throws: PortalProblems.self) { try PortalReader.read(Array(text.utf8)) }
  }

  @Test("A control digit that does not fit is no reason to set an application aside")
  func controlDigit() throws {
    let application = try read([
      "child": "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"iin\": \"350101500014\"}"
    ])
    #expect(application.child.iin == "350101500014")
  }
}
