# Every text of an English site that the couple did not write.
#
# `key = text`; lines that begin with a space go on. `{ $name }` is a place for a value, and
# `{ $count -> [one] … *[other] … }` a choice. In texts that only templates name, markup may stand.

# ==== Texts of templates ====

# On several pages.
common-when-not-to-use-this = When not to use this together
common-how-these-numbers-are-made = How these numbers are made
common-numbers-as-data = The numbers as data
common-how-to-read-this = How to read this
# Opens the rest of a list. $moreCount: a number from 1.
common-more = { $moreCount } more
common-one-next-step = One next step
common-pause-impact-remedy = Pause, impact, remedy
common-task = Task
common-thought-and-done = Thought of by one, done by the other
common-idea-behind = The idea behind it
common-held-by-nobody = Held by nobody
common-what-done-means = What done means
common-what-you-agreed-on = What you agreed on
common-in-your-words = In your words
# A link to the page before or after. $word: such as “Before”; $label: its month, week or day.
common-around = { $word }: { $label }
common-check-ins = Check-ins
common-agreed-and-open = Agreed, and open
common-your-check-ins = Your check-ins
# $title: what was asked, such as “Felt heard”.
common-in-figures = { $title } in figures
common-day = Day
common-what-is-feeling-heavy-right-now = What is feeling heavy right now?
common-what-is-working = What is working?
common-what-needs-to-shift = What needs to shift?
common-what-changed-hands = What changed hands
# Names the row of letters A to Z for whoever cannot see it.
common-letters = Letters
# Names the links to the page before and after, for whoever cannot see them.
around-label = Earlier and later
# Names the choice of what a list shows, for whoever cannot see it.
filters-label = What is shown
# The answer that leaves nothing out, to “Kind”, “Held by”, “Theme” and the like.
filters-all = any
# Before a number: how many are shown.
filters-shown = Shown:
common-the-inventory = The inventory
common-to-talk-about = To talk about
common-waits = This waits for both of you.
# $month: such as “March 2026” or “March”.
common-review-of-month = The review of { $month }
common-in-sight = In sight
# What they reached together.
common-milestones = Milestones
# $also: other words for a milestone, with commas between.
common-also = also: { $also }
common-what-went-well = What went well
common-side-by-side = Side by side
common-where-it-has-been-going = Where it has been going
common-month-by-month = Month by month
common-so-far = so far
common-stepping-back = Stepping back
common-what-it-is-about = What it is about
common-what-may-go-by-meanwhile = What may go by meanwhile
common-what-came-of-it = What came of it
common-all-worksheets = All worksheets
# A short talk at a fixed time.
common-check-in = Check-in
common-whose-turn-it-is = Whose turn it is

# Around every page: the link to jump over the navigation, the footer.
# The tag of the language.
language = en
layout-skip = Skip to the text
# Names the navigation for whoever cannot see it.
layout-site = Site
# The way down to a page, for whoever cannot see that it is one.
layout-crumbs = You are here
# $readers: such as “Ana and Ben”, “Ana alone”, “the therapist of Ana and Ben”.
layout-readers = Private, for { $readers }
# $asOf: the day of the newest note.
layout-as-of = notes up to { $asOf }

# At the foot of printed pages. No markup.
style-private = Private
# $page and $pages: the number of a page, and of all.
style-page-number = { $page } of { $pages }

# A list of agreements, on check-ins, reviews and the overview. The check-in that it
# comes from.
# $origin: the day of the check-in.
agreements-origin = agreed <a href="{ $originHref }">{ $origin }</a>

# A task that changed hands.
hand-off-in-transition = in transition
# $noteHTML: what one of them wrote; the quotation marks are yours.
hand-off-note = “{ $noteHTML }”

# Whom to call, on the page about safety, where the couple wrote no numbers of their own. Put numbers
# of the countries of your language here, and the day you checked them.
helplines-danger = In danger now: your local emergency number, such as 112 in Europe, 911 in North
  America, 999 in the United Kingdom.
helplines-1 = United States: National Domestic Violence Hotline, 1-800-799-7233 (TTY
  1-800-787-3224), day and night.
helplines-2 = United Kingdom: National Domestic Abuse Helpline, 0808 2000 247, day and night, free.
helplines-elsewhere = Anywhere else: search for “domestic abuse helpline” and the name of your
  country, from a device that nobody else opens.
helplines-checked = Checked on 21 November 2026. Numbers change; to put those of your country here,
  write them into <code>pages/resources.md</code>.

# A moment that one partner told of.
moment-what-it-did = What it did
moment-what-was-meant = What was meant
# $by: a day.
moment-after-by = In the days after, by <time datetime="{ $byISO }">{ $by }</time>
moment-after = In the days after

# The card for a row: three boxes with lines to write on.
repair-card-pause = Pause
repair-card-pause-text = Either of us may say “pause”, and the other stops there. Whoever said it
  names the time at which we go on, and comes back first.
repair-card-go-on-at = We go on at
repair-card-impact = Impact
repair-card-impact-text = One sentence each: what happened, as a camera would have seen it, and what
  it did to me. The other says it back before answering.
repair-card-when = When …
repair-card-i-felt = I felt …
repair-card-remedy = Remedy
repair-card-remedy-text = One small thing to try, plain enough that we can both tell later whether
  we tried it and whether it helped.
repair-card-we-try = We try
repair-card-see-it-by = We will see it by
repair-card-look-again = We look at it again on

# Below the chart of the standing load over time.
# $firstName: the partner whose line it is.
standing-line-caption = { $firstName }’s part of the standing load. The shaded band is how far it
  moves when each kind of work may count up to twice; the dashed line is an even split.
# “These” are the marks on the line, listed above.
standing-line-left-out = What happened before these is told <a href="{ $monthsHref }">month by
  month</a>.

# The card of phrases for the first weeks after a task changed hands.
transition-card-title = For the first four weeks
transition-card-before = If it was yours before
transition-card-before-1 = “Done your way and not quite as I would is done. And I had an evening.”
transition-card-before-2 = “I see it isn’t finished, and I am leaving it with you.”
transition-card-before-3 = “What do you need to know that is only in my head?”
transition-card-now = If it is yours now
transition-card-now-1 = “I have it. You can stop keeping it in mind.”
transition-card-now-2 = “It slipped today. I noticed, and I am on it.”
transition-card-now-3 = “I don’t want to be told how. I would like to hear what done means to you.”
transition-card-end = A task may also come back. Then you both know more about it than before.

# What both said at a check-in.
words-check-in-of-day = The check-in of { $day }

# The audit: who holds which stage of which task.
audit-the-audit = The audit
audit-title = Who holds what
audit-lead = A task is more than doing it. Someone notices that it will be needed, someone decides
  how, someone does it, and someone keeps an eye on it afterwards. This page shows who that is, so
  that you can see it together and choose.
audit-none-runs = None of your tasks runs on this day. <a href="{ $tasksHref }">All of them are
  here</a>.
audit-heaviest = What asks the most of a mind
audit-heaviest-1 = The ten heaviest, as each of you rated them, 1 to 5.
audit-how-often = How often
audit-split-1 = Here one of you carries the list in their head, and the other carries it out. It can
  be just what you want; it is also where “you only had to ask” comes from.
audit-unheld-1 = Nobody has these in mind at the moment. Some may be fine to let go; what you let go
  on purpose can have an <code>until</code> in the inventory.
audit-never-chosen = Never consciously chosen
audit-never-chosen-1 = You wrote that nobody ever decided who holds these. They just ended up where
  they are.
audit-kept-outside-a-head = Kept outside a head
audit-what-done-means-1 = The outcome you agreed on, not the way to get there.

# One check-in.
check-in-how-it-felt = How it felt
check-in-caption = Each one’s own answers, next to each other. Nothing adds them up, and neither is
  the right one.
check-in-caption-parts = What two people carry, as each sees it, seldom adds up to 100: everyone is
  nearest to their own part.

check-in-map = The map of who holds what
check-in-marks = Each one’s part, seen three ways
check-in-marks-caption = Three marks, none of them right

# The list of check-ins.
check-ins-lead = A quarter of an hour in which each of you says what is heavy, what is working and
  what needs to shift. Both answers stand next to each other, and neither is the right one.
check-ins-let-go = What no longer fits may be let go: struck through in its file, it counts as
  changed.
check-ins-how-it-has-felt = How it has felt
check-ins-figures = Each one’s own answers over time, side by side: { $firstGlyphHTML }
  { $firstName }, { $secondGlyphHTML } { $secondName }. A line breaks where an answer is missing.
  Two people may well feel the same weeks differently.
# $title: what was asked; $ends: what its lowest and highest answer mean.
check-ins-caption = { $title }, { $ends }, newest first

# Connection: thanks, reaching out, care.
connection-title = Connection
connection-lead = What you wrote down of reaching out and being reached. It is seen here and never
  handed out: nobody owns it, nothing is due, and nobody is measured by it.
connection-none = The notes of these weeks have no words beside them. One line in your own words is
  enough for this page to remember it.
connection-numbers = What the log says of it
# $numbersSpan: the first and last day.
connection-numbers-span = { $numbersSpan }
connection-thanks = Thanks
connection-reaching = Reaching out, and answering
connection-care = Small acts, listening, mending
connection-noticing = Noticing, and coming back to it
connection-noticing-1 = Nothing of these weeks is in the log. Much of it is never written down.
connection-unmarked = Nothing of it is marked for you. That says nothing of what was written.
connection-purpose = A log of connection sees what someone thought of writing down. Looks, hands and
  silences are not in it.
connection-moments = Moments that you shared with each other
connection-repairs = What you came back to after a row

# The conversation guide. `<i>` marks what each fills in.
guide-meta = To read before a talk, or together
guide-title = A conversation that helps
guide-lead = Look at the load side by side, like two people over a map. The question is never who
  drew it. The question is which way you would both like to go from here.
guide-purpose = This needs two people who are safe with each other. If you are afraid of how the
  other may take it, please <a href="{ $safetyHref }">read this first</a>, by yourself.
guide-before = Before you start
guide-before-1 = <strong>Fifteen minutes are enough.</strong> Agree on the end before the beginning.
  What is left waits for the next time.
guide-before-2 = <strong>Pause if either of you is tired,</strong> hungry or full of something else.
  Whoever puts it off names another time.
guide-before-3 = <strong>One thing.</strong> Two subjects make a quarrel about which is worse.
guide-before-4 = <strong>Pick a word for “pause”.</strong> Either of you may say it at any time, and
  it is never held against anyone.
guide-before-5 = <strong>If there are two lists,</strong> read both to the end before anyone says a
  word about either.
guide-before-6 = <strong>What you hear is not material.</strong> A soft place that someone shows you
  today is not brought up in a row tomorrow.
guide-opening = The opening line
guide-opening-1 = “I want us to build something that works better for both of us.”
guide-opening-2 = Say it so, or in words of your own. It speaks of two people and of what comes, and
  asks for nobody’s confession. A sentence that starts with “you always” or “you never” does the
  reverse: whoever hears it looks for the one exception, and from there on you talk about the
  exception.
guide-opening-3 = Then, in this order: what there is, how it feels, what you wish for. Whoever began
  also asks: “What have I not been seeing of what you carry?” And listens to the whole answer.
guide-impact = What happened, what it did, what was meant
guide-impact-1 = Talk about one moment, not about a kind of person. What happened is what a camera
  would have seen. What it did is yours to say. What was meant only the other one knows, so ask.
guide-say-impact = To say what it did
guide-say-impact-1 = “When <i>this happened</i>, I felt <i>one feeling</i>. What I needed was <i>one
  thing</i>.”
guide-say-impact-2 = When the sink was still full at ten, I felt overwhelmed. What I needed was an
  evening that ends.
guide-ask-intent = To ask what was meant
guide-ask-intent-1 = “What I made of it was <i>this</i>. What did you mean?”
guide-answer = To answer for what you did
guide-answer-1 = “I meant <i>this</i>. What reached you was <i>that</i>, and I am sorry that it
  did.”
guide-mend = To mend it
guide-mend-1 = “I am sorry for <i>what I did</i>. I think it made you feel <i>this</i>. From now on
  I will <i>one thing that you can see</i>.”
guide-listening = Saying it back
guide-listening-1 = One of you speaks, two or three minutes. The other listens and prepares nothing.
guide-listening-2 = The listener says it back: “What I heard is … Did I get that?”
guide-listening-3 = The speaker corrects it until it fits. This is the part that does the work, so
  take your time.
guide-listening-4 = The listener says what makes sense in it. Making sense and agreeing are two
  things: “I remember it otherwise, and I can see how it was lonely.”
guide-listening-change = Change places.
guide-listening-5 = If you remember a day in two ways, keep both. You can write down what you both
  saw, and beside it two accounts. Nobody has to give theirs up for the talk to go on.
guide-listen-or-help = Listen, or help?
guide-listen-or-help-1 = “Would you like me to listen, or to help?”
guide-listen-or-help-2 = Ask it before the first answer. To listen is to stay: no plan, no story of
  your own, no “at least”. To help is one offer, and then a question whether it was the right one.
  And on a quiet day, without any trouble at hand: “What would make you feel more supported this
  week?”
guide-words = Words for it
guide-words-1 = “Fine” and “stressed” are doors, not rooms. Take one word from each list, then say
  what it is about.
guide-words-feelings = How it feels
guide-words-missing = When something is missing
guide-words-missing-list = exhausted, invisible, resentful, overwhelmed, alone with it, on edge,
  guilty, ashamed, anxious, numb, let down, torn, jealous, restless, sad, confused, discouraged,
  unsure of us
guide-words-there = When something is there
guide-words-there-list = relieved, seen, light, tender, proud of us, grateful, safe, calm, playful,
  hopeful, rested, trusted, close, curious, warm, steady
guide-words-needs = What it needs
guide-needs-oneself = For oneself
guide-needs-oneself-list = rest, an hour without being asked anything, room of one’s own, order,
  movement, friends, to finish a thought, to be bad at something in peace, an end to the day
guide-needs-between = Between us
guide-needs-between-list = to be seen, thanks, a say, reliability, tenderness, to be asked how it
  is, fairness, play, honesty, a hand without a word, to be missed, to decide together, that
  somebody else thinks of it
guide-words-unsafe = Unsafe is a different word from unseen. If that is the one you would take, the
  <a href="{ $safetyHref }">page about safety</a> is the right one.
guide-questions = The three questions
guide-questions-1 = Each of you answers each of them; the one who spoke last the time before begins.
guide-questions-2 = Start with the second one on a day when the first would take all the air. The
  <a href="{ $checkInHref }">check-in sheet</a> has room for all three.
guide-two-seats = Two seats
guide-seat-bringing = If you usually bring things up
guide-seat-bringing-1 = Let a silence be a silence. Let a cue pass that somebody else could catch,
  and see. Put into words one thing that you have been keeping soft. You are not the host of this
  talk.
guide-seat-hearing = If you usually hear about it
guide-seat-hearing-1 = Stay in the room, also when it stings. No defence in the first five minutes,
  no joke that closes the door, no plan. Begin one talk a week yourself, about anything.
guide-two-seats-1 = Many couples change seats by the subject. Saying less and “communicating better”
  is no cure when it means one more task for the one who already does the communicating.
guide-changing-hands = While something changes hands
guide-changing-hands-1 = The first weeks are untidy. It will be done another way, at another time,
  with another cheese. Done by the other and good enough leaves you an evening; done perfectly by
  you alone costs one. So say what <em>done</em> means and leave the way to whoever holds it. If it
  itches to do it again, straighten it or stand near it, ask yourself first: what would I have to
  trust if I let this be?
guide-hot = When it gets hot
guide-hot-1 = <strong>Pause.</strong> Say the word, and say when you will be back. Then be back.
guide-hot-2 = <strong>Impact.</strong> One sentence each about what it did, said back by the other.
guide-hot-3 = <strong>Remedy.</strong> One small thing to try, that both of you can tell apart from
  not trying it.
guide-hot-4 = There is <a href="{ $cardHref }">a card of these three</a> to print and fill in.
guide-after = After the talk
guide-after-1 = <strong>Write down one agreement:</strong> who, what, until when. Small enough for
  the coming days. In <code>together.md</code> it is a line such as <code>- [ ] name: what (by
  2027-03-01)</code>.
guide-after-2 = <strong>Look where it lands.</strong> If all the next steps are with the one who
  already carries more, choose another one.
guide-after-3 = <strong>Say one thing you are glad of,</strong> however small. Effort counts, also
  when the result is crooked.
guide-after-4 = <strong>If it does not hold,</strong> that is something learned about the plan.
  Change the plan, cross out the line, keep the good will.
guide-someone-else = With somebody else in the room
guide-someone-else-1 = A counsellor or a coach belongs to neither of you, which is the use of one. A
  good first appointment is about how you talk; the hard subject can come to the next. You may each
  want a first hour alone. Where there is fear, do not go as a couple: someone on your own side
  comes first, and the <a href="{ $safetyHref }">page about safety</a> says who.
guide-next-step = Which quarter of an hour this week would suit you both, and who of you would like
  to ask the first question?
guide-ideas = The words used here are explained under <a href="{ $ideasHref }">Ideas</a>.

