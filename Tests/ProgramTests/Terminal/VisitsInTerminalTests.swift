import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("Visits, answers and twins through the built program in a terminal")
struct VisitsInTerminalTests {
  private static func desk(at place: String, applications: Int) throws -> DeskInTerminal {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      [
        "demo", "--store", folder.file("office.sqlite"), "--applications", "\(applications)",
        "--place", place,
      ], environment: DeskInTerminal.now)
    try #require(run.code == 0, "\(run.error)")
    let desk = try DeskInTerminal(in: folder)
    try desk.program.wait(toSee: "Келіп түскендер")
    return desk
  }

  @Test("A family calls, gets the earliest free hour, and the head opens a second room")
  func booking() throws {
    let desk = try Self.desk(at: "pmpk", applications: 20)
    try desk.program.type(Sent.f2 + "booking\r")
    try desk.program.wait(toSee: "Ең ерте бос")
    try desk.program.type("\r")
    try desk.program.wait(toSee: "Қалай жазылып тұр?")
    try desk.program.type(Sent.down + "\r")
    try desk.program.wait(toSee: "Баланың аты-жөні")
    try desk.program.type("Ким Руслан\r7000000002\r")
    try desk.program.wait(toSee: "Жазылды: ")
    try desk.program.wait(toSee: "Ким Руслан +77000000002")
    try desk.program.type(Sent.f7 + "\r\r\r\r\r\u{7f}2\r")
    try desk.program.wait(toSee: "Жазылу уақыты сақталды")
    let store = try desk.store()
    #expect(try store.booking(BookingID(1))?.state == .open)
    #expect(try store.office().settings.booking?.rooms == 2)
    try desk.program.type(Sent.f10 + Sent.f10)
    #expect(desk.program.waitForEnd() == .exited(0))
  }

  @Test("Who asks is recorded before anything is told, and what is told has the contact centre")
  func window() throws {
    let desk = try DeskInTerminal()
    try desk.program.wait(toSee: "Келіп түскендер")
    try desk.program.type("\r")
    try desk.program.wait(toSee: "Өтініш беруші")
    try desk.program.type("s")
    try desk.program.wait(toSee: "Кім сұрап тұр")
    try desk.program.type(Sent.down + "\r")
    try desk.program.wait(toSee: "8-800-080-7777")
    let asked = try desk.store().openCases().flatMap { try desk.store().inquiries(about: $0.id) }
    #expect(asked.map(\.inquiry.asker) == [.applicant])
  }
}
