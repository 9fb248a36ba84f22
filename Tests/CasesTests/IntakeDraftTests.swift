import Cases
import Fixtures
import FoundationEssentials
import Law
import Testing

@Suite("A draft is kept as typed and asked only at registration")
struct IntakeDraftTests {
  static func draft() -> IntakeDraft {
    var draft = IntakeDraft()
    draft.service = .home
    draft[.childIIN] = "350101600010"
    draft[.childName] = "Сейітқали Әлия Қайратқызы"
    draft[.grade] = "3А"
    draft.language = .kazakh
    draft.relation = .mother
    draft[.applicantName] = "Сейітқали Жанар"
    draft[.phone] = "7000000001"
    draft[.address] = "Алатау қ., Тыныштық к-сі, 5-8"
    return draft
  }

  static func problem(_ change: (inout IntakeDraft) -> Void) -> FieldProblem? {
    var draft = draft()
    change(&draft)
    do {
      _ = try draft.completed(at: Invented.morning)
      return nil
    } catch {
      return error
    }
  }

  @Test("A full draft becomes an intake, with the birth date the number spells")
  func complete() throws {
    let intake = try Self.draft().completed(at: Invented.morning)
    #expect(intake.child.name.patronymic == "Қайратқызы")
    #expect(intake.child.birthDate == "2035-01-01")
    #expect(intake.child.sex == .female)
    #expect(intake.applicant.name.patronymic == nil)
    #expect(intake.applicant.phone == "+77000000001")
    #expect(intake.schooling == CaseEvent.Schooling(grade: "3", letter: "А", language: .kazakh))
    #expect(intake.received == Invented.morning)
  }