# Every number to take away. $root: where the site lies.
data-lead = Every number of these pages, month by month, to read with a program of your own or to check
  by hand.
data-json = <a href="{ $root }data/metrics.json">data/metrics.json</a>: all of it, with the definitions,
  the periods and the range of each number.
data-csv = <a href="{ $root }data/metrics.csv">data/metrics.csv</a>: the same as a table, a line a
  number.
data-schema = <a href="{ $root }data/metrics.schema.json">data/metrics.schema.json</a>: the form of the
  first, as a JSON Schema.
data-private = The files hold no more than these pages do: what waits for both of you is not in them.
data-caption = What each is called in the files. Not all of them have a number in every report.
data-name = What it is, and its name in the files
data-unit-column = Unit
# $methodHref: a page.
data-method = How each is made, and what it cannot see, stands under
  <a href="{ $methodHref }">How these numbers are made</a>.

# The goals of the couple.
goals-title = What you are aiming at together
goals-lead = A goal says in which direction you both want to look. It may change when life does, and
  it is about the two of you, not about one.
# $placeTitle: the name of a page.
goals-place = What your files say of it is under <a href="{ $placeHref }">{ $placeTitle }</a>.
goals-method = How each of these is made, and what it cannot see, stands under
  <a href="{ $methodHref }">how these numbers are made</a>.

# All that changed hands.
hand-offs-lead = A task takes a while to arrive in another head. For its first four weeks it is in
  transition: later than usual, done in another way, now and then forgotten. Nothing in those weeks
  says how it is going to be.
hand-offs-waits = How each has held since: this waits for both of you.
hand-offs-life = What happened meanwhile
hand-offs-guide = What done means for a task, agreed before it moves, saves most of these talks.
  More for the first weeks is in the <a href="{ $guideHref }#changing-hands">conversation guide</a>.

# How to read the site, and a page for therapists.
how-to-read-meta = For whoever opens this for the first time
how-to-read-lead = Two people write down who thinks of what at home, what changed hands, what they
  thanked each other for. This site puts those notes in order, so that they can talk about them. It
  is a drawing of a load, made by the two who carry it.
how-to-read-what = What it is, and what it is not
how-to-read-is = It is
how-to-read-is-1 = a way to see work that leaves no trace;
how-to-read-is-2 = a starting place for a talk between two people;
how-to-read-is-3 = a memory of what you agreed on and what you reached;
how-to-read-is-4 = as true as your notes, and no truer.
how-to-read-is-not = It is not
how-to-read-is-not-measure = a measure of love, effort or worth;
how-to-read-is-not-contest = a contest, a bill or a proof;
how-to-read-is-not-diagnosis = a diagnosis of either of you;
how-to-read-is-not-1 = something to show to others without the other’s yes.
how-to-read-what-1 = Read the words before the pictures, and the range before the number. If a page
  makes you want to call the other one over to show them something, close it and have supper first.
how-to-read-signs = The signs
how-to-read-signs-1 = The two of you differ by shape first, by place second and by colour last. Your
  order is the one of your own settings and means nothing.
how-to-read-who-holds-something = Who holds something
how-to-read-signs-2 = A task has four stages: noticing that it will be needed, planning it, doing
  it, checking on it. Three of the four happen in a head.
how-to-read-pictures = The pictures
how-to-read-pictures-1 = The examples below are made up. “One” and “The other” are nobody.
how-to-read-pictures-2 = <strong>Example.</strong> A part of the load over time. The line is the
  part of whoever is named at its end, and the rest is the other’s. The shaded band is how far the
  line moves when you count some kinds of work for more. Where the band crosses the dashed line, who
  carries more depends on what you count. Where nothing is known, the line breaks.
how-to-read-pictures-3 = <strong>Example.</strong> Two lists laid over each other: what stands on
  one, on both, on the other. Long ends are no fault. They are what each could not see from where
  they stood.
how-to-read-pictures-4 = <strong>Example.</strong> A month of something you do together: filled is a
  day on which it took place, a struck outline one of which nobody wrote that it did, a dash one
  that you left out on purpose. A gap is a gap. Nothing here counts days in a row.
how-to-read-pictures-5 = <strong>Example.</strong> One stage of the work, split between two. The
  small mark is the middle. It is a mark, not an aim; you set your own aim, or none.
how-to-read-no-number = When there is no number
how-to-read-no-number-1 = A report that always has an answer makes some up. This one would rather
  wait:
how-to-read-no-number-2 = <strong>Both say yes, or nothing is compared.</strong> Either may take it
  back at any time, and the page does not say who.
how-to-read-no-number-3 = <strong>Answers are sealed</strong> until both have written theirs, so
  that nobody answers an answer.
how-to-read-no-number-4 = <strong>Few weeks, few words.</strong> A part of what was logged needs two
  weeks that you both kept, and four for its range. Before that the page says “This waits for both
  of you.”
how-to-read-no-number-5 = <strong>Too few rows</strong> of a kind are called too few to say.
how-to-read-no-number-6 = <strong>“About even, as far as this log can tell”</strong> means that the
  range reaches the middle. It can be uneven and too early to tell.
how-to-read-no-number-7 = <strong>Care is never counted up.</strong> Who reached out, soothed or
  listened is told in words. Nobody owns it, nothing of it is due, and no aim can be set for it.
how-to-read-no-number-8 = <a href="{ $methodHref }">How these numbers are made</a> has each formula,
  with what it cannot see.
how-to-read-blind = What it cannot see
how-to-read-blind-1 = What neither of you wrote down, or noticed. There may be more that is on no
  list.
how-to-read-blind-2 = Worry at four in the morning, and everything else that has no minutes.
how-to-read-blind-3 = How gladly, how well, with what history something is done.
how-to-read-blind-4 = Whether a quiet week was peaceful or silent.
how-to-read-blind-5 = What one of you did not dare to write.
how-to-read-editions = Who sees what
how-to-read-editions-1 = The same files make up to four folders of pages, each for somebody else.
how-to-read-folder = Folder
how-to-read-folder-for = For
how-to-read-folder-holds = What is in it
how-to-read-edition-couple = the two of you
how-to-read-edition-couple-holds = all that is shared; nothing that one of you keeps private, not
  even as a number
how-to-read-edition-own-folder = <code>site-</code>name
how-to-read-edition-own = each of you alone
how-to-read-edition-own-holds = the same, and what that one wrote for themselves: what they held
  back, how often they stepped in, their worries
how-to-read-edition-therapist = a therapist
how-to-read-edition-therapist-holds = only what its authors marked for it, once both have agreed
how-to-read-editions-2 = Text that does not belong in a folder is not in it at all, hidden or
  otherwise. Anyone who can open a folder can read all of it. The foot of every page says how new
  the newest note is.
how-to-read-therapist = For a therapist or counsellor
how-to-read-therapist-1 = You have been shown a report that two people made about their own
  household. This page is for you.
how-to-read-came-about = How it came about
how-to-read-came-about-1 = Each writes down their own acts, and of the other only thanks. They rate
  tasks, answer the same few questions separately, and record who took what over. A program orders
  it. Nobody has checked any of it, and one of the two may write far more than the other; each
  monthly review says from how many notes it was made.
how-to-read-good-for = What it may be good for
how-to-read-good-for-1 = To tell apart three pairs that look alike from outside:
  <a href="{ $ideasHref }#care-and-responsibility">care and responsibility</a>,
  <a href="{ $ideasHref }#intimacy-and-labour">intimacy and labour</a>,
  <a href="{ $ideasHref }#participation-and-management">participation and management</a>.
how-to-read-good-for-2 = To find one task, one evening, one sentence to start from.
how-to-read-good-for-3 = To see what they did without you: hand-offs that held, rows that were
  mended, promises that were kept or changed.
how-to-read-not-made-for = What it is not made for
how-to-read-not-made-for-1 = Judging who is right, who tries harder, or whether they belong
  together.
how-to-read-not-made-for-2 = Custody, courts, expert opinions. It is no evidence, and was not
  written as such.
how-to-read-not-made-for-3 = Finding out about fear or control. The absence of any sign here means
  nothing. Please ask each of them alone, in your own way, before you use this with both; where
  there is fear, do not use it at all.
how-to-read-session = If you use it in a session
how-to-read-session-1 = Ask both before it is on the table, and let either put it away.
how-to-read-session-2 = Begin with what they reached, then with what is missing from it: “What does
  this not show?”
how-to-read-session-3 = Let both speak to a picture before you do.
how-to-read-session-4 = No aims and no dates for feelings or for reaching out. The report sets none
  on purpose.
how-to-read-session-5 = Homework lands easily on the one who already does the thinking. Ask whose
  week it would be in.
how-to-read-session-6 = Things may get worse for a while when somebody stops catching what falls.
  Agree on how to tell that from harm.

# The ideas behind the words: each a term and its explanation. The site sorts them by the term.
ideas-meta = Words that these pages use
ideas-title = Ideas
ideas-lead = What is behind the words on these pages, from A to Z. They are a way of looking, not a
  norm; keep those that help you to talk, and leave the others. For what the two of you have
  reached, you have <a href="{ $milestonesHref }">words of your own</a>.
ideas-pairs = Three pairs help most often: <a href="#care-and-responsibility">care and
  responsibility</a>, <a href="#intimacy-and-labour">intimacy and labour</a>,
  <a href="#participation-and-management">participation and management</a>.
ideas-accessibility-after-a-rupture = Accessibility after a rupture
ideas-accessibility-after-a-rupture-text = After a row, each watches whether the other can be
  reached again. A cup of tea, a sentence through the door, a dull question about tomorrow: any of
  them says “I am still here”. It does not settle the row. It makes settling it possible.
ideas-acknowledgement = Acknowledgement
ideas-acknowledgement-text = To say that you saw what somebody did, without correcting or praising
  it. It costs a breath and is often what was wanted in the first place. It differs from thanks: one
  can acknowledge what one would have done otherwise.
ideas-adoptive-and-blended-families = Adoptive and blended families
ideas-adoptive-and-blended-families-text = A family that grew together by decision has more to
  explain, more appointments and more ghosts than others, and much of that lies in one head. It
  helps to write it down as work. Children who had to learn to rely on grown-ups notice quickly
  which of the two keeps track; let them see both.
ideas-agreement = Agreement
ideas-agreement-text = Who does what, until when, said so that both can tell later whether it took
  place. It can be kept, it can be changed, and it can be open. None of the three says anything
  about a character.
ideas-anticipation = Anticipation
ideas-anticipation-text = Thinking of what will be needed before it is: the birthday, the cold
  coming on, the mood after the phone call. It has no minutes and no visible result, since its
  result is that nothing went wrong. For this reason it is the first thing to be missed on a list.
ideas-appreciation = Appreciation
ideas-appreciation-text = Thanks for something in particular, said to the one who did it. Thanking
  for effort as well as for results keeps it from becoming wages. It is the one thing that you write
  down here about the other.
ideas-attachment = Attachment
ideas-attachment-text = The sense, older than words, of whether somebody will come. Under strain
  some of us hold on tighter and some go further away, and each can look like coldness or clinging
  to the other. Words about attachment are useful as long as they end in something to do this week,
  and not in a label for a person.
ideas-boundary = Boundary
ideas-boundary-text = Something you will or will not do, so that you can stay well and stay close:
  the hour that is yours, the door that is shut, the subject after ten in the evening. It speaks
  about oneself. It is looked at again when life changes.
ideas-capacity = Capacity
ideas-capacity-text = What someone has to give at the moment, after sleep, work, health and worry
  have taken theirs. It goes up and down, and not by anyone’s will. A fair week follows capacity, so
  it is seldom the same split twice.
ideas-care-and-responsibility = Care and responsibility
ideas-care-and-responsibility-text = Care is what you give because somebody matters to you.
  Responsibility is having to see to it that it is given. They look the same at the door of the
  sickroom, and they feel different at four in the morning. One person can be full of care and carry
  no responsibility; one can carry all of it and have little left to care with.
ideas-check-in = Check-in
ideas-check-in-text = A short talk at a time you both know of beforehand, about what is heavy, what
  is working and what needs to shift. Fifteen minutes are enough. It takes over the work of the one
  who used to have to bring things up.
ideas-clarity = Clarity
ideas-clarity-text = What you have when you stop guessing. It may be that the other takes hold, that
  both are puzzled and willing, or that nothing moves. The last is the hardest of the three, and it
  is also an answer.
ideas-closeness = Closeness
ideas-closeness-text = Being at ease near the other. It moves by itself when both can be reached,
  and has to be carried when one cannot. It is told in words here, each one’s own, and never aimed
  at.
ideas-conditioning = Conditioning
ideas-conditioning-text = What each of you learned as a child about who rises from the table. Nobody
  decided it, and it does not need a culprit to be looked at. What was never chosen can be chosen
  now, also as it is.
ideas-containment = Containment
ideas-containment-text = Keeping one’s own feelings small so that an evening stays calm: the
  softened word, the talk put off until the other is rested, the wish not mentioned. Once in a while
  it is kindness. As a habit it makes one of you disappear a little. Only who does it can know of
  it, so it is written into one’s own pages or nowhere.
ideas-dip = Dip
ideas-dip-text = The stretch in which something new feels worse than what it replaces. Stepping
  back, handing over and speaking up mostly begin with one. Expecting it is the best means against
  taking it for the end.
ideas-drained-after-talking = Drained after talking
ideas-drained-after-talking-text = A talk that leaves one of you relieved and the other emptied has
  cost something that could not be heard in it. Asking “how are you now?” an hour later finds out
  more than the talk itself. Two people can take turns at who goes home heavier; always the same one
  is worth a look.
ideas-emotional-labour = Emotional labour
ideas-emotional-labour-text = Soothing what flares, sensing what the other will need, being the one
  who starts with tenderness. It is work when it has to be done whether one feels like it or not. It
  goes unnoticed most of all when it succeeds. Here it is seen and thanked, and never assigned like
  a chore.
ideas-emotional-manager = Emotional manager
ideas-emotional-manager-text = The one who keeps the temperature of the house: reads the room,
  chooses the moment, translates, smooths. The other may take part warmly and often, and still only
  take part. The seat can be left, for an evening at first.
ideas-externalising = Externalising
ideas-externalising-text = Taking something out of a head and putting it where both look anyway: a
  calendar, a list on the fridge, a box by the door. It helps when both feed it. A shared calendar
  that one person fills is a head with a screen.
ideas-first-to-notice = First to notice
ideas-first-to-notice-text = Somebody is usually the first to feel that you have drifted. Noticing
  is a part of the work of a couple, as much as talking is. When it is always the same one, the
  other may try to say it first once, even wrongly.
ideas-full-ownership = Full ownership
ideas-full-ownership-text = Noticing, planning, doing and checking, all four with one person. The
  groceries are not the trip to the shop. They are also knowing that the rice is nearly gone and
  deciding what there will be on Thursday. Then the other can forget about it, which is the whole
  gain.
ideas-grace-weeks = Grace weeks
ideas-grace-weeks-text = The weeks after a hand-off in which it is allowed to be crooked. The new
  holder finds a way; the former one looks elsewhere. Nobody judges how it goes before they are
  over.
ideas-hand-off = Hand-off
ideas-hand-off-text = A task goes whole from one head to the other, on a day that both know. What
  done means is agreed beforehand, and how is not. It is not a favour, so it needs no reminding and
  no praise like for a child.
ideas-holding = Holding
ideas-holding-text = To have something in your head so that nobody else has to. One can hold a task
  without lifting a finger, and lift every finger without holding it. The question “who would notice
  if it did not happen?” finds the holder.
ideas-impact-and-intent = Impact and intent
ideas-impact-and-intent-text = What reached the other, and what was meant. Both are true at once and
  neither cancels the other. Say your impact, ask for the intent, in this order.
ideas-inherited-ways = Inherited ways
ideas-inherited-ways-text = How your parents were with nearness and with anger is in the room with
  you, on both sides. Telling each other where a habit comes from turns it from an insult into a
  story. What you keep of it is up to the two of you.
ideas-initiation = Initiation
ideas-initiation-text = Who begins: the talk, the touch, the plan, the mending. Someone who always
  answers warmly and never begins may be loving and still leave the beginning to the other. One
  person steady and one in bursts is a common pair, and a common misunderstanding.
ideas-intimacy-and-labour = Intimacy and labour
ideas-intimacy-and-labour-text = Intimacy is that you can reach each other. Labour is that one of
  you sees to it. From outside, an evening of talk looks the same in both. Ask afterwards who could
  have left it out, and who is rested.
ideas-invisible-work = Invisible work
ideas-invisible-work-text = What is only noticed when it is left out. Writing it down for a week
  makes it visible to two people, of whom one is the one who did it. Mental tasks count as much as
  those with a bucket.
ideas-joint-work = Joint work
ideas-joint-work-text = What you do as two: solving something, making up a ritual, planning a year.
  It is the short way from “I need” to “we could”. Being side by side at it is half of its use.
ideas-listen-or-help = Listen or help
ideas-listen-or-help-text = Two things that people want when they tell you something. They feel
  alike from outside and go badly when mixed up. Ask which one it is;
  <a href="{ $root }conversation-guide.html#listen-or-help">the guide</a> has the question.
