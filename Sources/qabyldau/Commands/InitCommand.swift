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

/// Creates a store and the office in it.
struct OfficeSetUp {
  private let draft: SetUpDraft

  init(_ draft: SetUpDraft) { self.draft = draft }

  @discardableResult
  func create(at path: String, clerk: ClerkID, now: Moment) throws -> Store {
    guard Paths.makeFolder(Paths.parent(of: path)) else {
      throw StoreTrouble.folderNotWritable(path: path)
    }
    let store = try Store(creating: path, isDemo: false, at: now)
    let first = draft.clerk(clerk)
    try store.write(by: Author(clerk: clerk, desk: "", moment: now)) { writing in
      try writing.append([
        .setUp(OfficeEvent.SetUp(draft.organisation, isDemo: false)),
        .clerkAdded(OfficeEvent.ClerkAdded(first)), .settingsChanged(draft.settings),
      ])
    }
    return store
  }
}
