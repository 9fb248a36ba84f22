import Cases
import Law
import Notices
import Office
import Workbench

/// Where papers go: to the printer of the machine, or into a private file when there is none.
struct PaperOutput {
  private let printing: Printing
  private let maker: PaperMaker
  private let folder: String

  init(
    printing: Printing = Printing(),
    maker: PaperMaker = PaperMaker(FontFinder.standard(Paths.variable)), folder: String
  ) {
    self.printing = printing
    self.maker = maker
    self.folder = folder
  }

  /// What the log keeps, and what the clerk is told.
  struct Put {
    let outcome: PrintOutcome
    let report: PrintReport
  }

  /// Prints a notice as a page. Without a font nothing is handed over, and nothing is recorded.
  func put(_ page: Page, copies: Int) throws(NoticeProblem) -> Put {
    guard let printer = printing.destination else { return save(page, as: page.title) }
    return put(try maker.pdf(page), title: page.title, copies: copies, on: printer) {
      save(page, as: page.title)
    }
  }

  /// Prints a sheet for copying by hand, as plain text: it must come out on any machine.
  func put(_ text: String, title: String) -> Put {
    let bytes = Array(text.utf8)
    guard let printer = printing.destination else { return save(bytes, as: "\(title).txt") }
    return put(bytes, title: title, copies: 1, on: printer) { save(bytes, as: "\(title).txt") }
  }

  private func put(
    _ bytes: [UInt8], title: String, copies: Int, on printer: String, orElse save: () -> Put
  ) -> Put {
    switch printing.print(bytes, title: title, copies: copies, on: printer) {
    case .queued(let printer, let job):
      return Put(outcome: .queued(printer: printer, job: job), report: .queued(printer: printer))
    case .failed(_, .noPrinter), .failed(_, .serviceNotRunning):
      return save()
    case .failed(let printer, let failure):
      return Put(
        outcome: .failed(printer: printer, cause: failure),
        report: .failed(printer: printer, failure))
    }
  }

  /// Saves a notice as a page, or as text where no font is there to set it in.
  func save(_ page: Page, as name: String) -> Put {
    if let pdf = try? maker.pdf(page) { return save(pdf, as: "\(name).pdf") }
    return save(Array(TextPage(page).text.utf8), as: "\(name).txt")
  }

  private func save(_ bytes: [UInt8], as name: String) -> Put {
    let path = "\(folder)/\(name)"
    guard Paths.makeFolder(folder), TextFile.write(bytes, to: path) else {
      return Put(
        outcome: .failed(printer: "", cause: .noPrinter), report: .failed(printer: "", .noPrinter))
    }
    return Put(outcome: .savedToFile, report: .saved(path: path))
  }
}
