import Cases
import Fixtures
import Glibc
import Store
import Testing

/// The built program twice, each in a terminal of its own, on one store.
@Suite("The board is live")
struct LiveBoardTests {
  @Test("What a desk records stands on the supervisor's board within two seconds of its commit")
  func live() throws {
    let board = try DeskInTerminal(["desk", "--clerk", "zhaqsybaeva"])
    let desk = try DeskInTerminal(["desk", "--clerk", "akhmetov"], in: board.folder)
    try board.program.wait(toSee: "Келіп түскендер")
    try board.program.type(Sent.f2 + "тақта\r")
    try board.program.wait(toSee: "Күтуде 0")
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.type(Sent.f12)
    try desk.program.wait(toSee: "Келушілер · ")
    let store = try board.store()
    var lags: [Int64] = []
    for count in 1...9 {
      try desk.program.type(Sent.insert + "\r")
      let typed = Self.milliseconds
      while try store.openVisits().count < count {
        try #require(Self.milliseconds - typed < 20_000, "nothing was recorded")
        poll(nil, 0, 1)
      }
      let committed = Self.milliseconds
      try board.program.wait(toSee: "Күтуде \(count) ")
      lags.append(Self.milliseconds - committed)
      try desk.program.settle(milliseconds: 50)
    }
    let sorted = lags.sorted()
    print("board behind a commit, ms: median \(sorted[4]), longest \(sorted[8])")
    // A look falls on each full second; what a crowded machine adds is not the program's.
    #expect(sorted[4] < 2_000, "\(lags)")
    try board.program.type(Sent.f10 + Sent.f10)
    #expect(board.program.waitForEnd() == .exited(0))
  }

  private static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
