import Demo
import Fixtures
import Law
import Screen
import Testing

@testable import Workbench

@Suite("On the smallest screen the answers stand before what asks for them")
struct SmallChoiceTests {
  private static let small = SheetPainter.smallest

  /// A way to a choice, by keys.
  struct Asked: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: String
    var person = DemoStore.clerk
  }

  private static let asked = [
    Asked(testDescription: "for what somebody comes", keys: "v<Ins>"),
    Asked(testDescription: "whether consent is given", keys: "v<Enter>\(Way.family)"),
    Asked(testDescription: "the ground of a refusal", keys: Way.toDecision + "<End><Enter>"),
    Asked(testDescription: "to whom a visitor goes", keys: "v<Enter><Esc><F8>"),
    Asked(testDescription: "what is done with a list", keys: "<Space><Down><Space><F2>bulk<Enter>"),
    Asked(testDescription: "which view", keys: "<F2>views<Enter>"),
    Asked(testDescription: "who asks at the window", keys: "<Enter><F2>window<Enter>"),
    Asked(
      testDescription: "what a day is", keys: "<F2>calendar<Enter><Ins>", person: DemoStore.head),
    Asked(testDescription: "the places", keys: "b"),
    Asked(testDescription: "help", keys: "?"),
  ]

  @Test("Three answers at least, and the one under the cursor always", arguments: asked)
  func answers(_ asked: Asked) throws {
    let clerk = try ClerkAtDesk(size: Self.small, clerk: asked.person)
    try clerk.type(asked.keys)
    let count = try #require(clerk.choice?.rows.count, "\(clerk.screen)")
    // Each key is checked where it is pressed.
    for _ in 0..<count { try clerk.type("<Down>") }
    for _ in 0..<count { try clerk.type("<Up>") }
    #expect(clerk.surface.cursor?.row == 2 || clerk.surface.cursor?.row == 3, "\(clerk.screen)")
  }

  @Test(
    "How an unfinished visit ended: four of the five answers, that there is more, and whose it was")
  func lateEnd() throws {
    let clerk = try ClerkAtDesk(continuing: PastDayTests.yesterday(), at: PastDayTests.morning)
    clerk.resize(40, 10)
    #expect(AnswersInView(clerk.model).shown.count == 4, "\(clerk.screen)")
    #expect(clerk.hasMore == "↓", "\(clerk.screen)")
    #expect(clerk.sees("001 талон"), "\(clerk.screen)")
    for _ in 0..<5 {
      try clerk.type("<Down>")
      #expect(clerk.sees("001 талон"), "\(clerk.screen)")
    }
    #expect(clerk.hasMore == "↑", "\(clerk.screen)")
  }

  @Test("The reason of a breach: the answers stand first, and whose breach it is behind them")
  func breach() throws {
    let clerk = try ClerkAtDesk(size: Self.small)
    try clerk.type("v")
    clerk.wait(seconds: 60)
    #expect(AnswersInView(clerk.model).shown.count >= 3, "\(clerk.screen)")
    #expect(clerk.sees("002 талон"), "\(clerk.screen)")
    #expect(clerk.sees("АСТЫ"), "\(clerk.screen)")
    for _ in 0..<7 { try clerk.type("<Down>") }
    #expect(clerk.sees(">  Басқа"), "\(clerk.screen)")
  }

  @Test("The answer under the cursor is whole, and the others end with the mark where they are cut")
  func whole() throws {
    let clerk = try ClerkAtDesk(size: Self.small)
    try clerk.type(Way.toDecision + "<End><Enter>")
    let options = try #require(clerk.choice?.rows.compactMap { $0.item?.cells.map(\.text) })
    for option in options {
      try clerk.type("<Down>")
      let words = clerk.screen.split { $0.isWhitespace || "↑↓>".contains($0) }
      for cell in option { #expect(words.joined(separator: " ").contains(cell), "\(clerk.screen)") }
    }
  }
}

@Suite("On the smallest screen every decision is in view")
struct SmallDecisionTests {
  @Test("Three decisions stand there, the one under the cursor whole; an arrow leads to the fourth")
  func decisions() throws {
    let clerk = try ClerkAtDesk(size: SheetPainter.smallest)
    try clerk.type(Way.toDecision)
    for words in [">  Қабылдау", "Талон беру", "Қабылдамау", "мерзімі"] {
      #expect(clerk.sees(words), "\(clerk.screen)")
    }
    #expect(clerk.hasMore == "↓", "\(clerk.screen)")
    try clerk.type("<End>")
    #expect(clerk.hasMore == "↑", "\(clerk.screen)")
    for words in ["Талон беру", "Қабылдамау", ">  Бас тарту"] {
      #expect(clerk.sees(words), "\(clerk.screen)")
    }
  }

  @Test("Once the ground of a refusal is stated, its paper is in sight before F8")
  func paper() throws {
    let clerk = try ClerkAtDesk(size: SheetPainter.smallest)
    try clerk.type(Way.toDecision + "<End><Enter><Home><Enter>Анықтама жалған<Enter><Enter>")
    #expect(clerk.sees("ЖАРАМСЫЗ") && clerk.next.contains("F8"), "\(clerk.screen)")
  }
}

extension ClerkAtDesk {
  /// The signs at the right edge that there is more above or below.
  var hasMore: String {
    String(surface.lines.compactMap(\.last).filter { "↑↓".contains($0) })
  }

  /// The rows of which one is to be taken.
  var choice: Table? {
    for case .table(let table) in model.view().layer?.blocks ?? [] where table.isChoice {
      return table
    }
    return nil
  }
}
