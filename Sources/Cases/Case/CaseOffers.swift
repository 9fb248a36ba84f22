import Law

/// The offers that a family of the preschool queue has, and the queues in which it stands.
extension Case {
  /// The preschools of which a vacancy is with the family now, the oldest offer first.
  package var openOffers: [String] { Self.openOffers(stages[...]) }

  /// The preschools in whose queues the application stands: those chosen last
  /// (`preschool.rule.15.5`), without those that a refusal or silence has ended since, where the
  /// office archives the place at one preschool alone (policy `archive-scope`).
  package var queuedPreschools: [String] {
    var standing: [String] = []
    for (index, entry) in stages.enumerated() {
      let chosen = FieldID.preschools.compactMap { entry.record.words($0) }
      if !chosen.isEmpty { standing = chosen }
      let left =
        endsSilence(index)
        ? Self.silentOffers(stages[..<index])
        : [entry.record.words(.leftPreschool)].compactMap(\.self)
      standing.removeAll(where: left.contains)
    }
    return standing
  }

  /// Why it lies in the archive; `nil` outside it.
  package var archiveReason: ArchiveReason? {
    guard stage == .archived, let step = stages.last?.step else { return nil }
    return ArchiveReason(archivedBy: step)
  }

  /// Why it lies in the archive, with the clauses of the step that brought it there
  /// (`preschool.rule.3.2`); `nil` outside the archive.
  package func archived(by rules: RuleSet) -> (reason: ArchiveReason, clauses: [ClauseID])? {
    guard let reason = archiveReason, let step = stages.last?.step else { return nil }
    let before = stages.dropLast().last?.stage
    let line = rules.lifecycle.lines(from: before, step).first { $0.to == .archived }
    return (reason, line?.clauses ?? [])
  }

  /// The preschool of the offer that is answered: the one the answer names, else the last.
  func answeredOffer(_ record: Record) -> String? {
    record.words(.offeredPreschool) ?? openOffers.last
  }

  /// The preschools that the application leaves by what is recorded now.
  func leaves(by record: Record) -> [String] {
    stage == .askedAgain
      ? Self.silentOffers(stages[...]) : [answeredOffer(record)].compactMap(\.self)
  }

  /// Until when the child has a temporary place, while the application stands in its queues again
  /// (`preschool.rule.23.p3`); `nil` without one.
  package var temporaryPlaceUntil: CivilDate? {
    guard !stage.isFinal, let signed = stages.lastIndex(where: { $0.step == .signContract }),
      let accepted = stages[..<signed].last(where: { $0.step == .acceptOffer })
    else { return nil }
    let offer = lastOffer(of: accepted.record.words(.offeredPreschool), in: stages[..<signed])
    guard offer?.record.choice(.placeKind) == .temporary else { return nil }
    return offer?.record.date(.placeUntil)
  }

  /// The last offer, or the last one of a preschool.
  private func lastOffer(
    of preschool: String?, in stages: ArraySlice<StageEntry>
  ) -> StageEntry? {
    stages.last { entry in
      entry.step == .vacancyAppears
        && (preschool == nil || entry.record.words(.offeredPreschool) == preschool)
    }
  }

  /// The place that is with the family or was accepted by it, as it was offered.
  package var offeredPlace: Record? {
    if stage == .offered {
      return openOffers.last.flatMap { lastOffer(of: $0, in: stages[...]) }?.record
    }
    guard stage == .referred, let accepted = last(.acceptOffer) else { return nil }
    return lastOffer(of: accepted.record.words(.offeredPreschool), in: stages[...])?.record
  }

  /// Whether the place is a permanent one: that of the offer which is named or was accepted, else the
  /// last that was recorded.
  func placeKind(_ record: Record) -> Choice? {
    let named =
      record.words(.offeredPreschool)
      ?? last(.acceptOffer)?.record.words(.offeredPreschool)
    let offer = named.flatMap { lastOffer(of: $0, in: stages[...]) }
    return (offer?.record ?? self.record).choice(.placeKind)
  }

  private static func openOffers(_ stages: ArraySlice<StageEntry>) -> [String] {
    var open: [String] = []
    for entry in stages {
      let named = entry.record.words(.offeredPreschool)
      if entry.stage != .offered {
        open = []
      } else if entry.step == .vacancyAppears {
        open += [named].compactMap(\.self)
      } else if entry.step == .refuseOffer {
        open.removeAll { $0 == named }
      }
    }
    return open
  }

  /// The offers that the family let pass before the suspension.
  private static func silentOffers(_ stages: ArraySlice<StageEntry>) -> [String] {
    guard let end = stages.lastIndex(where: { $0.step == .answerTimeEnds }) else { return [] }
    return openOffers(stages[..<end])
  }

  /// Whether the step ends the place of which the repeat notice asked, and no more than that.
  private func endsSilence(_ index: Int) -> Bool {
    guard index > 0, stages[index - 1].stage == .askedAgain else { return false }
    return stages[index].stage == .queued && stages[index].step != .interestConfirmed
  }
}
