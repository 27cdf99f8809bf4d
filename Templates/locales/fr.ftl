# Tous les textes d’un site français que le couple n’a pas écrits.
#
# `clé = texte` ; les lignes qui commencent par une espace continuent. `{ $name }` est la place
# d’une valeur, et `{ $count -> [one] … *[other] … }` un choix. Dans les textes que seuls les
# modèles nomment, il peut y avoir du balisage.
#
# Devant ; : ! ? % » et après « se trouve une espace fine insécable (U+202F).
#
# À deux, on dit « vous » ; à une seule personne, « tu ». Rien ne suppose le genre de quelqu’un : ni
# « chacun », ni « celui qui », ni « seul », ni participe accordé avec une personne ; à la place un
# nom, un infinitif, « qui », « l’autre », « vous deux », « de part et d’autre ». Un prénom ne suit
# jamais « de » sans le choix [vowel].
#
# Nos mots, partout les mêmes :
#   load charge · standing load charge de fond · mental load charge mentale · share part
#   invisible work travail invisible · emotional labour travail émotionnel
#   hold in mind avoir en tête · hold, carry porter · held whole porté de bout en bout
#   notice remarquer · plan organiser · do faire · check vérifier · stage étape
#   manage gérer · anticipate anticiper · capacity forces · own time temps à soi
#   hand-off passage de relais · change hands changer de mains · turn tour
#   milestone jalon · check-in tête-à-tête · review bilan · audit état des lieux
#   ritual rituel · boundary limite · row dispute · repair réparation · remedy remède
#   step-back pas de côté · appreciation gratitude · acknowledgement reconnaissance
#   log journal · row of the log ligne · slip, setback accroc · rough patch mauvaise passe
#   range fourchette · paired week semaine commune · weight band bande de poids

# ==== Texts of templates ====

# Sur plusieurs pages.
common-when-not-to-use-this = Quand ne pas s’en servir à deux
common-how-these-numbers-are-made = D’où viennent ces chiffres
common-numbers-as-data = Les chiffres en données
common-how-to-read-this = Comment lire ces pages
# Ouvre le reste d’une liste. $moreCount : un nombre, au moins 1.
common-more = { $moreCount } de plus
common-one-next-step = Un prochain pas
common-pause-impact-remedy = Pause, effet, remède
common-task = Tâche
common-thought-and-done = Pensé d’un côté, fait de l’autre
common-idea-behind = L’idée derrière
common-held-by-nobody = Ce que personne ne porte
common-what-done-means = Ce que « fait » veut dire
common-what-you-agreed-on = Ce dont vous avez convenu
common-in-your-words = Avec vos mots
# Un lien vers la page d’avant ou d’après. $word : comme « Avant » ; $label : son mois, sa semaine,
# son jour.
common-around = { $word } : { $label }
common-check-ins = Tête-à-tête
common-agreed-and-open = Convenu, et ouvert
common-your-check-ins = Vos tête-à-tête
# $title : ce qui était demandé, comme « Énergie ».
common-in-figures = { $title } en chiffres
common-day = Jour
common-what-is-feeling-heavy-right-now = Qu’est-ce qui pèse en ce moment ?
common-what-is-working = Qu’est-ce qui marche ?
common-what-needs-to-shift = Qu’est-ce qui a besoin de bouger ?
common-what-changed-hands = Ce qui a changé de mains
# Nomme la rangée des lettres de A à Z pour qui ne la voit pas.
common-letters = Lettres
# Nomme les liens vers la page d’avant et celle d’après, pour qui ne les voit pas.
around-label = Avant et après
# Nomme le choix de ce qu’une liste montre, pour qui ne le voit pas.
filters-label = Ce qui s’affiche
# La réponse qui n’écarte rien, à « Domaine », « Qui le porte », « Thème » et ainsi de suite.
filters-all = peu importe
# Avant un nombre : combien il y en a à l’écran.
filters-shown = À l’écran :
common-the-inventory = L’inventaire
common-to-talk-about = À se dire
common-waits = Cela vous attend, à deux.
# $month : comme « mars 2026 » ou « mars ».
common-review-of-month = Le bilan du mois, { $month }
common-in-sight = En vue
# Ce que le couple a atteint.
common-milestones = Jalons
# $also : d’autres mots pour un jalon, séparés par des virgules.
common-also = aussi : { $also }
common-what-went-well = Ce qui a fait du bien
common-side-by-side = Côte à côte
common-where-it-has-been-going = Comment cela évolue
common-month-by-month = Mois par mois
common-so-far = jusqu’ici
common-stepping-back = Pas de côté
common-what-it-is-about = De quoi il s’agit
common-what-may-go-by-meanwhile = Ce qu’on laisse filer entre-temps
common-what-came-of-it = Ce que cela a donné
common-all-worksheets = Toutes les fiches
# Une courte conversation à heure fixe.
common-check-in = Tête-à-tête
common-whose-turn-it-is = À qui le tour

# Autour de chaque page : le lien qui saute la navigation, le pied de page.
# L’étiquette de la langue.
language = fr
layout-skip = Aller au texte
# Nomme la navigation pour qui ne la voit pas.
layout-site = Site
# Le chemin jusqu’à une page, pour qui ne le voit pas.
layout-crumbs = Vous êtes ici
# $readers : comme « Ana et Ben », « Ana, et personne d’autre », « la personne qui accompagne… ».
layout-readers = Privé, pour { $readers }
# $asOf : le jour de la note la plus récente.
layout-as-of = notes jusqu’au { $asOf }

# Au pied des pages imprimées. Sans balisage.
style-private = Privé
# $page et $pages : le numéro d’une page, et leur nombre.
style-page-number = { $page } sur { $pages }

# Une liste d’accords, sur les tête-à-tête, les bilans et l’aperçu. Le tête-à-tête d’où vient
# l’accord.
# $origin : le jour du tête-à-tête.
agreements-origin = convenu le <a href="{ $originHref }">{ $origin }</a>

# Une tâche qui a changé de mains.
hand-off-in-transition = en transition
# $noteHTML : ce que l’une des deux personnes a écrit ; les guillemets sont à vous.
hand-off-note = « { $noteHTML } »

# Qui appeler, sur la page de la sécurité, quand le couple n’a pas écrit ses propres numéros. Mettez
# ici ceux des pays de votre langue, et le jour où vous les avez vérifiés.
helplines-danger = En danger maintenant : le numéro d’urgence de votre pays, comme le 112 en Europe
  ou le 911 au Canada. En France, le 114 répond aussi par SMS, sans avoir à parler.
helplines-1 = France : 3919, Violences Femmes Info, jour et nuit, gratuit ; 116 006, France
  Victimes, pour toute victime, gratuit.
helplines-2 = Belgique : Écoute violences conjugales, 0800 30 030, jour et nuit, gratuit. Québec :
  SOS violence conjugale, 1 800 363-9010, jour et nuit, gratuit.
helplines-elsewhere = Ailleurs : cherchez « aide violences conjugales » et le nom de votre pays,
  depuis un appareil que personne d’autre n’ouvre.
helplines-checked = Vérifié le 21 novembre 2026. Les numéros changent ; pour mettre ici ceux de
  votre pays, écrivez-les dans <code>pages/resources.md</code>.

# Un moment que l’une des deux personnes a raconté.
moment-what-it-did = L’effet
moment-what-was-meant = L’intention
# $by : un jour.
moment-after-by = Dans les jours d’après, d’ici au <time datetime="{ $byISO }">{ $by }</time>
moment-after = Dans les jours d’après

# La carte des disputes : trois cases avec des lignes où écrire.
repair-card-pause = Pause
repair-card-pause-text = N’importe qui de nous deux peut dire « pause », et l’autre s’arrête là. Qui
  l’a dit donne l’heure de la reprise, et revient en premier.
repair-card-go-on-at = On reprend à
repair-card-impact = Effet
repair-card-impact-text = Une phrase de chaque côté : ce qui s’est passé, comme une caméra l’aurait
  vu, et ce que cela m’a fait. L’autre le redit avant de répondre.
repair-card-when = Quand …
repair-card-i-felt = J’ai ressenti …
repair-card-remedy = Remède
repair-card-remedy-text = Une petite chose à essayer, assez claire pour que nous puissions dire plus
  tard, à deux, si nous l’avons essayée et si cela a aidé.
repair-card-we-try = On essaie
repair-card-see-it-by = On le verra à
repair-card-look-again = On en reparle le

# Sous la courbe de la charge de fond dans le temps.
# $firstName : à qui est la courbe.
standing-line-caption = La charge de fond, part portée par { $firstName }. La bande ombrée montre
  jusqu’où elle bouge quand chaque domaine peut compter jusqu’au double ; la ligne en tirets est la
  moitié.
# « Ces repères » sont les marques sur la courbe, listées au-dessus.
standing-line-left-out = Ce qui s’est passé avant ces repères est raconté
  <a href="{ $monthsHref }">mois par mois</a>.

# La carte de phrases pour les premières semaines après un passage de relais.
transition-card-title = Pour les quatre premières semaines
transition-card-before = Si c’était à toi avant
transition-card-before-1 = « Fait à ta façon, et pas tout à fait à la mienne : c’est fait. Et j’ai
  eu ma soirée. »
transition-card-before-2 = « Je vois que ce n’est pas fini, et je te le laisse. »
transition-card-before-3 = « Qu’as-tu besoin de savoir qui n’est que dans ma tête ? »
transition-card-now = Si c’est à toi maintenant
transition-card-now-1 = « Je m’en occupe. Tu peux arrêter d’y penser. »
transition-card-now-2 = « Ça m’a échappé aujourd’hui. Je l’ai vu, et j’y suis. »
transition-card-now-3 = « Je ne veux pas de mode d’emploi. J’aimerais entendre ce que “fait” veut
  dire pour toi. »
transition-card-end = Une tâche peut aussi revenir. Vous en savez alors plus long qu’avant, à deux.

# Ce que les deux ont dit à un tête-à-tête.
words-check-in-of-day = Le tête-à-tête du { $day }

# L’état des lieux : qui porte quelle étape de quelle tâche.
audit-the-audit = L’état des lieux
audit-title = Qui porte quoi
audit-lead = Une tâche, c’est plus que la faire. Quelqu’un la voit venir, quelqu’un décide comment,
  quelqu’un la fait, et quelqu’un garde un œil dessus après. Cette page montre qui, pour que vous
  puissiez le regarder à deux, et choisir.
audit-none-runs = Aucune de vos tâches ne court ce jour-là. <a href="{ $tasksHref }">Elles sont
  toutes ici</a>.
audit-heaviest = Ce qui occupe le plus la tête
audit-heaviest-1 = Les dix plus lourdes, selon vos deux estimations, de 1 à 5.
audit-how-often = Fréquence
audit-split-1 = Ici, une tête garde la liste, et l’autre personne l’exécute. C’est peut-être
  exactement ce que vous voulez ; c’est aussi de là que vient « il suffisait de demander ».
audit-unheld-1 = Personne n’a cela en tête en ce moment. Certaines choses peuvent très bien partir ;
  à ce que vous laissez exprès, vous pouvez donner un <code>until</code> dans l’inventaire.
audit-never-chosen = Jamais vraiment choisi
audit-never-chosen-1 = Vous avez écrit que personne n’a jamais décidé qui porte cela. C’est
  simplement arrivé là.
audit-kept-outside-a-head = Gardé hors des têtes
audit-what-done-means-1 = Le résultat dont vous avez convenu, pas la manière d’y arriver.

# Un tête-à-tête.
check-in-how-it-felt = Le ressenti
check-in-caption = Vos réponses, l’une à côté de l’autre. Rien ne les additionne, et aucune n’est la
  bonne.
check-in-caption-parts = Ce que deux personnes portent, vu par elles-mêmes, fait rarement 100 : on
  est toujours plus près de sa propre part.
check-in-map = La carte de qui porte quoi
check-in-marks = Vos parts, vues de trois façons
check-in-marks-caption = Trois marques, et aucune n’est la bonne

# La liste des tête-à-tête.
check-ins-lead = Un quart d’heure où vous dites, d’un côté et de l’autre, ce qui pèse, ce qui marche
  et ce qui a besoin de bouger. Les deux réponses sont côte à côte, et aucune n’est la bonne.
check-ins-let-go = Ce qui ne convient plus peut partir : barré dans son fichier, un accord passe
  pour changé.
check-ins-how-it-has-felt = Le ressenti au fil du temps
check-ins-figures = Vos réponses à vous deux au fil du temps, côte à côte : { $firstGlyphHTML }
  { $firstName }, { $secondGlyphHTML } { $secondName }. La ligne s’interrompt là où une réponse
  manque. On peut très bien vivre les mêmes semaines différemment.
# $title : ce qui était demandé ; $ends : ce que disent la plus basse et la plus haute réponse.
check-ins-caption = { $title }, { $ends }, le plus récent d’abord

# Le lien : mercis, pas l’un vers l’autre, soin. Rien n’y est compté.
connection-title = Le lien
connection-lead = Ce que vous avez noté des mains tendues et des mains prises. On le voit ici, on ne
  le distribue pas : ce n’est à personne, rien n’est attendu, et cela ne mesure personne.
connection-none = Les notes de ces semaines n’ont pas de mots à côté d’elles. Une ligne à vous
  suffit pour que cette page s’en souvienne.
connection-numbers = Ce que le journal en dit
# $numbersSpan : le premier et le dernier jour.
connection-numbers-span = { $numbersSpan }
connection-thanks = Mercis
connection-reaching = Aller vers l’autre, et répondre
connection-care = Petits gestes, écoute, réparation
connection-noticing = Remarquer, et y revenir
connection-noticing-1 = Rien de cela dans le journal de ces semaines. Souvent, cela ne s’écrit
  jamais.
connection-unmarked = Rien n’est marqué pour vous ici. Cela ne dit rien de ce qui a été écrit.
connection-purpose = Un journal du lien voit ce que quelqu’un a pensé à noter. Les regards, les
  mains et les silences n’y sont pas.
connection-moments = Des moments partagés entre vous
connection-repairs = Vos retours après une dispute

# Le guide de conversation. `<i>` marque ce que l’on remplit avec ses mots.
guide-meta = À lire avant de parler, ou à deux
guide-title = Une conversation qui aide
guide-lead = Regardez la charge côte à côte, comme deux personnes penchées sur une carte. La
  question n’est jamais de savoir qui l’a dessinée. La question est de savoir par où vous aimeriez
  aller maintenant, à deux.
guide-purpose = Il faut pour cela deux personnes en sécurité l’une avec l’autre. Si la réaction de
  l’autre te fait peur, <a href="{ $safetyHref }">lis d’abord cette page</a>, de ton côté.
guide-before = Avant de commencer
guide-before-1 = <strong>Quinze minutes suffisent.</strong> Mettez-vous d’accord sur la fin avant de
  commencer. Le reste attend la prochaine fois.
guide-before-2 = <strong>Reportez s’il y a de la fatigue,</strong> de la faim ou la tête pleine
  d’autre chose. Qui reporte propose un autre moment.
guide-before-3 = <strong>Une seule chose.</strong> Deux sujets, et l’on se dispute pour savoir
  lequel est le pire.
guide-before-4 = <strong>Choisissez un mot pour « pause ».</strong> N’importe qui de vous deux peut
  le dire à tout moment, et personne ne le lui reproche.
guide-before-5 = <strong>S’il y a deux listes,</strong> lisez-les toutes deux jusqu’au bout avant de
  dire un mot de l’une ou de l’autre.
guide-before-6 = <strong>Ce que tu entends n’est pas une munition.</strong> Un endroit tendre que
  l’on te montre aujourd’hui ne ressort pas dans la dispute de demain.
guide-opening = La première phrase
guide-opening-1 = « J’ai envie que nous construisions quelque chose qui marche mieux pour nous
  deux. »
guide-opening-2 = Dis-la ainsi, ou avec tes mots. Elle parle de deux personnes et de ce qui vient,
  et ne demande d’aveu à personne. Une phrase qui commence par « tu … toujours » ou « tu … jamais »
  fait l’inverse : qui l’entend cherche l’exception, et dès lors on parle de l’exception.
guide-opening-3 = Puis, dans cet ordre : ce qu’il y a, ce que cela fait, ce dont tu as envie. Qui a
  commencé demande aussi : « Qu’est-ce que je n’ai pas vu de ce que tu portes ? » Et écoute toute la
  réponse.
guide-impact = Ce qui s’est passé, l’effet, l’intention
guide-impact-1 = Parlez d’un moment, pas d’un genre de personne. Ce qui s’est passé, c’est ce qu’une
  caméra aurait vu. L’effet, c’est à toi de le dire. L’intention, seul l’autre côté la connaît :
  demande.
guide-say-impact = Dire l’effet
guide-say-impact-1 = « Quand <i>ceci s’est passé</i>, j’ai ressenti <i>une émotion</i>. J’avais
  besoin <i>d’une chose</i>. »
guide-say-impact-2 = Quand l’évier était encore plein à dix heures, j’ai eu l’impression de couler.
  J’avais besoin d’une soirée qui finisse.
guide-ask-intent = Demander l’intention
guide-ask-intent-1 = « Moi, j’ai compris <i>ceci</i>. Que voulais-tu dire ? »
guide-answer = Répondre de ce que l’on a fait
guide-answer-1 = « Je voulais <i>ceci</i>. Ce qui t’est arrivé, c’est <i>cela</i>, et je le
  regrette. »
guide-mend = Réparer
guide-mend-1 = « Je regrette <i>ce que j’ai fait</i>. Je crois que cela t’a fait ressentir
  <i>ceci</i>. Désormais, je vais <i>une chose qui se voit</i>. »
guide-listening = Redire
guide-listening-1 = L’une des deux voix parle, deux ou trois minutes. L’autre écoute et ne prépare
  rien.
guide-listening-2 = Qui écoutait redit : « Ce que j’ai entendu, c’est … Est-ce bien cela ? »
guide-listening-3 = Qui parlait corrige jusqu’à ce que ce soit juste. C’est là que tout se fait :
  prenez votre temps.
guide-listening-4 = Qui écoutait dit ce qui se comprend là-dedans. Comprendre et être d’accord sont
  deux choses : « Je m’en souviens autrement, et je vois bien la solitude que c’était. »
guide-listening-change = Changez de place.
guide-listening-5 = Si vous vous souvenez d’un jour de deux façons, gardez les deux. Vous pouvez
  écrire ce que vous avez vu en commun, et à côté deux récits. Personne n’a à renoncer au sien pour
  que la conversation continue.
guide-listen-or-help = Écouter, ou aider ?
guide-listen-or-help-1 = « Tu préfères que j’écoute, ou que j’aide ? »
guide-listen-or-help-2 = Demande-le avant la première réponse. Écouter, c’est rester : pas de plan,
  pas d’histoire à toi, pas de « au moins ». Aider, c’est une offre, puis une question : était-ce la
  bonne ? Et un jour calme, sans souci sous la main : « Qu’est-ce qui te soutiendrait davantage
  cette semaine ? »
guide-words = Des mots pour cela
guide-words-1 = « Ça va » et « stress » sont des portes, pas des pièces. Prends un mot dans chaque
  liste, puis dis à quoi il tient.
guide-words-feelings = Ce que l’on ressent
guide-words-missing = Quand quelque chose manque
guide-words-missing-list = épuisement, invisibilité, rancœur, trop-plein, solitude dans tout cela,
  nerfs à vif, culpabilité, honte, angoisse, engourdissement, déception, tiraillement, jalousie,
  agitation, tristesse, confusion, découragement, doute sur nous
guide-words-there = Quand quelque chose est là
guide-words-there-list = soulagement, un regard reçu, légèreté, tendresse, fierté de nous,
  gratitude, sécurité, calme, envie de jouer, espoir, repos, confiance reçue, proximité, curiosité,
  chaleur, stabilité
guide-words-needs = De quoi il y a besoin
guide-needs-oneself = Pour soi
guide-needs-oneself-list = du repos, une heure sans une question, un lieu à soi, de l’ordre, du
  mouvement, des amitiés, finir une pensée, faire mal quelque chose en paix, une fin à la journée
guide-needs-between = Entre nous
guide-needs-between-list = un regard, un merci, avoir son mot à dire, de la fiabilité, de la
  tendresse, un « comment ça va pour toi ? », de l’équité, du jeu, de la franchise, une main sans un
  mot, manquer à l’autre, décider à deux, que quelqu’un d’autre y pense
guide-words-unsafe = « En danger » est un autre mot qu’« invisible ». Si c’est celui que tu
  prendrais, la <a href="{ $safetyHref }">page sur la sécurité</a> est la bonne.
guide-questions = Les trois questions
guide-questions-1 = Vous répondez aux trois, d’un côté puis de l’autre ; commence la personne qui a
  parlé en dernier la fois d’avant.
guide-questions-2 = Partez de la deuxième un jour où la première prendrait tout l’air. La
  <a href="{ $checkInHref }">fiche de tête-à-tête</a> a de la place pour les trois.
guide-two-seats = Deux places
guide-seat-bringing = Si c’est toi qui abordes les choses
guide-seat-bringing-1 = Laisse un silence être un silence. Laisse passer un signe que l’autre
  pourrait saisir, et vois. Mets des mots sur une chose que tu adoucis depuis longtemps. Cette
  conversation n’a pas besoin d’hôte.
guide-seat-hearing = Si c’est à toi qu’on les dit
guide-seat-hearing-1 = Reste dans la pièce, même quand ça pique. Pas de défense les cinq premières
  minutes, pas de blague qui ferme la porte, pas de plan. Commence toi-même une conversation par
  semaine, sur n’importe quoi.
guide-two-seats-1 = Beaucoup de couples changent de place selon le sujet. Dire moins et « mieux
  communiquer » ne guérit rien si cela fait une tâche de plus à qui communique déjà.
guide-changing-hands = Pendant qu’une tâche change de mains
guide-changing-hands-1 = Les premières semaines sont brouillonnes. Ce sera fait autrement, à une
  autre heure, avec un autre fromage. Fait par l’autre et assez bien, cela te laisse une soirée ;
  fait à la perfection par toi, cela t’en coûte une. Alors dis ce que <em>fait</em> veut dire, et
  laisse la manière à qui porte la tâche. Si l’envie te démange de refaire, de rectifier, de rester
  à côté, demande-toi d’abord : à quoi me faudrait-il faire confiance pour laisser cela tranquille ?
guide-hot = Quand le ton monte
guide-hot-1 = <strong>Pause.</strong> Dis le mot, et dis quand tu reviens. Puis reviens.
guide-hot-2 = <strong>Effet.</strong> Une phrase de chaque côté sur ce que cela a fait, redite par
  l’autre.
