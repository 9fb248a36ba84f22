import Law

extension Case {
  /// What must be told beside the dates of a case: what was told at its registration, and that a date
  /// which still counts rests on days of the calendar that are not confirmed.
  ///
  /// - Parameter runs: the terms of the case as the calendar counts them now.
  package func warnings(_ runs: [TermRun]) -> [TermWarning] {
    facts.warnings.warning(ifEstimated: runs.contains(where: \.isEstimated))
  }
}

extension TermRun {
  /// Whether the date may still move because days of the calendar are not confirmed.
  package var isEstimated: Bool { endedAt == nil && due.certainty == .estimated }
}
