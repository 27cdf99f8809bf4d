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
common-how-to-read-this = Comment lire ces pages
# Ouvre le reste d’une liste. $moreCount : un nombre, au moins 1.
common-more = { $moreCount } de plus
common-one-next-step = Un prochain pas
common-pause-impact-remedy = Pause, effet, remède
common-inventory-is-empty = L’inventaire est vide. Notez une tâche dans <code>tasks/</code>, avec
  qui l’a en tête.
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
common-the-inventory = L’inventaire
common-to-talk-about = À se dire
common-waits = Cela vous attend, à deux.
common-by-kind-and-by-stage = Par domaine et par étape
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
# Si le couple n’a pas écrit son propre principe.
layout-principle = Faire équipe, sans compter.
# $readers : comme « Ana et Ben », « Ana, et personne d’autre », « la personne qui accompagne… ».
layout-readers = Privé, pour { $readers }
# $asOf : le jour de la note la plus récente.
layout-as-of = notes jusqu’au { $asOf }

# Au pied des pages imprimées. Sans balisage.
style-private = Privé — pour vous deux
# $page et $pages : le numéro d’une page, et leur nombre.
style-page-number = { $page } sur { $pages }

# Une liste d’accords, sur les tête-à-tête, les bilans et l’aperçu. Le jour prévu, et le tête-à-tête
# d’où vient l’accord.
# $by : un jour.
agreements-by = d’ici au <time datetime="{ $byISO }">{ $by }</time>
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
check-in-other-check-ins = Autres tête-à-tête

# La liste des tête-à-tête.
check-ins-lead = Un quart d’heure où vous dites, l’une et l’autre voix, ce qui pèse, ce qui marche
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
  le distribue pas : ce n’est à personne, rien n’est attendu, et rien n’est compté.
connection-none = Les notes de ces semaines n’ont pas de mots à côté d’elles. Une ligne à vous
  suffit pour que cette page s’en souvienne.
connection-thanks = Mercis
connection-reaching = Aller vers l’autre, et répondre
connection-care = Petits gestes, écoute, réparation
connection-noticing = Remarquer, et y revenir
connection-noticing-1 = Rien de cela dans le journal de ces semaines. Souvent, cela ne s’écrit
  jamais.
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
guide-questions-1 = Vous répondez à chacune, d’un côté puis de l’autre ; commence la personne qui a
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

# Les buts du couple.
goals-title = Ce que vous visez à deux
goals-lead = Un but dit dans quelle direction vous voulez regarder. Il peut changer quand la vie
  change, et il parle de vous deux, pas d’une personne.
# $placeTitle : le nom d’une page.
goals-place = Ce que vos fichiers en disent est sous <a href="{ $placeHref }">{ $placeTitle }</a>.
goals-method = Comment chacun est fait, et ce qu’il ne voit pas, se trouve sous
  <a href="{ $methodHref }">D’où viennent ces chiffres</a>.

# Tout ce qui a changé de mains.
hand-offs-lead = Une tâche met du temps à arriver dans une autre tête. Pendant ses quatre premières
  semaines, elle est en transition : plus tard que d’habitude, faite autrement, parfois oubliée.
  Rien dans ces semaines ne dit comment ce sera ensuite.
hand-offs-waits = Qui a noté quoi depuis : cela vous attend, à deux.
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
  plein, un jour où elle a eu lieu ; un contour barré, un jour où elle était prévue et n’a pas eu
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
inventories-lead = Pendant une semaine, chaque personne a noté, de son côté, toutes les tâches
  invisibles : organisées, retenues, remarquées, anticipées, gérées. Les listes se sont ouvertes une
  fois les deux là.
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
inventory-together-to-talk-about-1 = Quelle surprise y avait-il sur la liste de l’autre, et de quoi
  aimerais-tu dire merci ?

# Les deux listes d’une telle semaine.
inventory-title = Les deux listes
inventory-lead = Ceci sert à voir ensemble, non à prouver quelque chose.
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
method-weight = Poids
method-weight-text = Le poids que vous avez donné à une tâche (de 1 à 5, la moyenne de vos
  estimations), multiplié par l’attention que demande son rythme.
