import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("preschool.rule.3.2: the archive can be read, with the reason of each application")
struct ArchiveTests {
  private func archived() throws -> (DepartmentStore, CaseID) {
    let department = try DepartmentStore()
    let id = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    try department.queue(minutesAgo: 5, surname: "Бекова")
    try department.publish()
    _ = try department.offer(FreePlaceID(1))
    try department.take(.refuseOffer, of: id, at: "2026-11-24T12:00")
    return (department, id)
  }

  @Test("What a family refused lies there, and nothing else")
  func listed() throws {
    let (department, id) = try archived()
    let archive = try department.store.archive()
    #expect(archive.map(\.row.id) == [id])
    #expect(archive.first?.subject.archiveReason == .noInterest)
  }

  @Test("The figures hold the reason, and have it again when the lists are made anew")
  func figures() throws {
    let (department, _) = try archived()
    let days: ClosedRange<CivilDate> = "2026-01-01"..."2026-12-31"
    func reasons() throws -> [ArchiveReason?] {
      try department.store.caseFigures(days).sorted { $0.number < $1.number }.map(\.archived)
    }
    #expect(try reasons() == [.noInterest, nil])
    try department.store.rebuild()
    #expect(try reasons() == [.noInterest, nil])
  }

  @Test("A store of an older program finds its archive again in its log")
  func older() throws {
    let (department, id) = try archived()
    let file = SQLFile(department.store.path)
    for sql in [
      "DROP INDEX case_figure_archived", "ALTER TABLE case_figure DROP COLUMN archived",
      "ALTER TABLE case_paper DROP COLUMN is_out",
      "DROP TABLE queue_member", "DROP TABLE queue_choice", "DROP TABLE queue_referral",
      "DROP TABLE queue_offer", "DROP TABLE place_row",
      "DELETE FROM migration WHERE name >= '0019'", "PRAGMA user_version = 19",
    ] { #expect(file.run(sql) == nil) }
    #expect(try department.anotherDesk().archive().map(\.row.id) == [id])
  }
}
