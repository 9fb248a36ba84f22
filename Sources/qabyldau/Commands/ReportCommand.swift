import Cases
import Glibc
import Law
import Letters
import Notices
import Office
import Store
import Workbench

/// `qabyldau report KIND`: what a period has come to, or a register of it.
enum ReportCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    let query = try ReportArguments(arguments, access).query()
    let report = try access.store.report(query, at: access.now)
    let writer = ReportWriter(report, access, try arguments.language() ?? .kazakh)
    guard let format = try ReportFormat(arguments) else {
      if arguments.has("json") {
        Console.out(bytes: try writer.bytes(.json))
      } else if Console.isTerminal {
        for line in try writer.barLines() { Console.out(line) }
      } else {
        Console.out(bytes: try writer.bytes(.tsv))
      }
      return .done
    }
    try arguments.put(try writer.bytes(format))
    return .done
  }
}

/// `qabyldau export KIND --output FILE`: the same in a file, whose ending says its format; and
/// `export monitoring DIR`.
enum ExportCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    if try arguments.word(1, "KIND") == "monitoring" {
      return try MonitoringExportCommand.run(arguments)
    }
    let output = try arguments.required("output")
    let ending = output.split(separator: ".").last.map(String.init) ?? ""
    guard let format = try ReportFormat(arguments) ?? ReportFormat(ending: ending) else {
      throw UsageProblem.unknown("format", ending, known: ReportFormat.allCases.map(\.rawValue))
    }
    let access = try StoreAccess(arguments)
    let query = try ReportArguments(arguments, access).query()
    let report = try access.store.report(query, at: access.now)
    let writer = ReportWriter(report, access, try arguments.language() ?? .kazakh)
    try arguments.put(try writer.bytes(format))
    Console.line([output])
    return .done
  }
}

/// The formats of a report.
enum ReportFormat: String, CaseIterable {
  case tsv
  case json
  /// A spreadsheet as one XML file.
  case ods
  case pdf
  case text

  init?(ending: String) {
    switch ending {
    case "fods", "ods", "xml": self = .ods
    case "txt": self = .text
    default: self.init(rawValue: ending)
    }
  }

  /// - Returns: `nil` when none is asked for.
  init?(_ arguments: Arguments) throws(UsageProblem) {
    guard let name = arguments["format"] else { return nil }
    guard let format = ReportFormat(ending: name) else {
      throw .unknown("format", name, known: Self.allCases.map(\.rawValue))
    }
    self = format
  }
}

/// What the words of the command line ask for.
private struct ReportArguments {
  private let arguments: Arguments
  private let access: StoreAccess

  init(_ arguments: Arguments, _ access: StoreAccess) {
    self.arguments = arguments
    self.access = access
  }

  func query() throws -> ReportQuery {
    let name = try arguments.word(1, "KIND")
    guard let kind = ReportKind(rawValue: name) else {
      throw UsageProblem.unknown("kind", name, known: ReportKind.allCases.map(\.rawValue))
    }
    return ReportQuery(kind, by: try grouping(kind), days: try days())
  }

  private func grouping(_ kind: ReportKind) throws(UsageProblem) -> ReportGrouping? {
    guard let name = arguments["by"] else { return nil }
    guard let grouping = ReportGrouping(rawValue: name), kind.groupings.contains(grouping) else {
      throw .unknown("by", name, known: kind.groupings.map(\.rawValue))
    }
    return grouping
  }

  /// Without `--from` and `--to` everything the store holds.
  private func days() throws -> ClosedRange<CivilDate> {
    let all = try access.store.reportedDays() ?? access.now.date...access.now.date
    let first = try day("from") ?? all.lowerBound
    let last = try day("to") ?? max(all.upperBound, first)
    guard first <= last else {
      throw UsageProblem("to", .turnedDays(from: first, to: last))
    }
    return first...last
  }

