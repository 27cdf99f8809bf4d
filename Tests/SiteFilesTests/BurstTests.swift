import Testing

@testable import SiteFiles

/// How long after the first change a burst with changes at these times is over.
private func end(_ changes: [Int]) -> Int {
  var burst = Burst(at: 0)
  var rest = changes[...]
  var time = 0
  while let wait = burst.wait(at: time) {
    if let next = rest.first, next <= time + wait {
      time = next
      burst.add(at: next)
      rest = rest.dropFirst()
    } else {
      time += wait
    }
  }
  return time
}

@Test(
  arguments: [
    ([], 15), ([10], 25), ([10, 20, 29], 44), ([16], 15), ([10, 26], 25), ([0, 0, 0], 15),
  ] as [([Int], Int)])
func `changes soon after one another are one`(changes: [Int], ends: Int) {
  #expect(end(changes) == ends)
}

@Test func `a file that is being written is waited for, but not for ever`() {
  var burst = Burst(at: 0)
  #expect(burst.wait(at: 30, isWriting: true) == 370)
  #expect(burst.wait(at: 400, isWriting: true) == nil)
  burst.add(at: 40)
  #expect(burst.wait(at: 45) == 10)
  #expect(burst.wait(at: 60) == nil)
}

@Test func `a program that writes on and on is shown all the same`() {
  #expect(end(Array(stride(from: 10, through: 5_000, by: 10))) == 400)
}
