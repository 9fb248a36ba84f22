import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("Typed words and a colleague who was first, in the checklist")
struct TypedPaperTests {
  static let akhmetov = ClerkID("akhmetov")
  static let sarsen = ClerkID("sarsen")
  static let paper = DocumentID.medicalCommissionConclusion

  /// The clerk has opened the checklist of the own case and typed the conclusion but its last Enter.
  static func typing() throws -> (ClerkAtDesk, CheckedCase) {
    let clerk = try ClerkAtDesk(applications: 12, hasVisitors: false, clerk: akhmetov)
    let checked = try CheckedCase(at: clerk, by: akhmetov)
    try clerk.type("/\(checked.number)<Enter><F7>")
    for _ in 0..<6 where clerk.model.context == .checklist { try clerk.type("<Enter>") }
    try #require(clerk.model.context == .details, "\(clerk.screen)")
    try clerk.type("01112026")
    for _ in 0..<6 where clerk.model.intake?.papers.detail?.focus != .issuer {
      try clerk.type("<Tab>")
    }
    try clerk.type("№ 5 емхана<Tab>1")
    return (clerk, checked)
  }

  static func stands(_ clerk: ClerkAtDesk) -> Bool {
    clerk.model.context == .details && clerk.sees("01.11.2026") && clerk.sees("№ 5 емхана")
  }

  private func details(_ clerk: ClerkAtDesk, _ checked: CheckedCase) throws -> PaperDetails? {
    try clerk.store?.subject(checked.id)?.papers[Self.paper]?.details
  }

  @Test("Another desk was first: the form stands as it was typed, and the next Enter decides again")
  func clash() throws {
    let (clerk, checked) = try Self.typing()
    let other = PaperDetails(
      issuedOn: "2026-11-02", issuer: "№ 3 емхана ДКК", number: "77", recommends: true)
    try checked.change(
      beside: clerk, by: DemoStore.clerk,
      .mark(PaperMark(document: Self.paper, state: .originalTaken, details: other)))
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("Бекова Г. С."), "\(clerk.screen)")
    #expect(Self.stands(clerk), "\(clerk.screen)")
    #expect(try details(clerk, checked)?.issuer == "№ 3 емхана ДКК")
    try clerk.type("<Enter>")
    #expect(try details(clerk, checked)?.issuer == "№ 5 емхана")
    #expect(try details(clerk, checked)?.issuedOn == "2026-11-01")
    #expect(clerk.model.context != .details)
  }

  @Test(
    "A colleague has taken the case: the words stay, the reason is asked, and Enter records them")
  func held() throws {
    let (clerk, checked) = try Self.typing()
    try checked.change(beside: clerk, by: Self.sarsen, .take(reason: "келісілді"))
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("Сәрсен А. Н."))
    #expect(Self.stands(clerk))
    try clerk.type("<Enter>")
    #expect(clerk.model.context == .choice && clerk.sees("Сәрсен А. Н. қолында"), "\(clerk.screen)")
    try clerk.type("<Down><Enter>")
    #expect(try clerk.store?.subject(checked.id)?.holder == Self.akhmetov)
    #expect(Self.stands(clerk), "\(clerk.screen)")
    #expect(try details(clerk, checked) == nil)
    try clerk.type("<Enter>")
    #expect(try details(clerk, checked)?.issuer == "№ 5 емхана", "\(clerk.screen)")
  }

  @Test("Whoever leaves the checklist over it finds the words in the form that is opened again")
  func leaving() throws {
    let (clerk, checked) = try Self.typing()
    try checked.change(beside: clerk, by: Self.sarsen, .take(reason: "келісілді"))
    try clerk.type("<Enter><Esc><Esc>")
    #expect(clerk.model.context == .application)
    try clerk.type("<F8><Down><Enter><F7>")
    #expect(Self.stands(clerk), "\(clerk.screen)")
    try clerk.type("<Tab><Tab><Tab><Tab><Tab><Enter>")
    #expect(try details(clerk, checked)?.issuer == "№ 5 емхана", "\(clerk.screen)")
    // What was recorded is not offered as typed any more.
    #expect(clerk.model.typedMarks[checked.id]?[Self.paper] == nil)
  }
}

@Suite("Opening to act claims the case")
struct BeginningTests {
  private let akhmetov = ClerkID("akhmetov")

  private func clerk() throws -> ClerkAtDesk {
    try ClerkAtDesk(applications: 12, hasVisitors: false, clerk: akhmetov)
  }

  @Test("F7 on a free case claims it, and everybody sees who has it")
  func free() throws {
    let clerk = try clerk()
    let checked = try CheckedCase(at: clerk)
    try checked.change(beside: clerk, by: DemoStore.clerk, .release)
    try clerk.type("/\(checked.number)<Enter>")
    #expect(try clerk.store?.subject(checked.id)?.holder.isNobody == true, "only read so far")
    try clerk.type("<F7>")
    #expect(try clerk.store?.subject(checked.id)?.holder == akhmetov)
    #expect(clerk.model.intake != nil, "\(clerk.screen)")
  }

