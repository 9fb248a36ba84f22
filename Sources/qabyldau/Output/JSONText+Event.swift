import Cases
import Law

extension JSONText {
  /// An event of the history of an application or a complaint: when, by whom, at which desk, of
  /// what kind, and what a person reads.
  mutating func event(
    at moment: Moment, by clerk: ClerkID, desk: String, _ kind: String, _ text: String
  ) {
    object { json in
      json.key("at")
      json.value(moment.iso)
      json.key("clerk")
      json.value(clerk.account)
      json.key("desk")
      json.value(desk)
      json.key("kind")
      json.value(kind)
      json.key("text")
      json.value(text)
    }
  }
}