guide-hot-3 = <strong>Remède.</strong> Une petite chose à essayer, telle que vous sachiez dire, à
  deux, si elle a eu lieu.
guide-hot-4 = Il y a <a href="{ $cardHref }">une carte de ces trois pas</a>, à imprimer et à
  remplir.
guide-after = Après la conversation
guide-after-1 = <strong>Notez un accord :</strong> qui, quoi, jusqu’à quand. Assez petit pour les
  jours qui viennent. Dans <code>together.md</code>, c’est une ligne comme <code>- [ ] prénom: quoi
  (by 2027-03-01)</code>.
guide-after-2 = <strong>Regardez où cela tombe.</strong> Si tous les prochains pas vont à la
  personne qui porte déjà plus, choisissez-en un autre.
guide-after-3 = <strong>Dis une chose qui te fait plaisir,</strong> même petite. L’effort compte,
  même quand le résultat est de travers.
guide-after-4 = <strong>Si cela ne tient pas,</strong> vous avez appris quelque chose sur le plan.
  Changez le plan, barrez la ligne, gardez la bonne volonté.
guide-someone-else = Avec une autre personne dans la pièce
guide-someone-else-1 = Une personne qui accompagne les couples n’est d’aucun des deux côtés : c’est
  tout son intérêt. Un bon premier rendez-vous parle de votre façon de parler ; le sujet difficile
  peut venir au suivant. Vous voudrez peut-être commencer par une heure à part. Là où il y a de la
  peur, n’y allez pas en couple : quelqu’un de ton côté d’abord, et la
  <a href="{ $safetyHref }">page sur la sécurité</a> dit qui.
guide-next-step = Quel quart d’heure vous irait à deux cette semaine, et qui a envie de poser la
  première question ?
guide-ideas = Les mots employés ici sont expliqués sous <a href="{ $ideasHref }">Idées</a>.

# Tous les chiffres à emporter. $root : où se trouve le site.
data-lead = Tous les chiffres de ces pages, mois par mois, à lire avec un programme à vous ou à
  vérifier à la main.
data-json = <a href="{ $root }data/metrics.json">data/metrics.json</a> : tout, avec les définitions,
  les périodes et la fourchette de chaque chiffre.
data-csv = <a href="{ $root }data/metrics.csv">data/metrics.csv</a> : la même chose en tableau, une
  ligne par chiffre.
data-schema = <a href="{ $root }data/metrics.schema.json">data/metrics.schema.json</a> : la forme du
  premier fichier, en JSON Schema.
data-private = Ces fichiers ne contiennent rien de plus que ces pages : ce qui vous attend, à deux,
  n’y est pas.
data-caption = Le nom de chaque chose dans les fichiers. Toutes n’ont pas un chiffre dans chaque
  rapport.
data-name = Ce que c’est, et son nom dans les fichiers
data-unit-column = Unité
# $methodHref : une page.
data-method = Comment chaque chiffre est fait, et ce qu’il ne voit pas, se trouve sous
  <a href="{ $methodHref }">D’où viennent ces chiffres</a>.

# Les buts du couple.
goals-title = Ce que vous visez à deux
goals-lead = Un but dit dans quelle direction vous voulez regarder. Il peut changer quand la vie
  change, et il parle de vous deux, pas d’une personne.
# $placeTitle : le nom d’une page.
goals-place = Ce que vos fichiers en disent est sous <a href="{ $placeHref }">{ $placeTitle }</a>.
goals-method = Comment se fait chaque chiffre, et ce qu’il ne voit pas, se trouve sous
  <a href="{ $methodHref }">D’où viennent ces chiffres</a>.

# Tout ce qui a changé de mains.
hand-offs-lead = Une tâche met du temps à arriver dans une autre tête. Pendant ses quatre premières
  semaines, elle est en transition : plus tard que d’habitude, faite autrement, parfois oubliée.
  Rien dans ces semaines ne dit comment ce sera ensuite.
hand-offs-waits = Comment tient chaque relais depuis : cela vous attend, à deux.
hand-offs-life = Ce qui s’est passé entre-temps
hand-offs-guide = Convenir de ce que « fait » veut dire avant qu’une tâche ne bouge épargne la
  plupart de ces conversations. Pour les premières semaines, voyez aussi le
  <a href="{ $guideHref }#changing-hands">guide de conversation</a>.

# Comment lire le site, et une page pour qui accompagne le couple.
how-to-read-meta = Pour qui ouvre ceci la première fois
how-to-read-lead = Deux personnes notent qui pense à quoi à la maison, ce qui a changé de mains, ce
  dont elles se sont remerciées. Ce site met ces notes en ordre, pour qu’elles puissent en parler.
  C’est le dessin d’une charge, fait par les deux personnes qui la portent.
how-to-read-what = Ce que c’est, et ce que ce n’est pas
how-to-read-is = C’est
how-to-read-is-1 = une façon de voir un travail qui ne laisse pas de trace ;
how-to-read-is-2 = un début de conversation entre deux personnes ;
how-to-read-is-3 = une mémoire de ce dont vous avez convenu et de ce que vous avez atteint ;
how-to-read-is-4 = aussi vrai que vos notes, et pas plus.
how-to-read-is-not = Ce n’est pas
how-to-read-is-not-measure = une mesure de l’amour, de l’effort ou de la valeur ;
how-to-read-is-not-contest = un concours, une facture ou une preuve ;
how-to-read-is-not-diagnosis = un diagnostic de qui que ce soit ;
how-to-read-is-not-1 = une chose à montrer à d’autres sans le oui de l’autre.
how-to-read-what-1 = Lisez les mots avant les images, et la fourchette avant le chiffre. Si une page
  te donne envie d’appeler l’autre pour lui montrer quelque chose, ferme-la et dînez d’abord.
how-to-read-signs = Les signes
how-to-read-signs-1 = On vous distingue d’abord par la forme, ensuite par la place, et par la
  couleur en dernier. Votre ordre est celui de vos réglages et ne veut rien dire.
how-to-read-who-holds-something = Qui porte quelque chose
how-to-read-signs-2 = Une tâche a quatre étapes : remarquer qu’elle va venir, l’organiser, la faire,
  vérifier. Trois sur quatre se passent dans une tête.
how-to-read-pictures = Les images
how-to-read-pictures-1 = Les exemples ci-dessous sont inventés. « Un côté » et « L’autre » ne sont
  personne.
how-to-read-pictures-2 = <strong>Exemple.</strong> Une part de la charge dans le temps. La ligne est
  la part de la personne nommée à son bout, le reste est à l’autre. La bande ombrée dit jusqu’où la
  ligne bouge quand on compte davantage certains travaux. Là où la bande croise les tirets, qui
  porte plus dépend de ce que l’on compte. Là où l’on ne sait rien, la ligne s’interrompt.
how-to-read-pictures-3 = <strong>Exemple.</strong> Deux listes posées l’une sur l’autre : ce qui est
  sur l’une, sur les deux, sur l’autre. De longs bouts ne sont un tort pour personne. C’est ce qu’on
  ne pouvait pas voir depuis sa place.
how-to-read-pictures-4 = <strong>Exemple.</strong> Un mois d’une chose que vous faites à deux :
  plein, un jour où elle a eu lieu ; un contour barré, un jour dont personne n’a noté qu’elle ait eu
  lieu ; un tiret, un jour que vous avez laissé exprès. Un vide est un vide. Rien ici ne compte les
  jours d’affilée.
how-to-read-pictures-5 = <strong>Exemple.</strong> Une étape du travail, partagée entre deux. Le
  petit repère est le milieu. C’est un repère, pas un but ; votre but, vous le fixez à deux, ou pas.
how-to-read-no-number = Quand il n’y a pas de chiffre
how-to-read-no-number-1 = Un rapport qui a toujours une réponse en invente. Celui-ci préfère
  attendre :
how-to-read-no-number-2 = <strong>Deux oui, ou rien n’est comparé.</strong> Vous pouvez reprendre le
  vôtre à tout moment, et la page ne dit pas qui.
how-to-read-no-number-3 = <strong>Les réponses sont scellées</strong> tant que les deux ne sont pas
  écrites, pour que personne ne réponde à une réponse.
how-to-read-no-number-4 = <strong>Peu de semaines, peu de mots.</strong> Une part de ce qui est noté
  demande deux semaines tenues à deux, et quatre pour sa fourchette. Avant, la page dit « Cela vous
  attend, à deux ».
how-to-read-no-number-5 = <strong>Trop peu de lignes</strong> d’un domaine : la page dit que c’est
  trop peu pour le dire.
how-to-read-no-number-6 = <strong>« À peu près moitié-moitié, pour autant que ce journal le
  dise »</strong> signifie que la fourchette touche le milieu. Cela peut être inégal, et trop tôt
  pour le voir.
how-to-read-no-number-7 = <strong>Le soin n’est jamais additionné.</strong> Les pas vers l’autre,
  l’apaisement, l’écoute se racontent avec des mots. Ce n’est à personne, rien n’est attendu, et
  l’on ne peut en faire un but.
how-to-read-no-number-8 = <a href="{ $methodHref }">D’où viennent ces chiffres</a> donne chaque
  formule, avec ce qu’elle ne voit pas.
how-to-read-blind = Ce que cela ne voit pas
how-to-read-blind-1 = Ce que vous n’avez ni noté ni remarqué. Il y a peut-être plus, qui n’est sur
  aucune liste.
how-to-read-blind-2 = L’inquiétude de quatre heures du matin, et tout ce qui n’a pas de minutes.
how-to-read-blind-3 = Avec quel plaisir, avec quel soin, avec quelle histoire une chose est faite.
how-to-read-blind-4 = Si une semaine calme était paisible ou muette.
how-to-read-blind-5 = Ce que l’on n’a pas osé écrire.
how-to-read-editions = Qui voit quoi
how-to-read-editions-1 = Les mêmes fichiers donnent jusqu’à quatre dossiers de pages, pour d’autres
  yeux à chaque fois.
how-to-read-folder = Dossier
how-to-read-folder-for = Pour
how-to-read-folder-holds = Ce qu’il contient
how-to-read-edition-couple = vous deux
how-to-read-edition-couple-holds = tout ce qui est partagé ; rien de ce que l’on garde pour soi,
  même pas sous forme de chiffre
how-to-read-edition-own-folder = <code>site-</code>prénom
how-to-read-edition-own = vous, séparément
how-to-read-edition-own-holds = la même chose, et ce que cette personne a écrit pour soi : ce
  qu’elle a retenu, combien de fois elle est intervenue, ses soucis
how-to-read-edition-therapist = qui vous accompagne
how-to-read-edition-therapist-holds = uniquement ce que ses auteurs ont marqué pour cela, une fois
  que vous avez dit oui à deux
how-to-read-editions-2 = Le texte qui n’a pas sa place dans un dossier n’y est pas du tout, ni caché
  ni autrement. Qui peut ouvrir un dossier peut tout y lire. Le pied de chaque page dit de quand
  date la note la plus récente.
how-to-read-therapist = Pour qui accompagne un couple
how-to-read-therapist-1 = On vous a montré un rapport que deux personnes ont fait sur leur propre
  foyer. Cette page est pour vous.
how-to-read-came-about = D’où il vient
how-to-read-came-about-1 = Ces deux personnes notent leurs propres actes, et de l’autre seulement
  les mercis. Elles estiment le poids des tâches, répondent séparément aux mêmes questions, et
  consignent qui a repris quoi. Un programme met cela en ordre. Personne n’a rien vérifié, et l’une
  des deux écrit peut-être bien plus que l’autre ; chaque bilan du mois dit de combien de notes il
  est fait.
how-to-read-good-for = À quoi il peut servir
how-to-read-good-for-1 = À distinguer trois paires qui se ressemblent vues du dehors :
  <a href="{ $ideasHref }#care-and-responsibility">soin et responsabilité</a>,
  <a href="{ $ideasHref }#intimacy-and-labour">intimité et travail</a>,
  <a href="{ $ideasHref }#participation-and-management">participer et gérer</a>.
how-to-read-good-for-2 = À trouver une tâche, un soir, une phrase par où commencer.
how-to-read-good-for-3 = À voir ce qu’elles ont fait sans vous : des passages de relais qui ont
  tenu, des disputes réparées, des promesses tenues ou changées.
how-to-read-not-made-for = Ce pour quoi il n’est pas fait
how-to-read-not-made-for-1 = Juger qui a raison, qui fait plus d’efforts, ou si ces deux personnes
  vont ensemble.
how-to-read-not-made-for-2 = Garde d’enfants, tribunaux, expertises. Ce n’est pas une preuve, et n’a
  pas été écrit pour en être une.
how-to-read-not-made-for-3 = Découvrir la peur ou l’emprise. L’absence de signe ici ne veut rien
  dire. Posez la question séparément, à votre manière, avant de vous en servir avec les deux ; là où
  il y a de la peur, ne vous en servez pas du tout.
how-to-read-session = Si vous vous en servez en séance
how-to-read-session-1 = Demandez aux deux avant de le poser sur la table, et laissez l’une comme
  l’autre personne le ranger.
how-to-read-session-2 = Commencez par ce qu’elles ont atteint, puis par ce qui manque : « Qu’est-ce
  que cela ne montre pas ? »
how-to-read-session-3 = Laissez-les parler d’une image, l’une et l’autre, avant vous.
how-to-read-session-4 = Pas de but ni de date pour les sentiments ou pour les pas vers l’autre. Le
  rapport n’en fixe aucun, exprès.
how-to-read-session-5 = Les exercices à la maison retombent facilement sur qui pense déjà à tout.
  Demandez dans la semaine de qui cela tomberait.
how-to-read-session-6 = Cela peut empirer un moment quand quelqu’un arrête de rattraper ce qui
  tombe. Convenez d’un moyen de distinguer cela d’un danger.

# Les idées derrière les mots : un terme et son explication. Le site les range par terme.
ideas-meta = Les mots de ces pages
ideas-title = Idées
ideas-lead = Ce qu’il y a derrière les mots de ces pages, de A à Z. C’est une façon de regarder, pas
  une norme ; gardez ce qui vous aide à parler, et laissez le reste. Pour ce que vous avez atteint,
  vous avez <a href="{ $milestonesHref }">vos propres mots</a>.
ideas-pairs = Trois paires aident le plus souvent : <a href="#care-and-responsibility">soin et
  responsabilité</a>, <a href="#intimacy-and-labour">intimité et travail</a>,
  <a href="#participation-and-management">participer et gérer</a>.
ideas-accessibility-after-a-rupture = Joignable après une dispute
ideas-accessibility-after-a-rupture-text = Après une dispute, on guette si l’autre est de nouveau
  joignable. Une tasse de thé, une phrase à travers la porte, une question banale sur demain : tout
  cela dit « je suis encore là ». Cela ne règle pas la dispute. Cela rend possible de la régler.
ideas-acknowledgement = Reconnaissance
ideas-acknowledgement-text = Dire que l’on a vu ce que quelqu’un a fait, sans corriger ni féliciter.
  Cela coûte un souffle, et c’est souvent tout ce qui était espéré. Ce n’est pas un merci : on peut
  reconnaître ce que l’on aurait fait autrement.
ideas-adoptive-and-blended-families = Familles adoptives et recomposées
ideas-adoptive-and-blended-families-text = Une famille née d’une décision a plus à expliquer, plus
  de rendez-vous et plus de fantômes que d’autres, et beaucoup de cela loge dans une seule tête.
  L’écrire comme un travail aide. Les enfants qui ont dû apprendre à compter sur des adultes voient
  vite laquelle des deux têtes suit tout ; faites-leur voir les deux.
ideas-agreement = Accord
ideas-agreement-text = Qui fait quoi, jusqu’à quand, dit de façon à ce que vous sachiez plus tard, à
  deux, si cela a eu lieu. Il peut être tenu, il peut être changé, il peut être ouvert. Aucun des
  trois ne dit quoi que ce soit d’un caractère.
ideas-anticipation = Anticipation
ideas-anticipation-text = Penser à ce qu’il faudra avant qu’il ne le faille : l’anniversaire, le
  rhume qui couve, l’humeur après le coup de fil. Cela n’a ni minutes ni résultat visible, puisque
  son résultat est que tout s’est bien passé. C’est donc ce qui manque en premier sur une liste.
ideas-appreciation = Gratitude
ideas-appreciation-text = Un merci pour quelque chose de précis, dit à qui l’a fait. Remercier pour
  l’effort autant que pour le résultat évite que cela devienne un salaire. C’est la seule chose que
  l’on écrit ici sur l’autre.
ideas-attachment = Attachement
ideas-attachment-text = Le sentiment, plus vieux que les mots, que quelqu’un viendra ou non. Sous
  tension, certaines personnes s’accrochent et d’autres s’éloignent, et l’autre peut y voir du froid
  ou un poids. Les mots de l’attachement sont utiles tant qu’ils finissent par une chose à faire
  cette semaine, et non par une étiquette sur quelqu’un.
ideas-boundary = Limite
ideas-boundary-text = Une chose que l’on fera ou ne fera pas, pour aller bien et rester proches :
  l’heure qui est à soi, la porte fermée, le sujet après dix heures du soir. Elle parle de soi. On
  la regarde à nouveau quand la vie change.
ideas-capacity = Forces
ideas-capacity-text = Ce que l’on a à donner en ce moment, une fois que le sommeil, le travail, la
  santé et les soucis ont pris leur part. Elles montent et descendent, et personne ne le décide. Une
  semaine juste suit les forces ; elle se partage donc rarement deux fois de la même façon.
ideas-care-and-responsibility = Soin et responsabilité
ideas-care-and-responsibility-text = Le soin, c’est ce que l’on donne parce que quelqu’un compte. La
  responsabilité, c’est veiller à ce qu’il soit donné. À la porte de une chambre de malade, les deux
  se ressemblent ; à quatre heures du matin, non. On peut déborder de soin et ne porter aucune
  responsabilité ; on peut la porter toute et n’avoir plus grand-chose pour le soin.
ideas-check-in = Tête-à-tête
ideas-check-in-text = Une courte conversation à une heure connue d’avance, sur ce qui pèse, ce qui
  marche et ce qui a besoin de bouger. Quinze minutes suffisent. Elle reprend le travail de la
  personne à qui il revenait, avant, d’aborder les choses.
ideas-clarity = Clarté
ideas-clarity-text = Ce que l’on a quand on arrête de deviner. Peut-être que l’autre empoigne la
  tâche, peut-être que vous cherchez à deux sans trop savoir, peut-être que rien ne bouge. Cette
  dernière est la plus dure des trois, et c’est aussi une réponse.
ideas-closeness = Proximité
ideas-closeness-text = L’aise que l’on a près de l’autre. Elle bouge toute seule quand les deux sont
  joignables, et se porte à bout de bras quand l’autre ne l’est pas. Ici elle se dit avec des mots,
  d’un côté et de l’autre, et n’est jamais un but.
ideas-conditioning = Conditionnement
ideas-conditioning-text = Ce que l’enfance nous a appris de qui se lève de table. Personne ne l’a
  décidé, et l’on peut le regarder sans chercher de coupable. Ce qui n’a jamais été choisi peut
  l’être maintenant, y compris tel quel.
ideas-containment = Se contenir
ideas-containment-text = Garder petits ses propres sentiments pour qu’une soirée reste calme : le
  mot adouci, la conversation remise à quand l’autre aura dormi, l’envie que l’on tait. De temps en
  temps, c’est de la bonté. En habitude, on s’efface un peu. On ne peut le savoir que de soi ; cela
  s’écrit donc dans ses propres pages, ou nulle part.
ideas-dip = Creux
ideas-dip-text = Le bout de chemin où le nouveau semble pire que l’ancien. Un pas de côté, un
  passage de relais, une parole enfin dite commencent presque toujours par là. S’y attendre est le
  meilleur moyen de ne pas le prendre pour la fin.
ideas-drained-after-talking = Fatigue d’après
ideas-drained-after-talking-text = Une conversation qui soulage d’un côté et vide de l’autre a coûté
  quelque chose que l’on n’y entendait pas. Demander « et maintenant, comment ça va ? » une heure
  après en dit plus que la conversation. On peut en sortir le cœur lourd à tour de rôle ; si c’est
  toujours du même côté, cela vaut un regard.
ideas-emotional-labour = Travail émotionnel
ideas-emotional-labour-text = Apaiser ce qui s’enflamme, sentir ce dont l’autre aura besoin, être là
  où la tendresse commence. C’est un travail quand il faut le faire, avec ou sans l’envie. Il est
  plus invisible que jamais quand il réussit. Ici on le voit, on en remercie, et on ne le distribue
  jamais comme une corvée.
ideas-emotional-manager = Thermostat de la maison
ideas-emotional-manager-text = La personne qui tient la température du foyer : elle sent la pièce,
  choisit le moment, traduit, lisse. L’autre peut participer avec chaleur, et souvent, et ne faire
  que participer. C’est une place que l’on peut quitter, pour un soir d’abord.
ideas-externalising = Sortir de la tête
ideas-externalising-text = Prendre une chose dans une tête et la poser là où vous regardez de toute
  façon, à deux : un calendrier, une liste sur le frigo, une caisse près de la porte. Cela aide
  quand deux mains la nourrissent. Un calendrier partagé qu’une seule main remplit est une tête avec
  un écran.
ideas-first-to-notice = Sentir en premier
ideas-first-to-notice-text = Il y a d’habitude quelqu’un pour sentir en premier qu’une distance
  s’est glissée entre vous. Le remarquer fait partie du travail d’un couple, autant que parler. Si
  c’est toujours la même personne, l’autre peut essayer une fois de le dire en premier, même de
  travers.
ideas-full-ownership = De bout en bout
ideas-full-ownership-text = Remarquer, organiser, faire et vérifier, les quatre chez la même
  personne. Les courses, ce n’est pas le tour au magasin. C’est aussi savoir que le riz touche à sa
  fin et décider de ce qu’on mangera jeudi. Alors l’autre peut l’oublier, et c’est tout le gain.
ideas-grace-weeks = Semaines de grâce
ideas-grace-weeks-text = Les semaines après un passage de relais où tout a le droit d’être de
  travers. Qui porte maintenant cherche sa manière ; qui portait avant regarde ailleurs. Personne ne
  juge avant qu’elles soient passées.
ideas-hand-off = Passage de relais
ideas-hand-off-text = Une tâche va tout entière d’une tête à l’autre, un jour que vous connaissez à
  deux. On convient d’avance de ce que « fait » veut dire, et non de la manière. Ce n’est pas un
  service rendu ; cela ne demande donc ni rappel, ni bravo comme à un enfant.
