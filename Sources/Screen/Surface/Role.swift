/// What a piece of the screen means. Drawing code names roles; a theme turns them into looks.
package enum Role: UInt8, CaseIterable, Sendable {
  case text
  case muted
  case title
  case heading
  case selected
  case selectedIdle
  case marked
  case accent
  case key
  case ok
  case warning
  case urgent
  case breached
  case overdue
  case due
  case paused
  case unknown
  case forbidden
  case error
  case alarm
  case status
  case statusError
  case next
  case footer
  case field
  case fieldFocus
  case fieldInvalid
  case match
  case clause
  case today
  case dayOff
  case bar
  case barOver
  case layer
  case border
  case markColumn

  /// The name in theme files; a dotted name falls back to what stands before its dot.
  package var name: String {
    switch self {
    case .text: "text"
    case .muted: "muted"
    case .title: "title"
    case .heading: "heading"
    case .selected: "selected"
    case .selectedIdle: "selected.idle"
    case .marked: "marked"
    case .accent: "accent"
    case .key: "key"
    case .ok: "ok"
    case .warning: "warning"
    case .urgent: "urgent"
    case .breached: "breached"
    case .overdue: "overdue"
    case .due: "due"
    case .paused: "paused"
    case .unknown: "unknown"
    case .forbidden: "forbidden"
    case .error: "error"
    case .alarm: "alarm"
    case .status: "status"
    case .statusError: "status.error"
    case .next: "next"
    case .footer: "footer"
    case .field: "field"
    case .fieldFocus: "field.focus"
    case .fieldInvalid: "field.invalid"
    case .match: "match"
    case .clause: "clause"
    case .today: "today"
    case .dayOff: "day-off"
    case .bar: "bar"
    case .barOver: "bar.over"
    case .layer: "layer"
    case .border: "border"
    case .markColumn: "mark-column"
    }
  }
}
