/// A household with something for everyone, and something of each one's own.
let mixedRecords = """
  == couple.yaml
  format: 1
  partners: [{id: ana, name: Ana, also_known_as: [A]}, {id: ben, name: Ben}]
  started: 2026-01-05
  compare: {ana: yes, ben: yes}
  facilitator: {ana: yes, ben: yes, initials: yes}
  rituals: [{id: tea, title: Tea, every: daily}, {id: walk, title: Walk, every: daily}]
  goals: [{id: even, title: Even, metric: standing.share, range: [0.4, 0.6]}]
  boundaries: [{partner: ana, text: Late calls}]
  pauses: [{from: 2026-02-01, to: 2026-02-03, title: The hospital}]
  life_events: [{date: 2026-02-01, title: The hospital}]
  == tasks/all.csv
  task,title,category,owner,visibility
  dinner,Cooking,household,ana,facilitator
  bins,Bins,household,ben,
  == log/all.csv
  date,who,verb,subject,note,visibility
  2026-01-06,ana,did,dinner,seen,facilitator
  2026-01-07,ana,did,dinner,shared,
  2026-01-08,ana,did,bins,of bins,facilitator
  2026-01-09,ana,held-back,,anas own,
  2026-01-10,ben,rested,,bens own,private
  2026-01-11,ben,took,dinner,,facilitator
  2026-01-12,ana,took,dinner,,
  2026-01-12,both,kept,tea,,facilitator
  2026-01-12,both,kept,walk,unmarked,
  == milestones/calm.md
  ---
  {term: Calm, reached: 2026-01-20, tasks: [dinner, bins], visibility: facilitator}
  ---
  == milestones/storm.md
  ---
  {term: Storm, reached: 2026-01-20}
  ---
  == pages/one.md
  ---
  {title: One, visibility: facilitator}
  ---
  == pages/two.md
  ---
  title: Two
  ---
  == moments/a.md
  ---
  {date: 2026-01-13, author: ana, what: m1, visibility: facilitator}
  ---
  == moments/b.md
  ---
  {date: 2026-01-13, author: ana, what: m2, visibility: shared}
  ---
  == repairs/a.md
  ---
  {date: 2026-01-14, visibility: facilitator}
  ---
  == repairs/b.md
  ---
  date: 2026-01-14
  ---
  == step-backs/a.md
  ---
  {author: ana, purpose: p, from: 2026-01-15, agreed_by: both, scope: [bins, dinner], visibility: facilitator}
  ---
  == step-backs/b.md
  ---
  {author: ana, purpose: p, from: 2026-01-15, agreed_by: both}
  ---
  == check-ins/2026-01-18/ana.md
  ---
  {energy: 3, unease: 4, visibility: facilitator}
  ---
  == check-ins/2026-01-18/ben.md
  ---
  energy: 2
  ---

  """

/// What Ana adds in a folder of her own.
let anasRecords = """
  == ~ana/tasks/mine.csv
  task,title,category,owner
  piano,The piano,household,ana
  == ~ana/log/mine.csv
  date,verb,subject,note
  2026-01-19,did,piano,scales
  2026-02-19,reminded,dinner,twice
  == ~ana/milestones/alone.md
  ---
  {term: Alone, reached: 2026-02-19, tasks: [piano]}
  ---
  == ~ana/pages/diary.md
  ---
  title: Diary
  ---
  == ~ana/moments/c.md
  ---
  {date: 2026-02-19, what: m3}
  ---
  == ~ana/repairs/c.md
  ---
  date: 2026-02-19
  ---
  == ~ana/step-backs/c.md
  ---
  {purpose: alone, from: 2026-02-19, agreed_by: both}
  ---
  == ~ana/check-ins/2026-01-18/ana.md
  ---
  {invisible: 1}
  ---
  == ~ana/inventory/2026-01/ana.csv
  title
  The gap

  """
