extension String {
  /// The text cut to at most `width` cells so that a piece of it stays in sight: what stands before
  /// it gives way, and what follows as far as the piece needs no more than its half.
  ///
  /// - Parameters:
  ///   - width: cells.
  ///   - mark: stands where something was cut.
  ///   - piece: a part of the text; one that is not in it keeps nothing.
  package func clipped(cells width: Int, mark: String = "…", keeping piece: String) -> String {
    let plain = clipped(cells: width, mark: mark)
    guard cells > width, !plain.contains(piece), let found = firstRange(of: piece) else {
      return plain
    }
    let room = Swift.max(width / 2, Swift.min(width, piece.cells + mark.cells))
    let tail = self[found.lowerBound...].clipped(cells: room, mark: mark)
    return self[..<found.lowerBound].clipped(cells: width - tail.cells, mark: mark) + tail
  }
}
