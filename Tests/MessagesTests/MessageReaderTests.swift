import MarkupText
import Messages
import Testing

/// The words of a catalogue in English, or another language.
private func words(_ text: String, _ language: Language = .english) -> Words {
  var problems: [MessageProblem] = []
  let found = messages(of: text, problems: &problems)
  #expect(problems == [])
  return Words(language, messages: found)
}

struct MessageReaderTests {
  @Test func `a message is its words with the values in their places`() {
    let words = words("moved = “{ $task }” moved from {$from} to { $to }.")
    #expect(
      words("moved", ["task": "Bins", "to": "Ben", "from": "Ana"])
        == "“Bins” moved from Ana to Ben.")
  }

  @Test func `lines that begin with a space go on, and comments and empty lines are nothing`() {
    let words = words(
      """
      # A comment.
      one = First
        second

          third
      two=
        Alone
      # Another.
      three =   spaced   out\t
      """)
    #expect(words("one") == "First second third")
    #expect(words("two") == "Alone")
    #expect(words("three") == "spaced   out")
    #expect(words.keys == ["one", "two", "three"])
  }

  @Test func `spaces in quotes are kept`() {
    #expect(words(#"comma = { $a },{ " " }{ $b }{" "}"#)("comma", ["a": "1", "b": "2"]) == "1, 2 ")
  }

  @Test(arguments: [
    (Language.english, 0, "0 days"), (.english, 1, "1 day"), (.english, 2, "2 days"),
    (.german, 0, "0 days"), (.german, 1, "1 day"), (.spanish, 0, "0 days"),
    (.french, 0, "0 day"), (.french, 1, "1 day"), (.french, 2, "2 days"),
  ])
  func `a plural follows the language`(language: Language, count: Int, text: String) {
    let words = words(
      """
      days = { $count ->
          [one] { $count } day
         *[other] { $count } days
        }
      """, language)
    #expect(words("days", ["count": count]) == text)
  }

  @Test func `a choice takes the exact word, then the plural, then the starred one`() {
    let words = words(
      "x = { $n -> [0] none [one] single *[other] many } and { $who -> [both] you *[one] she }!")
    #expect(words("x", ["n": 0, "who": "both"]) == "none and you!")
    #expect(words("x", ["n": 1, "who": "ana"]) == "single and she!")
    #expect(words("x", ["n": 5, "who": "one"]) == "many and she!")
    #expect(words("x", ["n": "5", "who": "one"]) == "many and she!")
  }

  @Test func `yes and no choose too`() {
    let words = words("x = It { $past -> [yes] lay *[no] lies } there")
    #expect(words("x", ["past": true]) == "It lay there")
    #expect(words("x", ["past": false]) == "It lies there")
  }

  @Test func `as markup, words and values are escaped and markup is not`() {
    let words = words("x = <b>{ $name }</b> & { $linkHTML }")
    #expect(
      words.html("x", ["name": "<Ana>", "linkHTML": "<i>l</i>" as HTML]).text
        == "&lt;b&gt;&lt;Ana&gt;&lt;/b&gt; &amp; <i>l</i>")
  }

  @Test func `what a catalogue or a call lacks is seen`() {
    let words = words("x = { $name }")
    #expect(words("y") == "⟦y⟧")
    #expect(words("x") == "⟦name⟧")
  }

  @Test func `the values of a message are known, those of variants too`() {
    let words = words("x = { $a } { $b -> [one] { $c } *[other] { $d } }")
    #expect(words.message("x")?.names == ["a", "b", "c", "d"])
    #expect(words.message("x")?.hasChoices == true)
  }

  @Test(arguments: [
    ("  lost", 1, "this line belongs to no message"), ("word", 1, "there is no '=' after the key"),
    ("a = 1\na = 2", 2, "'a' is there twice"), ("\na = {", 2, "a '{' without a '$name'"),
    ("a = { $ }", 1, "a '$' without a name"), ("a = { $b", 1, "'$b' without its '}'"),
    ("a = { $b -> [one] x }", 1, "a choice by '$b' without a '*[…]'"),
    ("a = { $b -> x }", 1, "a choice by '$b' without '[…]'"),
    ("a = { $b -> *[x] y", 1, "a choice by '$b' without its '}'"),
    ("a = }", 1, "a '}' without its '{'"), (#"a = { "x" "#, 1, "a '{' without its '}'"),
    (#"a = { "x"#, 1, "a '{' without its '}'"),
    ("a = { $b -> [", 1, "a choice by '$b' without its '}'"),
  ])
  func `what can't be read is said with its line`(text: String, line: Int, summary: String) {
    var problems: [MessageProblem] = []
    _ = messages(of: text, problems: &problems)
    #expect(problems.map(\.line) == [line])
    #expect(problems.map(\.summary) == [summary])
  }

  @Test func `a language is known by its tag`() {
    #expect(Language(tag: "de-AT") == .german && Language(tag: "EN") == .english)
    #expect(Language(tag: "it") == nil && Language(tag: "") == nil)
  }
}
