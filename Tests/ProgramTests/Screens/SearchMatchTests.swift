import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("Why a row was found is on the screen")
struct SearchMatchTests {
  private static let sizes = [
    Size(width: 40, height: 10), Size(width: 60, height: 16), Size(width: 80, height: 24),
    Size(width: 120, height: 40),
  ]

  @Test(
    "The letters that were found are in every row, in whichever name they stand", arguments: sizes)
  func names(size: Size) throws {
    let clerk = try ClerkAtDesk(size: size)
    try clerk.type("/кайрат")
    let hits = try #require(clerk.searchShown?.hits)
    #expect(hits.count >= 5)
    for hit in hits {
      let row = try #require(clerk.surface.lines.firstIndex { $0.hasPrefix(">") })
      let lines = clerk.surface.lines[row...].prefix(size.isNarrow ? 2 : 1).joined()
      // At sixty columns the number has left the row for the line below the list.
      #expect(clerk.sees(hit.row.number.short(in: 2026)), "\(clerk.screen)")
      #expect(lines.contains("«Қайрат»"), "\(clerk.screen)")
      try clerk.type("<Down>")
    }
  }

  @Test("Of two words the one that stands last is in sight, as far as there is room for both")
  func twoWords() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("/смагул кайрат")
    #expect(try #require(clerk.searchShown?.hits.first).row.applicant.contains("Қайрат"))
    #expect(clerk.sees("«Смағұл»ов"), "\(clerk.screen)")
    #expect(clerk.sees("«Қайрат»ұлы"), "\(clerk.screen)")
  }

  /// An application whose numbers are looked for.
  private func known(_ clerk: ClerkAtDesk) throws -> SearchHit {
    let hits = try #require(try clerk.store?.search("26", limit: 60))
    return try #require(
      hits.first { $0.child.iin != nil && ($0.applicant.phone ?? "").count >= 10 })
  }

  @Test("Found by the child's ЖСН, it is marked as far as it was typed", arguments: sizes.prefix(3))
  func iin(size: Size) throws {
    let clerk = try ClerkAtDesk(size: size)
    let iin = try #require(try known(clerk).child.iin)
    try clerk.type("/\(iin.prefix(9))")
    #expect(clerk.sees("ЖСН «\(iin.prefix(9))»\(iin.suffix(3))"), "\(clerk.screen)")
  }

  @Test(
    "Found by the phone, what was typed of it and its end are shown, and no more",
    arguments: [3, 5, 6, 9])
  func phone(count: Int) throws {
    let clerk = try ClerkAtDesk(size: Self.sizes[0])
    let digits = String(try #require(try known(clerk).applicant.phone).suffix(10))
    try clerk.type("/\(digits.prefix(count))")
    let rest = digits.dropFirst(count)
    let shown = rest.count > 4 ? "…\(rest.suffix(4))" : String(rest)
    let lines = clerk.surface.lines
    #expect(lines.contains { $0.contains("тел. «\(digits.prefix(count))»\(shown)") }, "\(lines)")
  }

  @Test("Found by the last four digits, the end is marked")
  func phoneEnd() throws {
    let clerk = try ClerkAtDesk(size: Self.sizes[0])
    let end = String(try #require(try known(clerk).applicant.phone).suffix(4))
    try clerk.type("/\(end)")
    #expect(clerk.sees("тел. соңы «\(end)»"), "\(clerk.screen)")
  }

  @Test(
    "On the digit row of the Kazakh layout a number is looked for as that number",
    arguments: [(".қ\"", "701"), ("іғ\"", "351"), ("701", "701"), ("қа", "қа"), ("ғұ", "ғұ")])
  func digitRow(typed: String, query: String) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("/\(typed)")
    let layer = try #require(clerk.searchShown)
    #expect(layer.answered == query, "\(clerk.screen)")
    #expect(clerk.sees("Іздеу · \(query)"), "\(clerk.screen)")
  }

  @Test("Nothing is found: Enter is not offered, for there is nothing to open")
  func nothing() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("/ъъъ")
    #expect(clerk.surface.lines.last?.contains("Enter") == false, "\(clerk.screen)")
    try clerk.type("<Backspace><Backspace><Backspace>кайрат")
    #expect(clerk.surface.lines.last?.contains("Enter Ашу") == true, "\(clerk.screen)")
  }

  @Test("A name shows no number as found, and the phone by its end as ever")
  func nameAlone() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("/кайрат")
    #expect(!clerk.sees("ЖСН «") && !clerk.sees("тел. «"), "\(clerk.screen)")
    #expect(clerk.sees("тел. соңы"), "\(clerk.screen)")
  }
}

@Suite("The digits by which a person was found")
struct MatchMarksTests {
  @Test(
    "A whole phone number is one word, however it is typed",
    arguments: [
      "+7 701 123 45 67", "87011234567", "7011234567", "8 (701) 123-45-67",
    ])
  func wholePhone(typed: String) {
    #expect(MatchMarks(query: typed).phone("77011234567") == "«7011234567»")
  }

  @Test("The ЖСН of the applicant says whose it is")
  func applicant() {
    let row = InboxRow(
      id: CaseID(1), number: ApplicationNumber(year: 2026, serial: 1), service: .home,
      channel: .walkIn, child: "Бекова Аружан", applicant: "Беков Ерлан", stage: .checking,
      due: .unknown, holder: DemoStore.clerk, version: 1)
    let hit = SearchHit(
      row: row, child: .init(iin: "351231507774", phone: nil),
      applicant: .init(iin: "350101400001", phone: "77010000017"), registered: "2026-11-24")
    let text = SearchDetails(hit, MatchMarks(query: "3501"), .kazakh).text
    #expect(text.hasPrefix("Өтініш беруші: ЖСН «3501»01400001 · 26-"), "\(text)")
    #expect(text.contains("ЖСН 351231507774"))
  }
}

extension ClerkAtDesk {
  var searchShown: SearchLayer? {
    if case .search(let layer) = model.layers.last { return layer }
    return nil
  }
}

@Suite("A search that finds more than the screen was given")
struct SearchCutTests {
  @Test("Says so, and what to do: the child may be none of those shown")
  func cut() throws {
    let clerk = try ClerkAtDesk(applications: 60, hasVisitors: false)
    try clerk.type("/а")
    #expect(clerk.sees("24+ табылды"))
    #expect(clerk.message == "Бәрі сыймады: аты-жөнін толығырақ не нөмірін жазыңыз.")
  }

  @Test(
    "It is said from one more than the screen has lines on, and as many are shown",
    arguments: [(23, "23 табылды"), (24, "24 табылды"), (25, "24+ табылды")])
  func boundary(applications: Int, told: String) throws {
    let clerk = try ClerkAtDesk(applications: applications, hasVisitors: false)
    try clerk.type("/26")
    #expect(clerk.sees(" \(told)"))
    #expect(
      (clerk.message == "Бәрі сыймады: аты-жөнін толығырақ не нөмірін жазыңыз.")
        == (applications > 24))
  }
}
