# Jeder Text einer deutschen Seite, den das Paar nicht selbst geschrieben hat.
#
# `key = Text`; Zeilen, die mit einem Leerzeichen beginnen, gehen weiter. `{ $name }` ist ein Platz
# für einen Wert, `{ $count -> [one] … *[other] … }` eine Auswahl. In Texten, die nur Vorlagen
# nennen, darf Markup stehen.
#
# Die beiden werden mit „ihr“ angesprochen, eine allein mit „du“. Nichts verrät ein Geschlecht:
# „die andere Person“, „wer“, „jemand“, „ihr beide“; nie „der andere“, „jeder von euch“, „Partner“.
# Ein Besitz steht mit „von“: „der Anteil von { $name }“.
#
# Wörter, die überall gleich heißen:
#   load Last · mental load Mental Load · standing load Grundlast · invisible work unsichtbare Arbeit
#   hold (liegt) bei jemandem · hold in mind im Kopf haben · holds whole ganz in einer Hand
#   notice (be)merken · plan planen · do erledigen, tun · check nachsehen, prüfen · stage Schritt
#   thinking, doing Denken, Tun · what done means was „erledigt“ heißt
#   hand-off Übergabe · changed hands kam in andere Hände · in transition im Übergang
#   inventory Aufgabenliste · audit Bestandsaufnahme · log Notizen · row Zeile · entry Eintrag
#   milestone Meilenstein · check-in Check-in · ritual Ritual · boundary Grenze
#   row (quarrel) Streit · repair Versöhnung · pause, impact, remedy Pause, Wirkung, Versuch
#   step back einen Schritt zurücktreten · step-back Schritt zurück
#   appreciation Wertschätzung · thanks Dank · connection Verbundenheit · ideas Begriffe
#   share Anteil · range Spanne · weight band Gewichtungsband · paired week gemeinsame Woche
#   rough patch schwere Tage · facilitator, therapist therapeutische Begleitung

# ==== Texts of templates ====

# Auf mehreren Seiten.
common-when-not-to-use-this = Wann ihr das besser nicht zusammen nutzt
common-how-these-numbers-are-made = Wie diese Zahlen entstehen
common-numbers-as-data = Die Zahlen als Daten
common-how-to-read-this = Lesehilfe
# Öffnet den Rest einer Liste. $moreCount: eine Zahl ab 1.
common-more = noch { $moreCount }
common-one-next-step = Ein nächster Schritt
common-pause-impact-remedy = Pause, Wirkung, Versuch
common-task = Aufgabe
common-thought-and-done = Eine Person denkt daran, die andere macht es
common-idea-behind = Der Gedanke dahinter
common-held-by-nobody = Liegt bei niemandem
common-what-done-means = Was „erledigt“ heißt
common-what-you-agreed-on = Was ihr vereinbart habt
common-in-your-words = In euren Worten
# Ein Link zur Seite davor oder danach. $word: etwa „Früher“; $label: ihr Monat, ihre Woche, ihr Tag.
common-around = { $word }: { $label }
common-check-ins = Check-ins
common-agreed-and-open = Vereinbart und offen
common-your-check-ins = Eure Check-ins
# $title: was gefragt war.
common-in-figures = { $title } in Zahlen
common-day = Tag
common-what-is-feeling-heavy-right-now = Was fühlt sich gerade schwer an?
common-what-is-working = Was läuft gut?
common-what-needs-to-shift = Was muss anders werden?
common-what-changed-hands = Was in andere Hände kam
# Nennt die Reihe der Buchstaben A bis Z, für alle, die sie nicht sehen.
common-letters = Buchstaben
# Nennt die Links zur Seite davor und danach, für alle, die sie nicht sehen.
around-label = Früher und später
# Nennt die Auswahl, was eine Liste zeigt, für alle, die sie nicht sehen.
filters-label = Was zu sehen ist
# Die Antwort, die nichts weglässt, auf „Bereich“, „Liegt bei“, „Thema“ und so fort.
filters-all = egal
# Vor einer Zahl: wie viele zu sehen sind.
filters-shown = Zu sehen:
common-the-inventory = Die Aufgabenliste
common-to-talk-about = Zum Besprechen
common-waits = Das wartet auf euch beide.
# $month: etwa „März 2026“ oder „März“.
common-review-of-month = Der Rückblick auf { $month }
common-in-sight = In Sicht
# Was sie zusammen erreicht haben.
common-milestones = Meilensteine
# $also: andere Wörter für einen Meilenstein, mit Kommas dazwischen.
common-also = auch: { $also }
common-what-went-well = Was gut lief
common-side-by-side = Nebeneinander
common-where-it-has-been-going = Wohin es sich bewegt
common-month-by-month = Monat für Monat
common-so-far = bisher
common-stepping-back = Einen Schritt zurück
common-what-it-is-about = Worum es geht
common-what-may-go-by-meanwhile = Was so lange liegen bleiben darf
common-what-came-of-it = Was daraus wurde
common-all-worksheets = Alle Arbeitsblätter
# Ein kurzes Gespräch zu fester Zeit.
common-check-in = Check-in
common-whose-turn-it-is = Wer dran ist

# Rund um jede Seite: der Link über die Navigation hinweg, der Fuß.
# Das Kürzel der Sprache.
language = de
layout-skip = Zum Text springen
# Nennt die Navigation, für alle, die sie nicht sehen.
layout-site = Seiten
# Der Weg hinunter zu einer Seite, für alle, die ihn nicht sehen.
layout-crumbs = Hier seid ihr
# $readers: etwa „Ana und Ben“, „Ana allein“, „die therapeutische Begleitung von Ana und Ben“.
layout-readers = Privat, für { $readers }
# $asOf: der Tag der neuesten Notiz.
layout-as-of = Notizen bis { $asOf }

# Am Fuß gedruckter Seiten. Ohne Markup.
style-private = Privat
# $page und $pages: die Nummer einer Seite und die Zahl aller.
style-page-number = { $page } von { $pages }

# Eine Liste von Vereinbarungen. Der Check-in, aus dem sie kommt.
# $origin: der Tag des Check-ins.
agreements-origin = vereinbart am <a href="{ $originHref }">{ $origin }</a>

# Eine Aufgabe, die in andere Hände kam.
hand-off-in-transition = im Übergang
# $noteHTML: was eine Person schrieb; die Anführungszeichen kommen von hier.
hand-off-note = „{ $noteHTML }“

# Wen man anrufen kann: auf der Seite zur Sicherheit, wenn das Paar keine eigenen Nummern schrieb.
helplines-danger = Bei akuter Gefahr: der Notruf 112, in ganz Europa. Die Polizei direkt: 110 in
  Deutschland, 133 in Österreich, 117 in der Schweiz.
helplines-1 = Deutschland: Hilfetelefon „Gewalt gegen Frauen“, 116 016, Tag und Nacht, kostenlos.
  Hilfetelefon „Gewalt an Männern“, 0800 1239900, kostenlos. Für alle: Opfer-Telefon, 116 006,
  täglich von 7 bis 22 Uhr.
helplines-2 = Österreich: Frauenhelpline gegen Gewalt, 0800 222 555, für alle der Opfer-Notruf, 0800
  112 112, beide Tag und Nacht, kostenlos. Schweiz: Opferhilfe, 142; Die Dargebotene Hand, 143, Tag
  und Nacht.
helplines-elsewhere = Anderswo: Sucht nach „Hilfe bei häuslicher Gewalt“ und dem Namen eures Landes,
  auf einem Gerät, das sonst niemand öffnet.
helplines-checked = Stand: 21. November 2026. Nummern ändern sich; andere könnt ihr in
  <code>pages/resources.md</code> schreiben, dann stehen sie hier.

# Ein Moment, von dem eine Person erzählt hat.
moment-what-it-did = Was es ausgelöst hat
moment-what-was-meant = Was gemeint war
# $by: ein Tag.
moment-after-by = In den Tagen danach, bis <time datetime="{ $byISO }">{ $by }</time>
moment-after = In den Tagen danach

# Die Karte für einen Streit: drei Kästen mit Linien zum Schreiben.
repair-card-pause = Pause
repair-card-pause-text = Wir dürfen beide „Pause“ sagen, und die andere Person hört dort auf. Wer es
  gesagt hat, nennt die Zeit, zu der wir weiterreden, und kommt als Erstes zurück.
repair-card-go-on-at = Wir reden weiter um
repair-card-impact = Wirkung
repair-card-impact-text = Je ein Satz: was geschehen ist, so wie eine Kamera es gesehen hätte, und
  was es mit mir gemacht hat. Die andere Person gibt es wieder, bevor sie antwortet.
repair-card-when = Als …
repair-card-i-felt = fühlte ich …
repair-card-remedy = Versuch
repair-card-remedy-text = Eine kleine Sache zum Ausprobieren, so klar, dass wir beide später sagen
  können, ob wir es versucht haben und ob es geholfen hat.
repair-card-we-try = Wir versuchen
repair-card-see-it-by = Wir merken es daran
repair-card-look-again = Wir schauen wieder darauf am

# Unter der Kurve der Grundlast.
# $firstName: die Person, deren Linie es ist.
standing-line-caption = Der Anteil von { $firstName } an der Grundlast. Das getönte Band zeigt, wie
  weit sich dieser Anteil bewegt, wenn jede Art von Arbeit bis zu doppelt zählen darf; die
  gestrichelte Linie ist die Hälfte.
# „Diesem“ meint die Zeichen auf der Linie, die darüber stehen.
standing-line-left-out = Was davor geschah, wird <a href="{ $monthsHref }">Monat für Monat</a>
  erzählt.

# Sätze für die ersten Wochen nach einer Übergabe.
transition-card-title = Für die ersten vier Wochen
transition-card-before = Wenn es vorher bei dir lag
transition-card-before-1 = „Auf deine Art und nicht ganz wie bei mir ist auch erledigt. Und ich
  hatte einen Abend.“
transition-card-before-2 = „Ich sehe, dass es nicht fertig ist, und ich lasse es bei dir.“
transition-card-before-3 = „Was brauchst du noch, das nur in meinem Kopf steckt?“
transition-card-now = Wenn es jetzt bei dir liegt
transition-card-now-1 = „Ich habe es. Du kannst aufhören, daran zu denken.“
transition-card-now-2 = „Heute ist es mir durchgerutscht. Ich habe es gemerkt und kümmere mich
  darum.“
transition-card-now-3 = „Ich möchte nicht hören, wie es geht. Ich möchte hören, was ‚erledigt‘ für
  dich heißt.“
transition-card-end = Eine Aufgabe darf auch zurückkommen. Dann wisst ihr beide mehr über sie als
  vorher.

# Was beide bei einem Check-in gesagt haben.
words-check-in-of-day = Der Check-in vom { $day }

# Die Bestandsaufnahme: bei wem welcher Schritt welcher Aufgabe liegt.
audit-the-audit = Die Bestandsaufnahme
audit-title = Was bei wem liegt
audit-lead = Eine Aufgabe ist mehr, als sie zu erledigen. Jemand merkt, dass sie ansteht, jemand
  entscheidet, wie, jemand macht sie, und jemand sieht danach nach dem Rechten. Diese Seite zeigt,
  wer das ist, damit ihr es zusammen sehen und wählen könnt.
audit-none-runs = Keine eurer Aufgaben läuft an diesem Tag. <a href="{ $tasksHref }">Hier sind
  alle</a>.
audit-heaviest = Was einem Kopf am meisten abverlangt
audit-heaviest-1 = Die zehn schwersten, so wie ihr sie bewertet habt, von 1 bis 5.
audit-how-often = Wie oft
audit-split-1 = Hier hat eine Person die Liste im Kopf, und die andere führt sie aus. Das kann genau
  richtig für euch sein; von hier kommt aber auch „Du hättest nur fragen müssen“.
audit-unheld-1 = Daran denkt im Moment niemand. Manches darf ruhig wegfallen; was ihr mit Absicht
  weglasst, kann in der Aufgabenliste ein <code>until</code> bekommen.
audit-never-chosen = Nie bewusst gewählt
audit-never-chosen-1 = Ihr habt notiert, dass das nie jemand entschieden hat. Es ist einfach so
  gekommen.
audit-kept-outside-a-head = Außerhalb eines Kopfes aufgehoben
audit-what-done-means-1 = Das Ergebnis, auf das ihr euch geeinigt habt, nicht der Weg dorthin.

# Ein Check-in.
check-in-how-it-felt = Wie es sich anfühlte
check-in-caption = Die Antworten von euch beiden, nebeneinander. Nichts zählt sie zusammen, und
  keine davon ist die richtige.
check-in-caption-parts = Was zwei Menschen tragen, ergibt nach eigener Sicht selten zusammen 100:
  Dem eigenen Teil ist jeder Mensch am nächsten.
check-in-map = Die Karte: was bei wem liegt
check-in-marks = Der Teil von euch beiden, dreifach gesehen
check-in-marks-caption = Drei Zeichen, und keines davon ist das richtige

# Die Liste der Check-ins.
check-ins-lead = Eine Viertelstunde, in der ihr beide sagt, was schwer ist, was gut läuft und was
  anders werden muss. Beide Antworten stehen nebeneinander, und keine davon ist die richtige.
check-ins-let-go = Was nicht mehr passt, dürft ihr loslassen: In seiner Datei durchgestrichen, zählt
  es als geändert.
check-ins-how-it-has-felt = Wie es sich angefühlt hat
check-ins-figures = Die eigenen Antworten über die Zeit, nebeneinander: { $firstGlyphHTML } {
  $firstName }, { $secondGlyphHTML } { $secondName }. Eine Linie bricht ab, wo eine Antwort fehlt.
  Zwei Menschen können dieselben Wochen sehr verschieden erleben.
# $title: was gefragt war; $ends: was die kleinste und die größte Antwort bedeuten.
check-ins-caption = { $title }, { $ends }, das Neueste zuerst

# Verbundenheit: Dank, aufeinander zugehen, Fürsorge. Hier wird nichts gezählt.
connection-title = Verbundenheit
connection-lead = Was ihr davon aufgeschrieben habt, aufeinander zuzugehen und erreicht zu werden.
  Es wird hier gesehen und nie verteilt: Es gehört niemandem, nichts ist fällig, und niemand wird
  daran gemessen.
connection-none = Neben den Notizen dieser Wochen stehen keine Worte. Eine Zeile in euren eigenen
  Worten genügt, damit diese Seite sich daran erinnert.
connection-numbers = Was die Notizen davon sagen
# $numbersSpan: der erste und der letzte Tag.
connection-numbers-span = { $numbersSpan }
connection-thanks = Dank
connection-reaching = Aufeinander zugehen und antworten
connection-care = Kleine Gesten, Zuhören, Versöhnen
connection-noticing = Etwas spüren und darauf zurückkommen
connection-noticing-1 = Aus diesen Wochen ist nichts notiert. Vieles davon wird nie aufgeschrieben.
connection-unmarked = Nichts davon ist für Sie freigegeben. Das sagt nichts darüber, was geschrieben
  wurde.
connection-purpose = Notizen über Verbundenheit sehen nur, was jemandem des Aufschreibens wert
  schien. Blicke, Hände und Schweigen stehen nicht darin.
connection-moments = Momente, die ihr einander erzählt habt
connection-repairs = Worauf ihr nach einem Streit zurückgekommen seid

# Der Gesprächsleitfaden. `<i>` bezeichnet, was ihr selbst einsetzt.
guide-meta = Zum Lesen vor einem Gespräch oder zu zweit
guide-title = Ein Gespräch, das hilft
guide-lead = Schaut Seite an Seite auf die Last, wie zwei Menschen auf eine Landkarte. Die Frage ist
  nie, wer sie gezeichnet hat. Die Frage ist, in welche Richtung ihr beide von hier aus gehen
  möchtet.
guide-purpose = Dafür braucht es zwei Menschen, die miteinander sicher sind. Wenn du Angst hast, wie
  es ankommt, <a href="{ $safetyHref }">lies bitte zuerst das hier</a>, für dich allein.
guide-before = Bevor ihr anfangt
guide-before-1 = <strong>Fünfzehn Minuten genügen.</strong> Vereinbart das Ende vor dem Anfang. Was
  übrig bleibt, wartet auf das nächste Mal.
guide-before-2 = <strong>Macht Pause, wenn jemand müde ist,</strong> hungrig oder voll von etwas
  anderem. Wer es verschiebt, nennt einen neuen Termin.
guide-before-3 = <strong>Eine Sache.</strong> Zwei Themen werden zum Streit darüber, welches
  schlimmer ist.
guide-before-4 = <strong>Sucht ein Wort für „Pause“ aus.</strong> Ihr dürft es beide jederzeit
  sagen, und niemand nimmt es je übel.
guide-before-5 = <strong>Wenn es zwei Listen gibt,</strong> lest beide bis zum Ende, bevor jemand
  ein Wort zu einer davon sagt.
guide-before-6 = <strong>Was ihr hört, ist kein Material.</strong> Eine weiche Stelle, die euch
  heute jemand zeigt, kommt morgen in keinem Streit vor.
guide-opening = Der erste Satz
guide-opening-1 = „Ich möchte, dass wir etwas bauen, das für uns beide besser funktioniert.“
guide-opening-2 = Sagt es so oder in eigenen Worten. Der Satz spricht von zweien und von dem, was
  kommt, und verlangt von niemandem ein Geständnis. Ein Satz, der mit „immer machst du“ oder „nie
  machst du“ anfängt, bewirkt das Gegenteil: Wer ihn hört, sucht nach der einen Ausnahme, und von da
  an redet ihr über die Ausnahme.
guide-opening-3 = Dann, in dieser Reihenfolge: was ist, wie es sich anfühlt, was ihr euch wünscht.
  Wer begonnen hat, fragt auch: „Was von dem, was du trägst, habe ich nicht gesehen?“ Und hört sich
  die ganze Antwort an.
guide-impact = Was geschah, was es ausgelöst hat, was gemeint war
guide-impact-1 = Sprecht über einen Moment, nicht über eine Sorte Mensch. Was geschah, ist, was eine
  Kamera gesehen hätte. Was es ausgelöst hat, darfst du sagen. Was gemeint war, weiß nur die andere
  Person, also frag.
guide-say-impact = Sagen, was es ausgelöst hat
guide-say-impact-1 = „Als <i>das geschah</i>, fühlte ich <i>ein Gefühl</i>. Gebraucht hätte ich
  <i>eine Sache</i>.“
guide-say-impact-2 = Als die Spüle um zehn noch voll war, war mir alles zu viel. Gebraucht hätte ich
  einen Abend, der aufhört.
guide-ask-intent = Fragen, was gemeint war
guide-ask-intent-1 = „Bei mir kam an: <i>das</i>. Was hast du gemeint?“
guide-answer = Für das einstehen, was du getan hast
guide-answer-1 = „Gemeint habe ich <i>dies</i>. Angekommen ist <i>das</i>, und das tut mir leid.“
guide-mend = Es wieder gutmachen
guide-mend-1 = „Es tut mir leid, dass <i>was ich getan habe</i>. Ich glaube, du hast dich <i>so</i>
  gefühlt. Von jetzt an mache ich <i>eine Sache, die du sehen kannst</i>.“
guide-listening = Wiedergeben
guide-listening-1 = Eine Person spricht, zwei oder drei Minuten. Die andere hört zu und bereitet
  nichts vor.
guide-listening-2 = Wer zuhört, gibt es wieder: „Was ich gehört habe, ist … Habe ich das richtig
  verstanden?“
guide-listening-3 = Wer gesprochen hat, berichtigt, bis es passt. Das ist der Teil, der wirkt, also
  nehmt euch Zeit.
guide-listening-4 = Wer zuhört, sagt, was daran einleuchtet. Einleuchten und zustimmen sind
  zweierlei: „Ich habe es anders in Erinnerung, und ich kann sehen, wie einsam das war.“
guide-listening-change = Tauscht die Plätze.
guide-listening-5 = Wenn ihr euch an einen Tag auf zwei Arten erinnert, behaltet beide. Ihr könnt
  aufschreiben, was ihr beide gesehen habt, und daneben zwei Berichte. Niemand muss den eigenen
  aufgeben, damit das Gespräch weitergeht.
guide-listen-or-help = Zuhören oder helfen?
guide-listen-or-help-1 = „Möchtest du, dass ich zuhöre oder dass ich helfe?“
guide-listen-or-help-2 = Fragt das vor der ersten Antwort. Zuhören heißt dableiben: kein Plan, keine
  eigene Geschichte, kein „immerhin“. Helfen ist ein Angebot und dann die Frage, ob es das richtige
  war. Und an einem ruhigen Tag, wenn nichts anliegt: „Wodurch würdest du dich diese Woche mehr
  unterstützt fühlen?“
guide-words = Worte dafür
guide-words-1 = „Gut“ und „gestresst“ sind Türen, keine Zimmer. Nehmt ein Wort aus jeder Liste, dann
  sagt, worum es geht.
guide-words-feelings = Wie es sich anfühlt
guide-words-missing = Wenn etwas fehlt
guide-words-missing-list = erschöpft, unsichtbar, voller Groll, überfordert, allein damit,
  angespannt, schuldbewusst, beschämt, ängstlich, taub, enttäuscht, hin- und hergerissen,
  eifersüchtig, rastlos, traurig, verwirrt, entmutigt, unsicher mit uns
guide-words-there = Wenn etwas da ist
guide-words-there-list = erleichtert, gesehen, leicht, zärtlich, stolz auf uns, dankbar, geborgen,
  ruhig, verspielt, voller Hoffnung, ausgeruht, voller Vertrauen, nah, neugierig, warm, beständig
guide-words-needs = Was es braucht
guide-needs-oneself = Für mich
guide-needs-oneself-list = Ruhe, eine Stunde ohne Fragen, Raum für mich, Ordnung, Bewegung,
  Freundschaften, einen Gedanken zu Ende denken, in Frieden etwas nicht können, einen Feierabend
guide-needs-between = Zwischen uns
guide-needs-between-list = gesehen werden, Dank, Mitsprache, Verlässlichkeit, Zärtlichkeit, gefragt
  werden, wie es geht, Fairness, Spiel, Ehrlichkeit, eine Hand ohne Worte, vermisst werden, zusammen
  entscheiden, dass noch jemand daran denkt
guide-words-unsafe = Unsicher ist ein anderes Wort als ungesehen. Wenn du dieses nehmen würdest, ist
  die <a href="{ $safetyHref }">Seite zur Sicherheit</a> die richtige.
guide-questions = Die drei Fragen
guide-questions-1 = Ihr beantwortet beide alle drei; wer letztes Mal zuletzt sprach, beginnt.
guide-questions-2 = Fangt an einem Tag, an dem die erste alle Luft wegnähme, mit der zweiten an. Auf
  dem <a href="{ $checkInHref }">Blatt für den Check-in</a> ist Platz für alle drei.
guide-two-seats = Zwei Plätze
guide-seat-bringing = Wenn meist du etwas ansprichst
guide-seat-bringing-1 = Lass ein Schweigen ein Schweigen sein. Lass ein Zeichen vorbeigehen, das
  auch jemand anders auffangen könnte, und schau. Sag eine Sache, die du bisher weich verpackt hast.
  Du musst bei diesem Gespräch niemanden bewirten.
guide-seat-hearing = Wenn du es meist zu hören bekommst
guide-seat-hearing-1 = Bleib im Raum, auch wenn es sticht. Keine Verteidigung in den ersten fünf
  Minuten, kein Witz, der die Tür schließt, kein Plan. Beginne einmal in der Woche selbst ein
  Gespräch, worüber auch immer.
guide-two-seats-1 = Viele Paare tauschen die Plätze je nach Thema. Weniger zu sagen und „besser zu
  kommunizieren“ hilft nicht, wenn es eine weitere Aufgabe für die Person ist, die das Kommunizieren
  ohnehin schon übernimmt.
guide-changing-hands = Während etwas in andere Hände kommt
guide-changing-hands-1 = Die ersten Wochen sind unordentlich. Es wird anders gemacht, zu einer
  anderen Zeit, mit einem anderen Käse. Von der anderen Person und gut genug schenkt dir einen
  Abend; von dir allein und perfekt kostet dich einen. Sagt also, was <em>erledigt</em> heißt, und
  überlasst den Weg der Person, bei der es liegt. Wenn es dich juckt, es noch einmal zu machen,
  geradezurücken oder danebenzustehen, frag dich zuerst: Worauf müsste ich vertrauen, wenn ich das
  so lasse?
guide-hot = Wenn es hitzig wird
guide-hot-1 = <strong>Pause.</strong> Sag das Wort, und sag, wann du wieder da bist. Dann sei wieder
  da.
guide-hot-2 = <strong>Wirkung.</strong> Je ein Satz, was es ausgelöst hat, von der anderen Person
  wiedergegeben.
