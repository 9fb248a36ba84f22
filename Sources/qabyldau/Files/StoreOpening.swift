import Cases
import Glibc
import Letters
import Store
import Workbench

/// Opens a store and says how far an older one has been brought up to date: a large one takes many
/// seconds, and a clerk must not take the program for dead.
enum StoreOpening {
  static func store(at path: String, _ language: Language) throws(StoreTrouble) -> Store {
    let isTerminal = isatty(STDERR_FILENO) == 1
    var isTold = false
    let store = try Store(opening: path) { percent in
      guard isTerminal || !isTold else { return }
      let words = language.say(UpgradeWords.running(percent: isTerminal ? percent : nil))
      Console.progress(isTerminal ? "\r" + words : words + "\n")
      isTold = true
    }
    if isTold, isTerminal { Console.progress("\r\u{1B}[K") }
    return store
  }
}
