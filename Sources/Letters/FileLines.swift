extension String {
  /// The lines of a file that a person wrote, as an editor counts them. They end as any system ends them
  /// (LF, CRLF, CR), and the mark of order that some editors put before the first one is no letter of it.
  /// Behind the end of the last line stands an empty one.
  package var fileLines: [Substring] {
    let text = unicodeScalars.first == "\u{FEFF}" ? dropFirst() : self[...]
    return text.split(omittingEmptySubsequences: false) { sign in
      sign == "\n" || sign == "\r\n" || sign == "\r"
    }
  }

  /// The text of such a file with line ends as they are stored.
  package var withPlainLineEnds: String { fileLines.joined(separator: "\n") }
}