guide-hot-3 = <strong>Versuch.</strong> Eine kleine Sache zum Ausprobieren, bei der ihr beide seht,
  ob sie versucht wurde.
guide-hot-4 = Es gibt <a href="{ $cardHref }">eine Karte mit diesen dreien</a> zum Drucken und
  Ausfüllen.
guide-after = Nach dem Gespräch
guide-after-1 = <strong>Schreibt eine Vereinbarung auf:</strong> wer, was, bis wann. Klein genug für
  die nächsten Tage. In <code>together.md</code> ist das eine Zeile wie <code>- [ ] name: was (by
  2027-03-01)</code>.
guide-after-2 = <strong>Schaut, wo sie landet.</strong> Wenn alle nächsten Schritte bei der Person
  liegen, die ohnehin schon mehr trägt, wählt einen anderen.
guide-after-3 = <strong>Sagt eine Sache, über die ihr froh seid,</strong> so klein sie ist. Die Mühe
  zählt, auch wenn das Ergebnis schief ist.
guide-after-4 = <strong>Wenn es nicht hält,</strong> habt ihr etwas über den Plan gelernt. Ändert
  den Plan, streicht die Zeile, behaltet den guten Willen.
guide-someone-else = Mit noch jemandem im Raum
guide-someone-else-1 = Eine Beratung oder ein Coaching gehört zu niemandem von euch, und eben darin
  liegt der Nutzen. In einem guten ersten Termin geht es darum, wie ihr redet; das schwere Thema
  kann zum nächsten mitkommen. Vielleicht möchtet ihr beide erst eine Stunde allein. Wo Angst ist,
  geht nicht als Paar hin: Dann kommt zuerst, wer ganz auf deiner Seite steht; wen du da anrufen
  kannst, steht auf der <a href="{ $safetyHref }">Seite zur Sicherheit</a>.
guide-next-step = Welche Viertelstunde in dieser Woche passt euch beiden, und wer von euch mag die
  erste Frage stellen?
guide-ideas = Die Wörter von hier sind unter <a href="{ $ideasHref }">Begriffe</a> erklärt.

# Alle Zahlen zum Mitnehmen. $root: wo die Seiten liegen.
data-lead = Jede Zahl dieser Seiten, Monat für Monat, um sie mit einem eigenen Programm zu lesen
  oder von Hand nachzurechnen.
data-json = <a href="{ $root }data/metrics.json">data/metrics.json</a>: alles, mit den Definitionen,
  den Zeiträumen und der Spanne jeder Zahl.
data-csv = <a href="{ $root }data/metrics.csv">data/metrics.csv</a>: dasselbe als Tabelle, eine
  Zeile je Zahl.
data-schema = <a href="{ $root }data/metrics.schema.json">data/metrics.schema.json</a>: die Form der
  ersten Datei, als JSON Schema.
data-private = In den Dateien steht nicht mehr als auf diesen Seiten: Was auf euch beide wartet, ist
  nicht darin.
data-caption = Wie alles in den Dateien heißt. Nicht zu jedem gibt es in jedem Bericht eine Zahl.
data-name = Was es ist, und wie es in den Dateien heißt
data-unit-column = Einheit
# $methodHref: eine Seite.
data-method = Wie jede Zahl entsteht und was sie nicht sieht, steht unter
  <a href="{ $methodHref }">Wie diese Zahlen entstehen</a>.

# Die Ziele des Paares.
goals-title = Worauf ihr zusammen zugeht
goals-lead = Ein Ziel sagt, in welche Richtung ihr beide schauen möchtet. Es darf sich ändern, wenn
  sich das Leben ändert, und es handelt von euch beiden, nicht von einer Person.
# $placeTitle: der Name einer Seite.
goals-place = Was eure Dateien dazu sagen, steht unter <a href="{ $placeHref }">{ $placeTitle }</a>.
goals-method = Wie jede dieser Zahlen entsteht und was sie nicht sehen kann, steht unter <a href="{
  $methodHref }">Wie diese Zahlen entstehen</a>.

# Alles, was in andere Hände kam.
hand-offs-lead = Eine Aufgabe braucht eine Weile, bis sie in einem anderen Kopf ankommt. In ihren
  ersten vier Wochen ist sie im Übergang: später als sonst, anders gemacht, ab und zu vergessen.
  Nichts in diesen Wochen sagt, wie es einmal sein wird.
hand-offs-waits = Wie es seither jeweils hält: Das wartet auf euch beide.
hand-offs-life = Was inzwischen geschah
hand-offs-guide = Was bei einer Aufgabe „erledigt“ heißt, vor der Übergabe vereinbart, erspart die
  meisten dieser Gespräche. Mehr für die ersten Wochen steht im <a href="{ $guideHref
  }#changing-hands">Gesprächsleitfaden</a>.

# Wie die Seiten zu lesen sind, und eine Seite für die therapeutische Begleitung.
how-to-read-meta = Für alle, die das zum ersten Mal öffnen
how-to-read-lead = Zwei Menschen schreiben auf, wer zu Hause woran denkt, was in andere Hände kam,
  wofür sie einander gedankt haben. Diese Seiten ordnen die Notizen, damit sie darüber reden können.
  Es ist die Zeichnung einer Last, gemacht von den beiden, die sie tragen.
how-to-read-what = Was es ist und was nicht
how-to-read-is = Es ist
how-to-read-is-1 = eine Möglichkeit, Arbeit zu sehen, die keine Spuren hinterlässt;
how-to-read-is-2 = ein Anfang für ein Gespräch zwischen zwei Menschen;
how-to-read-is-3 = eine Erinnerung daran, was ihr vereinbart und was ihr erreicht habt;
how-to-read-is-4 = so wahr wie eure Notizen, und nicht wahrer.
how-to-read-is-not = Es ist nicht
how-to-read-is-not-measure = ein Maß für Liebe, Mühe oder Wert;
how-to-read-is-not-contest = ein Wettkampf, eine Rechnung oder ein Beweis;
how-to-read-is-not-diagnosis = eine Diagnose, für niemanden von euch;
how-to-read-is-not-1 = etwas, das man ohne das Ja der anderen Person herumzeigt.
how-to-read-what-1 = Lest die Worte vor den Bildern und die Spanne vor der Zahl. Wenn ihr bei einer
  Seite Lust bekommt, die andere Person herbeizurufen und ihr etwas zu zeigen, macht sie zu und esst
  erst einmal zu Abend.
how-to-read-signs = Die Zeichen
how-to-read-signs-1 = Ihr beide unterscheidet euch zuerst durch die Form, dann durch den Ort und
  zuletzt durch die Farbe. Die Reihenfolge ist die aus euren Einstellungen und bedeutet nichts.
how-to-read-who-holds-something = Bei wem etwas liegt
how-to-read-signs-2 = Eine Aufgabe hat vier Schritte: bemerken, dass sie ansteht, sie planen, sie
  erledigen, danach nachsehen. Drei der vier geschehen in einem Kopf.
how-to-read-pictures = Die Bilder
how-to-read-pictures-1 = Die Beispiele hier sind ausgedacht. „A“ und „B“ sind niemand.
how-to-read-pictures-2 = <strong>Beispiel.</strong> Ein Anteil an der Last über die Zeit. Die Linie
  ist der Anteil der Person, die an ihrem Ende steht, der Rest liegt bei der anderen. Das getönte
  Band zeigt, wie weit sich die Linie bewegt, wenn ihr manche Arten von Arbeit stärker zählt. Wo das
  Band die gestrichelte Linie kreuzt, hängt es davon ab, was ihr zählt, wer mehr trägt. Wo nichts
  bekannt ist, bricht die Linie ab.
how-to-read-pictures-3 = <strong>Beispiel.</strong> Zwei Listen, übereinandergelegt: was auf der
  einen steht, auf beiden, auf der anderen. Lange Enden sind kein Makel. Sie sind das, was vom
  jeweiligen Platz aus nicht zu sehen war.
how-to-read-pictures-4 = <strong>Beispiel.</strong> Ein Monat von etwas, das ihr zusammen macht:
  gefüllt ist ein Tag, an dem es stattfand, ein durchgestrichener Umriss einer, für den niemand es
  notiert hat, ein Strich einer, den ihr mit Absicht ausgelassen habt. Eine Lücke ist eine Lücke.
  Nichts hier zählt Tage in Folge.
how-to-read-pictures-5 = <strong>Beispiel.</strong> Ein Schritt der Arbeit, auf zwei verteilt. Die
  kleine Marke ist die Mitte. Sie ist eine Marke, kein Ziel; ein Ziel setzt ihr selbst oder keines.
how-to-read-no-number = Wenn keine Zahl da ist
how-to-read-no-number-1 = Ein Bericht, der immer eine Antwort hat, erfindet manche. Dieser wartet
  lieber:
how-to-read-no-number-2 = <strong>Beide sagen Ja, oder es wird nichts verglichen.</strong> Ihr könnt
  es beide jederzeit zurücknehmen, und die Seite sagt nicht, wer es war.
how-to-read-no-number-3 = <strong>Antworten sind versiegelt,</strong> bis beide ihre geschrieben
  haben, damit niemand auf eine Antwort antwortet.
how-to-read-no-number-4 = <strong>Wenige Wochen, wenige Worte.</strong> Ein Anteil am Notierten
  braucht zwei Wochen, in denen ihr beide geschrieben habt, und vier für seine Spanne. Vorher sagt
  die Seite: „Das wartet auf euch beide.“
how-to-read-no-number-5 = <strong>Zu wenige Zeilen</strong> einer Art heißen: zu wenige, um etwas zu
  sagen.
how-to-read-no-number-6 = <strong>„Etwa gleich, soweit diese Notizen es zeigen“</strong> bedeutet,
  dass die Spanne bis zur Mitte reicht. Es kann ungleich sein und zu früh, um es zu sehen.
how-to-read-no-number-7 = <strong>Fürsorge wird nie aufgerechnet.</strong> Wer auf wen zuging,
  tröstete oder zuhörte, wird in Worten erzählt. Es gehört niemandem, nichts davon ist fällig, und
  es lässt sich kein Ziel dafür setzen.
how-to-read-no-number-8 = <a href="{ $methodHref }">Wie diese Zahlen entstehen</a> zeigt jede Formel
  und was sie nicht sehen kann.
how-to-read-blind = Was es nicht sehen kann
how-to-read-blind-1 = Was ihr beide nicht aufgeschrieben oder nicht bemerkt habt. Es mag mehr geben,
  das auf keiner Liste steht.
how-to-read-blind-2 = Sorgen um vier Uhr morgens und alles andere, was keine Minuten hat.
how-to-read-blind-3 = Wie gern, wie gut, mit welcher Vorgeschichte etwas getan wird.
how-to-read-blind-4 = Ob eine ruhige Woche friedlich war oder stumm.
how-to-read-blind-5 = Was sich jemand von euch nicht zu schreiben traute.
how-to-read-editions = Wer was sieht
how-to-read-editions-1 = Aus denselben Dateien werden bis zu vier Ordner mit Seiten, jeder für
  jemand anderen.
how-to-read-folder = Ordner
how-to-read-folder-for = Für
how-to-read-folder-holds = Was darin steht
how-to-read-edition-couple = euch beide
how-to-read-edition-couple-holds = alles, was geteilt ist; nichts, was eine Person für sich behält,
  auch nicht als Zahl
how-to-read-edition-own-folder = <code>site-</code>Name
how-to-read-edition-own = je eine Person allein
how-to-read-edition-own-holds = dasselbe und was diese Person für sich geschrieben hat: was sie
  zurückgehalten hat, wie oft sie eingesprungen ist, ihre Sorgen
how-to-read-edition-therapist = eine therapeutische Begleitung
how-to-read-edition-therapist-holds = nur, was die Schreibenden selbst dafür freigegeben haben, und
  erst, wenn beide zugestimmt haben
how-to-read-editions-2 = Text, der nicht in einen Ordner gehört, ist gar nicht darin, auch nicht
  versteckt. Wer einen Ordner öffnen kann, kann alles darin lesen. Am Fuß jeder Seite steht, wie neu
  die neueste Notiz ist.
how-to-read-therapist = Für Therapie und Beratung
how-to-read-therapist-1 = Ihnen wurde ein Bericht gezeigt, den zwei Menschen über ihren eigenen
  Haushalt gemacht haben. Dieser Abschnitt ist für Sie.
how-to-read-came-about = Wie er entstanden ist
how-to-read-came-about-1 = Beide schreiben das eigene Tun auf und von der anderen Person nur, wofür
  sie danken. Sie bewerten Aufgaben, beantworten getrennt dieselben wenigen Fragen und halten fest,
  wer was übernommen hat. Ein Programm ordnet es. Niemand hat etwas davon geprüft, und es kann sein,
  dass von einer Person weit mehr kommt als von der anderen; jeder Monatsrückblick sagt, aus wie
  vielen Notizen er besteht.
how-to-read-good-for = Wofür er gut sein kann
how-to-read-good-for-1 = Drei Paare zu unterscheiden, die von außen gleich aussehen: <a href="{
  $ideasHref }#care-and-responsibility">Fürsorge und Verantwortung</a>, <a href="{ $ideasHref
  }#intimacy-and-labour">Intimität und Arbeit</a>, <a href="{ $ideasHref
  }#participation-and-management">Mitmachen und Managen</a>.
how-to-read-good-for-2 = Eine Aufgabe, einen Abend, einen Satz zu finden, mit dem man anfangen kann.
how-to-read-good-for-3 = Zu sehen, was sie ohne Sie geschafft haben: Übergaben, die gehalten haben,
  Streit, der beigelegt wurde, Zusagen, die eingehalten oder geändert wurden.
how-to-read-not-made-for = Wofür er nicht gemacht ist
how-to-read-not-made-for-1 = Zu beurteilen, wer recht hat, wer sich mehr bemüht oder ob sie
  zusammengehören.
how-to-read-not-made-for-2 = Sorgerecht, Gerichte, Gutachten. Er ist kein Beweismittel und wurde
  nicht als solches geschrieben.
how-to-read-not-made-for-3 = Angst oder Kontrolle aufzudecken. Dass hier jedes Anzeichen fehlt,
  bedeutet nichts. Bitte fragen Sie beide allein, auf Ihre Weise, bevor Sie ihn mit beiden nutzen;
  wo Angst ist, nutzen Sie ihn gar nicht.
how-to-read-session = Wenn Sie ihn in einer Sitzung nutzen
how-to-read-session-1 = Fragen Sie beide, bevor er auf dem Tisch liegt, und lassen Sie beide ihn
  jederzeit weglegen.
how-to-read-session-2 = Beginnen Sie mit dem, was erreicht wurde, dann mit dem, was darin fehlt:
  „Was zeigt das nicht?“
how-to-read-session-3 = Lassen Sie beide etwas zu einem Bild sagen, bevor Sie es tun.
how-to-read-session-4 = Keine Ziele und keine Termine für Gefühle oder fürs Aufeinanderzugehen. Der
  Bericht setzt mit Absicht keine.
how-to-read-session-5 = Hausaufgaben landen leicht bei der Person, die ohnehin schon das Denken
  übernimmt. Fragen Sie, in wessen Woche sie fielen.
how-to-read-session-6 = Es kann eine Weile schlimmer werden, wenn jemand aufhört aufzufangen, was
  fällt. Vereinbaren Sie, wie sich das von Schaden unterscheiden lässt.

# Die Begriffe: jeweils ein Wort und seine Erklärung. Die Seite ordnet sie nach dem Wort.
ideas-meta = Wörter, die diese Seiten verwenden
ideas-title = Begriffe
ideas-lead = Was hinter den Wörtern auf diesen Seiten steht, von A bis Z. Sie sind eine Art zu
  schauen, keine Norm; behaltet, was euch reden hilft, und lasst das andere. Für das, was ihr beide
  erreicht habt, habt ihr <a href="{ $milestonesHref }">eigene Wörter</a>.
ideas-pairs = Drei Paare helfen am häufigsten: <a href="#care-and-responsibility">Fürsorge und
  Verantwortung</a>, <a href="#intimacy-and-labour">Intimität und Arbeit</a>, <a
  href="#participation-and-management">Mitmachen und Managen</a>.
ideas-accessibility-after-a-rupture = Erreichbar nach einem Bruch
ideas-accessibility-after-a-rupture-text = Nach einem Streit schauen beide, ob die andere Person
  wieder zu erreichen ist. Eine Tasse Tee, ein Satz durch die Tür, eine langweilige Frage zu morgen:
  Jedes davon sagt „Ich bin noch da“. Es legt den Streit nicht bei. Es macht möglich, ihn
  beizulegen.
ideas-acknowledgement = Anerkennung
ideas-acknowledgement-text = Sagen, dass man gesehen hat, was jemand getan hat, ohne es zu
  berichtigen oder zu loben. Das kostet einen Atemzug und ist oft das, was von Anfang an gewünscht
  war. Es ist etwas anderes als Dank: Man kann anerkennen, was man selbst anders gemacht hätte.
ideas-adoptive-and-blended-families = Adoptiv- und Patchworkfamilien
ideas-adoptive-and-blended-families-text = Eine Familie, die durch Entscheidung zusammengewachsen
  ist, hat mehr zu erklären, mehr Termine und mehr Gespenster als andere, und vieles davon liegt in
  einem einzigen Kopf. Es hilft, das als Arbeit aufzuschreiben. Kinder, die erst lernen mussten,
  sich auf Erwachsene zu verlassen, merken schnell, wer von beiden den Überblick hat; lasst sie bei
  beiden sehen, dass es so ist.
ideas-agreement = Vereinbarung
ideas-agreement-text = Wer was tut und bis wann, so gesagt, dass beide später wissen, ob es
  stattgefunden hat. Sie kann eingehalten werden, sie kann geändert werden, und sie kann offen sein.
  Nichts davon sagt etwas über einen Charakter.
ideas-anticipation = Vorausdenken
ideas-anticipation-text = An das denken, was gebraucht wird, bevor es so weit ist: an den
  Geburtstag, die Erkältung im Anzug, die Stimmung nach dem Anruf. Es hat keine Minuten und kein
  sichtbares Ergebnis, denn sein Ergebnis ist, dass nichts schiefging. Darum fehlt es auf einer
  Liste als Erstes.
ideas-appreciation = Wertschätzung
ideas-appreciation-text = Dank für etwas Bestimmtes, gesagt zu der Person, die es getan hat. Wer für
  die Mühe ebenso dankt wie für das Ergebnis, macht daraus keinen Lohn. Es ist das Einzige, was ihr
  hier über die andere Person aufschreibt.
ideas-attachment = Bindung
ideas-attachment-text = Das Gefühl dafür, ob jemand kommen wird, älter als alle Worte. Unter Druck
  halten sich manche von uns fester, und manche gehen weiter weg, und auf der anderen Seite kann das
  wie Klammern oder wie Kälte aussehen. Worte über Bindung sind nützlich, solange sie bei etwas
  enden, das sich diese Woche tun lässt, und nicht bei einem Etikett für einen Menschen.
ideas-boundary = Grenze
ideas-boundary-text = Etwas, das du tust oder nicht tust, damit es dir gut geht und du nah bleiben
  kannst: die Stunde, die dir gehört, die geschlossene Tür, das Thema nach zehn Uhr abends. Sie
  spricht von einem selbst. Sie wird wieder angeschaut, wenn das Leben sich ändert.
ideas-capacity = Kapazität
ideas-capacity-text = Was jemand gerade zu geben hat, nachdem Schlaf, Arbeit, Gesundheit und Sorgen
  sich ihren Teil genommen haben. Sie geht auf und ab, und nicht nach Wunsch. Eine faire Woche folgt
  der Kapazität und ist darum selten zweimal gleich aufgeteilt.
ideas-care-and-responsibility = Fürsorge und Verantwortung
ideas-care-and-responsibility-text = Fürsorge ist, was du gibst, weil dir jemand wichtig ist.
  Verantwortung ist, dafür sorgen zu müssen, dass es gegeben wird. An der Tür des Krankenzimmers
  sehen sie gleich aus, und um vier Uhr morgens fühlen sie sich verschieden an. Ein Mensch kann
  voller Fürsorge sein und keine Verantwortung tragen; ein anderer kann die ganze tragen und kaum
  noch etwas übrig haben, um fürsorglich zu sein.
ideas-check-in = Check-in
ideas-check-in-text = Ein kurzes Gespräch zu einer Zeit, die ihr beide vorher kennt, darüber, was
  schwer ist, was gut läuft und was anders werden muss. Fünfzehn Minuten genügen. Es übernimmt die
  Arbeit der Person, die früher alles ansprechen musste.
ideas-clarity = Klarheit
ideas-clarity-text = Was ihr habt, wenn ihr aufhört zu raten. Es kann sein, dass die andere Person
  mit anfasst, dass ihr beide ratlos und bereit seid oder dass sich nichts bewegt. Das Letzte ist
  das Schwerste von den dreien, und es ist auch eine Antwort.
ideas-closeness = Nähe
ideas-closeness-text = Sich in der Gegenwart der anderen Person wohlfühlen. Nähe kommt und geht von
  selbst, wenn beide erreichbar sind, und will getragen sein, wenn eine Person es nicht ist. Sie
  wird hier in Worten erzählt, in den je eigenen, und ist nie ein Ziel.
ideas-conditioning = Prägung
ideas-conditioning-text = Was ihr beide als Kinder darüber gelernt habt, wer vom Tisch aufsteht.
  Niemand hat es entschieden, und um es anzuschauen, muss es niemand gewesen sein. Was nie gewählt
  wurde, lässt sich jetzt wählen, auch so, wie es ist.
ideas-containment = Gefühle kleinhalten
ideas-containment-text = Die eigenen Gefühle klein halten, damit ein Abend ruhig bleibt: das
  weichere Wort, das Gespräch, das wartet, bis die andere Person ausgeruht ist, der Wunsch, der
  unerwähnt bleibt. Ab und zu ist das Freundlichkeit. Als Gewohnheit lässt es einen Menschen ein
  wenig verschwinden. Nur wer es tut, kann davon wissen, darum steht es auf den eigenen Seiten oder
  nirgends.
ideas-dip = Delle
ideas-dip-text = Die Strecke, auf der sich etwas Neues schlechter anfühlt als das, was es ersetzt.
  Zurücktreten, abgeben und den Mund aufmachen beginnen meistens mit so einer Delle. Wer mit ihr
  rechnet, hält sie nicht so leicht für das Ende.
ideas-drained-after-talking = Leer nach dem Reden
ideas-drained-after-talking-text = Ein Gespräch, das eine Person erleichtert und die andere
  ausgelaugt zurücklässt, hat etwas gekostet, das darin nicht zu hören war. Die Frage „Wie geht es
  dir jetzt?“, eine Stunde später, verrät mehr als das Gespräch selbst. Zwei Menschen können sich
  abwechseln, wer schwerer nach Hause geht; immer dieselbe Person ist einen Blick wert.
ideas-emotional-labour = Gefühlsarbeit
ideas-emotional-labour-text = Besänftigen, was aufflackert, spüren, was die andere Person brauchen
  wird, mit der Zärtlichkeit anfangen. Arbeit ist es, wenn es getan werden muss, ob einem danach ist
  oder nicht. Am unsichtbarsten ist sie, wenn sie gelingt. Hier wird sie gesehen, bekommt Dank und
  wird nie verteilt wie Hausarbeit.
ideas-emotional-manager = Die Stimmung halten
ideas-emotional-manager-text = Jemand hält die Temperatur im Haus: liest den Raum, wählt den Moment,
  übersetzt, glättet. Die andere Person kann oft und herzlich mitmachen und trotzdem nur mitmachen.
  Den Platz kann man verlassen, zuerst für einen Abend.
ideas-externalising = Auslagern
ideas-externalising-text = Etwas aus einem Kopf nehmen und dorthin tun, wo beide sowieso hinschauen:
  in einen Kalender, auf eine Liste am Kühlschrank, in eine Kiste an der Tür. Es hilft, wenn beide
  es füttern. Ein gemeinsamer Kalender, den eine Person füllt, ist ein Kopf mit Bildschirm.
ideas-first-to-notice = Es als Erstes merken
ideas-first-to-notice-text = Meist spürt es jemand zuerst, wenn ihr auseinandergedriftet seid. Das
  Merken ist ein Teil der Arbeit an einem Paar, genauso wie das Reden. Wenn es immer dieselbe Person
  ist, kann die andere einmal versuchen, es zuerst zu sagen, auch wenn es nicht stimmt.
ideas-full-ownership = Ganz in einer Hand
ideas-full-ownership-text = Bemerken, Planen, Erledigen und Nachsehen, alle vier bei einer Person.
  Der Einkauf ist nicht der Gang zum Laden. Er ist auch, zu wissen, dass der Reis fast alle ist, und
  zu entscheiden, was es am Donnerstag gibt. Dann kann die andere Person ihn vergessen, und das ist
  der ganze Gewinn.
