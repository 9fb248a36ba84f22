/// What one screen says, before anything is said about cells. The painter sets it in columns, the
/// plain mode reads it as sentences; both use the same words.
package struct Sheet: Equatable, Sendable {
  /// Where am I: screen, filter, position.
  package var title: [String] = []
  /// Office, clerk, day, clock.
  package var place: [String] = []
  /// The visitor with the least time left.
  package var strip: [Run] = []
  package var tabs: [Tab] = []
  /// Whether the tabs are steps of a flow, one after another.
  package var tabsAreSteps = false
  package var blocks: [Block] = []
  /// What Enter will do, in words.
  package var next = ""
  package var message: Note?
  package var keys: [KeyHint] = []
  package var layer: Layer?
  /// The whole screen is an alarm: something is not saved.
  package var isAlarm = false

  package init() {}
}

/// A stretch of text with its meaning.
package struct Run: Equatable, Sendable {
  package var text: String
  package var role: Role
  /// A piece of the text that stays in sight where there is no room for all of it.
  package var kept: String?

  package init(_ text: String, _ role: Role = .text, keeping kept: String? = nil) {
    self.text = text
    self.role = role
    self.kept = kept
  }
}

/// A filter, or a step of a flow.
package struct Tab: Equatable, Sendable {
  package let label: String
  package let isCurrent: Bool
  /// A step that lies behind.
  package let isDone: Bool

  package init(_ label: String, isCurrent: Bool, isDone: Bool = false) {
    self.label = label
    self.isCurrent = isCurrent
    self.isDone = isDone
  }
}

/// The line of messages.
package struct Note: Equatable, Sendable {
  package let text: String
  package let isBad: Bool

  package init(_ text: String, isBad: Bool = false) {
    self.text = text
    self.isBad = isBad
  }
}

/// A key and what it does here, from the command table.
package struct KeyHint: Equatable, Sendable {
  package let key: String
  package let word: String
  /// Whether it leads out of where one is: it stays in sight however narrow the screen is.
  package let isWayOut: Bool

  package init(key: String, word: String, isWayOut: Bool = false) {
    self.key = key
    self.word = word
    self.isWayOut = isWayOut
  }
}

/// A window above the screen.
package struct Layer: Equatable, Sendable {
  package var title: String
  package var blocks: [Block]
  /// Cells the layer would like to have; it gets fewer on a small screen.
  package var width: Int

  package init(title: String, blocks: [Block], width: Int = 72) {
    self.title = title
    self.blocks = blocks
    self.width = width
  }
}

/// A piece of the content, one under another.
package enum Block: Equatable, Sendable {
  case rule
  case space
  /// Several runs on one line, cut at the edge.
  case line([Run])
  /// Text that wraps.
  case paragraph([Run], indent: Int)
  /// A label and a value each, with what stands at the right.
  case facts([Fact])
  /// A list that takes the room that is left.
  case table(Table)
  /// A form that takes the room that is left.
  case form(Form)
  /// Text set elsewhere, shown from a line on; takes the room that is left.
  case document(Document)
  /// A line of typing.
  case prompt(Prompt)

  /// Whether the block takes the room that the others leave.
  var isFlexible: Bool {
    switch self {
    case .table, .form, .document: true
    case .rule, .space, .line, .paragraph, .facts, .prompt: false
    }
  }

  /// Whether one of its rows is to be taken.
  var isChoice: Bool {
    switch self {
    case .table(let table): table.isChoice
    case .rule, .space, .line, .paragraph, .facts, .form, .document, .prompt: false
    }
  }
}

/// A label with its value.
package struct Fact: Equatable, Sendable {
  package let label: String
  package let value: [Run]
  package let trailing: Run?
  package let isSelected: Bool

  package init(_ label: String, _ value: [Run], trailing: Run? = nil, isSelected: Bool = false) {
    self.label = label
    self.value = value
    self.trailing = trailing
    self.isSelected = isSelected
  }
}

/// Lines that are already set, as a notice or the text of a clause.
package struct Document: Equatable, Sendable {
  package let lines: [[Run]]
  package let top: Int

  package init(lines: [[Run]], top: Int) {
    self.lines = lines
    self.top = top
  }
}

/// A line where something is typed.
package struct Prompt: Equatable, Sendable {
  package let sign: String
  package let edit: EditLine
  package let note: String

  package init(sign: String, edit: EditLine, note: String = "") {
    self.sign = sign
    self.edit = edit
    self.note = note
  }
}