ideas-holding = Porter
ideas-holding-text = Avoir une chose en tête pour que personne d’autre n’ait à l’avoir. On peut
  porter une tâche sans lever le petit doigt, et lever tous les doigts sans la porter. La question
  « qui verrait que cela n’a pas eu lieu ? » trouve qui la porte.
ideas-impact-and-intent = Effet et intention
ideas-impact-and-intent-text = Ce qui a atteint l’autre, et ce qui était voulu. Les deux sont vrais
  en même temps, et aucun n’efface l’autre. Dis l’effet sur toi, demande l’intention, dans cet
  ordre.
ideas-inherited-ways = Héritages
ideas-inherited-ways-text = La façon qu’avaient vos parents avec la tendresse et la colère est dans
  la pièce avec vous, des deux côtés. Raconter d’où vient une habitude la change d’offense en
  histoire. Ce que vous en gardez ne tient qu’à vous deux.
ideas-initiation = Initiative
ideas-initiation-text = Qui commence : la conversation, le geste, le projet, la réparation. On peut
  toujours répondre avec chaleur et ne jamais commencer, aimer et pourtant laisser le début à
  l’autre. Une personne régulière et une autre par élans : la paire est courante, le malentendu
  aussi.
ideas-intimacy-and-labour = Intimité et travail
ideas-intimacy-and-labour-text = L’intimité, c’est pouvoir s’atteindre. Le travail, c’est qu’une
  tête y veille. Du dehors, une soirée de paroles a le même air dans les deux cas. Demandez après
  qui aurait pu s’en passer, et qui a pu s’y reposer.
ideas-invisible-work = Travail invisible
ideas-invisible-work-text = Ce qui ne se remarque que s’il manque. L’écrire pendant une semaine le
  rend visible à deux personnes, dont celle qui l’a fait. Les tâches mentales comptent autant que
  celles avec un seau.
ideas-joint-work = À quatre mains
ideas-joint-work-text = Ce que vous faites à deux : résoudre quelque chose, inventer un rituel,
  dessiner une année. C’est le court chemin de « j’ai besoin » à « nous pourrions ». Le faire côte à
  côte est la moitié du bienfait.
ideas-listen-or-help = Écouter ou aider
ideas-listen-or-help-text = Deux choses que l’on peut vouloir en racontant. Elles se ressemblent du
  dehors et tournent mal quand on les confond. Demande laquelle c’est ;
  <a href="{ $root }conversation-guide.html#listen-or-help">le guide</a> a la question.
ideas-listening = Écoute
ideas-listening-text = Accueillir ce que quelqu’un dit jusqu’au « oui, c’est ça ». Sans réparer,
  sans comparer, sans se défendre. Elle finit par redire, et non par une réponse.
ideas-manager-and-helper = Piloter et aider
ideas-manager-and-helper-text = D’un côté on y pense et on distribue, de l’autre on fait ce qui est
  demandé et on attend. Les deux s’activent, et un côté n’est jamais de repos. « Il suffisait de
  demander » décrit exactement l’arrangement. Il finit quand une tâche entière change de mains, non
  quand on distribue davantage.
ideas-mental-load = Charge mentale
ideas-mental-load-text = Tout ce que l’on garde en tête pour qu’un foyer tourne : ce qui arrive à
  échéance, ce qui s’épuise, à qui il faut des chaussures, qui se tait depuis hier. Elle continue
  pendant d’autres travaux et ne s’arrête pas sur un canapé. Dans ces pages, c’est la
  <a href="{ $root }method.html">charge de fond</a>, dessinée avec sa fourchette.
ideas-milestone = Jalon
ideas-milestone-text = Un mot à vous pour une chose que vous avez atteinte. Elle peut être aussi
  petite qu’un dimanche tranquille. On le garde pour y revenir un jour où il est dur d’y croire.
  <a href="{ $root }milestones/index.html">Les vôtres</a> sont rangés de A à Z.
ideas-missed-cues = Signes qui passent
ideas-missed-cues-text = Des signes auxquels quelqu’un pourrait répondre, et personne ne l’a fait :
  la poubelle pleine, la mine longue. La personne qui les attrape d’ordinaire en laisse passer
  quelques-uns, en l’ayant dit, et non comme un piège. Ce qui a le droit de passer est écrit, pour
  que ce soit sans risque.
ideas-money-and-trust = Argent et confiance
ideas-money-and-trust-text = Un emprunt caché ou un achat tu brisent plus qu’un budget. Réparer
  demande des chiffres simples, ouverts aux deux, plus longtemps qu’il n’est agréable d’un côté et
  moins longtemps qu’on ne voudrait de l’autre. Les regarder ensemble à heure fixe vaut mieux que
  regarder par-dessus une épaule.
ideas-mutual-soothing = S’apaiser à deux
ideas-mutual-soothing-text = Ce qui calme deux corps à la fois : respirer côte à côte, une main
  entre les épaules, une marche sans sujet. Cela marche mieux quand on sait d’avance ce que l’autre
  aime. Ce n’est pas un moyen de finir une conversation dont quelqu’un a encore besoin.
ideas-outcome-not-method = Le résultat, pas la manière
ideas-outcome-not-method-text = Convenir de ce à quoi ressemble « fait », et laisser le chemin à qui
  porte la tâche. « Il y a un petit déjeuner » est un résultat ; une certaine façon de couper le
  pain est une manière. Un résultat convenu remplace la liste et l’inspection.
ideas-overfunctioning = Surfonctionner
ideas-overfunctioning-text = S’excuser de la météo, réparer ce que personne n’a demandé de réparer,
  connaître la pointure de tout le monde. Cela fait tourner les choses, et empêche les autres de
  voir qu’on les fait tourner. On ne l’écrit que de soi.
ideas-own-time = Temps à soi
ideas-own-time-text = Un temps où personne n’a le droit de te demander quoi que ce soit. Il ne tient
  que si l’autre le rend possible ; on le reçoit donc des deux côtés, et on le donne des deux côtés.
  Un repos qu’il faut d’abord gagner n’est pas encore du repos.
ideas-pacing = Tempo
ideas-pacing-text = Aller à une vitesse que l’on peut suivre à deux. Quand une personne veut parler
  jusqu’au bout et que l’autre a besoin de faire le tour du pâté de maisons, une heure de reprise
  aide les deux. Qui attend sait pour combien de temps, qui marche sait que cela finit.
ideas-parenthood-and-pregnancy = Grossesse et parentalité
ideas-parenthood-and-pregnancy-text = Un enfant fait des habitudes de deux personnes un système en
  quelques semaines, et l’essentiel se décide la nuit, par qui ne dort pas. C’est un bon moment pour
  écrire qui porte quoi, et pour le revoir chaque mois. Le sommeil, ce sont des forces.
ideas-participation-and-management = Participer et gérer
ideas-participation-and-management-text = Participer, c’est être là et faire quelque chose. Gérer,
  c’est l’avoir en tête le reste du temps. On peut participer à tout chez soi et ne rien gérer. Il
  faut les deux ; les ennuis viennent là où l’un et l’autre rôle restent des années au même endroit
  sans que personne l’ait choisi.
ideas-pause = Pause
ideas-pause-text = Un mot que l’on peut dire des deux côtés, et une heure où l’on reprend. Une pause
  sans heure, c’est partir. Qui l’a demandée revient en premier.
ideas-perfectionism = Perfectionnisme
ideas-perfectionism-text = Parfois l’amour des choses bien faites, parfois une façon de garder les
  rênes. La question à se poser : à quoi me faudrait-il faire confiance si c’était fait autrement ?
  Personne d’autre ne peut y répondre.
ideas-predictability = Prévisibilité
ideas-predictability-text = Qu’une chose vienne quand on a dit qu’elle viendrait. Cela repose plus
  qu’un grand effort de temps en temps. Aucune perfection n’est requise : un vide annoncé reste
  prévisible.
ideas-presence = Présence
ideas-presence-text = Être là où l’on est, le téléphone ailleurs. L’inquiétude habite la semaine
  prochaine et les querelles l’an dernier ; presque tout ce qui est bon se passe à table. C’est la
  plus petite chose que l’on puisse donner sans la préparer.
ideas-reachability = Disponibilité
ideas-reachability-text = Pouvoir trouver l’autre quand cela compte : une réponse, un visage qui se
  tourne, quelqu’un derrière les yeux. Elle va dans les deux sens. Deux personnes disponibles ont
  besoin d’en parler étonnamment peu.
ideas-reassurance = Réassurance
ideas-reassurance-text = Redemander si tout va bien aide une heure, puis il faut redemander. Des
  signes convenus aident plus longtemps : un message à midi, une phrase à la porte. Ils font partie
  du jour ; personne n’a donc à les mendier, et personne n’en a trop.
ideas-reciprocity = Réciprocité
ideas-reciprocity-text = Donner va dans les deux sens avec le temps, sans que l’on rende la monnaie.
  Ce n’est pas la moitié de tout chaque jour. On sent qu’elle est là quand personne ne fait de
  calculs.
ideas-reminding-and-hovering = Rappeler et tourner autour
ideas-reminding-and-hovering-text = Revenir à une tâche qui n’est plus à soi, pour demander,
  rectifier, rester à côté. Cela veut aider et rend la tâche à moitié. Cela ne se compte pour
  personne d’autre que pour qui l’a écrit de soi.
ideas-repair = Réparation
ideas-repair-text = La façon de revenir après une dispute : pause, effet, remède. Il y entre une
  excuse, ce que cela a fait à l’autre, et une chose qui sera différente et qui se voit. Cela
  s’apprend en le faisant, et va de plus en plus vite.
ideas-rescuing = Rattraper au vol
ideas-rescuing-text = Attraper ce qui allait tomber avant que l’autre ne le puisse. Cela épargne à
  tout le monde la bosse et la leçon. Laisser tomber une chose qui peut tomber est une façon de
  commencer.
ideas-resentment = Rancœur
ideas-resentment-text = La colère lente d’avoir porté quelque chose que personne ne voyait. Elle
  revient à pas feutrés quand on cesse de se parler. Le plus facile est d’en parler tôt, comme d’une
  fatigue, avant qu’elle ne devienne une histoire sur l’autre.
ideas-retreat-under-stress = Repli sous pression
ideas-retreat-under-stress-text = Quand la vie presse, certaines personnes se taisent, s’affairent
  et rangent la famille dans un tiroir jusqu’à ce que cela passe. Pour elles, c’est épargner ses
  forces ; pour l’autre, c’est une chaise vide. Dire « je plonge jusqu’à vendredi, et je ne pars
  pas » est un petit geste aux grands effets.
ideas-ritual = Rituel
ideas-ritual-text = Une petite chose que vous faites encore et encore parce que vous le voulez : une
  marche, cinq minutes sur le pas de la porte, le calendrier taché de confiture. La répétition fait
  plus que l’intensité. S’il s’endort, on le reprend, sans pénalité.
ideas-rotation = Tour de rôle
ideas-rotation-text = Le tour passe, et avec le tour passe la tâche entière pour cette semaine. Il
  suit les forces. On n’y met jamais rien des sentiments ni du soin.
ideas-secure-routine = Routine rassurante
ideas-secure-routine-text = Un bout de journée qui dit à ton corps que tu es d’ici : l’au revoir, le
  retour, la dernière lampe. Peu importe qui la commence, vous savez comment elle va. Dans les mois
  durs, elle vaut plus qu’un voyage.
ideas-setback = Accroc
ideas-setback-text = Quelque chose a glissé. Cela dit où le plan était mince, et se range sur la
  même ligne que ce qui a bien marché. Ce que vous en avez appris est ce qu’il faut écrire.
ideas-shared-reality = Réalité partagée
ideas-shared-reality-text = Ce dont vous diriez à deux que cela a eu lieu. Il peut y avoir un
  événement et deux récits ; alors on garde les deux. On peut bâtir sur la part commune sans
  l’emporter sur le reste.
ideas-silence = Silence
ideas-silence-text = L’absence d’ennuis se raconte de deux façons : d’un côté on pense que tout va
  bien, de l’autre on a cessé d’en parler. De part et d’autre on décrit ce que l’on voit. Demander
  séparément comment vous allez montre si c’est le même silence.
ideas-small-act = Petit geste
ideas-small-act-text = Une chose d’une minute : la bouilloire, le mot laissé, le manteau tendu. En
  nombre, et sûrement, ces gestes font l’essentiel de ce que nous appelons le soin. Ils n’ont pas
  besoin d’occasion.
ideas-softening-a-judgement = Adoucir un jugement
ideas-softening-a-judgement-text = Changer « tu es comme ça » en « ce soir-là, tu as fait ceci ». Un
  jugement n’a pas de suite, un moment en a une. C’est plus facile après avoir mangé.
ideas-standing-load = Charge de fond
ideas-standing-load-text = Ce que vous avez en tête un jour ordinaire, qu’il se passe quelque chose
  ou non. Elle change quand une tâche change de mains, et non parce qu’on a couru.
  <a href="{ $root }method.html#standing-share">Comment elle se calcule</a> est écrit.
ideas-stay = Rester
ideas-stay-text = Demeurer dans une conversation difficile sans se défendre, plaisanter ou partir.
  C’est l’autre moitié d’aborder les choses. Personne ne voit ce que cela demande ; cela peut donc
  s’écrire.
ideas-step-back = Pas de côté
ideas-step-back-text = Cesser pour un temps une part de quelque chose, au su de l’autre, afin de
  voir à deux comment cela va sans. Ce n’est ni une punition ni un test. Vous convenez de ce que
  cela couvre, pour combien de temps, et de ce qui peut passer. Ce que cela a donné, c’est à vous
  deux de le dire.
ideas-trust-after-a-breach = Confiance après une brèche
ideas-trust-after-a-breach-text = Elle revient par de petites promesses tenues là où elles se
  voient, et plus lentement à chaque fois. À qui l’a brisée revient le travail de montrer. Qui a eu
  mal peut redemander, et peut aussi se reposer de demander. Quand la brèche touche à la sécurité,
  la <a href="{ $root }safety.html">page sur la sécurité</a> passe d’abord.
ideas-unseen = Invisible
ideas-unseen-text = Faire beaucoup, et que cela passe pour le temps qu’il fait. Le contraire est une
  phrase précise : « J’ai vu que tu avais appelé le dentiste. » À qui la demande, la meilleure
  réponse est un geste visible dans les jours qui viennent.
ideas-validity = Légitimité
ideas-validity-text = Que le sentiment de quelqu’un se comprenne, vu ce qui était sous ses yeux. On
  peut le dire et voir autre chose. Ce n’est pas une reddition.
ideas-we = Nous
ideas-we-text = Un mot qui pousse sur ce que l’on projette et fait à deux. Il ne se réclame pas, et
  personne ici ne surveille qui dit « je ». Une liste de ce que vous voulez faire ensuite est un bon
  endroit pour lui.
ideas-whole-individuals = Deux personnes entières
ideas-whole-individuals-text = Deux personnes qui restent deux : avec des amitiés, un avis, un soir
  à soi. Personne n’a à disparaître pour que l’autre aille bien. Se choisir à nouveau n’est possible
  que pour quelqu’un qui est là.
ideas-work-and-closeness = Travail et proximité
ideas-work-and-closeness-text = La façon dont on nous traite au travail rentre à la maison dans nos
  manteaux : qui se sent sous surveillance toute la journée ne veut pas de questions, qui n’a eu
  aucun regard en veut beaucoup. Dix minutes entre la porte et la première demande aident des deux
  côtés. Dire lequel des deux c’était aujourd’hui, aussi.

# Les semaines où l’on écrit tout.
inventories-title = Une semaine à tout écrire
inventories-lead = Pendant une semaine, chaque personne a noté, de son côté, tout le travail
  invisible : organiser, retenir, remarquer, anticiper, gérer. Les listes se sont ouvertes une fois
  les deux là.
# $discussed : un jour.
inventories-discussed = Vous en avez parlé le { $discussed } : <a href="{ $togetherHref }">ce que
  disent les deux listes</a>.

# Ce que les deux listes disent ensemble.
# $discussed : un jour.
inventory-together-talked-about-on = vous en avez parlé le { $discussed }
inventory-together-title = Ce que disent les deux listes
inventory-together-lead = Ce qui n’est que sur une liste n’est pas un reproche. C’est ce que l’autre
  ne pouvait pas voir avant que ce soit écrit. <a href="{ $listsHref }">Les listes telles que vous
  les avez écrites</a>
inventory-together-purpose = Chaque chose compte une fois, aussi souvent qu’elle soit venue. Il y en
  a peut-être d’autres que personne n’a notées.
inventory-together-guesses = Vos estimations de départ
inventory-together-guesses-before = Avant l’ouverture des listes :
inventory-together-guesses-1 = Une liste montre ce qui a été vu et noté en une semaine ; une
  estimation porte sur le tout. Deux estimations honnêtes s’accordent rarement, puisqu’on est
  toujours plus près de sa propre part.
inventory-together-on-both-lists = Sur les deux listes
inventory-together-on-one-list-alone = Sur une seule liste
inventory-together-all-on-both = Tout ce qui est sur cette liste est aussi sur l’autre.
inventory-together-to-talk-about-1 = Quelle surprise y avait-il sur la liste de l’autre, et de quoi
  aimerais-tu dire merci ?

# Les deux listes d’une telle semaine.
inventory-title = Les deux listes
inventory-lead = Ceci sert à voir ensemble, non à prouver quelque chose.
inventory-nothing-that-day = Rien ce jour-là.
inventory-nothing = Rien ici.
inventory-lead-end = Lisez-les toutes deux jusqu’au bout avant de prendre la parole.
inventory-together-link = Ce que disent les deux listes ensemble

# Comment chaque chiffre est fait. Un `-text` est sa définition, un `-blind` ce qu’il ne voit pas.
# $asOf : un jour.
method-meta = Les chiffres vont jusqu’au { $asOf }, date de votre note la plus récente
method-lead = Chaque chiffre de ces pages se trouve ci-dessous ; il y en a peu. Aucun n’est un
  verdict, et rien ne les additionne. Ils ne voient que ce que vous avez noté, à deux.
method-general = Ce qui vaut pour tous
method-both-agree = <strong>Deux oui, ou pas de comparaison.</strong> Sans un oui de part et d’autre
  dans <code>couple.yaml</code>, il n’y a nulle part de part ni de somme par personne.
method-general-1 = <strong>Une part est celle d’une personne.</strong> Dans les tableaux et les
  figures, c’est celle que porte { $firstName } ; le reste est à { $secondName }. Échangez les deux,
  et tout est en miroir.
method-general-2 = <strong>Pas de données n’est pas zéro.</strong> Là où rien n’est écrit, rien
  n’est montré, et la ligne s’interrompt.
method-general-3 = <strong>La fourchette d’abord.</strong> Elle dit jusqu’où un chiffre pourrait
  bouger ; à lui tout seul, il en dit trop.
method-general-4 = <strong>Des semaines, pas des lignes.</strong> Ce qui se passe dans une semaine
  se tient. La fourchette du travail noté repose donc sur des semaines entières, et seulement sur
  celles où vous avez écrit, de part et d’autre, sur deux jours ou plus : les <em>semaines
  communes</em>. Si l’on écrit rarement d’un côté, des semaines disparaissent et la part glisse vers
  la moitié.
method-general-5 = <strong>Les pauses</strong> sont des vacances du journal. Ce que vous portez
  continue ; ce qui est noté alors est gardé, et n’entre dans aucun chiffre.
method-gates-caption = Combien de semaines communes il faut à une phrase
method-gates-weeks = Semaines communes
method-gates-shown = Ce qui est montré
# Des semaines communes.
method-gate-none = 0 ou 1
method-gate-none-text = Aucune part : « Cela vous attend, à deux. »
method-gate-share = 2 ou 3
method-gate-share-text = La part, et « trop tôt pour une fourchette »
method-gate-range = 4 ou plus
method-gate-range-text = La part avec sa fourchette ; si elle touche 50 %, « à peu près
  moitié-moitié, pour autant que ce journal le dise »
method-standing = Charge de fond : qui a quoi en tête
method-standing-1 = Chaque tâche a quatre étapes : remarquer, organiser, faire et vérifier. Chaque
  étape est portée, chaque jour, par quelqu’un : une personne de vous deux, les deux
  (moitié-moitié), la personne dont c’est le tour, une aide extérieure, ou personne. Remarquer,
  organiser et vérifier sont du travail de pensée : Daminger (2019) le décrit comme anticiper,
  identifier, décider et suivre.
# $assumed : comme « 3 tâches » ; $live : le nombre de toutes les tâches.
method-attention-caption = L’attention selon le rythme, telle que <code>couple.yaml</code> la règle
method-rhythm = Rythme
method-attention = Attention
method-logged = Travail noté
method-logged-1 = Une ligne compte si son verbe est remarquer, organiser, faire ou vérifier, et son
  objet une tâche. Ses minutes sont les siennes, sinon la durée habituelle de la tâche (on les dit
  alors estimées), sinon elle compte comme ligne et non en minutes. Une ligne à deux ajoute ses
  minutes de part et d’autre.
method-version = Version
method-version-1 = Définitions : version 1 de chaque mesure ci-dessus. Les mêmes fichiers donnent
  toujours les mêmes pages, sur toute machine.

# Un jalon.
# $also : d’autres mots pour lui, séparés par des virgules.
milestone-you-also-say = Vous dites aussi : { $also }
milestone-what-it-meant = Ce que cela a voulu dire
milestone-around = Autour de ce moment
# $week : son premier jour. Suivent des notes de cette semaine.
milestone-from-week = De la semaine du { $week } :
milestone-words = Ce que vous avez dit cette semaine-là
milestone-about = À propos
milestone-mentions = Là où vous en parlez

# Les jalons par thème.
milestones-by-theme-title = Jalons par thème
milestones-by-theme-in-sight = en vue

# Les jalons dans le temps.
milestones-timeline-title = Jalons dans le temps

# Les jalons de A à Z.
milestones-the-glossary = Le glossaire
milestones-lead = Des mots pour ce que vous avez atteint à deux, à retrouver un jour difficile.
milestones-none = Le premier peut être petit. Écrivez comment vous l’appelleriez dans
  <code>milestones/</code>, et ce qu’il a voulu dire de part et d’autre.
milestones-candidates = L’un d’eux serait-il un jalon ?
milestones-candidates-how = Il n’y a que vous deux pour le savoir. <code>evenhold milestones --suggest</code> affiche ces
  idées en fichiers prêts à être modifiés.