ideas-grace-weeks = Schonwochen
ideas-grace-weeks-text = Die Wochen nach einer Übergabe, in denen es schief sein darf. Die Person,
  bei der es jetzt liegt, findet einen Weg; die andere schaut woandershin. Niemand urteilt, bevor
  sie vorbei sind.
ideas-hand-off = Übergabe
ideas-hand-off-text = Eine Aufgabe geht ganz von einem Kopf in den anderen, an einem Tag, den beide
  kennen. Was „erledigt“ heißt, wird vorher vereinbart, das Wie nicht. Es ist kein Gefallen, also
  braucht es kein Erinnern und kein Lob wie für ein Kind.
ideas-holding = Im Kopf haben
ideas-holding-text = Etwas im Kopf haben, damit es sonst niemand haben muss. Man kann eine Aufgabe
  im Kopf haben, ohne einen Finger zu rühren, und alle Finger rühren, ohne sie im Kopf zu haben. Die
  Frage „Wer würde merken, wenn es nicht geschieht?“ findet heraus, bei wem sie liegt.
ideas-impact-and-intent = Wirkung und Absicht
ideas-impact-and-intent-text = Was angekommen ist und was gemeint war. Beides ist zugleich wahr, und
  keines hebt das andere auf. Sag, wie es gewirkt hat, frag nach der Absicht, in dieser Reihenfolge.
ideas-inherited-ways = Mitgebrachtes
ideas-inherited-ways-text = Wie eure Eltern mit Nähe und mit Wut umgingen, ist mit im Raum, auf
  beiden Seiten. Wer erzählt, woher eine Gewohnheit kommt, macht aus einer Kränkung eine Geschichte.
  Was ihr davon behaltet, liegt bei euch beiden.
ideas-initiation = Den Anfang machen
ideas-initiation-text = Wer beginnt: das Gespräch, die Berührung, den Plan, die Versöhnung. Wer
  immer herzlich antwortet und nie beginnt, kann liebevoll sein und den Anfang trotzdem der anderen
  Person überlassen. Eine Person stetig, eine in Schüben: Das gibt es bei vielen Paaren, und es ist
  ein häufiges Missverständnis.
ideas-intimacy-and-labour = Intimität und Arbeit
ideas-intimacy-and-labour-text = Intimität heißt, dass ihr einander erreichen könnt. Arbeit heißt,
  dass eine Person dafür sorgt. Von außen sieht ein Abend mit Gespräch in beiden Fällen gleich aus.
  Fragt hinterher, wer ihn hätte ausfallen lassen können und wer ausgeruht ist.
ideas-invisible-work = Unsichtbare Arbeit
ideas-invisible-work-text = Was man erst bemerkt, wenn es wegbleibt. Eine Woche lang aufgeschrieben,
  wird sie für zwei Menschen sichtbar, von denen eine Person die ist, die sie getan hat. Aufgaben im
  Kopf zählen so viel wie solche mit Eimer.
ideas-joint-work = Zusammen machen
ideas-joint-work-text = Was ihr zu zweit tut: etwas lösen, ein Ritual erfinden, ein Jahr planen. Es
  ist der kurze Weg von „Ich brauche“ zu „Wir könnten“. Dabei nebeneinander zu sein ist schon die
  Hälfte davon.
ideas-listen-or-help = Zuhören oder helfen
ideas-listen-or-help-text = Zwei Dinge, die Menschen wollen, wenn sie dir etwas erzählen. Von außen
  ähneln sie sich, und verwechselt gehen sie schief. Frag, welches es ist; <a href="{ $root
  }conversation-guide.html#listen-or-help">der Leitfaden</a> hat die Frage dazu.
ideas-listening = Zuhören
ideas-listening-text = Aufnehmen, was jemand sagt, bis ein „Ja, genau das“ kommt. Kein Reparieren,
  kein Vergleichen, keine Verteidigung. Es endet mit dem Wiedergeben und nicht mit einer Antwort.
ideas-manager-and-helper = Managen und Helfen
ideas-manager-and-helper-text = Eine Person denkt daran und teilt es aus, die andere tut, worum sie
  gebeten wurde, und wartet. Zu tun haben beide, und eine davon hat nie frei. „Du hättest nur fragen
  müssen“ beschreibt die Abmachung genau. Sie endet, wenn eine ganze Aufgabe in andere Hände kommt,
  nicht wenn mehr ausgeteilt wird.
ideas-mental-load = Mental Load
ideas-mental-load-text = Alles, was jemand im Kopf hat, damit ein Haushalt läuft: was fällig ist,
  was zur Neige geht, wer neue Schuhe braucht, wer still geworden ist. Er läuft bei anderer Arbeit
  mit und hört auf dem Sofa nicht auf. Auf diesen Seiten ist er die <a href="{ $root
  }method.html">Grundlast</a>, gezeichnet mit ihrer Spanne.
ideas-milestone = Meilenstein
ideas-milestone-text = Ein eigenes Wort für etwas, das ihr beide erreicht habt. Es darf so klein
  sein wie ein ruhiger Sonntag. Ihr hebt es auf, um an einem Tag darauf zurückzukommen, an dem es
  schwer zu glauben ist. <a href="{ $root }milestones/index.html">Eure</a> stehen von A bis Z.
ideas-missed-cues = Übergangene Zeichen
ideas-missed-cues-text = Zeichen, auf die jemand hätte eingehen können, und niemand tat es: der
  volle Mülleimer, das lange Gesicht. Wer sie sonst auffängt, lässt ein paar vorbeigehen, vorher
  angesagt und nicht als Falle. Was übergangen werden darf, wird aufgeschrieben, damit es sicher
  ist, es zu übergehen.
ideas-money-and-trust = Geld und Vertrauen
ideas-money-and-trust-text = Verheimlichte Schulden oder ein verschwiegener Kauf zerbrechen mehr als
  einen Haushaltsplan. Zum Heilen braucht es klare Zahlen, offen für beide, länger, als es für die
  eine Seite bequem ist, und kürzer, als die andere möchte. Zusammen zu einer festen Zeit
  hinzuschauen ist besser, als über die Schulter zu schauen.
ideas-mutual-soothing = Einander beruhigen
ideas-mutual-soothing-text = Was zwei Körper zugleich ruhig macht: nebeneinander atmen, eine Hand
  zwischen den Schulterblättern, ein Spaziergang ohne Thema. Am besten wirkt es, wenn beide vorher
  wissen, was die andere Person mag. Es ist kein Mittel, ein Gespräch zu beenden, das noch gebraucht
  wird.
ideas-outcome-not-method = Ergebnis, nicht Weg
ideas-outcome-not-method-text = Vereinbaren, wie „erledigt“ aussieht, und den Weg dorthin der Person
  überlassen, bei der es liegt. „Es gibt Frühstück“ ist ein Ergebnis; eine bestimmte Art, Brot zu
  schneiden, ist ein Weg. Ein vereinbartes Ergebnis ersetzt die Liste und die Kontrolle.
ideas-overfunctioning = Überfunktionieren
ideas-overfunctioning-text = Sich für das Wetter entschuldigen, in Ordnung bringen, worum niemand
  gebeten hat, alle Schuhgrößen kennen. Es hält die Dinge am Laufen, und es sorgt dafür, dass
  niemand merkt, wer sie am Laufen hält. Darüber schreibt jeder Mensch nur von sich selbst.
ideas-own-time = Eigene Zeit
ideas-own-time-text = Zeit, in der dich niemand etwas fragen darf. Sie hält nur, wenn die andere
  Person sie möglich macht, darum bekommen sie beide und geben sie beide. Ruhe, die man sich erst
  erarbeiten muss, ist noch keine Ruhe.
ideas-pacing = Tempo
ideas-pacing-text = In einer Geschwindigkeit gehen, bei der beide mitkommen. Wenn eine Person reden
  möchte, bis es geklärt ist, und die andere erst um den Block gehen muss, hilft beiden eine Zeit,
  zu der es weitergeht. Wer wartet, weiß, wie lange, und wer geht, weiß, dass es aufhört.
ideas-parenthood-and-pregnancy = Elternschaft und Schwangerschaft
ideas-parenthood-and-pregnancy-text = Ein Kind macht in wenigen Wochen aus den Gewohnheiten von
  zweien ein System, und das meiste entscheidet nachts, wer gerade wach ist. Es ist eine gute Zeit,
  um aufzuschreiben, was bei wem liegt, und jeden Monat neu hinzuschauen. Schlaf ist Kapazität.
ideas-participation-and-management = Mitmachen und Managen
ideas-participation-and-management-text = Mitmachen heißt, da zu sein und etwas zu tun. Managen
  heißt, es die übrige Zeit im Kopf zu haben. Ein Mensch kann zu Hause bei allem mitmachen und
  nichts managen. Beides wird gebraucht; schwierig wird es, wo beides jahrelang am selben Platz
  bleibt, ohne dass es jemand gewählt hat.
ideas-pause = Pause
ideas-pause-text = Ein Wort, das ihr beide sagen dürft, und eine Zeit, zu der ihr weiterredet. Eine
  Pause ohne Zeit ist Weggehen. Wer um sie gebeten hat, kommt als Erstes zurück.
ideas-perfectionism = Perfektionismus
ideas-perfectionism-text = Manchmal Liebe zu dem, was gut gemacht ist, manchmal ein Weg, die Zügel
  in der Hand zu behalten. Die Frage an sich selbst ist, worauf man vertrauen müsste, wenn es anders
  gemacht würde. Niemand sonst kann sie beantworten.
ideas-predictability = Vorhersehbarkeit
ideas-predictability-text = Dass etwas kommt, wenn es angekündigt war. Das gibt mehr Ruhe als eine
  große Anstrengung ab und zu. Perfekt muss es nicht sein: Eine Lücke, die genannt wird, ist noch
  vorhersehbar.
ideas-presence = Dasein
ideas-presence-text = Dort sein, wo du bist, und das Telefon woanders. Sorgen wohnen in der nächsten
  Woche und Streit im letzten Jahr; das meiste Gute findet am Tisch statt. Es ist das Kleinste, was
  man geben kann, ohne es vorzubereiten.
ideas-reachability = Erreichbarkeit
ideas-reachability-text = Ob die andere Person zu finden ist, wenn es zählt: antwortet, sich
  umdreht, hinter den Augen zu Hause ist. Das gilt in beide Richtungen. Zwei Menschen, die
  erreichbar sind, brauchen erstaunlich wenige Gespräche darüber.
ideas-reassurance = Rückversicherung
ideas-reassurance-text = Noch einmal zu fragen, ob alles gut ist, hilft eine Stunde lang, und dann
  muss man wieder fragen. Vereinbarte Zeichen helfen länger: eine Nachricht am Mittag, ein Satz an
  der Tür. Sie gehören zum Tag, also muss niemand darum bitten und niemand geht darin unter.
ideas-reciprocity = Gegenseitigkeit
ideas-reciprocity-text = Das Geben geht mit der Zeit in beide Richtungen, ohne dass jemand das
  Wechselgeld zählt. Es ist nicht jeden Tag die Hälfte von allem. Dass es da ist, spürt ihr daran,
  dass ihr beide nicht rechnet.
ideas-reminding-and-hovering = Erinnern und Danebenstehen
ideas-reminding-and-hovering-text = Auf eine Aufgabe zurückkommen, die nicht mehr bei dir liegt, um
  zu fragen, geradezurücken, in der Nähe zu stehen. Es ist als Hilfe gemeint und gibt die Aufgabe
  halb zurück. Gezählt wird es nur bei der Person, die es von sich selbst aufgeschrieben hat.
ideas-repair = Versöhnung
ideas-repair-text = Wie ihr nach einem Streit zurückkommt: Pause, Wirkung, Versuch. Dazu gehören
  eine Entschuldigung, das, was es ausgelöst hat, und eine Sache, die anders wird und die man sehen
  kann. Es braucht Übung, und es geht immer schneller.
ideas-rescuing = Retten
ideas-rescuing-text = Auffangen, was gerade fallen wollte, bevor die andere Person es konnte. Das
  erspart allen die Beule und das Lernen. Ein Anfang ist, eine Sache fallen zu lassen, die fallen
  darf.
ideas-resentment = Groll
ideas-resentment-text = Der langsame Ärger darüber, etwas ungesehen getragen zu haben. Er kommt auf
  leisen Sohlen wieder, wenn die Gespräche aufhören. Am leichtesten spricht man früh von ihm, als
  Müdigkeit, bevor er zu einer Geschichte über die andere Person geworden ist.
ideas-retreat-under-stress = Rückzug unter Druck
ideas-retreat-under-stress-text = Manche Menschen werden still und geschäftig, wenn das Leben
  drückt, und legen die Familie in eine Schublade, bis es vorbei ist. Für sie heißt das Kräfte
  sparen; gegenüber ist es ein leerer Stuhl. Zu sagen „Ich tauche bis Freitag unter, und ich bin
  nicht weg“ ist eine kleine Geste mit großer Wirkung.
ideas-ritual = Ritual
ideas-ritual-text = Etwas Kleines, das ihr beide immer wieder tut, weil ihr wollt: ein Spaziergang,
  fünf Minuten auf der Stufe, der Kalender mit Marmelade darauf. Wiederholung bewirkt mehr als
  Intensität. Wenn es einschläft, wird es wieder aufgenommen, ohne Strafe.
ideas-rotation = Reihum
ideas-rotation-text = Wer dran ist, geht reihum, und mit der Reihe geht für diese Woche die ganze
  Aufgabe. Das folgt der Kapazität. Gefühle und Fürsorge gehen nie reihum.
ideas-secure-routine = Sichere Gewohnheit
ideas-secure-routine-text = Ein Teil des Tages, der deinem Körper sagt, dass du dazugehörst: der
  Abschied, das Heimkommen, das letzte Licht. Wer auch damit anfängt, beide wissen, wie es geht. In
  harten Monaten lohnt es mehr, ihn zu schützen, als einen Urlaub.
ideas-setback = Rückschlag
ideas-setback-text = Etwas ist durchgerutscht. Es zeigt, wo der Plan dünn war, und steht auf
  derselben Linie wie das, was gut lief. Was ihr daraus gelernt habt, ist der Teil zum Aufschreiben.
ideas-shared-reality = Gemeinsame Wirklichkeit
ideas-shared-reality-text = Wovon ihr beide sagen würdet, dass es stattgefunden hat. Es kann ein
  Ereignis geben und zwei Berichte; dann behaltet ihr beide. Auf dem gemeinsamen Teil lässt sich
  bauen, ohne den Rest für sich zu entscheiden.
ideas-silence = Stille
ideas-silence-text = Dass kein Ärger zu hören ist, erzählen zwei Menschen auf zwei Arten: Hier heißt
  es, alles sei gut, dort hat jemand aufgehört, etwas anzusprechen. Beide beschreiben, was sie
  sehen. Wer beide getrennt fragt, wie es ihnen geht, erfährt, ob es dieselbe Stille ist.
ideas-small-act = Kleine Geste
ideas-small-act-text = Eine Sache von einer Minute: der Wasserkessel, der Zettel, der aufgehaltene
  Mantel. Viele davon, verlässlich, sind das meiste von dem, was wir Fürsorge nennen. Sie brauchen
  keinen Anlass.
ideas-softening-a-judgement = Ein Urteil aufweichen
ideas-softening-a-judgement-text = Aus „So bist du“ wieder „An jenem Abend hast du das getan“
  machen. Ein Urteil hat keinen nächsten Schritt, ein Moment schon. Nach dem Essen geht es leichter.
ideas-standing-load = Grundlast
ideas-standing-load-text = Was ihr beide an einem gewöhnlichen Tag im Kopf habt, ob etwas geschieht
  oder nicht. Sie ändert sich, wenn etwas in andere Hände kommt, und nicht, weil jemand viel zu tun
  hatte. <a href="{ $root }method.html#standing-share">Wie sie entsteht</a>, ist aufgeschrieben.
ideas-stay = Dableiben
ideas-stay-text = In einem schweren Gespräch bleiben, ohne sich zu verteidigen, Witze zu machen oder
  zu gehen. Es ist die andere Hälfte davon, etwas anzusprechen. Niemand sieht, wie viel es kostet,
  darum darf es aufgeschrieben werden.
ideas-step-back = Einen Schritt zurücktreten
ideas-step-back-text = Einen Teil von etwas eine Weile nicht mehr tun, mit Wissen der anderen
  Person, damit beide sehen können, wie es ohne geht. Es ist keine Strafe und keine Prüfung. Ihr
  vereinbart, worum es geht, wie lange und was übergangen werden darf. Was daraus wurde, sagt ihr
  beide.
ideas-trust-after-a-breach = Vertrauen nach einem Bruch
ideas-trust-after-a-breach-text = Es kommt durch kleine Zusagen zurück, die sichtbar gehalten
  werden, und jedes Mal langsamer. Wer es gebrochen hat, trägt die Arbeit des Zeigens. Wer verletzt
  wurde, darf wieder fragen und darf sich vom Fragen auch ausruhen. Wo der Bruch die Sicherheit
  betrifft, kommt die <a href="{ $root }safety.html">Seite zur Sicherheit</a> zuerst.
ideas-unseen = Ungesehen
ideas-unseen-text = Viel tun, und es geht als Wetter durch. Das Gegenteil ist ein bestimmter Satz:
  „Ich habe gesehen, dass du in der Zahnarztpraxis angerufen hast.“ Wird darum gebeten, ist die
  beste Antwort eine sichtbare Geste in den nächsten Tagen.
ideas-validity = Gültigkeit
ideas-validity-text = Dass ein Gefühl einleuchtet, nach dem, was jemand gesehen hat. Das kann man
  sagen und über das Gesehene anderer Meinung sein. Es heißt nicht nachgeben.
ideas-we = Wir
ideas-we-text = Ein Wort, das aus dem wächst, was zusammen geplant und getan wird. Man kann es nicht
  verlangen, und niemand prüft hier, wer „ich“ sagt. Eine Liste mit dem, was ihr beide als Nächstes
  tun möchtet, ist ein guter Ort dafür.
ideas-whole-individuals = Zwei ganze Menschen
ideas-whole-individuals-text = Zwei Menschen, die beide eigene bleiben: mit Freundschaften, einer
  Meinung, einem Abend für sich. Niemand muss verschwinden, damit es der anderen Person gut geht.
  Einander immer wieder zu wählen geht nur, wenn jemand da ist, um zu wählen.
ideas-work-and-closeness = Beruf und Nähe
ideas-work-and-closeness-text = Wie wir bei der Arbeit behandelt werden, kommt im Mantel mit nach
  Hause: Wer den ganzen Tag beobachtet wird, möchte keine Fragen, wer den ganzen Tag übersehen wird,
  möchte viele. Zehn Minuten zwischen der Tür und der ersten Bitte helfen beiden. Es hilft auch, zu
  sagen, welches von beiden es heute war.

# Die Wochen, in denen alles aufgeschrieben wurde.
inventories-title = Eine Woche lang alles aufschreiben
inventories-lead = Eine Woche lang habt ihr beide, jeweils allein, jede unsichtbare Aufgabe
  aufgeschrieben: was geplant, erinnert, bemerkt, vorausgedacht, organisiert wurde. Geöffnet wurden
  die Listen, als beide da waren.
# $discussed: ein Tag.
inventories-discussed = Darüber geredet habt ihr am { $discussed }: <a href="{ $togetherHref }">was
  die beiden Listen sagen</a>.

# Was die beiden Listen zusammen sagen.
# $discussed: ein Tag.
inventory-together-talked-about-on = besprochen am { $discussed }
inventory-together-title = Was die beiden Listen sagen
inventory-together-lead = Was nur auf einer Liste steht, ist kein Vorwurf. Es ist das, was die
  andere Person nicht sehen konnte, bevor es aufgeschrieben war. <a href="{ $listsHref }">Die
  Listen, wie ihr sie geschrieben habt</a>
inventory-together-purpose = Alles zählt einmal, so oft es auch vorkam. Es mag mehr geben, das ihr
  beide nicht aufgeschrieben habt.
inventory-together-guesses = Was ihr beide geschätzt hattet
inventory-together-guesses-before = Bevor die Listen geöffnet wurden:
inventory-together-guesses-1 = Eine Liste zeigt, was in einer Woche gesehen und aufgeschrieben
  wurde; eine Schätzung handelt von allem. Zwei ehrliche Schätzungen passen selten zusammen, denn
  dem eigenen Teil ist jeder Mensch am nächsten.
inventory-together-on-both-lists = Auf beiden Listen
inventory-together-on-one-list-alone = Nur auf einer Liste
inventory-together-all-on-both = Alles auf dieser Liste steht auch auf der anderen.
inventory-together-to-talk-about-1 = Was auf der Liste der anderen Person hat dich überrascht, und
  wofür möchtest du ihr danken?

# Die beiden Listen einer solchen Woche.
inventory-title = Die beiden Listen
inventory-lead = Das ist dafür da, dass ihr beide es seht, nicht um etwas zu beweisen.
inventory-nothing-that-day = An diesem Tag nichts.
inventory-nothing = Hier steht nichts.
inventory-lead-end = Lest beide bis zum Ende, bevor jemand von euch etwas sagt.
inventory-together-link = Was die beiden Listen zusammen sagen

# Wie jede Zahl entsteht. `-text` ist ihre Definition, `-blind`, was sie nicht sehen kann.
# $asOf: ein Tag.
method-meta = Die Zahlen reichen bis { $asOf }, dem Neuesten, was ihr aufgeschrieben habt
method-lead = Jede Zahl auf diesen Seiten ist eine der wenigen hier. Keine davon ist ein Urteil, und
  nichts zählt sie zusammen. Sie sehen nur, was ihr beide aufgeschrieben habt.
method-general = Was für alle gilt
method-both-agree = <strong>Beide stimmen zu, oder es wird nichts verglichen.</strong> Ohne ein Ja
  von beiden in <code>couple.yaml</code> rechnet das Programm nirgends einen Anteil und keine Summe
  für eine Person aus.
method-general-1 = <strong>Ein Anteil ist der Teil einer Person.</strong> In Tabellen und Bildern
  ist es der von { $firstName }; der Rest liegt bei { $secondName }. Vertauscht man die beiden,
  spiegelt sich alles.
method-general-2 = <strong>Keine Daten sind nicht null.</strong> Wo nichts geschrieben wurde, wird
  nichts gezeigt, und die Linie in einem Bild bricht ab.
method-general-3 = <strong>Zuerst die Spanne.</strong> Sie sagt, wie weit sich eine Zahl bewegen
  könnte; der Punkt allein sagt zu viel.
method-general-4 = <strong>Wochen, nicht Zeilen.</strong> Was in einer Woche geschieht, hängt
  zusammen. Eine Spanne für notierte Arbeit ruht darum auf ganzen Wochen, und nur auf denen, in
  denen ihr beide an mindestens zwei Tagen etwas geschrieben habt: <em>gemeinsame Wochen</em>. Wo
  jemand selten schreibt, fallen Wochen weg, und der Anteil rückt zur Mitte.
method-general-5 = <strong>Pausen</strong> sind Ferien vom Notieren. Was bei euch liegt, liegt
  weiter da; was in der Zeit notiert wird, bleibt erhalten und geht in keine Zahl ein.
method-gates-caption = Wie viele gemeinsame Wochen ein Satz braucht
method-gates-weeks = Gemeinsame Wochen
method-gates-shown = Was gezeigt wird
# Gemeinsame Wochen.
method-gate-none = 0 oder 1
method-gate-none-text = Kein Anteil: „Das wartet auf euch beide.“
method-gate-share = 2 oder 3
method-gate-share-text = Der Anteil, und „noch zu früh für eine Spanne“
method-gate-range = 4 oder mehr
method-gate-range-text = Der Anteil mit seiner Spanne; reicht die Spanne bis 50 %, „etwa gleich,
  soweit diese Notizen es zeigen“
method-standing = Grundlast: was bei wem im Kopf liegt
method-standing-1 = Jede Aufgabe hat vier Schritte: bemerken, planen, erledigen und nachsehen. Jeder
  Schritt liegt an jedem Tag an einer Stelle: bei einer Person von euch, bei beiden (je zur Hälfte),
  bei der Person, die gerade dran ist, bei Hilfe von außen oder bei niemandem. Bemerken, Planen und
  Nachsehen sind Denkarbeit: Daminger (2019) beschreibt sie als Vorausdenken, Erkennen, Entscheiden
  und Überwachen.