  @Test("A child with neither number nor birth date is warned of, and nobody is turned away for it")
  func childNotTold() throws {
    var draft = Self.draft()
    draft[.childIIN] = ""
    #expect(draft.warnings(.childBirth, today: "2026-11-24") == [.childNotTold])
    #expect(try draft.completed(at: Invented.morning).child.birthDate == nil)
    draft[.applicantName] = ""
    #expect(
      draft.warnings(.childBirth, today: "2026-11-24").isEmpty,
      "no reproach before the clerk has gone past the field")
    draft[.applicantName] = "Сейітқали Жанар"
    draft[.childBirth] = "01012018"
    #expect(draft.warnings(.childBirth, today: "2026-11-24").isEmpty)
    draft[.childBirth] = ""
    draft[.childIIN] = "350101600010"
    #expect(!draft.warnings(.childBirth, today: "2026-11-24").contains(.childNotTold))
  }

  @Test("A surname alone is warned of, a surname and a given name are not")
  func incompleteName() {
    var draft = Self.draft()
    draft[.childName] = "Сейітқали"
    #expect(draft.warnings(.childName, today: "2026-11-24") == [.incompleteName])
    draft[.childName] = "Сейітқали Әлия Қайратқызы"
    #expect(draft.warnings(.childName, today: "2026-11-24").isEmpty)
    draft[.childName] = ""
    #expect(draft.warnings(.childName, today: "2026-11-24").isEmpty)
  }

  @Test("A sign that no paper can show is told at its field and is not registered")
  func unprintable() {
    for field in [IntakeField.childName, .applicantName, .address] {
      var draft = Self.draft()
      draft[field] = "Сейітқали Әл\u{E000}ия Қайратқызы"
      #expect(
        draft.warnings(field, today: "2026-11-24") == [.unprintable(word: "Әл\u{FFFD}ия")],
        "\(field)")
      #expect(
        Self.problem { $0[field] = "Сейітқали Әл\u{FFFD}ия" }
          == FieldProblem(field: field, kind: .unprintable))
      draft[field] = "Сейітқали Әл\u{200D}ия Қайратқызы"
      #expect(draft.warnings(field, today: "2026-11-24").isEmpty)
    }
  }

  @Test("The first field that is wanting is named")
  func wanting() {
    #expect(Self.problem { $0.service = nil } == FieldProblem(field: .service, kind: .missing))
    #expect(
      Self.problem { $0[.childName] = " " } == FieldProblem(field: .childName, kind: .missing))
    #expect(
      Self.problem { $0[.childName] = "Әлия" }
        == FieldProblem(field: .childName, kind: .incompleteName))
    #expect(
      Self.problem { $0[.childIIN] = "35010160001" }
        == FieldProblem(field: .childIIN, kind: .wrongLength))
    #expect(
      Self.problem { $0[.childBirth] = "30022018" }
        == FieldProblem(field: .childBirth, kind: .notADate))
    #expect(Self.problem { $0[.grade] = "А" } == FieldProblem(field: .grade, kind: .missing))
    #expect(
      Self.problem { $0[.phone] = "700000000" } == FieldProblem(field: .phone, kind: .wrongLength))
    #expect(
      Self.problem { $0[.applicantName] = "" }
        == FieldProblem(field: .applicantName, kind: .missing))
    #expect(
      Self.problem { $0.channel = .portal } == FieldProblem(field: .filedAt, kind: .missing))
    #expect(
      Self.problem {
        $0.channel = .portal
        $0[.filedAt] = "241120262500"
      } == FieldProblem(field: .filedAt, kind: .notADate))
  }

  @Test("What families may not have is never asked: ЖСН, birth date, phone, address")
  func optional() {
    #expect(
      Self.problem {
        $0[.childIIN] = ""
        $0[.childBirth] = ""
        $0[.phone] = ""
        $0[.address] = ""
      } == nil)
    #expect(Self.problem { $0[.childIIN] = "350101500014" } == nil, "a doubted number is taken")
  }

  @Test("The portal's moment of filing is read to the minute")
  func filedAt() throws {
    var draft = Self.draft()
    draft.channel = .portal
    draft[.filedAt] = "231120262359"
    #expect(try draft.completed(at: Invented.morning).received == "2026-11-23T23:59")
    #expect(draft.fields.first == .filedAt)
  }

  @Test(
    "Class and letter are split however they are typed",
    arguments: [
      ("3А", "3", "А"), ("3 «А»", "3", "А"), ("11-б", "11", "б"), (" 0 ", "0", ""),
      ("10Ә", "10", "Ә"),
    ])
  func schooling(typed: String, grade: String, letter: String) {
    var draft = Self.draft()
    draft[.grade] = typed
    #expect(draft.schooling?.grade == grade)
    #expect(draft.schooling?.letter == letter)
  }

  @Test(
    "A name is split into surname, given name and the rest; the clerk corrects the split",
    arguments: [
      ("Әли Айша", 1, "Әли", "Айша", nil), ("Әли Айша Ерқызы", 1, "Әли", "Айша", "Ерқызы"),
      ("Ван дер Берг Ян", 3, "Ван дер Берг", "Ян", nil), ("Әли Айша", 5, "Әли", "Айша", nil),
      ("Ким Ли Ен Су", 1, "Ким", "Ли", "Ен Су"), ("  Әли   Айша ", 0, "Әли", "Айша", nil),
    ] as [(String, Int, String, String, String?)])
  func names(typed: String, words: Int, surname: String, given: String, patronymic: String?) {
    #expect(
      FullName(typed, surnameWords: words)
        == FullName(surname: surname, given: given, patronymic: patronymic))
  }

  @Test("One word is no full name")
  func oneWord() {
    #expect(FullName("Әлия") == nil)
    #expect(FullName("") == nil)
  }

  @Test("Warnings stand under their field and never block")
  func warnings() {
    var draft = Self.draft()
    func of(_ field: IntakeField) -> [IntakeWarning] { draft.warnings(field, today: "2026-11-24") }
    #expect(of(.childIIN).isEmpty)
    #expect(of(.childBirth) == [.bornInFuture], "an invented number of 2035")
    draft[.childIIN] = "350101600011"
    #expect(of(.childIIN) == [.controlDigit])
    draft[.childIIN] = "3501016"
    #expect(of(.childIIN) == [.iinTooShort(digits: 7)])
    draft[.childIIN] = "350101600010"
    draft[.childBirth] = "01012018"
    #expect(of(.childBirth) == [.birthDateDiffers(fromNumber: "2035-01-01")])
    draft[.childBirth] = "31022018"
    #expect(of(.childBirth) == [.noSuchDate])
    draft[.childName] = "Сейiтқали Əлия"
    #expect(of(.childName) == [.mixedScript(word: "Сейiтқали"), .noPatronymic])
  }

  @Test(
    "Ages that pupils do not have are doubted",
    arguments: [
      ("25112021", 4, true), ("24112021", 5, false), ("24112004", 22, true),
      ("25112004", 21, false),
      ("01012010", 16, false),
    ])
  func ages(birth: String, years: Int, isDoubted: Bool) {
    var draft = Self.draft()
    draft[.childIIN] = ""
    draft[.childBirth] = birth
    let warnings = draft.warnings(.childBirth, today: "2026-11-24")
    #expect(warnings == (isDoubted ? [.unusualAge(years: years)] : []))
  }

  @Test("A year of age is complete on the birthday; of 29 February on 1 March")
  func fullYears() {
    let leap: CivilDate = "2020-02-29"
    #expect(leap.fullYears(until: "2026-02-28") == 5)
    #expect(leap.fullYears(until: "2026-03-01") == 6)
    #expect(leap.fullYears(until: "2024-02-29") == 4)
  }

  @Test("A draft shows what it would become, without a number of the register")
  func provisional() throws {
    var draft = Self.draft()
    draft.consent = ConsentAnswer(isGiven: false, means: .paper)
    draft.set(MarkDraft(document: .application, state: .originalTaken))
    let history = try draft.provisional(try Invented.circumstances())
    #expect(history.subject.number.serial == 0)
    #expect(history.subject.stage == .checking)
    #expect(history.subject.papers[.application]?.state == .originalTaken)
    #expect(throws: Refusal.self) { try history.trying(.accept, try Invented.circumstances()) }
    draft.set(MarkDraft(document: .application, state: .missing))
    #expect(draft.marks.isEmpty)
  }

  @Test("A draft names what keeps it from becoming a case")
  func provisionalProblem() throws {
    var draft = Self.draft()
    draft[.grade] = ""
    #expect(throws: ProvisionalProblem.field(FieldProblem(field: .grade, kind: .missing))) {
      try draft.provisional(try Invented.circumstances())
    }
    #expect(throws: ProvisionalProblem.self) {
      try Self.draft().provisional(try Invented.circumstances("2026-11-24T17:40"))
    }
  }
}

