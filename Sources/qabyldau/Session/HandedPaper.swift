import Cases
import Law
import Notices

/// A paper between the desk and the printing service.
enum HandedPaper {
  case notice(CaseID, FormID, copy: Int, title: String, [UInt8])
  /// No font on this machine can set it; only a machine without a printer gets it, as text.
  case unset(CaseID, NoticeRecord, [Page], NoticeProblem)
  case sheet(title: String, [UInt8])
  /// A report or the sheet of a day, as a page.
  case page(title: String, [UInt8])
  case complaint(ComplaintID, ComplaintPaper.Kind, copy: Int, title: String, [UInt8])
  /// The same where no font can set them.
  case unsetPage(Page, NoticeProblem)
  case unsetComplaint(ComplaintID, ComplaintPaper.Kind, Page, NoticeProblem)
}

extension HandedPaper {
  /// What the printer gets; nothing where no font could set it.
  var bytes: [UInt8] {
    switch self {
    case .notice(_, _, _, _, let bytes), .sheet(_, let bytes), .page(_, let bytes),
      .complaint(_, _, _, _, let bytes):
      bytes
    case .unset, .unsetPage, .unsetComplaint: []
    }
  }
}
