import Law

extension Record {
  /// The facts after a step. What a step states anew takes the place of everything that stood there: a
  /// preschool or a category that the family gave up stays nowhere.
  func after(_ step: Step, _ later: Record) -> Record {
    let restated = Set(Self.restated[step] ?? [])
    return Record(values.filter { !restated.contains($0.key) }).merging(later)
  }

  /// `preschool.rule.15.5`, `preschool.rule.13.3`
  private static let restated: [Step: [FieldID]] = [
    .changePreschools: FieldID.preschools + [.insideSettlement],
    .changeCategory: [.category, .hadPriorityPlace],
  ]
}

extension Case {
  /// Everything that was recorded up to a step of the case, with that step.
  func record(through index: Int) -> Record {
    stages[...index].reduce(Record()) { $0.after($1.step, $1.record) }
  }
}
