import Cases

/// Notices that another connection has written to the store.
///
/// The mark is read before whoever asks reads the store, and never again behind it: what is written
/// while the screen is being read is noticed at the next look, and nothing falls between two looks.
package struct OutsideWatch: Sendable {
  private var seen: Int64?

  package init() {}

  /// Whether something was written since the last look; the first look only begins.
  package mutating func look(at store: Store) throws(StoreTrouble) -> Bool {
    let version = try store.outsideVersion()
    defer { seen = version }
    return seen.map { $0 != version } ?? false
  }
}