# $assumed : comme « 3 tâches » ; $live : le nombre de toutes les tâches.
method-weight-assumed = { $assumed } sur { $live } n’ont pas d’estimation et comptent pour 3.
method-weight-blind = Ne voit pas : ce qu’une tâche pèse un mauvais jour, ni qu’une estimation est
  ancienne.
method-standing-share = Part de la charge de fond
method-standing-share-text = Poids des jours-étapes portés par { $firstName }, sur tout ce que vous
  portez à deux. Unité : pour cent. Ce qui est dehors ou chez personne est montré à côté. Absente si
  vous ne portez rien.
method-standing-share-blind = Ne voit pas : avec quel soin, quel plaisir ou quelle visibilité une
  chose est portée.
method-standing-band = Bande de poids
method-standing-band-text = La plus petite et la plus grande part obtenues quand chaque domaine peut
  compter une fois, et jusqu’à deux. Si la bande croise 50 %, qui porte plus dépend de ce que l’on
  compte. Ce n’est pas une erreur d’échantillon.
method-standing-band-blind = Ne voit pas : les domaines que vous n’avez jamais notés.
method-standing-cognitive = Penser et faire
method-standing-cognitive-text = La même part pour remarquer, organiser et vérifier ; pour faire ;
  et la première moins la seconde, en points de pourcentage.
method-standing-parts-text = La même part dans un domaine ou une étape ; et avec des tâches de même
  poids.
method-standing-ownership = Porté de bout en bout
method-standing-ownership-text = Poids des jours-tâches dont les quatre étapes sont chez la même
  personne (ou vont toutes à tour de rôle), sur tous ceux où vous avez une part.
method-standing-split-text = Poids des jours-tâches remarqués et organisés d’un côté et faits de
  l’autre, sur le même tout ; dans chaque sens.
method-standing-split-blind = Ne voit pas : si cela vous plaît ainsi.
method-standing-unheld-text = Poids des jours-étapes que personne ne porte, sur tous les
  jours-étapes.
method-standing-never = Jamais choisi
method-standing-never-text = Les tâches du dernier jour que vous avez marquées comme jamais vraiment
  choisies. Une case vide veut dire inconnu, et non pas non.
method-standing-segregation = À quel degré les domaines sont séparés
method-standing-segregation-text = L’indice de Duncan : la part du travail qui changerait de mains
  pour que chaque domaine se répartisse comme le tout. Un total égal peut cacher des domaines portés
  d’un seul côté. À côté, combien de tâches vous partagez à peu près moitié-moitié (plus petite part
  de 40 % ou plus).
method-standing-held = Porté depuis
method-standing-held-text = Jours depuis qu’une tâche a changé de mains. Les tours de rôle ne
  comptent pas comme des changements.
method-attention-caption = L’attention selon le rythme, telle que <code>couple.yaml</code> la règle
method-rhythm = Rythme
method-attention = Attention
method-logged = Travail noté
method-logged-1 = Une ligne compte si son verbe est remarquer, organiser, faire ou vérifier, et son
  objet une tâche. Ses minutes sont les siennes, sinon la durée habituelle de la tâche (on les dit
  alors estimées), sinon elle compte comme ligne et non en minutes. Une ligne à deux ajoute ses
  minutes de part et d’autre.
method-logged-share = Part des minutes notées
method-logged-share-text = Les minutes notées pour { $firstName }, sur toutes celles des semaines
  communes. La fourchette est à 95 %, par semaines : une estimation de rapport avec les semaines
  pour grappes, le t de Student avec un degré de liberté de moins que de semaines, sur l’échelle
  logit. Dans des foyers simulés, elle contient le vrai dans 93 à 96 cas sur 100 ; si l’on prend les
  lignes pour indépendantes, dans 16.
method-logged-share-blind = Ne voit pas : ce que personne n’a noté, la pensée qui n’a pas de
  minutes, et le travail fait en même temps qu’un autre.
method-logged-rows = Part des lignes
method-logged-rows-text = La même chose sur le nombre de lignes, pour les mêmes semaines.
method-logged-parts-text = La même chose dans un domaine ou une étape, pour les semaines communes
  qui en ont. Sous 5 lignes, c’est « trop peu pour le dire ».