@Suite("The office, as its events made it")
struct OfficeTests {
  @Test("Set-up, staff, roles and retirement")
  func staff() {
    var office = Invented.office
    #expect(office.organisation?.name == Invented.organisation.name)
    #expect(office.clerks.count == 4)
    office.apply(.roleChanged(Invented.clerk.id, .supervisor))
    #expect(office.clerk(Invented.clerk.id)?.role == .supervisor)
    office.apply(.clerkRetired(Invented.clerk.id))
    #expect(office.clerk(Invented.clerk.id)?.isRetired == true)
    #expect(office.clerks.count == 4, "a clerk is never deleted")
  }

  @Test("Calendar entries of the administrator change the calendar and can be taken away")
  func calendar() throws {
    var office = Invented.office
    let entry = CalendarEntry(
      date: "2026-11-25", effect: .closed, source: "№ 1 бұйрық", certainty: .confirmed)
    office.apply(.calendarEntryAdded(entry))
    #expect(try !office.calendar.works("2026-11-25"))
    #expect(office.editions(of: nil).calendar == 1)
    office.apply(.calendarEntryRemoved("2026-11-25"))
    #expect(try office.calendar.works("2026-11-25"))
  }

  @Test("The week is a setting")
  func week() throws {
    var office = Invented.office
    office.apply(.settingsChanged(OfficeSettings(week: .six)))
    #expect(try office.calendar.works("2026-11-21"))
  }

  @Test("A demo is a demo for ever")
  func demo() {
    var office = Office(events: [.setUp(OfficeEvent.SetUp(Invented.organisation, isDemo: true))])
    office.apply(.setUp(OfficeEvent.SetUp(Invented.organisation, isDemo: false)))
    #expect(office.isDemo)
  }

  @Test(
    "Who answers for the line",
    arguments: [
      (StaffRole.clerk, false), (.specialist, false), (.auditor, false), (.head, true),
      (.supervisor, true), (.administrator, true),
    ])
  func supervises(role: StaffRole, supervises: Bool) {
    #expect(role.supervises == supervises)
  }

  @Test("Language and kinship are nobody's until they were asked: nothing stands for them")
  func asked() {
    #expect(IntakeDraft().language == nil)
    #expect(IntakeDraft().relation == nil)
    #expect(
      IntakeDraftTests.problem { $0.language = nil }
        == FieldProblem(field: .language, kind: .missing))
    #expect(
      IntakeDraftTests.problem { $0.relation = nil }
        == FieldProblem(field: .relation, kind: .missing))
    #expect(
      IntakeDraftTests.problem { $0[.grade] = "" } == FieldProblem(field: .grade, kind: .missing))
    #expect(IntakeDraftTests.problem { $0.relation = .father } == nil)
  }

  @Test("Only a draft whose consent was answered goes on at the papers")
  func atPapers() {
    var draft = IntakeDraftTests.draft()
    #expect(!draft.isAtPapers)
    draft.consent = ConsentAnswer(isGiven: false, means: .paper)
    #expect(draft.isAtPapers)
    draft.service = nil
    #expect(!draft.isAtPapers)
  }

  @Test("An empty address field says nothing; that none was given is said by the clerk")
  func address() throws {
    var draft = IntakeDraft()
    #expect(draft.address == .unanswered)
    draft.address = .absent
    #expect(draft.address == .absent)
    draft[.address] = "  Абай к-сі, 5 "
    #expect(draft.address == .value("Абай к-сі, 5"))
    draft.address = .unanswered
    #expect(draft.address == .unanswered)
    let old = try JSONDecoder().decode(IntakeDraft.self, from: JSONEncoder().encode(IntakeDraft()))
    #expect(old.address == .unanswered)
  }
}
