import Cases
import Law
import Notices
import Screen

/// Printer and copies of the next paper.
extension Model {
  mutating func choosePrinting() -> [Effect] { [.loadPrinters] }

  /// A receipt that the next step waits for may as well have been written by hand.
  mutating func takePrinters(_ names: [String]) -> [Effect] {
    let byHand: [UnprintedWay] = isNoticeWaitedFor ? [.byHand] : []
    guard !names.isEmpty || !byHand.isEmpty else {
      tell(.noPrinters, isBad: true)
      return []
    }
    let options = names.enumerated().map { index, name in
      ChoiceLayer.Option(name, index == 0 ? say(PrintWords.machineDefault) : "")
    }
    if let job = jobInFocus, layers.isEmpty {
      layers.append(
        .choice(
          ChoiceLayer(
            title: say(PrintWords.choosePrinter), options: options,
            purpose: .otherPrinter(job.id, names), index: 0)))
    } else if case .notice = layers.last {
      layers.append(
        .choice(
          ChoiceLayer(
            title: say(PrintWords.choosePrinter),
            options: options + byHand.map { ChoiceLayer.Option(say(UnprintedWords.way($0)), "") },
            purpose: .printer(names), index: 0)))
    }
    return []
  }

  mutating func usePrinter(_ name: String) -> [Effect] {
    printWish.printer = name
    let counts = [1, 2, 3, 4]
    // As many as the form says, unless the clerk wants another number.
    let usual =
      if case .notice(let layer) = layers.last { layer.form.copies(office.settings) } else { 1 }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(PrintWords.chooseCopies),
          options: counts.map { ChoiceLayer.Option("\($0)", "") }, purpose: .copies(counts),
          index: counts.firstIndex(of: usual))))
    return []
  }

  mutating func useCopies(_ count: Int) -> [Effect] {
    printWish.copies = count
    return []
  }
}