# $assumed: etwa „3 Aufgaben“; $live: die Zahl aller Aufgaben.
method-attention-caption = Aufmerksamkeit nach Rhythmus, wie <code>couple.yaml</code> sie festlegt
method-rhythm = Rhythmus
method-attention = Aufmerksamkeit
method-logged = Notierte Arbeit
method-logged-1 = Eine Zeile zählt, wenn ihr Verb bemerken, planen, erledigen oder nachsehen ist und
  es um eine Aufgabe geht. Ihre Minuten sind die eigenen, sonst die übliche Dauer der Aufgabe (dann
  heißen sie geschätzt), sonst zählt sie als Zeile und nicht in Minuten. Eine Zeile von beiden zählt
  ihre Minuten bei euch beiden.
method-version = Version
method-version-1 = Definitionen: Version 1 jeder Zahl auf dieser Seite. Dieselben Dateien ergeben
  immer dieselben Seiten, auf jedem Gerät.

# Ein Meilenstein.
# $also: andere Wörter dafür, mit Kommas dazwischen.
milestone-you-also-say = Ihr sagt auch: { $also }
milestone-what-it-meant = Was es bedeutet hat
milestone-around = Um diese Zeit
# $week: ihr erster Tag. Notizen dieser Woche folgen.
milestone-from-week = Aus der Woche vom { $week }:
milestone-words = Was ihr in dieser Woche gesagt habt
milestone-about = Worum es geht
milestone-mentions = Wo ihr davon sprecht

# Die Meilensteine nach Thema.
milestones-by-theme-title = Meilensteine nach Thema
milestones-by-theme-in-sight = in Sicht

# Die Meilensteine in der Zeit.
milestones-timeline-title = Meilensteine in der Zeit

# Die Meilensteine von A bis Z.
milestones-the-glossary = Das Glossar
milestones-lead = Wörter für das, was ihr zusammen erreicht habt, zum Wiederkommen an einem schweren
  Tag.
milestones-none = Der erste darf klein sein. Schreibt in <code>milestones/</code>, wie ihr ihn
  nennen würdet und was er euch beiden bedeutet hat.
milestones-candidates = Ist etwas davon ein Meilenstein?
milestones-candidates-how = Das wisst nur ihr beide. <code>evenhold milestones --suggest</code> gibt jeden Vorschlag als Datei aus,
  die ihr ändern könnt.

# Die Momente, die sie einander erzählt haben.
moments-meta = Momente
moments-title = Momente, die ihr einander erzählt habt
moments-lead = Einzelne Momente, in denen die Unterstützung fehlte oder jemand sich gesehen fühlte:
  was geschah, was es ausgelöst hat und was gemeint war. Jeder ist der Bericht einer Person. Beide
  Berichte eines Tages können zugleich wahr sein.
moments-none = Hier ist Platz, wann immer es etwas zu erzählen gibt.

# Der Rückblick auf einen Monat.
month-purpose = Diese Seite ist für ein Gespräch zwischen euch beiden. Sie zeigt, wie die Arbeit
  liegt, nicht, was jemand wert ist, und sie sieht nur, was ihr aufgeschrieben habt.
month-held = Was ihr im Kopf habt
month-by-stage = Dasselbe nach Schritt: das Denken daran und das Tun.
month-what-you-logged = Was ihr notiert habt
month-rhythms = Was wiederkehrte
month-own-time = Zeit für sich, nach Wochen
month-own-time-caption = Gehabt, und in Klammern freigehalten. Zwei Zahlen und kein Verhältnis.
month-also = Auch in diesem Monat
month-what-slipped = Was durchgerutscht ist
month-reached-this-month = In diesem Monat erreicht

# Die Liste der Monate.
months-reviews = Rückblicke
# $month: etwa „März 2026“.
months-month-so-far = { $month }, bisher
months-shares = Neben jedem Monat: wie das, was ihr im Kopf habt, zwischen euch lag, das Gewichtungsband vor dem
  Punkt.
months-waits = Anteile nebeneinander: Das wartet auf euch beide.

# Die notierte Arbeit über die ganze Zeit, und Art für Art.
emotional-held = In Worten und ohne Anteile: wer was von den emotionalen Arten im Kopf hat. Sie
  zählen oben mit.
weekly-title = Notierte Arbeit, Woche für Woche
weekly-lately = Die letzten 12 Wochen
weekly-caption = Der Anteil von { $firstName } an den notierten Minuten. Ein Punkt ist eine Woche,
  in der ihr beide geschrieben habt; die Linie nimmt vier davon zusammen und bricht ab, wo es zu
  wenige sind. Die getönten Stufen sind die wahrscheinliche Spanne jedes Monats mit mindestens
  vier solchen Wochen; die gestrichelte Linie ist die Hälfte.
weekly-marks = Die Zahlen sind die Zeichen, die oben aufgezählt sind.
weekly-figures = Monat für Monat in Zahlen
weekly-table = Notierte Arbeit nach Monaten, das Neueste zuerst
weekly-month = Monat
weekly-weeks = Wochen
weekly-line = Linie zuletzt
kinds-title = Art für Art, die letzten 12 Wochen
kinds-intro = Ein Maßstab für alle: Ganz oben kommt alles von { $firstName }, ganz unten alles von
  { $secondName }; die gestrichelte Linie ist die Hälfte. Ein Punkt ist eine Woche mit solcher
  Arbeit. Eine Linie steht nur da, wo sich eine Richtung zeigt, und etwas vorsichtiger, weil
  mehrere Arten zugleich angesehen werden.
# Vor und nach einer Übergabe oder einem Schritt zurück.
around-summary = Gezeichnet und in Zahlen
around-caption = Die mittlere Woche davor und danach. Die dünnen senkrechten Striche reichen von
  der niedrigsten Woche bis zur höchsten; die Woche der Veränderung selbst zählt zu keiner Seite.
around-table = Davor und danach in Zahlen
around-spread = { $firstName }, von – bis

# Die erste Seite.
# $names: etwa „Ana und Ben“.
overview-welcome = Willkommen, { $names }
overview-lead = Noch gibt es nichts zu erzählen, und das ist in Ordnung. Schreibt eine Sache auf,
  die ihr heute bemerkt, geplant, erledigt oder nachgesehen habt, beide in eigenen Worten, und baut
  die Seiten neu.
overview-begun = Ihr habt angefangen. Monate erscheinen hier mit dem ersten Tag, von dem ihr etwas
  aufschreibt: was ihr bemerkt, geplant, erledigt oder nachgesehen habt, beide in eigenen Worten.
overview-first-list = Der erste Schritt ist eine Liste. Eine Woche lang schreibt ihr beide auf,
  woran zu denken ist, jeweils allein: <a href="{ $weekSheetHref }">Dafür gibt es ein Blatt</a>.
  Oder fangt mit einer Aufgabe in <code>tasks/</code> an, und wer sie jetzt im Kopf hat.
overview-first-task = Die Aufgabenliste beginnt mit einer Aufgabe in <code>tasks/</code>, und wer
  sie jetzt im Kopf hat.
overview-talk-first = Wenn ihr lieber zuerst redet, genügen <a href="{ $guideHref }">eine
  Viertelstunde und eine Frage</a>.
overview-what-you-have-written = Was ihr geschrieben habt
# $taskCount: etwa „14 Aufgaben“.
overview-inventory = Eure Aufgabenliste hat { $taskCount } und sagt, <a href="{ $auditHref }">was
  bei wem liegt</a>. Geht sie zusammen durch: Oft seht ihr dann beide zum ersten Mal alles auf
  einmal.
# $taskCount: etwa „14 Aufgaben“.
overview-first-step = In eurer Aufgabenliste: { $taskCount }. <a href="{ $tasksHref }">Geht sie
  zusammen durch</a>, und sagt bei jeder, wer sie jetzt im Kopf hat. Das ist schon der ganze erste
  Schritt.
# $name: etwa „März 2026“.
overview-review = <a href="{ $monthHref }">Der Rückblick auf { $name }</a>, zum Lesen und Drucken
# $month: der Monat, der noch läuft.
overview-since = seither: <a href="{ $href }">{ $month }, bisher</a>
# $name: etwa „März 2026“.
overview-held = Im Kopf, { $name }
# $loggedPeriod: „in diesem Monat“ oder „in den letzten 12 Wochen“.
overview-logged = Notiert { $loggedPeriod }
overview-what-changed-hands-lately = Was zuletzt in andere Hände kam
overview-all-that-changed-hands = Alles, was in andere Hände kam
overview-connection = Verbundenheit
overview-felt = Wie es sich anfühlt
overview-moves = Was sich als Nächstes bewegen könnte, wenn ihr beide wollt

# Die Seite, die nur in der Fassung einer Person steht und zu ihr spricht.
own-meta = Die Fassung von { $name }
own-title = Nur für { $name }
own-lead = Was hier steht, ist nur für dich gedacht. Es ist auf keiner Seite für euch beide, und
  nichts davon geht in eine Zahl ein, die ihr teilt. Was davon im geteilten Ordner liegt, kann {
  $other } dort öffnen.
own-purpose = Wer diesen Ordner öffnen kann, kann diese Seite lesen. Heb den Ordner dort auf, wo nur
  du ihn öffnen kannst.
own-empty = Hier steht noch nichts, und es muss auch nichts hier stehen.
own-waiting = Geschrieben und noch verschlossen
own-waiting-1 = Diese Antworten öffnen sich für euch beide, sobald beide da sind.
own-said-to-yourself = Zu dir selbst gesagt
own-scales = Wie es dir ging
own-scales-1 = Deine eigenen Antworten, 0 bis 4. Sie werden mit niemandem verglichen.
# $title: was gefragt war.
own-scale-caption = { $title }, 0 bis 4, das Neueste zuerst
own-letting = Loslassen und einspringen
own-letting-1 = Es selbst zu bemerken ist schon die ganze Übung.
own-held-back-and-said = Zurückgehalten und gesagt
own-your-own-notes = Deine eigenen Notizen
own-moments-you-keep-to-yourself = Momente, die du für dich behältst
own-worry-beforehand = Sorgen vorher
own-afterwards = Danach
own-milestones-of-your-own = Deine eigenen Meilensteine
own-pages-of-your-own = Deine eigenen Seiten
own-tasks = Eigene Aufgaben
own-repairs = Was du für dich wieder gutmachst
own-lists = Deine Zeilen der Liste
own-lists-1 = Eine Liste und ihre Schätzung öffnen sich für euch beide, sobald beide da sind; eine
  Zeile, die du als privat bezeichnet hast, nie.

# Die Liste der Seiten, die das Paar geschrieben hat.
pages-title = Eure eigenen Seiten

# Eine Versöhnung.
repair-meta = Eine Versöhnung

# Die Liste der Versöhnungen.
repairs-meta = Versöhnungen
repairs-title = Worauf ihr zurückgekommen seid
repairs-lead = Jedes Paar streitet. Was hier steht, ist der Weg zurück: eine Pause, was es bei euch
  beiden ausgelöst hat, und etwas Kleines zum Ausprobieren, mit einem Zeichen dafür, ob es hilft.
repairs-purpose = Ein Rückschlag ist etwas, das ihr darüber gelernt habt, wie es bei euch beiden
  läuft, kein Urteil über jemanden von euch.

# Was wiederkommt: Rituale, Check-ins, eigene Zeit.
rhythms-title = Rhythmen
rhythms-lead = Was immer wiederkommt, trägt mehr als ein großer Abend. Eine Lücke ist eine Lücke,
  und das nächste Mal zählt so viel wie das letzte.
# Diese vier erklären die Zeichen eines Kalenders, nach dem Zeichen.
rhythms-kept = fand statt
rhythms-missed = ausgefallen
rhythms-skipped = ausgelassen
rhythms-plain = eine Pause, oder niemand hat etwas notiert
rhythms-own-time = Zeit für sich
rhythms-own-time-1 = Ruhe ist keine Belohnung, und niemand muss sie sich erst erarbeiten.
rhythms-room = Platz gemacht
rhythms-room-1 = Eine Stunde, die jemand der anderen Person freigeräumt hat. Danke ist ein gutes
  Wort, um es laut zu sagen.
rhythms-set-aside-and-had = Freigehalten und gehabt
rhythms-boundaries = Linien um Zeit und Raum
rhythms-boundaries-1 = Eine Grenze sagt, wo jemand ist, damit die andere Person weiß, wo sie suchen
  kann. Sie ändert sich, wenn das Leben sich ändert.
rhythms-pauses = Pausen
rhythms-pauses-1 = Das Notieren ruhte, und nichts aus diesen Tagen wird gezählt.
rhythms-ahead-of-you = Was vor euch liegt
rhythms-ahead-of-you-1 = Was kommt, verlangt vielleicht eine neue Karte. Besser, ihr schaut vorher
  darauf.

# Die Seite für einen schlechten Tag.
rough-patch-meta = Für einen schlechten Tag
rough-patch-title = Schwere Tage
rough-patch-lead = Solange ihr das hier lest, muss nichts gelöst werden. Es ist, was ihr beide
  bisher geschaffen habt, in euren eigenen Worten, aufgehoben für einen Tag, an dem es schwer zu
  sehen ist.
rough-patch-purpose = Wenn du Angst vor der anderen Person hast, ist das nicht die Seite für
  heute.
rough-patch-safety = <a href="{ $safetyHref }">Diese hier ist es</a>, mit Menschen zum Anrufen und
  einem Weg hinaus.
rough-patch-reached = Was ihr erreicht habt
rough-patch-helped = Was schon einmal geholfen hat
rough-patch-helped-1 = Es hat vor diesem Tief schon andere gegeben. So seid ihr aus einigen davon
  zurückgekommen.
rough-patch-thanks = Wofür ihr einander gedankt habt
rough-patch-wrote-to = <bdi>{ $name }</bdi> schrieb an <bdi>{ $other }</bdi>
rough-patch-no-thanks = Hier ist Platz für eine Zeile von euch beiden. Es muss nicht heute sein.
rough-patch-hot = Wenn es gerade hitzig ist
rough-patch-hot-1 = Drei Dinge, in dieser Reihenfolge. Das erste ist das, worauf es heute Abend
  ankommt; die beiden anderen können warten, bis ihr geschlafen habt.
rough-patch-card = Nur die Karte, zum Drucken und Aufheben in einer Schublade
rough-patch-later = Später, wenn es ruhig ist
rough-patch-later-1 = Ein Streit erzählt euch etwas darüber, wie es bei euch beiden läuft. Er sagt
  nichts Endgültiges über jemanden von euch. Wenn ihr beide wollt, genügen <a href="{ $guideHref
  }">eine Viertelstunde und eine Frage</a>.

# Die Seite zur Sicherheit. Haltet sie schlicht: Vielleicht liest sie jemand in Angst und Eile.
# Ein Link hinaus auf eine neutrale Seite.
safety-leave = Diese Seite jetzt verlassen
safety-lead = Gemeinsam auf geteilte Arbeit zu schauen braucht zwei Menschen, die miteinander sicher
  sind. Wo jemand Angst hat, kann aus so einer Seite ein Werkzeug werden, um zu überwachen,
  anzuklagen oder zu kontrollieren. Dann nutzt sie bitte nicht zusammen.
safety-not-for-you = Für euch ist sie jetzt nicht, wenn
safety-not-for-you-1 = du Angst hast, was geschieht, wenn eine Zahl auf einer Seite gegen die andere
  Person ausfällt;
safety-not-for-you-2 = eine Person bestimmt, was aufgeschrieben werden darf, oder über die Schulter
  mitliest;
safety-not-for-you-3 = Notizen gesammelt werden, um etwas zu beweisen: der Familie, vor Gericht, um
  in einem Streit recht zu behalten;
safety-not-for-you-4 = du verletzt, bedroht oder verfolgt wirst, von Geld, von Menschen oder davon
  abgehalten wirst, das Haus zu verlassen.
safety-not-for-you-why = Angst, Kontrolle und Gewalt sind keine Fragen der Arbeitsteilung, und keine
  bessere Teilung heilt sie. Auch von einer Paarberatung wird dann abgeraten. Zuerst kommt, wer ganz
  auf deiner Seite steht.
safety-who-can-help = Wer helfen kann
safety-trace = Keine Spuren hinterlassen
# Zitiert den Link von oben, `safety-leave`.
safety-trace-1 = „Diese Seite jetzt verlassen“ öffnet in diesem Fenster eine neutrale Seite; Strg
  und W oder Cmd und W schließt es. Beides löscht weder den Verlauf des Browsers noch die Liste der
  zuletzt geöffneten Dateien noch den Ordner selbst. Ein privates Fenster führt keinen Verlauf, aber
  der Ordner bleibt, wo er ist, und wer ihn öffnen kann, kann ihn lesen.
safety-promise = Was diese Seite nicht versprechen kann
safety-promise-1 = Der Bericht besteht aus einfachen Dateien. Nichts davon wird irgendwohin
  geschickt, und nichts davon ist verschlossen: Wer den Ordner, eine synchronisierte Kopie oder eine
  Sicherung öffnen kann, kann alles darin lesen. Was nur für dich bestimmt ist, gehört nicht in
  einen geteilten Ordner.
safety-stopping = Pausieren und aufhören
safety-stopping-1 = Das Ziel ist, das hier immer weniger zu brauchen. Hört auf, wann ihr wollt;
  nichts hier zählt Tage in Folge.
safety-stopping-2 = <strong>Eine Pause:</strong> Schreibt sie in <code>couple.yaml</code> unter
  <code>pauses</code>. Diese Tage gehen in keine Zahl über eure Notizen ein.
safety-stopping-3 = <strong>Nicht mehr nebeneinander:</strong> Ihr könnt beide euer Ja unter
  <code>compare</code> zurücknehmen, jederzeit und ohne Grund. Die Seiten sind dann dieselben, als
  hätte nie jemand zugestimmt.
safety-stopping-4 = <strong>Eine Zeile zurücknehmen:</strong> Schreibt <code>yes</code> in ihre
  Spalte <code>void</code>, oder löscht die Zeile. Beim nächsten Bauen bleibt auf den Seiten nichts
  davon zurück.
safety-stopping-5 = <strong>Aufhören:</strong> Löscht den Ordner mit den Seiten und, wenn beides weg
  sein darf, den mit den Dateien. Wollt ihr ihn aufteilen, macht zuerst beide eine Kopie.
safety-stopping-6 = <strong>Was anderswo bleibt:</strong> Synchronisierte Ordner, Clouds und
  Sicherungen behalten frühere Fassungen wochen- oder monatelang, auf jedem Gerät, das sie hatte.
  Löscht sie auch dort, und leert den Papierkorb.

# Arbeitsblatt für einen Check-in. `<span class="blank …">` ist eine Linie zum Schreiben.
sheet-check-in-purpose = Je ein Blatt, allein ausgefüllt und getauscht, wenn beide fertig sind.
  Fünfzehn Minuten genügen; lasst weg, was ihr wollt. Wenn jemand müde ist, verschiebt es und sagt,
  bis wann.
sheet-check-in-first = <strong>Zuerst:</strong> Von allem, was zu tragen war: { $other } etwa<span
  class="blank short"></span>%, ich etwa<span class="blank short"></span>%
sheet-check-in-caption = Sieben Zahlen zum Einkreisen
# Stunden Schlaf, von Hand auf die Linie geschrieben.
sheet-check-in-hours = <span class="blank short"></span> Stunden

# Arbeitsblatt für eine Woche des Aufschreibens.
sheet-inventory-week-purpose = Eine Woche lang schreibt ihr beide jede unsichtbare Aufgabe auf,
  jeweils allein. An etwas zu denken zählt so viel, wie es zu tun: Zu wissen, dass die Katze in die
  Tierarztpraxis muss, ist eine eigene Zeile. Je ein Blatt. Legt sie weg, bis beide voll sind, dann
  lest sie einander vor, bis zum Ende, bevor jemand von euch etwas sagt.
sheet-inventory-week-meta = Die Woche des Aufschreibens
sheet-inventory-week-alone = nur für { $name }, bis beide Blätter voll sind
sheet-inventory-week-title = Die Woche von { $name }
sheet-inventory-week-begins = Die Woche, die beginnt am<span class="blank"></span>
sheet-inventory-week-table = Die Woche von { $name }
sheet-inventory-week-caption = Sieben Tage und fünf Arten von Kopfarbeit, zum Ausfüllen
sheet-inventory-week-guess = Vor dem Vergleichen geschätzt: Von allem Denken liegen bei mir
  etwa<span class="blank short"></span>%
sheet-inventory-week-end = Beide Listen zusammen ergeben ein Bild. Es mag mehr geben, das auf keiner
  steht.

# Heft der Meilensteine.
sheet-milestones-title = Unsere Wörter für das Erreichte

# Die Karte für einen Streit, zum Drucken.
sheet-repair-card-purpose = Für einen Streit. Druckt sie an einem guten Tag, und hebt sie auf, wo
  ihr sie beide findet. Wenn du Angst vor der anderen Person hast, ist diese Karte nicht das
  Richtige: <a href="{ $safetyHref }">Bitte lies diese Seite</a>.
sheet-repair-card-title = Wenn es hitzig ist
sheet-repair-card-end = Worum es ging und was wir gelernt haben, kann auf eine ruhige Stunde warten.
  Entschuldigung sagen geht jederzeit.

# Arbeitsblatt für einen Monatsrückblick.
sheet-review-monthly-review = Monatsrückblick
# Beide, in der Reihenfolge der Einstellungen.
sheet-review-names = { $firstName } und { $secondName }
sheet-review-title = Unser Monat
sheet-review-headline = Wenn er eine Überschrift hätte:<span class="blank long"></span>
sheet-review-changed-hands = Was in andere Hände kam und wie es dort hält
sheet-review-word = Ein Wort für etwas, das wir erreicht haben
sheet-review-thanks = Wofür wir einander danken
sheet-review-thanks-first = { $firstName } an { $secondName }
sheet-review-thanks-second = { $secondName } an { $firstName }
sheet-review-own-time = Eigene Zeit
sheet-review-own-time-first = { $firstName } hatte
sheet-review-own-time-second = { $secondName } hatte
sheet-review-to-talk-about = zum Besprechen
sheet-review-agreements = Was wir vereinbaren. Klein genug für die nächsten Tage; schaut, wo es
  landet.
sheet-review-agreement-who = Wer
# Eine Spalte: was vereinbart wurde.
sheet-review-agreement-what = Was
sheet-review-agreement-until = Bis

# Arbeitsblatt für vier Wochen reihum.
sheet-rotation-purpose = Für den Kühlschrank. Wer dran ist, hat in dieser Woche das Ganze: bemerken,
  planen, erledigen und nachsehen. Was in <code>rotations/</code> steht, ist schon eingetragen. Die
  Reihe folgt der Kapazität; tauscht, wenn eine Woche es verlangt. Fürsorge und Gefühle gehen nicht
  reihum.
sheet-rotation-table = Vier Wochen reihum
sheet-rotation-end = Das Ganze geht reihum: Wer diese Woche dran ist, denkt auch daran.

# Arbeitsblatt dafür, was „erledigt“ heißt.
sheet-standards-meta = Was wir vereinbart haben
sheet-standards-intro = Worauf wir uns als Ergebnis geeinigt haben, nicht der Weg dorthin. Der Weg
  gehört der Person, bei der es liegt.
sheet-standards-review = Wir schauen wieder auf dieses Blatt am<span class="blank"></span>
sheet-standards-open = Zum Vereinbaren
sheet-standards-task = Aufgabe<span class="blank long"></span>
sheet-standards-done-means = Erledigt heißt<span class="blank long"></span>

# Ein Schritt zurück.
step-back-meta = Ein Schritt zurück
# $names: etwa „Ana und Ben“.
step-back-agreed-by = vereinbart von { $names }
step-back-purpose = Keine Strafe. Ihr habt beide zugestimmt, um zu sehen, wie es geht, wenn jemand
  einen Schritt zurücktritt. Es kann sich gut erst schwerer anfühlen, bevor es leichter wird, für
  euch beide.
step-back-help = Zu wissen, woran ihr seid, ist auch etwas wert. Wenn es schwer ist, darüber zu
  reden, kann eine dritte Person helfen: Eine Sitzung darüber, wie ihr miteinander redet, genügt für
  den Anfang.
step-back-uptake = Was rundherum übernommen wurde, je Woche
# $otherName: wer nicht zurücktrat; $authorName: wer zurücktrat.
step-back-uptake-caption = Zeilen von { $otherName } zu dem, wovon { $authorName } zurücktrat, als
  Zahl je Woche. Was daraus wurde, sagt ihr selbst.
step-back-around = Was ihr in dieser Zeit dazu notiert habt
step-back-none = Nichts, neben dem Worte stehen.

# Die Liste der Schritte zurück.
step-backs-meta = Schritte zurück
step-backs-lead = Eine Weile lässt jemand von euch etwas mit Absicht los, und ihr schaut beide, wie
  es geht. Es ist keine Strafe und keine Prüfung: Ihr habt beide zugestimmt, und ihr lernt beide
  daraus.