# Les moments que les deux se sont racontés.
moments-meta = Moments
moments-title = Des moments entre vous
moments-lead = Des moments où quelqu’un s’est senti sans appui, ou en a reçu un : ce qui s’est
  passé, l’effet, l’intention. Chaque récit est celui d’une personne. Deux récits d’un même jour
  peuvent être vrais à la fois.
moments-none = Il y a de la place ici, quand il y aura quelque chose à raconter.

# Le bilan d’un mois.
month-purpose = Cette page est là pour une conversation entre vous deux. Elle montre où le travail
  se trouve, non ce que vaut quelqu’un, et ne voit que ce que vous avez noté.
month-held = Ce que vous avez en tête
month-by-stage = La même chose par étape : y penser, et le faire.
month-what-you-logged = Ce que vous avez noté
month-rhythms = Ce qui est revenu
month-own-time = Temps à soi, par semaine
month-own-time-caption = Le temps pris et, entre parenthèses, le temps réservé. Deux chiffres, et
  aucun rapport.
month-also = Ce mois-ci aussi
month-what-slipped = Les accrocs
month-reached-this-month = Atteint ce mois-ci

# La liste des mois.
months-reviews = Bilans
# $month : comme « mars 2026 ».
months-month-so-far = { $month }, jusqu’ici
months-shares = À côté de chaque mois : comment se partageait ce que vous avez en tête, la bande de poids avant le
  point.
months-waits = Les parts côte à côte : cela vous attend, à deux.

# Le travail noté sur toute la durée, et domaine par domaine.
emotional-held = En mots, et sans parts : qui porte quoi dans les domaines émotionnels. Ils
  comptent dans ce qui précède.
weekly-title = Le travail noté, semaine par semaine
weekly-lately = Les 12 dernières semaines
weekly-caption = Des minutes notées, ce qui était à { $firstName }. Un point est une semaine où
  vous avez noté de part et d’autre ; la ligne en réunit quatre et s’interrompt là où il y en a
  trop peu. Les paliers ombrés sont la fourchette probable de chaque mois qui compte au moins
  quatre de ces semaines ; la ligne en tirets est la moitié.
weekly-marks = Les numéros sont les repères listés plus haut.
weekly-figures = Mois par mois, en chiffres
weekly-table = Le travail noté par mois, le plus récent d’abord
weekly-month = Mois
weekly-weeks = Semaines
weekly-line = La ligne en fin de mois
kinds-title = Domaine par domaine, les 12 dernières semaines
kinds-intro = Une même échelle pour tout : tout en haut, tout est à { $firstName } ; tout en bas,
  tout est à { $secondName } ; la ligne en tirets est la moitié. Un point est une semaine avec ce
  travail-là. Il n’y a de ligne que là où une direction se voit, avec plus de prudence, parce que
  plusieurs domaines sont regardés ensemble.
# Avant et après un passage de relais ou un pas de côté.
around-summary = En dessin et en chiffres
around-caption = La semaine médiane avant et après. Les traits fins vont de la semaine la plus
  basse à la plus haute ; la semaine du changement n’est comptée d’aucun côté.
around-table = Avant et après, en chiffres
around-spread = { $firstName }, du moins au plus

# La première page.
# $names : comme « Ana et Ben ».
overview-welcome = Bonjour, { $names }
overview-lead = Il n’y a encore rien à raconter, et c’est très bien. Notez une chose que vous avez
  remarquée, organisée, faite ou vérifiée aujourd’hui, avec vos propres mots à vous deux, et
  reconstruisez le site.
overview-begun = Vous avez commencé. Les mois apparaissent ici dès le premier jour dont vous notez
  quelque chose : ce que vous avez remarqué, organisé, fait ou vérifié, avec vos mots à vous deux.
overview-first-list = Le premier pas est une liste. Pendant une semaine, notez séparément tout ce à
  quoi il faut penser : <a href="{ $weekSheetHref }">il y a une fiche pour cela</a>. Ou commencez
  par une tâche dans <code>tasks/</code>, avec qui l’a en tête aujourd’hui.
overview-first-task = L’inventaire commence par une tâche dans <code>tasks/</code>, avec qui l’a en
  tête aujourd’hui.
overview-talk-first = Si vous préférez d’abord parler, <a href="{ $guideHref }">un quart d’heure et
  une question</a> suffisent.
overview-what-you-have-written = Ce que vous avez écrit
# $taskCount : comme « 14 tâches ».
overview-inventory = Votre inventaire compte { $taskCount }, et dit <a href="{ $auditHref }">qui
  porte quoi</a>. Lisez-le à deux : c’est souvent la première fois que l’on voit le tout ensemble.
# $taskCount : comme « 14 tâches ».
overview-first-step = Votre inventaire compte { $taskCount }. <a href="{ $tasksHref }">Lisez-le à
  deux</a>, et dites pour chaque tâche qui l’a en tête aujourd’hui. C’est tout le premier pas.
# $name : comme « mars 2026 ».
overview-review = <a href="{ $monthHref }">Le bilan du mois, { $name }</a>, à lire et à imprimer
# $month : le mois en cours.
overview-since = depuis : <a href="{ $href }">{ $month }, jusqu’ici</a>
# $name : comme « mars 2026 ».
overview-held = En tête, { $name }
# $loggedPeriod : « ce mois-ci » ou « les 12 dernières semaines ».
overview-logged = Noté, { $loggedPeriod }
overview-what-changed-hands-lately = Récemment passé de main en main
overview-all-that-changed-hands = Tout ce qui a changé de mains
overview-connection = Le lien
overview-felt = Comment cela se vit
overview-moves = Ce qui pourrait bouger ensuite, si vous le voulez à deux

# La page qui n’est que dans l’édition d’une personne, et qui lui parle.
own-meta = Édition : { $name }
own-title = Rien que pour { $name }
own-lead = Ce qui est ici n’est que pour toi. Ce n’est dans aucune page pour vous deux, et rien n’en
  passe dans un chiffre que vous partagez. Ce qui se trouve dans le dossier commun, { $other } peut
  l’ouvrir là.
own-purpose = Qui peut ouvrir ce dossier peut lire cette page. Garde-le là où tu es la seule
  personne à pouvoir l’ouvrir.
own-empty = Il n’y a encore rien ici, et rien ne t’y oblige.
own-waiting = Écrit, et encore fermé
own-waiting-1 = Ces réponses s’ouvrent pour vous deux une fois les deux là.
own-said-to-yourself = Dit à toi-même
own-scales = Comment cela a été pour toi
own-scales-1 = Tes propres réponses, de 0 à 4. Elles ne sont comparées à celles de personne.
# $title : ce qui était demandé.
own-scale-caption = { $title }, de 0 à 4, le plus récent d’abord
own-letting = Laisser, et reprendre la main
own-letting-1 = Le remarquer soi-même, c’est tout l’exercice.
own-held-back-and-said = Retenu, et dit
own-your-own-notes = Tes propres notes
own-moments-you-keep-to-yourself = Des moments que tu gardes pour toi
own-worry-beforehand = L’inquiétude d’avant
own-afterwards = Après
own-milestones-of-your-own = Des jalons à toi
own-pages-of-your-own = Des pages à toi
own-tasks = Des tâches à toi
own-repairs = Ce que tu répares pour toi
own-lists = Tes lignes de l’inventaire
own-lists-1 = Une liste et son estimation s’ouvrent pour vous deux une fois les deux là ; une ligne
  que tu as marquée privée, jamais.

# La liste des pages que le couple a écrites.
pages-title = Vos propres pages

# Une réparation.
repair-meta = Une réparation

# La liste des réparations.
repairs-meta = Réparations
repairs-title = Le chemin du retour
repairs-lead = Tous les couples se disputent. Ce qui est ici, c’est le chemin du retour : une pause,
  l’effet de part et d’autre, et une petite chose à essayer, avec un moyen de voir si elle aide.
repairs-purpose = Un accroc, c’est une chose apprise sur votre façon de faire à deux, pas un verdict
  sur quelqu’un.

# Ce qui revient : rituels, tête-à-tête, temps à soi.
rhythms-title = Rythmes
rhythms-lead = Ce qui revient encore et encore porte plus qu’une grande soirée. Un vide est un vide,
  et la prochaine fois compte autant que la dernière.
# Ces quatre-là expliquent les marques d’un calendrier, après la marque.
rhythms-kept = tenu
rhythms-missed = n’a pas eu lieu
rhythms-skipped = laissé exprès
rhythms-plain = une pause, ou rien de noté
rhythms-own-time = Du temps à soi
rhythms-own-time-1 = Le repos n’est pas une récompense, et personne n’a à l’acquérir d’abord.
rhythms-room = De la place faite à l’autre
rhythms-room-1 = Une heure que quelqu’un a libérée. Un merci s’y dit volontiers à voix haute.
rhythms-set-aside-and-had = Réservé, et pris
rhythms-boundaries = Des limites autour du temps et de l’espace
rhythms-boundaries-1 = Une limite dit où l’on est, pour que l’autre sache où nous trouver. Elle
  change quand la vie change.
rhythms-pauses = Pauses
rhythms-pauses-1 = Le journal se reposait, et rien de ces jours n’est compté.
rhythms-ahead-of-you = Devant vous
rhythms-ahead-of-you-1 = Ce qui vient demandera peut-être une autre carte. Mieux vaut la regarder
  avant.

# La page pour un mauvais jour.
rough-patch-meta = Pour un mauvais jour
rough-patch-title = Une mauvaise passe
rough-patch-lead = Rien n’a besoin d’être résolu pendant que vous lisez ceci. C’est ce que vous avez
  fait jusqu’ici, à deux, avec vos mots, gardé pour un jour où on le voit mal.
rough-patch-purpose = Si l’autre te fait peur, cette page n’est pas celle d’aujourd’hui.
rough-patch-safety = <a href="{ $safetyHref }">La bonne page est ici</a>, avec des gens à appeler
  et une porte de sortie.
rough-patch-reached = Ce que vous avez atteint
rough-patch-helped = Ce qui a déjà aidé
rough-patch-helped-1 = Il y a eu des creux avant celui-ci. Voici comment vous avez traversé certains
  d’entre eux.
rough-patch-thanks = Vos mercis
rough-patch-wrote-to = <bdi>{ $name }</bdi> a écrit à <bdi>{ $other }</bdi>
rough-patch-no-thanks = Il y a ici de la place pour une ligne de part et d’autre. Pas forcément
  aujourd’hui.
rough-patch-hot = Si le ton monte maintenant
rough-patch-hot-1 = Trois pas, dans cet ordre. C’est le premier qui compte ce soir ; les deux autres
  peuvent attendre que vous ayez dormi.
rough-patch-card = La carte à part, à imprimer et à garder dans un tiroir
rough-patch-later = Plus tard, au calme
rough-patch-later-1 = Une dispute vous dit quelque chose sur votre façon de faire à deux. Elle ne
  dit rien de définitif sur personne. Quand vous en aurez envie à deux, <a href="{ $guideHref }">un
  quart d’heure et une question</a> suffisent.

# La page sur la sécurité. Qu’elle reste simple : on la lit peut-être dans la peur et la hâte.
# Un lien vers un site neutre.
safety-leave = Quitter cette page maintenant
safety-lead = Regarder à deux le travail partagé demande deux personnes en sécurité l’une avec
  l’autre. Là où quelqu’un a peur, une page comme celle-ci peut devenir un outil pour surveiller,
  accuser ou contrôler. Alors, s’il vous plaît, ne vous en servez pas à deux.
safety-not-for-you = Ce n’est pas pour toi maintenant, si
safety-not-for-you-1 = tu as peur de ce qui arrive quand un chiffre d’une page déplaît à l’autre ;
safety-not-for-you-2 = l’autre décide de ce qui peut s’écrire, ou lit par-dessus ton épaule ;
safety-not-for-you-3 = des notes sont rassemblées pour prouver quelque chose : à la famille, à un
  tribunal, pour avoir raison ;
safety-not-for-you-4 = on te frappe, on te menace, on te suit, on te prive d’argent, de tes proches
  ou de sorties.
safety-not-for-you-why = La peur, l’emprise et la violence ne sont pas des questions de partage du
  travail, et aucun meilleur partage ne les répare. Une thérapie de couple n’est pas conseillée non
  plus. Quelqu’un de ton côté d’abord.
safety-who-can-help = Qui peut aider
safety-trace = Ne pas laisser de trace
# Cite le lien ci-dessus, `safety-leave`.
safety-trace-1 = « Quitter cette page maintenant » ouvre un site neutre dans cette fenêtre ; Ctrl et
  W, ou Cmd et W, la ferme. Ni l’un ni l’autre n’efface l’historique du navigateur, la liste des
  fichiers récents ou le dossier lui-même. Une fenêtre privée ne garde pas d’historique, mais le
  dossier reste où il est, et qui peut l’ouvrir peut le lire.
safety-promise = Ce que cette page ne peut pas promettre
safety-promise-1 = Le rapport est fait de simples fichiers. Rien n’est envoyé nulle part, et rien
  n’est verrouillé : qui peut ouvrir le dossier, une copie synchronisée ou une sauvegarde peut tout
  y lire. Ce qui n’est que pour une personne n’a pas sa place dans un dossier partagé.
safety-stopping = Faire une pause, et arrêter
safety-stopping-1 = Le but est d’en avoir de moins en moins besoin. Arrêtez quand vous voulez ; rien
  ici ne compte les jours d’affilée.
safety-stopping-2 = <strong>Une pause :</strong> écrivez-la sous <code>pauses</code> dans
  <code>couple.yaml</code>. Ces jours n’entrent dans aucun chiffre du journal.
safety-stopping-3 = <strong>Plus côte à côte :</strong> d’un côté ou de l’autre, on peut reprendre
  son oui sous <code>compare</code>, à tout moment et sans raison. Les pages sont alors comme si
  personne n’avait jamais dit oui.
safety-stopping-4 = <strong>Reprendre une ligne :</strong> écrivez <code>yes</code> dans sa colonne
  <code>void</code>, ou supprimez-la. La construction suivante n’en laisse rien dans les pages.
safety-stopping-5 = <strong>Arrêter :</strong> supprimez le dossier des pages, et celui des fichiers
  si vous voulez que les deux partent. Pour le partager, faites d’abord une copie de part et
  d’autre.
safety-stopping-6 = <strong>Ce qui reste ailleurs :</strong> dossiers synchronisés, nuages et
  sauvegardes gardent d’anciennes versions des semaines ou des mois, sur chaque appareil qui les
  avait. Supprimez-les là aussi, et videz la corbeille.

# Fiche pour un tête-à-tête. `<span class="blank …">` est une ligne où écrire.
sheet-check-in-purpose = Une feuille par personne, remplie à part, puis échangée quand les deux le
  sont. Quinze minutes suffisent ; laissez ce que vous voulez. S’il y a de la fatigue, reportez, et
  dites jusqu’à quand.
sheet-check-in-first = <strong>D’abord :</strong> de ce qu’il y avait à porter, { $other } a
  porté<span class="blank short"></span> %, et moi<span class="blank short"></span> %
sheet-check-in-caption = Sept chiffres à entourer
# Heures de sommeil, écrites à la main sur la ligne.
sheet-check-in-hours = <span class="blank short"></span> heures

# Fiche pour une semaine à tout écrire.
sheet-inventory-week-purpose = Pendant une semaine, vous notez séparément toutes les tâches
  invisibles. Y penser compte autant que faire : savoir que le chat a besoin du vétérinaire est une
  ligne à part entière. Une feuille par personne. Rangez-les jusqu’à ce que les deux soient pleines,
  puis lisez-les à l’autre, jusqu’au bout, avant de dire quoi que ce soit.
sheet-inventory-week-meta = La semaine à tout écrire
sheet-inventory-week-alone = rien que pour { $name }, tant que les deux feuilles ne sont pas pleines
sheet-inventory-week-title = Ma semaine : { $name }
sheet-inventory-week-begins = La semaine qui commence le<span class="blank"></span>
sheet-inventory-week-table = Semaine de travail invisible, { $name }
sheet-inventory-week-caption = Sept jours et cinq sortes de travail de tête, à remplir
sheet-inventory-week-guess = Avant de comparer, mon estimation : j’ai en tête
  environ<span class="blank short"></span> % du tout
sheet-inventory-week-end = Les deux listes ensemble font une image. Il y a peut-être plus, qui n’est
  sur aucune.

# Livret des jalons.
sheet-milestones-title = Nos mots pour ce que nous avons atteint

# La carte de réparation à imprimer.
sheet-repair-card-purpose = Pour une dispute. Imprimez-la un bon jour et gardez-la là où vous la
  trouverez, l’une et l’autre personne. Si l’autre te fait peur, cette carte n’est pas ce qu’il
  faut : <a href="{ $safetyHref }">lis plutôt cette page</a>.
sheet-repair-card-title = Quand le ton monte
sheet-repair-card-end = De quoi il s’agissait, et ce que nous avons appris, peut attendre une heure
  calme. Pardon peut se dire à tout moment.

# Fiche pour un bilan du mois.
sheet-review-monthly-review = Bilan du mois
# Les deux partenaires, dans l’ordre de leurs réglages.
sheet-review-names = { $firstName } et { $secondName }
sheet-review-title = Notre mois
sheet-review-headline = S’il avait un titre :<span class="blank long"></span>
sheet-review-changed-hands = Ce qui a changé de mains, et comment cela tient
sheet-review-word = Un mot pour une chose atteinte
sheet-review-thanks = Nos mercis
sheet-review-thanks-first = { $firstName } à { $secondName }
sheet-review-thanks-second = { $secondName } à { $firstName }
sheet-review-own-time = Temps à soi
sheet-review-own-time-first = { $firstName } a eu
sheet-review-own-time-second = { $secondName } a eu
sheet-review-to-talk-about = à se dire
sheet-review-agreements = Ce dont nous convenons. Assez petit pour les jours qui viennent ; regardez
  où cela tombe.
sheet-review-agreement-who = Qui
# Une colonne : ce qui est convenu.
sheet-review-agreement-what = Quoi
sheet-review-agreement-until = D’ici au

# Fiche de quatre semaines de tours.
sheet-rotation-purpose = Pour le frigo. La personne dont c’est le tour a le tout cette semaine-là :
  remarquer, organiser, faire et vérifier. Les tours écrits dans <code>rotations/</code> sont déjà
  remplis. Les tours suivent les forces ; échangez-les quand une semaine le demande. Le soin et les
  sentiments n’ont pas de tour.
sheet-rotation-table = Quatre semaines de tours
sheet-rotation-end = C’est le tout qui tourne : qui l’a cette semaine y pense aussi.

# Fiche de ce que « fait » veut dire.
sheet-standards-meta = Ce qui est convenu
sheet-standards-intro = Ce dont nous avons convenu comme résultat, pas la manière d’y arriver. La
  manière est à qui porte la tâche.
sheet-standards-review = Nous regardons cette feuille à nouveau le<span class="blank"></span>
sheet-standards-open = À convenir
sheet-standards-task = Tâche<span class="blank long"></span>
sheet-standards-done-means = « Fait » veut dire<span class="blank long"></span>

# Un pas de côté.
step-back-meta = Un pas de côté
# $names : comme « Ana et Ben ».
step-back-agreed-by = convenu par { $names }
step-back-purpose = Pas une punition. Vous en avez convenu à deux, pour voir comment cela va quand
  quelqu’un fait un pas de côté. Ce sera peut-être plus dur avant d’être plus léger, pour vous deux.
step-back-help = Savoir vaut aussi quelque chose. Si c’est difficile d’en parler, une troisième
  personne peut aider : une séance sur votre façon de vous parler suffit pour commencer.
step-back-uptake = Ce qui a été repris autour, par semaine
# $otherName : qui n’a pas fait le pas de côté ; $authorName : qui l’a fait.
step-back-uptake-caption = Lignes de l’autre côté ({ $otherName }) sur ce que { $authorName } a
  laissé, en nombre par semaine. Ce que cela a donné, c’est à vous de le dire.
step-back-around = Ce que vous avez noté autour
step-back-none = Rien qui ait des mots à côté.

# La liste des pas de côté.
step-backs-meta = Pas de côté
step-backs-lead = Pour un temps, quelqu’un de vous deux laisse exprès une chose, et vous regardez à
  deux comment cela va. Ce n’est ni une punition ni un test : vous en avez convenu à deux, et vous
  en apprenez à deux.

# Une tâche.
task-outcome = « Fait » veut dire : { $outcomeHTML }
task-stages = Les quatre étapes de cette tâche.
# $externalisedHTML : comme « un calendrier ».
task-externalised = Gardé hors des têtes : { $externalisedHTML }.
task-who-held-it-when = Qui l’a portée, et quand
task-agreements = Ce que vous avez convenu à son sujet
task-milestones-about-it = Des jalons à son sujet
task-log = Ce que vous avez noté
# $logCount : comme « 12 notes ».
task-newest-first = { $logCount }, la plus récente d’abord.
task-log-caption = Les dernières notes sur cette tâche
task-log-who = Qui
# Une colonne : le genre de travail, comme « organisé ».
task-log-what = Quoi
task-log-time = Durée
task-log-note = Note
# $moreCount : un nombre, au moins 1.
task-older-entries = Notes plus anciennes : { $moreCount }
task-log-older-caption = Notes plus anciennes sur cette tâche

# La liste des tâches.
tasks-title = Tâches

# Une semaine.
week-reached = Atteint
week-days = Jour après jour, avec vos mots

# La liste des semaines, et à qui le tour.
weeks-now = <a href="{ $nowHref }">Ce que cette semaine contient déjà</a>, avec vos mots.
weeks-swap = Échangez dès qu’une semaine le demande : les tours suivent les forces.
  <a href="{ $sheetHref }">La même chose pour le frigo</a>.
weeks-sheet = Il y a une <a href="{ $checkInSheetHref }">fiche pour cela</a>, à imprimer.
weeks-week-by-week = Semaine par semaine

# La liste des fiches.
worksheets-meta = Sur papier
worksheets-title = Fiches
worksheets-lead = Certaines choses vont mieux avec un crayon. Ces fiches sont faites pour être
  imprimées, en A4 ou en Letter, et remplies à une table.
worksheets-print = Pour imprimer : ouvrez une fiche, puis imprimez la page du navigateur. Les
  couleurs et les fonds sont inutiles. Une fiche remplie est à vous ; rien n’est à recopier.

# Tous les mots d’une année, pour y chercher.
year-everything-title = Tous les mots de { $year }
year-everything-lead = Tout ce que vous avez écrit, en un seul endroit, pour que la recherche de
  votre navigateur le trouve.

