import Law

/// Why the ground of the tenth is not taken, or a child not admitted (`preschool.rule.28.3`): both
/// follow from the figures of the group and cannot be chosen against them.
package enum ThresholdProblem: Equatable, Sendable {
  /// The ground keeps out only a child without planned vaccinations.
  case childIsVaccinated
  case notCrossed(ImmunityThreshold, ImmunityThreshold.Share)
  /// The child would be above the tenth.
  case crossed(ImmunityThreshold, ImmunityThreshold.Share)
  /// A supervisor signs the decision.
  case supervisorSigns(ImmunityThreshold, [ImmunityThreshold.Warning])
}

extension Record {
  /// The figures of the group, where they are recorded.
  package var threshold: ImmunityThreshold? {
    guard let children = number(.groupChildren), let unvaccinated = number(.groupUnvaccinated)
    else { return nil }
    return ImmunityThreshold(
      children: children, unvaccinated: unvaccinated, isSpecialGroup: answer(.specialGroup) == true)
  }
}
