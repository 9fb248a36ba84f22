import Glibc
import Workbench

/// Why standard output did not take the whole answer.
struct OutputFailureWords: Phrase {
  private let isFull: Bool
  private let system: String

  /// - Parameter number: the system's error number.
  init(_ number: Int32) {
    isFull = number == ENOSPC || number == EDQUOT
    system = strerror(number).map { String(cString: $0) } ?? "\(number)"
  }

  var kazakh: String {
    "жауап толық жазылмады: \(isFull ? "дискіде орын жоқ" : system)"
  }

  var russian: String {
    "вывод записан не полностью: \(isFull ? "на диске нет места" : system)"
  }

  var english: String {
    "the output was not written in full: \(isFull ? "no space left on the disk" : system)"
  }
}
