import Testing

@testable import Workbench

@Suite("Sets of contexts")
struct ContextSetTests {
  @Test("Every context has a place of its own in a set")
  func places() {
    #expect(Context.allCases.count <= UInt64.bitWidth)
    for context in Context.allCases {
      let alone: ContextSet = [context]
      #expect(alone.members == [context])
      #expect(alone.count == 1)
      #expect(!ContextSet.all.subtracting(alone).contains(context))
      #expect(ContextSet.all.subtracting(alone).count == Context.allCases.count - 1)
    }
  }

  @Test("What is taken away is gone, what is added is there, nothing else changes")
  func algebra() {
    let set: ContextSet = [.inbox, .desk]
    #expect(set.union([.board]).members == [.inbox, .desk, .board])
    #expect(set.union([.desk]) == set)
    #expect(set.subtracting([.desk, .board]).members == [.inbox])
    #expect(set.subtracting(set).isEmpty)
    #expect(!set.isEmpty)
  }

  @Test("Letters are keys exactly where they are no text")
  func commandContexts() {
    for context in Context.allCases {
      #expect(ContextSet.commands.contains(context) == !context.isText, "\(context)")
    }
  }

  @Test("A context's word of the command line is the one that a clerk's scripts know")
  func names() {
    #expect(Context.application.name == "case")
    #expect(Context.bulletin.name == "vacancies")
    #expect(Context.inbox.name == "inbox")
    #expect(Set(Context.allCases.map(\.name)).count == Context.allCases.count)
  }
}
