/// Some of the contexts, a bit each: a table of commands is made at every start, and a set of hashes
/// for each of its lines would be a fifth of what the start needs.
package struct ContextSet: Equatable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64

  package init(arrayLiteral contexts: Context...) {
    bits = contexts.reduce(0) { $0 | Self.bit($1) }
  }

  private init(bits: UInt64) { self.bits = bits }

  package static let all = ContextSet(Context.allCases)
  /// Where letters are keys.
  package static let commands = ContextSet(Context.allCases.filter { !$0.isText })

  private init(_ contexts: [Context]) { bits = contexts.reduce(0) { $0 | Self.bit($1) } }

  private static func bit(_ context: Context) -> UInt64 { 1 << UInt64(context.rawValue) }

  package var isEmpty: Bool { bits == 0 }
  package var count: Int { bits.nonzeroBitCount }

  package func contains(_ context: Context) -> Bool { bits & Self.bit(context) != 0 }

  package func union(_ other: ContextSet) -> ContextSet { ContextSet(bits: bits | other.bits) }

  package func subtracting(_ other: ContextSet) -> ContextSet {
    ContextSet(bits: bits & ~other.bits)
  }

  /// In the order of the list of contexts.
  package var members: [Context] { Context.allCases.filter(contains) }
}
