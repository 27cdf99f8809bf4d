extension ProblemGuide {
  /// Problems between records that each read well alone.
  static let household: [DiagnosticID: ProblemGuide] = [
    .endBeforeStart: ProblemGuide(
      meaning: "Something ends before it begins.",
      example: "pauses:\n  - from: 2026-08-10\n    to: 2026-08-01",
      remedy: "Swap the two days, or write the right ones."),
    .loadTwice: ProblemGuide(
      meaning: "A task has a load for both of you together and one for each. Only one way can "
        + "count.",
      example: "task,title,category,load,load.ana\ndishes,Dishes,household,3,4",
      remedy: "Keep 'load', or one 'load.' column for each of you."),
    .rotatingEmotional: ProblemGuide(
      meaning: "A task of an emotional category is marked rotating. Care is never handed out by "
        + "turns.",
      example: "task,title,category,owner\ncomfort,Bad dreams,emotional,rotating",
      remedy: "Name who holds it, or both."),
    .changeOutsideTask: ProblemGuide(
      meaning: "A task changes hands on a day on which it doesn't exist yet or any more.",
      example: "date,who,verb,subject\n2025-01-01,ana,took,dishes",
      remedy: "Write the right day, or move 'since' or 'until' of the task."),
    .changesNothing: ProblemGuide(
      meaning: "A row hands over what already lies where the row would put it.",
      example: "date,who,verb,subject\n2026-03-04,ana,took,dishes",
      remedy: "Take the row out, or look whether an earlier one is missing."),
    .changedTwice: ProblemGuide(
      meaning: "Rows of two files hand over the same task on one day, and files know no hours. "
        + "The file whose path comes last by bytes counts last.",
      example: "log/ana/2026-03.csv: 2026-03-04,took,dishes\n"
        + "log/ben/2026-03.csv: 2026-03-04,took,dishes",
      remedy: "Agree on what happened last, and take the other row out or correct its day."),
    .repeatedRows: ProblemGuide(
      meaning: "Two files of the log hold the same rows, three or more and at least half of those "
        + "of the shorter. Sync services and file managers make copies under many names, and the "
        + "rows of both count.",
      example: "log/ana/2026-03.csv and log/ana/2026-03 2.csv",
      remedy: "Take what only the copy has into the other file, then delete the copy."),
    .privateChange: ProblemGuide(
      meaning: "A row that says who holds a task, or whose turn it is, is marked private. Who "
        + "holds what is for both of you to see.",
      example: "date,who,verb,subject,visibility\n2026-03-04,ana,took,dishes,private",
      remedy: "Make the row shared; a private thought can go into a row of its own."),
    .notWeekStart: ProblemGuide(
      meaning: "The day of a turn is not the first day of a week.",
      example: "week,task,who\n2026-03-04,dishes,ana",
      remedy: "Write the first day of that week, which the message names; 'week_starts' in "
        + "couple.yaml says what that is."),
    .notRotating: ProblemGuide(
      meaning: "A turn is given for a task of which no stage rotates in that week.",
      example: "week,task,who\n2026-03-02,dishes,ana",
      remedy: "Mark a stage of the task as rotating, or take the turn out."),
    .unexpectedWho: ProblemGuide(
      meaning: "This verb can't be done by the one who is named.",
      example: "date,who,verb,subject\n2026-03-04,outside,did,dishes",
      remedy: "Name a partner or 'both'. Only 'took' knows 'rotating' and 'outside' too."),
    .otherInOwnFolder: ProblemGuide(
      meaning: "A row in one partner's folder of the log names the other. You log your own acts.",
      example: "content/log/ana/2026-03.csv\ndate,who,verb,subject\n2026-03-04,ben,did,dishes",
      remedy: "Move the row into the log of the one who did it. To say what you saw of the "
        + "other, write 'appreciated'."),
    .sharedOwnEdition: ProblemGuide(
      meaning: "A row of a verb that is for its author alone is marked to be shared.",
      example: "date,who,verb,visibility\n2026-03-04,ana,held-back,shared",
      remedy: "Leave the visibility empty, or write what you want to share in words of its own."),
    .privateInShared: ProblemGuide(
      meaning: "A private row or text lies in the shared folder. No page shows it; the other can "
        + "open the file all the same.",
      example: "date,who,verb,visibility\n2026-03-04,ana,voiced,private",
      remedy: "Keep private files in a folder that only you can open."),
    .beforeStarted: ProblemGuide(
      meaning: "Something is dated before the first day that counts.",
      example: "started: 2026-01-01\n\ndate,who,verb,subject\n2025-12-30,ana,did,dishes",
      remedy: "Write the right day, or move 'started' in couple.yaml."),
    .outsideTaskLife: ProblemGuide(
      meaning: "A row is about a task on a day on which it doesn't exist yet or any more.",
      example: "task,title,category,until\n"
        + "cot,The cot,children,2026-01-31\n"
        + "\n"
        + "2026-03-04,ana,did,cot",
      remedy: "Write the right day, or move 'since' or 'until' of the task."),
    .farDate: ProblemGuide(
      meaning: "A day lies so far away that a slip of the keys is likelier.",
      example: "date,who,verb,subject\n2062-03-04,ana,did,dishes",
      remedy: "Write the right year."),
    .onlyEnglish: ProblemGuide(
      meaning:
        "The language that couple.yaml names is one that the pages aren't written in yet. What "
        + "you write yourselves is shown as it is.",
      example: "language: it",
      remedy: "Write en, de, es or fr, or leave it until a later version has your language."),
    .thanksToOneself: ProblemGuide(
      meaning: "A row says thank you to the one who wrote it. Thanks are the one thing you log "
        + "about the other.",
      example: "date,who,verb,subject\n2026-03-04,ana,appreciated,ana",
      remedy: "Write the other as the subject, or take the row out."),
    .unheldTask: ProblemGuide(
      meaning: "Every stage of a task was stopped more than 60 days ago, and nobody took it since. "
        + "It still counts as a task that nobody holds.",
      example: "date,who,verb,subject\n2026-01-04,ana,stopped,cot",
      remedy: "If it is over, write its last day into 'until' of the task. If it isn't, talk about "
        + "who takes it."),
    .commonWord: ProblemGuide(
      meaning: "A term, or another word for it, is so short or so common that it stands on nearly "
        + "every page, and each time it would link to this milestone.",
      example: "term: First calm Sunday\nalso: [we]",
      remedy: "Choose a word that you use for this alone, or take it out."),
    .severalMilestoneDates: ProblemGuide(
      meaning: "A milestone says in more than one way when it is reached: with 'reached', "
        + "'target' or 'when'.",
      example: "reached: 2026-03-04\ntarget: 2026-06-01",
      remedy: "Keep the one that is true now."),
  ]
}