# Eine Aufgabe.
task-outcome = Erledigt heißt: { $outcomeHTML }
task-stages = Die vier Schritte dieser Aufgabe.
# $externalisedHTML: etwa „ein Kalender“.
task-externalised = Außerhalb eines Kopfes: { $externalisedHTML }.
task-who-held-it-when = Bei wem sie wann lag
task-agreements = Was ihr dazu vereinbart habt
task-milestones-about-it = Meilensteine dazu
task-log = Was ihr notiert habt
# $logCount: etwa „12 Einträge“.
task-newest-first = { $logCount }, das Neueste zuerst.
task-log-caption = Die neuesten Notizen zu dieser Aufgabe
task-log-who = Wer
# Eine Spalte: die Art der Arbeit, etwa „geplant“.
task-log-what = Was
task-log-time = Zeit
task-log-note = Notiz
# $moreCount: eine Zahl ab 1.
task-older-entries = Ältere Einträge: { $moreCount }
task-log-older-caption = Ältere Notizen zu dieser Aufgabe

# Die Liste der Aufgaben.
tasks-title = Aufgaben

# Eine Woche.
week-reached = Erreicht
week-days = Tag für Tag, in euren Worten

# Die Liste der Wochen und wer dran ist.
weeks-now = <a href="{ $nowHref }">Was diese Woche bisher enthält</a>, in euren Worten.
weeks-swap = Tauscht, wann immer eine Woche es verlangt: Die Reihe folgt der Kraft. <a href="{
  $sheetHref }">Dasselbe für den Kühlschrank</a>.
weeks-sheet = Es gibt <a href="{ $checkInSheetHref }">ein Blatt dafür</a>, zum Drucken.
weeks-week-by-week = Woche für Woche

# Die Liste der Arbeitsblätter.
worksheets-meta = Auf Papier
worksheets-title = Arbeitsblätter
worksheets-lead = Manches geht mit einem Bleistift besser. Diese Blätter sind zum Drucken gemacht,
  auf A4 oder Letter, und zum Ausfüllen an einem Tisch.
worksheets-print = Zum Drucken: Öffnet ein Blatt, und druckt dann die Seite im Browser. Farben und
  Hintergründe braucht es nicht. Ein ausgefülltes Blatt gehört euch; nichts muss abgetippt werden.

# Jedes Wort eines Jahres, zum Suchen.
year-everything-title = Alles aus { $year }
year-everything-lead = Alles, was ihr geschrieben habt, an einem Ort, damit die Suche eures Browsers
  es finden kann.

# Ein Jahr.
year-what-life-brought = Was das Leben gebracht hat
year-lines = Wie es sich übers Jahr bewegt hat
year-lines-1 = Was bei wem im Kopf liegt, Monat für Monat. Eine Linie, die steigt, geht auf {
  $firstName } zu, eine, die fällt, auf { $secondName }; die gestrichelte Linie ist die Hälfte.
  Neben jedem Namen: der letzte Monat, { $firstName } · { $secondName }, in Prozent.
year-everything-link = <a href="{ $everythingHref }">Alles, was ihr { $year } geschrieben habt</a>,
  auf einer Seite zum Suchen.

# Die Liste der Jahre.
years-title = Jahr für Jahr

# ==== Sentences ====
#
# Was das Programm selbst schreibt: Zahlen, Daten und Sätze über das, was das Paar notiert hat.
# Ein Wert, den die deutschen Worte nicht brauchen, steht in der englischen Datei im Kommentar.
# $name, $leading und $following sind Namen, $leading der auf der Seite zuerst genannte.

# ---- Zahlen ----
# Das erste Leerzeichen einer Anzahl wird nicht umbrochen, ebenso keines vor einer Einheit.

# Zwischen Gruppen von drei Ziffern und vor Dezimalstellen.
number-group = .
number-decimal = ,
# $number: Ziffern.
number-percent = { $number } %
number-hours = { $number } h
number-minutes = { $number } min
# Im Satz. $number: `1 %`.
number-under = unter { $number }
# $number: eine ganze Zahl; kleine in Worten, im Satz, vor weiblichen Wörtern.
number-spelled = { $number ->
    [0] keine
    [1] eine
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $number }
  }
# $lower: Ziffern; $upper: mit Einheit. `zwischen 45 und 55 %`
range-between = zwischen { $lower } und { $upper }
range-percents = zwischen { $lower } und { $upper }
# $value: mit Einheit.
range-at = bei { $value }

# Anzahlen. $count: eine ganze Zahl. Sie stehen, wo Einzahl und Mehrzahl im ersten Fall passen.
count-week = { $count } { $count -> [one] Woche *[other] Wochen }
count-month = { $count } { $count -> [one] Monat *[other] Monate }
count-day = { $count } { $count -> [one] Tag *[other] Tage }
# Zeilen der Notizen, mit denen ein Satz rechnet.
count-note = { $count } { $count -> [one] Notiz *[other] Notizen }
count-entry = { $count } { $count -> [one] Eintrag *[other] Einträge }
count-row = { $count } { $count -> [one] Zeile *[other] Zeilen }
count-task = { $count } { $count -> [one] Aufgabe *[other] Aufgaben }
# Wörter des Glossars.
count-term = { $count } { $count -> [one] Wort *[other] Wörter }
# Änderungen, bei wem etwas liegt.
count-change = { $count } { $count -> [one] Änderung *[other] Änderungen }
count-milestone = { $count } { $count -> [one] Meilenstein *[other] Meilensteine }
# Runden von etwas, das alle zwei Wochen kommt.
count-two-weeks = { $count } { $count -> [one] Doppelwoche *[other] Doppelwochen }

# ---- Listen, Anführungen ----

# $first: was davor steht, vielleicht selbst eine Liste; $next, $last: eines mehr.
list-next = { $first }, { $next }
list-last = { $first } und { $last }
# Teile, die selbst Kommas haben.
list-parts = { $first }; { $next }
quoted = „{ $text }“
# $label: wer oder was; $text: was dazu gesagt wird.
labelled = { $label }: { $text }
labelled-quote = { $label }: „{ $text }“
# Wörter, die mitten im Satz mit einem Punkt enden, klein und ohne ihn; einzelne Buchstaben sind
# bekannt.
shortened = dr prof hr fr st nr bzw ca evtl ggf vgl inkl bspw

# ---- Daten ----

# $month: 1 bis 12.
date-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  }
date-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mär
    [4] Apr
    [5] Mai
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
  }
# In allen ist $month ein Name von oben: in date-short, date-medium und date-january der kurze, sonst
# der lange.
date-month-year = { $month } { $year }
date-long = { $day }. { $month } { $year }
date-medium = { $day }. { $month } { $year }
date-short = { $day }. { $month }
date-day-month = { $day }. { $month }
# Der erste Monat eines Jahres auf einer Achse. $year: die letzten zwei Ziffern.
date-january = { $month } ’{ $year }
# Tage eines Monats. $first: der Tag; $last: ein ganzes Datum.
date-days = { $first }.–{ $last }
# $first, $last: Daten, das erste vielleicht ohne Jahr.
date-span = { $first } – { $last }
# $weekday: monday bis sunday.
date-weekday = { $weekday ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
  }
# Über den Spalten eines Kalenders.
date-weekday-short = { $weekday ->
    [monday] Mo
    [tuesday] Di
    [wednesday] Mi
    [thursday] Do
    [friday] Fr
    [saturday] Sa
   *[sunday] So
  }
# Über den Spalten des Kalenders im Beispiel.
date-weekday-medium = { $weekday ->
    [monday] Mo
    [tuesday] Di
    [wednesday] Mi
    [thursday] Do
    [friday] Fr
    [saturday] Sa
   *[sunday] So
  }
# Ein Tag auf der Seite einer Woche. $weekday: sein Name; $date: `4. Okt`.
date-with-weekday = { $weekday }, { $date }

# ---- Wer, Schritte, wie oft ----

# Bei wem etwas liegt, in einer Zelle; die beiden mit Namen.
holder = { $who ->
    [both] beide
    [rotating] reihum
    [outside] extern
   *[nobody] niemand
  }
# Wer etwas hat oder getan hat, am Anfang eines Satzes; die beiden mit Namen.
holder-subject = { $who ->
    [both] Ihr beide
    [rotating] Wer dran war
    [outside] Hilfe von außen
   *[nobody] Niemand
  }
# Die Schritte einer Aufgabe als Überschriften schmaler Spalten.
stage-title = { $stage ->
    [notice] Merken
    [plan] Planen
    [do] Tun
   *[check] Prüfen
  }
# In Listen: `Bemerken und Planen: Ana`.
stage-gerund = { $stage ->
    [notice] Bemerken
    [plan] Planen
    [do] Erledigen
   *[check] Nachsehen
  }
# In einer Liste hinter „das“: `das Bemerken und Planen von „Müll“`.
stage-of-task = { $stage ->
    [notice] Bemerken
    [plan] Planen
    [do] Erledigen
   *[check] Nachsehen
  }
# Was ein Schritt ist.
stage-meaning = { $stage ->
    [notice] sehen, dass es ansteht
    [plan] entscheiden, was, wann und wie
    [do] es machen
   *[check] danach nach dem Rechten sehen
  }
# Wie oft eine Aufgabe kommt.
cadence = { $cadence ->
    [daily] jeden Tag
    [weekdays] an Werktagen
    [weekly] jede Woche
    [biweekly] alle zwei Wochen
    [monthly] jeden Monat
    [quarterly] alle drei Monate
    [seasonal] jede Jahreszeit
    [yearly] einmal im Jahr
    [once] einmal
   *[as-needed] wenn es nötig ist
  }
# Die Arten von Arbeit aus dem Leitfaden in sechs Schritten, wenn das Paar keine eigenen nennt.
category-title = { $category ->
    [household] Haushalt
    [emotional] Gefühlsarbeit
    [social] Soziales
    [children] Kinder
    [money] Geld
   *[relationship] Beziehungspflege
  }
# $stages: eine Liste; $holder: eine Zelle. `Bemerken und Planen: Ana`
holding-part = { $stages }: { $holder }

# ---- Check-ins ----

check-in-heading = { $heading ->
    [heavy] Was sich schwer anfühlt
    [working] Was gut läuft
    [shift] Was anders werden muss
    [unseen] Was die andere Person trug und ich nicht gesehen habe
    [needs] Was ich brauche
    [boundaries] Zeit und Raum, die ich behalten möchte
    [appreciations] Wofür ich dankbar bin
   *[support] Wodurch ich mich mehr unterstützt fühlen würde
  }
scale-title = { $scale ->
    [energy] Energie
    [capacity] Kraft für das, was kommt
    [fairness] Wie fair es sich anfühlt
    [closeness] Nähe
    [wellbeing] Wohlbefinden
    [feeling] Wie es uns geht
   *[sleep] Schlaf
  }
scale-ends = { $scale ->
    [energy] 0 bis 5
    [capacity] 0 bis 5
    [fairness] −3 bis 3
    [sleep] Stunden pro Nacht
   *[other] 1 bis 5
  }
# Was eine Person nur für sich beantwortet.
own-scale-title = { $scale ->
    [unease] Unbehagen
    [desire] Lust
    [exhausted] Erschöpft
    [invisible] Unsichtbar
    [resentful] Voller Groll
    [held_back] Zurückgehalten
   *[managed_reaction] Auf die Reaktion geachtet
  }
# Wie oft Check-ins sein sollen; mitten im Satz.
check-in-every = { $every ->
    [daily] jeden Tag
    [weekly] jede Woche
    [biweekly] alle zwei Wochen
   *[monthly] einmal im Monat
  }
# $every: das darüber; $day: ein Datum.
check-in-next = In eurem eigenen Rhythmus, { $every }, kommt der nächste Check-in am { $day }.
check-in-due = In eurem eigenen Rhythmus, { $every }, war am { $day } einer dran. Eine Viertelstunde
  genügt, wann immer es euch beiden passt.

# ---- Vereinbarungen ----

agreement-state = { $state ->
    [kept] gehalten
    [open] offen
   *[changed] geändert
  }
# $day: der Tag, bis zu dem.
agreement-due = bis { $day }
# Für wen eine Vereinbarung ist, wenn nicht für eine Person; $text: die Worte des Paares.
agreement-by = { $who ->
    [both] Ihr beide
    [rotating] Reihum
   *[outside] Von außen
  }: { $text }

# ---- Zahlen und Ziele ----

# Im Satz und, mit großem Anfang, vor einem Ziel. $id: die Zahl, wie die Dateien sie nennen.
metric-title = { $metric ->
    [standing-share] Anteil an der Grundlast
    [standing-cognitive] Anteil am Denken
    [standing-physical] Anteil am Tun
    [standing-cognitiveGap] Anteil am Denken, weniger dem am Tun
    [standing-count] Anteil nach Zahl der Aufgaben
    [standing-fullOwnership] Aufgaben ganz in einer Hand
    [standing-split] eine Person denkt daran, die andere macht es
    [standing-unheld] was bei niemandem liegt
    [standing-neverChosen] nie gewählte Aufgaben
    [standing-segregation] wie weit die Arten getrennt sind
    [standing-sharing] geteilte Aufgaben
    [logged-share] Anteil an den notierten Minuten
    [logged-rows] Anteil an den notierten Zeilen
    [logged-prompted] worum gebeten werden musste
    [logged-coverage] Tage mit einer Notiz
    [logged-weeklyLoad] notierte Arbeit in einer Woche
    [ownTime-week] eigene Zeit in einer Woche
    [ritual-kept] Rituale, die stattfanden
    [checkin-kept] Check-ins, die stattfanden
    [checkin-sleep] Schlaf
    [standing-byCategory] Anteil in jeder Art von Arbeit
    [standing-byStage] Anteil in jedem Schritt
    [standing-band] Gewichtungsband
    [standing-heldSince] Tage, seit es zuletzt in andere Hände kam
    [logged-byCategory] notierte Minuten nach Art der Arbeit
    [logged-byStage] notierte Minuten nach Schritt
    [logged-promptedDifference] worum gebeten werden musste, der Unterschied zwischen euch
    [logged-estimated] geschätzter Teil der Minuten
    [logged-trend] wohin sich die notierten Minuten bewegen
    [logged-smooth] die geglättete Linie der notierten Minuten
    [logged-beforeAfter] vor und nach einer Änderung
    [lettingGo-week] Eingreifen und Zurückhalten, Woche für Woche
    [handoff-state] wie eine Übergabe hält
    [handoff-quietWeeks] stille Wochen
    [connection-initiation] von wem der erste Schritt kam
    [connection-response] ob ein erster Schritt Antwort fand
    [connection-responseDifference] Antworten, in einer Richtung weniger der anderen
    [connection-appreciation] Dank
    [connection-noticing] spüren, ansprechen, darauf zurückkommen, dableiben
    [connection-energy] wie es euch nach der Verbundenheit ging
    [connection-containment] Zurückhaltung
    [perception-overclaim] beide Angaben in einer Summe
    [perception-gap] ein Teil, dreifach gesehen
    [perception-fairness] wie fair es sich anfühlt
    [checkin-energy] Energie
    [checkin-capacity] Kraft für das, was kommt
    [checkin-wellbeing] Wohlbefinden
    [checkin-closeness] Nähe
    [checkin-feeling] wie es euch geht
    [inventory-lists] auf der einen Liste, auf beiden, auf der anderen
    [inventory-overlap] wie viel davon auf beiden Listen steht
    [inventory-guess] was ihr jeweils geschätzt habt
    [capacity-expected] wofür bei euch jeweils Kraft da ist
    [capacity-spike] wenig Kraft
    [ownTime-planned] freigehaltene eigene Zeit
    [ritual-medianGap] Tage zwischen den Malen
    [ritual-daysToResume] Tage, bis es zurückkam
    [repair-daysToTalk] Tage vom Streit bis zum Gespräch
    [repair-tested] ausprobierte Versuche
    [repair-result] was aus den Versuchen wurde
    [agreement-kept] eingehaltene Vereinbarungen
    [stepback-uptake] was rund um einen Schritt zurück übernommen wurde
    [stepback-rescued] Retten während eines Schritts zurück
    [goal-distance] Abstand zu einem Ziel
    [milestone-when] Meilensteine, die sich selbst datieren
    [nextMoves-share] was aus dem Anteil würde
   *[other] { $id }
  }
# Die Einheit einer Zahl in den Dateien.
data-unit = { $unit ->
    [part] Teil von eins
    [partDifference] Unterschied zweier Teile
    [partPerWeek] Teil je Woche
    [percent] Prozent
    [percentagePoints] Prozentpunkte
    [count] Anzahl
    [countPerWeek] Anzahl je Woche
    [minutes] Minuten
    [days] Tage
    [weeks] Wochen
    [scale] die Skala des Check-ins
    [asTheGoal] wie das, worauf das Ziel schaut
   *[word] Wort
  }
# Wie diese Zahlen entstehen. $units: eine Liste der Einheiten.
method-part = { $part ->
    [letting-go] Loslassen
    [connection] Verbundenheit
    [perception] Was ihr jeweils seht
    [rhythms] Kapazität, eigene Zeit, Rhythmen
    [change] Änderung und Richtung
   *[next] Was sich als Nächstes bewegen könnte
  }
method-weight-assumed = Ohne Bewertung, und darum als 3 gezählt: { $assumed } von { $live }.
method-row-unit = Einheit: { $units }. Version { $version }.
method-row = { $row ->
    [weight] Wie schwer ihr eine Aufgabe bewertet habt (1 bis 5, der Mittelwert eurer
      Bewertungen), mal die Aufmerksamkeit, die ihr Rhythmus verlangt.
    [standing-share] Das Gewicht der Schritt-Tage, die bei { $firstName } liegen, von allen, die
      bei euch beiden liegen. Was außerhalb oder bei niemandem liegt, steht daneben. Fehlt, wo bei
      euch beiden nichts liegt.
    [standing-cognitive] Derselbe Anteil über Bemerken, Planen und Nachsehen; über Erledigen; und
      der erste weniger der zweite, in Prozentpunkten.
    [standing-byCategory] Derselbe Anteil innerhalb einer Art von Arbeit oder eines Schritts; und
      mit gleichem Gewicht für jede Aufgabe.
    [standing-band] Der kleinste und der größte Anteil, der herauskommt, wenn jede Art von Arbeit
      einfach oder bis zu doppelt zählen darf. Kreuzt das Band 50 %, hängt es davon ab, was ihr
      zählt, wer mehr trägt. Es ist kein Stichprobenfehler.
    [standing-fullOwnership] Das Gewicht der Aufgaben-Tage, an denen alle vier Schritte bei einer
      Person liegen (oder alle reihum gehen), von allen Aufgaben-Tagen, an denen jemand von euch
      beteiligt ist.
    [standing-split] Das Gewicht der Aufgaben-Tage, an denen eine Person bemerkt und plant und die
      andere erledigt, vom selben Ganzen; für jede Richtung.
    [standing-unheld] Das Gewicht der Schritt-Tage, die bei niemandem liegen, von allen
      Schritt-Tagen.
    [standing-neverChosen] Aufgaben des letzten Tages, die ihr als nie bewusst gewählt bezeichnet
      habt. Ein leeres Feld heißt unbekannt, nicht Nein.
    [standing-segregation] Der Duncan-Index: der Teil der Arbeit, der in andere Hände kommen
      müsste, damit jede Art so verteilt wäre wie das Ganze. Eine gleiche Summe kann verbergen,
      dass bei euch beiden ganze Bereiche allein liegen. Daneben, wie viele Aufgaben ihr etwa
      gleich teilt (der kleinere Teil 40 % oder mehr).
    [standing-heldSince] Tage, seit eine Aufgabe zuletzt woanders lag. Wer gerade dran ist, zählt
      nicht als Änderung.
    [logged-share] Die Minuten von { $firstName } von allen Minuten der gemeinsamen Wochen, ohne
      die, in denen auf einer Seite den meisten Zeilen die Minuten fehlen. Die
      Spanne ist eine 95-%-Spanne nach Wochen: ein Verhältnisschätzer mit den Wochen als Klumpen,
      Student-t mit einem Freiheitsgrad weniger als Wochen, auf der Logit-Skala. In simulierten
      Haushalten enthält sie die Wahrheit in 93 bis 96 von 100 Fällen; behandelt man die Zeilen
      als unabhängig, in 16.
    [logged-rows] Dasselbe mit der Zahl der Zeilen, über dieselben Wochen.
    [logged-byCategory] Dasselbe innerhalb einer Art oder eines Schritts, über die gemeinsamen
      Wochen, in denen es sie gibt. Unter 5 Zeilen sind es „zu wenige“.
    [logged-prompted] Von den eigenen Zeilen, in denen steht, ob die andere Person bitten musste,
      der Teil mit Ja; ab 4 gemeinsamen Wochen der Unterschied mit seiner Spanne.
    [logged-weeklyLoad] Median und Quartile der Minuten ganzer Wochen, von euch beiden zusammen.
    [logged-estimated] Minuten, die aus der üblichen Dauer einer Aufgabe stammen, von allen
      Minuten des Zeitraums außerhalb der Pausen.
    [handoff-state] Zeilen zur Arbeit an der Aufgabe in den Schritten, die in andere Hände kamen,
      in Blöcken von vier Wochen ab jenem Tag. Der erste Block ist der Übergang; ein späterer
      hält, wo mindestens 80 % von der neuen Hand stammen, kam zurück, wo mehr als die Hälfte von
      der früheren stammt, und ist sonst gemischt. Ein Block mit unter 3 Zeilen behält das letzte
      Wort.
    [lettingGo-week] Deine eigenen Zeilen jeder Art in jeder Woche; sie fehlen in Wochen, in denen
      du nichts geschrieben hast.
    [handoff-quietWeeks] Ganze Wochen, seit du bei etwas Übergebenem zuletzt erinnert,
      nachgebessert oder danebengestanden hast.
    [stepback-rescued] Deine eigenen Zeilen vom Retten, während du einen Schritt zurückgetreten
      warst.
    [logged-coverage] Tage, an denen du irgendeine Zeile geschrieben hast, von den Tagen außerhalb
      der Pausen.
    [connection-initiation] Erste Schritte der einen Person, von allen ersten Schritten mit Namen;
      auch wer um einen Check-in bat, zählt. Ab 4 Wochen eine 95-%-Spanne nach Wochen, wie bei den
      notierten Minuten; sonst die Anzahlen.
    [connection-response] Jede Antwort gehört zum frühesten offenen ersten Schritt der anderen
      Person in derselben Sache, vom selben Tag oder vom Tag davor. Beantwortete von allen, in
      jede Richtung, über gemeinsame Wochen, in Monaten, in denen die andere Person überhaupt eine
      Antwort notiert hat; ab 4 gemeinsamen Wochen ein Unterschied mit seiner Spanne.
    [connection-appreciation] Zeilen mit Dank im Zeitraum, gleich von wem. Keine Spanne und kein
      Vergleich.
    [connection-noticing] Wer Abstand gespürt, etwas angesprochen hat, darauf zurückkam, dablieb:
      in Worten, beide nebeneinander.
    [connection-energy] Median dessen, was ihr nach eigenen Zeilen der Verbundenheit notiert habt,
      ab 3 Zeilen.
    [perception-overclaim] Beide Angaben eines Check-ins zusammen, weniger 100. Fehlt, wo eine
      fehlt.
    [perception-gap] Die eigene Angabe, weniger was die andere Person sagt; und jede der beiden,
      weniger dem notierten Anteil des Zeitraums, wo er gezeigt werden kann.
    [perception-fairness] Beide Antworten, wie sie gegeben wurden, nebeneinander über die Zeit,
      nie verrechnet.
    [inventory-lists] Dinge, zugeordnet nach Aufgabe, sonst nach Titel; jedes zählt einmal.
      Überschneidung: die auf beiden Listen, von allen auf einer der beiden. Was geschätzt wurde,
      steht da, wie es gegeben wurde. Erst, wenn ihr über die Listen gesprochen habt.
    [capacity-expected] Eine Antwort zur Kapazität, von beiden Antworten zusammen, beim neuesten
      Check-in, bei dem ihr beide sie gegeben habt.
    [capacity-spike] Kapazität von höchstens 1, oder mindestens 2 unter dem Median der vier
      eigenen Antworten davor.
    [ownTime-week] Minuten eigener Zeit in einer ganzen Woche, daneben die Minuten, die dafür
      freigehalten waren. Fehlt in Wochen, in denen die Person nichts geschrieben hat.
    [ritual-kept] Zeiträume, in denen es stattfand, von den geplanten; ausgelassene, pausierte und
      ungeschriebene sind in keiner der Zahlen. Daneben der Median der Tage zwischen den Malen und
      die Tage, bis es zurückkam.
    [repair-daysToTalk] Tage von der Pause bis zum Gespräch; behaltene oder geänderte Versuche,
      von allen Versuchen; wie viele behalten, geändert, offen sind.
    [agreement-kept] Abgehakte, von diesen und den offenen, deren Tag gekommen ist. Ab 5 die
      95-%-Spanne nach Wilson, sonst in Worten.
    [logged-trend] Steigung nach Sen des wöchentlichen notierten Anteils über 12 Wochen, mit dem
      Test nach Mann und Kendall, vorsichtiger gemacht, wo eine Woche der davor ähnelt. Ab 8
      Wochen; „wahrscheinlich“, mit 12 Wochen auch „sehr wahrscheinlich“, sonst keine klare
      Richtung.
    [logged-smooth] In jeder gemeinsamen Woche ihre Minuten und die der 3 gemeinsamen Wochen
      davor, wo sie innerhalb von 8 Wochen liegen.
    [logged-beforeAfter] Mediane von bis zu 8 gemeinsamen Wochen auf jeder Seite einer Änderung,
      ohne deren eigene Woche; mindestens 4 auf jeder Seite. Ab 8 Wochen davor auch, ob es schon
      in Bewegung war.
    [stepback-uptake] Die Zeilen der anderen Person zu dem, wovon jemand zurücktrat, in den 4
      Wochen davor, währenddessen und in den 4 Wochen danach, als Zahl je Woche.
    [goal-distance] Nichts innerhalb der Spanne, sonst der Wert weniger dem nächsten Ende. Unter
      den Bedingungen dessen, worauf das Ziel schaut.
    [milestone-when] Der letzte Tag der ersten Folge von so vielen Wochen in der Spanne. Unter den
      Bedingungen dessen, worauf der Meilenstein schaut.
    [rotation-proposal] Für jede der vier kommenden Wochen die Reihenfolge, deren Gewichte dem
      Spielraum am nächsten kommen, den ihr beide angegeben habt, sonst gleichen Hälften; dann die,
      bei denen die wenigsten Aufgaben eine dritte Woche am selben Ort bleiben; dann die mit den
      wenigsten Wechseln. Was schon aufgeschrieben ist, bleibt. Es ist ein Vorschlag, bis
      ihr ihn aufschreibt.
   *[nextMoves-share] Jede Auswahl von bis zu drei Aufgaben wird durchgespielt; es bleibt die, die
      die Grundlast dem am nächsten bringt, was ihr anstrebt, mit den wenigsten Wechseln. Nie eine
      festgelegte Aufgabe, nie emotionale Arbeit.
  }
