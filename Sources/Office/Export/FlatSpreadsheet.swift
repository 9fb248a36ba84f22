import Cases
import Law

/// A table as one file of the OpenDocument format (flat XML, part 3 of OASIS OpenDocument 1.3), with
/// a type for each cell. Every text is a string cell, so that none can be taken for a formula.
package struct FlatSpreadsheet {
  package let bytes: [UInt8]

  package init(_ table: SheetTable) {
    var xml = XMLBytes()
    xml.raw(Self.head)
    xml.raw(#"<office:body><office:spreadsheet><table:table table:name=""#)
    xml.text(table.title.spreadsheetName)
    xml.raw(#"" table:style-name="ta">"#)
    let width = table.headings.count
    xml.raw(
      #"<table:table-column table:style-name="co" table:number-columns-repeated="\#(max(1, width))"/>"#
    )
    Self.row([.text(table.title)], style: "bold", &xml)
    for line in table.about { Self.row([.text(line)], style: nil, &xml) }
    Self.row([.empty], style: nil, &xml)
    xml.raw("<table:table-header-rows>")
    Self.row(table.headings.map { .text($0) }, style: "bold", &xml)
    xml.raw("</table:table-header-rows>")
    for row in table.rows { Self.row(row, style: nil, &xml) }
    if let total = table.total { Self.row(total, style: "bold", &xml) }
    xml.raw("</table:table></office:spreadsheet></office:body></office:document>\n")
    bytes = xml.bytes
  }

  private static func row(
    _ cells: [SheetTable.Cell], style: StaticString?, _ xml: inout XMLBytes
  ) {
    xml.raw("<table:table-row>")
    for cell in cells { write(cell, style, &xml) }
    xml.raw("</table:table-row>\n")
  }

  /// Types and values as section 19.387 of part 3 names them.
  private static func write(
    _ cell: SheetTable.Cell, _ style: StaticString?, _ xml: inout XMLBytes
  ) {
    let bold = style.map { #" table:style-name="\#($0)""# } ?? ""
    switch cell {
    case .empty: xml.raw("<table:table-cell/>")
    case .text(let text):
      xml.raw(#"<table:table-cell\#(bold) office:value-type="string"><text:p>"#)
      xml.text(text)
      xml.raw("</text:p></table:table-cell>")
    case .count(let count):
      xml.raw(
        #"<table:table-cell\#(bold) office:value-type="float" office:value="\#(count)">"#
          + "<text:p>\(count)</text:p></table:table-cell>")
    case .day(let day):
      xml.raw(
        #"<table:table-cell table:style-name="day" office:value-type="date" office:date-value="\#(day.iso)">"#
          + "<text:p>\(day.dotted)</text:p></table:table-cell>")
    case .moment(let moment):
      xml.raw(
        #"<table:table-cell table:style-name="moment" office:value-type="date" office:date-value="\#(moment.date.iso)T\#(moment.timeWithSeconds)">"#
          + "<text:p>\(moment.date.dotted) \(moment.time)</text:p></table:table-cell>")
    case .duration(let milliseconds):
      let seconds = milliseconds / 1_000
      xml.raw(
        #"<table:table-cell table:style-name="span" office:value-type="time" office:time-value="PT\#(seconds / 3_600)H\#(seconds / 60 % 60)M\#(seconds % 60)S">"#
          + "<text:p>\(Self.minutesAndSeconds(seconds))</text:p></table:table-cell>"
      )
    }
  }

  /// As the style of the cell has it: whole minutes, whatever their number.
  private static func minutesAndSeconds(_ seconds: Int64) -> String {
    "\(seconds / 60):\(twoDigits(Int(seconds % 60)))"
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
    office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
    <office:automatic-styles>
    <number:date-style style:name="N1" number:language="kk" number:country="KZ">\
    <number:day number:style="long"/><number:text>.</number:text>\
    <number:month number:style="long"/><number:text>.</number:text>\
    <number:year number:style="long"/></number:date-style>
    <number:date-style style:name="N2" number:language="kk" number:country="KZ">\
    <number:day number:style="long"/><number:text>.</number:text>\
    <number:month number:style="long"/><number:text>.</number:text>\
    <number:year number:style="long"/><number:text> </number:text>\
    <number:hours number:style="long"/><number:text>:</number:text>\
    <number:minutes number:style="long"/></number:date-style>
    <number:time-style style:name="N3" number:truncate-on-overflow="false">\
    <number:minutes/><number:text>:</number:text><number:seconds number:style="long"/>\
    </number:time-style>
    <style:style style:name="ta" style:family="table"><style:table-properties table:display="true"/>\
    </style:style>
    <style:style style:name="co" style:family="table-column">\
    <style:table-column-properties style:column-width="3.6cm"/></style:style>
    <style:style style:name="bold" style:family="table-cell">\
    <style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
    <style:style style:name="moment" style:family="table-cell" style:data-style-name="N2"/>
    <style:style style:name="span" style:family="table-cell" style:data-style-name="N3"/>
    </office:automatic-styles>

    """
}

/// Bytes of XML; texts are escaped, and what XML 1.0 has no sign for is left out.
private struct XMLBytes {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": bytes.append(0x20)
      // XML 1.0, production 2 «Char».
      case ..<" ", "\u{FFFE}", "\u{FFFF}": break
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}

extension String {
  /// The name of a sheet: some programs refuse these signs and more than 31 letters.
  fileprivate var spreadsheetName: String {
    String(filter { !"[]*?:/\\'".contains($0) }.prefix(31))
  }
}