  @Test("F7 and Enter on a colleague's case ask first; Esc begins nothing, a reason goes on")
  func colleague() throws {
    for key in ["<F7>", "<Enter>"] {
      let clerk = try clerk()
      let checked = try CheckedCase(at: clerk)
      try clerk.type("/\(checked.number)<Enter>\(key)")
      #expect(clerk.sees("Бекова Г. С. қолында"), "\(clerk.screen)")
      try clerk.type("<Esc>")
      #expect(clerk.model.context == .application)
      try clerk.type("e")
      #expect(clerk.model.context == .application, "a note is no beginning")
      #expect(try clerk.store?.subject(checked.id)?.holder == DemoStore.clerk)
      try clerk.type("\(key)<Down><Enter>")
      #expect(try clerk.store?.subject(checked.id)?.holder == akhmetov)
      #expect(clerk.model.intake != nil, "\(key) \(clerk.screen)")
    }
  }

  @Test("Whoever supervises begins a colleague's case without taking it away")
  func supervisor() throws {
    let clerk = try ClerkAtDesk(applications: 12, hasVisitors: false)
    let checked = try CheckedCase(at: clerk, by: akhmetov)
    try clerk.type("/\(checked.number)<Enter><F7>")
    #expect(clerk.model.intake != nil)
    #expect(try clerk.store?.subject(checked.id)?.holder == akhmetov)
  }

  @Test("Who may only read is told so at the key, before anything is asked or typed")
  func auditor() throws {
    let other = try clerk()
    let checked = try CheckedCase(at: other)
    let clerk = try ClerkAtDesk.auditor(beside: other)
    try clerk.type("/\(checked.number)<Enter>")
    let events = try #require(clerk.store?.history(checked.id)?.events.count)
    for key in ["<F4>", "<F8>", "<F7>", "<Del>"] {
      try clerk.type(key)
      #expect(clerk.model.layers.isEmpty && clerk.model.context == .application, "\(key)")
      #expect(clerk.message.contains("тек оқиды"), "\(key) \(clerk.message)")
    }
    #expect(try clerk.store?.history(checked.id)?.events.count == events)
  }
}

@Suite("A sensitive case shows nothing before its reason")
struct SensitiveScreenTests {
  private let akhmetov = ClerkID("akhmetov")

  /// A sensitive case of another clerk, with the cursor of the list on it and the preview in sight.
  private func desk() throws -> (ClerkAtDesk, CheckedCase) {
    let clerk = try ClerkAtDesk(
      applications: 3, hasVisitors: false, size: Size(width: 120, height: 40), clerk: akhmetov)
    let checked = try CheckedCase(at: clerk)
    try checked.change(
      beside: clerk, by: DemoStore.clerk, .setSensitivity(true, reason: "сот ісі"))
    try clerk.type("<Shift-Tab><F5>")
    for _ in 0..<9 where clerk.model.inbox.selected?.id != checked.id { try clerk.type("<Down>") }
    try #require(clerk.model.inbox.selected?.id == checked.id)
    return (clerk, checked)
  }

  @Test("Taken with F8 it still asks why, and the preview waits for that")
  func taken() throws {
    let (clerk, checked) = try desk()
    #expect(!clerk.sees("Жанар"))
    try clerk.type("<F8><Down><Enter>")
    #expect(try clerk.store?.subject(checked.id)?.holder == akhmetov)
    #expect(!clerk.sees("0001 ") || !clerk.sees("Жанар"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.model.application?.file == nil && clerk.model.formLayer != nil)
    try clerk.type("отбасы терезеде<Enter>")
    #expect(clerk.model.application?.file != nil && clerk.sees("Жанар"))
    try clerk.type("<Esc>")
    #expect(clerk.model.inbox.preview?.subject.isOpen(to: akhmetov) == true)
  }

  @Test(
    "Whoever leaves the question sees nothing, whatever else is pressed or another desk writes",
    arguments: ["<F5>", "z24112026<Enter>", "<F7>", "<F9>"])
  func left(keys: String) throws {
    let (clerk, checked) = try desk()
    try clerk.type("<Enter><Esc>" + keys)
    try checked.change(beside: clerk, by: DemoStore.clerk, .note("—"))
    #expect(clerk.model.application?.file == nil, "\(clerk.screen)")
    #expect(!clerk.sees("Жанар"))
  }
}

@Suite("A past day is only read")
struct PastDayReadingTests {
  @Test("No key acts on the present while a past day is shown, and the bottom names none")
  func readOnly() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>z20112026<Enter>")
    let id = try #require(clerk.model.application?.id)
    #expect(clerk.model.context == .past)
    let events = try #require(clerk.store?.history(id)?.events.count)
    for key in ["<F4>", "<F6>", "<F7>", "<F8>", "<Enter>", "<Del>", "p"] {
      try clerk.type(key)
      #expect(clerk.model.context == .past, "\(key)")
    }
    #expect(try clerk.store?.history(id)?.events.count == events)
    let keys = clerk.model.view().keys.map(\.word).joined(separator: " ")
    for word in ["Қадам", "Ескертпе", "Алу", "Тізбе"] { #expect(!keys.contains(word), "\(keys)") }
    try clerk.type("<F9>")
    #expect(clerk.model.application?.pane == .papers && clerk.model.application?.asOf != nil)
    try clerk.type("<Esc>")
    #expect(clerk.model.context == .application, "Esc comes back to today")
    #expect(clerk.model.application?.asOf == nil)
    try clerk.type("e")
    #expect(try clerk.store?.history(id)?.events.count == events + 1)
  }
}