method-row-source = { $row ->
    [weight] Quelle: unsere eigene Skala; die Bewertungen sind eure.
    [standing-share] Quelle: die Schritte nach Daminger 2019.
    [standing-cognitive] Quelle: Daminger 2019.
    [standing-byCategory] Quelle: Teile des Anteils an der Grundlast.
    [standing-band] Quelle: unsere eigene, genau für jede Wahl der Gewichte zwischen einfach und
      doppelt.
    [standing-fullOwnership] Quelle: Ratgeber für Paare: daran denken, planen und erledigen in
      einer Hand.
    [standing-split] Quelle: Daminger 2019: eine Person leitet, die andere hilft.
    [standing-segregation] Quelle: Duncan und Duncan 1955.
    [logged-share] Quelle: Cochran 1977.
    [logged-rows] Quelle: Cochran 1977.
    [logged-byCategory] Quelle: Cochran 1977.
    [logged-prompted] Quelle: Cochran 1977, für den Unterschied zweier Verhältnisse.
    [logged-weeklyLoad] Quelle: Hyndman und Fan 1996, Typ 7.
    [logged-estimated] Quelle: unsere eigene.
    [connection-initiation] Quelle: „bids“ und Zuwendung (Gottman und DeClaire 2001), die Spanne
      eines Verhältnisses nach Klumpen (Cochran 1977).
    [connection-response] Quelle: „bids“ und Zuwendung (Gottman und DeClaire 2001).
    [perception-overclaim] Quelle: Ross und Sicoly 1979. Über null ist üblich, und zwar von beiden
      Seiten.
    [perception-gap] Quelle: Ross und Sicoly 1979.
    [inventory-lists] Quelle: der Index von Jaccard, und eure eigenen Worte.
    [agreement-kept] Quelle: Wilson 1927.
    [logged-trend] Quelle: Mann 1945, Kendall 1975, Sen 1968, Holm 1979; die Korrektur ist unsere
      eigene und macht nur weiter.
    [logged-beforeAfter] Quelle: Hodges und Lehmann 1963.
    [capacity-expected] Quelle: eure eigenen Antworten.
    [capacity-spike] Quelle: eure eigenen Antworten.
    [perception-fairness] Quelle: eure eigenen Antworten.
    [rotation-proposal] Quelle: unsere eigene.
    [nextMoves-share] Quelle: unsere eigene.
    [handoff-state] Quelle: unsere eigene.
    [stepback-uptake] Quelle: unsere eigene.
    [logged-smooth] Quelle: Cochran 1977.
   *[other] Quelle: eure eigenen Aufzeichnungen.
  }
method-row-blind = Sieht nicht: { $row ->
    [weight] wie sich eine Aufgabe an einem schlechten Tag anfühlt oder dass eine Bewertung lange
      her ist.
    [standing-share] wie gut, wie gern oder wie sichtbar jemand etwas im Kopf hat.
    [standing-cognitive] Denken, das in keinem Schritt vorkommt, etwa Sorgen.
    [standing-byCategory] dass eine Art mit einer kleinen Aufgabe so sicher aussieht wie eine mit
      zwanzig.
    [standing-band] Arten von Arbeit, die ihr nie aufgeschrieben habt.
    [standing-fullOwnership] ob es gewählt war oder jemandem zufiel.
    [standing-split] ob es euch beiden so recht ist.
    [standing-unheld] was ihr leer gelassen oder nie aufgeschrieben habt.
    [standing-neverChosen] warum nie jemand danach gefragt hat.
    [standing-segregation] ob jemand von euch es lieber anders hätte.
    [standing-heldSince] Änderungen, die niemand aufgeschrieben hat.
    [logged-share] was niemand notiert hat, Denken, das keine Minuten hat, und Arbeit neben
      anderer Arbeit.
    [logged-rows] wie lange etwas gedauert hat.
    [logged-byCategory] dass von zwanzig Spannen nebeneinander eine zufällig danebenliegt.
    [logged-prompted] Bitten ohne Worte.
    [logged-weeklyLoad] wer es getan hat, und Wochen, die ein Monat zerschneidet.
    [logged-estimated] wie gut die Schätzungen sind.
    [handoff-state] wer es tut, ohne es aufzuschreiben.
    [lettingGo-week] was du getan hast, ohne es zu merken.
    [handoff-quietWeeks] Erinnern, das niemand aufgeschrieben hat.
    [stepback-rescued] warum.
    [logged-coverage] was an den anderen Tagen geschah.
    [connection-initiation] erste Schritte, die niemand aufgeschrieben hat.
    [connection-response] eine Antwort ohne Worte.
    [connection-appreciation] Dank, der nicht notiert wurde.
    [connection-noticing] was still gespürt wurde.
    [connection-energy] wie es war, wenn es niemand notiert hat.
    [perception-overclaim] wer recht hat; danach fragt auch niemand.
    [perception-gap] wer recht hat; danach fragt auch niemand.
    [perception-fairness] was den Tag gut oder schlecht gemacht hat.
    [inventory-lists] was niemand von euch aufgeschrieben hat.
    [capacity-expected] warum.
    [capacity-spike] warum.
    [ownTime-week] wie gut die Zeit war.
    [ritual-kept] wie gut der Abend war.
    [repair-daysToTalk] wie das Gespräch lief.
    [agreement-kept] ob es eine gute Vereinbarung war.
    [logged-trend] warum es sich bewegt, und ein Hin und Zurück innerhalb von 12 Wochen.
    [logged-smooth] in welcher Woche sich etwas drehte.
    [logged-beforeAfter] woran es lag.
    [stepback-uptake] was daraus wurde; das sagt ihr selbst.
    [goal-distance] ob es das wert ist.
    [milestone-when] ob es sich wie einer angefühlt hat.
    [rotation-proposal] was die Woche sonst noch bringt.
   *[nextMoves-share] ob jemand von euch das will.
  }
# Wann es gezeigt wird. $gate: welche Bedingung.
method-row-gate = { $gate ->
    [none] Gezeigt: immer; fehlt, wo es nichts zu zählen gibt.
    [both] Gezeigt: mit dem Ja von beiden.
    [weeks] Gezeigt: mit dem Ja von beiden, nach den gemeinsamen Wochen der Tabelle oben.
    [rows] Gezeigt: mit dem Ja von beiden, ab 5 Zeilen, dann nach den eigenen gemeinsamen Wochen
      wie in der Tabelle oben.
    [difference] Gezeigt: mit dem Ja von beiden; der Unterschied ab 4 gemeinsamen Wochen, davor
      die Anzahlen.
    [initiation] Gezeigt: mit dem Ja von beiden; die Spanne ab 4 Wochen, davor die Anzahlen.
    [energy] Gezeigt: mit dem Ja von beiden, ab 3 eigenen Zeilen.
    [block] Gezeigt: mit dem Ja von beiden; ein Block von vier Wochen mit unter 3 Zeilen sagt
      nichts.
    [trend] Gezeigt: mit dem Ja von beiden, ab 8 gemeinsamen Wochen; „sehr wahrscheinlich“ ab 12.
    [smooth] Gezeigt: mit dem Ja von beiden, wo 4 gemeinsame Wochen innerhalb von 8 Wochen liegen.
    [sides] Gezeigt: mit dem Ja von beiden, ab 4 gemeinsamen Wochen auf jeder Seite; ob es schon
      in Bewegung war, ab 8 davor.
    [own] Gezeigt: nur in deiner eigenen Fassung.
    [answered] Gezeigt: ab dem ersten Check-in, den ihr beide beantwortet habt.
    [claims] Gezeigt: mit dem Ja von beiden, sobald beide geantwortet haben.
    [lists] Gezeigt: sobald ihr über die Listen gesprochen habt; die Anzahlen je Person mit dem Ja
      von beiden.
    [spike] Gezeigt: ab der ersten Antwort; neben dem Median ab 4 Antworten davor.
    [five] Gezeigt: in Worten; mit der Spanne ab 5.
   *[aim] Gezeigt: unter den Bedingungen dessen, worauf geschaut wird.
  }
# Die Überschrift einer Zeile, wo es nicht die ihrer ersten Zahl ist. $title: jene.
method-row-title = { $row ->
    [weight] Gewicht
    [standing-cognitive] Denken und Tun
    [standing-segregation] Wie weit die Arten getrennt sind
    [standing-fullOwnership] Ganz in einer Hand
    [standing-byCategory] Nach Art und nach Schritt
    [logged-byCategory] Nach Art und nach Schritt
    [logged-prompted] Auf Bitte
    [logged-weeklyLoad] Eine übliche Woche
    [rotation-proposal] Wer dran sein könnte
   *[other] { $title }
  }
# Die Einheit dessen, was keine Zahl der Datendateien ist.
method-row-units = { $row ->
    [weight] Gewicht, ab 0
   *[rotation] Runden
  }
# $metric: ein Titel; $range: `zwischen 45 und 55 %` oder `bei 50 %`; $weeks: eine Anzahl.
milestone-when = bekommt sein Datum von selbst, sobald „{ $metric }“ { $weeks } lang { $range } lag
milestone-waits = wartet auf euch beide: Sein Datum käme von einer Zahl, die euch nebeneinanderstellt
goal-range = { $metric }: { $range }
goal-range-each = { $metric }: { $range } bei euch beiden
goal-range-part = { $metric }: { $range } bei { $name }
goal-range-of = { $metric }, { $name }: { $range }
# $month: `Oktober 2026`; $text: ein Satz, der klein anfangen darf.
goal-month = { $month }: { $text }
goal-never-chosen = nie von jemandem gewählt: { $tasks }.
# Nach `Oktober 2026: ` oder als Satz. $what: thinking, doing oder tasks; $part, $rest: Prozent.
goal-parts = { $what ->
    [thinking] Vom Denken liegen
    [doing] Vom Tun liegen
   *[tasks] Von den Aufgaben, jede gleich gezählt, liegen
  } { $part } bei { $leading } und { $rest } bei { $following }.
goal-whole = { $part } von dem, was bei euch liegt, liegen nach Gewicht ganz in einer Hand.
goal-split = { $leading } denkt an { $leadingPart }, die { $following } erledigt, und { $following }
  an { $followingPart }, die { $leading } erledigt.
goal-segregation = { $part } müssten in andere Hände kommen, damit jede Art von Arbeit so verteilt
  wäre wie das Ganze.
# $shared: eine Zahl; $tasks: eine Anzahl.
goal-sharing = { $shared } von { $tasks } etwa gleich geteilt.
# $day: ein Datum.
goal-all-held = { $month }: alles lag bei jemandem.
# Nach dem, wo es steht. $distance: `3 von hundert`, `40 Min.`, `0,5 Std.`.
goal-inside = Das liegt in eurer Spanne.
goal-outside = Bis zum nächsten Ende eurer Spanne ist es noch so weit: { $distance }.
goal-hundredths = { $count ->
    [0] weniger als eines von hundert
   *[other] { $count } von hundert
  }
# $period: `Oktober 2026` oder seine Tage. $text, $rest: eines der drei darunter.
goal-value = { $period }: { $text }.
goal-value-each = { $period }: { $leading }, { $text }; { $following }, { $rest }.
# $value: eine Zahl mit ihrer Einheit.
goal-value-inside = { $value }, in eurer Spanne
goal-value-outside = { $value }, bis zum nächsten Ende eurer Spanne { $distance }
goal-value-unknown = noch nicht bekannt
goal-day-past = Der { $day } war der Tag, den ihr aufgeschrieben habt. Behalten, verschieben oder
  loslassen?
goal-day = Aufgeschrieben habt ihr den { $day }.
goal-no-day = Kein Datum, und es braucht keins.

# ---- Notierte Arbeit ----

# Anstelle jedes Vergleichs, dem nicht beide zugestimmt haben.
waits-for-both = Das wartet auf euch beide.
logged-waits = Das wartet auf euch beide: Es braucht zwei Wochen, in denen ihr beide an mindestens
  zwei Tagen etwas geschrieben habt.
logged-untimed = Auf einer Seite fehlen in den meisten Zeilen die Minuten, deshalb gibt es noch keinen
  Anteil daran. Überall sonst zählt eine Zeile ohne Minuten voll mit.
logged-few = Zu wenige, um etwas zu sagen ({ $rows }).
# In einer Zelle.
logged-few-cell = zu wenige ({ $rows })
# $part, $rest: Prozent der zuerst und der danach genannten Person; $weeks: eine Anzahl.
logged-early = Von den Minuten, die ihr notiert habt, kamen { $part } von { $leading } und { $rest }
  von { $following }. Noch zu früh für eine Spanne ({ $weeks }).
logged-all = Von den Minuten aus { $weeks }, in denen ihr beide geschrieben habt, kamen { $part }
  von
  { $leading } und { $rest } von { $following }.
logged-same = Von den Minuten, die ihr notiert habt, kamen { $part } von { $leading } und { $rest }
  von { $following }, jede Woche gleich ({ $weeks }).
# $range: `zwischen 53 und 63 %`; $point: Ziffern des Anteils der zuerst genannten Person; $rest:
# Prozent der anderen; $certainty: clear, even (die Spanne enthält die Hälfte) oder wide (und lässt
# fast alles offen). Der erste Buchstabe wird groß.
logged-ranged = { $certainty ->
    [even] etwa gleich, soweit diese Notizen es zeigen: { $range }
    [wide] wie es zwischen euch liegt, zeigen diese Notizen noch nicht: { $range }
   *[clear] { $range }
  } der notierten Minuten kamen von { $leading } und der Rest von { $following } ({ $point } und
  { $rest }, über { $weeks }).
logged-rows = Von den notierten Zeilen { $part } von { $leading } und { $rest } von { $following }{ $isEarly ->
    [yes] . Noch zu früh für eine Spanne
   *[no] {""}
  } ({ $weeks }).
# Der erste Buchstabe wird groß.
logged-rows-ranged = { $certainty ->
    [even] etwa gleich, soweit diese Notizen es zeigen: { $range }
    [wide] wie es zwischen euch liegt, zeigen diese Notizen noch nicht: { $range }
   *[clear] { $range }
  } der notierten Zeilen kamen von { $leading } und der Rest von { $following } ({ $part } von
  { $leading } und { $rest } von { $following }, über { $weeks }).
# Eine Zelle. $lower, $point: Ziffern; $upper: Prozent.
logged-cell = { $lower }–{ $upper } ({ $point })
# Wohin sich die notierten Minuten bewegen. $weeks: eine Anzahl; $isSure: sehr wahrscheinlich, sonst
# wahrscheinlich.
trend-same = Über { $weeks } blieb es gleich.
trend-unclear = Über { $weeks } zeigt sich noch keine klare Richtung.
trend-moving = Über { $weeks } hat es sich { $isSure ->
    [yes] sehr wahrscheinlich
   *[no] wahrscheinlich
  } { $isTowardsLeading ->
    [yes] zu { $leading } hin bewegt, von { $following } weg
   *[no] von { $leading } weg bewegt, zu { $following } hin
  }.
# $median, $lower, $upper: Längen.
logged-week = Eine übliche Woche hatte { $median } notierte Arbeit von euch beiden zusammen
  ({ $weeks }).
logged-week-spread = Eine übliche Woche hatte { $median } notierte Arbeit von euch beiden zusammen;
  die Hälfte der Wochen lag zwischen { $lower } und { $upper } ({ $weeks }).
# $part: Prozent; $month: `Oktober 2026`.
logged-estimated = { $part } aller Minuten im { $month } sind danach geschätzt, wie lange eine
  Aufgabe meistens dauert.

# ---- Grundlast ----

# $range: `zwischen 53 und 63 %`; $part, $rest: Prozent; $point: Ziffern; $isPast: ob die Zeit vorbei
# ist; $isRated: ob das Paar bewertet hat, wie schwer die Aufgaben sind.
standing-none = Bei euch beiden liegt noch nichts, also gibt es keinen Anteil zu zeigen.
# Mehr als die Hälfte von allem liegt noch bei niemandem, wie in einer eben begonnenen Liste.
standing-open = Bei dem meisten auf eurer Liste steht noch nicht, bei wem es liegt, also gibt es
  keinen
  Anteil, den zu zeigen sich lohnt. Das lässt sich nach und nach ergänzen.
standing-crossing = Wer mehr trägt, hängt davon ab, was ihr zählt: { $range } von dem, was ihr im
  Kopf habt, { $isPast -> [yes] lagen *[no] liegen } bei { $leading } und der Rest bei { $following }
  ({ $isRated ->
    [yes] so, wie ihr die Lasten bewertet habt,
   *[no] wenn jede Aufgabe gleich zählt, denn noch ist keine bewertet,
  } { $part }).
# Diese zwei stehen auch nach `Oktober 2026: `; sonst wird der erste Buchstabe groß.
standing-point = { $part } von dem, was ihr im Kopf habt, { $isPast -> [yes] lagen *[no] liegen }
  bei
  { $leading } und { $rest } bei { $following }.
standing-band = { $range } von dem, was ihr im Kopf habt, { $isPast -> [yes] lagen *[no] liegen }
  bei
  { $leading } und der Rest bei { $following }, je nachdem, was ihr zählt; { $isRated ->
    [yes] so, wie ihr die Lasten bewertet habt,
   *[no] wenn jede Aufgabe gleich zählt, denn noch ist keine bewertet,
  } { $isPast -> [yes] waren *[no] sind } es { $point } und { $rest }.
standing-no-stages = Für Denken und Tun gibt es noch keinen Anteil zu zeigen.
# $mind, $mindRest, $handRest: Prozent; $hand: Ziffern.
standing-stages = Vom Denken (Bemerken, Planen und Nachsehen) { $isPast -> [yes] lagen *[no] liegen
  }
  { $mind } bei { $leading } und { $mindRest } bei { $following }; vom Tun { $hand } und
  { $handRest }.
# $month: `Oktober`, oder `Oktober 2025`, wenn es lange her ist.
standing-unchanged = Seit „{ $task }“ im { $month } in andere Hände kam, ist es gleich geblieben:
  { $part } bei { $leading } und { $rest } bei { $following }.
standing-before = Bevor „{ $task }“ im { $month } in andere Hände kam, waren es { $part } bei
  { $leading } und { $rest } bei { $following }.
# $part: Prozent, auch unter 1; $month: `Oktober 2026`. Der erste Buchstabe wird groß.
standing-unheld = { $part } von allem, woran zu denken ist, { $isPast -> [yes] lagen *[no] liegen }
  im
  { $month } bei niemandem.
standing-unheld-open = Bei dem meisten auf eurer Liste steht noch nicht, bei wem es liegt.
# Die Linie über Monate, für alle, die sie nicht sehen. $parts: ein oder zwei line-month.
line-title = Anteil an der Grundlast, Monat für Monat
line-empty = Noch gibt es keinen Monat mit einem Anteil.
line-month = { $part } im { $month }
line-standing = Bei { $leading } lagen { $parts }, das Gewichtungsband dann { $range }; der Rest lag
  bei { $following }.
# Die Linie bei der Hälfte, in der Zeichnung.
line-even = Hälfte
# $name: die zuerst genannte Person; $part: Prozent. Neben dem letzten Punkt.
line-end = { $name } { $part }

# Die Linie über Wochen, für alle, die sie nicht sehen. $parts: zweimal line-month.
weekly-summary = Je vier Wochen zusammengenommen kamen von { $leading } { $parts }; der Rest kam
  von { $following }.
# $weeks: wie viele Wochen es gibt.
weekly-early = Noch zu früh für eine Linie: Es braucht noch ein paar Wochen, in denen ihr beide
  schreibt{ $count -> [0] {""} *[other] {" "}(bisher { $weeks }) }.
# Unter einer kleinen Zeichnung zu einer Art von Arbeit.
kind-same = Jede Woche gleich
kind-unclear = Noch keine klare Richtung
kind-moving = { $isSure -> [yes] Sehr wahrscheinlich *[no] Wahrscheinlich } { $isTowardsLeading ->
    [yes] zu { $leading } hin, von { $following } weg
   *[no] von { $leading } weg, zu { $following } hin
  }
# $kinds: eine Aufzählung.
kinds-early = Noch zu früh für eine Richtung: { $kinds } (es braucht 8 Wochen mit solcher Arbeit).
kinds-left-out = { $kinds }: etwas, worüber ihr reden könnt, und nichts, was man Woche für Woche
  verfolgt.
# $title: was geschah; $weeks: eine Anzahl.
around-title = Davor und danach: { $title }
around-before = davor: { $weeks }
around-after = danach: { $weeks }
# In einer Zelle, von der niedrigsten Woche bis zur höchsten.
around-ends = { $lower }–{ $upper }

# ---- Übergaben ----

# $task: ein Titel, vielleicht ein Link; $stages: eine Liste von stage-of-task; $who: first, second,
# both, rotating, outside, nobody; $former: ein Name; $count: wie viele Schritte.
handoff-stopped = „{ $task }“ liegt nicht mehr bei { $who ->
    [both] euch beiden
   *[other] { $name }
  }.
handoff-stopped-part = Das { $stages } von „{ $task }“ liegt nicht mehr bei { $who ->
    [both] euch beiden
   *[other] { $name }
  }.
handoff-moved = „{ $task }“ ging von { $former } zu { $name }.
handoff-moved-part = Das { $stages } von „{ $task }“ ging von { $former } zu { $name }.
handoff-took = { $name } hat „{ $task }“ übernommen.
handoff-took-part = { $name } hat das { $stages } von „{ $task }“ übernommen.
handoff-came-back = „{ $task }“ kam zu { $name } zurück.
handoff-whole = „{ $task }“ kam ganz zu { $name }, mit dem { $stages }.
handoff-whole-from = „{ $task }“ kam ganz zu { $name }, das { $stages } von { $former }.
handoff-home = „{ $task }“ { $who ->
    [both] liegt jetzt bei euch beiden.
    [rotating] geht jetzt reihum.
    [outside] ging an Hilfe von außen.
   *[nobody] liegt jetzt bei niemandem.
  }
handoff-home-part = Das { $stages } von „{ $task }“ { $who ->
    [both] liegt jetzt bei euch beiden.
    [rotating] geht jetzt reihum.
    [outside] ging an Hilfe von außen.
   *[nobody] liegt jetzt bei niemandem.
  }
