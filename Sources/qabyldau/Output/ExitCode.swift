import Cases

/// What the program tells its caller, after sysexits(3).
enum ExitCode: Int32, CaseIterable {
  case done = 0
  /// A negative answer: nothing found, a check with findings, a date that cannot be given.
  case negative = 1
  case usage = 64
  /// Not our file, a newer one, or data that cannot be read.
  case badData = 65
  case missing = 66
  /// A bug of ours.
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case notAllowed = 77
  case interrupted = 130

  /// The code for a trouble with the store.
  init(_ trouble: StoreTrouble) {
    switch trouble {
    case .missing, .notSetUp: self = .missing
    case .alreadyExists, .noFolder, .folderNotWritable, .readOnly: self = .cannotCreate
    case .notOurs, .newer, .damaged, .unknownEvent: self = .badData
    case .diskFull, .failed: self = .inputOutput
    case .busy: self = .busy
    case .clash: self = .negative
    case .notDemo, .notReadable: self = .notAllowed
    }
  }

  /// The code for a change of the calendar that is not made.
  init(_ refusal: CalendarRefusal) {
    switch refusal {
    case .roleMayNot: self = .notAllowed
    case .unknownYear, .alreadyClosed, .alreadyWorks, .hasOwnEntry, .noOwnEntry, .actNotNamed:
      self = .negative
    }
  }
}
