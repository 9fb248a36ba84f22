import Cases
import Law

extension Invented {
  /// Who takes a step in an ordinary office: the clerk, and the head what only the head signs. What
  /// any supervisor decides is asked for by name.
  package static func hand(taking command: CaseCommand) -> Clerk {
    Permission.row(for: command.deed).roles == [.head] ? supervisor : clerk
  }
}