method-logged-prompted = Sur demande
method-logged-prompted-text = Parmi ses propres lignes qui disent si l’autre a eu à demander, la
  part qui dit oui ; à partir de 4 semaines communes, l’écart avec sa fourchette.
method-logged-prompted-blind = Ne voit pas : les demandes qui se passent de mots.
method-logged-week = Une semaine ordinaire
method-logged-week-text = Médiane et quartiles des minutes des semaines entières, à deux.
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
milestones-by-theme-none = Il n’y a pas encore de jalon.
milestones-by-theme-in-sight = en vue

# Les jalons dans le temps.
milestones-timeline-title = Jalons dans le temps
milestones-timeline-none = Aucun n’est encore atteint. Rien ne presse.

# Les jalons de A à Z.
milestones-the-glossary = Le glossaire
milestones-lead = Des mots pour ce que vous avez atteint à deux, à retrouver un jour difficile.
milestones-none = Le premier peut être petit. Écrivez comment vous l’appelleriez dans
  <code>milestones/</code>, et ce qu’il a voulu dire de part et d’autre.

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
month-what-slipped = Les accrocs
month-reached-this-month = Atteint ce mois-ci
month-other-months = Autres mois

# La liste des mois.
months-lead = Le premier mois apparaîtra ici avec votre première note.
months-reviews = Bilans
# $month : comme « mars 2026 ».
months-month-so-far = { $month }, jusqu’ici
months-waits = Les parts côte à côte : cela vous attend, à deux.

# La première page.
# $names : comme « Ana et Ben ».
overview-welcome = Bonjour, { $names }
overview-lead = Il n’y a encore rien à raconter, et c’est très bien. Notez une chose que vous avez
  remarquée, organisée, faite ou vérifiée aujourd’hui, avec vos propres mots à vous deux, et
  reconstruisez le site.
# $taskCount : comme « 14 tâches ».
overview-first-step = Votre inventaire compte { $taskCount }. <a href="{ $tasksHref }">Lisez-le à
  deux</a>, et dites pour chacune qui l’a en tête aujourd’hui. C’est tout le premier pas.
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

# La page qui n’est que dans l’édition d’une personne, et qui lui parle.
own-meta = Édition : { $name }
own-title = Rien que pour { $name }
own-lead = Ce qui est ici n’est qu’à toi. Ce n’est dans aucune page que construit { $other }, et
  rien n’en passe dans un chiffre que vous partagez.
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
  <a href="{ $safetyHref }">La bonne page est ici</a>, avec des gens à appeler et une porte de
  sortie.
rough-patch-reached = Ce que vous avez atteint
rough-patch-helped = Ce qui a déjà aidé
rough-patch-helped-1 = Il y a eu des creux avant celui-ci. Voici comment vous avez remonté certains
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
sheet-check-in-first = <strong>D’abord :</strong> de ce qu’il y avait à porter, { $other } a porté
  environ<span class="blank short"></span> %. J’ai porté environ<span class="blank short"></span> %
sheet-check-in-caption = Sept chiffres à entourer
# Heures de sommeil, écrites à la main sur la ligne.
sheet-check-in-hours = <span class="blank short"></span>heures

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
sheet-inventory-week-guess = Avant de comparer, mon estimation : de tout ce à quoi il faut penser,
  j’ai en tête environ<span class="blank short"></span> %
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
week-other-weeks = Autres semaines

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
year-everything-none = Il n’y a pas encore de mots pour cette année.

# Une année.
year-what-life-brought = Ce que la vie a apporté
year-lines = L’année, mois après mois
year-lines-1 = Qui a quoi en tête, un mois à la fois. Une ligne qui monte va vers { $firstName },
  une ligne qui descend vers { $secondName } ; les tirets sont la moitié. À côté de chaque nom : le
  dernier mois, { $firstName } · { $secondName }, en pour cent.
year-everything-link = <a href="{ $everythingHref }">Tout ce que vous avez écrit en { $year }</a>,
  sur une page où chercher.
year-other-years = Autres années

# La liste des années.
years-title = Année par année
