import Cases
import Law
import Notices
import Office
import Workbench

/// Makes papers, and keeps them in private files until they are printed or where there is no
/// printer.
struct PaperOutput {
  let spool: PrintSpool
  private let maker: PaperMaker
  private let folder: String

  init(
    spool: PrintSpool, maker: PaperMaker = PaperMaker(FontFinder.standard(Paths.variable)),
    folder: String
  ) {
    self.spool = spool
    self.maker = maker
    self.folder = folder
  }

  /// With the printing service of this machine.
  static func standard(_ paths: Paths) -> PaperOutput {
    let question = paths.runtime + "/qabyldau-job.test"
    let isReady =
      Paths.makeFolder(paths.runtime)
      && (TextFile.read(question) == PrintService.question
        || TextFile.write(Array(PrintService.question.utf8), to: question))
    return PaperOutput(
      spool: PrintSpool(
        PrintService(
          server: Paths.variable("CUPS_SERVER"), question: isReady ? question : nil)),
      folder: paths.notices)
  }

  /// The bytes that go to the printer. Without a font there are none.
  func pdf(_ page: Page) throws(NoticeProblem) -> [UInt8] { try maker.pdf(page) }

  /// The copies of a paper, one behind the other.
  func pdf(_ pages: [Page]) throws(NoticeProblem) -> [UInt8] { try maker.pdf(pages) }

  /// What keeps an office's own words of a paper from being printed here.
  func problem(of form: FormID, _ text: String) -> TemplateProblem? {
    maker.problem(of: form, text)
  }

  // MARK: Papers under way

  private func path(_ key: String) -> String { "\(folder)/.\(key).pdf" }

  /// Keeps what was handed over, so that another printer gets the same page.
  @discardableResult
  func hold(_ bytes: [UInt8], as key: String) -> Bool {
    Paths.makeFolder(folder) && TextFile.write(bytes, to: path(key))
  }

  func held(_ key: String) -> [UInt8]? { TextFile.read(bytes: path(key)) }

  func release(_ key: String) { TextFile.remove(path(key)) }

  // MARK: Papers kept as files

  /// Saves a notice as a page, or as text where no font is there to set it in.
  ///
  /// - Returns: where it lies; `nil` when it could not be written.
  func save(_ pages: [Page], as name: String) -> String? {
    if let pdf = try? maker.pdf(pages) { return save(pdf, as: "\(name).pdf") }
    return save(Array(TextPage.text(pages).utf8), as: "\(name).txt")
  }

  /// Writes a file into the private folder; nobody chooses another place from the screen. A paper
  /// that lies there already stays as it is.
  func save(_ bytes: [UInt8], as name: String) -> String? {
    guard Paths.makeFolder(folder) else { return nil }
    for path in paths(name) {
      switch TextFile.writeNew(bytes, to: path) {
      case .written: return path
      case .taken: continue
      case .failed: return nil
      }
    }
    return nil
  }

  /// «26-00001.pdf», else «26-00001-2.pdf» and so on.
  private func paths(_ name: String) -> some Sequence<String> {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return (1...999).lazy.map { number in
      number == 1 ? "\(folder)/\(name)" : "\(folder)/\(name[..<dot])-\(number)\(name[dot...])"
    }
  }
}
