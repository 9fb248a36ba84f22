import Law

/// The figures of the group in the notice of a refusal (`preschool.rule.22.p8`,
/// `preschool.rule.28.3`).
package enum ThresholdSentence {
  /// - Parameter reading: how the office counts the share; where the other way decides otherwise both
  ///   stand on paper.
  package static func kazakh(_ group: ImmunityThreshold, _ reading: ImmunityThreshold.Share)
    -> String
  {
    var parts = [
      "Топтағы бала саны — \(group.children), оның ішінде жоспарлы профилактикалық екпе"
        + " алмағаны — \(group.unvaccinated)."
    ]
    let warnings = group.warnings(childIsVaccinated: false)
    let readings = ImmunityThreshold.Share.allCases.filter {
      $0 == reading || warnings.contains(.readingsDiffer)
    }
    parts += readings.map { "\(name($0)): \(group.arithmetic($0)), шегі — 10 %." }
    if warnings.contains(.specialGroup) { parts.append("Топтың түрі — арнайы.") }
    if !warnings.isEmpty { parts.append("Шешімді басшы қабылдады.") }
    return parts.joined(separator: " ")
  }

  private static func name(_ reading: ImmunityThreshold.Share) -> String {
    switch reading {
    case .withTheChild: "Бала қабылданса, үлесі"
    case .beforeAdmission: "Қазіргі үлесі"
    }
  }
}