ideas-listening = Listening
ideas-listening-text = To take in what somebody says until they say “yes, that is it”. No mending,
  no comparing, no defence. It ends with saying it back and not with an answer.
ideas-manager-and-helper = Manager and helper
ideas-manager-and-helper-text = One thinks of it and hands it out, the other does what was asked and
  waits. Both are busy, and one of them is never off duty. “You only had to ask” describes the
  arrangement exactly. It ends when a whole task changes hands, not when more is handed out.
ideas-mental-load = Mental load
ideas-mental-load-text = All that is kept in mind so that a household runs: what is due, what is
  running low, who needs new shoes, who has gone quiet. It goes on during other work and does not
  stop on a sofa. In these pages it is the <a href="{ $root }method.html">standing load</a>, drawn
  with its range.
ideas-milestone = Milestone
ideas-milestone-text = A word of your own for something that the two of you reached. It may be as
  small as a quiet Sunday. You keep it to come back to on a day when it is hard to believe.
  <a href="{ $root }milestones/index.html">Yours</a> are listed from A to Z.
ideas-missed-cues = Missed cues
ideas-missed-cues-text = Signs that somebody could act on and nobody did: the full bin, the long
  face. Whoever usually catches them lets a few go by, said beforehand and not as a trap. What is
  allowed to be missed is written down, so that it is safe to miss it.
ideas-money-and-trust = Money and trust
ideas-money-and-trust-text = A hidden debt or a purchase kept quiet breaks more than a budget.
  Mending it takes plain figures, open to both, for longer than feels comfortable to the one and
  shorter than the other would like. Looking at them together at a fixed time is better than looking
  over a shoulder.
ideas-mutual-soothing = Mutual soothing
ideas-mutual-soothing-text = Things that calm two bodies at once: breathing side by side, a hand
  between the shoulder blades, a walk without a subject. It works best when both know beforehand
  what the other likes. It is not a way to end a talk that one still needs.
ideas-outcome-not-method = Outcome, not method
ideas-outcome-not-method-text = To agree on what done looks like, and to leave the way there to
  whoever holds it. “There is breakfast” is an outcome; a certain way to cut bread is a method. An
  agreed outcome replaces both the list and the inspection.
ideas-overfunctioning = Overfunctioning
ideas-overfunctioning-text = Apologising for weather, mending what nobody asked to have mended,
  knowing everyone’s shoe size. It keeps things going and keeps others from noticing that they are
  kept going. It is written about oneself alone.
ideas-own-time = Own time
ideas-own-time-text = Time in which nobody may ask you anything. It holds only when the other makes
  it possible, so both get it and both give it. Rest that has to be earned first is not yet rest.
ideas-pacing = Pacing
ideas-pacing-text = Going at a speed that both can follow. When one wants to talk until it is
  settled and the other needs to walk round the block, a time to go on helps both. The one who waits
  knows for how long, the one who walks knows that it ends.
ideas-parenthood-and-pregnancy = Parenthood and pregnancy
ideas-parenthood-and-pregnancy-text = A child turns two people’s habits into a system within weeks,
  and most of it is decided in the night by whoever is awake. It is a good time to write down who
  holds what, and to look again every month. Sleep is capacity.
ideas-participation-and-management = Participation and management
ideas-participation-and-management-text = To take part is to be there and do something. To manage is
  to have it in mind the rest of the time. A person can take part in everything at home and manage
  nothing. Both are needed; trouble comes where each stays with one of you for years without anybody
  having chosen it.
ideas-pause = Pause
ideas-pause-text = A word that either may say, and a time at which you go on. A pause without a time
  is leaving. Whoever asked for it comes back first.
ideas-perfectionism = Perfectionism
ideas-perfectionism-text = Sometimes a love of things done well, sometimes a way to keep the reins.
  The question to oneself is what one would have to trust if it were done otherwise. Nobody else can
  answer it.
ideas-predictability = Predictability
ideas-predictability-text = That something comes when it was said to come. It gives more rest than a
  great effort now and then. It needs no perfection: a gap that is named is still predictable.
ideas-presence = Presence
ideas-presence-text = To be where you are, with the phone elsewhere. Worry lives in next week and
  quarrels in last year; most of what is good takes place at the table. It is the smallest thing
  that one can give without preparing it.
ideas-reachability = Reachability
ideas-reachability-text = Whether the other can be found when it counts: answers, turns round, is at
  home behind the eyes. It goes both ways. Two people who are reachable need surprisingly few talks
  about it.
ideas-reassurance = Reassurance
ideas-reassurance-text = Asking once more whether all is well helps for an hour, and then has to be
  asked again. Agreed signs help longer: a message at noon, a sentence at the door. They belong to
  the day, so nobody has to beg for them and nobody is flooded.
ideas-reciprocity = Reciprocity
ideas-reciprocity-text = Giving goes both ways over time, without change being counted out. It is
  not half of everything every day. You can feel that it is there when neither of you does sums.
ideas-reminding-and-hovering = Reminding and hovering
ideas-reminding-and-hovering-text = Coming back to a task that is no longer yours, to ask, to
  straighten, to stand near. It is meant to help and gives the task half back. It is counted for
  nobody but the one who wrote it down about themselves.
ideas-repair = Repair
ideas-repair-text = How you come back after a row: pause, impact, remedy. An apology belongs to it,
  what it did to the other, and one thing that will be different and can be seen. It takes practice,
  and it gets quicker.
ideas-rescuing = Rescuing
ideas-rescuing-text = Catching what was about to fall before the other could. It spares everyone the
  bump and the learning. Letting one thing fall that may fall is a way to begin.
ideas-resentment = Resentment
ideas-resentment-text = The slow anger of having carried something unseen. It comes back on soft
  soles when the talks stop. It is easiest to speak of early, as tiredness, before it has become a
  story about the other.
ideas-retreat-under-stress = Retreat under stress
ideas-retreat-under-stress-text = Some people go quiet and busy when life presses, and put family
  into a drawer until it is over. To them it is saving strength; to the other it is an empty chair.
  Saying “I am going under until Friday, and I am not gone” is a small act with a large effect.
ideas-ritual = Ritual
ideas-ritual-text = Something small that the two of you do again and again because you want to: a
  walk, five minutes on the step, the calendar with jam on it. Repetition does more than intensity.
  When it lapses, it is taken up again, without a penalty.
ideas-rotation = Rotation
ideas-rotation-text = Whose turn it is goes round, and with the turn goes the whole task for that
  week. It follows capacity. Nothing of feeling or care is ever put on it.
ideas-secure-routine = Secure routine
ideas-secure-routine-text = A part of the day that tells your body that you belong: the goodbye, the
  coming home, the last light. Whoever starts it, both know how it goes. It is worth protecting in
  hard months more than a holiday.
ideas-setback = Setback
ideas-setback-text = Something slipped. It says where the plan was thin, and goes on the same line
  as what went well. What you learned from it is the part to write down.
ideas-shared-reality = Shared reality
ideas-shared-reality-text = What both of you would say took place. There may be one event and two
  accounts; then you keep both. You can build on the part that is common without winning the rest.
ideas-silence = Silence
ideas-silence-text = The absence of trouble is told by two people in two ways: one thinks that
  things are fine, the other has stopped bringing them up. Each is describing what they see. Asking
  both how you are, separately, shows whether they are the same silence.
ideas-small-act = Small act
ideas-small-act-text = A thing of one minute: the kettle, the note, the coat held open. Many of
  them, reliably, make up most of what we call care. They need no occasion.
ideas-softening-a-judgement = Softening a judgement
ideas-softening-a-judgement-text = To turn “you are like that” back into “that evening, you did
  this”. A judgement has no next step, a moment has. It is easier after food.
ideas-standing-load = Standing load
ideas-standing-load-text = What each of you holds in mind on an ordinary day, whether or not
  anything happens. It changes when something changes hands, and not because somebody was busy.
  <a href="{ $root }method.html#standing-share">How it is made</a> is written down.
ideas-stay = Stay
ideas-stay-text = To remain in a hard talk without defending, joking or leaving. It is the other
  half of bringing something up. Nobody sees how much it takes, so it may be written down.
ideas-step-back = Step back
ideas-step-back-text = To stop doing a part of something for a while, with the other’s knowledge, so
  that both can see how it goes without it. It is no punishment and no test. You agree on what it
  covers, how long, and what may be missed. What came of it is for the two of you to say.
ideas-trust-after-a-breach = Trust after a breach
ideas-trust-after-a-breach-text = It comes back by small promises kept where they can be seen, and
  more slowly each time. The one who broke it carries the work of showing. The one who was hurt may
  ask again, and may also rest from asking. Where the breach is one of safety, the
  <a href="{ $root }safety.html">page about safety</a> comes first.
ideas-unseen = Unseen
ideas-unseen-text = To do much and have it pass for weather. The opposite is one particular
  sentence: “I saw that you rang the dentist.” Asked for, it is best answered with one visible act
  in the coming days.
ideas-validity = Validity
ideas-validity-text = That somebody’s feeling makes sense, given what they saw. One can say so and
  disagree about what they saw. It is not a surrender.
ideas-we = We
ideas-we-text = A word that grows out of things planned and done together. It cannot be asked for,
  and nobody here checks who says “I”. A list of what the two of you want to do next is a good place
  for it.
ideas-whole-individuals = Whole individuals
ideas-whole-individuals-text = Two people who each remain one: with friends, an opinion, an evening
  of their own. Nobody has to vanish for the other to be well. Choosing each other again is only
  possible for somebody who is there.
ideas-work-and-closeness = Work and closeness
ideas-work-and-closeness-text = How we are treated at work comes home in our coats: who is watched
  all day wants no questions, who is ignored all day wants many. Ten minutes between the door and
  the first request help both. So does saying which of the two it was today.

# The weeks of writing everything down.
inventories-title = A week of writing it all down
inventories-lead = For one week each of you, alone, wrote down every invisible task: what was
  planned, remembered, noticed, anticipated, managed. The lists were opened once both were there.
# $discussed: a day.
inventories-discussed = You talked about it on { $discussed }: <a href="{ $togetherHref }">what the
  two lists say</a>.

# What the two lists say together.
# $discussed: a day.
inventory-together-talked-about-on = talked about on { $discussed }
inventory-together-title = What the two lists say
inventory-together-lead = What stands on one list alone is not a reproach. It is what the other
  could not see until it was written down. <a href="{ $listsHref }">The lists as you wrote them</a>
inventory-together-purpose = Each thing counts once, however often it came. There may be more that
  neither of you wrote down.
inventory-together-guesses = What each of you had guessed
inventory-together-guesses-before = Before the lists were opened:
inventory-together-guesses-1 = A list shows what was seen and written in one week; a guess is about
  all of it. Two honest guesses seldom fit together, since everyone is nearest to their own part.
inventory-together-on-both-lists = On both lists
inventory-together-on-one-list-alone = On one list alone
inventory-together-all-on-both = All of this list is on the other one too.
inventory-together-to-talk-about-1 = What on the other’s list surprised you, and what would you like
  to thank them for?

# The two lists of such a week.
inventory-title = The two lists
inventory-lead = This is for shared awareness, not for proving a point.
inventory-nothing-that-day = Nothing on this day.
inventory-nothing = Nothing here.
inventory-lead-end = Read both to the end before either of you speaks.
inventory-together-link = What the two lists say together

# How each number is made. A `-text` is its definition, a `-blind` what it cannot see.
# $asOf: a day.
method-meta = Numbers run to { $asOf }, the newest thing you wrote down
method-lead = Each number here is one of the few below. None of them is a verdict, and nothing adds
  them up. They see only what the two of you wrote down.
method-general = What holds for all of them
method-both-agree = <strong>Both agree, or no comparison.</strong> Without a yes from both in
  <code>couple.yaml</code> the program works out no share and no sum for one person anywhere.
method-general-1 = <strong>A share is one person’s part.</strong> In tables and charts it is
  { $firstName }’s; the rest is { $secondName }’s. Swap the two, and everything is mirrored.
method-general-2 = <strong>No data is not zero.</strong> Where nothing was written, nothing is
  shown, and the line in a chart breaks.
method-general-3 = <strong>Ranges first.</strong> The range says how far a number could move; the
  point alone says too much.
method-general-4 = <strong>Weeks, not rows.</strong> What happens in one week hangs together. A
  range for logged work therefore rests on whole weeks, and only on those in which both of you wrote
  something on two days or more: <em>paired weeks</em>. Where one of you seldom writes, weeks drop
  out and the share drifts toward even.
method-general-5 = <strong>Pauses</strong> are holidays from logging. What you hold goes on; what is
  logged then is kept, and enters no number.
method-gates-caption = How many paired weeks a sentence needs
method-gates-weeks = Paired weeks
method-gates-shown = What is shown
# Paired weeks.
method-gate-none = 0 or 1
method-gate-none-text = No share: “This waits for both of you.”
method-gate-share = 2 or 3
method-gate-share-text = The share, and “too early for a range”
method-gate-range = 4 or more
method-gate-range-text = The share with its range; if the range reaches 50 %, “about even, as far as
  this log can tell”
method-standing = Standing load: who holds what in their head
method-standing-1 = Each task has four stages: noticing, planning, doing and checking. Each stage
  has one holder on each day: one of you, both (half each), whoever’s turn it is, help from outside,
  or nobody. Noticing, planning and checking are thinking work: Daminger (2019) describes it as
  anticipating, identifying, deciding and monitoring.
# $assumed: such as “3 tasks”; $live: the number of all tasks.
method-attention-caption = Attention by rhythm, as <code>couple.yaml</code> sets it
method-rhythm = Rhythm
method-attention = Attention
method-logged = Logged work
method-logged-1 = A row counts if its verb is noticed, planned, did or checked, and its subject is a
  task. Its minutes are its own, else the task’s usual length (then they are called estimated), else
  it counts as a row and not in minutes. A row by both adds its minutes to each of you.
method-version = Version
method-version-1 = Definitions: version 1 of each metric above, where nothing else is said. The same files always give the same
  pages, on any machine.

# One milestone.
# $also: other words for it, with commas between.
milestone-you-also-say = You also say: { $also }
milestone-what-it-meant = What it meant
milestone-around = Around that time
# $week: its first day. Notes of that week follow.
milestone-from-week = From the week of { $week }:
milestone-words = What you said that week
milestone-about = About
milestone-mentions = Where you speak of it

# The milestones by theme.
milestones-by-theme-title = Milestones by theme
milestones-by-theme-in-sight = in sight

# The milestones in time.
milestones-timeline-title = Milestones in time

# The milestones from A to Z.
milestones-the-glossary = The glossary
milestones-lead = Words for what you have reached together, to come back to on a rough day.
milestones-none = The first one can be small. Write down what you would call it in
  <code>milestones/</code>, and what it meant to each of you.
milestones-candidates = Might one of these be a milestone?
milestones-candidates-how = Only the two of you know. <code>evenhold milestones --suggest</code> prints each as a file that is
  ready to be changed.

# The moments that they told each other.
moments-meta = Moments
moments-title = Moments you told each other
moments-lead = Single moments of feeling unsupported, or seen: what happened, what it did, and what
  was meant. Each is one person’s account. Both accounts of a day may be true at once.
moments-none = There is room here, whenever there is something to tell.

# The review of a month.
month-purpose = This page is for a conversation between the two of you. It shows how the work lies,
  not what anyone is worth, and it sees only what you wrote down.
month-held = What you hold in mind
month-by-stage = The same by stage: thinking of it, and doing it.
month-what-you-logged = What you logged
month-rhythms = What came round
month-own-time = Time of your own, by week
month-own-time-caption = Had, and in brackets what was set aside. Two numbers, and no ratio.
month-also = Also in this month
month-what-slipped = What slipped
month-reached-this-month = Reached this month

# The list of months.
months-reviews = Reviews
# $month: such as “March 2026”.
months-month-so-far = { $month } so far
months-shares = Beside each month: how what you hold in mind lay between you, the weight band before the point.
months-waits = Shares side by side: this waits for both of you.

# The logged work over all time, and kind by kind. $firstName, $secondName: in the order declared.
emotional-held = In words, and without shares: who holds what of the emotional kinds. They count
  in what is held above.
weekly-title = Logged work, week by week
weekly-lately = The last 12 weeks
weekly-caption = { $firstName }’s part of the logged minutes. A dot is a week in which you both
  kept the log; the line takes four of them together, and breaks where there are too few. The
  shaded steps are the likely range of each month with four such weeks or more; the dashed line is
  an even split.
weekly-marks = The numbers are the marks listed above.
weekly-figures = Month by month, in figures
weekly-table = Logged work by month, the newest first
weekly-month = Month
weekly-weeks = Weeks
weekly-line = Line at month’s end
kinds-title = Kind by kind, the last 12 weeks
kinds-intro = One scale for all: at the top all of it is { $firstName }’s, at the bottom all is
  { $secondName }’s; the dashed line is half. A dot is a week with such work. A line is drawn only
  where a direction shows, with more caution because several kinds are looked at together.
# Before and after a hand-off or a step-back.
around-summary = Drawn, and in figures
around-caption = The middle week before and after. The thin upright lines reach from the lowest
  week to the highest; the week of the change is on neither side.
