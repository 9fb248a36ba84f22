import Letters
import Testing

@Suite("Finding a name as a hurried clerk types it")
struct FoldingTests {
  @Test(
    "One name, however it is typed",
    arguments: [
      ("Қайрат", ["кайрат", "КАЙРАТ", "kairat", "qairat", "Қaйрат", "  қайрат  "]),
      ("Әлия", ["алия", "aliya", "Əлия", "äliya"]),
      ("Сейітқали", ["сейиткали", "seiitkali", "СЕЙІТҚАЛИ", "seiitqali"]),
      ("Жанар", ["жанар", "zhanar", "janar", "Джанар"]),
      ("Ғабит", ["габит", "gabit", "ghabit", "ğabit"]),
      ("Шыңғыс", ["шингис", "shyngys", "шынгыс", "şıñğıs"]),
      ("Өмірбек", ["омирбек", "omirbek", "ömirbek"]),
      ("Ұлжан", ["улжан", "ulzhan", "ūljan"]),
      ("Һақназар", ["хакназар", "haqnazar"]),
      ("Ильёс", ["илес", "ильес"]),
      ("Ким-Ли", ["ким ли", "kim-li"]),
    ])
  func sameName(name: String, typed: [String]) {
    for text in typed { #expect(Folding.fold(text) == Folding.fold(name), "\(text)") }
  }

  @Test(
    "Different names stay different",
    arguments: [("Асан", "Есен"), ("Марат", "Мурат"), ("Болат", "Болатбек"), ("Айша", "Аиша Әли")])
  func differentNames(one: String, other: String) {
    #expect(Folding.fold(one) != Folding.fold(other))
  }

  @Test("Folding what is folded changes nothing")
  func idempotent() {
    for name in ["Құрманғазы Сағырбайұлы", "Әлия-Гүл", "Ермек Ж.", "Сəбит", "Цой"] {
      let once = Folding.fold(name)
      #expect(Folding.fold(once) == once)
    }
  }

  @Test("The composed and the taken-apart letter are one")
  func composed() {
    #expect(Folding.fold("Айгу\u{308}л й") == Folding.fold("Айгӱл и\u{306}"))
    #expect(Folding.fold("и\u{306}") == Folding.fold("й"))
  }

  @Test("Numbers and phones keep their digits; signs become single spaces")
  func numbers() {
    #expect(Folding.fold("350101-500013") == "350101 500013")
    #expect(Folding.fold("Ү-12/2026") == "у 12 2026")
    #expect(Folding.fold("—«»!") == "")
  }
}

@Suite("The order of the Kazakh alphabet")
struct KazakhAlphabetTests {
  @Test("Names stand in the order of the 42 letters, not of their codes")
  func order() {
    let sorted = ["Әсет", "Асан", "Ғани", "Гүл", "Қанат", "Камал", "Ұлан", "Ян", "Іңкәр", "Ыбырай"]
      .sorted(by: KazakhAlphabet.precedes)
    #expect(
      sorted == ["Асан", "Әсет", "Гүл", "Ғани", "Камал", "Қанат", "Ұлан", "Ыбырай", "Іңкәр", "Ян"])
  }

  @Test("Capital letters, spaces and Latin names have their places")
  func mixed() {
    #expect(KazakhAlphabet.letters.count == 42)
    #expect(Set(KazakhAlphabet.letters).count == 42)
    #expect(KazakhAlphabet.sortKey("ӘЛИЯ") == KazakhAlphabet.sortKey("әлия"))
    #expect(KazakhAlphabet.precedes("Smith", "Асан"))
    #expect(KazakhAlphabet.precedes("Ан", "Анар"))
    #expect(!KazakhAlphabet.precedes("Анар", "Анар"))
  }
}
