import Fixtures
import Law
import Letters
import Screen
import Testing
import Workbench

@testable import qabyldau

/// A screen reader and a braille line follow the hardware cursor.
@Suite("The cursor where the next letter comes, read aloud")
struct PlainCursorTests {
  private static func clerk() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, isPlain: true)
    try clerk.type("<F12><Ins><Enter><Enter><Enter>")
    return clerk
  }

  /// What stands before the cursor in its line.
  private static func beforeCursor(_ clerk: ClerkAtDesk, width: Int = 80) throws -> String {
    let surface = Voice(language: clerk.model.language)
      .paint(clerk.model.view(), size: Size(width: width, height: 24), glyphs: .unicode)
    let cursor = try #require(surface.cursor)
    let line = surface.lines[cursor.row].padding(to: width)
    return String(line.prefix(cursor.column))
  }

  @Test("Behind what was typed; in the middle where the cursor was moved; behind a typed blank")
  func typed() throws {
    let clerk = try Self.clerk()
    #expect(try Self.beforeCursor(clerk) == "Өріс: Баланың аты-жөні: ")
    try clerk.type("Асанов<Space>Ерлан")
    #expect(try Self.beforeCursor(clerk) == "Өріс: Баланың аты-жөні: Асанов Ерлан")
    try clerk.type("<Left><Left>")
    #expect(try Self.beforeCursor(clerk) == "Өріс: Баланың аты-жөні: Асанов Ерл")
    try clerk.type("<Home>")
    #expect(try Self.beforeCursor(clerk) == "Өріс: Баланың аты-жөні: ")
    try clerk.type("<End><Space>")
    // A blank at the end is not spoken: the full stop stands in its place, before the cursor.
    #expect(try Self.beforeCursor(clerk) == "Өріс: Баланың аты-жөні: Асанов Ерлан.")
  }

  @Test("On the line to which a long sentence was broken")
  func broken() throws {
    let clerk = try Self.clerk()
    try clerk.type("Асанов<Space>Ерлан")
    #expect(try Self.beforeCursor(clerk, width: 32).hasSuffix("Ерлан"))
  }

  @Test("Where nothing is typed, at the start of the sentence in focus")
  func list() throws {
    let clerk = try ClerkAtDesk(isPlain: true)
    #expect(try Self.beforeCursor(clerk).isEmpty)
  }

  @Test("In the search, behind its sign")
  func search() throws {
    let clerk = try ClerkAtDesk(isPlain: true)
    try clerk.type("/ асан")
    #expect(try Self.beforeCursor(clerk).hasSuffix("асан"))
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
