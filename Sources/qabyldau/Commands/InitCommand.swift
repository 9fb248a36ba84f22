import Cases
import Law
import Letters
import Store
import Workbench

/// `qabyldau init`: sets an office up, as the screens do on first start.
enum InitCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    var draft = SetUpDraft()
    let request = try Request(arguments)
    if arguments["place"] != nil { draft.place = try request.value("place", Place.self) }
    if arguments["role"] != nil { draft.role = try request.value("role", StaffRole.self) }
    draft.week = try request.week() ?? .five
    for (field, option) in options { draft[field] = arguments[option] ?? "" }
    if let missing = draft.firstMissing {
      let option = options.first { $0.field == missing }?.option ?? missing.rawValue
      throw UsageProblem(option, .missingOption(option))
    }
    if let field = options.first(where: { !draft[$0.field].isPrintable }) {
      throw UsageProblem(field.option, .unprintable(option: field.option))
    }
    guard !draft.isPhoneWrong else { throw UsageProblem("phone", .notPhone(draft[.phone])) }
    let path = StoreAccess.path(arguments)
    try OfficeSetUp(draft).create(
      at: path, clerk: ClerkID(arguments["clerk"] ?? Account.name), now: MomentSource.system.now)
    Console.out(path: path, arguments)
    return .done
  }

  private static let options: [(field: SetUpField, option: String)] = [
    (.name, "name"), (.address, "address"), (.phone, "phone"), (.site, "site"),
    (.head, "head"),
    (.authority, "authority"), (.clerkName, "clerk-name"), (.clerkPost, "clerk-post"),
  ]
}

/// Creates a store and the office in it. A store in which no office was set up yet, because the program
/// ended behind the first of the two, is taken as it stands.
struct OfficeSetUp {
  private let draft: SetUpDraft

  init(_ draft: SetUpDraft) { self.draft = draft }

  @discardableResult
  func create(at path: String, clerk: ClerkID, now: Moment) throws -> Store {
    guard Paths.makeFolder(Paths.parent(of: path)) else {
      throw StoreTrouble.folderNotWritable(path: path)
    }
    let store = try begun(at: path) ?? Store(creating: path, isDemo: false, at: now)
    let first = draft.clerk(clerk)
    try store.write(by: Author(clerk: clerk, desk: "", moment: now)) { writing in
      // Another program may have set the office up while this one waited in line.
      guard writing.office.organisation == nil else {
        throw StoreTrouble.alreadyExists(path: path)
      }
      try writing.append([
        .setUp(OfficeEvent.SetUp(draft.organisation, isDemo: false)),
        .clerkAdded(OfficeEvent.ClerkAdded(first)), .settingsChanged(draft.settings),
      ])
    }
    return store
  }

  /// A store of ours that waits for its office; `nil` where there is no file.
  ///
  /// - Throws: `alreadyExists` for any other file.
  private func begun(at path: String) throws(StoreTrouble) -> Store? {
    do throws(StoreTrouble) {
      let store = try Store(opening: path)
      guard !store.isReadOnly, try !store.isDemo(), try store.office().organisation == nil else {
        throw StoreTrouble.alreadyExists(path: path)
      }
      return store
    } catch .missing {
      return nil
    } catch {
      throw .alreadyExists(path: path)
    }
  }
}