# Une année.
year-what-life-brought = Ce que la vie a apporté
year-lines = L’année, mois après mois
year-lines-1 = Qui a quoi en tête, un mois à la fois. Une ligne qui monte va vers { $firstName },
  une ligne qui descend vers { $secondName } ; les tirets sont la moitié. À côté de chaque nom : le
  dernier mois, { $firstName } · { $secondName }, en pour cent.
year-everything-link = <a href="{ $everythingHref }">Tout ce que vous avez écrit en { $year }</a>,
  sur une page où chercher.

# La liste des années.
years-title = Année par année

# ==== Sentences ====
#
# Ce que le programme écrit lui-même : nombres, dates, et phrases sur les données du couple. Le nom
# d’une valeur est dans un commentaire là où les mots anglais n’en ont pas besoin. $name, $leading
# et
# $following sont des prénoms, $leading étant nommé en premier sur la page.
# Un choix prend la variante de sa valeur exacte, sinon le pluriel d’un nombre (one, other ; zéro
# est one), sinon le son d’un mot : [vowel] pour « d’Ana ». Une valeur avec du balisage n’a pas de
# son.

# ---- Nombres ----
# À la première espace d’un nombre de choses, aucune ligne ne se coupe ; ni à celles d’une unité.

# Entre les groupes de trois chiffres, et avant les décimales.
number-group = { " " }
number-decimal = ,
# $number : des chiffres.
number-percent = { $number } %
number-hours = { $number } h
number-minutes = { $number } min
# Dans une phrase. $number : « 1 % ».
number-under = moins de { $number }
# $number : un nombre entier. Les petits en lettres, dans une phrase.
number-spelled = { $number ->
    [0] aucun
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $number }
  }
# $lower : des chiffres ; $upper : avec son unité. « entre 45 et 55 % »
range-between = entre { $lower } et { $upper }
range-percents = entre { $lower } et { $upper }
# $value : avec son unité.
range-at = à { $value }

# Des nombres de choses. $count : un nombre entier.
count-week = { $count } { $count -> [one] semaine *[other] semaines }
count-month = { $count } mois
count-day = { $count } { $count -> [one] jour *[other] jours }
# Les lignes du journal avec lesquelles une phrase compte.
count-note = { $count } { $count -> [one] note *[other] notes }
count-entry = { $count } { $count -> [one] note *[other] notes }
count-row = { $count } { $count -> [one] ligne *[other] lignes }
count-task = { $count } { $count -> [one] tâche *[other] tâches }
# Les termes du glossaire.
count-term = { $count } { $count -> [one] terme *[other] termes }
# Les changements de mains.
count-change = { $count } { $count -> [one] changement *[other] changements }
count-milestone = { $count } { $count -> [one] jalon *[other] jalons }
# Les tours de ce qui revient toutes les deux semaines.
count-two-weeks = { $count } { $count -> [one] quinzaine *[other] quinzaines }

# ---- Listes, citations ----

# $first : ce qui précède, peut-être déjà une liste ; $next, $last : un élément de plus.
list-next = { $first }, { $next }
list-last = { $first } et { $last }
# Des parties qui ont leurs propres virgules.
list-parts = { $first } ; { $next }
quoted = « { $text } »
# $label : qui ou quoi ; $text : ce qui en est dit.
labelled = { $label } : { $text }
labelled-quote = { $label } : « { $text } »
# Les mots qui finissent par un point dans une phrase, en minuscules et sans lui ; les lettres
# seules sont connues.
shortened = m mme mlle mm dr pr me st ste av bd env cf

# ---- Dates ----

# $month : de 1 à 12.
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  }
date-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
  }
# Dans celles-ci, $month est un nom de ci-dessus : le court dans date-short, date-medium et
# date-january, sinon le long.
date-month-year = { $month } { $year }
date-long = { $day -> [1] 1er *[other] { $day } } { $month } { $year }
date-medium = { $day -> [1] 1er *[other] { $day } } { $month } { $year }
date-short = { $day -> [1] 1er *[other] { $day } } { $month }
date-day-month = { $day -> [1] 1er *[other] { $day } } { $month }
# Le premier mois d’une année sur un axe. $year : ses deux derniers chiffres.
date-january = { $month } { $year }
# Des jours d’un même mois. $first : le jour ; $last : une date entière.
date-days = { $first -> [1] 1er *[other] { $first } }–{ $last }
# $first, $last : des dates, la première peut-être sans son année.
date-span = { $first } – { $last }
# $weekday : de monday à sunday. En tête d’une ligne ou d’un titre, donc avec une majuscule.
date-weekday = { $weekday ->
    [monday] Lundi
    [tuesday] Mardi
    [wednesday] Mercredi
    [thursday] Jeudi
    [friday] Vendredi
    [saturday] Samedi
   *[sunday] Dimanche
  }
# Au-dessus des colonnes d’un calendrier.
date-weekday-short = { $weekday ->
    [monday] lu
    [tuesday] ma
    [wednesday] me
    [thursday] je
    [friday] ve
    [saturday] sa
   *[sunday] di
  }
# Au-dessus des colonnes de l’exemple d’un calendrier.
date-weekday-medium = { $weekday ->
    [monday] lun.
    [tuesday] mar.
    [wednesday] mer.
    [thursday] jeu.
    [friday] ven.
    [saturday] sam.
   *[sunday] dim.
  }
# Un jour sur la page d’une semaine. $weekday : son nom ; $date : « 4 oct. ».
date-with-weekday = { $weekday } { $date }

# ---- Qui, les étapes, à quelle fréquence ----

# Qui porte quelque chose, dans une case d’un tableau ; les partenaires par leur prénom.
holder = { $who ->
    [both] à deux
    [rotating] à tour de rôle
    [outside] dehors
   *[nobody] libre
  }
# Qui porte ou a fait quelque chose, au début d’une phrase ; les partenaires par leur prénom.
holder-subject = { $who ->
    [both] À deux, vous
    [rotating] La personne dont c’était le tour
    [outside] Une aide extérieure
   *[nobody] Personne
  }
# Les étapes d’une tâche, en titres.
stage-title = { $stage ->
    [notice] Remarquer
    [plan] Organiser
    [do] Faire
   *[check] Vérifier
  }
# En liste : « remarquer et organiser : Ana ».
stage-gerund = { $stage ->
    [notice] remarquer
    [plan] organiser
    [do] faire
   *[check] vérifier
  }
# Dans la liste que sont les $stages d’une phrase, où « la charge » précède :
# « la charge de remarquer et d’organiser ».
stage-of-task = { $stage ->
    [notice] de remarquer
    [plan] d’organiser
    [do] de faire
   *[check] de vérifier
  }
# Ce qu’est une étape.
stage-meaning = { $stage ->
    [notice] voir que ce sera nécessaire
    [plan] décider quoi, quand et comment
    [do] mener la chose à bien
   *[check] garder un œil dessus après
  }
# La fréquence d’une tâche.
cadence = { $cadence ->
    [daily] chaque jour
    [weekdays] en semaine
    [weekly] chaque semaine
    [biweekly] toutes les deux semaines
    [monthly] chaque mois
    [quarterly] tous les trois mois
    [seasonal] chaque saison
    [yearly] une fois par an
    [once] une fois
   *[as-needed] au besoin
  }
# Les domaines du guide en six pas, quand le couple n’en nomme aucun.
category-title = { $category ->
    [household] Organisation de la maison
    [emotional] Attention aux émotions
    [social] Vie sociale
    [children] Enfants
    [money] Argent et démarches
   *[relationship] Entretien du lien
  }
# $stages : une liste ; $holder : une case. « remarquer et organiser : Ana »
holding-part = { $stages } : { $holder }

# ---- Tête-à-tête ----

check-in-heading = { $heading ->
    [heavy] Ce qui pèse
    [working] Ce qui marche
    [shift] Ce qui a besoin de bouger
    [unseen] Ce que l’autre a porté et que je n’avais pas vu
    [needs] Ce dont j’ai besoin
    [boundaries] Le temps et la place que je veux garder
    [appreciations] Ce pour quoi je dis merci
   *[support] Ce qui me soutiendrait davantage
  }
scale-title = { $scale ->
    [energy] Énergie
    [capacity] Forces pour la suite
    [fairness] À quel point cela me paraît juste
    [closeness] Proximité
    [wellbeing] Bien-être
    [feeling] Comment nous allons
   *[sleep] Sommeil
  }
scale-ends = { $scale ->
    [energy] de 0 à 5
    [capacity] de 0 à 5
    [fairness] de −3 à 3
    [sleep] heures par nuit
   *[other] de 1 à 5
  }
# Les échelles d’une seule personne.
own-scale-title = { $scale ->
    [unease] Malaise
    [desire] Désir
    [exhausted] Épuisement
    [invisible] Invisibilité
    [resentful] Rancœur
    [held_back] Paroles gardées pour soi
   *[managed_reaction] Souci de la réaction de l’autre
  }
# La fréquence voulue des tête-à-tête ; au milieu d’une phrase.
check-in-every = { $every ->
    [daily] chaque jour
    [weekly] chaque semaine
    [biweekly] toutes les deux semaines
   *[monthly] une fois par mois
  }
# $every : ci-dessus ; $day : une date.
check-in-next = À votre rythme, { $every }, le prochain tête-à-tête revient le { $day }.
check-in-due = À votre rythme, { $every }, il en revenait un le { $day }. Un quart d’heure suffit,
  quand cela vous va à deux.

# ---- Accords ----

agreement-state = { $state ->
    [kept] tenu
    [open] ouvert
   *[changed] changé
  }
# $day : le jour limite.
agreement-due = d’ici au { $day }
# Pour qui est un accord, si ce n’est pas l’une des deux personnes ; $text : les mots du couple.
agreement-by = { $who ->
    [both] Vous deux
    [rotating] À tour de rôle
   *[outside] De l’extérieur
  } : { $text }

# ---- Mesures et buts ----

# En minuscules ; un but commence par elle avec une majuscule. $id : la mesure telle que dans les
# fichiers.
metric-title = { $metric ->
    [standing-share] part de la charge de fond
    [standing-cognitive] part de la pensée
    [standing-physical] part du faire
    [standing-cognitiveGap] part de la pensée, moins celle du faire
    [standing-count] part en nombre de tâches
    [standing-fullOwnership] tâches portées de bout en bout
    [standing-split] pensé d’un côté, fait de l’autre
    [standing-unheld] ce que personne ne porte
    [standing-neverChosen] tâches jamais choisies
    [standing-segregation] séparation des domaines
    [standing-sharing] tâches partagées
    [logged-share] part des minutes notées
    [logged-rows] part des lignes notées
    [logged-prompted] ce qu’il a fallu demander
    [logged-coverage] jours avec une note
    [logged-weeklyLoad] travail noté en une semaine
    [ownTime-week] temps à soi en une semaine
    [ritual-kept] rituels tenus
    [checkin-kept] tête-à-tête tenus
    [checkin-sleep] sommeil
    [standing-byCategory] part dans chaque domaine
    [standing-byStage] part dans chaque étape
    [standing-band] bande de poids
    [standing-heldSince] jours depuis le dernier changement de mains
    [logged-byCategory] minutes notées par domaine
    [logged-byStage] minutes notées par étape
    [logged-promptedDifference] ce qu’il a fallu demander, un côté moins l’autre
    [logged-estimated] part estimée des minutes
    [logged-trend] où vont les minutes notées
    [logged-smooth] la ligne lissée des minutes notées
    [logged-beforeAfter] avant et après un changement
    [lettingGo-week] intervenir et se retenir, semaine après semaine
    [handoff-state] comment tient un passage de relais
    [handoff-quietWeeks] semaines tranquilles
    [connection-initiation] qui a tendu la main
    [connection-response] si la main tendue a trouvé une réponse
    [connection-responseDifference] réponses, dans un sens moins dans l’autre
    [connection-appreciation] mercis
    [connection-noticing] remarquer, aborder, revenir, rester
    [connection-energy] ce que le lien a laissé
    [connection-containment] retenue
    [perception-overclaim] deux estimations en une somme
    [perception-gap] une part vue de trois façons
    [perception-fairness] à quel degré cela semble juste
    [checkin-energy] énergie
    [checkin-capacity] forces
    [checkin-wellbeing] bien-être
    [checkin-closeness] proximité
    [checkin-feeling] comment vous allez
    [inventory-lists] sur une liste, sur les deux, sur l’autre
    [inventory-overlap] ce qui se trouve sur les deux listes
    [inventory-guess] l’estimation de part et d’autre
    [capacity-expected] ce que vos forces permettent
    [capacity-spike] peu de forces
    [ownTime-planned] temps à soi réservé
    [ritual-medianGap] jours entre deux fois
    [ritual-daysToResume] jours jusqu’au retour
    [repair-daysToTalk] jours entre la dispute et la discussion
    [repair-tested] remèdes essayés
    [repair-result] ce que les remèdes sont devenus
    [agreement-kept] accords tenus
    [stepback-uptake] ce qui a été repris autour d’un pas de côté
    [stepback-rescued] rattrapages pendant un pas de côté
    [goal-distance] distance à un but
    [milestone-when] jalons qui se datent d’eux-mêmes
    [nextMoves-share] ce que la part deviendrait
   *[other] { $id }
  }
# L’unité d’un chiffre dans les fichiers de données.
data-unit = { $unit ->
    [part] part de un
    [partDifference] écart de deux parts
    [partPerWeek] part par semaine
    [percent] pour cent
    [percentagePoints] points de pourcentage
    [count] nombre
    [countPerWeek] nombre par semaine
    [minutes] minutes
    [days] jours
    [weeks] semaines
    [scale] l’échelle du tête-à-tête
    [asTheGoal] celle de ce que le but regarde
   *[word] mot
  }
# D’où viennent ces chiffres. $units : une liste de celles d’au-dessus.
method-part = { $part ->
    [letting-go] Lâcher prise
    [connection] Le lien
    [perception] Ce qui se voit de part et d’autre
    [rhythms] Forces, temps à soi, rythmes
    [change] Changement et direction
   *[next] Ce qui pourrait bouger ensuite
  }
method-weight-assumed = { $assumed } sur { $live } n’ont pas d’estimation et comptent pour 3.
method-row-unit = Unité : { $units }. Version { $version }.
method-row = { $row ->
    [weight] Le poids que vous avez donné à une tâche (de 1 à 5, la moyenne de vos estimations),
      multiplié par l’attention que demande son rythme.
    [standing-share] Poids des jours-étapes portés par { $firstName }, sur tout ce que vous portez
      à deux. Ce qui est dehors ou chez personne est montré à côté. Absente si vous ne portez
      rien.
    [standing-cognitive] La même part pour remarquer, organiser et vérifier ; pour faire ; et la
      première moins la seconde, en points de pourcentage.
    [standing-byCategory] La même part dans un domaine ou une étape ; et avec des tâches de même
      poids.
    [standing-band] La plus petite et la plus grande part obtenues quand chaque domaine peut
      compter une fois, et jusqu’à deux. Si la bande croise 50 %, qui porte plus dépend de ce que
      l’on compte. Ce n’est pas une erreur d’échantillon.
    [standing-fullOwnership] Poids des jours-tâches dont les quatre étapes sont chez la même
      personne (ou vont toutes à tour de rôle), sur tous ceux où vous avez une part.
    [standing-split] Poids des jours-tâches remarqués et organisés d’un côté et faits de l’autre,
      sur le même tout ; dans chaque sens.
    [standing-unheld] Poids des jours-étapes que personne ne porte, sur tous les jours-étapes.
    [standing-neverChosen] Les tâches du dernier jour que vous avez marquées comme jamais vraiment
      choisies. Une case vide veut dire inconnu, et non pas non.
    [standing-segregation] L’indice de Duncan : la part du travail qui changerait de mains pour
      que chaque domaine se répartisse comme le tout. Un total égal peut cacher des domaines
      portés d’un seul côté. À côté, combien de tâches vous partagez à peu près moitié-moitié
      (plus petite part de 40 % ou plus).
    [standing-heldSince] Jours depuis qu’une tâche a changé de mains. Les tours de rôle ne
      comptent pas comme des changements.
    [logged-share] Les minutes notées pour { $firstName }, sur toutes celles des semaines
      communes, sans celles où, d’un côté, la plupart des lignes n’ont pas de minutes. La fourchette est à 95 %, par semaines : une estimation de rapport avec les
      semaines pour grappes, le t de Student avec un degré de liberté de moins que de semaines,
      sur l’échelle logit. Dans des foyers simulés, elle contient le vrai dans 93 à 96 cas sur
      100 ; si l’on prend les lignes pour indépendantes, dans 16.
    [logged-rows] La même chose sur le nombre de lignes, pour les mêmes semaines.
    [logged-byCategory] La même chose dans un domaine ou une étape, pour les semaines communes qui
      en ont. Sous 5 lignes, c’est « trop peu pour le dire ».
    [logged-prompted] Parmi ses propres lignes qui disent si l’autre a eu à demander, la part qui
      dit oui ; à partir de 4 semaines communes, l’écart avec sa fourchette.
    [logged-weeklyLoad] Médiane et quartiles des minutes des semaines entières, à deux.
    [logged-estimated] Minutes tirées de la durée habituelle d’une tâche, sur toutes celles de la
      période hors des pauses.
    [handoff-state] Les lignes de travail pour la tâche, dans les étapes qui ont changé de mains,
      par blocs de quatre semaines à partir de ce jour. Le premier bloc est en transition ; un
      bloc suivant tient si 80 % ou plus viennent de qui porte la tâche désormais, est revenu si
      plus de la moitié vient de qui la portait avant, et sinon il est mêlé. Un bloc de moins de 3
      lignes garde le dernier mot.
    [lettingGo-week] Tes propres lignes de chaque sorte, chaque semaine ; rien pour les semaines
      où tu n’as rien écrit.
    [handoff-quietWeeks] Semaines entières depuis la dernière fois que tu as rappelé, refait ou
      tourné autour de quelque chose que tu avais transmis.
    [stepback-rescued] Tes propres lignes de rattrapage pendant ton pas de côté.
    [logged-coverage] Jours où tu as écrit une ligne, sur les jours hors des pauses.
    [connection-initiation] Mains tendues d’un côté, sur toutes celles qui portent un nom ;
      demander un tête-à-tête en est une. À partir de 4 semaines, une fourchette à 95 % par
      semaines, comme pour les minutes notées ; sinon les nombres.
    [connection-response] Chaque réponse va à la plus ancienne main tendue par l’autre et encore
      ouverte, sur le même sujet, du même jour ou de la veille. Celles qui ont eu une réponse, sur
      toutes, dans chaque sens, sur les semaines communes, pour les mois où l’autre a noté au
      moins une réponse ; à partir de 4 semaines communes, un écart avec sa fourchette.
    [connection-appreciation] Lignes de merci de la période, de qui que ce soit. Ni fourchette ni
      comparaison.
    [connection-noticing] Qui a senti une distance, abordé quelque chose, repris le fil, choisi de
      rester : en mots, côte à côte.
    [connection-energy] Médiane de ce qui est noté après ses propres lignes de lien, à partir de 3
      lignes.
    [perception-overclaim] Les deux estimations d’un tête-à-tête ensemble, moins 100. Rien s’il en
      manque une.
    [perception-gap] Sa propre estimation, moins ce que dit l’autre ; et l’une comme l’autre,
      moins la part notée de la période, quand il y a de quoi la montrer.
    [perception-fairness] Les deux réponses telles quelles, côte à côte dans le temps, jamais
      combinées.
    [inventory-lists] Les choses, rapprochées par tâche, sinon par titre ; chaque chose compte une
      fois. Recoupement : celles des deux listes, sur toutes celles d’une liste au moins.
      L’estimation reste telle quelle. Seulement quand vous avez parlé des listes.
    [capacity-expected] Une réponse sur les forces, sur les deux réponses ensemble, au dernier
      tête-à-tête où elles ont toutes deux été données.
    [capacity-spike] Forces à 1 ou moins, ou au moins 2 sous la médiane de ses quatre réponses
      d’avant.
    [ownTime-week] Minutes de temps à soi d’une semaine entière, à côté des minutes réservées.
      Rien pour les semaines sans ligne de cette personne.
    [ritual-kept] Périodes où il a eu lieu, sur celles prévues ; celles de relâche, de pause ou
      sans note ne sont ni dans l’un ni dans l’autre. À côté, la médiane des jours entre deux
      fois, et les jours jusqu’au retour.
    [repair-daysToTalk] Jours entre la pause et la discussion ; remèdes gardés ou changés, sur
      tous les remèdes ; combien sont gardés, changés, ouverts.
    [agreement-kept] Les accords cochés, sur ceux-là et les ouverts dont le jour est venu. À
      partir de 5, la fourchette de Wilson à 95 %, sinon en mots.
    [logged-trend] Pente de Sen de la part notée par semaine, sur 12 semaines, avec le test de
      Mann et Kendall, rendu plus prudent quand une semaine ressemble à celle d’avant. À partir de
      8 semaines ; « probablement », avec 12 semaines aussi « très probablement », sinon pas de
      direction nette.
    [logged-smooth] À chaque semaine commune, ses minutes et celles des 3 semaines communes
      d’avant, si elles tiennent en 8 semaines.
    [logged-beforeAfter] Médianes de 8 semaines communes au plus de chaque côté d’un changement,
      sans la semaine même ; au moins 4 de chaque côté. À partir de 8 semaines avant, aussi : si
      cela bougeait déjà.
    [stepback-uptake] Les lignes de l’autre sur ce qui a été laissé, dans les 4 semaines d’avant,
      pendant, et dans les 4 semaines d’après, en nombre par semaine.
    [goal-distance] Rien à l’intérieur de la fourchette, sinon la valeur moins le bord le plus
      proche. Aux conditions de ce que le but regarde.
    [milestone-when] Le dernier jour de la première suite d’autant de semaines dans la fourchette.
      Aux conditions de ce que le jalon regarde.
    [rotation-proposal] Semaine par semaine, pour les quatre à venir, les tours dont les poids sont au
      plus près des forces que vous avez dites, sinon de moitiés égales ; puis ceux où le moins de tâches restent une troisième semaine dans les mêmes mains ; puis les tours qui changent le moins. Ce qui est déjà écrit reste. C’est une proposition tant que vous ne l’écrivez pas.
   *[nextMoves-share] Chaque groupe de trois tâches au plus est essayé ; reste le groupe qui amène
      la charge de fond au plus près de ce que vous visez, avec le moins de changements. Jamais
      une tâche fixée, jamais du travail émotionnel.
  }