around-table = Before and after in figures
around-spread = { $firstName }, lowest to highest

# The first page.
# $names: such as “Ana and Ben”.
overview-welcome = Welcome, { $names }
overview-lead = There is nothing to tell yet, and that is fine. Write down one thing that you
  noticed, planned, did or checked today, each in your own words, and build again.
overview-begun = You have begun. Months appear here with the first day of which you write something
  down: what you noticed, planned, did or checked, each in your own words.
overview-first-list = The first step is a list. For one week, each of you writes down what there is to
  think of, alone: <a href="{ $weekSheetHref }">there is a sheet for it</a>. Or begin with one task in
  <code>tasks/</code>, and who holds it in their head now.
overview-first-task = The inventory begins with one task in <code>tasks/</code>, and who holds it in
  their head now.
overview-talk-first = If you would rather talk first,
  <a href="{ $guideHref }">a quarter of an hour and one question</a> are enough.
overview-what-you-have-written = What you have written
# $taskCount: such as “14 tasks”.
overview-inventory = Your inventory has { $taskCount }, and says <a href="{ $auditHref }">who holds
  what</a>. Read through it together: it is often the first time that both of you see all of it.
# $taskCount: such as “14 tasks”.
overview-first-step = Your inventory has { $taskCount }. <a href="{ $tasksHref }">Read through it
  together</a>, and say of each who holds it in their head now. That is the whole first step.
# $name: such as “March 2026”.
overview-review = <a href="{ $monthHref }">The review of { $name }</a>, to read and print
# $month: the month that is not over.
overview-since = since then: <a href="{ $href }">{ $month } so far</a>
# $name: such as “March 2026”.
overview-held = Held in mind, { $name }
# $loggedPeriod: “this month” or “the last 12 weeks”.
overview-logged = Logged, { $loggedPeriod }
overview-what-changed-hands-lately = What changed hands lately
overview-all-that-changed-hands = All that changed hands

overview-connection = Connection
overview-felt = How it feels
overview-moves = What could move next, if you both want to

# The page that is in one partner’s edition alone, and speaks to that partner.
own-meta = { $name }’s edition
own-title = Only for { $name }
own-lead = What stands here is meant for you alone. It is in no page for the two of you, and nothing of
  it enters a number that you share. What of it lies in the shared folder, { $other } can open there.
own-purpose = Anyone who can open this folder can read this page. Keep the folder where only you can
  open it.
own-empty = There is nothing here yet, and there need not be.
own-waiting = Written, and still closed
own-waiting-1 = These answers open for both of you once both are there.
own-said-to-yourself = Said to yourself
own-scales = How it has been for you
own-scales-1 = Your own answers, 0 to 4. They are compared with nobody’s.
# $title: what was asked.
own-scale-caption = { $title }, 0 to 4, newest first
own-letting = Letting go, and stepping in
own-letting-1 = Noticing it yourself is the whole of the practice.
own-held-back-and-said = Held back, and said
own-your-own-notes = Your own notes
own-moments-you-keep-to-yourself = Moments you keep to yourself
own-worry-beforehand = Worry beforehand
own-afterwards = Afterwards
own-milestones-of-your-own = Milestones of your own
own-pages-of-your-own = Pages of your own
own-tasks = Tasks of your own
own-repairs = Rows you mend for yourself
own-lists = Your lines of the inventory
own-lists-1 = A list and its guess open for both of you once both are there; a line you marked
  private never does.

# The list of pages that the couple wrote.
pages-title = Your own pages

# One repair.
repair-meta = A repair

# The list of repairs.
repairs-meta = Repairs
repairs-title = What you came back to
repairs-lead = Every couple has rows. What stands here is the way back from them: a pause, what it
  did to each of you, and something small to try, with a way to see whether it helps.
repairs-purpose = A setback is something you learned about how the two of you work, not a verdict on
  either of you.

# What comes back: rituals, check-ins, time of one’s own.
rhythms-title = Rhythms
rhythms-lead = What comes back again and again carries more than one great evening. A gap is a gap,
  and the next time counts as much as the last.
# These four explain the marks of a calendar, after the mark.
rhythms-kept = kept
rhythms-missed = not kept
rhythms-skipped = left out
rhythms-plain = a pause, or nothing written by anyone
rhythms-own-time = Time of your own
rhythms-own-time-1 = Rest is no reward, and nobody has to have earned it first.
rhythms-room = Room made for the other
rhythms-room-1 = An hour that somebody cleared. Thank you is a good thing to say out loud.
rhythms-set-aside-and-had = Set aside, and had
rhythms-boundaries = Lines around time and space
rhythms-boundaries-1 = A boundary says where somebody is, so that the other knows where to find
  them. It changes when life does.
rhythms-pauses = Pauses
rhythms-pauses-1 = The log rested, and nothing in these days is counted.
rhythms-ahead-of-you = Ahead of you
rhythms-ahead-of-you-1 = What is coming may ask for another map. Better to look at it before.

# The page for a bad day.
rough-patch-meta = For a bad day
rough-patch-title = A rough patch
rough-patch-lead = Nothing has to be solved while you read this. It is what the two of you have made
  so far, in your own words, kept for a day on which it is hard to see.
rough-patch-purpose = If you are afraid of the other, this is not the page for today.
rough-patch-safety = <a href="{ $safetyHref }">That page is here</a>, with people to call and a
  way off it.
rough-patch-reached = What you have reached
rough-patch-helped = What helped before
rough-patch-helped-1 = There have been dips before this one. This is how you came back from some of
  them.
rough-patch-thanks = What you thanked each other for
rough-patch-wrote-to = <bdi>{ $name }</bdi> wrote to <bdi>{ $other }</bdi>
rough-patch-no-thanks = There is room here for a line from each of you. It need not be today.
rough-patch-hot = If it is hot right now
rough-patch-hot-1 = Three steps, in this order. The first one is the one that counts tonight; the
  other two can wait until you have slept.
rough-patch-card = The card by itself, to print and keep in a drawer
rough-patch-later = Later, when it is calm
rough-patch-later-1 = A row tells you something about how the two of you work. It says nothing final
  about either of you. When you both want to, <a href="{ $guideHref }">a quarter of an hour and one
  question</a> are enough.

# The page about safety. Keep it plain: someone may read it in fear and haste.
# A link out to a neutral site.
safety-leave = Leave this page now
safety-lead = Looking at shared work together takes two people who are safe with each other. Where
  one of you is afraid, a page like this can be turned into a tool to watch, to accuse or to
  control. Then please do not use it together.
safety-not-for-you = It is not for you now, if
safety-not-for-you-1 = you are afraid of what happens when a number on a page goes against the other
  one;
safety-not-for-you-2 = one of you decides what may be written down, or reads over the other’s
  shoulder;
safety-not-for-you-3 = notes are collected to prove something: to family, to a court, to win an
  argument;
safety-not-for-you-4 = you are hurt, threatened, followed, kept from money, from people or from
  leaving the house.
safety-not-for-you-why = Fear, control and violence are not problems of how work is shared, and no
  better split mends them. Counselling as a couple is not advised there either. Someone on your own
  side comes first.
safety-who-can-help = Who can help
safety-trace = Leaving no trace
# Quotes the link above, `safety-leave`.
safety-trace-1 = “Leave this page now” opens a neutral site in this window; Ctrl and W, or Cmd and
  W, closes it. Neither clears the history of the browser, the list of recent files, or the folder
  itself. A private window keeps no history, but the folder stays where it is, and whoever can open
  it can read it.
safety-promise = What this page cannot promise
safety-promise-1 = The report is made of plain files. Nothing in it is sent anywhere, and nothing in
  it is locked: anyone who can open the folder, a synced copy or a backup can read all of it. What
  is meant for one of you alone does not belong in a shared folder.
safety-stopping = Taking a break, and stopping
safety-stopping-1 = The aim is to need this less and less. Stop when you like; nothing here counts
  days in a row.
safety-stopping-2 = <strong>A break:</strong> write it under <code>pauses</code> in
  <code>couple.yaml</code>. Those days enter no number about the log.
safety-stopping-3 = <strong>Not side by side any more:</strong> either of you may take back their
  yes under <code>compare</code>, at any time and without a reason. The pages are then the same as
  if neither had ever agreed.
safety-stopping-4 = <strong>Taking a row back:</strong> write <code>yes</code> in its
  <code>void</code> column, or delete the line. The next build leaves nothing behind in the pages.
safety-stopping-5 = <strong>Stopping:</strong> delete the folder with the pages, and the one with
  the files if you want both gone. To divide it, each takes a copy first.
safety-stopping-6 = <strong>What stays elsewhere:</strong> synced folders, clouds and backups keep
  earlier versions for weeks or months, on every device that had them. Delete them there too, and
  empty the bin.

# Worksheet for a check-in. `<span class="blank …">` is a line to write on.
sheet-check-in-purpose = One sheet each, filled in alone and swapped when both are done. Fifteen
  minutes are enough; leave out what you like. If either of you is tired, put it off and say until
  when.
sheet-check-in-first = <strong>First:</strong> of what there was to carry, { $other } carried
  about<span class="blank short"></span>%. I carried about<span class="blank short"></span>%
sheet-check-in-caption = Seven figures to circle
# Hours of sleep, written by hand on the line.
sheet-check-in-hours = <span class="blank short"></span> hours

# Worksheet for a week of writing everything down.
sheet-inventory-week-purpose = For one week, each of you writes down every invisible task, alone.
  Thinking of something counts as much as doing it: knowing that the cat needs the vet is a line of
  its own. One sheet each. Put them away until both are full, then read them to each other, to the
  end, before either of you says anything.
sheet-inventory-week-meta = The week of writing it down
sheet-inventory-week-alone = for { $name } alone until both sheets are full
sheet-inventory-week-title = { $name }’s week
sheet-inventory-week-begins = The week that begins on<span class="blank"></span>
sheet-inventory-week-table = The week of { $name }
sheet-inventory-week-caption = Seven days and five kinds of work in the head, to fill in
sheet-inventory-week-guess = Before we compare, my guess: of all there is to think of, I hold
  about<span class="blank short"></span>%
sheet-inventory-week-end = Both lists together make one picture. There may be more that is on
  neither.

# Booklet of the milestones.
sheet-milestones-title = Our words for what we reached

# The repair card to print.
sheet-repair-card-purpose = For a row. Print it on a good day and keep it where both of you find it.
  If you are afraid of the other, this card is not the thing: <a href="{ $safetyHref }">please read
  this page</a>.
sheet-repair-card-title = When it is hot
sheet-repair-card-end = What it was about, and what we learned, can wait for a calm hour. Sorry may
  be said at any time.

# Worksheet for a monthly review.
sheet-review-monthly-review = Monthly review
# Both partners, in the order of their settings.
sheet-review-names = { $firstName } and { $secondName }
sheet-review-title = Our month
sheet-review-headline = If it had a headline:<span class="blank long"></span>
sheet-review-changed-hands = What changed hands, and how it holds
sheet-review-word = A word for something we reached
sheet-review-thanks = What we thank each other for
sheet-review-thanks-first = { $firstName } to { $secondName }
sheet-review-thanks-second = { $secondName } to { $firstName }
sheet-review-own-time = Own time
sheet-review-own-time-first = { $firstName } had
sheet-review-own-time-second = { $secondName } had
sheet-review-to-talk-about = to talk about
sheet-review-agreements = What we agree on. Small enough for the coming days; look where it lands.
sheet-review-agreement-who = Who
# A column: what was agreed.
sheet-review-agreement-what = What
sheet-review-agreement-until = Until

# Worksheet of four weeks of turns.
sheet-rotation-purpose = For the fridge. Whoever’s turn it is has the whole of it that week:
  noticing, planning, doing and checking. Turns that are written in <code>rotations/</code> are
  filled in. Turns follow capacity; swap them when a week asks for it. Care and feelings have no
  turns.
sheet-rotation-table = Four weeks of turns
sheet-rotation-end = The whole of it goes round: whoever has it this week thinks of it too.

# Worksheet of what done means.
sheet-standards-meta = Agreed standards
sheet-standards-intro = What we agreed on as a result, not the way to get there. The way belongs to
  whoever holds it.
sheet-standards-review = We look at this sheet again on<span class="blank"></span>
sheet-standards-open = To agree on
sheet-standards-task = Task<span class="blank long"></span>
sheet-standards-done-means = Done means<span class="blank long"></span>

# One step-back.
step-back-meta = A step-back
# $names: such as “Ana and Ben”.
step-back-agreed-by = agreed by { $names }
step-back-purpose = Not as punishment. You both agreed to it, to see how it goes when someone steps
  back. It may well feel harder before it feels lighter, for both of you.
step-back-help = Knowing is worth something too. If it is hard to talk about, a third person can
  help: one session on how you talk with each other is enough to begin with.
step-back-uptake = What was taken up around it, a week
# $otherName: the partner who did not step back; $authorName: the one who did.
step-back-uptake-caption = Rows by { $otherName } about what { $authorName } stepped back from, as a
  number a week. What came of it is yours to say.
step-back-around = What you wrote down around it
step-back-none = Nothing with words beside it.

# The list of step-backs.
step-backs-meta = Step-backs
step-backs-lead = For a while one of you lets go of something on purpose, and you both see how it
  goes. It is not a punishment and not a test: you both agreed to it, and you both learn from it.

# One task.
task-outcome = Done means: { $outcomeHTML }
task-stages = The four stages of this task.
# $externalisedHTML: such as “a calendar”.
task-externalised = Kept outside a head: { $externalisedHTML }.
task-who-held-it-when = Who held it when
task-agreements = What you agreed on about it
task-milestones-about-it = Milestones about it
task-log = What you wrote down
# $logCount: such as “12 entries”.
task-newest-first = { $logCount }, newest first.
task-log-caption = The newest notes about this task
task-log-who = Who
# A column: the kind of work, such as “planned”.
task-log-what = What
task-log-time = Time
task-log-note = Note
# $moreCount: a number from 1.
task-older-entries = { $moreCount } older entries
task-log-older-caption = Older notes about this task

# The list of tasks.
tasks-title = Tasks

# One week.
week-reached = Reached
week-days = Day by day, in your words

# The list of weeks, and whose turn it is.
weeks-now = <a href="{ $nowHref }">What this week holds so far</a>, in your words.
weeks-swap = Swap whenever a week asks for it: turns follow strength. <a href="{ $sheetHref }">The
  same for the fridge</a>.
weeks-sheet = There is a <a href="{ $checkInSheetHref }">sheet for it</a>, to print.
weeks-week-by-week = Week by week

# The list of worksheets.
worksheets-meta = On paper
worksheets-title = Worksheets
worksheets-lead = Some things go better with a pencil. These sheets are made to be printed, on A4 or
  Letter, and filled in at a table.
worksheets-print = To print: open a sheet, then print the page of the browser. Colours and
  backgrounds are not needed. A filled-in sheet is yours; nothing has to be typed up.

# Every word of a year, to search in.
year-everything-title = Everything of { $year }
year-everything-lead = All that you wrote, in one place, so that your browser’s own search can find
  it.

# One year.
year-what-life-brought = What life brought
year-lines = How it moved over the year
year-lines-1 = Who holds what in mind, a month at a time. A line that rises goes towards
  { $firstName }, one that falls towards { $secondName }; the dashed line is half. Beside each name:
  the last month, { $firstName } · { $secondName }, in percent.
year-everything-link = <a href="{ $everythingHref }">Everything you wrote in { $year }</a>, on one
  page to search.

# The list of years.
years-title = Year by year

# ==== Sentences ====
#
# What the program itself writes: numbers, dates, and sentences about the couple's own data.
# A value's name stands in a comment where the English words don't need it. $name, $leading and
# $following are names of partners, the leading one being named first on that page.
# A choice takes the variant of its exact value, else a number's plural (one, other), else how a
# word sounds: French [vowel] (d’Ana), Spanish [i] and [o] (e Inés, u Olga), German [s] (Max’).

# ---- Numbers ----
# The first space of a count is one that no line breaks at; so are all spaces of a unit.

# Between groups of three digits, and before decimals.
number-group = ,
number-decimal = .
# $number: digits.
number-percent = { $number } %
number-hours = { $number } h
number-minutes = { $number } min
# Inside a sentence. $number: `1 %`.
number-under = under { $number }
# $number: a whole number. Small ones in words, inside a sentence.
number-spelled = { $number ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $number }
  }
# $lower: digits; $upper: with its unit. `between 45 and 55 %`
range-between = between { $lower } and { $upper }
range-percents = between { $lower } and { $upper }
# $value: with its unit.
range-at = at { $value }

# Counts. $count: a whole number.
count-week = { $count } { $count -> [one] week *[other] weeks }
count-month = { $count } { $count -> [one] month *[other] months }
count-day = { $count } { $count -> [one] day *[other] days }
# Rows of the log that a sentence counts with.
count-note = { $count } { $count -> [one] note *[other] notes }
count-entry = { $count } { $count -> [one] entry *[other] entries }
count-row = { $count } { $count -> [one] row *[other] rows }
count-task = { $count } { $count -> [one] task *[other] tasks }
# Terms of the glossary.
count-term = { $count } { $count -> [one] term *[other] terms }
# Changes of holders.
count-change = { $count } { $count -> [one] change *[other] changes }
count-milestone = { $count } { $count -> [one] milestone *[other] milestones }
# Turns of what comes round every two weeks.
count-two-weeks = { $count } { $count -> [one] fortnight *[other] fortnights }