# Wie es seither hält. $day: ein Datum; bei einem Stand der Tag, seit dem er gilt.
handoff-in-transition = Im Übergang bis zum { $day }. Unordentlich fängt es an.
handoff-was-in-transition = Es war im Übergang bis zum { $day }.
handoff-too-early = Es war im Übergang bis zum { $day }; wie es hält, zeigen die vier Wochen danach.
handoff-unwritten = Es war im Übergang bis zum { $day }. Seither ist zu wenig geschrieben, um zu
  sagen, wie es hält, und das sagt nichts darüber, wer es tut.
# $holds: holding, came-back (zu der Person, bei der es vorher lag) oder mixed.
handoff-state = { $holds ->
    [holding] Es hält seit dem { $day }, soweit diese Notizen es zeigen.
    [came-back] Seit dem { $day } kam mehr davon zurück, als geblieben ist. Das kommt vor; was
      bräuchte es, um dort zu bleiben, wohin es ging?
   *[mixed] Gemischt seit dem { $day }: Manches davon bleibt, wohin es ging, manches nicht.
  }
handoff-silent = Seit dem { $day } ist zu wenig geschrieben, um mehr zu sagen.
# $holds: das letzte Wort davor, auch „Übergang“ oder unbekannt.
handoff-changed-again = { $holds ->
    [holding] Es hielt, als es sich am { $day } wieder änderte.
    [came-back] Mehr davon war zurückgekommen als geblieben, als es sich am { $day } wieder änderte.
    [mixed] Es war gemischt, als es sich am { $day } wieder änderte.
   *[unknown] Am { $day } hat es sich wieder geändert.
  }
# Der nächste Schritt der Seite.
handoff-next = „{ $task }“ ist in den ersten Wochen am neuen Platz. Was bräuchtet ihr beide, um es
  leichten Herzens dort zu lassen?
# $changes: eine Anzahl; $day: ein Datum.
handoffs-meta = Übergaben · { $changes } seit dem { $day }

# ---- Überschriften ----

# $month: nur sein Name; $cameBack: ob es zu der Person zurückging, bei der es vorher lag.
headline-reached = { $month }: Ihr habt „{ $term }“ erreicht
headline-moved = { $month }: „{ $task }“ { $cameBack ->
    [yes] kam zu { $name } zurück
   *[no] ging zu { $name }
  }
headline-together = { $month }: „{ $task }“ liegt bei euch beiden
headline-life = { $month }: { $event }

# ---- Momente ----

# $text: ein paar Worte des Paares; ein Punkt folgt, wo keiner steht.
moment-felt = { $name } fühlte sich { $text }
moment-meant = Gemeint war: { $text }
# Wörter, mit denen ein ganzer Satz von ihnen klein anfangen kann.
moment-first-words = ich mir mich es
moment-understood = { $name } hat es gehört und kann es verstehen.
moment-heard = { $name } hat es gehört.
moment-seen-differently = Ihr seht es verschieden, und beide Sichten dürfen bleiben.
moment-untold = Ihr habt noch nicht darüber geredet.

# ---- Der nächste Schritt, eine Frage an beide ----

next-unchosen = Bei wem „{ $task }“ liegt, hat niemand von euch je gewählt. Ist es so noch richtig?
next-outcome = Wann ist „{ $task }“ erledigt, für euch beide? Ein Satz, auf den ihr euch einigt,
  wäre genug.
next-fill-in = Bei welchen drei Aufgaben eurer Liste möchtet ihr zuerst eintragen, bei wem sie liegen, je eine für
  euch beide und eine gemeinsame?
next-unheld = „{ $task }“ liegt gerade bei niemandem. Möchte es jemand von euch, oder darf es
  wegfallen?
next-unheld-part = Das { $stages } von „{ $task }“ liegt gerade bei niemandem. Möchte es jemand von
  euch, oder darf es wegfallen?
next-support = Wodurch würdet ihr euch beide diese Woche mehr unterstützt fühlen?
# $text: die Worte einer Vereinbarung.
next-agreement = „{ $text }“ ist noch offen. Wollt ihr es beide noch, und was würde es leichter
  machen?
next-wishes = Ihr habt beide geschrieben, was helfen würde. Welchen kleinen Teil davon könntet ihr
  beide in den nächsten Tagen tun?

# ---- Was sich als Nächstes bewegen könnte ----

# $kind: whole, part (das $stages, das bei $name zum Rest käme) oder shared (beide haben etwas
# davon); $task: ein Link; $former: ein Name.
move-question = { $kind ->
    [whole] Könnte „{ $task }“ für eine Weile von { $former } zu { $name } gehen?
    [part] Könnte das { $stages } von „{ $task }“ für eine Weile von { $former } zu { $name } gehen,
      damit es ganz in einer Hand liegt?
   *[shared] Könnte „{ $task }“ für eine Weile nur bei { $name } liegen und nicht mehr auch bei
      { $former }?
  }
# Nach $count solchen Fragen. $part, $rest, $nowPart, $nowRest, $aimPart, $aimRest: Prozent der
# zuerst und der danach genannten Person; $followsCapacity: ob ihr nach der Kraft teilen wollt.
move-becomes = { $count ->
    [one] Damit
   *[other] Mit allem zusammen
  } lägen { $part } von dem, was im Kopf zu haben ist, bei { $leading } und { $rest } bei
  { $following }; jetzt sind es { $nowPart } und { $nowRest }, und { $followsCapacity ->
    [yes] nach dem, wofür bei euch Kraft da ist, strebt ihr
   *[no] ihr strebt
  } { $aimPart } und { $aimRest } an.

# ---- Vorher und nachher ----

# Der wöchentliche Teil der notierten Minuten vor einem Tag und danach. $before, $after: Wochen;
# $part, $rest, $nowPart, $nowRest: Prozent der zuerst und der danach genannten Person.
before-after = Von den notierten Minuten einer mittleren Woche kamen in { $before } davor { $part }
  von { $leading } und { $rest } von { $following }, in { $after } danach { $nowPart } und
  { $nowRest }.
# War es schon in Bewegung? $isSure: sehr wahrscheinlich, sonst wahrscheinlich.
before-moving = War es schon in Bewegung? In den Wochen davor hatte es sich { $isSure ->
    [yes] sehr wahrscheinlich
   *[no] wahrscheinlich
  } { $isTowardsLeading ->
    [yes] zu { $leading } hin bewegt, von { $following } weg
   *[no] von { $leading } weg bewegt, zu { $following } hin
  }; ginge es so weiter, käme das allein auf { $part } bei { $leading } und { $rest } bei
  { $following }.
before-still = War es schon in Bewegung? Die Wochen davor zeigen keine klare Richtung.

# ---- Rhythmen ----

# $every: daily, weekly, biweekly, monthly; $span: eine Anzahl; $isOver: ob es zu Ende ist.
rhythm-ended = Am { $day } habt ihr es enden lassen.
rhythm-first = { $every ->
    [daily] Der erste Tag ist
    [weekly] Die erste Woche ist
    [biweekly] Die ersten zwei Wochen sind
   *[monthly] Der erste Monat ist
  } noch nicht vorbei.
rhythm-unplanned = Zuletzt war nichts geplant.
rhythm-rested = { $isOver -> [yes] Am Ende *[no] Zuletzt } ({ $span }) fand es nicht statt.
  Vielleicht
  braucht es eine andere Stunde oder darf gehen.
# $kept: eine Zahl; $planned: eine Anzahl.
rhythm-kept = { $isOver -> [yes] Am Ende *[no] Zuletzt } ({ $span }): { $planned } geplant,
  { $every -> [daily] an *[other] in } { $kept } davon fand es statt.
rhythm-uncounted = Nicht gezählt: { $reasons }.
# $periods: eine Anzahl.
rhythm-reason = { $periods } { $state ->
    [skipped] ausgelassen
    [paused] in einer Pause
   *[unlogged] ohne jede Notiz
  }
# Was aus einem Mal wurde, in einem oder zwei Worten.
rhythm-state = { $state ->
    [kept] fand statt
    [skipped] ausgelassen
    [paused] in einer Pause
    [unlogged] keine Notizen
   *[notKept] ausgefallen
  }
# Wie oft ein Ritual kommt.
rhythm-every = { $every ->
    [daily] jeden Tag
    [weekly] jede Woche
    [biweekly] alle zwei Wochen
   *[monthly] jeden Monat
  }
# Dasselbe mit dem ersten Tag.
rhythm-every-since = { $often }, seit dem { $day }
rhythm-every-from = { $often }, ab dem { $day }
# Was sie über ein Ritual schrieben. $text: ihre Worte.
rhythm-note = { $verb ->
    [resumed] Es kam zurück
    [skipped] Ausgelassen
   *[missed] Diesmal nicht
  }: { $text }
# Ein Mal in einer Reihe von Zeichen. $period: eine Zeit; $state: rhythm-state.
rhythm-period = { $period }: { $state }
# Ein Monat eines täglichen Rituals. $kept, $planned: Zahlen; $days: eine Anzahl.
rhythm-month-kept = { $kept } von { $planned }
rhythm-month-unplanned = nichts geplant
rhythm-month-summary = { $days } geplant, an { $kept } davon fand es statt.
rhythm-month-unplanned-summary = Es war nichts geplant.
# $ritual: sein Titel; $month: `Oktober 2026`.
rhythm-month-title = { $ritual }, { $month }

# ---- Zeilen der Notizen ----

# Wer was getan hat, vor den eigenen Worten des Paares. $name: wer, am Anfang eines Satzes; $who:
# first, second, both, rotating oder outside.
row-act = { $verb ->
    [missed] Es fiel aus
    [skipped] Es wurde ausgelassen
    [resumed] Es kam zurück
    [slipped] Etwas ist durchgerutscht
    [stayed] { $who -> [both] Ihr beide seid *[other] { $name } ist } dageblieben
    [rested] { $who -> [both] Ihr beide hattet Zeit für euch *[other] { $name } hatte Zeit für sich }
    [session] { $who -> [both] Ihr beide hattet *[other] { $name } hatte } eine Sitzung
    [apologised] { $who ->
        [both] Ihr habt euch entschuldigt
       *[other] { $name } hat sich entschuldigt
      }
    [over-apologised] { $who ->
        [both] Ihr habt euch zu viel entschuldigt
       *[other] { $name } hat sich zu viel entschuldigt
      }
   *[other] { $who -> [both] Ihr beide habt [rotating] Wer dran war, hat *[other] { $name } hat } { $verb ->
        [noticed] etwas bemerkt
        [planned] etwas geplant
        [did] etwas erledigt
        [checked] nachgesehen
        [took] etwas übernommen
        [stopped] etwas abgegeben
        [asked] gebeten
        [tried] etwas ausprobiert
        [reminded] erinnert
        [redid] etwas noch einmal gemacht
        [hovered] danebengestanden
        [rescued] etwas aufgefangen
        [fixed] etwas in Ordnung gebracht
        [initiated] den Anfang gemacht
        [responded] geantwortet
        [soothed] getröstet
        [listened] zugehört
        [acknowledged] etwas anerkannt
        [appreciated] Danke gesagt
        [raised] etwas angesprochen
        [small-act] eine Kleinigkeit getan
        [noticed-distance] Abstand gespürt
        [followed-up] noch einmal nachgefragt
        [kept] es eingehalten
        [planned-rest] Zeit freigehalten
        [made-room] Platz gemacht
        [celebrated] gefeiert
        [voiced] etwas ausgesprochen
        [held-back] etwas zurückgehalten
       *[managed-reaction] auf die Reaktion geachtet
      }
  }
# Dasselbe mit dem, worum es ging. $what: eine Aufgabe oder ein Ritual, vielleicht ein Link, oder die
# Worte des Paares.
row-act-about = { $verb ->
    [missed] „{ $what }“ fiel aus
    [skipped] „{ $what }“ wurde ausgelassen
    [resumed] „{ $what }“ kam zurück
    [slipped] Etwas ist durchgerutscht
    [rested] { $who ->
        [both] Ihr beide hattet Zeit für euch: „{ $what }“
       *[other] { $name } hatte Zeit für sich: „{ $what }“
      }
    [session] { $who -> [both] Ihr beide hattet *[other] { $name } hatte } eine Sitzung zu „{ $what }“
    [over-apologised] { $who ->
        [both] Ihr habt euch zu viel für „{ $what }“ entschuldigt
       *[other] { $name } hat sich zu viel für „{ $what }“ entschuldigt
      }
   *[other] { $who -> [both] Ihr beide habt [rotating] Wer dran war, hat *[other] { $name } hat } { $verb ->
        [noticed] „{ $what }“ bemerkt
        [planned] „{ $what }“ geplant
        [did] „{ $what }“ erledigt
        [checked] nach „{ $what }“ gesehen
        [asked] um „{ $what }“ gebeten
        [tried] „{ $what }“ ausprobiert
        [reminded] an „{ $what }“ erinnert
        [redid] „{ $what }“ noch einmal gemacht
        [hovered] bei „{ $what }“ danebengestanden
        [rescued] „{ $what }“ aufgefangen
        [fixed] „{ $what }“ in Ordnung gebracht
        [kept] „{ $what }“ eingehalten
        [planned-rest] Zeit für „{ $what }“ freigehalten
        [voiced] „{ $what }“ ausgesprochen
        [held-back] „{ $what }“ zurückgehalten
       *[managed-reaction] bei „{ $what }“ auf die Reaktion geachtet
      }
  }
row-thanks = { $name } dankte { $other }
row-thanks-both = Ihr habt einander gedankt
row-room = { $name } hat Platz für { $other } gemacht
row-room-both = Ihr habt einander Platz gemacht
# Zeilen eines Tages ohne Worte, zusammen erzählt: `Ana hat „Müll“ geplant, „Wäsche“ erledigt.`
# $what: eine Liste von Titeln in Anführungszeichen; $who: first, second oder both.
rows-act = { $verb ->
    [noticed] { $what } bemerkt
    [planned] { $what } geplant
    [did] { $what } erledigt
    [checked] nach { $what } gesehen
    [kept] { $what } eingehalten
   *[tried] { $what } ausprobiert
  }
rows-next = { $first }, { $next }
rows-all = { $who -> [both] Ihr beide habt [rotating] Wer dran war, hat *[other] { $name } hat } {
  $acts }.
# Nach einer Zeile, in leiser Schrift. $energy: von -2 bis 2.
row-energy = danach { $energy ->
    [-2] ausgelaugt
    [-1] ein wenig müde
    [0] wie vorher
    [1] ein wenig leichter
   *[2] leichter
  }
# $act: row-act; $wanted: was von der anderen Person gewünscht war (listen, help, nothing); $text:
# ihre Worte.
connection-said = { $act }{ $wanted ->
    [listen] , mit dem Wunsch, gehört zu werden
    [help] , mit der Bitte um Hilfe
   *[nothing] {""}
  }: „{ $text }“
# Was jemand bei Abstand tat, ohne Namen.
connection-act = { $verb ->
    [noticed-distance] Abstand gespürt
    [raised] Etwas angesprochen
    [followed-up] Noch einmal nachgefragt
   *[stayed] Dageblieben
  }
# Was die Zeile einer Liste ist, in einem oder zwei Worten; am Anfang einer Zeile groß.
log-verb = { $verb ->
    [noticed] bemerkt
    [planned] geplant
    [did] erledigt
    [checked] nachgesehen
    [took] übernommen
    [stopped] abgegeben
    [asked] gebeten
    [tried] ausprobiert
    [reminded] erinnert
    [redid] noch einmal gemacht
    [hovered] danebengestanden
    [rescued] aufgefangen
    [fixed] in Ordnung gebracht
    [over-apologised] zu viel entschuldigt
    [initiated] Anfang gemacht
    [responded] geantwortet
    [soothed] getröstet
    [listened] zugehört
    [acknowledged] anerkannt
    [appreciated] Danke gesagt
    [apologised] entschuldigt
    [raised] angesprochen
    [stayed] dageblieben
    [small-act] kleine Geste
    [noticed-distance] Abstand gespürt
    [followed-up] nachgefragt
    [kept] eingehalten
    [missed] ausgefallen
    [skipped] ausgelassen
    [resumed] wieder aufgenommen
    [rested] Zeit für sich
    [planned-rest] Zeit freigehalten
    [made-room] Platz gemacht
    [session] Sitzung
    [celebrated] gefeiert
    [slipped] durchgerutscht
    [voiced] ausgesprochen
    [held-back] zurückgehalten
   *[managed-reaction] auf die Reaktion geachtet
  }

# ---- Tabellen und Bilder ----

# Die Überschrift einer Spalte mit Aufgaben.
task = Aufgabe
matrix-caption = Bei wem jeder Schritt liegt, am { $day }.
matrix-last-row = Die letzte Zeile teilt das Gewicht jedes Schritts zwischen { $first } (links) und
  { $second } (rechts), in Prozent.
matrix-all = Alles
# Die Tabelle für Vorleseprogramme.
matrix-label = Aufgabe: Merken, Planen, Tun, Prüfen
# Unter einer Aufgabe, die eine Person plant und die andere erledigt.
matrix-split = eine Person denkt daran, die andere macht es
table-kind = Art
table-all-kinds = Alle Arten
# $name: die zuerst genannte Person; $weeks: eine Anzahl.
table-logged-caption = Notierte Zeit aus { $weeks }, in denen ihr beide geschrieben habt. Die Balken
  haben einen Maßstab; die letzte Spalte ist der Anteil von { $name }, die Spanne vor dem Punkt.
table-logged-emotional = Was emotional ist, zählt in der letzten Zeile mit und hat keine eigene.
table-part = davon { $name }
table-standing-caption = Was ihr beide im Kopf habt, nach Art. Die Länge eines Balkens ist das
  Gewicht dessen, was jemand im Kopf hat: { $isRated ->
    [yes] wie schwer ihr es bewertet habt und wie oft es Aufmerksamkeit verlangt
   *[no] wie oft es Aufmerksamkeit verlangt
  }.
table-of-all = Von allem bei euch
# Die Zeile der emotionalen Arten: ein Teil vom Ganzen, keiner der beiden.
table-standing-emotional = Was emotional ist
stage-unheld = liegt bei niemandem von euch
# Von einer Art Arbeit, deren Stufen bei mehr als einer Person liegen.
kind-several = in mehreren Händen
# Beide Teile eines Anteils. $first, $second: Namen; $part, $rest: Prozent.
shares = { $first } { $part }, { $second } { $rest }
# Die Linie einer Skala über die Zeit. $first, $second: scale-ends-of oder scale-ends-none.
scale-summary = Die eigenen Antworten vom { $from } bis zum { $to }: { $first }, { $second }.
scale-ends-of = { $name } anfangs { $first } und zuletzt { $last }
scale-ends-none = { $name } keine

# ---- Navigation und Titel ----

nav-section = { $section ->
    [overview] Überblick
    [months] Monate
    [holding] Was bei wem liegt
    [connection] Verbundenheit
    [rhythms] Rhythmen
    [milestones] Meilensteine
    [roughPatch] Schwere Tage
    [pages] Eure Seiten
   *[own] Nur für dich
  }
nav-audit = Bestandsaufnahme
nav-inventory = Aufgabenliste
nav-conversation-guide = Gesprächsleitfaden
nav-alphabet = A–Z
nav-themes = Nach Thema
nav-timeline = In der Zeit
nav-rough-patch = Schwere Tage
nav-own-pages = Eure Seiten
nav-own = Nur für dich
# Wenn das Paar keinen eigenen Grundsatz geschrieben hat.
layout-principle = Partnerschaft statt Aufrechnen.

# Wessen Fassung es ist, nach `Privat, für`. $name, $names: die des Paares.
readers-partner = { $name } allein
readers-facilitator = die therapeutische Begleitung von { $names }
# Zur Seite davor und danach, über ihrem Datum.
around-earlier = Früher
around-later = Später
# Links zur Seite davor und danach, wo keine früher ist.
around-previous = Davor
around-next = Danach
# Wonach sich eine Liste eingrenzen lässt. „Was“ fragt nach allem, was in einem Jahr geschrieben wurde.
filter-kind = Bereich
filter-held-by = Liegt bei
filter-theme = Thema
filter-state = Wie weit
filter-reached = erreicht
filter-in-sight = in Sicht
filter-what = Was
filter-life = Was das Leben gebracht hat
filter-rows = Notizen
filter-subject = Worum es geht
# Worum es bei den Begriffen geht.
filter-work = Sehen, planen, tun
filter-talk = Reden und zuhören
filter-closeness = Nähe und Vertrauen
filter-room = Freiraum und Rhythmus
filter-change = Verändern und versöhnen
# Titel von Fenstern; die ersten sind auch Einträge der Navigation.
page-overview = Überblick
page-months = Monate
page-weeks = Wochen
page-years = Jahre
page-tasks = Aufgaben
page-hand-offs = Übergaben
page-connection = Verbundenheit
page-check-ins = Check-ins
page-moments = Momente
page-repairs = Versöhnungen
page-step-backs = Schritte zurück
page-rhythms = Rhythmen
page-goals = Ziele
page-worksheets = Arbeitsblätter
page-ideas = Begriffe
page-audit = Was bei wem liegt
page-milestones = Meilensteine
page-milestone-themes = Meilensteine nach Thema
page-milestone-timeline = Meilensteine in der Zeit
page-inventory = Die Aufgabenliste
page-own-pages = Eure eigenen Seiten
page-safety = Wann ihr das besser nicht zusammen nutzt
page-method = Wie diese Zahlen entstehen
page-data = Die Zahlen als Daten
page-rough-patch = Schwere Tage
page-conversation-guide = Ein Gespräch, das hilft
page-how-to-read = Lesehilfe
# $name: die Person, deren Fassung es ist.
page-own = Nur für { $name }
# $day: ein Datum; $month: `Oktober 2026`; $year: Ziffern; $round: ein Monat oder ein eigener Name.
page-check-in = Check-in vom { $day }
page-repair = Versöhnung vom { $day }
page-week = Die Woche vom { $day }
page-month = { $month } · Monatsrückblick
page-everything = Alles aus { $year }
page-lists = Die beiden Listen, { $round }
page-lists-together = Was die beiden Listen sagen, { $round }
# $title: der eines Arbeitsblatts.
page-worksheet = { $title } · Arbeitsblatt

# ---- Bestandsaufnahme ----

# Nach `Müll: `, in einer Liste der Schritte, die bei niemandem liegen.
audit-all-stages = alles davon
# $planner, $doer: Zellen; $task: ein Link.
audit-split = { $task }: Bemerken und Planen bei { $planner }, Erledigen bei { $doer }
# $part: Prozent.
audit-ownership = { $part } von dem, was bei euch liegt, liegen nach Gewicht ganz in einer Hand:
  Bemerken, Planen, Erledigen und Nachsehen zusammen.
audit-kinds-alike = Jede Art von Arbeit ist zwischen euch etwa so verteilt wie das Ganze.
audit-kinds = Damit jede Art von Arbeit so verteilt wäre wie das Ganze, müssten { $part } davon in
  andere Hände kommen.
# $tasks: eine Anzahl; $count: wie viele davon.
audit-shared = Zuletzt bei euch: { $tasks }; davon etwa gleich geteilt: { $count ->
    [0] keine
   *[other] { $count }
  }.
# Eine gemeinsame Bewertung. $load: eine Zahl von 1 bis 5.
audit-load-together = { $load } (zusammen)

# ---- Seiten der Check-ins und der Verbundenheit ----

# $often: check-in-every.
check-ins-meta = Check-ins · { $often }, wie ihr es euch vorgenommen habt
# Ein Check-in ohne eigenen Titel; auf seiner Seite Teile einer Zeile, nach Punkten.
check-in = Check-in
check-in-asked = { $name } hat darum gebeten
check-in-both-asked = ihr habt beide darum gebeten
check-in-said-back = ihr habt beide wiedergegeben, was ihr gehört habt
# Zeilen einer Tabelle von Antworten, mit dem, was daneben klein steht.
check-in-other-carried = Was die andere Person trug
check-in-asked-first = zuerst gefragt
check-in-i-carried = Was ich trug
check-in-as-i-see-it = wie ich es sehe
connection-meta = Verbundenheit · { $span }

# Der Teil von beiden, wie zwei Menschen und die Notizen ihn sehen. $month: `Oktober 2026`.
perception-own = Wie ihr den eigenen Teil seht
perception-other = Wie die andere Person ihn sieht
perception-logged = In den Minuten, die ihr beide notiert habt ({ $month })
# Beide Angaben eines Tages zusammen. $kind: over, even oder under hundert; $sum: Prozent.
perception-sum = Wie ihr jeweils den eigenen Teil seht, ergibt { $kind ->
    [over] zusammen { $sum }. Über hundert ist üblich, bei fast jedem Paar und von beiden Seiten:
      Was man selbst tut, sieht man am leichtesten (Ross & Sicoly 1979).
    [under] zusammen { $sum }. Vielleicht habt ihr beide viel von dem gesehen, was bei der anderen
      Person liegt.
   *[even] zusammen { $sum }.
  }