method-row-source = { $row ->
    [weight] Source : une échelle à nous ; les estimations sont de vous.
    [standing-share] Source : les étapes d’après Daminger 2019.
    [standing-cognitive] Source : Daminger 2019.
    [standing-byCategory] Source : des morceaux de la part de la charge de fond.
    [standing-band] Source : de nous, exacte pour tout choix de poids entre une fois et deux.
    [standing-fullOwnership] Source : des guides pour couples : y penser, organiser et faire dans
      une seule main.
    [standing-split] Source : Daminger 2019 : une personne dirige, l’autre aide.
    [standing-segregation] Source : Duncan et Duncan 1955.
    [logged-share] Source : Cochran 1977.
    [logged-rows] Source : Cochran 1977.
    [logged-byCategory] Source : Cochran 1977.
    [logged-prompted] Source : Cochran 1977, pour l’écart de deux rapports.
    [logged-weeklyLoad] Source : Hyndman et Fan 1996, type 7.
    [logged-estimated] Source : de nous.
    [connection-initiation] Source : les mains tendues et la réponse à ces mains (Gottman et
      DeClaire 2001), la fourchette d’un rapport par grappes (Cochran 1977).
    [connection-response] Source : les mains tendues et la réponse à ces mains (Gottman et
      DeClaire 2001).
    [perception-overclaim] Source : Ross et Sicoly 1979. Au-dessus de zéro, c’est courant, et des
      deux côtés.
    [perception-gap] Source : Ross et Sicoly 1979.
    [inventory-lists] Source : l’indice de Jaccard, et vos propres mots.
    [agreement-kept] Source : Wilson 1927.
    [logged-trend] Source : Mann 1945, Kendall 1975, Sen 1968, Holm 1979 ; la correction est de
      nous et ne fait qu’élargir.
    [logged-beforeAfter] Source : Hodges et Lehmann 1963.
    [capacity-expected] Source : vos propres réponses.
    [capacity-spike] Source : vos propres réponses.
    [perception-fairness] Source : vos propres réponses.
    [rotation-proposal] Source : de nous.
    [nextMoves-share] Source : de nous.
    [handoff-state] Source : de nous.
    [stepback-uptake] Source : de nous.
    [logged-smooth] Source : Cochran 1977.
   *[other] Source : vos propres notes.
  }
method-row-blind = Ne voit pas : { $row ->
    [weight] ce qu’une tâche pèse un mauvais jour, ni qu’une estimation est ancienne.
    [standing-share] avec quel soin, quel plaisir ou quelle visibilité une chose est portée.
    [standing-cognitive] la pensée qu’aucune étape ne nomme, comme l’inquiétude.
    [standing-byCategory] qu’un domaine d’une petite tâche paraît aussi sûr qu’un domaine de
      vingt.
    [standing-band] les domaines que vous n’avez jamais notés.
    [standing-fullOwnership] si c’était choisi, ou échu.
    [standing-split] si cela vous plaît ainsi.
    [standing-unheld] ce que vous avez laissé vide, ou jamais noté.
    [standing-neverChosen] pourquoi personne ne l’a jamais demandé.
    [standing-segregation] si quelqu’un de vous deux le préférerait autrement.
    [standing-heldSince] les changements que personne n’a notés.
    [logged-share] ce que personne n’a noté, la pensée qui n’a pas de minutes, et le travail fait
      en même temps qu’un autre.
    [logged-rows] combien de temps chaque chose a pris.
    [logged-byCategory] que, de vingt fourchettes côte à côte, l’une tombe à côté par hasard.
    [logged-prompted] les demandes qui se passent de mots.
    [logged-weeklyLoad] qui l’a fait, ni les semaines qu’un mois coupe en deux.
    [logged-estimated] si les estimations sont bonnes.
    [handoff-state] qui le fait sans le noter.
    [lettingGo-week] ce que tu as fait sans le remarquer.
    [handoff-quietWeeks] les rappels que personne n’a notés.
    [stepback-rescued] pourquoi.
    [logged-coverage] ce qui s’est passé les autres jours.
    [connection-initiation] les mains tendues que personne n’a notées.
    [connection-response] une réponse sans mots.
    [connection-appreciation] les mercis qui ne sont pas notés.
    [connection-noticing] ce qui s’est remarqué en silence.
    [connection-energy] comment c’était quand personne ne l’a noté.
    [perception-overclaim] qui a raison ; on ne le demande à personne.
    [perception-gap] qui a raison ; on ne le demande à personne.
    [perception-fairness] ce qui a rendu la journée bonne ou mauvaise.
    [inventory-lists] ce qui n’est écrit sur aucune des listes.
    [capacity-expected] pourquoi.
    [capacity-spike] pourquoi.
    [ownTime-week] si ce temps était bon.
    [ritual-kept] si la soirée était bonne.
    [repair-daysToTalk] comment s’est passée la discussion.
    [agreement-kept] si c’était un bon accord.
    [logged-trend] pourquoi cela bouge, ni un aller et retour en moins de 12 semaines.
    [logged-smooth] la semaine où quelque chose a tourné.
    [logged-beforeAfter] à quoi cela tient.
    [stepback-uptake] ce que cela a donné ; c’est à vous de le dire.
    [goal-distance] si cela en vaut la peine.
    [milestone-when] si cela avait l’air d’un jalon.
    [rotation-proposal] ce que la semaine apportera d’autre.
   *[nextMoves-share] si l’envie y est, d’un côté ou de l’autre.
  }
# Quand c’est montré. $gate : à quelle condition.
method-row-gate = { $gate ->
    [none] Montré : toujours ; absent quand il n’y a rien à compter.
    [both] Montré : avec le oui des deux.
    [weeks] Montré : avec le oui des deux, selon les semaines communes du tableau ci-dessus.
    [rows] Montré : avec le oui des deux, à partir de 5 lignes, puis selon ses propres semaines
      communes comme au tableau ci-dessus.
    [difference] Montré : avec le oui des deux ; l’écart à partir de 4 semaines communes, les
      nombres avant.
    [initiation] Montré : avec le oui des deux ; la fourchette à partir de 4 semaines, les nombres
      avant.
    [energy] Montré : avec le oui des deux, à partir de 3 lignes à soi.
    [block] Montré : avec le oui des deux ; un bloc de quatre semaines de moins de 3 lignes ne dit
      rien.
    [trend] Montré : avec le oui des deux, à partir de 8 semaines communes ; « très
      probablement », à partir de 12.
    [smooth] Montré : avec le oui des deux, quand 4 semaines communes tiennent en 8 semaines.
    [sides] Montré : avec le oui des deux, à partir de 4 semaines communes de chaque côté ; si
      cela bougeait déjà, à partir de 8 avant.
    [own] Montré : dans ta seule édition.
    [answered] Montré : dès le premier tête-à-tête où vous avez répondu à deux.
    [claims] Montré : avec le oui des deux, une fois les deux réponses là.
    [lists] Montré : quand vous avez parlé des listes ; les nombres de part et d’autre, avec le
      oui des deux.
    [spike] Montré : dès la première réponse ; à côté de la médiane, à partir de 4 réponses avant.
    [five] Montré : en mots ; avec sa fourchette à partir de 5.
   *[aim] Montré : aux conditions de ce qui est regardé.
  }
# Le titre d’une rangée quand ce n’est pas celui de son premier nombre. $title : celui-là.
method-row-title = { $row ->
    [weight] Poids
    [standing-cognitive] Penser et faire
    [standing-segregation] À quel point les domaines sont séparés
    [standing-fullOwnership] Porté de bout en bout
    [standing-byCategory] Par domaine et par étape
    [logged-byCategory] Par domaine et par étape
    [logged-prompted] Sur demande
    [logged-weeklyLoad] Une semaine ordinaire
    [rotation-proposal] À qui pourrait être le tour
   *[other] { $title }
  }
# L’unité de ce qui n’est pas un nombre des fichiers de données.
method-row-units = { $row ->
    [weight] poids, à partir de 0
   *[rotation] tours
  }
# $metric : un titre ; $range : « entre 45 et 55 % » ou « à 50 % » ; $weeks : un nombre de semaines.
milestone-when = se date dès que « { $metric } » se tient { $range } depuis { $weeks }
milestone-waits = vous attend, à deux : sa date viendrait d’un nombre qui vous met côte à côte
goal-range = { $metric } : { $range }
goal-range-each = { $metric } : { $range }, de part et d’autre
goal-range-part = { $metric } : { $range } pour { $name }
goal-range-of = { $metric }, { $name } : { $range }
# $month : « octobre 2026 » ; $text : une phrase qui peut commencer en minuscules.
goal-month = En { $month } : { $text }
goal-never-chosen = { $tasks } que personne n’a jamais choisies.
# Après « octobre 2026 : », ou comme phrase. $what : thinking, doing ou tasks ; $part, $rest : pour
# cent.
goal-parts = { $what ->
    [thinking] pour penser
    [doing] pour faire
   *[tasks] en nombre de tâches
  }, { $part } sont portés par { $leading } et { $rest } par { $following }.
goal-whole = { $part } de ce que vous portez, en poids, est porté de bout en bout par une personne.
goal-split = { $leading } pense à { $leadingPart }
  { $following -> [vowel] qu’{ $following } *[other] que { $following } } fait, et { $following } à
  { $followingPart } { $leading -> [vowel] qu’{ $leading } *[other] que { $leading } } fait.
goal-segregation = { $part } du travail aurait à changer de mains pour que chaque domaine se
  répartisse comme le tout.
# $shared : un nombre ; $tasks : un nombre de tâches.
goal-sharing = { $shared } sur { $tasks } à peu près moitié-moitié.
goal-all-held = En { $month }, il n’y avait rien que personne ne porte.
# Après ce qui est. $distance : `3 sur cent`, `40 min`, `0,5 h`.
goal-inside = C’est dans votre fourchette.
goal-outside = Jusqu’au bord le plus proche de votre fourchette, il y a { $distance }.
goal-hundredths = { $count ->
    [0] moins d’un sur cent
   *[other] { $count } sur cent
  }
# $period : `octobre 2026`, ou ses jours. $text, $rest : un des trois d’en dessous.
goal-value = { $period } : { $text }.
goal-value-each = { $period } : { $leading }, { $text } ; { $following }, { $rest }.
# $value : un nombre avec son unité.
goal-value-inside = { $value }, dans votre fourchette
goal-value-outside = { $value }, à { $distance } du bord le plus proche de votre fourchette
goal-value-unknown = pas encore connu
# $day : une date.
goal-day-past = Vous visiez le { $day }. Garder ce jour, le déplacer, ou le laisser partir ?
goal-day = Vous visez le { $day }.
goal-no-day = Pas de date, et il n’en faut pas.

# ---- Travail noté ----

# À la place de toute comparaison que l’on n’a pas acceptée à deux.
waits-for-both = Cela vous attend, à deux.
logged-waits = Cela vous attend, à deux : il faut deux semaines où vous avez noté quelque chose, de
  part et d’autre, sur deux jours ou plus.
logged-untimed = Dans la plupart des lignes d’un côté, les minutes manquent : il n’y a donc pas encore
  de part en minutes. Partout ailleurs, une ligne sans minutes compte pleinement.
logged-few = Trop peu pour le dire ({ $rows }).
# Dans une case d’un tableau.
logged-few-cell = trop peu pour le dire ({ $rows })
# $part, $rest : pour cent de la première et de la seconde personne nommée ; $weeks : un nombre de
# semaines.
logged-early = Des minutes que vous avez notées à deux, { $part } étaient à { $leading } et
  { $rest } à { $following }. Trop tôt pour une fourchette ({ $weeks }).
logged-all = Des minutes notées en { $weeks } tenues à deux, { $part } étaient à { $leading } et
  { $rest } à { $following }.
logged-same = Des minutes que vous avez notées à deux, { $part } étaient à { $leading } et { $rest }
  à { $following }, autant chaque semaine ({ $weeks }).
# $range : « entre 53 et 63 % » ; $point : les chiffres de la première part ; $rest : pour cent de
# la seconde ; $certainty : clear, even (la fourchette contient la moitié) ou wide (et laisse
# presque tout ouvert). Sa première lettre devient une majuscule.
logged-ranged = { $certainty ->
    [even] À peu près moitié-moitié, pour autant que ce journal le dise : { $range }
    [wide] Ce journal ne dit pas encore comment cela se partage : { $range }
   *[clear] { $range }
  } des minutes notées étaient à { $leading } et le reste à { $following } ({ $point } et { $rest },
  sur { $weeks }).
logged-rows = Des lignes notées, { $part } par { $leading } et { $rest } par
  { $following }{ $isEarly ->
    [yes] . Trop tôt pour une fourchette
   *[no] {""}
  } ({ $weeks }).
# Sa première lettre devient une majuscule.
logged-rows-ranged = { $certainty ->
    [even] À peu près moitié-moitié, pour autant que ce journal le dise : { $range }
    [wide] Ce journal ne dit pas encore comment cela se partage : { $range }
   *[clear] { $range }
  } des lignes étaient notées par { $leading } et le reste par { $following } ({ $part } par
  { $leading } et { $rest } par { $following }, sur { $weeks }).
# Une case d’un tableau. $lower, $point : des chiffres ; $upper : pour cent.
logged-cell = { $lower }–{ $upper } ({ $point })
# Où vont les minutes notées. $weeks : un nombre de semaines ; $isSure : très probablement, sinon
# probablement.
trend-same = Sur { $weeks }, c’est resté pareil.
trend-unclear = Sur { $weeks }, pas encore de direction nette.
trend-moving = Sur { $weeks }, cela a { $isSure ->
    [yes] très probablement
   *[no] probablement
  } bougé { $isTowardsLeading ->
    [yes] vers { $leading }, moins chez { $following }
   *[no] vers { $following }, moins chez { $leading }
  }.
# $median, $lower, $upper : des durées.
logged-week = Une semaine ordinaire comptait { $median } de travail noté à vous deux ({ $weeks }).
logged-week-spread = Une semaine ordinaire comptait { $median } de travail noté à vous deux ; la
  moitié des semaines se trouvait entre { $lower } et { $upper } ({ $weeks }).
# $part : pour cent ; $month : « octobre 2026 ».
logged-estimated = En { $month }, { $part } de toutes les minutes sont estimées d’après la durée
  habituelle des tâches.

# ---- Charge de fond ----

# $range : « entre 53 et 63 % » ; $part, $rest : pour cent ; $point : des chiffres ; $isPast : si la
# période est finie ; $isRated : si le couple a estimé le poids de ses tâches.
standing-none = Vous ne portez encore rien, ni d’un côté ni de l’autre ; il n’y a donc pas de part à
  montrer.
# Plus de la moitié de tout ce qu’il y a à porter n’est porté par personne, comme dans une liste qui commence.
standing-open = La plupart des lignes de votre liste ne disent pas encore qui les porte : il n’y a pas de
  part qui vaille d’être montrée. On peut remplir petit à petit.
standing-crossing = Qui porte plus dépend de ce que l’on compte : { $range } de ce que vous
  { $isPast -> [yes] aviez *[no] avez } en tête { $isPast -> [yes] était *[no] est } porté par
  { $leading } et le reste par { $following } ({ $part } { $isRated ->
    [yes] d’après vos estimations
   *[no] si chaque tâche compte autant, comme aucune n’est encore estimée
  }).
# Ces deux viennent aussi après « octobre 2026 : » ; sinon leur première lettre devient une
# majuscule.
standing-point = { $part } de ce que vous { $isPast -> [yes] aviez *[no] avez } en tête
  { $isPast -> [yes] était *[no] est } porté par { $leading } et { $rest } par { $following }.
standing-band = { $range } de ce que vous { $isPast -> [yes] aviez *[no] avez } en tête
  { $isPast -> [yes] était *[no] est } porté par { $leading } et le reste par { $following }, selon
  ce que l’on compte ; { $isRated ->
    [yes] d’après vos estimations
   *[no] si chaque tâche compte autant, comme aucune n’est encore estimée
  }, { $isPast -> [yes] c’était *[no] c’est } { $point } et { $rest }.
standing-no-stages = Il n’y a pas encore de part à montrer pour penser et faire.
# $mind, $mindRest, $handRest : pour cent ; $hand : des chiffres.
standing-stages = Pour penser (remarquer, organiser et vérifier), { $mind }
  { $isPast -> [yes] était *[no] est } porté par { $leading } et { $mindRest } par { $following } ;
  pour faire, { $hand } et { $handRest }.
# $month : « octobre », ou « octobre 2025 » si c’est loin.
standing-unchanged = Cela reste à { $part } pour { $leading } et { $rest } pour { $following }
  depuis que « { $task } » a changé de mains en { $month }.
standing-before = Avant que « { $task } » ne change de mains en { $month }, c’était { $part } pour
  { $leading } et { $rest } pour { $following }.
# $part : pour cent, même sous 1 ; $month : « octobre 2026 ». Sa première lettre devient une
# majuscule.
standing-unheld = { $part } de tout ce qu’il y a à porter { $isPast -> [yes] n’était *[no] n’est }
  porté par personne en { $month }.
standing-unheld-open = La plupart des lignes de votre liste ne disent pas encore qui les porte.
# La ligne des mois, pour qui ne la voit pas. $parts : une ou deux line-month.
line-title = Part de la charge de fond, mois par mois
line-empty = Il n’y a pas encore de mois avec une part.
line-month = { $part } en { $month }
line-standing = { $leading } portait { $parts }, la bande de poids étant alors { $range } ; le reste
  était porté par { $following }.
# La ligne de la moitié, dans le dessin.
line-even = moitié
# $name : la première personne ; $part : pour cent. À côté du dernier rond de la ligne.
line-end = { $name } { $part }

# La ligne des semaines, pour qui ne la voit pas. $parts : deux fois line-month.
weekly-summary = De quatre semaines réunies, { $leading } avait noté { $parts } ; le reste était
  noté par { $following }.
# $weeks : combien il y en a.
weekly-early = Trop tôt pour une ligne : il faut encore quelques semaines où vous notez de part et
  d’autre{ $count -> [0] {""} *[other] {" "}(jusqu’ici { $weeks }) }.
# Sous un petit dessin d’un domaine.
kind-same = Pareil chaque semaine
kind-unclear = Pas encore de direction nette
kind-moving = { $isSure -> [yes] Très probablement *[no] Probablement } { $isTowardsLeading ->
    [yes] vers { $leading }, moins chez { $following }
   *[no] vers { $following }, moins chez { $leading }
  }
# $kinds : une énumération.
kinds-early = Trop tôt pour une direction : { $kinds } (il faut 8 semaines avec ce travail-là).
kinds-left-out = { $kinds } : pour en parler à deux, pas pour un suivi à la semaine.
# $title : ce qui s’est passé ; $weeks : un nombre de semaines.
around-title = Avant et après : { $title }
around-before = avant : { $weeks }
around-after = après : { $weeks }
# Dans une case, de la semaine la plus basse à la plus haute.
around-ends = { $lower }–{ $upper }

# ---- Passages de relais ----

# $task : un titre, peut-être un lien ; $stages : une liste de stage-of-task ; $name : au début
# aussi
# « À deux, vous » ($who : first, second, both, rotating, outside, nobody) ; $former : un prénom ;
# $count : combien d’étapes.
handoff-stopped = { $name } ne { $who -> [both] portez *[other] porte } plus « { $task } ».
handoff-stopped-part = { $name } n’{ $who -> [both] avez *[other] a } plus la charge { $stages },
  pour « { $task } ».
handoff-moved = { $former } a passé le relais à { $name } pour « { $task } ».
handoff-moved-part = { $former } a passé à { $name } la charge { $stages }, pour « { $task } ».
handoff-took = { $name } a pris en charge « { $task } ».
handoff-took-part = { $name } a pris la charge { $stages }, pour « { $task } ».
handoff-came-back = « { $task } » est de nouveau porté par { $name }.
handoff-whole = « { $task } » est désormais porté de bout en bout par { $name }, avec la charge
  { $stages }.
handoff-whole-from = « { $task } » est désormais porté de bout en bout par { $name } : { $former }
  lui a passé la charge { $stages }.
handoff-home = « { $task } » { $who ->
    [both] est maintenant à vous deux.
    [rotating] va maintenant à tour de rôle.
    [outside] est maintenant confié à une aide extérieure.
   *[nobody] n’est maintenant porté par personne.
  }
handoff-home-part = Pour « { $task } », la charge { $stages } { $who ->
    [both] est maintenant à vous deux.
    [rotating] va maintenant à tour de rôle.
    [outside] est maintenant confiée à une aide extérieure.
   *[nobody] n’est maintenant portée par personne.
  }
# Comment cela tient depuis. $day : une date ; pour un état, le jour depuis lequel il vaut.
handoff-in-transition = En transition jusqu’au { $day }. Un début, c’est brouillon.
handoff-was-in-transition = La transition a duré jusqu’au { $day }.
handoff-too-early = La transition a duré jusqu’au { $day } ; la suite se lit dans les quatre
  semaines d’après.
handoff-unwritten = La transition a duré jusqu’au { $day }. Trop peu est noté depuis pour dire
  comment cela tient, ce qui ne dit rien de qui le fait.
# $holds : holding, came-back (à qui portait la tâche avant) ou mixed.
handoff-state = { $holds ->
    [holding] Cela tient depuis le { $day }, pour autant que ce journal le dise.
    [came-back] Depuis le { $day }, il en est revenu plus qu’il n’en est resté. Cela arrive ; que
      faudrait-il pour que cela reste là où c’est allé ?
   *[mixed] Mêlé depuis le { $day } : une partie reste là où elle est allée, une autre non.
  }
handoff-silent = Depuis le { $day }, trop peu est noté pour en dire plus.
# $holds : le dernier mot d’avant, la transition aussi, ou unknown.
handoff-changed-again = { $holds ->
    [holding] Cela tenait quand un nouveau changement est venu le { $day }.
    [came-back] Il en était revenu plus qu’il n’en était resté quand un nouveau changement est venu
      le { $day }.
    [mixed] C’était mêlé quand un nouveau changement est venu le { $day }.
   *[unknown] Nouveau changement le { $day }.
  }
# Le prochain pas de la page.
handoff-next = « { $task } » vit ses premières semaines là où c’est maintenant. De quoi auriez-vous
  besoin, d’un côté et de l’autre, pour l’y laisser l’esprit tranquille ?
# $changes : un nombre de changements ; $day : une date.
handoffs-meta = Passages de relais · { $changes } depuis le { $day }

# ---- Titres du mois ----