  private func day(_ name: String) throws(UsageProblem) -> CivilDate? {
    guard let text = arguments[name] else { return nil }
    guard let date = CivilDate(iso: text) else {
      throw UsageProblem(name, .notDay(field: name, text))
    }
    return date
  }
}

/// A report in every format.
struct ReportWriter {
  private let report: Report
  private let access: StoreAccess
  private let language: Language

  init(_ report: Report, _ access: StoreAccess, _ language: Language) {
    self.report = report
    self.access = access
    self.language = language
  }

  func bytes(_ format: ReportFormat) throws -> [UInt8] {
    switch format {
    case .tsv: return tabLines
    case .json: return jsonLine
    case .ods: return FlatSpreadsheet(try table()).bytes
    case .text: return Array(TextPage(try page(), width: 120).text.utf8)
    case .pdf: return try pdf(try page())
    }
  }

  private func pdf(_ page: Page) throws -> [UInt8] {
    do {
      return try PaperMaker(FontFinder.standard(Paths.variable)).pdf(page)
    } catch {
      throw CommandFailure(.missing, error)
    }
  }

  private func table() throws(StoreTrouble) -> SheetTable {
    ReportSheet(language, try access.store.office()).table(report, at: access.now)
  }

  private func page() throws(StoreTrouble) -> Page {
    ReportPage.page(try table(), isDemo: try access.store.isDemo())
  }

  private var tabLines: [UInt8] {
    var lines = [TabText.line(report.columns.map(\.rawValue))]
    for row in report.rows + [report.total].compactMap(\.self) {
      lines.append(TabText.line(row.map(\.plain)))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var jsonLine: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("kind")
      json.value(report.query.kind.rawValue)
      json.key("by")
      json.value(report.query.grouping?.rawValue)
      json.key("from")
      json.value(report.query.days.lowerBound.iso)
      json.key("to")
      json.value(report.query.days.upperBound.iso)
      json.key("rows")
      json.array(report.rows) { object($1, &$0) }
      if let total = report.total {
        json.key("total")
        object(total, &json)
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func object(_ row: [ReportCell], _ json: inout JSONText) {
    json.object { json in
      for (column, cell) in zip(report.columns, row) {
        json.key(column.rawValue)
        switch cell {
        case .count(let count): json.value(count)
        case .duration(let milliseconds): json.value(Int(milliseconds / 1_000))
        case .label, .text, .day, .moment: json.value(cell.plain)
        case .none: json.null()
        }
      }
    }
  }

  /// Aligned columns with a bar behind each row of a count.
  func barLines() throws -> [String] {
    let table = try table()
    let rows = table.rows + [table.total].compactMap(\.self)
    let shown = [table.headings] + rows.map { row in row.map { $0.shown.neutralised() } }
    let widths = table.headings.indices.map { column in shown.map { $0[column].cells }.max() ?? 0 }
    let counts = table.rows.map(count)
    let most = counts.max() ?? 0
    var lines = ["\(table.title)  \(table.about.joined(separator: " · "))", ""]
    for (index, row) in shown.enumerated() {
      let isRight = index == 0 ? nil : rows[index - 1].map(\.isNumber)
      var line = aligned(row, widths, isRight)
      if index > 0, index <= counts.count, report.bars != nil {
        line += "  " + BarText.bar(counts[index - 1], of: most, cells: 24)
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    return lines
  }

  private func aligned(_ row: [String], _ widths: [Int], _ isRight: [Bool]?) -> String {
    var cells: [String] = []
    for (column, text) in row.enumerated() {
      let free = String(repeating: " ", count: max(0, widths[column] - text.cells))
      cells.append(isRight?[column] == true ? free + text : text + free)
    }
    return cells.joined(separator: "  ")
  }

  private func count(_ row: [SheetTable.Cell]) -> Int {
    if let bars = report.bars, case .count(let count) = row[bars] { return count }
    return 0
  }
}