# Wenig Kraft, oder viel weniger als zuvor. $isBoth: ob es bei beiden so war.
capacity-spike = { $isBoth ->
    [yes] Ihr beide hattet
   *[no] Eine Person von euch hatte
  } an dem Tag wenig Kraft. Würde es helfen, noch einmal auf die Karte zu schauen, und auf das, was
  warten kann?

# Zahlen vom Zugehen und Erreichtwerden. $range: `zwischen 53 und 63 %`; $point: Ziffern; $rest:
# Prozent; $weeks: eine Anzahl. Der erste Buchstabe wird groß.
connection-initiation-ranged = { $certainty ->
    [even] Etwa gleich, soweit diese Notizen es zeigen: { $range }
    [wide] Wie es zwischen euch liegt, zeigen diese Notizen noch nicht: { $range }
   *[clear] { $range }
  } der ersten Schritte kamen von { $leading }, die übrigen von { $following } ({ $point } und
  { $rest }, über { $weeks }).
# $all, $count, $rest: Zahlen.
connection-initiation = Von allen ersten Schritten, die aufgeschrieben sind ({ $all }), kamen
  { $count } von { $leading } und { $rest } von { $following }.
# $text, $rest: connection-answered.
connection-response = Wo { $leading } den ersten Schritt tat: { $text }; wo { $following }:
  { $rest }.
# $kind: some ($count von $of fanden Antwort), unlogged (Antworten sind nicht notiert) oder none.
connection-answered = { $kind ->
    [some] { $count } von { $of } { $count -> [one] fand *[other] fanden } eine Antwort, die
      aufgeschrieben ist
    [unlogged] Antworten wurden nicht notiert
   *[none] in diesen Wochen gibt es nichts zu beantworten
  }
connection-response-even = { $isWide ->
    [yes] Ob beide gleich oft Antwort fanden, können diese Notizen noch nicht zeigen.
   *[no] Soweit diese Notizen es zeigen, fanden beide etwa gleich oft Antwort.
  }
# $count: eine Zahl; $spelled: dieselbe in Worten. Der erste Buchstabe wird groß.
connection-appreciation = { $count ->
    [0] kein Dank ist aufgeschrieben
    [one] ein Wort des Dankes ist aufgeschrieben
   *[other] { $spelled } Worte des Dankes sind aufgeschrieben
  }.
# $text, $rest: eine Zahl von −2 bis +2, oder connection-energy-unknown.
connection-energy = Wie es euch danach meistens ging, nach dem mittleren Wert eurer Notizen, von −2
  (ausgelaugt) bis +2 (voller Leben): { $leading } { $text }, { $following } { $rest }.
connection-energy-unknown = (zu wenige Notizen)
# Der neueste Check-in. $parts: Sätze von felt-scale.
felt = { $parts } Eure Antworten vom { $day }.
# $scale: scale-title; $ends: scale-ends; $text, $rest: Antworten, oder felt-unknown.
felt-scale = { $scale } ({ $ends }): { $leading } { $text }, { $following } { $rest }.
felt-unknown = –
# Neben dem Anteil an der Grundlast. $day: ein Tag; $part, $rest: Prozent.
capacity-expected = Nach dem, was ihr am { $day } über eure Kraft gesagt habt, wären es { $part }
  bei { $leading } und { $rest } bei { $following }.

# ---- Aufgabenliste ----

# $isMine: ob beide aufschrieben, was sie selbst tragen, sonst alles, was sie sehen.
inventory-asked = Ihr habt beide, jeweils allein, aufgeschrieben, { $isMine ->
    [yes] was ihr selbst tragt.
   *[no] was ihr an Getragenem seht, von wem auch immer.
  }
inventory-no-day = An keinem bestimmten Tag
inventory-only = nur { $name }
inventory-both = beide
inventory-on-both = { $isMine ->
    [yes] Das habt ihr beide als Eigenes aufgeschrieben. Vielleicht ist es geteilt oder wird doppelt getragen.
   *[no] Das seht ihr beide.
  }
# $part: Prozent.
inventory-guess = Nach eigener Schätzung lagen bei { $name } etwa { $part }.
# Die Arten des Denkens, neben einem Eintrag der Liste; auf einem Arbeitsblatt groß.
inventory-verb = { $verb ->
    [planning] planen
    [remembering] daran denken
    [noticing] bemerken
    [anticipating] vorausdenken
   *[managing] organisieren
  }
inventory-example = { $verb ->
    [planning] Essen, Wochenenden, wer fährt
    [remembering] Termine, Namen, Größen
    [noticing] was zur Neige geht, wer still ist
    [anticipating] was gebraucht wird oder schiefgehen kann
   *[managing] fragen, absprechen, nachhaken
  }

# ---- Meilensteine ----

milestone-reached = Erreicht am { $day }
milestone-aimed-at = In Sicht, gedacht für den { $day }
# $when: milestone-when.
milestone-dates-itself = In Sicht: { $when }
# $day: der letzte Tag dieser Wochen; $metric: ein Titel; $range: `zwischen 45 und 55 %`; $weeks:
# eine Anzahl.
milestone-dated-itself = Erreicht am { $day }, von selbst datiert: „{ $metric }“ lag { $weeks } lang
  { $range }
milestone-open = In Sicht; ein Datum hat es nicht und braucht es nicht
# Dasselbe in einer Liste dessen, was in Sicht ist.
milestone-soon-aimed-at = gedacht für den { $day }
milestone-soon-open = kein Datum, und es braucht keins
milestones-no-theme = Ohne Thema
# Was die Daten als Meilenstein vorschlagen: wie das Paar ihn nennen könnte. $thing: ein Titel.
candidate-term-near = Ein Monat nah an dem, was wir wollen
candidate-term-held = Ein Monat, in dem nichts liegen blieb
candidate-term-over = { $thing }: abgegeben, und es hält
candidate-term-times = { $thing }, zum { $count }. Mal
# Warum er vorgeschlagen wird; ohne Worte des Paares. $month: `Oktober 2026`; $day, $end: ein Datum.
candidate-why-near = { $month } war der erste ganze Monat, in dem das, was ihr im Kopf habt, höchstens fünf von
  hundert von dem entfernt lag, was ihr wollt.
candidate-why-held = { $month } war der erste ganze Monat, in dem nichts bei niemandem lag.
candidate-why-over = Am { $day } kam es in andere Hände, und am { $end } hatte es acht Wochen hintereinander
  gehalten.
candidate-why-times = { $count }-mal hat es stattgefunden, seit ihr begonnen habt, das { $count }. Mal am { $day }.
candidate-question = „{ $term }“? { $why }
# $term: ein Link.
reached = Ihr habt { $term } erreicht.

# ---- Monate ----

# $basis: eines der beiden darunter; $isSoFar: ob die Zeit noch läuft; $notes, $weeks: Anzahlen.
month-meta = Monatsrückblick · { $span }{ $isSoFar -> [yes] , bisher *[no] {""} } · { $basis }
month-basis = aus { $notes }{ $bothWrote -> [yes] {" "}von euch beiden *[no] {""} }, über { $weeks }
month-basis-none = nichts wurde notiert
# Für eine therapeutische Begleitung: Sie sieht die freigegebenen Zeilen neben Zahlen aus allen.
month-basis-marked = Zahlen aus allem, was notiert wurde, Worte aus dem, was für Sie freigegeben ist
# Der erste Buchstabe wird groß. $count: eine Zahl; $spelled: dieselbe in Worten.
month-moved = { $count ->
    [one] Eine ganze Aufgabe kam
   *[other] { $spelled } ganze Aufgaben kamen
  } in andere Hände.
month-moved-part = { $count ->
    [one] Ein Teil einer Aufgabe kam
   *[other] Teile von { $spelled } Aufgaben kamen
  } in andere Hände.
month-let-go = { $count -> [one] Eine Aufgabe wurde *[other] { $spelled } Aufgaben wurden }
  losgelassen.
month-reached = Ihr habt { $count -> [one] einen Meilenstein *[other] { $spelled } Meilensteine }
  erreicht.
# $event: die Worte des Paares.
month-life = Auch in diesem Monat: { $event } ({ $day }).
# Ferien vom Notieren. $isNamed: ob sie einen $title haben.
pause-days = Das Notieren ruhte: { $days }{ $isNamed -> [yes] {" "}({ $title }) *[no] {""} }.
pause-week = Das Notieren ruhte die ganze Woche{ $isNamed -> [yes] {" "}({ $title }) *[no] {""} }.

# Was in einem Monat wiederkehrte. $ritual: sein Titel; $kept: eine Zahl; $planned: eine Anzahl
# seiner Zeiträume.
month-ritual = { $ritual }: { $kind ->
    [none] { $planned } geplant, dazu kam es nicht
    [once] das eine Mal, das geplant war, fand es statt
    [all] { $planned } geplant, jedes Mal fand es statt
   *[some] { $planned } geplant, { $kept ->
      [one] einmal
     *[other] { $kept }-mal
    } fand es statt
  }.
month-ritual-again = { $ritual } kam am { $day } zurück.
month-check-ins = { $kind ->
    [once] Das eine Mal, das geplant war, habt ihr geredet
    [all] { $planned } geplant, jedes Mal habt ihr geredet
   *[some] { $planned } geplant, { $kept ->
      [one] einmal
     *[other] { $kept }-mal
    } habt ihr geredet
  }.
# $kept, $of: Zahlen. $range: `zwischen 40 und 89 %`; der erste Buchstabe wird groß.
month-agreements = { $kind ->
    [none] { $of ->
        [one] Die eine Vereinbarung, die fällig war, ist noch offen
        [2] Beide Vereinbarungen, die fällig waren, sind noch offen
       *[other] Alle { $of } Vereinbarungen, die fällig waren, sind noch offen
      }
    [all] { $of ->
        [one] Die eine Vereinbarung, die fällig war, wurde eingehalten
        [2] Beide Vereinbarungen, die fällig waren, wurden eingehalten
       *[other] Alle { $of } Vereinbarungen, die fällig waren, wurden eingehalten
      }
   *[some] Eingehaltene Vereinbarungen: { $kept } von { $of }, die fällig waren
  }.
month-agreements-ranged = { $range } von dem, was ihr vereinbart, wird eingehalten, soweit diese es
  zeigen ({ $kept } von { $of }).
month-agreements-changed = { $count ->
    [one] Eine wurde
   *[other] { $spelled } wurden
  } unterwegs geändert.
# Nach einem Streit. $isOne: ob es einer war; $count: die Tage dazwischen, von mehreren der mittlere
# Wert; $days: dieselbe Zahl mit ihrem Wort; $tested, $of: Zahlen.
month-repair-talk = { $isOne -> [yes] Nach einem Streit *[no] Wenn ihr Streit hattet, }{ $count ->
    [0] {" "}habt ihr noch am selben Tag geredet
   *[other] {" "}dauerte es bis zum Gespräch { $days }
  }{ $isOne -> [yes] {""} *[no] , in der Mitte von allen }.
month-repair-tested = { $tested ->
    [0] Was ihr nach einem Streit versuchen wolltet, wartet noch.
   *[other] Von dem, was ihr nach einem Streit versuchen wolltet, wurde ausprobiert: { $tested } von
      { $of }.
  }
# Wo die Seite eines Monats liegt; $page: ein Pfad.
summary-read-on = Weiterlesen: { $page }
# Die Überschrift einer Liste, die nicht ganz gezeigt wird.
summary-some = { $title } ({ $shown } hier, { $count } auf der Seite)
# Eigene Zeit einer Woche. $had, $planned: Dauern.
own-time-cell = { $had } ({ $planned })
own-time-unknown = –
# Gehabt oder freigehalten, ohne Dauer.
own-time-some = etwas
# Gehabt oder freigehalten, in Zeilen, von denen manche keine Dauer nennen.
own-time-more = { $had } und mehr

# ---- Überblick ----

overview-nothing = Noch ist nichts notiert
overview-meta-marked = { $span } · Zahlen aus allem Notierten, Worte aus dem, was für Sie
  freigegeben ist
overview-meta = { $span } · aus { $notes } über { $weeks }
# Wovon die notierte Arbeit erzählt, im Satz.
logged-time = { $isMonth -> [yes] in diesem Monat *[no] in den letzten 12 Wochen }
# Bevor es eine Zeile gibt.
overview-nothing-logged = { $span } · noch ist nichts notiert
# Wege zu dem, was sie schrieben, wenn es sonst wenig zu erzählen gibt.
written-lists = Eure Listen einer Woche
written-check-ins = Eure Check-ins
written-moments = Momente, die ihr einander erzählt habt
written-repairs = Worauf ihr nach einem Streit zurückgekommen seid
written-step-backs = Eure Schritte zurück
written-milestones = Eure Meilensteine

# ---- Nur für eine Person ----

own-scale-summary = Deine eigenen Antworten vom { $from } bis zum { $to }: { $first } anfangs,
  { $last } zuletzt.
own-scale-single = { $value } am { $day }
own-guess = Du hast geschätzt, dass etwa { $part } bei dir lagen.
# Eigene Zeit. $kind: set (ohne Längen), planned, had, both oder alone (sie war da, ohne Länge);
# $what: die Worte des Paares; $planned, $had: Längen.
own-time = { $name }: { $what }{ $kind ->
    [both] , { $had } ({ $planned } freigehalten)
    [had] , { $had }
    [planned] , { $planned } freigehalten
    [set] , freigehalten
   *[alone] {""}
  }
own-time-unnamed = Zeit für sich

# ---- Versöhnungen ----

# Die Antworten auf die Fragen einer Versöhnung.
repair-pause = Die Pause
repair-impact = Was es bei euch ausgelöst hat
repair-remedy = { $isPast -> [yes] Was ihr versuchen wolltet *[no] Was ihr versuchen wollt }
repair-test = Woran ihr seht, ob es hilft
repair-heading = Nach dem Streit vom { $day }
repair-asked = { $name } hat um Versöhnung gebeten.
repair-both-asked = Ihr habt beide um Versöhnung gebeten.
repair-talked = Geredet habt ihr am { $day }.
repair-talked-at-once = Geredet habt ihr am selben Tag.
repair-apologised = { $name } hat um Entschuldigung gebeten.
repair-both-apologised = Ihr habt einander um Entschuldigung gebeten.
repair-kept = Ihr habt es versucht, und ihr bleibt dabei.
repair-changed = Ihr habt es versucht und dann geändert.
repair-open = Noch offen.
repair-open-until = Offen bis zum { $day }.
repair-to-look-at = Am { $day } wollt ihr darauf schauen.
repair-result = { $result ->
    [kept] behalten
    [changed] geändert
   *[open] offen
  }

# ---- Grenzen ----

boundary-due = Der { $day } war der Tag, wieder darauf zu schauen. Passt sie noch?
boundary-review = Wieder anzuschauen am { $day }.
boundary-stands = Sie gilt, bis ihr wieder über sie redet.

# ---- Schwere Tage ----

# $text: die Worte des Paares.
rough-slip = Etwas ist durchgerutscht. Es wurde gesagt, und das Leben ging weiter: „{ $text }“
# $mended: das Erste davon als Link.
rough-mended = einen Streit beigelegt
rough-kept = Ihr habt { $mended }, und was ihr versucht habt, habt ihr behalten.
rough-kept-remedy = Ihr habt { $mended }, das hier versucht und behalten: „{ $text }“
# $isNamed: ob sein $ritual bekannt ist.
rough-resumed = { $isNamed -> [yes] „{ $ritual }“ *[no] Etwas, das ihr zusammen tut, } kam nach
  einer
  Lücke zurück

# ---- Schritte zurück ----

# $hasThings: ob die $things genannt sind, eine Liste.
step-back-title = { $name } { $isPast -> [yes] trat *[no] tritt } einen Schritt zurück{ $hasThings ->
    [yes] : { $things }
   *[no] {""}
  }
step-back-outcome = Ihr habt es „{ $outcome ->
    [stepped-up] mehr angepackt
    [confused-but-open] ratlos, aber offen
   *[nothing-changed] nichts hat sich geändert
  }“ genannt.
step-back-no-outcome = Was daraus wurde, habt ihr noch nicht gesagt, und es eilt nicht. Das Wort
  wählt ihr selbst.
step-back-before = Vorher
step-back-during = Währenddessen
step-back-after = Danach
# Zeilen einer Tabelle: was die andere Person tat, als Zahl je Woche.
step-back-unasked = Arbeit, um die niemand bat
step-back-prompted = Arbeit, um die gebeten wurde
step-back-unsaid = Arbeit, bei der es nicht steht
step-back-asked = Fragen, wie es geht
step-back-tried = Versuche
# Eine Zeit ohne Ende.
from-day = ab dem { $day }

# ---- Aufgaben ----

# Angaben zu einer Aufgabe, in einer Zeile mit Punkten dazwischen. $length: `40 min`.
task-usually = meistens { $length }
task-since = seit dem { $day }
task-until = bis zum { $day }
# Überschriften über ihren vier Schritten.
task-held = Bei wem sie liegt
task-held-later = Bei wem sie liegen wird
task-held-once = Bei wem sie zuletzt lag
# $load: eine Zahl von 1 bis 5.
task-unrated = Noch hat niemand bewertet, wie schwer sie ist; sie zählt als 3 von 5.
task-rated-together = Ihr habt ihr zusammen { $load } von 5 gegeben.
# In einer Liste, die ein Punkt beendet.
task-rated = { $name } gab ihr { $load } von 5
task-at-first = { $who ->
    [both] Am Anfang lag sie bei euch beiden.
    [rotating] Am Anfang ging sie reihum.
    [outside] Am Anfang lag sie bei Hilfe von außen.
    [nobody] Am Anfang lag sie bei niemandem.
   *[other] Am Anfang lag sie bei { $name }.
  }
# $holders: Teile wie `Erledigen: Ben`.
task-at-first-parts = Am Anfang: { $holders }.
# Anstelle dessen, bei wem sie liegt. Auf einem Arbeitsblatt auch der erste Tag einer Woche.
task-from = ab { $day }
task-ended = endete am { $day }
# Neben einer Woche reihum.
turn-now = diese Woche
turn-to-come = kommt noch

# ---- Wochen ----

week = Woche
so-far = bisher
week-turns = { $isPast -> [yes] Wer dran war *[no] Wer dran ist }
week-name-reached = Ihr habt „{ $term }“ erreicht
week-name-moved = „{ $task }“ kam in andere Hände
rotation-caption = Wer dran ist, von letzter Woche bis übernächste Woche. Ein Strich: noch nicht
  aufgeschrieben.
rotation-now = jetzt
rotation-label = Wer dran ist, vier Wochen

# ---- Jahre ----

year-meta = Jahr · { $span }{ $isSoFar -> [yes] , bisher *[no] {""} }
# $count: Aufgaben.
year-moved = { $count } { $count -> [one] Aufgabe kam *[other] Aufgaben kamen } in andere Hände
year-all = Alles, was ihr im Kopf habt
year-thinking = Das Denken
# $month: nur sein Name.
year-part = { $part } bei { $first } und { $rest } bei { $second } im { $month }
everything-moment = Ein Moment von { $name }
everything-repair = Ein Streit und die Versöhnung
everything-agreed = Vereinbart: { $agreements }

# ---- Arbeitsblätter ----

sheet-title = { $sheet ->
    [inventory-week] Die Woche des Aufschreibens
    [check-in] Check-in
    [monthly-review] Monatsrückblick
    [rotation] Wer dran ist
    [standards] Was „erledigt“ heißt
    [repair-card] Pause, Wirkung, Versuch
   *[milestones] Unsere Wörter
  }
sheet-what = { $sheet ->
    [inventory-week] sieben Tage, fünf Arten von Denken, je ein Blatt
    [check-in] je ein Blatt; zuerst wird gefragt, was die andere Person trug
    [monthly-review] leer, zwei Seiten, für einen Monat ohne Notizen
    [rotation] vier Wochen für den Kühlschrank, im Querformat
    [standards] was ihr vereinbart habt, mit Platz für mehr
    [repair-card] eine Karte, wenn es hitzig ist
   *[milestones] euer Glossar als Heft
  }
# Nach einer Linie für die Stunden Schlaf.
sheet-sleep = pro Nacht
check-in-question = { $heading ->
    [heavy] Was fühlt sich gerade schwer an?
    [working] Was läuft gut?
   *[shift] Was muss anders werden?
  }

# ---- Lesehilfe ----

# Ausgedachte Personen der Beispiele.
example-one = A
example-other = B
example-one-alone = Nur A
example-other-alone = Nur B
example-both-lists = auf beiden Listen
example-line-title = Beispiel einer Linie über sechs Monate
example-line = Ausgedacht: Der Anteil von A sinkt von 70 auf 56 Prozent; für den dritten Monat ist
  nichts bekannt.
example-month = Jeden Sonntag ein Spaziergang
example-kept = fand statt
example-missed = ausgefallen
example-skipped = mit Absicht ausgelassen
# Die Zeichen dafür, bei wem etwas liegt, und wofür jede Form steht.
example-holder = { $who ->
    [first] A
    [second] B
    [both] beide
    [rotating] reihum
    [outside] extern
   *[nobody] niemand
  }
example-meaning = { $who ->
    [first] ein Quadrat, dunkel, links: wen eure Einstellungen zuerst nennen
    [second] ein Kreis, hell, rechts: wen sie danach nennen
    [both] beide zugleich, je zur Hälfte
    [rotating] wer gerade dran ist
    [outside] bezahlte Hilfe oder Familie
   *[nobody] niemand denkt daran; das kann genau richtig sein
  }

# ---- In dem, was das Paar schrieb ----

# Namen für alle, die es nicht sehen: das Kästchen einer Aufgabe in einer Liste, ein Bild, eine
# Tabelle nach den Köpfen ihrer Spalten ($number: 2 für die zweite mit denselben Köpfen), und der Weg
# zurück von einer Anmerkung.
markdown-task = { $isDone -> [yes] erledigt *[no] offen }
markdown-image = Bild
markdown-table = Tabelle{ $hasHeads -> [yes] : { $heads } *[no] {""} }{ $number ->
    [1] {""}
   *[other] {" "}({ $number })
  }
# $place: 2, wenn der Text zum zweiten Mal auf die Anmerkung verweist.
markdown-back = zurück zum Text, Anmerkung { $note }{ $place -> [1] {""} *[other] , Stelle { $place
  } }

# ---- A shared copy in one file ----

# The screen that asks for the passphrase, and what stands above the pages of an opened copy.
share-title = Eine private Kopie
# Stands in the file itself, and is replaced when it is whole.
share-stays = Wenn diese Zeile stehen bleibt, ist die Kopie unvollständig, oder dieser Browser führt keine
  Skripte aus. Lass dir die Kopie noch einmal geben, oder öffne sie in einem anderen Browser.
share-lead = Sie öffnet sich mit der Passphrase, die du getrennt davon bekommen hast.
share-passphrase = Passphrase
# A button that shows what is typed, and stays pressed while it does.
share-show = Zeigen
share-open = Öffnen
share-opening = Wird geöffnet …
share-promise = Alles geschieht auf diesem Gerät: Nichts wird gesendet, nichts gespeichert. Nach zehn
  Minuten ohne Benutzung sperrt sich die Kopie wieder.
share-wrong = Diese Passphrase öffnet die Kopie nicht. Großbuchstaben und Leerzeichen zählen; versuch es
  noch einmal. Wenn du dir sicher bist, wurde die Kopie vielleicht unterwegs verändert: Lass sie dir noch
  einmal geben.
share-incomplete = Diese Kopie ist unvollständig: Das Ende fehlt. Lass sie dir noch einmal geben.
share-damaged = Diese Kopie wurde unterwegs beschädigt. Nichts darin wurde geöffnet. Lass sie dir noch
  einmal geben.
share-altered = Diese Kopie ist nicht mehr so, wie sie gemacht wurde: Jemand hat sie verändert. Nichts
  daraus wird gezeigt. Bitte den Menschen, von dem du sie hast, um eine neue, und sag es ihm.
share-unsupported = Dieser Browser kann die Kopie von hier aus nicht öffnen. Speichere die Datei auf diesem
  Gerät und öffne sie von dort in einem aktuellen Browser.
share-lock = Sperren
share-locks = Sperrt sich nach zehn Minuten ohne Benutzung.
# A question before a file of numbers is saved.
share-save = Die Datei wird unverschlüsselt auf diesem Gerät gespeichert und bleibt, wenn die Kopie
  wieder gesperrt ist. Speichern?
