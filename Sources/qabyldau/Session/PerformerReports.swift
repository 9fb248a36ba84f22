import Cases
import Law
import Notices
import Office
import Store
import Workbench

extension Performer {
  /// Reports leave the office in the language of its papers.
  func reportAnswers(
    to request: ReportRequest, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    switch request {
    case .load(let query): return [.report(try store.report(query, at: now))]
    case .print(let query):
      return printPage(
        ReportPage.page(try sheet(query, store, now), isDemo: try store.isDemo()))
    case .save(let query):
      let sheet = try sheet(query, store, now)
      let days = "\(query.days.lowerBound.iso)_\(query.days.upperBound.iso)"
      let path = papers.save(
        FlatSpreadsheet(sheet).bytes, as: "\(query.kind.rawValue)_\(days).fods")
      return [
        .sheetPrinted(path.map { .saved(path: $0, nil) } ?? .failed(printer: "", .notWritten))
      ]
    }
  }

  /// The sheet that is signed at close of day.
  func daySheetAnswers(
    to request: DaySheetRequest, _ store: Store, _ now: Moment
  ) throws -> [Answer] {
    let sheet = try store.daySheet(now.date)
    guard request == .print else { return [.daySheet(sheet)] }
    let tables = DaySheetTables(sheet, at: now, .kazakh, try store.office())
    return printPage(tables.page(isDemo: try store.isDemo()))
  }

  private func sheet(
    _ query: ReportQuery, _ store: Store, _ now: Moment
  ) throws(StoreTrouble) -> SheetTable {
    ReportSheet(.kazakh, try store.office()).table(
      try store.report(query, at: now), at: now)
  }
}