# $month : son nom seul ; $cameBack : si la tâche est revenue à qui la portait auparavant.
headline-reached = En { $month }, vous avez atteint « { $term } »
headline-moved = En { $month }, { $name } porte { $cameBack -> [yes] de nouveau *[no] désormais }
  « { $task } »
headline-together = En { $month }, vous portez « { $task } » à deux
headline-life = En { $month } : { $event }

# ---- Moments ----

# $text : quelques mots du couple ; un point final suit s’il n’y en a pas.
moment-felt = { $name } l’a vécu ainsi : { $text }
moment-meant = L’intention : { $text }
# Les mots par lesquels une de leurs phrases entières peut commencer, quand elle commence en
# minuscules.
moment-first-words = je j’ai j’ai j’avais j’avais j’étais j’étais
moment-understood = { $name } l’a entendu et peut le comprendre.
moment-heard = { $name } l’a entendu.
moment-seen-differently = Vous le voyez différemment, et les deux façons de le voir ont leur place.
moment-untold = Vous n’en avez pas encore parlé.

# ---- Le prochain pas, une question aux deux ----

next-unchosen = Personne n’a jamais choisi qui porte « { $task } ». Est-ce encore bien ainsi ?
next-outcome = Pour « { $task } », quand est-ce fait, d’un côté et de l’autre ? Une phrase convenue
  à deux suffirait.
next-fill-in = Pour quelles trois tâches de la liste aimeriez-vous d’abord écrire qui les porte, une de
  chaque côté et une ensemble ?
next-unheld = Personne ne porte « { $task } » en ce moment. Quelqu’un de vous deux en a-t-il envie,
  ou peut-on laisser cela partir ?
next-unheld-part = Pour « { $task } », personne n’a la charge { $stages } en ce moment. Quelqu’un de
  vous deux en a-t-il envie, ou peut-on laisser cela partir ?
next-support = Qu’est-ce qui vous soutiendrait davantage cette semaine, d’un côté et de l’autre ?
# $text : les mots d’un accord du couple.
next-agreement = « { $text } » est encore ouvert. Est-ce encore ce que vous voulez à deux, et
  qu’est-ce qui le rendrait plus facile ?
next-wishes = Vous avez écrit, de part et d’autre, ce qui aiderait. Quelle petite part pourriez-vous
  en faire, l’une et l’autre personne, dans les jours qui viennent ?

# ---- Ce qui pourrait bouger ensuite ----

# $kind : whole, part (les $stages qui rejoindraient le reste chez $name) ou shared (les deux en
# portent une part) ; $task : un lien ; $former : un nom.
move-question = { $kind ->
    [whole] « { $task } » est en ce moment chez { $former } : et si { $name } s’en chargeait pour un
      temps ?
    [part] Pour « { $task } », { $former } a en ce moment la charge { $stages } : et si { $name } la
      prenait pour un temps, et portait ainsi le tout de bout en bout ?
   *[shared] « { $task } » occupe en ce moment vos deux têtes : et si { $name } s’en chargeait pour un
      temps ? { $former } n’aurait plus à y penser.
  }
# Après $count questions de ce genre. $part, $rest, $nowPart, $nowRest, $aimPart, $aimRest : pour
# cent, du premier nom et du second ; $followsCapacity : s’ils visent selon les forces.
move-becomes = Avec { $count ->
    [one] cela
   *[other] tout cela
  }, de ce que vous avez en tête, { $part } seraient chez { $leading } et { $rest } chez
  { $following } ; en ce moment, c’est { $nowPart } et { $nowRest }, et ce que vous visez{
  $followsCapacity ->
    [yes] , selon vos forces de part et d’autre,
   *[no] {""}
  } est { $aimPart } et { $aimRest }.

# ---- Avant et après ----

# La part des minutes notées par semaine, avant un jour et après. $before, $after : des semaines ;
# $part, $rest, $nowPart, $nowRest : pour cent, du premier nom et du second.
before-after = Des minutes notées d’une semaine médiane, { $part } étaient à { $leading } et
  { $rest } à { $following } sur { $before } avant, { $nowPart } et { $nowRest } sur { $after }
  après.
# Cela bougeait-il déjà ? $isSure : très probablement, sinon probablement.
before-moving = Cela bougeait-il déjà ? Dans les semaines d’avant, cela avait { $isSure ->
    [yes] très probablement
   *[no] probablement
  } bougé { $isTowardsLeading ->
    [yes] vers { $leading }, moins chez { $following }
   *[no] vers { $following }, moins chez { $leading }
  } ; prolongé, cela donnerait à lui tout seul { $part } chez { $leading } et { $rest } chez
  { $following }.
before-still = Cela bougeait-il déjà ? Les semaines d’avant ne montrent pas de direction nette.

# ---- Rythmes ----

# $every : daily, weekly, biweekly, monthly ; $span : un nombre de jours, de semaines… ; $isOver :
# si le rituel est fini.
rhythm-ended = Vous l’avez laissé finir le { $day }.
rhythm-first = { $every ->
    [daily] Son premier jour n’est pas encore fini.
    [weekly] Sa première semaine n’est pas encore finie.
    [biweekly] Ses deux premières semaines ne sont pas encore finies.
   *[monthly] Son premier mois n’est pas encore fini.
  }
rhythm-unplanned = Rien n’était prévu ces derniers temps.
rhythm-rested = { $isOver -> [yes] À la fin *[no] Ces derniers temps } ({ $span }), cela n’a pas eu
  lieu. Peut-être faut-il une autre heure, ou le laisser partir.
# $kept : un nombre ; $planned : un nombre de jours, de semaines…
rhythm-kept = { $isOver -> [yes] À la fin *[no] Ces derniers temps } ({ $span }) : tenu { $kept }
  fois en { $planned }.
rhythm-uncounted = Non compté : { $reasons }.
# $periods : un nombre de jours, de semaines…
rhythm-reason = { $periods } { $state ->
    [skipped] de relâche
    [paused] en pause
   *[unlogged] sans aucune note
  }
# Ce qu’il est advenu d’une période, en un mot ou deux.
rhythm-state = { $state ->
    [kept] tenu
    [skipped] laissé exprès
    [paused] en pause
    [unlogged] rien de noté
   *[notKept] n’a pas eu lieu
  }
# La fréquence d’un rituel.
rhythm-every = { $every ->
    [daily] chaque jour
    [weekly] chaque semaine
    [biweekly] toutes les deux semaines
   *[monthly] chaque mois
  }
# La même, avec son premier jour.
rhythm-every-since = { $often }, depuis le { $day }
rhythm-every-from = { $often }, à partir du { $day }
# Ce qu’ils ont écrit d’un rituel. $text : leurs mots.
rhythm-note = { $verb ->
    [resumed] C’est revenu
    [skipped] Laissé exprès
   *[missed] Pas cette fois
  } : { $text }
# Une période d’une rangée de signes. $period : des jours ; $state : rhythm-state.
rhythm-period = { $period } : { $state }
# Un mois d’un rituel quotidien. $kept, $planned : des nombres ; $days : un nombre de jours.
rhythm-month-kept = { $kept } sur { $planned }
rhythm-month-unplanned = rien de prévu
rhythm-month-summary = Tenu { $kept } fois en { $days }.
rhythm-month-unplanned-summary = Rien n’était prévu.
# $ritual : son titre ; $month : « octobre 2026 ».
rhythm-month-title = { $ritual }, { $month }

# ---- Lignes du journal ----

# Qui a fait quoi, avant les mots du couple. $name : qui, au début d’une phrase ; $who : first,
# second, both, rotating ou outside.
row-act = { $verb ->
    [noticed] { $name } { $who -> [both] avez *[other] a } remarqué
    [planned] { $name } { $who -> [both] avez *[other] a } organisé
    [did] { $name } { $who -> [both] avez *[other] a } fait
    [checked] { $name } { $who -> [both] avez *[other] a } vérifié
    [took] { $name } { $who -> [both] avez *[other] a } pris en charge
    [stopped] { $name } { $who -> [both] avez *[other] a } cessé de porter
    [asked] { $name } { $who -> [both] avez *[other] a } demandé
    [tried] { $name } { $who -> [both] avez *[other] a } essayé
    [reminded] { $name } { $who -> [both] avez *[other] a } rappelé
    [redid] { $name } { $who -> [both] avez *[other] a } refait
    [hovered] { $name } { $who -> [both] avez *[other] a } tourné autour
    [rescued] { $name } { $who -> [both] avez *[other] a } rattrapé au vol
    [fixed] { $name } { $who -> [both] avez *[other] a } rectifié
    [over-apologised] { $name } { $who -> [both] avez *[other] a } multiplié les excuses
    [initiated] { $name } { $who -> [both] avez *[other] a } tendu la main
    [responded] { $name } { $who -> [both] avez *[other] a } répondu
    [soothed] { $name } { $who -> [both] avez *[other] a } apaisé
    [listened] { $name } { $who -> [both] avez *[other] a } écouté
    [acknowledged] { $name } { $who -> [both] avez *[other] a } reconnu
    [appreciated] { $name } { $who -> [both] avez *[other] a } dit merci
    [apologised] { $name } { $who -> [both] avez *[other] a } demandé pardon
    [raised] { $name } { $who -> [both] avez *[other] a } abordé quelque chose
    [stayed] { $name } { $who -> [both] avez *[other] a } choisi de rester
    [small-act] { $name } { $who -> [both] avez *[other] a } eu un petit geste
    [noticed-distance] { $name } { $who -> [both] avez *[other] a } senti une distance
    [followed-up] { $name } { $who -> [both] avez *[other] a } repris le fil
    [kept] { $name } { $who -> [both] avez *[other] a } tenu
    [missed] Cela n’a pas eu lieu
    [skipped] Laissé exprès
    [resumed] C’est revenu
    [rested] { $name } { $who -> [both] avez eu du temps à vous *[other] a eu du temps à soi }
    [planned-rest] { $name } { $who -> [both] avez *[other] a } réservé du temps
    [made-room] { $name } { $who -> [both] avez *[other] a } fait de la place
    [session] { $name } { $who -> [both] avez *[other] a } eu une séance
    [celebrated] { $name } { $who -> [both] avez *[other] a } fêté
    [slipped] Un accroc
    [voiced] { $name } { $who -> [both] avez *[other] a } dit
    [held-back] { $name } { $who -> [both] avez gardé pour vous *[other] a gardé pour soi }
   *[managed-reaction] { $name } { $who -> [both] avez *[other] a } ménagé une réaction
  }
# La même, avec ce dont il s’agissait. $what : une tâche ou un rituel, peut-être un lien, ou les
# mots du couple.
row-act-about = { $verb ->
    [noticed] { $name } { $who -> [both] avez *[other] a } remarqué « { $what } »
    [planned] { $name } { $who -> [both] avez *[other] a } organisé « { $what } »
    [did] { $name } { $who -> [both] avez *[other] a } fait « { $what } »
    [checked] { $name } { $who -> [both] avez *[other] a } vérifié « { $what } »
    [asked] { $name } { $who -> [both] avez *[other] a } demandé, pour « { $what } »
    [tried] { $name } { $who -> [both] avez *[other] a } essayé « { $what } »
    [reminded] { $name } { $who -> [both] avez *[other] a } rappelé « { $what } »
    [redid] { $name } { $who -> [both] avez *[other] a } refait « { $what } »
    [hovered] { $name } { $who -> [both] avez *[other] a } tourné autour, pour « { $what } »
    [rescued] { $name } { $who -> [both] avez *[other] a } rattrapé « { $what } » au vol
    [fixed] { $name } { $who -> [both] avez *[other] a } rectifié « { $what } »
    [over-apologised] { $name } { $who -> [both] avez *[other] a } multiplié les excuses, pour
      « { $what } »
    [kept] { $name } { $who -> [both] avez *[other] a } tenu « { $what } »
    [missed] « { $what } » n’a pas eu lieu
    [skipped] « { $what } », laissé exprès
    [resumed] « { $what } » est revenu
    [rested] { $name } { $who -> [both] avez eu du temps à vous *[other] a eu du temps à soi }, pour
      « { $what } »
    [planned-rest] { $name } { $who -> [both] avez *[other] a } réservé du temps pour « { $what } »
    [session] { $name } { $who -> [both] avez *[other] a } eu une séance sur « { $what } »
    [slipped] Un accroc
    [voiced] { $name } { $who -> [both] avez *[other] a } dit « { $what } »
    [held-back] { $name } { $who -> [both] avez gardé pour vous *[other] a gardé pour soi }
      « { $what } »
   *[managed-reaction] { $name } { $who -> [both] avez *[other] a } ménagé une réaction, pour
      « { $what } »
  }
row-thanks = { $name } a dit merci à { $other }
row-thanks-both = Vous vous êtes dit merci
row-room = { $name } a fait de la place à { $other }
row-room-both = Vous vous êtes fait de la place
# Les lignes sans mots d’un jour, dites ensemble : « Ana a organisé « Poubelles », a fait
# « Linge ». »
# $what : une liste de titres entre guillemets ; $who : first, second ou both.
rows-act = { $who -> [both] avez *[other] a } { $verb ->
    [noticed] remarqué { $what }
    [planned] organisé { $what }
    [did] fait { $what }
    [checked] vérifié { $what }
    [kept] tenu { $what }
   *[tried] essayé { $what }
  }
rows-next = { $first }, { $next }
rows-all = { $name } { $acts }.
# Après une ligne, en lettres pâles. $energy : de -2 à 2.
row-energy = après : { $energy ->
    [-2] à plat
    [-1] un peu de fatigue
    [0] comme avant
    [1] un peu plus de légèreté
   *[2] plus de légèreté
  }
# $act : row-act ; $wanted : ce qui était voulu de l’autre (listen, help, nothing) ; $text : leurs
# mots.
connection-said = { $act }{ $wanted ->
    [listen] , en cherchant une écoute
    [help] , en demandant de l’aide
   *[nothing] {""}
  } : « { $text } »
# Ce que quelqu’un a fait d’une distance, sans prénom.
connection-act = { $verb ->
    [noticed-distance] Senti une distance
    [raised] Abordé quelque chose
    [followed-up] Repris le fil
   *[stayed] Choisi de rester
  }
# Ce qu’est une ligne d’une liste, en un mot ou deux ; au début d’une ligne avec une majuscule.
log-verb = { $verb ->
    [noticed] remarqué
    [planned] organisé
    [did] fait
    [checked] vérifié
    [took] pris en charge
    [stopped] cessé de porter
    [asked] demandé
    [tried] essayé
    [reminded] rappelé
    [redid] refait
    [hovered] tourné autour
    [rescued] rattrapé au vol
    [fixed] rectifié
    [over-apologised] trop d’excuses
    [initiated] main tendue
    [responded] répondu
    [soothed] apaisé
    [listened] écouté
    [acknowledged] reconnu
    [appreciated] merci
    [apologised] pardon demandé
    [raised] abordé
    [stayed] choisi de rester
    [small-act] petit geste
    [noticed-distance] distance sentie
    [followed-up] fil repris
    [kept] tenu
    [missed] n’a pas eu lieu
    [skipped] laissé exprès
    [resumed] revenu
    [rested] temps à soi
    [planned-rest] temps réservé
    [made-room] place faite
    [session] séance
    [celebrated] fêté
    [slipped] accroc
    [voiced] dit
    [held-back] gardé pour soi
   *[managed-reaction] réaction ménagée
  }

# ---- Tableaux et figures ----

# Le titre d’une colonne de tâches.
task = Tâche
matrix-caption = Qui porte chaque étape, le { $day }.
matrix-last-row = La dernière ligne partage le poids de chaque étape entre { $first } (à gauche) et
  { $second } (à droite), en pour cent.
matrix-all = Le tout
# Le tableau pour les lecteurs d’écran.
matrix-label = Tâche : Remarquer, Organiser, Faire, Vérifier
# Sous une tâche pensée d’un côté et faite de l’autre.
matrix-split = pensé d’un côté, fait de l’autre
table-kind = Domaine
table-all-kinds = Tous les domaines
# $name : la première personne ; $weeks : un nombre de semaines.
table-logged-caption = Temps noté en { $weeks } tenues à deux. Les barres partagent une échelle ; la
  dernière colonne est la part de gauche, { $name }, la fourchette d’abord, puis le chiffre.
table-logged-emotional = Ce qui est émotionnel compte dans la dernière ligne et n’a pas de ligne à
  soi.
table-part = Part { $name -> [vowel] d’{ $name } *[other] de { $name } }
table-standing-caption = Ce que vous avez en tête, par domaine. La longueur d’une barre est le poids
  de ce qui est porté : { $isRated -> [yes] votre estimation, et la fréquence à laquelle cela
  demande de l’attention *[no] la fréquence à laquelle cela demande de l’attention }.
table-of-all = De tout ce que vous portez
# La ligne des domaines émotionnels : une part du tout, aucune des deux.
table-standing-emotional = L’émotionnel
stage-unheld = porté par personne de vous deux
# D’un domaine dont les étapes sont portées par plusieurs.
kind-several = entre plusieurs mains
# Les deux parts. $first, $second : des prénoms ; $part, $rest : pour cent.
shares = { $first } { $part }, { $second } { $rest }
# La ligne d’une échelle dans le temps. $first, $second : scale-ends-of ou scale-ends-none.
scale-summary = Vos réponses à vous deux, du { $from } au { $to } : { $first }, { $second }.
scale-ends-of = { $name } { $first } au début et { $last } à la fin
scale-ends-none = { $name } aucune

# ---- Navigation et titres ----

nav-section = { $section ->
    [overview] Aperçu
    [months] Mois
    [holding] Qui porte quoi
    [connection] Le lien
    [rhythms] Rythmes
    [milestones] Jalons
    [roughPatch] Mauvaise passe
    [pages] Vos pages
   *[own] Rien que pour toi
  }
nav-audit = État des lieux
nav-inventory = Inventaire
nav-conversation-guide = Guide de conversation
nav-alphabet = A–Z
nav-themes = Par thème
nav-timeline = Dans le temps
nav-rough-patch = Mauvaise passe
nav-own-pages = Vos pages
nav-own = Rien que pour toi
# Si le couple n’a pas écrit son propre principe.
layout-principle = Faire équipe, sans compter.

# À qui est l’édition, après « Privé, pour ». $name, $names : ceux du couple.
readers-partner = { $name }, et personne d’autre
readers-facilitator = la personne qui accompagne { $names }
# Vers la page d’avant et d’après, au-dessus de sa date.
around-earlier = Avant
around-later = Après
# Liens vers la page précédente et la suivante, là où aucune n’est plus ancienne.
around-previous = Précédente
around-next = Suivante
# Ce par quoi une liste se réduit. « Quoi » se demande de tout ce qui fut écrit dans une année.
filter-kind = Domaine
filter-held-by = Qui le porte
filter-theme = Thème
filter-state = Où on en est
filter-reached = atteint
filter-in-sight = en vue
filter-what = Quoi
filter-life = Ce que la vie a apporté
filter-rows = Notes
filter-subject = De quoi il s’agit
# Les sujets des idées.
filter-work = Voir, prévoir, faire
filter-talk = Parler et écouter
filter-closeness = Proximité et confiance
filter-room = Espace et rythme
filter-change = Changer et réparer
# Titres de fenêtres ; les premiers sont aussi dans la navigation.
page-overview = Aperçu
page-months = Mois
page-weeks = Semaines
page-years = Années
page-tasks = Tâches
page-hand-offs = Passages de relais
page-connection = Le lien
page-check-ins = Tête-à-tête
page-moments = Moments
page-repairs = Réparations
page-step-backs = Pas de côté
page-rhythms = Rythmes
page-goals = Buts
page-worksheets = Fiches
page-ideas = Idées
page-audit = Qui porte quoi
page-milestones = Jalons
page-milestone-themes = Jalons par thème
page-milestone-timeline = Jalons dans le temps
page-inventory = L’inventaire
page-own-pages = Vos propres pages
page-safety = Quand ne pas s’en servir à deux
page-method = D’où viennent ces chiffres
page-data = Les chiffres en données
page-rough-patch = Une mauvaise passe
page-conversation-guide = Une conversation qui aide
page-how-to-read = Comment lire ces pages
# $name : à qui est l’édition.
page-own = Rien que pour { $name }
# $day : une date ; $month : « octobre 2026 » ; $year : des chiffres ; $round : un mois ou le nom
# donné par le couple.
page-check-in = Tête-à-tête du { $day }
page-repair = Réparation du { $day }
page-week = La semaine du { $day }
page-month = Bilan du mois · { $month }
page-everything = Tous les mots de { $year }
page-lists = Les deux listes, { $round }
page-lists-together = Ce que disent les deux listes, { $round }
# $title : celui d’une fiche.
page-worksheet = { $title } · fiche

# ---- État des lieux ----

# Après « Poubelles : », dans une liste d’étapes que personne ne porte.
audit-all-stages = le tout
# $planner, $doer : des cases ; $task : un lien.
audit-split = { $task } : remarquer et organiser, { $planner } ; faire, { $doer }
# $part : pour cent.
audit-ownership = { $part } de ce que vous portez, en poids, est porté de bout en bout par une
  personne : remarquer, organiser, faire et vérifier ensemble.
audit-kinds-alike = Chaque domaine se répartit entre vous à peu près comme le tout.
audit-kinds = Pour que chaque domaine se répartisse comme le tout, { $part } du travail aurait à
  changer de mains.
# $tasks : un nombre de tâches ; $count : combien d’entre elles.
audit-shared = Sur les { $tasks } que vous portiez récemment, d’un côté ou de l’autre, { $count ->
    [0] aucune n’est partagée
    [one] { $count } est partagée
   *[other] { $count } sont partagées
  } à peu près moitié-moitié.
# Une estimation faite ensemble. $load : un nombre de 1 à 5.
audit-load-together = { $load } (à deux)

# ---- Pages des tête-à-tête et du lien ----

# $often : check-in-every.
check-ins-meta = Tête-à-tête · { $often }, selon votre souhait
# Un tête-à-tête sans titre à lui ; sur sa page, les parties d’une ligne, après des ronds.
check-in = Tête-à-tête
check-in-asked = demandé par { $name }
check-in-both-asked = demandé par vous deux
check-in-said-back = redit de part et d’autre avant de répondre
# Les lignes d’un tableau de réponses, avec ce qui est à côté en petits caractères.
check-in-other-carried = Ce que l’autre a porté
check-in-asked-first = demandé d’abord
check-in-i-carried = Ce que j’ai porté
check-in-as-i-see-it = vu par moi
connection-meta = Le lien · { $span }

