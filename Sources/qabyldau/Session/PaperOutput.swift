import Cases
import Law
import Office
import Workbench

/// Where papers go: to the printer of the machine, or into a private file when there is none.
struct PaperOutput {
  private let printing: Printing
  private let folder: String

  init(printing: Printing = Printing(), folder: String) {
    self.printing = printing
    self.folder = folder
  }

  /// What the log keeps, and what the clerk is told.
  struct Put {
    let outcome: PrintOutcome
    let report: PrintReport
  }

  func put(_ text: String, title: String, copies: Int) -> Put {
    switch printing.print(Array(text.utf8), title: title, copies: copies) {
    case .queued(let printer, let job):
      return Put(outcome: .queued(printer: printer, job: job), report: .queued(printer: printer))
    case .failed(_, .noPrinter), .failed(_, .serviceNotRunning):
      return save(text, title: title)
    case .failed(let printer, let failure):
      return Put(
        outcome: .failed(printer: printer, cause: failure),
        report: .failed(printer: printer, failure))
    }
  }

  func save(_ text: String, title: String) -> Put {
    let path = "\(folder)/\(title).txt"
    guard Paths.makeFolder(folder), TextFile.write(Array(text.utf8), to: path) else {
      return Put(
        outcome: .failed(printer: "", cause: .noPrinter), report: .failed(printer: "", .noPrinter))
    }
    return Put(outcome: .savedToFile, report: .saved(path: path))
  }
}
