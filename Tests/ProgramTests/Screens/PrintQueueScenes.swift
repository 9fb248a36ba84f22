import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

extension Scene {
  /// The print queue with one paper in each of the states that a clerk meets.
  static let printing: [Scene] = [
    paper("queued", .live(.queued)), paper("printing", .live(.printing)),
    paper("done", .printed), paper("out-of-paper", .live(.outOfPaper)),
    paper("stopped", .live(.stopped)), paper("unreachable", .live(.unreachable)),
    paper("failed", .failed(.refused)),
    Scene("print-queue-empty") { clerk in try clerk.openPrintQueue() },
  ]

  /// A paper that came out half an hour ago stands below it.
  private static func paper(_ name: String, _ state: PrintState) -> Scene {
    Scene("print-queue-\(name)") { clerk in
      try clerk.send(.talon, of: 3, minutesAgo: 30, to: .printed)
      try clerk.send(.homeReceipt, of: 4, minutesAgo: 2, to: state)
      try clerk.openPrintQueue()
    }
  }
}

extension ClerkAtDesk {
  /// A paper on its way, as it stands now.
  @discardableResult
  func send(
    _ form: FormID, of serial: Int, minutesAgo: Int64, to state: PrintState
  ) throws -> Int64 {
    let store = try #require(store)
    let id = try #require(try store.caseID(of: ApplicationNumber(year: 2026, serial: serial)))
    let sent = now.adding(milliseconds: -minutesAgo * 60_000)
    let ticket = try store.addPrintJob(
      case: id, form: form, copy: 1, copies: form == .homeReceipt ? 2 : 1, printer: "HP-LaserJet",
      by: Author(clerk: DemoStore.clerk, desk: "1-терезе", moment: sent))
    try store.changePrintJob(
      ticket, to: state, job: "HP-LaserJet-\(ticket)", at: now.adding(milliseconds: -75_000))
    carryOut(.loadPrintJobs)
    return ticket
  }

  func openPrintQueue() throws { try type("<F2>print-queue<Enter>") }
}

@Suite("A paper that did not come out stays on the list of things to do")
struct UnprintedPaperTests {
  private static let trouble: [PrintState] = [
    .live(.outOfPaper), .live(.jam), .live(.off), .live(.stopped), .live(.held),
    .live(.unreachable), .live(.slow), .failed(.refused), .failed(.outOfPaper),
    .failed(.timedOut), .failed(.noPrinter), .failed(.cancelled),
  ]

  @Test("On every screen, in the places, and on the sheet of the day", arguments: trouble)
  func everywhere(state: PrintState) throws {
    let clerk = try ClerkAtDesk()
    try clerk.send(.homeReceipt, of: 4, minutesAgo: 2, to: state)
    for way in ["", "<F12>", "<Esc>", "<Enter>"] {
      try clerk.type(way)
      clerk.wait(seconds: 9)
      #expect(clerk.sees("0004 қағазы басылмады"), "\(way)\n\(clerk.screen)")
    }
    #expect(try clerk.store?.unprintedCount() == 1)
    try clerk.type("b")
    #expect(clerk.sees("басылмағаны: 1"))
  }

  @Test("It is still there the next morning, until somebody has seen to it", arguments: trouble)
  func nextDay(state: PrintState) throws {
    let clerk = try ClerkAtDesk()
    let ticket = try clerk.send(.homeReceipt, of: 4, minutesAgo: 2, to: state)
    let next = try ClerkAtDesk(continuing: clerk, at: "2026-11-25T09:05")
    // Yesterday is still to be closed; that can wait.
    if !next.model.layers.isEmpty { try next.type("<Esc>") }
    try next.openPrintQueue()
    #expect(next.sees("24.11"), "\(next.screen)")
    #expect(next.model.printJobs.map(\.id) == [ticket])
    try next.type("<Del><F8>")
    #expect(try next.store?.unprintedCount() == 0)
  }

  @Test("What came out, or was seen to, is nothing to do any more")
  func done() throws {
    for state in [PrintState.printed, .cancelled, .moved, .kept] {
      let clerk = try ClerkAtDesk()
      try clerk.send(.homeReceipt, of: 4, minutesAgo: 2, to: state)
      #expect(try clerk.store?.unprintedCount() == 0, "\(state)")
      #expect(!clerk.sees("0004 қағазы басылмады"))
      let next = try ClerkAtDesk(continuing: clerk, at: "2026-11-25T09:05")
      #expect(next.model.printJobs.isEmpty, "\(state)")
    }
  }
}
