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
#   notice bemerken · plan planen · do erledigen · check nachsehen · stage Schritt
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
common-how-to-read-this = Lesehilfe
# Öffnet den Rest einer Liste. $moreCount: eine Zahl ab 1.
common-more = { $moreCount } weitere
common-one-next-step = Ein nächster Schritt
common-pause-impact-remedy = Pause, Wirkung, Versuch
common-inventory-is-empty = Die Aufgabenliste ist noch leer. Schreibt eine Aufgabe in
  <code>tasks/</code>, und wer sie im Kopf hat.
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
common-what-needs-to-shift = Was muss sich verschieben?
common-what-changed-hands = Was in andere Hände kam
# Nennt die Reihe der Buchstaben A bis Z, für alle, die sie nicht sehen.
common-letters = Buchstaben
common-the-inventory = Die Aufgabenliste
common-to-talk-about = Zum Bereden
common-waits = Das wartet auf euch beide.
common-by-kind-and-by-stage = Nach Art und nach Schritt
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
# Wenn das Paar keinen eigenen Grundsatz geschrieben hat.
layout-principle = Partnerschaft statt Aufrechnen.
# $readers: etwa „Ana und Ben“, „Ana allein“, „die therapeutische Begleitung von Ana und Ben“.
layout-readers = Privat, für { $readers }
# $asOf: der Tag der neuesten Notiz.
layout-as-of = Notizen bis { $asOf }

# Am Fuß gedruckter Seiten. Ohne Markup.
style-private = Privat – für euch beide
# $page und $pages: die Nummer einer Seite und die Zahl aller.
style-page-number = { $page } von { $pages }

# Eine Liste von Vereinbarungen. Der Tag, bis zu dem, und der Check-in, aus dem sie kommt.
# $by: ein Tag.
agreements-by = bis <time datetime="{ $byISO }">{ $by }</time>
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
  weit er sich bewegt, wenn jede Art von Arbeit bis zu doppelt zählen darf; die gestrichelte Linie
  ist die Hälfte.
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
transition-card-now-2 = „Heute ist es mir durchgerutscht. Ich habe es gemerkt und kümmere mich.“
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
check-in-other-check-ins = Andere Check-ins

# Die Liste der Check-ins.
check-ins-lead = Eine Viertelstunde, in der ihr beide sagt, was schwer ist, was gut läuft und was
  sich verschieben muss. Beide Antworten stehen nebeneinander, und keine davon ist die richtige.
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
  Es wird hier gesehen und nie verteilt: Es gehört niemandem, nichts ist fällig, und nichts wird
  gezählt.
connection-none = Neben den Notizen dieser Wochen stehen keine Worte. Eine Zeile in euren eigenen
  Worten genügt, damit diese Seite sich daran erinnert.
connection-thanks = Dank
connection-reaching = Aufeinander zugehen und antworten
connection-care = Kleine Gesten, Zuhören, Versöhnen
connection-noticing = Etwas spüren und darauf zurückkommen
connection-noticing-1 = Aus diesen Wochen ist nichts notiert. Vieles davon wird nie aufgeschrieben.
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
guide-words-missing-list = erschöpft, unsichtbar, verbittert, überfordert, allein damit, angespannt,
  schuldbewusst, beschämt, ängstlich, taub, enttäuscht, hin- und hergerissen, eifersüchtig, rastlos,
  traurig, verwirrt, entmutigt, unsicher mit uns
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
guide-questions-1 = Ihr beantwortet beide alle drei; wer das letzte Mal als Zweites dran war,
  beginnt.
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
  geht nicht als Paar hin: Dann kommt zuerst jemand, der ganz auf deiner Seite steht, und wer das
  ist, steht auf der <a href="{ $safetyHref }">Seite zur Sicherheit</a>.
guide-next-step = Welche Viertelstunde in dieser Woche passt euch beiden, und wer von euch mag die
  erste Frage stellen?
guide-ideas = Die Wörter von hier sind unter <a href="{ $ideasHref }">Begriffe</a> erklärt.

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
hand-offs-waits = Wer seither was geschrieben hat: Das wartet auf euch beide.
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
how-to-read-is-1 = eine Art, Arbeit zu sehen, die keine Spuren hinterlässt;
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
how-to-read-pictures-1 = Die Beispiele hier sind ausgedacht. „Die eine“ und „Die andere“ sind
  niemand.
how-to-read-pictures-2 = <strong>Beispiel.</strong> Ein Anteil an der Last über die Zeit. Die Linie
  ist der Anteil der Person, die an ihrem Ende steht, der Rest liegt bei der anderen. Das getönte
  Band zeigt, wie weit sich die Linie bewegt, wenn ihr manche Arten von Arbeit stärker zählt. Wo das
  Band die gestrichelte Linie kreuzt, hängt es davon ab, was ihr zählt, wer mehr trägt. Wo nichts
  bekannt ist, bricht die Linie ab.
how-to-read-pictures-3 = <strong>Beispiel.</strong> Zwei Listen, übereinandergelegt: was auf der
  einen steht, auf beiden, auf der anderen. Lange Enden sind kein Makel. Sie sind das, was vom
  jeweiligen Platz aus nicht zu sehen war.
how-to-read-pictures-4 = <strong>Beispiel.</strong> Ein Monat von etwas, das ihr zusammen macht:
  gefüllt ist ein Tag, an dem es stattfand, ein durchgestrichener Umriss einer, an dem es geplant
  war und ausfiel, ein Strich einer, den ihr mit Absicht ausgelassen habt. Eine Lücke ist eine
  Lücke. Nichts hier zählt Tage in Folge.
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
how-to-read-edition-therapist-holds = nur, was dafür freigegeben wurde, von denen, die es schrieben,
  und erst, wenn ihr beide zugestimmt habt
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
  Streit, der versöhnt wurde, Zusagen, die eingehalten oder geändert wurden.
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
