import Workbench

/// The store of an earlier program is made ready for this one.
enum UpgradeWords: Phrase {
  case running(percent: Int?)

  private var share: String {
    switch self {
    case .running(let percent): percent.map { " \($0) %" } ?? ""
    }
  }

  var kazakh: String { "Тізімдер бағдарламаның жаңа нұсқасына дайындалып жатыр, күтіңіз…\(share)" }

  var russian: String { "Списки готовятся к новой версии программы, подождите…\(share)" }

  var english: String { "The lists are made ready for this version, please wait…\(share)" }
}
