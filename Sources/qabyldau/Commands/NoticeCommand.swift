import Cases
import Law
import Notices
import Office
import Store
import Workbench

/// `qabyldau notice NUMBER FORM`: a notice as it would be printed next, as text or as a page: as often
/// as the form is made out, each with the number of the next copy. Nothing is recorded as printed, but that the
/// application was read is.
enum NoticeCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let number = try arguments.word(1, "NUMBER")
    let name = try arguments.word(2, "FORM")
    guard let form = FormID(rawValue: name) else {
      throw UsageProblem.unknown("form", name, known: FormID.allCases.map(\.rawValue))
    }
    let format = arguments["format"] ?? Format.text.rawValue
    guard let format = Format(rawValue: format) else {
      throw UsageProblem.unknown("format", format, known: Format.allCases.map(\.rawValue))
    }
    let access = try StoreAccess(arguments)
    let copies = try copies(of: form, access, arguments)
    let id = try access.caseID(number)
    try CaseOpening.record(id, access, arguments)
    let pages = try pages(form, copies, id, access)
    try arguments.put(try bytes(of: pages, as: format))
    return .done
  }

  private enum Format: String, CaseIterable {
    case text
    case pdf
  }

  /// As many as the caller wants, else as the form says (`camp.form.3.copies`, settings of the
  /// office).
  private static func copies(
    of form: FormID, _ access: StoreAccess, _ arguments: Arguments
  ) throws -> Int {
    guard let wanted = arguments["copies"] else {
      return form.copies(try access.store.office().settings)
    }
    let known = 1...9
    guard let copies = Int(wanted), known.contains(copies) else {
      throw UsageProblem.unknown("copies", wanted, known: known.map { "\($0)" })
    }
    return copies
  }

  private static func bytes(
    of pages: [Page], as format: Format
  ) throws -> [UInt8] {
    switch format {
    case .text: return Array(TextPage.text(pages).utf8)
    case .pdf:
      do {
        return try PaperMaker(FontFinder.standard(Paths.variable)).pdf(pages)
      } catch {
        throw CommandFailure(.missing, error)
      }
    }
  }

  private static func pages(
    _ form: FormID, _ copies: Int, _ id: CaseID, _ access: StoreAccess
  ) throws -> [Page] {
    let office = try access.store.office()
    guard let history = try access.store.history(id),
      let rules = office.rules(for: history.subject)
    else { throw CommandFailure(.negative, .unreadableApplication) }
    // The clerk on the paper is the one who decided the case, not the one at this prompt.
    let author = history.events.last { $0.body.decides }?.clerk ?? history.subject.holder
    guard let clerk = office.clerk(author) else {
      throw CommandFailure(.negative, .notAClerk(author))
    }
    let source = NoticeSource(
      history: history, office: office, rules: rules, clerk: clerk, moment: access.now,
      copy: try access.store.nextCopy(of: form, for: history.subject))
    do {
      return try Notice.copies(copies, of: form, source)
    } catch .notNow {
      let given = Notice.forms(for: history.subject, in: office)
      throw CommandFailure(.negative, .paperNotNow(form, given: given))
    } catch {
      throw CommandFailure(.negative, error)
    }
  }
}

extension CaseEvent {
  /// Whether a paper names the clerk of this event.
  fileprivate var decides: Bool {
    switch self {
    case .accepted, .notAccepted, .refused, .advanced: true
    case .registered, .consentAnswered, .lookedUp, .paperMarked, .delivered, .orderRecorded,
      .noticeGiven, .closedWithoutOrder, .withdrawn, .noticeIssued, .noted, .taken,
      .released, .sensitivitySet, .delayExplained, .stageReported, .opened, .openedSensitive,
      .paperRequested, .questionAnswered, .deliveryFailed:
      false
    }
  }
}
