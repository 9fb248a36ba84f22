/// What a change of many cases would meet, or has met.
package struct BulkCount: Equatable, Sendable {
  /// Open cases that can change hands, by who holds them now.
  package var movable: [ClerkID: Int] = [:]
  /// Those that stay: closed, already with the receiver, or held by others without the right to take.
  package var staying = 0

  package init() {}

  package var all: Int { movable.values.reduce(0, +) }
}
