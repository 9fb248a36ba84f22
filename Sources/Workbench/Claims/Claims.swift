import Cases
import Law
import Screen

/// Why a file is taken from a colleague. The words go into the history in Kazakh, as all records.
enum TakeReason: CaseIterable {
  case absent
  case familyHere
  case agreed
  case urgent
  case other

  var words: TakeReasonWords { TakeReasonWords(self) }
}

extension Model {
  /// F8: a free case is taken at once; a colleague's only with a reason; the own one is laid down or
  /// given away.
  mutating func takeOrGive(
    _ id: CaseID, version: Int, holder: ClerkID, stage: Stage
  ) -> [Effect] {
    guard mayDo(.take, to: stage) else { return [] }
    if holder.isNobody { return [.decide(id, version: version, [.take(reason: nil)])] }
    if holder == clerk.id { return chooseReceiver(id, version: version) }
    let options = TakeReason.allCases.map { ChoiceLayer.Option(say($0.words), "") }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ClaimWords.takeFrom(name(of: holder))), options: options,
          purpose: .takeFrom(id, version: version))))
    return []
  }

  mutating func takeFrom(_ id: CaseID, version: Int, _ reason: TakeReason) -> [Effect] {
    guard reason != .other else {
      layers.append(
        .form(FormLayer(.takeReason(id, version: version), fields: [FormField(.words)])))
      return []
    }
    return [.decide(id, version: version, [.take(reason: reason.words.kazakh)])]
  }

  private mutating func chooseReceiver(_ id: CaseID, version: Int) -> [Effect] {
    let colleagues = receivers
    let options =
      [ChoiceLayer.Option(say(ClaimWords.release), "")]
      + colleagues.map { ChoiceLayer.Option($0.name, $0.post) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ClaimWords.giveTo), options: options,
          purpose: .giveAway(id, version: version, colleagues.map(\.id)), digitSubmits: false)))
    return []
  }

  /// The first option lays the case down, the others name who gets it.
  func giveAway(_ id: CaseID, version: Int, _ index: Int, _ clerks: [ClerkID]) -> [Effect] {
    let command: CaseCommand =
      index == 0 ? .release : .hand(to: clerks[index - 1], reason: nil)
    return [.decide(id, version: version, [command])]
  }

  /// Who can hold a case besides oneself.
  var receivers: [Clerk] {
    office.clerks.filter { $0.id != clerk.id && !$0.isRetired && $0.role != .auditor }
  }

  func name(of id: ClerkID) -> String {
    id.isNobody ? say(ClaimWords.free) : office.clerk(id)?.name ?? id.account
  }

  // MARK: Opening

  mutating func toggleSensitivity() -> [Effect] {
    guard let subject = application?.file?.subject, mayDo(.setSensitivity, to: subject.stage)
    else { return [] }
    let purpose = FormLayer.Purpose.sensitivity(
      subject.id, version: subject.version, !subject.isSensitive)
    layers.append(.form(FormLayer(purpose, fields: [FormField(.words)])))
    return []
  }

  /// A sensitive case asks why it is opened, before anything of it is shown.
  mutating func askReasonToOpen() {
    guard let screen = application, screen.file == nil else { return }
    layers.append(.form(FormLayer(.openSensitive(screen.id), fields: [FormField(.words)])))
  }
}