# ---- Lists, quotations ----

# $first: what comes before, perhaps a list itself; $next, $last: one more.
list-next = { $first }, { $next }
list-last = { $first } and { $last }
# Parts that have commas of their own.
list-parts = { $first }; { $next }
quoted = “{ $text }”
# $label: who or what; $text: what is said of it.
labelled = { $label }: { $text }
labelled-quote = { $label }: “{ $text }”
# Words that end in a full stop inside a sentence, in small letters and without it; single letters
# are known.
shortened = mr mrs ms dr st

# ---- Dates ----

# $month: 1 to 12.
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
date-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }
# In all of these $month is a name of the above: the short one in date-short, date-medium and
# date-january, else the long one.
date-month-year = { $month } { $year }
date-long = { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
date-day-month = { $day } { $month }
# The first month of a year on an axis. $year: its last two digits.
date-january = { $month } ’{ $year }
# Days of one month. $first: the day; $last: a whole date.
date-days = { $first }–{ $last }
# $first, $last: dates, the first one perhaps without its year.
date-span = { $first } – { $last }
# $weekday: monday to sunday.
date-weekday = { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
  }
# Over the columns of a calendar.
date-weekday-short = { $weekday ->
    [monday] Mo
    [tuesday] Tu
    [wednesday] We
    [thursday] Th
    [friday] Fr
    [saturday] Sa
   *[sunday] Su
  }
# Over the columns of the example of a calendar.
date-weekday-medium = { $weekday ->
    [monday] Mon
    [tuesday] Tue
    [wednesday] Wed
    [thursday] Thu
    [friday] Fri
    [saturday] Sat
   *[sunday] Sun
  }
# A day of a week's page. $weekday: its name; $date: `4 Oct`.
date-with-weekday = { $weekday } { $date }

# ---- Who, stages, how often ----

# Who holds something, in a cell of a table; partners by their names.
holder = { $who ->
    [both] both
    [rotating] by turns
    [outside] outside
   *[nobody] nobody
  }
# Who holds or did something, at the start of a sentence; partners by their names.
holder-subject = { $who ->
    [both] You both
    [rotating] Whoever’s turn it was
    [outside] Help from outside
   *[nobody] Nobody
  }
# The stages of a task as headings.
stage-title = { $stage ->
    [notice] Notice
    [plan] Plan
    [do] Do
   *[check] Check
  }
# In lists: `noticing and planning: Ana`.
stage-gerund = { $stage ->
    [notice] noticing
    [plan] planning
    [do] doing
   *[check] checking
  }
# In a list that is the $stages of a sentence, which has an article before it in English:
# `the noticing and planning of “Bins”`.
stage-of-task = { $stage ->
    [notice] noticing
    [plan] planning
    [do] doing
   *[check] checking
  }
# What a stage is.
stage-meaning = { $stage ->
    [notice] seeing that it will be needed
    [plan] deciding what, when and how
    [do] getting it done
   *[check] keeping an eye on it afterwards
  }
# How often a task comes.
cadence = { $cadence ->
    [daily] every day
    [weekdays] on weekdays
    [weekly] every week
    [biweekly] every two weeks
    [monthly] every month
    [quarterly] every three months
    [seasonal] every season
    [yearly] once a year
    [once] once
   *[as-needed] when it is needed
  }
# The kinds of work of the six-step guide, where the couple names none of its own.
category-title = { $category ->
    [household] Household logistics
    [emotional] Emotional caretaking
    [social] Social planning
    [children] Child-related
    [money] Financial management
   *[relationship] Relationship maintenance
  }
# $stages: a list; $holder: a cell. `noticing and planning: Ana`
holding-part = { $stages }: { $holder }

# ---- Check-ins ----

check-in-heading = { $heading ->
    [heavy] What feels heavy
    [working] What is working
    [shift] What needs to shift
    [unseen] What the other carried that I hadn’t seen
    [needs] What I need
    [boundaries] Time and space I want to keep
    [appreciations] What I am grateful for
   *[support] What would make me feel more supported
  }
scale-title = { $scale ->
    [energy] Energy
    [capacity] Capacity for what comes
    [fairness] How fair it feels
    [closeness] Closeness
    [wellbeing] Wellbeing
    [feeling] How we are
   *[sleep] Sleep
  }
scale-ends = { $scale ->
    [energy] 0 to 5
    [capacity] 0 to 5
    [fairness] −3 to 3
    [sleep] hours a night
   *[other] 1 to 5
  }
# Scales of one partner alone.
own-scale-title = { $scale ->
    [unease] Unease
    [desire] Desire
    [exhausted] Exhausted
    [invisible] Invisible
    [resentful] Resentful
    [held_back] Held back
   *[managed_reaction] Minded the other’s reaction
  }
# How often check-ins are meant to be; in the middle of a sentence.
check-in-every = { $every ->
    [daily] every day
    [weekly] every week
    [biweekly] every two weeks
   *[monthly] once a month
  }
# $every: the above; $day: a date.
check-in-next = By your own rhythm, { $every }, the next check-in comes round on { $day }.
check-in-due = By your own rhythm, { $every }, one came round on { $day }.
  A quarter of an hour is enough, whenever it suits you both.

# ---- Agreements ----

agreement-state = { $state ->
    [kept] kept
    [open] open
   *[changed] changed
  }
# $day: the day until which.
agreement-due = by { $day }
# Who an agreement is for, where it is not one of the two; $text: the couple's words.
agreement-by = { $who ->
    [both] Both of you
    [rotating] By turns
   *[outside] From outside
  }: { $text }

# ---- Metrics and goals ----

# Lower case; a goal begins with it as a capital. $id: the metric as files write it.
metric-title = { $metric ->
    [standing-share] share of the standing load
    [standing-cognitive] share of the thinking
    [standing-physical] share of the doing
    [standing-cognitiveGap] share of the thinking, less that of the doing
    [standing-count] share by number of tasks
    [standing-fullOwnership] tasks held whole
    [standing-split] thought of by one, done by the other
    [standing-unheld] what nobody holds
    [standing-neverChosen] tasks never chosen
    [standing-segregation] how far the kinds are split
    [standing-sharing] tasks shared
    [logged-share] share of the logged minutes
    [logged-rows] share of the logged rows
    [logged-prompted] what had to be asked for
    [logged-coverage] days with a note
    [logged-weeklyLoad] logged work in a week
    [ownTime-week] own time in a week
    [ritual-kept] rituals kept
    [checkin-kept] check-ins kept
    [checkin-sleep] sleep
    [standing-byCategory] share in each kind of work
    [standing-byStage] share in each stage
    [standing-band] weight band
    [standing-heldSince] days since its holders last changed
    [logged-byCategory] logged minutes by kind of work
    [logged-byStage] logged minutes by stage
    [logged-promptedDifference] what had to be asked for, one less the other
    [logged-estimated] estimated part of the minutes
    [logged-trend] where the logged minutes are heading
    [logged-smooth] the smooth line of the logged minutes
    [logged-beforeAfter] before and after a change
    [lettingGo-week] stepping in and holding back, week by week
    [handoff-state] how a hand-off holds
    [handoff-quietWeeks] quiet weeks
    [connection-initiation] who reached out
    [connection-response] whether reaching out was answered
    [connection-responseDifference] answers, one way less the other
    [connection-appreciation] thanks
    [connection-noticing] noticing, bringing up, coming back, staying
    [connection-energy] how connecting left each
    [connection-containment] holding back
    [perception-overclaim] two claims in one sum
    [perception-gap] one part seen three ways
    [perception-fairness] how fair it feels
    [checkin-energy] energy
    [checkin-capacity] capacity
    [checkin-wellbeing] wellbeing
    [checkin-closeness] closeness
    [checkin-feeling] how you are
    [inventory-lists] on one list, on both, on the other
    [inventory-overlap] how much of it both wrote down
    [inventory-guess] each one’s guess
    [capacity-expected] what each has room for
    [capacity-spike] little room
    [ownTime-planned] own time set aside
    [ritual-medianGap] days between times
    [ritual-daysToResume] days until it came back
    [repair-daysToTalk] days from a row to the talk
    [repair-tested] remedies tried
    [repair-result] what became of remedies
    [agreement-kept] agreements kept
    [stepback-uptake] what was taken up around a step-back
    [stepback-rescued] rescues while stepping back
    [goal-distance] distance from a goal
    [milestone-when] milestones that date themselves
    [nextMoves-share] what the share would become
   *[other] { $id }
  }
# The unit of a number in the data files.
data-unit = { $unit ->
    [part] part of one
    [partDifference] difference of two parts
    [partPerWeek] part a week
    [percent] percent
    [percentagePoints] percentage points
    [count] count
    [countPerWeek] count a week
    [minutes] minutes
    [days] days
    [weeks] weeks
    [scale] the scale of the check-in
    [asTheGoal] that of what the goal looks at
   *[word] word
  }
# How these numbers are made. $units: a list of the above.
method-part = { $part ->
    [letting-go] Letting go
    [connection] Connection
    [perception] What each of you sees
    [rhythms] Capacity, own time, rhythms
    [change] Change and trend
   *[next] Next moves
  }
method-weight-assumed = { $assumed } of { $live } have no rating and count as 3.
method-row-unit = Unit: { $units }. Version { $version }.
method-row = { $row ->
    [weight] How heavy you rated a task (1 to 5, the mean of your ratings) times the attention
      that its rhythm asks for.
    [standing-share] Weight of the stage-days that { $firstName } holds, of all that the two of
      you hold. What lies outside or with nobody is shown beside it. Absent where neither of you
      holds anything.
    [standing-cognitive] The same share over noticing, planning and checking; over doing; and the
      first less the second, in percentage points.
    [standing-byCategory] The same share within one kind of work or one stage; and with every task
      weighing the same.
    [standing-band] The smallest and the largest share that comes out when each kind of work may
      count once or up to twice. If the band crosses 50 %, who carries more depends on what you
      count. It is no sampling error.
    [standing-fullOwnership] Weight of the task-days on which all four stages lie with one of you
      (or all go by turns), of all task-days that either of you has a part in.
    [standing-split] Weight of the task-days on which one of you notices and plans and the other
      does, of the same whole; for each direction.
    [standing-unheld] Weight of the stage-days that nobody holds, of all stage-days.
    [standing-neverChosen] Tasks of the last day that you marked as never consciously chosen. Left
      blank means unknown, not no.
    [standing-segregation] Duncan’s index: the part of the work that would have to change hands
      for each kind to be spread like the whole. An even total can hide that each of you has whole
      areas alone. Beside it, how many tasks you share about evenly (the smaller part 40 % or
      more).
    [standing-heldSince] Days since the holders of a task last changed. Turns do not count as
      changes.
    [logged-share] { $firstName }’s minutes of all minutes over the paired weeks, without those in which minutes
      are missing in most rows of one of you. The range is a
      95 % range by weeks: a ratio estimate with the weeks as clusters, Student’s t with one
      degree of freedom less than weeks, on the logit scale. In simulated households it covers the
      truth in 93 to 96 of 100 cases; treating rows as independent covers it in 16.
    [logged-rows] The same on the number of rows, over the same weeks.
    [logged-byCategory] The same within one kind or stage, over the paired weeks that have any.
      Under 5 rows it is “too few to say”.
    [logged-prompted] Of each one’s own rows that say whether the other had to ask, the part that
      says yes; from 4 paired weeks on, the difference with its range.
    [logged-weeklyLoad] Median and quartiles of the minutes of whole weeks, both of you together.
    [logged-estimated] Minutes that come from a task’s usual length, of all minutes of the period
      outside pauses.
    [handoff-state] Rows of task work in the stages that changed hands, in blocks of four weeks
      from that day. The first block is in transition; a later one is holding where 80 % or more
      are by the new holder, came back where more than half are by the former one, else mixed. A
      block with under 3 rows keeps the last word.
    [lettingGo-week] Your own rows of each kind in each week; absent in weeks in which you wrote
      nothing.
    [handoff-quietWeeks] Whole weeks since your last reminder, redoing or hovering on something
      handed over.
    [stepback-rescued] Your own rows of rescuing while you stepped back.
    [logged-coverage] Days on which you wrote any row, of the days outside pauses.
    [connection-initiation] Reaching out by one, of all reaching out by name; whoever asked for a
      check-in counts. A 95 % range by weeks from 4 weeks on, as for the logged minutes; else the
      counts.
    [connection-response] Each answer goes to the earliest open reaching out of the other about
      the same thing on that day or the day before. Answered of all, each way, over paired weeks,
      in months in which the other logged any answer; a difference with its range from 4 paired
      weeks on.
    [connection-appreciation] Rows of thanks in the period, whoever’s. No range and no comparison.
    [connection-noticing] Who noticed distance, brought something up, came back to it, stayed: in
      words, both side by side.
    [connection-energy] Median of what each noted after rows of connection of their own, from 3
      rows on.
    [perception-overclaim] Both claims of one check-in together, less 100. Absent where one is
      missing.
    [perception-gap] Own claim less what the other says; and each of the two less the logged share
      of the period, where its gate shows one.
    [perception-fairness] Both answers as given, side by side over time, never combined.
    [inventory-lists] Things matched by task, else by title; each counts once. Overlap: those on
      both, of all on either. The guess stands as given. Only once you talked about the lists.
    [capacity-expected] One answer about capacity, of both answers together, at the newest
      check-in in which both gave it.
    [capacity-spike] Capacity of 1 or less, or 2 or more below the median of one’s four answers
      before.
    [ownTime-week] Minutes of one’s own time in a whole week, beside minutes set aside for it.
      Absent in weeks in which one wrote nothing.
    [ritual-kept] Periods in which it took place, of those planned; skipped, paused and unwritten
      ones are in neither. Beside it the median of the days between times, and the days until it
      came back.
    [repair-daysToTalk] Days from the pause to the talk; remedies kept or changed, of all
      remedies; how many are kept, changed, open.
    [agreement-kept] Checked ones, of those and the open ones whose day has come. Wilson’s 95 %
      range from 5 on, else in words.
    [logged-trend] Sen’s slope of the weekly logged share over 12 weeks, with Mann and Kendall’s
      test, made less sure where a week resembles the one before. From 8 weeks on; “probably”,
      with 12 weeks also “very likely”, else no clear direction.
    [logged-smooth] At each paired week, the minutes of it and the 3 paired weeks before, where
      they lie within 8 weeks.
    [logged-beforeAfter] Medians of up to 8 paired weeks on each side of a change, without its own
      week; 4 on each side at least. From 8 weeks before on, whether it was already moving.
    [stepback-uptake] The other’s rows about what was stepped back from, in the 4 weeks before,
      meanwhile and in the 4 weeks after, as a number a week.
    [goal-distance] Nothing inside the range, else the value less the nearest end. With the gates
      of what the goal looks at.
    [milestone-when] The last day of the first run of so many weeks in the range. With the gates
      of what the milestone looks at.
    [rotation-proposal] For each of the four weeks to come, the turns whose weights come nearest
      to the room that both of you said there is, else to even halves; then those in which the fewest
      tasks stay a third week with one of you; then those with the fewest changes. What is written down already stays. It is a proposal until you write it down.
   *[nextMoves-share] Every set of up to three tasks is tried; the one that brings the standing
      load nearest to what you aim at, with the fewest moves. Never a pinned task, never emotional
      work.
  }
method-row-source = { $row ->
    [weight] Source: our own scale; the ratings are yours.
    [standing-share] Source: the stages after Daminger 2019.
    [standing-cognitive] Source: Daminger 2019.
    [standing-byCategory] Source: parts of the share of the standing load.
    [standing-band] Source: our own, exact over every choice of weights between once and twice.
    [standing-fullOwnership] Source: guides for couples: thinking of it, planning and doing in one
      hand.
    [standing-split] Source: Daminger 2019: one manages, the other helps.
    [standing-segregation] Source: Duncan and Duncan 1955.
    [logged-share] Source: Cochran 1977.
    [logged-rows] Source: Cochran 1977.
    [logged-byCategory] Source: Cochran 1977.
    [logged-prompted] Source: Cochran 1977, for a difference of two ratios.
    [logged-weeklyLoad] Source: Hyndman and Fan 1996, type 7.
    [logged-estimated] Source: our own.
    [connection-initiation] Source: bids and turning towards (Gottman and DeClaire 2001), the
      range of a ratio by clusters (Cochran 1977).
    [connection-response] Source: bids and turning towards (Gottman and DeClaire 2001).
    [perception-overclaim] Source: Ross and Sicoly 1979. Above nothing is usual, and from both
      sides.
    [perception-gap] Source: Ross and Sicoly 1979.
    [inventory-lists] Source: Jaccard’s index, and your own words.
    [agreement-kept] Source: Wilson 1927.
    [logged-trend] Source: Mann 1945, Kendall 1975, Sen 1968, Holm 1979; the correction is our own
      and only widens.
    [logged-beforeAfter] Source: Hodges and Lehmann 1963.
    [capacity-expected] Source: your own answers.
    [capacity-spike] Source: your own answers.
    [perception-fairness] Source: your own answers.
    [rotation-proposal] Source: our own.
    [nextMoves-share] Source: our own.
    [handoff-state] Source: our own.
    [stepback-uptake] Source: our own.
    [logged-smooth] Source: Cochran 1977.
   *[other] Source: your own records.
  }
method-row-blind = Cannot see: { $row ->
    [weight] how a task feels on a bad day, or that a rating was given long ago.
    [standing-share] how well, how gladly or how visibly something is held.
    [standing-cognitive] thinking that no stage names, such as worry.
    [standing-byCategory] that a kind with one small task looks as sure as one with twenty.
    [standing-band] kinds of work you never wrote down.
    [standing-fullOwnership] whether it was chosen, or fell to someone.
    [standing-split] whether you both like it that way.
    [standing-unheld] what you left blank, or never wrote down.
    [standing-neverChosen] why nobody ever asked.
    [standing-segregation] whether either of you would rather have it otherwise.
    [standing-heldSince] changes that nobody wrote down.
    [logged-share] what nobody logged, thinking that has no minutes, and work done at the same
      time as other work.
    [logged-rows] how long each thing took.
    [logged-byCategory] that of twenty ranges side by side, one misses by chance.
    [logged-prompted] asking that went without words.
    [logged-weeklyLoad] who did it, and weeks that a month cuts in two.
    [logged-estimated] how good the estimates are.
    [handoff-state] who does it without writing it down.
    [lettingGo-week] what you did without noticing it.
    [handoff-quietWeeks] reminders that nobody wrote down.
    [stepback-rescued] why.
    [logged-coverage] what happened on the other days.
    [connection-initiation] reaching out that nobody wrote down.
    [connection-response] an answer without words.
    [connection-appreciation] thanks that were not logged.
    [connection-noticing] what was noticed in silence.
    [connection-energy] how it was when nobody noted it.
    [perception-overclaim] who is right; nobody is asked to be.
    [perception-gap] who is right; nobody is asked to be.
    [perception-fairness] what made the day good or bad.
    [inventory-lists] what neither of you wrote down.
    [capacity-expected] why.
    [capacity-spike] why.
    [ownTime-week] how good the time was.
    [ritual-kept] how good the evening was.
    [repair-daysToTalk] how the talk went.
    [agreement-kept] whether it was a good agreement.
    [logged-trend] why it moves, and a move and its return within 12 weeks.
    [logged-smooth] the week in which something turned.
    [logged-beforeAfter] what did it.
    [stepback-uptake] what came of it, which is yours to say.
    [goal-distance] whether it is worth it.
    [milestone-when] whether it felt like one.
    [rotation-proposal] what else the week will bring.
   *[nextMoves-share] whether either of you wants to.
  }
# When it is shown. $gate: which condition.
method-row-gate = { $gate ->
    [none] Shown: always; absent where there is nothing to count.
    [both] Shown: with the yes of both.
    [weeks] Shown: with the yes of both, by the paired weeks in the table above.
    [rows] Shown: with the yes of both, from 5 rows on, then by its own paired weeks as in the
      table above.
    [difference] Shown: with the yes of both; the difference from 4 paired weeks on, the counts
      before.
    [initiation] Shown: with the yes of both; the range from 4 weeks on, the counts before.
    [energy] Shown: with the yes of both, from 3 rows of one’s own on.
    [block] Shown: with the yes of both; a block of four weeks with under 3 rows says nothing.
    [trend] Shown: with the yes of both, from 8 paired weeks on; “very likely” from 12 on.
    [smooth] Shown: with the yes of both, where 4 paired weeks lie within 8 weeks.
    [sides] Shown: with the yes of both, from 4 paired weeks on each side on; whether it was
      already moving, from 8 before on.
    [own] Shown: in your own edition alone.
    [answered] Shown: from the first check-in on that both of you answered.
    [claims] Shown: with the yes of both, once both have answered.
    [lists] Shown: once you talked about the lists; the counts of each with the yes of both.
    [spike] Shown: from the first answer on; beside the median, from 4 answers before on.
    [five] Shown: in words; with its range from 5 on.
   *[aim] Shown: by the gates of what it looks at.
  }
# The title of a row, where it is not that of its first number. $title: that one.
method-row-title = { $row ->
    [weight] Weight
    [standing-cognitive] Thinking and doing
    [standing-segregation] How far the kinds are split
    [standing-fullOwnership] Held whole
    [standing-byCategory] By kind and by stage
    [logged-byCategory] By kind and by stage
    [logged-prompted] Asked for
    [logged-weeklyLoad] A usual week
    [rotation-proposal] Whose turn it could be
   *[other] { $title }
  }
# The unit of what is no number of the data files.
method-row-units = { $row ->
    [weight] weight, 0 or more
   *[rotation] turns
  }
# $metric: a title; $range: `between 45 and 55 %` or `at 50 %`; $weeks: a count.
milestone-when = dates itself once “{ $metric }” has stayed { $range } for { $weeks }
milestone-waits = waits for both of you: its date would come from a number that sets you side by side
goal-range = { $metric }: { $range }
goal-range-each = { $metric }: { $range } for each of you
goal-range-part = { $metric }: { $range } with { $name }
goal-range-of = { $metric }, { $name }: { $range }
# $month: `October 2026`; $text: a sentence that may begin small.
goal-month = { $month }: { $text }
goal-never-chosen = { $tasks } that nobody ever chose.
# After `October 2026: `, or as a sentence. $what: thinking, doing or tasks; $part, $rest: percent.
goal-parts = of { $what ->
    [thinking] the thinking
    [doing] the doing
   *[tasks] the tasks, each counted alike
  }, { $part } with { $leading } and { $rest } with { $following }.
goal-whole = { $part } of what you hold, by weight, lies whole in one hand.
goal-split = { $leading } thinks of { $leadingPart } that { $following } does, and { $following }
  of { $followingPart } that { $leading } does.
goal-segregation = { $part } would have to change hands for each kind of work to be spread like the
  whole.
# $shared: a number; $tasks: a count.
goal-sharing = { $shared } of { $tasks } shared about evenly.
goal-all-held = { $month }: nothing lay with nobody.
# After where it stands. $distance: `3 in a hundred`, `40 min`, `0.5 h`.
goal-inside = That is inside your range.
goal-outside = That is { $distance } from the nearest end of your range.
goal-hundredths = { $count ->
    [0] less than one in a hundred
   *[other] { $count } in a hundred
  }
# $period: `October 2026`, or its days. $text, $rest: one of the three below.
goal-value = { $period }: { $text }.
goal-value-each = { $period }: { $leading }, { $text }; { $following }, { $rest }.
# $value: `58 %`, `40 min`, `6.5 h`.
goal-value-inside = { $value }, inside your range
goal-value-outside = { $value }, { $distance } from the nearest end of your range
goal-value-unknown = not known yet
# $day: a date.
goal-day-past = { $day } was the day you wrote down. Keep it, move it, or let it go?
goal-day = You wrote down { $day }.
goal-no-day = No date, and none needed.

# ---- Logged work ----

# In place of every comparison that one of the two has not agreed to.
waits-for-both = This waits for both of you.
logged-waits = This waits for both of you: it takes two weeks in which each of you wrote something
  on two days or more.
logged-untimed = Minutes are missing in most of what one of you wrote, so there is no share of minutes
  yet. A row without them counts in full everywhere else.
logged-few = Too few to say ({ $rows }).
# In a cell of a table.
logged-few-cell = too few to say ({ $rows })
# $part, $rest: percent of the leading and the following partner; $weeks: a count.
logged-early = Of the minutes you both logged, { $part } were { $leading }’s and { $rest }
  { $following }’s. Too early for a range ({ $weeks }).
logged-all = Of the minutes logged in { $weeks } that you both kept, { $part } were
  { $leading }’s and { $rest } { $following }’s.
logged-same = Of the minutes you both logged, { $part } were { $leading }’s and { $rest }
  { $following }’s, the same each week ({ $weeks }).
# $range: `between 53 and 63 %`; $point: digits of the leading one's part; $rest: percent of the
# following one's; $certainty: clear, even (the range holds a half) or wide (and leaves nearly
# everything open). Its first letter becomes a capital.
logged-ranged = { $certainty ->
    [even] About even, as far as this log can tell: { $range }
    [wide] This log cannot tell yet how it lies between you: { $range }
   *[clear] { $range }
  } of the logged minutes were { $leading }’s and the rest { $following }’s ({ $point } and { $rest },
  over { $weeks }).
logged-rows = Of the logged rows, { $part } by { $leading } and { $rest } by { $following }{ $isEarly ->
    [yes] . Too early for a range
   *[no] {""}
  } ({ $weeks }).
# Its first letter becomes a capital.
logged-rows-ranged = { $certainty ->
    [even] About even, as far as this log can tell: { $range }
    [wide] This log cannot tell yet how it lies between you: { $range }
   *[clear] { $range }
  } of the logged rows were by { $leading } and the rest by { $following } ({ $part } by
  { $leading } and { $rest } by { $following }, over { $weeks }).
# A cell of a table. $lower, $point: digits; $upper: percent.
logged-cell = { $lower }–{ $upper } ({ $point })
# Where the logged minutes are heading. $weeks: a count; $isSure: very likely, else probably.
trend-same = Over { $weeks } it stayed the same.
trend-unclear = Over { $weeks } there is no clear direction yet.
trend-moving = Over { $weeks } it has { $isSure ->
    [yes] very likely
   *[no] probably
  } been moving { $isTowardsLeading ->
    [yes] towards { $leading }, from { $following }
   *[no] from { $leading } towards { $following }
  }.
# $median, $lower, $upper: lengths.
logged-week = A usual week held { $median } of logged work between you ({ $weeks }).
logged-week-spread = A usual week held { $median } of logged work between you; half of the weeks lay
  between { $lower } and { $upper } ({ $weeks }).
# $part: percent; $month: `October 2026`.
logged-estimated = { $part } of all minutes of { $month } are estimated from how long a task usually
  takes.

# ---- Standing load ----

# $range: `between 53 and 63 %`; $part, $rest: percent; $point: digits; $isPast: whether the period
# is over; $isRated: whether the couple rated how heavy its tasks are.
standing-none = Neither of you holds anything yet, so there is no share to show.
# More than half of all that is to hold has no holder, as in a list that was just begun.
standing-open = Most of what is on your list has no holder written down yet, so there is no share worth
  showing. Who holds what can be filled in a little at a time.
standing-crossing = Who carries more depends on what you count: { $range } of what is held in mind
  { $isPast -> [yes] lay *[no] lies } with { $leading } and the rest with { $following } ({ $part }
  { $isRated ->
    [yes] as you rated the loads
   *[no] with every task counted alike, as none is rated yet
  }).
# These two stand after `October 2026: ` too; else their first letter becomes a capital.
standing-point = { $part } of what is held in mind { $isPast -> [yes] lay *[no] lies } with
  { $leading } and { $rest } with { $following }.
standing-band = { $range } of what is held in mind { $isPast -> [yes] lay *[no] lies } with
  { $leading } and the rest with { $following }, depending on what you count; { $isRated ->
    [yes] as you rated the loads
   *[no] with every task counted alike, as none is rated yet
  }, it { $isPast -> [yes] was *[no] is } { $point } and { $rest }.
standing-no-stages = There is no share to show for thinking and doing yet.
# $mind, $mindRest, $handRest: percent; $hand: digits.
standing-stages = Of the thinking (noticing, planning and checking) { $mind }
  { $isPast -> [yes] lay *[no] lies } with { $leading } and { $mindRest } with { $following }; of the
  doing, { $hand } and { $handRest }.
# $month: `October`, or `October 2025` where that is long ago.
standing-unchanged = It has stayed at { $part } with { $leading } and { $rest } with { $following }
  since “{ $task }” changed hands in { $month }.
standing-before = Before “{ $task }” changed hands in { $month } it was { $part } with { $leading } and
  { $rest } with { $following }.
# $part: percent, under 1 too; $month: `October 2026`. Its first letter becomes a capital.
standing-unheld = { $part } of all there is to hold { $isPast -> [yes] lay *[no] lies } with nobody in
  { $month }.
standing-unheld-open = Most of what is on your list has no holder written down yet.
# The line over months, for those who do not see it. $parts: one or two of line-month.
line-title = Share of the standing load, month by month
line-empty = There is no month with a share yet.
line-month = { $part } in { $month }
line-standing = { $leading } held { $parts }, weight band then { $range }; the rest lay with
  { $following }.
# The line at a half, in the drawing.
line-even = even
# $name: the first partner; $part: percent. Beside the last point.
line-end = { $name } { $part }

# The line over weeks, for those who do not see it. $parts: two of line-month.
weekly-summary = Of four weeks together { $leading } logged { $parts }; the rest was
  { $following }’s.
# $weeks: how many weeks there are.
weekly-early = Too early for a line: it takes a few weeks more in which you both keep the log{ $count ->
    [0] {""}
   *[other] {" "}({ $weeks } so far)
  }.
# Under a small chart of one kind of work.
kind-same = The same each week
kind-unclear = No clear direction yet
kind-moving = { $isSure -> [yes] Very likely *[no] Probably } { $isTowardsLeading ->
    [yes] moving towards { $leading }, from { $following }
   *[no] moving from { $leading } towards { $following }
  }
# $kinds: a list of kinds of work.
kinds-early = Too early for a direction: { $kinds } (it takes 8 weeks with such work).
kinds-left-out = { $kinds }: something to talk about, not to follow by the week.
# $title: what happened; $weeks: a count.
around-title = Before and after: { $title }
around-before = before: { $weeks }
around-after = after: { $weeks }
# In a cell, from the lowest week to the highest.
around-ends = { $lower }–{ $upper }

# ---- Hand-offs ----

# $task: a title, perhaps a link; $stages: a list of stage-of-task; $name: at the start `You both`
# too ($who: first, second, both, rotating, outside, nobody); $former: a name; $count: how many
# stages.
handoff-stopped = { $name } stopped holding “{ $task }”.
handoff-stopped-part = { $name } stopped holding the { $stages } of “{ $task }”.
handoff-moved = “{ $task }” moved from { $former } to { $name }.
handoff-moved-part = The { $stages } of “{ $task }” moved from { $former } to { $name }.
handoff-took = { $name } took on “{ $task }”.
handoff-took-part = { $name } took on the { $stages } of “{ $task }”.
handoff-came-back = “{ $task }” came back to { $name }.
handoff-whole = “{ $task }” went whole to { $name }, with the { $stages }.
handoff-whole-from = “{ $task }” went whole to { $name }: the { $stages } moved from { $former }.
handoff-home = “{ $task }” { $who ->
    [both] is yours together now.
    [rotating] goes by turns now.
    [outside] went to help from outside.
   *[nobody] lies with nobody now.
  }
handoff-home-part = The { $stages } of “{ $task }” { $who ->
    [both] { $count -> [one] is *[other] are } yours together now.
    [rotating] { $count -> [one] goes *[other] go } by turns now.
    [outside] went to help from outside.
   *[nobody] { $count -> [one] lies *[other] lie } with nobody now.
  }
# How it has held since. $day: a date: of a state the day from which on it was so.
handoff-in-transition = In transition until { $day }. Untidy is how it starts.
handoff-was-in-transition = It was in transition until { $day }.
handoff-too-early = It was in transition until { $day }; how it holds is read from the four weeks
  after that.
handoff-unwritten = It was in transition until { $day }. Too little is written since to say how it
  holds, which says nothing about who does it.
# $holds: holding, came-back (to whoever had it before) or mixed.
handoff-state = { $holds ->
    [holding] Holding since { $day }, as far as this log can tell.
    [came-back] Since { $day } more of it has come back than stayed. That happens; what would it
      need to stay where it went?
   *[mixed] Mixed since { $day }: some of it stays where it went, some does not.
  }
handoff-silent = Since { $day } too little is written to say more.
# $holds: the last word before, transition too, or unknown.
handoff-changed-again = { $holds ->
    [holding] It was holding when it changed again on { $day }.
    [came-back] More of it had come back than stayed when it changed again on { $day }.
    [mixed] It was mixed when it changed again on { $day }.
   *[unknown] It changed again on { $day }.
  }
# The page's next step.
handoff-next = “{ $task }” is in its first weeks where it lies now. What would each of you need to
  leave it there with an easy mind?
# $changes: a count; $day: a date.
handoffs-meta = Hand-offs · { $changes } since { $day }

# ---- Headlines ----

# $month: its name alone; $cameBack: whether it went back to who had held it before.
headline-reached = { $month }: you reached “{ $term }”
headline-moved = { $month }: “{ $task }” { $cameBack -> [yes] came back *[no] went } to { $name }
headline-together = { $month }: you hold “{ $task }” together
headline-life = { $month }: { $event }

# ---- Moments ----

# $text: a few words of the couple's; a full stop follows where there is none.
moment-felt = { $name } felt { $text }
moment-meant = Meant was { $text }
# Words that a whole sentence of theirs may begin with, where it begins small.
moment-first-words = i i’m i'm
moment-understood = { $name } has heard it and can understand it.
moment-heard = { $name } has heard it.
moment-seen-differently = You see it differently, and both ways of seeing it may stand.
moment-untold = You have not talked about it yet.

# ---- The next step, a question to both ----

next-unchosen = Neither of you ever chose who holds “{ $task }”. Is it still right as it is?
next-outcome = When is “{ $task }” done, for each of you? One sentence that you both agree on would be
  enough.
next-fill-in = Which three tasks on your list would you like to write a holder for first, one each and one together?
next-unheld = Nobody holds “{ $task }” right now. Would one of you like to, or is it all right to let
  it go?
next-unheld-part = Nobody holds the { $stages } of “{ $task }” right now. Would one of you like to, or
  is it all right to let it go?
next-support = What would make each of you feel more supported this week?
# $text: the couple's words of an agreement.
next-agreement = “{ $text }” is still open. Is it still what you both want, and what would make it
  easier?
next-wishes = Each of you wrote what would help. Which small part of it could each of you do in the
  coming days?

# ---- What could move next ----

# $kind: whole, part (the $stages that would join the rest with $name) or shared (both hold some of
# it); $task: a link; $former: a name.
move-question = { $kind ->
    [whole] Could “{ $task }” move from { $former } to { $name } for a while?
    [part] Could the { $stages } of “{ $task }” move from { $former } to { $name } for a while, so that
      it lies whole in one hand?
   *[shared] Could “{ $task }” lie with { $name } alone for a while, and no longer with { $former }
      too?
  }
# After $count such questions. $part, $rest, $nowPart, $nowRest, $aimPart, $aimRest: percent of the
# leading and the following partner; $followsCapacity: whether they aim at what each has room for.
move-becomes = With { $count ->
    [one] that
   *[other] all of these
  }, { $part } of what is held in mind would lie with { $leading } and { $rest } with { $following };
  now it is { $nowPart } and { $nowRest }, and what you aim at{ $followsCapacity ->
    [yes] , by what each of you has room for,
   *[no] {""}
  } is { $aimPart } and { $aimRest }.

# ---- Before and after ----

# The weekly part of the logged minutes, before a day and after it. $before, $after: weeks;
# $part, $rest, $nowPart, $nowRest: percent of the leading and the following partner.
before-after = Of the logged minutes of a middle week, { $part } were { $leading }’s and { $rest }
  { $following }’s in { $before } before, { $nowPart } and { $nowRest } in { $after } after.
# Was it already moving? $isSure: very likely, else probably.
before-moving = Was it already moving? In the weeks before, it had { $isSure ->
    [yes] very likely
   *[no] probably
  } been moving { $isTowardsLeading ->
    [yes] towards { $leading }, from { $following }
   *[no] from { $leading } towards { $following }
  }; carried on, that alone would come to { $part } with { $leading } and { $rest } with { $following }.
before-still = Was it already moving? The weeks before show no clear direction.

# ---- Rhythms ----

# $every: daily, weekly, biweekly, monthly; $span: a count; $isOver: whether it has ended.
rhythm-ended = You let it end on { $day }.
rhythm-first = Its first { $every ->
    [daily] day
    [weekly] week
    [biweekly] two weeks
   *[monthly] month
  } is not over yet.
rhythm-unplanned = Nothing was planned lately.
rhythm-rested = In { $isOver -> [yes] its *[no] the } last { $span } it did not take place. Perhaps it
  wants another hour, or to go.
# $kept: a number; $planned: a count.
rhythm-kept = In { $isOver -> [yes] its *[no] the } last { $span }: kept
  { $every -> [daily] on *[other] in } { $kept } of { $planned }.
rhythm-uncounted = Not counted: { $reasons }.
# $periods: a count.
rhythm-reason = { $periods } { $state ->
    [skipped] left out
    [paused] in a pause
   *[unlogged] without a note by anyone
  }
# What became of a period, in a word or two.
rhythm-state = { $state ->
    [kept] kept
    [skipped] left out
    [paused] in a pause
    [unlogged] nothing written
   *[notKept] not kept
  }
# How often a ritual comes.
rhythm-every = { $every ->
    [daily] every day
    [weekly] every week
    [biweekly] every two weeks
   *[monthly] every month
  }
# The same with its first day.
rhythm-every-since = { $often }, since { $day }
rhythm-every-from = { $often }, from { $day } on
# What they wrote about a ritual. $text: their words.
rhythm-note = { $verb ->
    [resumed] It came back
    [skipped] Left out
   *[missed] Not this time
  }: { $text }
# A period of a row of signs. $period: a span; $state: rhythm-state.
rhythm-period = { $period }: { $state }
# A month of a daily ritual. $kept, $planned: numbers; $days: a count.
rhythm-month-kept = { $kept } of { $planned }
rhythm-month-unplanned = nothing planned
rhythm-month-summary = Kept on { $kept } of { $days }.
rhythm-month-unplanned-summary = Nothing was planned.
# $ritual: its title; $month: `October 2026`.
rhythm-month-title = { $ritual }, { $month }

# ---- Rows of the log ----

# Who did what, before the couple's own words. $name: who, at the start of a sentence; $who: first,
# second, both, rotating or outside.
row-act = { $verb ->
    [noticed] { $name } noticed
    [planned] { $name } planned
    [did] { $name } did
    [checked] { $name } checked
    [took] { $name } took
    [stopped] { $name } stopped
    [asked] { $name } asked
    [tried] { $name } tried
    [reminded] { $name } reminded
    [redid] { $name } redid
    [hovered] { $name } hovered
    [rescued] { $name } rescued
    [fixed] { $name } fixed
    [over-apologised] { $name } over apologised
    [initiated] { $name } reached out
    [responded] { $name } answered
    [soothed] { $name } soothed
    [listened] { $name } listened
    [acknowledged] { $name } acknowledged
    [appreciated] { $name } said thank you
    [apologised] { $name } apologised
    [raised] { $name } brought something up
    [stayed] { $name } stayed
    [small-act] { $name } did a small thing
    [noticed-distance] { $name } noticed some distance
    [followed-up] { $name } came back to something
    [kept] { $name } kept
    [missed] It did not take place
    [skipped] It was left out
    [resumed] It came back
    [rested] { $name } had time of { $who -> [both] your *[other] their } own
    [planned-rest] { $name } set time aside
    [made-room] { $name } made room
    [session] { $name } had a session
    [celebrated] { $name } celebrated
    [slipped] Something slipped
    [voiced] { $name } voiced
    [held-back] { $name } held back
   *[managed-reaction] { $name } managed reaction
  }
# The same with what it was about. $what: a task or a ritual, perhaps a link, or the couple's words.
row-act-about = { $verb ->
    [noticed] { $name } noticed “{ $what }”
    [planned] { $name } planned “{ $what }”
    [did] { $name } did “{ $what }”
    [checked] { $name } checked “{ $what }”
    [asked] { $name } asked about “{ $what }”
    [tried] { $name } tried “{ $what }”
    [reminded] { $name } reminded “{ $what }”
    [redid] { $name } redid “{ $what }”
    [hovered] { $name } hovered “{ $what }”
    [rescued] { $name } rescued “{ $what }”
    [fixed] { $name } fixed “{ $what }”
    [over-apologised] { $name } over apologised “{ $what }”
    [kept] { $name } kept “{ $what }”
    [missed] “{ $what }” did not take place
    [skipped] “{ $what }” was left out
    [resumed] “{ $what }” came back
    [rested] { $name } had time of { $who -> [both] your *[other] their } own for “{ $what }”
    [planned-rest] { $name } set time aside for “{ $what }”
    [session] { $name } had a session about “{ $what }”
    [slipped] Something slipped
    [voiced] { $name } voiced “{ $what }”
    [held-back] { $name } held back “{ $what }”
   *[managed-reaction] { $name } managed reaction “{ $what }”
  }
row-thanks = { $name } thanked { $other }
row-thanks-both = You thanked each other
row-room = { $name } made room for { $other }
row-room-both = You made room for each other
# Rows without words of a day, told together: `Ana planned “Bins”, did “Laundry” and “Meals”.`
# $what: a list of titles in quotes; $who: first, second or both.
rows-act = { $verb ->
    [noticed] noticed { $what }
    [planned] planned { $what }
    [did] did { $what }
    [checked] checked { $what }
    [kept] kept { $what }
   *[tried] tried { $what }
  }
rows-next = { $first }, { $next }
rows-all = { $name } { $acts }.
# After a row, in soft letters. $energy: from -2 to 2.
row-energy = afterwards { $energy ->
    [-2] drained
    [-1] a little tired
    [0] as before
    [1] a little lighter
   *[2] lighter
  }
# $act: row-act; $wanted: what was wanted of the other (listen, help, nothing); $text: their words.
connection-said = { $act }{ $wanted ->
    [listen] , to be listened to
    [help] , asking for help
   *[nothing] {""}
  }: “{ $text }”
# What one did about distance, without a name.
connection-act = { $verb ->
    [noticed-distance] Noticed some distance
    [raised] Brought something up
    [followed-up] Came back to something
   *[stayed] Stayed
  }
# What a row of a list is, in a word or two; at the start of a line as a capital.
log-verb = { $verb ->
    [noticed] noticed
    [planned] planned
    [did] did
    [checked] checked
    [took] took
    [stopped] stopped
    [asked] asked
    [tried] tried
    [reminded] reminded
    [redid] redid
    [hovered] hovered
    [rescued] rescued
    [fixed] fixed
    [over-apologised] over-apologised
    [initiated] initiated
    [responded] responded
    [soothed] soothed
    [listened] listened
    [acknowledged] acknowledged
    [appreciated] appreciated
    [apologised] apologised
    [raised] raised
    [stayed] stayed
    [small-act] small act
    [noticed-distance] noticed distance
    [followed-up] followed up
    [kept] kept
    [missed] missed
    [skipped] skipped
    [resumed] resumed
    [rested] rested
    [planned-rest] planned rest
    [made-room] made room
    [session] session
    [celebrated] celebrated
    [slipped] slipped
    [voiced] voiced
    [held-back] held back
   *[managed-reaction] managed reaction
  }

# ---- Tables and figures ----

# The heading of a column of tasks.
task = Task
matrix-caption = Who holds each stage on { $day }.
matrix-last-row = The last row splits each stage’s weight between { $first } (left) and { $second }
  (right), in percent.
matrix-all = All of it
# The table for screen readers.
matrix-label = Task: Notice, Plan, Do, Check
# Under a task that one plans and the other does.
matrix-split = thought of by one, done by the other
table-kind = Kind
table-all-kinds = All kinds
# $name: the first partner; $weeks: a count.
table-logged-caption = Time logged in { $weeks } that you both kept. Bars share one scale; the last
  column is { $name }’s part, the range before the point.
table-logged-emotional = What is emotional counts in the last row and has none of its own.
table-part = { $name }’s part
table-standing-caption = What each of you holds in mind, by kind. The length of a bar is the weight of
  what is held: { $isRated -> [yes] how heavy you rated it, and how often it asks for attention
  *[no] how often it asks for attention }.
table-of-all = Of all you hold
# The row of the emotional kinds, which has a part of the whole and none of the two’s.
table-standing-emotional = What is emotional
stage-unheld = held by neither of you
# Of a kind of work whose stages lie with more than one.
kind-several = in more than one hand
# Both parts of a share. $first, $second: names; $part, $rest: percent.
shares = { $first } { $part }, { $second } { $rest }
# The line of a scale over time. $first, $second: scale-ends-of or scale-ends-none of each.
scale-summary = Each one’s own answers from { $from } to { $to }: { $first }, { $second }.
scale-ends-of = { $name } { $first } at first and { $last } at the end
scale-ends-none = { $name } none

# ---- Navigation and titles ----

nav-section = { $section ->
    [overview] Overview
    [months] Months
    [holding] Who holds what
    [connection] Connection
    [rhythms] Rhythms
    [milestones] Milestones
    [roughPatch] Rough patch
    [pages] Your pages
   *[own] Only for you
  }
nav-audit = Audit
nav-inventory = Inventory
nav-conversation-guide = Conversation guide
nav-alphabet = A–Z
nav-themes = By theme
nav-timeline = In time
nav-rough-patch = Rough patch
nav-own-pages = Your pages
nav-own = Only for you
# Unless the couple wrote a principle of their own.
layout-principle = Partnership, not scorekeeping.

# Whose edition it is, after `Private, for`. $name, $names: the couple's.
readers-partner = { $name } alone
readers-facilitator = the therapist of { $names }
# To the page before and after, over its date.
around-earlier = Earlier
around-later = Later
# Links to the page before and after where neither is earlier.
around-previous = Before
around-next = Next
# What a list can be narrowed by. “What” is asked of everything written in a year.
filter-kind = Kind
filter-held-by = Held by
filter-theme = Theme
filter-state = How far
filter-reached = reached
filter-in-sight = in sight
filter-what = What
filter-life = What life brought
filter-rows = Notes
filter-subject = About
# The subjects of the ideas.
filter-work = Seeing, planning, doing
filter-talk = Talking and listening
filter-closeness = Closeness and trust
filter-room = Room and rhythm
filter-change = Change and mending
# Titles of windows; the first ones are entries of the navigation too.
page-overview = Overview
page-months = Months
page-weeks = Weeks
page-years = Years
page-tasks = Tasks
page-hand-offs = Hand-offs
page-connection = Connection
page-check-ins = Check-ins
page-moments = Moments
page-repairs = Repairs
page-step-backs = Step-backs
page-rhythms = Rhythms
page-goals = Goals
page-worksheets = Worksheets
page-ideas = Ideas
page-audit = Who holds what
page-milestones = Milestones
page-milestone-themes = Milestones by theme
page-milestone-timeline = Milestones in time
page-inventory = The inventory
page-own-pages = Your own pages
page-safety = When not to use this together
page-method = How these numbers are made
page-data = The numbers as data
page-rough-patch = A rough patch
page-conversation-guide = A conversation that helps
page-how-to-read = How to read this
# $name: the partner whose edition it is.
page-own = Only for { $name }
# $day: a date; $month: `October 2026`; $year: digits; $round: a month or the couple's own name.
page-check-in = Check-in of { $day }
page-repair = Repair of { $day }
page-week = The week of { $day }
page-month = { $month } · monthly review
page-everything = Everything of { $year }
page-lists = The two lists, { $round }
page-lists-together = What the two lists say, { $round }
# $title: a worksheet's.
page-worksheet = { $title } · worksheet

# ---- Audit ----

# After `Bins: `, in a list of stages that nobody holds.
audit-all-stages = all of it
# $planner, $doer: cells; $task: a link.
audit-split = { $task }: noticed and planned by { $planner }, done by { $doer }
# $part: percent.
audit-ownership = { $part } of what you hold, by weight, lies whole in one hand: noticing, planning,
  doing and checking together.
audit-kinds-alike = Each kind of work is spread between you much like the whole.
audit-kinds = For each kind of work to be spread like the whole, { $part } of it would have to change
  hands.
# $tasks: a count; $count: how many of them.
audit-shared = Of the { $tasks } that one of you held lately, { $count ->
    [0] none are
    [one] { $count } is
   *[other] { $count } are
  } shared about evenly.
# A rating given together. $load: a number from 1 to 5.
audit-load-together = { $load } (together)

# ---- Pages of check-ins and connection ----

# $often: check-in-every.
check-ins-meta = Check-ins · { $often }, as you mean to
# A check-in without a title of its own; on its page parts of a line, after dots.
check-in = Check-in
check-in-asked = { $name } asked for it
check-in-both-asked = you both asked for it
check-in-said-back = each of you said back what the other had said
# Rows of a table of answers, with what stands in small letters beside each.
check-in-other-carried = What the other carried
check-in-asked-first = asked first
check-in-i-carried = What I carried
check-in-as-i-see-it = as I see it
connection-meta = Connection · { $span }

# Each one's part as two people and a log see it. $month: `October 2026`.
perception-own = As each sees their own part
perception-other = As the other sees it
perception-logged = In the minutes you both logged in { $month }
# The two claims of a day together. $kind: over, even or under a hundred; $sum: percent.
perception-sum = As each of you sees your own part, the two come to { $sum } { $kind ->
    [over] together. Over a hundred is usual, with nearly every couple and from both sides: what you do
      yourself is easiest to see (Ross & Sicoly 1979).
    [under] together. Perhaps each of you saw a good deal of what the other carries.
   *[even] together.
  }
# Little room, or much less than before. $isBoth: whether that was so for both.
capacity-spike = { $isBoth ->
    [yes] Both of you
   *[no] One of you
  } had little room that day. Would it help to look at the map again, and at what could wait?

# Numbers of reaching out and being reached. $range: `between 53 and 63 %`; $point: digits; $rest:
# percent; $weeks: a count. Its first letter becomes a capital.
connection-initiation-ranged = { $certainty ->
    [even] About even, as far as this log can tell: { $range }
    [wide] This log cannot tell yet how it lies between you: { $range }
   *[clear] { $range }
  } of the times that one of you reached out were { $leading }’s and the rest { $following }’s
  ({ $point } and { $rest }, over { $weeks }).
# $all, $count, $rest: numbers.
connection-initiation = Of all reaching out that is written down, { $count } of { $all } came from
  { $leading } and { $rest } from { $following }.
# $text, $rest: connection-answered.
connection-response = Where { $leading } reached out, { $text }; where { $following } did, { $rest }.
# $kind: some ($count of $of were answered), unlogged (answers were not written down) or none.
connection-answered = { $kind ->
    [some] { $count } of { $of } found an answer that is written down
    [unlogged] answers were not logged
   *[none] there is nothing of these weeks to answer
  }
connection-response-even = { $isWide ->
    [yes] This log cannot tell yet whether both were answered as often.
   *[no] As far as this log can tell, both were answered about as often.
  }
# $count: a number; $spelled: the same in words. Its first letter becomes a capital.
connection-appreciation = { $count ->
    [0] no thanks are written down
    [one] one thank-you is written down
   *[other] { $spelled } thank-yous are written down
  }.
# $text, $rest: a number from −2 to +2, or connection-energy-unknown.
connection-energy = How connecting left you, in the middle of what each noted from −2 (drained) to +2
  (full of life): { $leading } { $text }, { $following } { $rest }.
connection-energy-unknown = (too few notes)
# The newest check-in. $parts: sentences of felt-scale.
felt = { $parts } As you answered on { $day }.
# $scale: scale-title; $ends: scale-ends; $text, $rest: answers, or felt-unknown.
felt-scale = { $scale } ({ $ends }): { $leading } { $text }, { $following } { $rest }.
felt-unknown = –
# Beside the standing share. $day: a date; $part, $rest: percent.
capacity-expected = By what each of you said on { $day } you have room for, it would be { $part } with
  { $leading } and { $rest } with { $following }.

# ---- Inventory ----

# $isMine: whether each wrote down what they carry, else all that they see.
inventory-asked = Each of you, alone, wrote down { $isMine ->
    [yes] what you carry yourself.
   *[no] everything that you see being carried.
  }
inventory-no-day = On no day in particular
inventory-only = only { $name }
inventory-both = both
inventory-on-both = { $isMine ->
    [yes] Each of you wrote these down as your own. It may be shared, or carried twice.
   *[no] Each of you sees these.
  }
# $part: percent.
inventory-guess = { $name } guessed that about { $part } lay with { $name }.
# The kinds of thinking, beside a thing on a list; on a worksheet as a capital.
inventory-verb = { $verb ->
    [planning] planning
    [remembering] remembering
    [noticing] noticing
    [anticipating] anticipating
   *[managing] managing
  }
inventory-example = { $verb ->
    [planning] meals, weekends, who drives
    [remembering] appointments, names, sizes
    [noticing] what runs low, who is quiet
    [anticipating] what will be needed, or go wrong
   *[managing] asking, arranging, following up
  }

# ---- Milestones ----

milestone-reached = Reached on { $day }
milestone-aimed-at = In sight, aimed at for { $day }
# $when: milestone-when.
milestone-dates-itself = In sight: it { $when }
# $day: the last day of those weeks; $metric: a title; $range: `between 45 and 55 %`; $weeks: a count.
milestone-dated-itself = Reached on { $day }, dated by itself: “{ $metric }” had stayed { $range } for
  { $weeks }
milestone-open = In sight; it has no date, and needs none
# The same in a list of what is in sight.
milestone-soon-aimed-at = aimed at for { $day }
milestone-soon-open = no date, and none needed
milestones-no-theme = Without a theme
# What the data suggests as a milestone: what the couple could call it. $thing: a title.
candidate-term-near = A month near what we aim at
candidate-term-held = A month with nothing left lying
candidate-term-over = { $thing }, handed over and holding
candidate-term-times = { $thing }, for the { $count }th time
# Why it is suggested; no words of the couple. $month: `October 2026`; $day, $end: a date.
candidate-why-near = { $month } was the first whole month in which what you hold lay within five in a hundred of
  what you aim at.
candidate-why-held = { $month } was the first whole month in which nothing lay with nobody.
candidate-why-over = It changed hands on { $day }, and by { $end } it had held for eight weeks running.
candidate-why-times = It has come round { $count } times since you began, the latest of them on { $day }.
candidate-question = “{ $term }”? { $why }
# $term: a link.
reached = You reached { $term }.

# ---- Months ----

# $basis: one of the two below; $isSoFar: whether the period is not over; $notes, $weeks: counts.
month-meta = Monthly review · { $span }{ $isSoFar -> [yes] , so far *[no] {""} } · { $basis }
month-basis = made from { $notes }{ $bothWrote -> [yes] {" "}by both of you *[no] {""} }, over { $weeks }
month-basis-none = nothing was logged
# For a therapist, who sees the rows that are marked, beside numbers made from all.
month-basis-marked = numbers from all that was logged, words from what is marked for you
# Their first letter becomes a capital. $count: a number; $spelled: the same in words.
month-moved = { $spelled } { $count -> [one] whole task *[other] whole tasks } changed hands.
month-moved-part = { $count ->
    [one] A part of one task
   *[other] Parts of { $spelled } tasks
  } changed hands.
month-let-go = { $spelled } { $count -> [one] task was *[other] tasks were } let go.
month-reached = You reached { $spelled } { $count -> [one] milestone *[other] milestones }.
# $event: the couple's words.
month-life = Also this month: { $event } ({ $day }).
# A holiday from logging. $isNamed: whether it has a $title.
pause-days = The log rested on { $days }{ $isNamed -> [yes] {" "}({ $title }) *[no] {""} }.
pause-week = The log rested all week{ $isNamed -> [yes] {" "}({ $title }) *[no] {""} }.

# What came round in a month. $ritual: its title; $kept: a number; $planned: a count of its periods.
month-ritual = { $ritual }: { $kind ->
    [none] did not come round in { $planned }
    [once] kept the one time it was due
    [all] kept { $every -> [daily] on *[other] in } all { $planned }
   *[some] kept { $every -> [daily] on *[other] in } { $kept } of { $planned }
  }.
month-ritual-again = { $ritual } came back on { $day }.
month-check-ins = { $kind ->
    [once] You talked the one time it was due
    [all] You talked in all { $planned }
   *[some] You talked in { $kept } of { $planned }
  }.
# $kept, $of: numbers. $range: `between 40 and 89 %`; its first letter becomes a capital.
month-agreements = { $kind ->
    [none] { $of ->
        [one] The one agreement that had come due is still open
        [2] Both agreements that had come due are still open
       *[other] All { $of } agreements that had come due are still open
      }
    [all] { $of ->
        [one] The one agreement that had come due was kept
        [2] Both agreements that had come due were kept
       *[other] All { $of } agreements that had come due were kept
      }
   *[some] { $kept } of { $of } agreements that had come due were kept
  }.
month-agreements-ranged = { $range } of what you agree on is kept, as far as these can tell
  ({ $kept } of { $of }).
month-agreements-changed = { $count ->
    [one] One was changed
   *[other] { $spelled } were changed
  } on the way.
# After arguments. $isOne: whether there was one; $count: the days between, of several the middle
# one; $days: the same with its noun; $tested, $of: numbers.
month-repair-talk = { $isOne -> [yes] After a row *[no] After rows }{ $count ->
    [0] {" "}you talked the same day
   *[other] {" "}it took { $days } to talk
  }{ $isOne -> [yes] {""} *[no] , in the middle of them }.
month-repair-tested = { $tested ->
    [0] What you wanted to try after a row is still to be tried.
   *[other] Of what you wanted to try after rows, { $tested } of { $of } were tried.
  }
# Where the page of a month lies; $page: a path.
summary-read-on = Read on: { $page }
# The title of a list that is not shown whole.
summary-some = { $title } ({ $shown } here, { $count } on the page)
# Own time of one week. $had, $planned: lengths.
own-time-cell = { $had } ({ $planned })
own-time-unknown = –
# Had or set aside, without a length.
own-time-some = some
# Had or set aside in rows of which some say no length.
own-time-more = { $had } and more

# ---- Overview ----

overview-nothing = Nothing is logged yet
overview-meta-marked = { $span } · numbers from all that was logged, words from what is marked for you
overview-meta = { $span } · made from { $notes } over { $weeks }
# What the logged work is told of, inside a sentence.
logged-time = { $isMonth -> [yes] this month *[no] the last 12 weeks }
# Before there is a row.
overview-nothing-logged = { $span } · nothing is logged yet
# Ways to what they wrote, where there is little else to tell.
written-lists = Your lists of a week
written-check-ins = Your check-ins
written-moments = Moments that you shared with each other
written-repairs = What you came back to after a row
written-step-backs = Your step-backs
written-milestones = Your milestones

# ---- Only for one of the two ----

own-scale-summary = Your own answers from { $from } to { $to }: { $first } at first, { $last } at the
  end.
own-scale-single = { $value } on { $day }
own-guess = You guessed that about { $part } lay with you.
# Time of one's own. $kind: set (no lengths), planned, had, both, or alone (it was had, without a
# length); $what: the couple's words; $planned, $had: lengths.
own-time = { $name }: { $what }{ $kind ->
    [both] , { $had } ({ $planned } set aside)
    [had] , { $had }
    [planned] , { $planned } set aside
    [set] , set aside
   *[alone] {""}
  }
own-time-unnamed = time of one’s own

# ---- Repairs ----

# The answers to the questions of a repair.
repair-pause = The pause
repair-impact = What it did to you
repair-remedy = { $isPast -> [yes] What you wanted to try *[no] What you want to try }
repair-test = How to see whether it helps
repair-heading = After the row of { $day }
repair-asked = { $name } asked to mend it.
repair-both-asked = You both asked to mend it.
repair-talked = You talked on { $day }.
repair-talked-at-once = You talked the same day.
repair-apologised = { $name } apologised.
repair-both-apologised = You apologised to each other.
repair-kept = You tried it, and you keep it.
repair-changed = You tried it, and then changed it.
repair-open = Still open.
repair-open-until = Open until { $day }.
repair-to-look-at = You want to look at it on { $day }.
repair-result = { $result ->
    [kept] kept
    [changed] changed
   *[open] open
  }

# ---- Boundaries ----

boundary-due = { $day } was the day to look at it again. Does it still fit?
boundary-review = To be looked at again on { $day }.
boundary-stands = It stands until you speak of it again.

# ---- A rough patch ----

# $text: the couple's words.
rough-slip = Something slipped. It was said, and life went on: “{ $text }”
# $mended: the first of these as a link.
rough-mended = mended a row
rough-kept = You { $mended }, and kept what you tried.
rough-kept-remedy = You { $mended }, tried this, and kept it: “{ $text }”
# $isNamed: whether its $ritual is known.
rough-resumed = { $isNamed -> [yes] “{ $ritual }” *[no] Something you do together } came back after a
  gap

# ---- Step-backs ----

# $hasThings: whether it names the $things, a list.
step-back-title = { $name } { $isPast -> [yes] stepped *[no] steps } back{ $hasThings ->
    [yes] {" "}from { $things }
   *[no] {""}
  }
step-back-outcome = You called it “{ $outcome ->
    [stepped-up] stepped up
    [confused-but-open] confused but open
   *[nothing-changed] nothing changed
  }”.
step-back-no-outcome = You have not said what came of it, and there is no hurry. The word is yours to
  choose.
step-back-before = Before
step-back-during = Meanwhile
step-back-after = After
# Rows of a table: what the other partner did, as a number a week.
step-back-unasked = Work that nobody asked for
step-back-prompted = Work that was asked for
step-back-unsaid = Work that does not say
step-back-asked = Questions about how it goes
step-back-tried = Tries
# Of a time without an end.
from-day = from { $day } on

# ---- Tasks ----

# Facts about a task, in a line with dots between them. $length: `40 min`.
task-usually = usually { $length }
task-since = since { $day }
task-until = until { $day }
# Headings over its four stages.
task-held = Who holds it
task-held-later = Who is to hold it
task-held-once = Who held it at the end
# $load: a number from 1 to 5.
task-unrated = Nobody has rated how heavy it is yet; it counts as 3 of 5.
task-rated-together = You gave it { $load } of 5 together.
# In a list that a full stop ends.
task-rated = { $name } gave it { $load } of 5
task-at-first = { $who ->
    [both] At first you held it together.
    [rotating] At first it went by turns.
    [outside] At first it lay with help from outside.
    [nobody] At first it lay with nobody.
   *[other] At first it lay with { $name }.
  }
# $holders: parts such as `doing: Ben`.
task-at-first-parts = At first: { $holders }.
# In place of who holds it. On a worksheet, the first day of a week too.
task-from = from { $day }
task-ended = ended { $day }
# Beside a week of a rotation.
turn-now = this week
turn-to-come = to come

# ---- Weeks ----

week = Week
so-far = so far
week-turns = { $isPast -> [yes] Whose turn it was *[no] Whose turn it is }
week-name-reached = You reached “{ $term }”
week-name-moved = “{ $task }” changed hands
rotation-caption = Whose turn it is, from last week to the week after next. A dash: not written yet.
rotation-now = now
rotation-label = Whose turn it is, four weeks

# ---- Years ----

year-meta = Year · { $span }{ $isSoFar -> [yes] , so far *[no] {""} }
# $count: tasks.
year-moved = { $count } { $count -> [one] task *[other] tasks } changed hands
year-all = All that is held in mind
year-thinking = The thinking
# $month: its name alone.
year-part = { $part } with { $first } and { $rest } with { $second } in { $month }
everything-moment = A moment of { $name }’s
everything-repair = A row, and its mending
everything-agreed = Agreed: { $agreements }

# ---- Worksheets ----

sheet-title = { $sheet ->
    [inventory-week] The week of writing it down
    [check-in] Check-in
    [monthly-review] Monthly review
    [rotation] Whose turn it is
    [standards] What done means
    [repair-card] Pause, impact, remedy
   *[milestones] Our words
  }
sheet-what = { $sheet ->
    [inventory-week] seven days, five kinds of thinking, a sheet each
    [check-in] a sheet each; what the other carried is asked first
    [monthly-review] blank, two pages, for a month without notes
    [rotation] four weeks for the fridge, across the page
    [standards] what you agreed on, with room for more
    [repair-card] a card for when it is hot
   *[milestones] your glossary as a booklet
  }
# After a line to write hours of sleep on.
sheet-sleep = a night
check-in-question = { $heading ->
    [heavy] What is feeling heavy right now?
    [working] What is working?
   *[shift] What needs to shift?
  }

# ---- How to read this ----

# Made-up partners of the examples.
example-one = One
example-other = The other
example-one-alone = One alone
example-other-alone = The other alone
example-both-lists = on both lists
example-line-title = Example of a line over six months
example-line = Made up: the part of One falls from 70 to 56 percent; for the third month nothing is
  known.
example-month = A walk every Sunday
example-kept = took place
example-missed = not kept
example-skipped = left out on purpose
# The signs of holders, with what each shape stands for.
example-holder = { $who ->
    [first] one
    [second] the other
    [both] both
    [rotating] by turns
    [outside] outside
   *[nobody] nobody
  }
example-meaning = { $who ->
    [first] a square, dark, on the left: whom your settings name first
    [second] a circle, light, on the right: whom they name second
    [both] the two at once, half each
    [rotating] whoever’s turn it is
    [outside] somebody you pay, or family
   *[nobody] nobody has it in mind; that can be just right
  }

# ---- Inside what the couple wrote ----

# Names for whoever cannot see them: the box of a task in a list, a picture, a table by the heads of
# its columns ($number: 2 for the second of the same heads), and the way back from a note.
markdown-task = { $isDone -> [yes] done *[no] open }
markdown-image = image
markdown-table = Table{ $hasHeads -> [yes] : { $heads } *[no] {""} }{ $number ->
    [1] {""}
   *[other] {" "}({ $number })
  }
# $place: 2 where the text refers to the note a second time.
markdown-back = back to the text, note { $note }{ $place -> [1] {""} *[other] , place { $place } }

# ---- A shared copy in one file ----

# The screen that asks for the passphrase, and what stands above the pages of an opened copy.
share-title = A private copy
# Stands in the file itself, and is replaced when it is whole.
share-stays = If this line stays, the copy is incomplete, or this browser runs no scripts. Ask for the
  copy again, or open it in another browser.
share-lead = It opens with the passphrase that you were given separately.
share-passphrase = Passphrase
# A button that shows what is typed, and stays pressed while it does.
share-show = Show
share-open = Open
share-opening = Opening …
share-promise = Everything happens on this device: nothing is sent, nothing is stored. The copy locks
  itself after ten minutes without use.
share-wrong = This passphrase does not open the copy. Capital letters and spaces count; try again. If you
  are sure of it, the copy may have been changed on its way: ask for it again.
share-incomplete = This copy is incomplete: its end is missing. Ask for it again.
share-damaged = This copy was damaged on its way. Nothing in it was opened. Ask for it again.
share-altered = This copy is not as it was made: someone changed it. Nothing of it is shown. Ask whoever
  gave it to you for another, and tell them.
share-unsupported = This browser can't open the copy from here. Save the file on this device, and open it
  from there in a current browser.
share-lock = Lock
share-locks = Locks after ten minutes without use.
# A question before a file of numbers is saved.
share-save = The file is saved unlocked on this device, and stays when the copy locks. Save it?