# Vos parts, vues par deux personnes et un journal. $month : `octobre 2026`.
perception-own = Sa propre part, vue par soi
perception-other = Cette part, vue par l’autre
perception-logged = Dans les minutes notées à deux en { $month }
# Les deux estimations d’un jour ensemble. $kind : over, even ou under cent ; $sum : pour cent.
perception-sum = Telles que vous voyez votre propre part, les deux font { $sum } { $kind ->
    [over] ensemble. Plus de cent, c’est courant, dans presque tous les couples et des deux côtés :
      ce que l’on fait soi-même se voit le mieux (Ross et Sicoly 1979).
    [under] ensemble. Peut-être avez-vous vu, de part et d’autre, beaucoup de ce que porte l’autre.
   *[even] ensemble.
  }
# Peu de forces, ou bien moins qu’avant. $isBoth : si c’était le cas des deux.
capacity-spike = { $isBoth ->
    [yes] Vous aviez
   *[no] Une personne de vous deux avait
  } peu de forces ce jour-là. Cela aiderait-il de revoir la carte, et ce qui peut attendre ?

# Chiffres des mains tendues et prises. $range : `entre 53 et 63 %` ; $point : des chiffres ;
# $rest :
# pour cent ; $weeks : un nombre de semaines. Sa première lettre devient une capitale.
connection-initiation-ranged = { $certainty ->
    [even] À peu près moitié-moitié, pour autant que ce journal le dise : { $range }
    [wide] Ce journal ne dit pas encore comment cela se partage : { $range }
   *[clear] { $range }
  } des mains tendues l’ont été par { $leading } et le reste par { $following } ({ $point } et
  { $rest }, sur { $weeks }).
# $all, $count, $rest : des nombres.
connection-initiation = De toutes les mains tendues qui sont notées ({ $all }), { $count } l’ont été
  par { $leading } et { $rest } par { $following }.
# $text, $rest : connection-answered.
connection-response = Quand { $leading } a tendu la main, { $text } ; quand { $following } l’a
  tendue, { $rest }.
# $kind : some ($count sur $of ont eu une réponse), unlogged (les réponses ne sont pas notées) ou
# none.
connection-answered = { $kind ->
    [some] { $count } fois sur { $of }, une réponse est notée
    [unlogged] les réponses ne sont pas notées
   *[none] il n’y a rien à répondre dans ces semaines
  }
connection-response-even = { $isWide ->
    [yes] Ce journal ne peut pas encore dire si la réponse est venue aussi souvent dans les deux sens.
   *[no] Pour autant que ce journal le dise, la réponse est venue à peu près aussi souvent dans les deux
      sens.
  }
# $count : un nombre ; $spelled : le même en lettres. Sa première lettre devient une capitale.
connection-appreciation = { $count ->
    [0] aucun merci n’est noté
    [one] un merci est noté
   *[other] { $spelled } mercis sont notés
  }.
# $text, $rest : un nombre de −2 à +2, ou connection-energy-unknown.
connection-energy = Ce que le lien a laissé, au milieu de ce que vous avez noté, de −2 (à plat) à +2
  (plein d’élan) : { $leading } { $text }, { $following } { $rest }.
connection-energy-unknown = (trop peu de notes)
# Le dernier tête-à-tête. $parts : des phrases de felt-scale.
felt = { $parts } D’après vos réponses du { $day }.
# $scale : scale-title ; $ends : scale-ends ; $text, $rest : des réponses, ou felt-unknown.
felt-scale = { $scale } ({ $ends }) : { $leading } { $text }, { $following } { $rest }.
felt-unknown = –
# À côté de la part de la charge de fond. $day : une date ; $part, $rest : pour cent.
capacity-expected = D’après ce que vous avez dit de vos forces le { $day }, ce serait { $part } chez
  { $leading } et { $rest } chez { $following }.

# ---- Inventaire ----

# $isMine : si l’on a noté ce que l’on porte, sinon tout ce que l’on voit.
inventory-asked = Chaque personne a noté, de son côté, { $isMine ->
    [yes] ce qu’elle porte elle-même.
   *[no] tout ce qu’elle voit porter.
  }
inventory-no-day = Aucun jour en particulier
inventory-only = { $name } uniquement
inventory-both = les deux
inventory-on-both = { $isMine ->
    [yes] Vous avez noté ceci de part et d’autre comme le vôtre. C’est peut-être partagé, ou porté
      deux fois.
   *[no] Vous voyez ceci de part et d’autre.
  }
# $part : pour cent.
inventory-guess = { $name } pensait en porter environ { $part }.
# Les sortes de pensée, à côté d’une chose d’une liste ; sur une fiche avec une majuscule.
inventory-verb = { $verb ->
    [planning] organiser
    [remembering] retenir
    [noticing] remarquer
    [anticipating] anticiper
   *[managing] gérer
  }
inventory-example = { $verb ->
    [planning] repas, week-ends, qui conduit
    [remembering] rendez-vous, prénoms, pointures
    [noticing] ce qui s’épuise, qui se tait
    [anticipating] ce qu’il faudra, ce qui peut coincer
   *[managing] demander, arranger, relancer
  }

# ---- Jalons ----

milestone-reached = Atteint le { $day }
milestone-aimed-at = En vue, visé pour le { $day }
# $when : milestone-when.
milestone-dates-itself = En vue : ce jalon { $when }
# $day : le dernier jour de ces semaines ; $metric : un titre ; $range : `entre 45 et 55 %` ;
# $weeks : un nombre de semaines.
milestone-dated-itself = Atteint le { $day }, daté par lui-même : « { $metric } » est resté
  { $range } pendant { $weeks }
milestone-open = En vue ; sans date, et il n’en faut pas
# Les mêmes dans une liste de ce qui est en vue.
milestone-soon-aimed-at = visé pour le { $day }
milestone-soon-open = sans date, et il n’en faut pas
milestones-no-theme = Sans thème
# Ce que les données proposent comme jalon : comment le couple pourrait l’appeler. $thing : un titre.
candidate-term-near = Un mois près de ce que nous visons
candidate-term-held = Un mois où rien n’est resté en plan
candidate-term-over = { $thing } : transmis, et ça tient
candidate-term-times = { $thing }, déjà { $count } fois
# Pourquoi il est proposé ; sans un mot du couple. $month : `octobre 2026` ; $day, $end : une date.
candidate-why-near = { $month } a été le premier mois entier où ce que vous portez s’est trouvé à cinq sur cent au
  plus de ce que vous visez.
candidate-why-held = { $month } a été le premier mois entier où rien n’est resté sans personne.
candidate-why-over = Cela a changé de mains le { $day } et, le { $end }, avait tenu huit semaines de suite.
candidate-why-times = Depuis vos débuts, cela a eu lieu { $count } fois, la dernière d’entre elles le { $day }.
candidate-question = « { $term } » ? { $why }
# $term : un lien.
reached = Vous avez atteint { $term }.

# ---- Mois ----

# $basis : l’une des deux d’en dessous ; $isSoFar : si la période n’est pas finie ; $notes, $weeks :
# des nombres de choses.
month-meta = Bilan du mois · { $span }{ $isSoFar -> [yes] , jusqu’ici *[no] {""} } · { $basis }
month-basis = d’après { $notes }{ $bothWrote -> [yes] {" "}de vous deux *[no] {""} }, sur { $weeks }
month-basis-none = rien n’a été noté
# Pour un thérapeute.
month-basis-marked = chiffres de toutes les notes, mots de celles marquées pour vous
# Leur première lettre devient une majuscule. $count : un nombre ; $spelled : le même en lettres.
month-moved = { $count ->
    [1] une tâche entière a changé
   *[other] { $spelled } tâches entières ont changé
  } de mains.
month-moved-part = { $count ->
    [1] une part d’une tâche a changé
   *[other] des parts de { $spelled } tâches ont changé
  } de mains.
month-let-go = { $count ->
    [1] une tâche a pu partir.
   *[other] { $spelled } tâches ont pu partir.
  }
month-reached = Vous avez atteint { $spelled } { $count -> [one] jalon *[other] jalons }.
# $event : les mots du couple.
month-life = Ce mois-ci aussi : { $event } ({ $day }).
# Des vacances du journal. $isNamed : si elles ont un $title.
pause-days = Le journal s’est reposé : { $days }{ $isNamed -> [yes] {" "}({ $title }) *[no] {""} }.
pause-week = Le journal s’est reposé toute la semaine{ $isNamed -> [yes] {" "}({ $title })
  *[no] {""} }.

# Ce qui est revenu en un mois. $ritual : son titre ; $kept : un nombre ; $planned : un nombre de
# ses périodes.
month-ritual = { $ritual } : { $kind ->
    [none] n’a pas eu lieu en { $planned }
    [once] a eu lieu la seule fois prévue
    [all] a eu lieu à chaque fois ({ $planned })
   *[some] a eu lieu { $kept } fois en { $planned }
  }.
month-ritual-again = { $ritual } est revenu le { $day }.
month-check-ins = { $kind ->
    [once] Vous avez parlé la seule fois prévue
    [all] Vous avez parlé à chaque fois ({ $planned })
   *[some] Vous avez parlé { $kept } fois en { $planned }
  }.
# $kept, $of : des nombres. $range : `entre 40 et 89 %` ; sa première lettre devient une capitale.
month-agreements = { $kind ->
    [none] { $of ->
        [one] L’accord arrivé à échéance est encore ouvert
       *[other] Les { $of } accords arrivés à échéance sont encore ouverts
      }
    [all] { $of ->
        [one] L’accord arrivé à échéance a été tenu
       *[other] Les { $of } accords arrivés à échéance ont été tenus
      }
   *[some] Accords tenus : { $kept } sur { $of } arrivés à échéance
  }.
month-agreements-ranged = { $range } de ce dont vous convenez est tenu, pour autant que ces accords
  le disent ({ $kept } sur { $of }).
month-agreements-changed = { $count ->
    [one] Un accord a changé
   *[other] { $spelled } accords ont changé
  } en chemin.
# Après une dispute. $isOne : s’il n’y en avait qu’une ; $count : les jours entre les deux, de
# plusieurs celui du milieu ; $days : le même avec son nom ; $tested, $of : des nombres.
month-repair-talk = { $isOne -> [yes] Après une dispute, *[no] Après des disputes, }{ $count ->
    [0] {" "}vous en avez parlé le jour même
   *[other] {" "}il a fallu { $days } pour en parler
  }{ $isOne -> [yes] {""} *[no] , pour celle du milieu }.
month-repair-tested = { $tested ->
    [0] Ce que vous vouliez essayer après une dispute attend encore.
   *[other] De ce que vous vouliez essayer après des disputes, { $tested } sur { $of } a été essayé.
  }
# Où se trouve la page d’un mois ; $page : un chemin.
summary-read-on = Pour lire la suite : { $page }
# Le titre d’une liste qui n’est pas montrée en entier.
summary-some = { $title } ({ $shown } ici, { $count } sur la page)
# Temps à soi d’une semaine. $had, $planned : des durées.
own-time-cell = { $had } ({ $planned })
own-time-unknown = –
# Pris ou réservé, sans durée.
own-time-some = un peu
# Pris ou réservé, en lignes dont certaines ne disent pas de durée.
own-time-more = { $had } et plus

# ---- Aperçu ----

overview-nothing = Rien n’est encore noté
overview-meta-marked = { $span } · chiffres de toutes les notes, mots de celles marquées pour vous
overview-meta = { $span } · d’après { $notes } sur { $weeks }
# De quand est le travail noté dont on parle, dans une phrase.
logged-time = { $isMonth -> [yes] ce mois-ci *[no] les 12 dernières semaines }
# Avant la première ligne.
overview-nothing-logged = { $span } · rien n’est encore noté
# Des chemins vers ce que le couple a écrit, quand il n’y a guère d’autre chose à dire.
written-lists = Vos listes d’une semaine
written-check-ins = Vos tête-à-tête
written-moments = Des moments partagés entre vous
written-repairs = Vos retours après une dispute
written-step-backs = Vos pas de côté
written-milestones = Vos jalons

# ---- Rien que pour une personne ----

own-scale-summary = Tes propres réponses, du { $from } au { $to } : { $first } au début, { $last } à
  la fin.
own-scale-single = { $value } le { $day }
own-guess = Tu pensais en porter environ { $part }.
# Du temps à soi. $kind : set (sans durée), planned, had, both, ou alone (il a été pris, sans
# durée) ;
# $what : les mots du couple ; $planned, $had : des durées.
own-time = { $name } : { $what }{ $kind ->
    [both] , { $had } ({ $planned } de temps réservé)
    [had] , { $had }
    [planned] , { $planned } de temps réservé
    [set] , temps réservé
   *[alone] {""}
  }
own-time-unnamed = du temps à soi

# ---- Réparations ----

# Les réponses aux questions d’une réparation.
repair-pause = La pause
repair-impact = L’effet de part et d’autre
repair-remedy = { $isPast -> [yes] Ce que vous vouliez essayer *[no] Ce que vous voulez essayer }
repair-test = Comment voir si cela aide
repair-heading = Après la dispute du { $day }
repair-asked = { $name } a demandé à réparer.
repair-both-asked = Vous avez demandé à réparer, des deux côtés.
repair-talked = Vous avez parlé le { $day }.
repair-talked-at-once = Vous avez parlé le jour même.
repair-apologised = { $name } a demandé pardon.
repair-both-apologised = Vous vous êtes demandé pardon.
repair-kept = Vous l’avez essayé, et vous le gardez.
repair-changed = Vous l’avez essayé, puis changé.
repair-open = Encore ouvert.
repair-open-until = Ouvert jusqu’au { $day }.
repair-to-look-at = Vous voulez le regarder le { $day }.
repair-result = { $result ->
    [kept] gardé
    [changed] changé
   *[open] ouvert
  }

# ---- Limites ----

boundary-due = Le { $day } était le jour pour la revoir. Convient-elle encore ?
boundary-review = À revoir le { $day }.
boundary-stands = Elle tient jusqu’à ce que vous en reparliez.

# ---- Une mauvaise passe ----

# $text : les mots du couple.
rough-slip = Un accroc. Il a été dit, et la vie a continué : « { $text } »
# $mended : la première de celles-ci, en lien.
rough-mended = avez réparé une dispute
rough-kept = Vous { $mended }, et gardé ce que vous aviez essayé.
rough-kept-remedy = Vous { $mended }, essayé ceci, et vous l’avez gardé : « { $text } »
# $isNamed : si l’on connaît le $ritual.
rough-resumed = { $isNamed -> [yes] « { $ritual } » *[no] Une chose que vous faites à deux } a
  repris après un vide

# ---- Pas de côté ----

# $hasThings : s’il nomme les $things, une liste.
step-back-title = { $name } { $isPast -> [yes] a fait *[no] fait } un pas de côté{ $hasThings ->
    [yes] {" "}: { $things }
   *[no] {""}
  }
step-back-outcome = Vous avez appelé cela « { $outcome ->
    [stepped-up] le relais a été pris
    [confused-but-open] flou, mais ouvert
   *[nothing-changed] rien n’a changé
  } ».
step-back-no-outcome = Vous n’avez pas dit ce que cela a donné, et rien ne presse. Le mot, c’est à
  vous deux de le choisir.
step-back-before = Avant
step-back-during = Pendant
step-back-after = Après
# Lignes d’un tableau : ce que l’autre a fait, en nombre par semaine.
step-back-unasked = Travail que personne n’a demandé
step-back-prompted = Travail demandé
step-back-unsaid = Travail où ce n’est pas dit
step-back-asked = Questions sur l’avancée
step-back-tried = Essais
# D’un temps sans fin.
from-day = à partir du { $day }

# ---- Tâches ----

# Des faits sur une tâche, sur une ligne avec des ronds entre eux. $length : « 40 min ».
task-usually = d’habitude { $length }
task-since = depuis le { $day }
task-until = jusqu’au { $day }
# Des titres au-dessus de ses quatre étapes.
task-held = Qui la porte
task-held-later = Qui la portera
task-held-once = Qui la portait à la fin
# $load : un nombre de 1 à 5.
task-unrated = Personne n’a encore estimé son poids ; elle compte pour 3 sur 5.
task-rated-together = Vous lui avez donné { $load } sur 5 ensemble.
# Dans une liste que finit un point.
task-rated = { $name } lui a donné { $load } sur 5
task-at-first = { $who ->
    [both] Au début, vous la portiez à deux.
    [rotating] Au début, elle allait à tour de rôle.
    [outside] Au début, une aide extérieure la portait.
    [nobody] Au début, personne ne la portait.
   *[other] Au début, { $name } la portait.
  }
# $holders : des parties comme « faire : Ben ».
task-at-first-parts = Au début : { $holders }.
# À la place de qui la porte. Sur une fiche, aussi le premier jour d’une semaine.
task-from = dès le { $day }
task-ended = finie le { $day }
# À côté d’une semaine de tours.
turn-now = cette semaine
turn-to-come = à venir

# ---- Semaines ----

week = Semaine
so-far = jusqu’ici
week-turns = { $isPast -> [yes] À qui était le tour *[no] À qui le tour }
week-name-reached = Vous avez atteint « { $term } »
week-name-moved = « { $task } » a changé de mains
rotation-caption = À qui le tour, de la semaine dernière à dans deux semaines. Un tiret : pas encore
  écrit.
rotation-now = maintenant
rotation-label = À qui le tour, quatre semaines

# ---- Années ----

year-meta = Année · { $span }{ $isSoFar -> [yes] , jusqu’ici *[no] {""} }
# $count : des tâches.
year-moved = { $count } { $count -> [one] tâche a changé *[other] tâches ont changé } de mains
year-all = Tout ce que vous avez en tête
year-thinking = Penser
# $month : son nom seul.
year-part = { $part } pour { $first } et { $rest } pour { $second } en { $month }
everything-moment = Un moment raconté par { $name }
everything-repair = Une dispute, et sa réparation
everything-agreed = Convenu : { $agreements }

# ---- Fiches ----

sheet-title = { $sheet ->
    [inventory-week] La semaine à tout écrire
    [check-in] Tête-à-tête
    [monthly-review] Bilan du mois
    [rotation] À qui le tour
    [standards] Ce que « fait » veut dire
    [repair-card] Pause, effet, remède
   *[milestones] Nos mots
  }
sheet-what = { $sheet ->
    [inventory-week] sept jours, cinq sortes de pensée, une feuille par personne
    [check-in] une feuille par personne ; d’abord ce que l’autre a porté
    [monthly-review] vierge, deux pages, pour un mois sans notes
    [rotation] quatre semaines pour le frigo, en largeur
    [standards] ce dont vous avez convenu, avec de la place
    [repair-card] une carte pour quand le ton monte
   *[milestones] votre glossaire en livret
  }
# Après une ligne où écrire des heures de sommeil.
sheet-sleep = par nuit
check-in-question = { $heading ->
    [heavy] Qu’est-ce qui pèse en ce moment ?
    [working] Qu’est-ce qui marche ?
   *[shift] Qu’est-ce qui a besoin de bouger ?
  }

# ---- Comment lire ces pages ----

# Les partenaires inventés des exemples.
example-one = Un côté
example-other = L’autre
example-one-alone = D’un côté
example-other-alone = De l’autre
example-both-lists = sur les deux listes
example-line-title = Exemple d’une ligne sur six mois
example-line = Inventé : la part d’un côté descend de 70 à 56 pour cent ; du troisième mois, on ne
  sait rien.
example-month = Une marche chaque dimanche
example-kept = a eu lieu
example-missed = n’a pas eu lieu
example-skipped = laissé exprès
# Les signes de qui porte, avec ce que dit chaque forme.
example-holder = { $who ->
    [first] un côté
    [second] l’autre
    [both] à deux
    [rotating] à tour de rôle
    [outside] dehors
   *[nobody] libre
  }
example-meaning = { $who ->
    [first] un carré, foncé, à gauche : la personne que vos réglages nomment en premier
    [second] un rond, clair, à droite : la personne qu’ils nomment en second
    [both] les deux à la fois, moitié-moitié
    [rotating] la personne dont c’est le tour
    [outside] quelqu’un que vous payez, ou la famille
   *[nobody] personne ne l’a en tête ; c’est peut-être très bien ainsi
  }

# ---- Dans ce que le couple a écrit ----

# Des noms pour qui ne les voit pas : la case d’une tâche dans une liste, une image, un tableau
# selon les titres de ses colonnes ($number : 2 pour le second aux mêmes titres), et le retour d’une
# note.
markdown-task = { $isDone -> [yes] fait *[no] ouvert }
markdown-image = image
markdown-table = Tableau{ $hasHeads -> [yes] {" "}: { $heads } *[no] {""} }{ $number ->
    [1] {""}
   *[other] {" "}({ $number })
  }
# $place : 2 là où le texte renvoie à la note une deuxième fois.
markdown-back = retour au texte, note { $note }{ $place -> [1] {""} *[other] , endroit { $place } }

# ---- A shared copy in one file ----

# The screen that asks for the passphrase, and what stands above the pages of an opened copy.
share-title = Une copie privée
# Stands in the file itself, and is replaced when it is whole.
share-stays = Si cette ligne reste affichée, la copie est incomplète ou ce navigateur n’exécute pas de
  scripts. Redemandez la copie ou ouvrez-la dans un autre navigateur.
share-lead = Elle s’ouvre avec la phrase secrète que vous avez reçue séparément.
share-passphrase = Phrase secrète
# A button that shows what is typed, and stays pressed while it does.
share-show = Afficher
share-open = Ouvrir
share-opening = Ouverture…
share-promise = Tout se passe sur cet appareil : rien n’est envoyé, rien n’est enregistré. La copie se
  verrouille après dix minutes sans activité.
share-wrong = Cette phrase secrète n’ouvre pas la copie. Les majuscules et les espaces comptent ;
  réessayez. Si elle est bien écrite, la copie a peut-être été modifiée en chemin : redemandez-la.
share-incomplete = Cette copie est incomplète : la fin manque. Redemandez-la.
share-damaged = Cette copie a été abîmée en chemin. Rien n’en a été ouvert. Redemandez-la.
share-altered = Cette copie n’est plus telle qu’elle a été faite : quelqu’un l’a modifiée. Rien n’en est
  affiché. Demandez-en une autre à la personne qui vous l’a donnée, et dites-le-lui.
share-unsupported = Ce navigateur ne peut pas ouvrir la copie d’ici. Enregistrez le fichier sur cet appareil
  et ouvrez-le de là dans un navigateur à jour.
share-lock = Verrouiller
share-locks = Se verrouille après dix minutes sans activité.
# A question before a file of numbers is saved.
share-save = Le fichier est enregistré en clair sur cet appareil et y reste quand la copie se verrouille.
  L’enregistrer ?
