extension ProblemGuide {
  /// Problems with names that refer to something written elsewhere.
  static let links: [DiagnosticID: ProblemGuide] = [
    .unknownPartner: ProblemGuide(
      meaning: "A name stands where one of the two partners is expected, and it is neither's id, "
        + "name or other name in couple.yaml.",
      example: "date,who,verb,subject\n2026-03-04,Anaa,did,dishes",
      remedy: "Write the id from couple.yaml, or add this spelling to also_known_as there."),
    .unknownTask: ProblemGuide(
      meaning: "A task is named that no file in tasks/ has, by its id or another word for it.",
      example: "date,who,verb,subject\n2026-03-04,ana,did,dihses",
      remedy: "Write the id of the task, add this spelling to its also_known_as, or add the task "
        + "to tasks/."),
    .unknownVerb: ProblemGuide(
      meaning: "A verb stands in the log that isn't in the list of verbs.",
      example: "date,who,verb,subject\n2026-03-04,ana,washed,dishes",
      remedy: "Choose the nearest of these verbs, such as did, and write the rest into the note.",
      words: verbs),
    .unknownCategory: ProblemGuide(
      meaning: "A task names a category that couple.yaml doesn't have.",
      example: "task,title,category\ndishes,Dishes,houshold",
      remedy: "Write the id of a category, or add it to 'categories' in couple.yaml."),
    .unknownStage: ProblemGuide(
      meaning: "A stage of a task is one of notice, plan, do and check, and this is another word.",
      example: "date,who,verb,subject\n2026-03-04,ana,took,dishes:wash",
      remedy: "Write notice, plan, do or check after the colon, or leave the colon out for all "
        + "four."),
    .unknownCadence: ProblemGuide(
      meaning: "A rhythm is named that isn't in the list.",
      example: "task,title,category,cadence\ndishes,Dishes,household,often",
      remedy: "Write daily, weekdays, weekly, biweekly, monthly, quarterly, seasonal, yearly, "
        + "once or as-needed."),
    .unknownGoal: ProblemGuide(
      meaning: "A goal is named that couple.yaml doesn't have.",
      example: "goals: [more-even]",
      remedy: "Write the id of a goal in couple.yaml, or add the goal there."),
    .unknownRitual: ProblemGuide(
      meaning: "A row says that a ritual was kept, missed, skipped or resumed, and couple.yaml has "
        + "no ritual of that id.",
      example: "date,who,verb,subject\n2026-03-04,both,kept,sunday-wlak",
      remedy: "Write the id of a ritual in couple.yaml, or add the ritual there."),
    .unknownMetric: ProblemGuide(
      meaning: "A number is named that Evenhold doesn't know.",
      example: "when: {metric: standing.shares}",
      remedy: "Compare the name with docs/METRICS.md."),
    .emotionalGoal: ProblemGuide(
      meaning: "A goal or a milestone aims at how someone feels, reaches out or mends. Such things "
        + "are observed and never aimed at.",
      example: "goals:\n  - id: warmer\n    metric: connection.initiation",
      remedy: "Aim at what is held, logged or kept, such as standing.share, or take the goal out."),
    .duplicateName: ProblemGuide(
      meaning: "One name or id stands for two things, so what refers to it isn't clear.",
      example: "partners:\n  - id: ana\n  - id: ben\n    also_known_as: [Ana]",
      remedy: "Give each a name of its own."),
    .duplicateTask: ProblemGuide(
      meaning: "Two tasks have the same id.",
      example: "task,title,category\ndishes,Dishes,household\ndishes,Washing up,household",
      remedy: "Rename one of the two, or keep one."),
    .duplicateTurn: ProblemGuide(
      meaning: "Two rows give the same week of the same task to someone.",
      example: "week,task,who\n2026-03-02,dishes,ana\n2026-03-02,dishes,ben",
      remedy: "Keep one row for each week and task; 'both' is a turn too."),
    .duplicatePage: ProblemGuide(
      meaning: "Two files would become the same page.",
      example: "content/milestones/sunday.md\ncontent/milestones/old/sunday.md",
      remedy: "Rename one of the two files."),
    .duplicateTerm: ProblemGuide(
      meaning: "Two milestones explain the same word, so a mention of it can't lead to both.",
      example: "term: The free Sunday\nalso: [free Sunday]",
      remedy: "Keep the word in one of them."),
  ]
}
