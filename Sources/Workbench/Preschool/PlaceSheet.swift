import Cases
import Law
import Letters

/// The place of a child in its queues, with the reasons, on a sheet for the family: their own place and
/// nobody else's name.
struct PlaceSheet {
  private let model: Model
  private let number: ApplicationNumber
  private let name: String
  private let categories: Set<ApplicantCategory>
  private let places: [PlaceInQueue]

  init(
    _ model: Model, _ number: ApplicationNumber, _ name: String,
    _ categories: Set<ApplicantCategory>, _ places: [PlaceInQueue]
  ) {
    self.model = model
    self.number = number
    self.name = name
    self.categories = categories
    self.places = places
  }

  private static let width = 76

  var lines: [String] {
    let head = [
      model.office.organisation?.name ?? "", "\(number) · \(name)",
      "\(model.today.dotted) \(model.now.time)", "",
    ]
    let note = model.say(QueueWords.sheetNote) + " (preschool.rule.10.p1)"
    return head + places.flatMap { lines($0) } + note.wrapped(cells: Self.width)
  }

  private func lines(_ place: PlaceInQueue) -> [String] {
    let title =
      "\(PlaceText(model).queue(place.key)): "
      + model.say(QueueWords.placeOf(place.place.number, place.count))
    let reasons = PlaceReason.all(place, categories).enumerated().flatMap { index, reason in
      let clause = reason.clause.map { " (\($0.text))" } ?? ""
      return "\(index + 1). \(model.say(reason))\(clause)"
        .wrapped(cells: Self.width - 2, indent: 3).map { "  " + $0 }
    }
    let reading =
      place.place.dealtBefore == nil
      ? [] : model.readingOfOrder.wrapped(cells: Self.width - 2).map { "  " + $0 }
    return title.wrapped(cells: Self.width) + reasons + reading + [""]
  }
}

extension Model {
  mutating func printPlaceOfRow() -> [Effect] {
    guard let child = preschoolQueue?.selected?.child, let place = child.place else { return [] }
    return printPlaces(child.number, child.name, child.categories, [place])
  }

  /// Every queue in which the application stands.
  mutating func printPlacesOfCase() -> [Effect] {
    guard let file = application?.file else { return [] }
    let places = file.history.surroundings.places
    guard !places.isEmpty else {
      note = TimedNote(text: say(QueueWords.notInQueue), isBad: true, since: now)
      return []
    }
    return printPlaces(
      file.subject.number, file.history.child.facts.name.full, file.subject.record.categories,
      places)
  }

  private func printPlaces(
    _ number: ApplicationNumber, _ name: String, _ categories: Set<ApplicantCategory>,
    _ places: [PlaceInQueue]
  ) -> [Effect] {
    let sheet = PlaceSheet(self, number, name, categories, places)
    return [.printSheet(title: say(QueueWords.sheetTitle), lines: sheet.lines)]
  }
}
