# Todos los textos de un sitio en español que no escribió la pareja.
#
# `clave = texto`; las líneas que empiezan por un espacio continúan. `{ $name }` es el lugar de un
# valor y `{ $count -> [one] … *[other] … }`, una elección. En los textos que solo nombran las
# plantillas puede haber marcas.
#
# Glosario
#   carga: load; carga de fondo: standing load; cargar con: carry; carga mental: mental load
#   llevar, llevar en la cabeza: hold, hold in mind; quien lo lleva: holder; trabajo invisible:
#     invisible work
#   notar, planear, hacer, comprobar: notice, plan, do, check; tipo: kind; etapa: stage; peso:
#     weight
#   relevo, cambiar de manos: hand-off, to change hands; hecho, está hecho cuando: done, done means
#   puesta al día: check-in; repaso: review; hito: milestone; meta: goal; ritual: ritual; límite:
#     boundary
#   discusión: row (a quarrel); reparación: repair; pausa, efecto, remedio: pause, impact, remedy;
#     intención: intent
#   hacerse a un lado: to step back; agradecimiento, gracias: appreciation, thanks; reconocimiento:
#     acknowledgement
#   parte: share of one; reparto: how it is split; margen: range; banda de peso: weight band; semana
#     a dúo: paired week
#   anotar, registro: log; nota, anotación, fila: note, entry, row; mapa: audit; hoja: worksheet
# Trato: de «tú» a una persona; a las dos, en plural («tenéis», «os»), sin el pronombre. Nada dice
# si alguien es hombre o mujer: se escribe «quien», «cada cual», «la otra persona», «tu pareja», «a
# dos», «en pareja», «a la vez».

# ==== Texts of templates ====

# En varias páginas.
common-when-not-to-use-this = Cuándo no usar esto en pareja
common-how-these-numbers-are-made = De dónde salen estos números
common-numbers-as-data = Los números como datos
common-how-to-read-this = Cómo leer esto
# Abre el resto de una lista. $moreCount: un número desde 1.
common-more = { $moreCount } más
common-one-next-step = Un próximo paso
common-pause-impact-remedy = Pausa, efecto, remedio
common-task = Tarea
common-thought-and-done = Lo piensa una persona, lo hace la otra
common-idea-behind = La idea que hay detrás
common-held-by-nobody = Lo que no lleva nadie
common-what-done-means = Cuándo está hecho
common-what-you-agreed-on = Lo que acordasteis
common-in-your-words = Con vuestras palabras
# Un enlace a la página de antes o de después. $word: como «Antes»; $label: su mes, semana o día.
common-around = { $word }: { $label }
common-check-ins = Puestas al día
common-agreed-and-open = Acuerdos abiertos
common-your-check-ins = Vuestras puestas al día
# $title: lo que se preguntó, como «Cercanía».
common-in-figures = { $title }, en cifras
common-day = Día
common-what-is-feeling-heavy-right-now = ¿Qué pesa ahora mismo?
common-what-is-working = ¿Qué funciona?
common-what-needs-to-shift = ¿Qué hace falta cambiar?
common-what-changed-hands = Lo que cambió de manos
# Nombra la fila de letras de la A a la Z para quien no la ve.
common-letters = Letras
# Nombra los enlaces a la página anterior y a la siguiente para quien no los ve.
around-label = Antes y después
# Nombra la elección de lo que muestra una lista para quien no la ve.
filters-label = Qué se muestra
# La respuesta que no deja nada fuera, a «Tipo», «Lo lleva», «Tema» y demás.
filters-all = cualquiera
# Antes de un número: cuántas cosas se muestran.
filters-shown = Se muestran:
common-the-inventory = El inventario
common-to-talk-about = Para hablarlo
common-waits = Esto espera: es cosa de dos.
# $month: como «marzo de 2026» o «marzo».
common-review-of-month = El repaso de { $month }
common-in-sight = A la vista
# Lo que alcanzaron en pareja.
common-milestones = Hitos
# $also: otras palabras para un hito, con comas entre ellas.
common-also = también: { $also }
common-what-went-well = Lo que fue bien
common-side-by-side = Lado a lado
common-where-it-has-been-going = Hacia dónde ha ido
common-month-by-month = Mes a mes
common-so-far = hasta ahora
common-stepping-back = Hacerse a un lado
common-what-it-is-about = De qué se trata
common-what-may-go-by-meanwhile = Lo que mientras tanto se puede dejar pasar
common-what-came-of-it = En qué quedó
common-all-worksheets = Todas las hojas
# Una conversación corta a una hora fija.
common-check-in = Puesta al día
common-whose-turn-it-is = A quién le toca

# Alrededor de cada página: el enlace para saltar la navegación, el pie.
# La etiqueta del idioma.
language = es
layout-skip = Ir al texto
# Nombra la navegación para quien no la ve.
layout-site = Sitio
# El camino hasta una página, para quien no lo ve.
layout-crumbs = Estáis aquí
# $readers: como «Ana y Ben», «Ana a solas», «la terapia de Ana y Ben».
layout-readers = Privado, para { $readers }
# $asOf: el día de la nota más reciente.
layout-as-of = notas hasta el { $asOf }

# Al pie de las páginas impresas. Sin marcas.
style-private = Privado
# $page y $pages: el número de una página y el de todas.
style-page-number = { $page } de { $pages }

# Una lista de acuerdos. La puesta al día de la que vienen.
# $origin: el día de la puesta al día.
agreements-origin = acordado el <a href="{ $originHref }">{ $origin }</a>

# Una tarea que cambió de manos.
hand-off-in-transition = en transición
# $noteHTML: lo que escribió alguien; las comillas son vuestras.
hand-off-note = «{ $noteHTML }»

# A quién llamar, en la página de seguridad, si la pareja no escribió números propios. Aquí van los
# de los países de la lengua, y el día en que se comprobaron.
helplines-danger = Si hay peligro ahora mismo: el teléfono de emergencias de donde estés, como el
  112 en España y en toda Europa o el 911 en gran parte de América.
helplines-1 = España: 016, contra la violencia hacia las mujeres, de día y de noche, gratuito; por
  WhatsApp, 600 000 016. No sale en la factura; bórralo de la lista de llamadas.
helplines-2 = América, contra la violencia de género o en la familia: Argentina, 144; Chile, 1455,
  de lunes a viernes; Perú, 100; Uruguay, 0800 4141.
helplines-elsewhere = En otro país, o si ninguno de estos es el tuyo: busca «ayuda por violencia en
  la pareja» y el nombre de tu país o ciudad, desde un aparato que nadie más abra.
helplines-checked = Comprobados el 21 de noviembre de 2026. Los números cambian; para poner aquí los
  de vuestro país, escribidlos en <code>pages/resources.md</code>.

# Un momento que contó una de las dos personas.
moment-what-it-did = El efecto que tuvo
moment-what-was-meant = La intención que había
# $by: un día.
moment-after-by = En los días siguientes, hasta el <time datetime="{ $byISO }">{ $by }</time>
moment-after = En los días siguientes

# La tarjeta para una discusión: tres recuadros con líneas para escribir.
repair-card-pause = Pausa
repair-card-pause-text = Cualquiera puede decir «pausa», y ahí se para. Quien la pide pone la hora a
  la que seguimos, y vuelve primero.
repair-card-go-on-at = Seguimos a las
repair-card-impact = Efecto
repair-card-impact-text = Una frase cada cual: qué pasó, tal como lo habría visto una cámara, y qué
  efecto tuvo en mí. La otra persona lo repite antes de contestar.
repair-card-when = Cuando…
repair-card-i-felt = Sentí…
repair-card-remedy = Remedio
repair-card-remedy-text = Una cosa pequeña que probar, tan concreta que después cualquiera pueda
  decir si la probamos y si ayudó.
repair-card-we-try = Probamos
repair-card-see-it-by = Lo notaremos en
repair-card-look-again = Lo volvemos a mirar el

# Bajo el gráfico de la carga de fondo en el tiempo.
# $firstName: de quién es la línea.
standing-line-caption = La parte de { $firstName } en la carga de fondo. La banda sombreada es lo
  que se mueve si cada tipo de trabajo puede contar hasta el doble; la línea discontinua, el reparto
  a partes iguales.
# «Esto» son las marcas de la línea, enumeradas encima.
standing-line-left-out = Lo que pasó antes de esto se cuenta <a href="{ $monthsHref }">mes a
  mes</a>.

# La tarjeta de frases para las primeras semanas tras un relevo.
transition-card-title = Para las cuatro primeras semanas
transition-card-before = Si antes era tuyo
transition-card-before-1 = «Hecho a tu manera, y no del todo a la mía, está hecho. Y me quedó la
  tarde libre.»
transition-card-before-2 = «Veo que no está acabado, y te lo dejo a ti.»
transition-card-before-3 = «¿Qué necesitas saber que solo esté en mi cabeza?»
transition-card-now = Si ahora es tuyo
transition-card-now-1 = «Lo llevo yo. Ya puedes quitártelo de la cabeza.»
transition-card-now-2 = «Hoy se me ha escapado. Lo he notado, y estoy en ello.»
transition-card-now-3 = «No quiero que me digas cómo. Me gustaría oír cuándo está hecho para ti.»
transition-card-end = Una tarea también puede volver. Entonces sabéis más de ella que antes.

# Lo que dijo cada cual en una puesta al día.
words-check-in-of-day = La puesta al día del { $day }

# El mapa: quién lleva qué etapa de qué tarea.
audit-the-audit = El mapa
audit-title = Quién lleva qué
audit-lead = Una tarea es más que hacerla. Alguien nota que va a hacer falta, alguien decide cómo,
  alguien la hace y alguien está pendiente después. Esta página muestra quién es, para que podáis
  mirarlo en pareja y elegir.
audit-none-runs = Ninguna de vuestras tareas está en marcha este día. <a href="{ $tasksHref }">Aquí
  están todas</a>.
audit-heaviest = Lo que más cabeza pide
audit-heaviest-1 = Las diez tareas más pesadas, según lo que puso cada cual, de 1 a 5.
audit-how-often = Cada cuánto
audit-split-1 = Aquí alguien lleva la lista en la cabeza y la otra persona la pone en práctica.
  Puede ser justo lo que queréis; también es de donde sale el «habérmelo pedido».
audit-unheld-1 = Ahora mismo nadie tiene esto en la cabeza. Alguna cosa quizá esté bien soltarla; lo
  que soltéis a propósito puede llevar un <code>until</code> en el inventario.
audit-never-chosen = Nunca elegido a conciencia
audit-never-chosen-1 = Escribisteis que nadie llegó a decidir quién lleva esto. Simplemente acabó
  donde está.
audit-kept-outside-a-head = Fuera de la cabeza
audit-what-done-means-1 = El resultado que acordasteis, no la manera de llegar a él.

# Una puesta al día.
check-in-how-it-felt = Cómo se vivió
check-in-caption = Las respuestas de cada cual, una junto a otra. Nada las suma, y ninguna es la
  buena.
check-in-caption-parts = Lo que cargan dos personas, tal como lo ve cada una, rara vez suma 100:
  cada cual tiene más cerca su propia parte.
check-in-map = El mapa de quién lleva qué
check-in-marks = La parte de cada cual, vista de tres maneras
check-in-marks-caption = Tres marcas, y ninguna es la buena

# La lista de las puestas al día.
check-ins-lead = Un cuarto de hora en el que cada cual dice qué pesa, qué funciona y qué hace falta
  cambiar. Las dos respuestas están una junto a otra, y ninguna es la buena.
check-ins-let-go = Lo que ya no encaja se puede soltar: tachado en su archivo, cuenta como cambiado.
check-ins-how-it-has-felt = Cómo se ha ido viviendo
check-ins-figures = Las respuestas de cada cual a lo largo del tiempo, lado a lado:
  { $firstGlyphHTML } { $firstName }, { $secondGlyphHTML } { $secondName }. Donde falta una
  respuesta, la línea se corta. Dos personas bien pueden vivir de distinta manera las mismas
  semanas.
# $title: lo que se preguntó; $ends: lo que significan la respuesta más baja y la más alta.
check-ins-caption = { $title }, { $ends }, primero lo más reciente

# Conexión: gracias, buscarse, cuidar. Aquí no se cuenta nada.
connection-title = Conexión
connection-lead = Lo que anotasteis de buscaros y encontraros. Aquí se ve, y nunca se reparte: no es
  tarea de nadie, nada tiene plazo y a nadie se le mide por ello.
connection-none = Las notas de estas semanas no llevan palabras. Basta una línea vuestra para que
  esta página lo recuerde.
connection-numbers = Lo que dice de ello el registro
# $numbersSpan: el primer día y el último.
connection-numbers-span = { $numbersSpan }
connection-thanks = Gracias
connection-reaching = Buscarse, y responder
connection-care = Pequeños gestos, escuchar, reparar
connection-noticing = Notar, y volver a ello
connection-noticing-1 = De estas semanas no hay nada anotado. Mucho no se escribe nunca.
connection-unmarked = Aquí no hay nada marcado para usted. Eso no dice nada de lo que se escribió.
connection-purpose = Un registro de la conexión ve lo que a alguien se le ocurrió escribir. Las
  miradas, las manos y los silencios no están.
connection-moments = Momentos que os contasteis
connection-repairs = A lo que volvisteis tras una discusión

# La guía para conversar. `<i>` marca lo que cada cual rellena.
guide-meta = Para leer antes de hablar, o en pareja
guide-title = Una conversación que ayuda
guide-lead = Mirad la carga lado a lado, como dos personas ante un mapa. La pregunta nunca es quién
  lo dibujó. La pregunta es hacia dónde os gustaría ir desde aquí.
guide-purpose = Para esto hacen falta dos personas que se sientan a salvo la una con la otra. Si te
  da miedo cómo lo pueda tomar tu pareja, por favor, <a href="{ $safetyHref }">lee antes esto</a>, a
  solas.
guide-before = Antes de empezar
guide-before-1 = <strong>Con quince minutos basta.</strong> Acordad el final antes del principio. Lo
  que quede espera a la próxima vez.
guide-before-2 = <strong>Parad si hay cansancio,</strong> hambre o la cabeza en otra cosa. Quien lo
  aplaza propone otro momento.
guide-before-3 = <strong>Una sola cosa.</strong> Con dos temas se acaba discutiendo cuál es peor.
guide-before-4 = <strong>Elegid una palabra para «pausa».</strong> Cualquiera puede decirla en
  cualquier momento, y nunca se le reprocha a nadie.
guide-before-5 = <strong>Si hay dos listas,</strong> leedlas hasta el final antes de que nadie diga
  una palabra sobre ninguna.
guide-before-6 = <strong>Lo que se oye no es munición.</strong> El lugar blando que alguien te
  enseña hoy no sale mañana en una discusión.
guide-opening = La primera frase
guide-opening-1 = «Quiero que montemos algo que funcione mejor para ti y para mí.»
guide-opening-2 = Dila así, o con tus palabras. Habla de dos personas y de lo que viene, y no le
  pide una confesión a nadie. Una frase que empieza por «tú siempre» o «tú nunca» hace lo contrario:
  quien la oye busca la única excepción, y desde ahí se habla de la excepción.
guide-opening-3 = Después, por este orden: lo que hay, cómo se siente, qué deseas. Quien empezó
  pregunta también: «¿Qué no he estado viendo de lo que cargas tú?». Y escucha la respuesta entera.
guide-impact = Lo que pasó, el efecto, la intención
guide-impact-1 = Hablad de un momento, no de una clase de persona. Lo que pasó es lo que habría
  visto una cámara. El efecto que tuvo lo dices tú. La intención solo la sabe la otra persona, así
  que pregunta.
guide-say-impact = Para decir el efecto
guide-say-impact-1 = «Cuando <i>pasó esto</i>, sentí <i>un sentimiento</i>. Lo que necesitaba era
  <i>una cosa</i>.»
guide-say-impact-2 = Cuando a las diez el fregadero seguía lleno, sentí que no podía más. Lo que
  necesitaba era un día con final.
guide-ask-intent = Para preguntar por la intención
guide-ask-intent-1 = «Lo que entendí fue <i>esto</i>. ¿Qué querías decir?»
guide-answer = Para responder de lo que hiciste
guide-answer-1 = «Quería <i>esto</i>. Lo que te llegó fue <i>aquello</i>, y lo siento.»
guide-mend = Para repararlo
guide-mend-1 = «Siento <i>lo que hice</i>. Creo que te hizo sentir <i>esto</i>. A partir de ahora
  voy a <i>una cosa que puedas ver</i>.»
guide-listening = Repetir lo que se ha oído
guide-listening-1 = Una persona habla, dos o tres minutos. La otra escucha y no prepara nada.
guide-listening-2 = Quien escucha lo repite: «Lo que he oído es… ¿Es eso?».
guide-listening-3 = Quien habla lo corrige hasta que encaja. Esta es la parte que hace el trabajo,
  así que id despacio.
guide-listening-4 = Quien escucha dice qué sentido le ve. Ver el sentido y estar de acuerdo son dos
  cosas: «Yo lo recuerdo de otra manera, y veo cuánta soledad había ahí».
guide-listening-change = Cambiad los papeles.
guide-listening-5 = Si recordáis un día de dos maneras, guardad las dos. Podéis escribir lo que se
  vio desde los dos sitios y, al lado, dos relatos. Nadie tiene que renunciar al suyo para que la
  conversación siga.
guide-listen-or-help = ¿Escuchar o ayudar?
guide-listen-or-help-1 = «¿Quieres que te escuche o que te ayude?»
guide-listen-or-help-2 = Pregúntalo antes de la primera respuesta. Escuchar es quedarse: sin plan,
  sin historia propia, sin «por lo menos». Ayudar es ofrecer una cosa, y preguntar después si era la
  buena. Y un día tranquilo, sin ningún problema a mano: «¿Con qué sentirías más apoyo esta
  semana?».
guide-words = Palabras para decirlo
guide-words-1 = «Bien» y «con estrés» son puertas, no habitaciones. Elegid una palabra de cada
  lista, y decid luego de qué se trata.
guide-words-feelings = Cómo se siente
guide-words-missing = Cuando falta algo
guide-words-missing-list = agotamiento, invisibilidad, resentimiento, agobio, soledad ante todo
  esto, los nervios de punta, culpa, vergüenza, ansiedad, un vacío, decepción, un desgarro, celos,
  inquietud, tristeza, confusión, desánimo, dudas sobre esta pareja
guide-words-there = Cuando algo está
guide-words-there-list = alivio, que me ven, ligereza, ternura, orgullo de esta pareja, gratitud,
  seguridad, calma, ganas de jugar, esperanza, descanso, que se fían de mí, cercanía, curiosidad,
  calidez, firmeza
guide-words-needs = Qué hace falta
guide-needs-oneself = Para mí
guide-needs-oneself-list = descanso, una hora sin que me pregunten nada, una habitación propia,
  orden, movimiento, amistades, acabar un pensamiento, hacer algo mal en paz, que el día termine
guide-needs-between = Entre tú y yo
guide-needs-between-list = que me veas, un gracias, voz y voto, poder contar contigo, ternura, que
  me preguntes cómo va, equidad, juego, sinceridad, una mano sin palabras, que me eches de menos,
  decidir a dos, que lo piense otra cabeza
guide-words-unsafe = Sentirse en peligro no es sentirse invisible. Si esa es la palabra que
  elegirías, tu página es la <a href="{ $safetyHref }">página sobre seguridad</a>.
guide-questions = Las tres preguntas
guide-questions-1 = Cada cual responde a las tres; empieza quien la última vez habló después.
guide-questions-2 = Empezad por la segunda el día en que la primera se llevaría todo el aire. La <a
  href="{ $checkInHref }">hoja de la puesta al día</a> tiene sitio para las tres.
guide-two-seats = Dos sillas
guide-seat-bringing = Si sueles sacar tú los temas
guide-seat-bringing-1 = Deja que un silencio sea un silencio. Deja pasar una señal que otra persona
  podría recoger, y mira. Pon en palabras una cosa que venías suavizando. Esta conversación no la
  organizas tú.
guide-seat-hearing = Si los temas suelen llegarte
guide-seat-hearing-1 = Quédate en la habitación, también cuando escuece. Sin defensa los cinco
  primeros minutos, sin la broma que cierra la puerta, sin plan. Empieza tú una conversación por
  semana, de lo que sea.
guide-two-seats-1 = Muchas parejas cambian de silla según el tema. Decir menos y «comunicarse mejor»
  no cura nada si es una tarea más para quien ya se ocupa de comunicar.
guide-changing-hands = Mientras algo cambia de manos
guide-changing-hands-1 = Las primeras semanas son desordenadas. Se hará de otra manera, a otra hora,
  con otro queso. Si lo hace la otra persona y basta con cómo queda, te regala una tarde; perfecto y
  siempre tuyo, te cuesta una. Así que di cuándo está <em>hecho</em> y deja el camino a quien lo
  lleva. Si te pica repetirlo, enderezarlo o quedarte cerca, pregúntate antes: ¿de qué tendría que
  fiarme si lo dejo estar?
guide-hot = Cuando se calienta
guide-hot-1 = <strong>Pausa.</strong> Di la palabra, y di cuándo vuelves. Y vuelve.
guide-hot-2 = <strong>Efecto.</strong> Una frase cada cual sobre el efecto que tuvo, repetida por la
  otra persona.
guide-hot-3 = <strong>Remedio.</strong> Una cosa pequeña que probar, y que cualquiera pueda
  distinguir de no probarla.
guide-hot-4 = Hay <a href="{ $cardHref }">una tarjeta con estos tres pasos</a> para imprimir y
  rellenar.
guide-after = Después de hablar
guide-after-1 = <strong>Apuntad un acuerdo:</strong> quién, qué, hasta cuándo. Tan pequeño que quepa
  en los próximos días. En <code>together.md</code> es una línea como <code>- [ ] nombre: qué (by
  2027-03-01)</code>.
guide-after-2 = <strong>Mirad dónde cae.</strong> Si todos los próximos pasos le caen a quien ya
  carga con más, elegid otro.
guide-after-3 = <strong>Decid una cosa de la que os alegráis,</strong> por pequeña que sea. El
  esfuerzo cuenta, también cuando el resultado sale torcido.
guide-after-4 = <strong>Si no se sostiene,</strong> habéis aprendido algo del plan. Cambiad el plan,
  tachad la línea, guardad la buena voluntad.
guide-someone-else = Con alguien más en la habitación
guide-someone-else-1 = Un buen acompañamiento de pareja no está de parte de nadie, y para eso sirve.
  Una buena primera cita trata de cómo habláis; el tema difícil puede venir en la siguiente. Quizá
  cada cual quiera antes una hora a solas. Donde hay miedo, no vayáis en pareja: primero, alguien
  que esté de tu lado; la <a href="{ $safetyHref }">página sobre seguridad</a> dice quién.
guide-next-step = ¿Qué cuarto de hora de esta semana os vendría bien, y a quién le apetece hacer la
  primera pregunta?
guide-ideas = Las palabras de esta página se explican en <a href="{ $ideasHref }">Ideas</a>.

# Todos los números, para llevárselos. $root: dónde está el sitio.
data-lead = Todos los números de estas páginas, mes a mes, para leerlos con un programa propio o
  comprobarlos a mano.
data-json = <a href="{ $root }data/metrics.json">data/metrics.json</a>: todo, con las definiciones,
  los periodos y el margen de cada número.
data-csv = <a href="{ $root }data/metrics.csv">data/metrics.csv</a>: lo mismo en una tabla, una
  línea por número.
data-schema = <a href="{ $root }data/metrics.schema.json">data/metrics.schema.json</a>: la forma del
  primero, como JSON Schema.
data-private = En los archivos no hay más que en estas páginas: lo que espera, por ser cosa de dos,
  no está.
data-caption = Cómo se llama cada cosa en los archivos. No todas tienen un número en cada informe.
data-name = Qué es, y su nombre en los archivos
data-unit-column = Unidad
# $methodHref: una página.
data-method = Cómo sale cada uno, y lo que no puede ver, está en <a href="{ $methodHref }">De dónde
  salen estos números</a>.

# Las metas de la pareja.
goals-title = Hacia dónde queréis ir
goals-lead = Una meta dice en qué dirección queréis mirar. Puede cambiar cuando cambia la vida, y
  trata de la pareja, no de una sola persona.
# $placeTitle: el nombre de una página.
goals-place = Lo que dicen de ello vuestros archivos está en <a
  href="{ $placeHref }">{ $placeTitle }</a>.
goals-method = Cómo se hace cada uno de estos números, y qué no puede ver, está en <a
  href="{ $methodHref }">de dónde salen estos números</a>.

# Todo lo que cambió de manos.
hand-offs-lead = Una tarea tarda en llegar a otra cabeza. Sus cuatro primeras semanas está en
  transición: más tarde que de costumbre, hecha de otra manera, alguna vez olvidada. Nada de esas
  semanas dice cómo va a ser.
hand-offs-waits = Cómo se mantiene cada uno desde entonces: esto espera, es cosa de dos.
hand-offs-life = Lo que pasó mientras tanto
hand-offs-guide = Acordar cuándo está hecha una tarea, antes de que cambie de manos, ahorra casi
  todas estas conversaciones. Hay más sobre las primeras semanas en la <a
  href="{ $guideHref }#changing-hands">guía para conversar</a>.

# Cómo leer el sitio, y una página para terapeutas.
how-to-read-meta = Para quien abre esto por primera vez
how-to-read-lead = Dos personas apuntan quién piensa en qué en casa, qué cambió de manos, qué se
  agradecieron. Este sitio ordena esas notas para que puedan hablar de ellas. Es el dibujo de una
  carga, hecho por las dos personas que la llevan.
how-to-read-what = Qué es, y qué no es
how-to-read-is = Es
how-to-read-is-1 = una manera de ver un trabajo que no deja huella;
how-to-read-is-2 = un sitio desde el que empezar a hablar, entre dos personas;
how-to-read-is-3 = una memoria de lo que acordasteis y de lo que alcanzasteis;
how-to-read-is-4 = tan cierto como vuestras notas, y no más.
how-to-read-is-not = No es
how-to-read-is-not-measure = una medida del amor, del esfuerzo o de la valía;
how-to-read-is-not-contest = un concurso, una factura ni una prueba;
how-to-read-is-not-diagnosis = un diagnóstico de nadie;
how-to-read-is-not-1 = algo que enseñar a otra gente sin el sí de tu pareja.
how-to-read-what-1 = Leed las palabras antes que los dibujos, y el margen antes que el número. Si
  una página te da ganas de llamar a tu pareja para enseñarle algo, ciérrala y cenad primero.
how-to-read-signs = Los signos
how-to-read-signs-1 = Cada persona se distingue primero por la forma, después por el lugar y al
  final por el color. El orden es el de vuestros ajustes y no significa nada.
how-to-read-who-holds-something = Quién lleva algo
how-to-read-signs-2 = Una tarea tiene cuatro etapas: notar que va a hacer falta, planearla, hacerla
  y comprobarla. Tres de las cuatro ocurren en una cabeza.
how-to-read-pictures = Los dibujos
how-to-read-pictures-1 = Los ejemplos de abajo son inventados. «Una» y «La otra» no son nadie.
how-to-read-pictures-2 = <strong>Ejemplo.</strong> Una parte de la carga en el tiempo. La línea es
  la parte de quien da nombre a su final; el resto es de la otra persona. La banda sombreada es lo
  que se mueve la línea si algunos tipos de trabajo cuentan más. Donde la banda cruza la línea
  discontinua, quién carga con más depende de lo que contéis. Donde no se sabe nada, la línea se
  corta.
how-to-read-pictures-3 = <strong>Ejemplo.</strong> Dos listas, una sobre otra: lo que está en una,
  en las dos, en la otra. Unos extremos largos no son culpa de nadie. Son lo que cada cual no podía
  ver desde donde estaba.
how-to-read-pictures-4 = <strong>Ejemplo.</strong> Un mes de algo que hacéis en pareja: relleno, un
  día en que tuvo lugar; un contorno tachado, uno del que nadie anotó que lo tuviera; una raya, uno que
  dejasteis a propósito. Un hueco es un hueco. Aquí nada cuenta días seguidos.
how-to-read-pictures-5 = <strong>Ejemplo.</strong> Una etapa del trabajo, repartida entre dos. La
  marca pequeña es la mitad. Es una marca, no una meta; la meta la ponéis si queréis, o ninguna.
how-to-read-no-number = Cuando no hay número
how-to-read-no-number-1 = Un informe que siempre tiene respuesta se inventa algunas. Este prefiere
  esperar:
how-to-read-no-number-2 = <strong>O hay dos síes, o no se compara nada.</strong> Cualquiera puede
  retirar el suyo en cualquier momento, y la página no dice quién.
how-to-read-no-number-3 = <strong>Las respuestas quedan selladas</strong> hasta que cada cual ha
  escrito la suya, para que nadie responda a una respuesta.
how-to-read-no-number-4 = <strong>Pocas semanas, pocas palabras.</strong> Una parte de lo anotado
  pide dos semanas a dúo, y cuatro para su margen. Antes, la página dice «Esto espera: es cosa de
  dos».
how-to-read-no-number-5 = De un tipo con <strong>muy pocas filas</strong> se dice que es demasiado
  poco.
how-to-read-no-number-6 = <strong>«Más o menos a partes iguales, hasta donde llegan estas
  notas»</strong> quiere decir que el margen alcanza la mitad. Puede ser desigual, y pronto para
  saberlo.
how-to-read-no-number-7 = <strong>El cuidado nunca se suma.</strong> Quién buscó, calmó o escuchó se
  dice con palabras. No es tarea de nadie, nada de ello tiene plazo y no se le puede poner meta.
how-to-read-no-number-8 = <a href="{ $methodHref }">De dónde salen estos números</a> tiene cada
  fórmula, con lo que no puede ver.
how-to-read-blind = Lo que no puede ver
how-to-read-blind-1 = Lo que nadie apuntó, ni notó. Puede haber más, que no está en ninguna lista.
how-to-read-blind-2 = La preocupación de las cuatro de la mañana, y todo lo demás que no tiene
  minutos.
how-to-read-blind-3 = Con qué ganas, cómo de bien, con qué historia se hace algo.
how-to-read-blind-4 = Si una semana callada fue de paz o de silencio.
how-to-read-blind-5 = Lo que alguien no se atrevió a escribir.
how-to-read-editions = Quién ve qué
how-to-read-editions-1 = De los mismos archivos salen hasta cuatro carpetas de páginas, cada una
  para alguien.
how-to-read-folder = Carpeta
how-to-read-folder-for = Para
how-to-read-folder-holds = Qué contiene
how-to-read-edition-couple = la pareja
how-to-read-edition-couple-holds = todo lo compartido; nada de lo que alguien guarda en privado, ni
  siquiera como número
how-to-read-edition-own-folder = <code>site-</code>nombre
how-to-read-edition-own = cada cual a solas
how-to-read-edition-own-holds = lo mismo, y lo que esa persona escribió para sí: lo que se guardó,
  cuánto intervino, lo que le preocupa
how-to-read-edition-therapist = quien os acompaña en terapia
how-to-read-edition-therapist-holds = solo lo que marcó para ello quien lo escribió, con el sí de
  las dos partes
how-to-read-editions-2 = Un texto que no es de una carpeta no está en ella, ni oculto ni de otro
  modo. Quien puede abrir una carpeta puede leerla entera. El pie de cada página dice de cuándo es
  la nota más reciente.
how-to-read-therapist = Para profesionales de la terapia
how-to-read-therapist-1 = Te han enseñado un informe que dos personas hicieron sobre su propia casa.
  Esta página es para ti.
how-to-read-came-about = Cómo se hizo
how-to-read-came-about-1 = Cada cual apunta sus propios actos y, de su pareja, solo los
  agradecimientos. Valoran tareas, responden por separado a las mismas pocas preguntas y anotan
  quién se quedó con qué. Un programa lo ordena. Nadie ha comprobado nada, y puede que una de las
  dos personas escriba mucho más que la otra; cada repaso mensual dice con cuántas notas se hizo.
how-to-read-good-for = Para qué puede servir
how-to-read-good-for-1 = Para distinguir tres parejas de ideas que por fuera se parecen: <a
  href="{ $ideasHref }#care-and-responsibility">cuidado y responsabilidad</a>, <a
  href="{ $ideasHref }#intimacy-and-labour">intimidad y trabajo</a>, <a
  href="{ $ideasHref }#participation-and-management">participar y gestionar</a>.
how-to-read-good-for-2 = Para encontrar una tarea, una noche, una frase desde la que empezar.
how-to-read-good-for-3 = Para ver lo que hicieron sin ti: relevos que aguantaron, discusiones que se
  repararon, promesas que se cumplieron o se cambiaron.
how-to-read-not-made-for = Para qué no está hecho
how-to-read-not-made-for-1 = Para juzgar quién tiene razón, quién se esfuerza más o si hacen buena
  pareja.
how-to-read-not-made-for-2 = Para custodias, juzgados o peritajes. No es una prueba, ni se escribió
  como tal.
how-to-read-not-made-for-3 = Para averiguar si hay miedo o control. Que aquí no haya ninguna señal
  no significa nada. Por favor, pregunta a cada persona a solas, a tu manera, antes de usar esto con
  la pareja; donde hay miedo, no lo uses.
how-to-read-session = Si lo usas en una sesión
how-to-read-session-1 = Pide permiso a las dos personas antes de ponerlo en la mesa, y deja que
  cualquiera lo retire.
how-to-read-session-2 = Empieza por lo que alcanzaron, y sigue con lo que ahí falta: «¿Qué no se ve
  en esto?».
how-to-read-session-3 = Que cada cual hable de un dibujo antes que tú.
how-to-read-session-4 = Ni metas ni plazos para los sentimientos o para buscarse. El informe no los
  pone, y es a propósito.
how-to-read-session-5 = Los deberes caen fácilmente en quien ya se ocupa de pensar. Pregunta en la
  semana de quién estarían.
how-to-read-session-6 = Las cosas pueden empeorar un tiempo cuando alguien deja de recoger lo que
  cae. Acordad cómo distinguir eso de un daño.

# Las ideas detrás de las palabras: cada una, un término y su explicación. El sitio las ordena por
# el término.
ideas-meta = Palabras que usan estas páginas
ideas-title = Ideas
ideas-lead = Lo que hay detrás de las palabras de estas páginas, de la A a la Z. Son una manera de
  mirar, no una norma; quedaos con las que os ayuden a hablar y dejad las demás. Para lo que habéis
  alcanzado tenéis <a href="{ $milestonesHref }">palabras propias</a>.
ideas-pairs = Hay tres pares que ayudan más a menudo: <a href="#care-and-responsibility">cuidado y
  responsabilidad</a>, <a href="#intimacy-and-labour">intimidad y trabajo</a>, <a
  href="#participation-and-management">participar y gestionar</a>.
ideas-accessibility-after-a-rupture = Alcanzarse después de una ruptura
ideas-accessibility-after-a-rupture-text = Después de una discusión, cada cual mira si a la otra
  persona se la puede volver a alcanzar. Un té, una frase a través de la puerta, una pregunta sosa
  sobre mañana: cualquiera de ellas dice «sigo aquí». No zanja la discusión. Hace posible zanjarla.
ideas-acknowledgement = Reconocimiento
ideas-acknowledgement-text = Decir que viste lo que alguien hizo, sin corregirlo ni alabarlo. Cuesta
  un suspiro y muchas veces es lo que hacía falta desde el principio. No es lo mismo que dar las
  gracias: se puede reconocer lo que se habría hecho de otra manera.
ideas-adoptive-and-blended-families = Familias adoptivas y enlazadas
ideas-adoptive-and-blended-families-text = Una familia que se formó por decisión tiene más que
  explicar, más citas y más fantasmas que otras, y buena parte de eso está en una sola cabeza. Ayuda
  escribirlo como el trabajo que es. Las criaturas que tuvieron que aprender a fiarse de la gente
  mayor notan pronto quién está pendiente; que os vean a cada cual.
ideas-agreement = Acuerdo
ideas-agreement-text = Quién hace qué y hasta cuándo, dicho de modo que después se pueda ver si tuvo
  lugar. Se puede cumplir, se puede cambiar y se puede quedar abierto. Ninguna de las tres cosas
  dice nada de un carácter.
ideas-anticipation = Anticipar
ideas-anticipation-text = Pensar en lo que va a hacer falta antes de que la haga: el cumpleaños, el
  resfriado que asoma, el ánimo después de la llamada. No tiene minutos ni resultado a la vista,
  porque su resultado es que nada salió mal. Por eso es lo primero que falta en una lista.
ideas-appreciation = Agradecimiento
ideas-appreciation-text = Un gracias por algo concreto, dicho a quien lo hizo. Agradecer el esfuerzo
  tanto como el resultado evita que se convierta en sueldo. Es lo único que aquí se apunta sobre la
  otra persona.
ideas-attachment = Apego
ideas-attachment-text = La sensación, más vieja que las palabras, de si alguien va a venir. Bajo
  tensión hay quien se agarra más fuerte y hay quien se aleja, y lo uno puede parecer agobio y lo
  otro, frialdad. Las palabras sobre el apego sirven mientras acaben en algo que hacer esta semana,
  y no en una etiqueta para una persona.
ideas-boundary = Límite
ideas-boundary-text = Algo que harás o no harás, para poder estar bien y estar cerca: la hora que es
  tuya, la puerta que se cierra, el tema después de las diez de la noche. Habla de quien lo pone. Se
  vuelve a mirar cuando cambia la vida.
ideas-capacity = Capacidad
ideas-capacity-text = Lo que alguien puede dar ahora, después de que el sueño, el trabajo, la salud
  y las preocupaciones se hayan llevado lo suyo. Sube y baja, y no por voluntad de nadie. Una semana
  justa sigue a la capacidad, así que rara vez es dos veces el mismo reparto.
ideas-care-and-responsibility = Cuidado y responsabilidad
ideas-care-and-responsibility-text = El cuidado es lo que das porque alguien te importa. La
  responsabilidad es tener que encargarse de que se dé. Junto a la cama de alguien con fiebre
  parecen iguales, y a las cuatro de la mañana se sienten distintas. Se puede tener mucho cuidado y
  ninguna responsabilidad; se puede cargar con toda ella y que quede poco con que cuidar.
ideas-check-in = Puesta al día
ideas-check-in-text = Una conversación corta, a una hora que se sabe de antemano, sobre lo que pesa,
  lo que funciona y lo que hace falta cambiar. Con quince minutos basta. Se queda con el trabajo de
  quien antes tenía que sacar los temas.
ideas-clarity = Claridad
ideas-clarity-text = Lo que tienes cuando dejas de adivinar. Puede ser que la otra persona se ponga
  a ello, que haya desconcierto y ganas por las dos partes, o que no se mueva nada. Lo último es lo
  más duro de las tres cosas, y también es una respuesta.
ideas-closeness = Cercanía
ideas-closeness-text = Estar a gusto cerca de la otra persona. Se mueve sola cuando se puede
  alcanzar a cada cual, y hay que cargarla cuando falta alguien. Aquí se dice con palabras, cada
  cual las suyas, y nunca se le pone meta.
ideas-conditioning = Lo aprendido
ideas-conditioning-text = Lo que cada cual aprendió en la infancia sobre quién se levanta de la
  mesa. Nadie lo decidió, y para mirarlo no hace falta culpable. Lo que nunca se eligió se puede
  elegir ahora, también tal como es.
ideas-containment = Contenerse
ideas-containment-text = Hacer pequeños los propios sentimientos para que una noche siga en calma:
  la palabra suavizada, la conversación aplazada hasta que haya descanso, el deseo que no se nombra.
  Alguna vez es amabilidad. Por costumbre, hace desaparecer un poco a alguien. Solo puede saberlo
  quien lo hace, así que se escribe en las páginas propias o en ninguna parte.
ideas-dip = Bache
ideas-dip-text = El tramo en que algo nuevo se siente peor que lo que sustituye. Hacerse a un lado,
  ceder una tarea y decir las cosas suelen empezar por ahí. Contar con él es lo mejor para no
  tomarlo por el final.
ideas-drained-after-talking = Vacío después de hablar
ideas-drained-after-talking-text = Una conversación que a alguien le da alivio y a alguien le deja
  un vacío ha costado algo que en ella no se oyó. Preguntar una hora después «¿cómo estás ahora?»
  averigua más que la propia conversación. Dos personas pueden turnarse en quién vuelve a casa con
  más peso; si es siempre la misma, vale la pena mirarlo.
ideas-emotional-labour = Trabajo emocional
ideas-emotional-labour-text = Calmar lo que se enciende, intuir lo que la otra persona va a
  necesitar, dar el primer paso en la ternura. Es trabajo cuando hay que hacerlo con ganas o sin
  ellas. Pasa más inadvertido cuanto mejor sale. Aquí se ve y se agradece, y nunca se asigna como
  una faena.
ideas-emotional-manager = Gestión emocional
ideas-emotional-manager-text = La hace quien cuida la temperatura de la casa: lee el ambiente, elige
  el momento, traduce, lima. La otra persona puede participar con cariño y a menudo, y aun así solo
  participar. Esa silla se puede dejar; al principio, una noche.
ideas-externalising = Sacarlo de la cabeza
ideas-externalising-text = Pasar algo de una cabeza a un sitio al que se mira de todos modos: un
  calendario, una lista en la nevera, una caja junto a la puerta. Ayuda si lo alimentan dos. Un
  calendario compartido que llena una sola persona es una cabeza con pantalla.
ideas-first-to-notice = Quién lo nota primero
ideas-first-to-notice-text = Suele haber alguien que siente antes que os habéis alejado. Notarlo es
  parte del trabajo de una pareja, tanto como hablarlo. Si es siempre la misma persona, la otra
  puede probar a decirlo primero alguna vez, aunque se equivoque.
ideas-full-ownership = Llevarlo entero
ideas-full-ownership-text = Notar, planear, hacer y comprobar, las cuatro cosas en una persona. La
  compra no es el viaje a la tienda. Es también saber que casi no queda arroz y decidir qué habrá el
  jueves. Entonces la otra persona puede olvidarse, y en eso está toda la ganancia.
ideas-grace-weeks = Semanas de gracia
ideas-grace-weeks-text = Las semanas después de un relevo, en las que puede salir torcido. Quien lo
  lleva ahora encuentra su manera; quien lo llevaba mira hacia otro lado. Nadie juzga cómo va antes
  de que terminen.
ideas-hand-off = Relevo
ideas-hand-off-text = Una tarea pasa entera de una cabeza a la otra, en un día que se sabe. Cuándo
  está hecha se acuerda antes; cómo, no. No es un favor, así que no pide recordatorios ni elogios
  como a una criatura.
ideas-holding = Llevar
ideas-holding-text = Tener algo en la cabeza para que nadie más lo tenga que tener. Se puede llevar
  una tarea sin mover un dedo, y mover todos los dedos sin llevarla. La pregunta «¿quién notaría que
  no se ha hecho?» encuentra a quien la lleva.
ideas-impact-and-intent = Efecto e intención
ideas-impact-and-intent-text = Lo que le llegó a la otra persona, y lo que se pretendía. Las dos
  cosas son ciertas a la vez y ninguna borra la otra. Di el efecto en ti y pregunta por la
  intención, por este orden.
ideas-inherited-ways = Maneras heredadas
ideas-inherited-ways-text = Cómo trataba tu familia la cercanía y el enfado está en la habitación,
  por los dos lados. Contaros de dónde viene una costumbre la convierte de insulto en historia. Lo
  que guardéis de ella lo decidís en pareja.
ideas-initiation = Dar el primer paso
ideas-initiation-text = Quién empieza: la conversación, la caricia, el plan, la reparación. Quien
  siempre responde con calidez y nunca empieza puede querer mucho y, aun así, dejarle el comienzo a
  su pareja. La constancia de un lado y los arranques del otro son una combinación corriente, y un
  malentendido corriente.
ideas-intimacy-and-labour = Intimidad y trabajo
ideas-intimacy-and-labour-text = Intimidad es que os podéis alcanzar. Trabajo es que alguien se
  encarga de que así sea. Por fuera, una noche de conversación parece igual en los dos casos.
  Preguntad después quién podría haberla dejado y a quién le ha dado descanso.
ideas-invisible-work = Trabajo invisible
ideas-invisible-work-text = Lo que solo se nota cuando no se hace. Escribirlo durante una semana lo
  hace visible para dos personas, y una de ellas es quien lo hizo. Las tareas de cabeza cuentan
  tanto como las de cubo y fregona.
ideas-joint-work = Trabajo a dos
ideas-joint-work-text = Lo que hacéis como dos: resolver algo, inventar un ritual, planear un año.
  Es el camino corto de «yo necesito» a «podríamos». Estar en ello codo con codo es la mitad de lo
  que da.
ideas-listen-or-help = Escuchar o ayudar
ideas-listen-or-help-text = Dos cosas que la gente quiere cuando te cuenta algo. Por fuera se
  parecen, y salen mal si se confunden. Pregunta cuál de las dos es; <a
  href="{ $root }conversation-guide.html#listen-or-help">la guía</a> tiene la pregunta.
ideas-listening = Escuchar
ideas-listening-text = Recoger lo que alguien dice hasta que diga «sí, eso es». Sin arreglar, sin
  comparar, sin defenderse. Termina repitiéndolo, y no con una respuesta.
ideas-manager-and-helper = Quien gestiona y quien ayuda
ideas-manager-and-helper-text = Una persona lo piensa y lo reparte; la otra hace lo que se le pide y
  espera. No para ninguna de las dos, y una de ellas no libra nunca. «Habérmelo pedido» describe el
  arreglo con exactitud. Se acaba cuando una tarea entera cambia de manos, no cuando se reparten
  más.
ideas-mental-load = Carga mental
ideas-mental-load-text = Todo lo que se tiene en la cabeza para que una casa funcione: qué toca, qué
  se acaba, a quién le hacen falta zapatos, quién está más callado. Sigue mientras se hacen otras
  cosas y no se detiene en un sofá. En estas páginas es la <a href="{ $root }method.html">carga de
  fondo</a>, dibujada con su margen.
ideas-milestone = Hito
ideas-milestone-text = Una palabra propia para algo que alcanzasteis. Puede ser tan pequeño como un
  domingo tranquilo. Lo guardáis para volver a él un día en que cueste creerlo. <a
  href="{ $root }milestones/index.html">Los vuestros</a> están de la A a la Z.
ideas-missed-cues = Señales que se dejan pasar
ideas-missed-cues-text = Señales ante las que alguien podría hacer algo y nadie lo hizo: el cubo
  lleno, la cara larga. Quien suele recogerlas deja pasar unas cuantas, dicho de antemano y no como
  trampa. Lo que se puede dejar pasar queda escrito, para que no haya peligro en dejarlo.
ideas-money-and-trust = Dinero y confianza
ideas-money-and-trust-text = Una deuda escondida o una compra callada rompen más que un presupuesto.
  Para repararlo hacen falta cuentas claras y a la vista, durante más tiempo del que le resulta
  cómodo a una persona y menos del que querría la otra. Mirarlas en pareja a una hora fija es mejor
  que mirar por encima del hombro.
ideas-mutual-soothing = Calmarse a dos
ideas-mutual-soothing-text = Cosas que calman dos cuerpos a la vez: respirar lado a lado, una mano
  entre los omóplatos, un paseo sin tema. Funciona mejor si se sabe de antemano qué le gusta a cada
  cual. No es una forma de terminar una conversación que a alguien aún le hace falta.
ideas-outcome-not-method = El resultado, no el método
ideas-outcome-not-method-text = Acordar cómo se ve algo cuando está hecho, y dejar el camino a quien
  lo lleva. «Hay desayuno» es un resultado; cierta forma de cortar el pan es un método. Un resultado
  acordado sustituye a la lista y a la inspección.
ideas-overfunctioning = Hacer de más
ideas-overfunctioning-text = Pedir perdón por el tiempo que hace, arreglar lo que nadie pidió, saber
  el número de zapato de todo el mundo. Hace que las cosas funcionen, y que nadie note que alguien
  las hace funcionar. Cada cual lo escribe solo de sí.
ideas-own-time = Tiempo propio
ideas-own-time-text = Tiempo en el que nadie puede pedirte nada. Solo aguanta si la otra persona lo
  hace posible, así que se recibe y se da, por los dos lados. Un descanso que antes hay que ganarse
  todavía no es descanso.
ideas-pacing = El ritmo
ideas-pacing-text = Ir a una velocidad que se pueda seguir desde los dos lados. Cuando alguien
  quiere hablar hasta zanjarlo y a su pareja le hace falta dar una vuelta a la manzana, fijar la
  hora de seguir ayuda a cada cual. Quien espera sabe cuánto; quien camina sabe que se acaba.
ideas-parenthood-and-pregnancy = Crianza y embarazo
ideas-parenthood-and-pregnancy-text = Una criatura convierte en pocas semanas las costumbres de dos
  personas en un sistema, y casi todo lo decide de noche quien está en pie. Es buen momento para
  escribir quién lleva qué, y volver a mirarlo cada mes. Dormir es capacidad.
ideas-participation-and-management = Participar y gestionar
ideas-participation-and-management-text = Participar es estar y hacer algo. Gestionar es tenerlo en
  la cabeza el resto del tiempo. Se puede participar en todo en casa y no gestionar nada. Hacen
  falta las dos cosas; el problema llega cuando cada una se queda años en la misma persona sin que
  nadie lo haya elegido.
ideas-pause = Pausa
ideas-pause-text = Una palabra que puede decir cualquiera, y una hora a la que seguís. Una pausa sin
  hora es irse. Quien la pidió vuelve primero.
ideas-perfectionism = Perfeccionismo
ideas-perfectionism-text = A veces, amor por las cosas bien hechas; a veces, una forma de no soltar
  las riendas. La pregunta para sí es de qué habría que fiarse si se hiciera de otra manera. Nadie
  más puede responderla.
ideas-predictability = Que se pueda contar con ello
ideas-predictability-text = Que algo llegue cuando se dijo que llegaría. Da más descanso que un gran
  esfuerzo de vez en cuando. No hace falta perfección: con un hueco que se anuncia también se puede
  contar.
ideas-presence = Presencia
ideas-presence-text = Estar donde estás, con el teléfono en otra parte. La preocupación vive en la
  semana que viene y las riñas, en el año pasado; casi todo lo bueno ocurre a la mesa. Es lo más
  pequeño que se puede dar sin prepararlo.
ideas-reachability = Que se os pueda encontrar
ideas-reachability-text = Si a la otra persona se la encuentra cuando importa: responde, se vuelve,
  hay alguien detrás de los ojos. Va en las dos direcciones. Dos personas a las que se puede
  encontrar necesitan sorprendentemente pocas conversaciones sobre ello.
ideas-reassurance = Que me digas que todo va bien
ideas-reassurance-text = Preguntar una vez más si todo va bien sirve una hora, y luego hay que
  volver a preguntar. Las señales acordadas duran más: un mensaje a mediodía, una frase en la
  puerta. Son parte del día, así que nadie tiene que mendigarlas y a nadie le llueven.
ideas-reciprocity = Reciprocidad
ideas-reciprocity-text = Dar va y viene con el tiempo, sin contar el cambio. No es la mitad de todo
  cada día. Se siente que está cuando nadie echa cuentas.
ideas-reminding-and-hovering = Recordar y rondar
ideas-reminding-and-hovering-text = Volver a una tarea que ya no es tuya para preguntar, enderezar,
  quedarte cerca. Quiere ayudar, y devuelve la tarea a medias. No se le cuenta a nadie más que a
  quien lo apuntó de sí.
ideas-repair = Reparación
ideas-repair-text = Cómo se vuelve después de una discusión: pausa, efecto, remedio. Lleva una
  disculpa, lo que le hizo a la otra persona y una cosa que será distinta y se podrá ver. Pide
  práctica, y cada vez tarda menos.
ideas-rescuing = Rescatar
ideas-rescuing-text = Coger lo que estaba a punto de caer antes de que pudiera hacerlo tu pareja.
  Ahorra el golpe, y también lo que se aprende. Dejar caer una cosa que puede caer es una manera de
  empezar.
ideas-resentment = Resentimiento
ideas-resentment-text = El enfado lento de haber cargado con algo sin que nadie lo viera. Vuelve de
  puntillas cuando se deja de hablar. Es más fácil decirlo pronto, como cansancio, antes de que sea
  una historia sobre la otra persona.
ideas-retreat-under-stress = Replegarse con el estrés
ideas-retreat-under-stress-text = Hay quien se calla y se llena de cosas cuando la vida aprieta, y
  mete a la familia en un cajón hasta que pase. Para sí es ahorrar fuerzas; para su pareja es una
  silla vacía. Decir «me sumerjo hasta el viernes, y no me he ido» es un gesto pequeño con un efecto
  grande.
ideas-ritual = Ritual
ideas-ritual-text = Algo pequeño que hacéis una y otra vez porque queréis: un paseo, cinco minutos
  en el escalón, el calendario con mermelada. La repetición puede más que la intensidad. Si se
  interrumpe, se retoma, sin castigo.
ideas-rotation = Turnos
ideas-rotation-text = A quién le toca va girando, y con el turno va la tarea entera de esa semana.
  Sigue a la capacidad. Nada de sentimientos ni de cuidado entra nunca en un turno.
ideas-secure-routine = Rutina segura
ideas-secure-routine-text = Una parte del día que le dice a tu cuerpo que este es tu sitio: la
  despedida, la vuelta a casa, la última luz. Empiece quien empiece, se sabe cómo va. En los meses
  duros vale la pena protegerla más que unas vacaciones.
ideas-setback = Traspié
ideas-setback-text = Algo se escapó. Dice dónde era fino el plan, y va en la misma línea que lo que
  fue bien. Lo que se apunta es lo que aprendisteis.
ideas-shared-reality = Realidad compartida
ideas-shared-reality-text = Lo que diríais que ocurrió, por los dos lados. Puede haber un hecho y
  dos relatos; entonces se guardan los dos. Sobre la parte común se puede construir sin ganar el
  resto.
ideas-silence = Silencio
ideas-silence-text = Que no haya problemas lo cuentan dos personas de dos maneras: una cree que todo
  va bien, la otra ha dejado de sacarlo. Cada cual describe lo que ve. Preguntar a cada persona por
  separado cómo estáis muestra si es el mismo silencio.
ideas-small-act = Pequeño gesto
ideas-small-act-text = Una cosa de un minuto: poner el agua a hervir, la nota, sostener el abrigo.
  Muchas de ellas, y de fiar, son casi todo lo que llamamos cuidar. No necesitan ocasión.
ideas-softening-a-judgement = Ablandar un juicio
ideas-softening-a-judgement-text = Convertir «tú eres así» otra vez en «aquella noche hiciste esto».
  Un juicio no tiene próximo paso; un momento, sí. Es más fácil después de comer.
ideas-standing-load = Carga de fondo
ideas-standing-load-text = Lo que cada cual lleva en la cabeza un día cualquiera, pase algo o no.
  Cambia cuando algo cambia de manos, y no porque alguien tuviera mucho que hacer. <a
  href="{ $root }method.html#standing-share">De dónde sale</a> está escrito.
ideas-stay = Quedarse
ideas-stay-text = Seguir en una conversación difícil sin defenderse, sin bromear y sin irse. Es la
  otra mitad de sacar un tema. Nadie ve lo que cuesta, así que se puede anotar.
ideas-step-back = Hacerse a un lado
ideas-step-back-text = Dejar de hacer una parte de algo durante un tiempo, con conocimiento de la
  otra persona, para poder ver cómo va sin ello. No es un castigo ni un examen. Acordáis qué abarca,
  cuánto dura y qué se puede dejar pasar. En qué quedó lo decís en pareja.
ideas-trust-after-a-breach = Confianza después de una quiebra
ideas-trust-after-a-breach-text = Vuelve con pequeñas promesas cumplidas a la vista, y cada vez más
  despacio. Quien la rompió carga con el trabajo de mostrar. Quien salió con la herida puede volver
  a preguntar, y también descansar de preguntar. Si lo que se quebró es la seguridad, primero va la
  <a href="{ $root }safety.html">página sobre seguridad</a>.
ideas-unseen = Sin que nadie lo vea
ideas-unseen-text = Hacer mucho, y que pase por algo que cae del cielo. Lo contrario es una frase
  concreta: «He visto que llamaste al dentista». Si alguien la pide, la mejor respuesta es un gesto
  visible en los próximos días.
ideas-validity = Que tiene sentido
ideas-validity-text = Que lo que alguien siente tiene sentido, visto lo que vio. Se puede decir, y
  no estar de acuerdo en lo que se vio. No es rendirse.
ideas-we = Somos
ideas-we-text = Una palabra que crece de lo que se planea y se hace a dos. No se puede exigir, y
  aquí nadie vigila quién dice «yo». Una lista de lo próximo que queréis hacer en pareja es un buen
  sitio para ella.
ideas-whole-individuals = Personas enteras
ideas-whole-individuals-text = Dos personas, y que cada una lo siga siendo: con amistades, una
  opinión, una noche propia. Nadie tiene que desaparecer para que la otra persona esté bien. Volver
  a elegirse solo es posible con alguien que está.
ideas-work-and-closeness = Trabajo y cercanía
ideas-work-and-closeness-text = Cómo nos tratan en el trabajo llega a casa en el abrigo: a quien
  vigilan todo el día no le apetecen preguntas; a quien no le hacen caso le apetecen muchas. Diez
  minutos entre la puerta y la primera petición ayudan en los dos casos. También, decir cuál de los
  dos ha sido hoy.

# Las semanas de escribirlo todo.
inventories-title = Una semana de escribirlo todo
inventories-lead = Durante una semana, cada cual escribió a solas todas las tareas invisibles: lo
  planeado, lo recordado, lo notado, lo anticipado, lo gestionado. Las listas se abrieron cuando
  estuvieron las dos.
# $discussed: un día.
inventories-discussed = Lo hablasteis el { $discussed }: <a href="{ $togetherHref }">lo que dicen
  las dos listas</a>.

# Lo que dicen las dos listas a la vez.
# $discussed: un día.
inventory-together-talked-about-on = hablado el { $discussed }
inventory-together-title = Lo que dicen las dos listas
inventory-together-lead = Lo que está en una sola lista no es un reproche. Es lo que la otra persona
  no podía ver hasta que se escribió. <a href="{ $listsHref }">Las listas tal como las
  escribisteis</a>
inventory-together-purpose = Cada cosa cuenta una vez, viniera cuantas veces viniera. Puede haber
  más que no apuntó nadie.
inventory-together-guesses = Lo que había calculado cada cual
inventory-together-guesses-before = Antes de abrir las listas:
inventory-together-guesses-1 = Una lista muestra lo que se vio y se escribió en una semana; un
  cálculo a ojo habla de todo. Dos cálculos sinceros rara vez encajan, porque cada cual tiene más
  cerca su propia parte.
inventory-together-on-both-lists = En las dos listas
inventory-together-on-one-list-alone = En una sola lista
inventory-together-all-on-both = Todo lo de esta lista está también en la otra.
inventory-together-to-talk-about-1 = ¿Qué os sorprendió de la lista de vuestra pareja, y qué os
  gustaría agradecerle?

# Las dos listas de una semana así.
inventory-title = Las dos listas
inventory-lead = Esto es para ver más a la vez, no para tener razón.
inventory-nothing-that-day = Nada este día.
inventory-nothing = Aquí no hay nada.
inventory-lead-end = Leed las dos hasta el final antes de que nadie hable.
inventory-together-link = Lo que dicen las dos listas

# Cómo se hace cada número. Un `-text` es su definición, un `-blind` lo que no puede ver.
# $asOf: un día.
method-meta = Los números llegan hasta el { $asOf }, lo último que anotasteis
method-lead = Cada número de aquí es uno de los pocos de abajo. Ninguno es un veredicto, y nada los
  suma. Solo ven lo que apuntasteis.
method-general = Lo que vale para todos
method-both-agree = <strong>O hay dos síes, o no se compara.</strong> Sin el sí de las dos partes en
  <code>couple.yaml</code> no hay en ningún sitio ni partes ni sumas por persona.
method-general-1 = <strong>Una parte es la de una persona.</strong> En tablas y gráficos es la de
  { $firstName }; el resto es de { $secondName }. Si se intercambian, todo sale en espejo.
method-general-2 = <strong>Sin datos no es cero.</strong> Donde no se escribió nada no se muestra
  nada, y la línea de un gráfico se corta.
method-general-3 = <strong>Primero el margen.</strong> El margen dice cuánto podría moverse un
  número; el número a secas dice demasiado.
method-general-4 = <strong>Semanas, no filas.</strong> Lo que pasa en una semana va unido. Por eso,
  un margen del trabajo anotado se apoya en semanas enteras, y solo en aquellas en que cada cual
  escribió algo dos días o más: <em>semanas a dúo</em>. Si alguien escribe poco, hay semanas que se
  caen y el reparto se acerca a la mitad.
method-general-5 = <strong>Las pausas</strong> son vacaciones de anotar. Lo que lleváis sigue; lo
  que se anota entonces se guarda, y no entra en ningún número.
method-gates-caption = Cuántas semanas a dúo pide una frase
method-gates-weeks = Semanas a dúo
method-gates-shown = Qué se muestra
# Semanas a dúo.
method-gate-none = 0 o 1
method-gate-none-text = Ninguna parte: «Esto espera: es cosa de dos.»
method-gate-share = 2 o 3
method-gate-share-text = La parte, y «pronto para un margen»
method-gate-range = 4 o más
method-gate-range-text = La parte con su margen; si el margen alcanza el 50 %, «más o menos a partes
  iguales, hasta donde llegan estas notas»
method-standing = Carga de fondo: quién lleva qué en la cabeza
method-standing-1 = Cada tarea tiene cuatro etapas: notar, planear, hacer y comprobar. Cada etapa la
  lleva alguien cada día: una de las dos personas, las dos (la mitad cada una), quien tenga el
  turno, ayuda de fuera o nadie. Notar, planear y comprobar son trabajo de cabeza: Daminger (2019)
  lo describe como anticipar, identificar, decidir y supervisar.
# $assumed: como «3 tareas»; $live: el número de todas las tareas.
method-attention-caption = Atención según el ritmo, tal como la fija <code>couple.yaml</code>
method-rhythm = Ritmo
method-attention = Atención
method-logged = Trabajo anotado
method-logged-1 = Una fila cuenta si su verbo es notar, planear, hacer o comprobar y su asunto es
  una tarea. Sus minutos son los suyos; si no, los habituales de la tarea (entonces se llaman
  estimados); si no, cuenta como fila y no en minutos. Una fila de las dos personas suma sus minutos
  a cada una.
method-version = Versión
method-version-1 = Definiciones: versión 1 de cada medida de arriba. Los mismos archivos dan siempre
  las mismas páginas, en cualquier ordenador.

# Un hito.
# $also: otras palabras para él, con comas entre ellas.
milestone-you-also-say = También decís: { $also }
milestone-what-it-meant = Lo que significó
milestone-around = Por aquellos días
# $week: su primer día. Siguen las notas de esa semana.
milestone-from-week = De la semana del { $week }:
milestone-words = Lo que dijisteis esa semana
milestone-about = Sobre
milestone-mentions = Dónde habláis de ello

# Los hitos por tema.
milestones-by-theme-title = Hitos por tema
milestones-by-theme-in-sight = a la vista

# Los hitos en el tiempo.
milestones-timeline-title = Hitos en el tiempo

# Los hitos de la A a la Z.
milestones-the-glossary = El glosario
milestones-lead = Palabras para lo que habéis alcanzado, para volver a ellas un día malo.
milestones-none = El primero puede ser pequeño. Apuntad cómo lo llamaríais en
  <code>milestones/</code>, y lo que significó para cada cual.
milestones-candidates = ¿Será alguno de estos un hito?
milestones-candidates-how = Eso solo lo podéis saber a dos. <code>evenhold milestones --suggest</code> escribe cada uno como un archivo
  listo para cambiarlo.

# Los momentos que se contaron.
moments-meta = Momentos
moments-title = Momentos que os contasteis
moments-lead = Momentos sueltos de sentir que faltaba apoyo, o de sentir que alguien lo veía: qué
  pasó, qué efecto tuvo y qué intención había. Cada uno es el relato de una persona. Los dos relatos
  de un día pueden ser ciertos a la vez.
moments-none = Aquí hay sitio, cuando haya algo que contar.

# El repaso de un mes.
month-purpose = Esta página es para que conversen dos personas. Muestra cómo está el trabajo, no lo
  que vale nadie, y solo ve lo que apuntasteis.
month-held = Lo que lleváis en la cabeza
month-by-stage = Lo mismo por etapa: pensarlo y hacerlo.
month-what-you-logged = Lo que anotasteis
month-rhythms = Lo que volvió
month-own-time = Tiempo propio, por semanas
month-own-time-caption = El que hubo y, entre paréntesis, el reservado. Dos números, sin dividir uno
  entre otro.
month-also = Además, este mes
month-what-slipped = Lo que se escapó
month-reached-this-month = Alcanzado este mes

# La lista de los meses.
months-reviews = Repasos
# $month: como «marzo de 2026».
months-month-so-far = { $month }, hasta ahora
months-shares = Junto a cada mes: cómo quedaba repartido lo que tenéis en la cabeza, la banda de peso antes del
  punto.
months-waits = Las partes, lado a lado: esto espera, es cosa de dos.

# El trabajo anotado a lo largo de todo el tiempo, y tipo a tipo.
emotional-held = En palabras, y sin reparto: quién lleva qué de los tipos emocionales. Cuentan en
  lo de arriba.
weekly-title = El trabajo anotado, semana a semana
weekly-lately = Las últimas 12 semanas
weekly-caption = La parte de { $firstName } en los minutos anotados. Un punto es una semana en la
  que escribió cada cual; la línea junta cuatro de ellas y se corta donde no llegan. Los escalones
  sombreados son el margen probable de cada mes con cuatro de esas semanas o más; la línea
  discontinua, el reparto a partes iguales.
weekly-marks = Los números son las marcas enumeradas más arriba.
weekly-figures = Mes a mes, en cifras
weekly-table = El trabajo anotado por meses, primero lo más reciente
weekly-month = Mes
weekly-weeks = Semanas
weekly-line = La línea a fin de mes
kinds-title = Tipo a tipo, las últimas 12 semanas
kinds-intro = Una misma escala para todo: arriba del todo es todo de { $firstName }; abajo del
  todo, de { $secondName }; la línea discontinua es la mitad. Un punto es una semana con trabajo
  de ese tipo. Solo hay línea donde se ve una dirección, y con más cautela, porque se miran varios
  tipos a la vez.
# Antes y después de un relevo o de hacerse a un lado.
around-summary = En un dibujo y en cifras
around-caption = La semana media antes y después. Las rayas finas verticales van de la semana más
  baja a la más alta; la semana del cambio no cuenta en ningún lado.
around-table = Antes y después, en cifras
around-spread = { $firstName }, de menos a más

# La primera página.
# $names: como «Ana y Ben».
overview-welcome = Os damos la bienvenida, { $names }
overview-lead = Todavía no hay nada que contar, y está bien así. Que cada cual apunte, con sus
  palabras, una cosa que hoy notó, planeó, hizo o comprobó, y generad el sitio otra vez.
overview-begun = Habéis empezado. Los meses aparecen aquí desde el primer día del que anotéis algo:
  lo que cada cual notó, planeó, hizo o comprobó, con sus palabras.
overview-first-list = El primer paso es una lista. Durante una semana, cada cual escribe a solas
  todo aquello en lo que hay que pensar: <a href="{ $weekSheetHref }">hay una hoja para ello</a>. O
  empezad con una tarea en <code>tasks/</code>, y quién la lleva ahora en la cabeza.
overview-first-task = El inventario empieza con una tarea en <code>tasks/</code>, y quién la lleva
  ahora en la cabeza.
overview-talk-first = Si preferís hablar antes, basta con <a href="{ $guideHref }">un cuarto de hora
  y una pregunta</a>.
overview-what-you-have-written = Lo que habéis escrito
# $taskCount: como «14 tareas».
overview-inventory = Vuestro inventario tiene { $taskCount }, y dice <a href="{ $auditHref }">quién
  lleva qué</a>. Leedlo en pareja: muchas veces es la primera vez que cada cual lo ve todo.
# $taskCount: como «14 tareas».
overview-first-step = Vuestro inventario tiene { $taskCount }. <a href="{ $tasksHref }">Leedlo en
  pareja</a>, y decid de cada una quién la lleva ahora en la cabeza. Ese es todo el primer paso.
# $name: como «marzo de 2026».
overview-review = <a href="{ $monthHref }">El repaso de { $name }</a>, para leer e imprimir
# $month: el mes que no ha terminado.
overview-since = desde entonces: <a href="{ $href }">{ $month }, hasta ahora</a>
# $name: como «marzo de 2026».
overview-held = En la cabeza, { $name }
# $loggedPeriod: «este mes» o «las últimas 12 semanas».
overview-logged = Anotado, { $loggedPeriod }
overview-what-changed-hands-lately = Lo último que cambió de manos
overview-all-that-changed-hands = Todo lo que cambió de manos
overview-connection = Conexión
overview-felt = Cómo se siente
overview-moves = Lo que podría moverse ahora, si queréis a la vez

# La página que solo está en la edición de una persona, y le habla a ella.
own-meta = La edición de { $name }
own-title = Solo para { $name }
own-lead = Lo que hay aquí es solo para ti. No está en ninguna página de la pareja, y nada de ello
  entra en un número compartido. Lo que esté en la carpeta común, { $other } puede abrirlo allí.
own-purpose = Quien puede abrir esta carpeta puede leer esta página. Guarda la carpeta donde solo tú
  puedas abrirla.
own-empty = Aquí todavía no hay nada, y no hace falta que lo haya.
own-waiting = Escrito, y aún cerrado
own-waiting-1 = Estas respuestas se abren para la pareja cuando están las dos.
own-said-to-yourself = Dicho para ti
own-scales = Cómo te ha ido
own-scales-1 = Tus propias respuestas, de 0 a 4. No se comparan con las de nadie.
# $title: lo que se preguntó.
own-scale-caption = { $title }, de 0 a 4, primero lo más reciente
own-letting = Soltar, e intervenir
own-letting-1 = Notarlo tú es toda la práctica.
own-held-back-and-said = Callado, y dicho
own-your-own-notes = Tus propias notas
own-moments-you-keep-to-yourself = Momentos que te guardas
own-worry-beforehand = La preocupación de antes
own-afterwards = Después
own-milestones-of-your-own = Hitos propios
own-pages-of-your-own = Páginas propias
own-tasks = Tareas solo tuyas
own-repairs = Lo que reparas para ti
own-lists = Tus líneas del inventario
own-lists-1 = Una lista y su cálculo se abren para la pareja cuando están las dos; una línea que
  marcaste como privada, nunca.

# La lista de las páginas que escribió la pareja.
pages-title = Vuestras propias páginas

# Una reparación.
repair-meta = Una reparación

# La lista de las reparaciones.
repairs-meta = Reparaciones
repairs-title = A lo que volvisteis
repairs-lead = Todas las parejas discuten. Lo que hay aquí es el camino de vuelta: una pausa, el
  efecto que tuvo en cada cual y algo pequeño que probar, con una manera de ver si ayuda.
repairs-purpose = Un traspié es algo que aprendisteis de cómo funcionáis como pareja, no un
  veredicto sobre nadie.

# Lo que vuelve: rituales, puestas al día, tiempo propio.
rhythms-title = Ritmos
rhythms-lead = Lo que vuelve una y otra vez sostiene más que una gran noche. Un hueco es un hueco, y
  la próxima vez cuenta tanto como la última.
# Estas cuatro explican las marcas de un calendario, tras la marca.
rhythms-kept = tuvo lugar
rhythms-missed = no tuvo lugar
rhythms-skipped = se dejó
rhythms-plain = una pausa, o nadie escribió nada
rhythms-own-time = Tiempo propio
rhythms-own-time-1 = Descansar no es un premio, y nadie tiene que haberlo ganado antes.
rhythms-room = Sitio para la otra persona
rhythms-room-1 = Una hora que alguien despejó. Un gracias queda bien en voz alta.
rhythms-set-aside-and-had = Reservado, y disfrutado
rhythms-boundaries = Líneas en torno al tiempo y al espacio
rhythms-boundaries-1 = Un límite dice dónde está alguien, para que su pareja sepa dónde encontrarle.
  Cambia cuando cambia la vida.
rhythms-pauses = Pausas
rhythms-pauses-1 = El registro descansó, y nada de estos días se cuenta.
rhythms-ahead-of-you = Lo que viene
rhythms-ahead-of-you-1 = Lo que viene quizá pida otro mapa. Mejor mirarlo antes.

# La página para un mal día.
rough-patch-meta = Para un mal día
rough-patch-title = Una mala racha
rough-patch-lead = Mientras lees esto no hay que resolver nada. Es lo que habéis hecho hasta ahora,
  con vuestras palabras, guardado para un día en que cuesta verlo.
rough-patch-purpose = Si tu pareja te da miedo, esta no es la página de hoy.
rough-patch-safety = <a href="{ $safetyHref }">Esa página está aquí</a>, con gente a quien llamar
  y una manera de salir de ella.
rough-patch-reached = Lo que habéis alcanzado
rough-patch-helped = Lo que ayudó otras veces
rough-patch-helped-1 = Ha habido baches antes de este. Así volvisteis de algunos.
rough-patch-thanks = Lo que os agradecisteis
rough-patch-wrote-to = <bdi>{ $name }</bdi> le escribió a <bdi>{ $other }</bdi>
rough-patch-no-thanks = Aquí hay sitio para una línea de cada cual. No hace falta que sea hoy.
rough-patch-hot = Si ahora mismo quema
rough-patch-hot-1 = Tres pasos, por este orden. El que cuenta esta noche es el primero; los otros
  dos pueden esperar a que hayáis dormido.
rough-patch-card = La tarjeta suelta, para imprimir y guardar en un cajón
rough-patch-later = Más tarde, en calma
rough-patch-later-1 = Una discusión cuenta algo de cómo funcionáis como pareja. No dice nada
  definitivo de nadie. Cuando haya ganas por las dos partes, basta con <a href="{ $guideHref }">un
  cuarto de hora y una pregunta</a>.

# La página de seguridad. Que sea sencilla: puede leerla alguien con miedo y con prisa.
# Un enlace hacia fuera, a un sitio neutro.
safety-leave = Salir de esta página ya
safety-lead = Mirar en pareja el trabajo compartido pide dos personas que estén a salvo la una con
  la otra. Donde alguien tiene miedo, una página así se puede convertir en una herramienta para
  vigilar, acusar o controlar. Entonces, por favor, no la uséis en pareja.
safety-not-for-you = Ahora no es para ti si
safety-not-for-you-1 = te da miedo lo que pase cuando un número de una página vaya en contra de tu
  pareja;
safety-not-for-you-2 = una sola persona decide lo que se puede apuntar, o lee por encima del hombro;
safety-not-for-you-3 = se juntan notas para demostrar algo: a la familia, en un juzgado, para
  salirse con la suya;
safety-not-for-you-4 = te hacen daño, te amenazan, te siguen, te apartan del dinero o de la gente, o
  no te dejan salir de casa.
safety-not-for-you-why = El miedo, el control y la violencia no son problemas de cómo se reparte el
  trabajo, y ningún reparto mejor los arregla. Tampoco se aconseja entonces la terapia de pareja.
  Primero, alguien que esté de tu lado.
safety-who-can-help = Quién puede ayudar
safety-trace = No dejar rastro
# Cita el enlace de arriba, `safety-leave`.
safety-trace-1 = «Salir de esta página ya» abre un sitio neutro en esta ventana; Ctrl y W, o Cmd y
  W, la cierran. Ni lo uno ni lo otro borra el historial del navegador, la lista de archivos
  recientes ni la propia carpeta. Una ventana privada no guarda historial, pero la carpeta sigue
  donde está, y quien pueda abrirla puede leerla.
safety-promise = Lo que esta página no puede prometer
safety-promise-1 = El informe son simples archivos. Nada de lo que contiene se envía a ningún sitio,
  y nada está bajo llave: quien pueda abrir la carpeta, una copia sincronizada o una copia de
  seguridad puede leerlo todo. Lo que es solo para ti no va en una carpeta compartida.
safety-stopping = Descansar de esto, y dejarlo
safety-stopping-1 = La idea es necesitarlo cada vez menos. Dejadlo cuando queráis; aquí nada cuenta
  días seguidos.
safety-stopping-2 = <strong>Un descanso:</strong> escribidlo en <code>pauses</code>, en
  <code>couple.yaml</code>. Esos días no entran en ningún número del registro.
safety-stopping-3 = <strong>Ya no lado a lado:</strong> cualquiera puede retirar su sí en
  <code>compare</code>, en cualquier momento y sin dar razones. Las páginas quedan entonces como si
  nunca hubiera habido acuerdo.
safety-stopping-4 = <strong>Retirar una fila:</strong> escribid <code>yes</code> en su columna
  <code>void</code>, o borrad la línea. La próxima vez que se genere el sitio, en las páginas no
  queda nada de ella.
safety-stopping-5 = <strong>Dejarlo:</strong> borrad la carpeta de las páginas, y la de los archivos
  si queréis que no quede ninguna. Para dividirla, que cada cual se haga antes una copia.
safety-stopping-6 = <strong>Lo que queda en otra parte:</strong> las carpetas sincronizadas, las
  nubes y las copias de seguridad guardan versiones anteriores durante semanas o meses, en cada
  aparato que las tuvo. Borradlas también ahí, y vaciad la papelera.

# Hoja para una puesta al día. `<span class="blank …">` es una línea para escribir.
sheet-check-in-purpose = Una hoja por persona, rellena a solas; se intercambian al acabar. Con
  quince minutos basta; saltaos lo que queráis. Si hay cansancio, aplazadlo y decid hasta cuándo.
sheet-check-in-first = <strong>Primero:</strong> de lo que hubo que cargar, { $other } cargó con
  cerca del<span class="blank short"></span>%. Yo, con cerca del<span class="blank short"></span>%
sheet-check-in-caption = Siete cifras para rodear
# Horas de sueño, escritas a mano en la línea.
sheet-check-in-hours = <span class="blank short"></span> horas

# Hoja para una semana de escribirlo todo.
sheet-inventory-week-purpose = Durante una semana, cada cual escribe a solas todas las tareas
  invisibles. Pensar en algo cuenta tanto como hacerlo: saber que al gato le toca veterinario es una
  línea. Una hoja por persona. Guardadlas hasta que estén llenas; luego leéoslas, hasta el final,
  antes de que nadie diga nada.
sheet-inventory-week-meta = La semana de escribirlo
sheet-inventory-week-alone = solo para { $name } hasta que estén llenas las dos hojas
sheet-inventory-week-title = La semana de { $name }
sheet-inventory-week-begins = La semana que empieza el<span class="blank"></span>
sheet-inventory-week-table = La semana de { $name }
sheet-inventory-week-caption = Siete días y cinco tipos de trabajo de cabeza, para rellenar
sheet-inventory-week-guess = Antes de comparar, a ojo: de todo lo que hay que pensar, llevo cerca
  del<span class="blank short"></span>%
sheet-inventory-week-end = Las dos listas hacen un solo dibujo. Puede haber más que no está en
  ninguna.

# Cuadernillo de los hitos.
sheet-milestones-title = Nuestras palabras para lo alcanzado

# La tarjeta de reparación para imprimir.
sheet-repair-card-purpose = Para una discusión. Imprimidla un día bueno y guardadla donde se pueda
  encontrar. Si tu pareja te da miedo, esta tarjeta no es lo que hace falta: <a
  href="{ $safetyHref }">por favor, lee esta página</a>.
sheet-repair-card-title = Cuando quema
sheet-repair-card-end = De qué iba, y qué aprendimos, puede esperar a una hora tranquila. Pedir
  perdón se puede siempre.

# Hoja para un repaso mensual.
sheet-review-monthly-review = Repaso mensual
# Las dos personas, en el orden de sus ajustes.
sheet-review-names = { $firstName } · { $secondName }
sheet-review-title = Nuestro mes
sheet-review-headline = Si tuviera un titular:<span class="blank long"></span>
sheet-review-changed-hands = Lo que cambió de manos, y cómo se sostiene
sheet-review-word = Una palabra para algo que alcanzamos
sheet-review-thanks = Lo que nos agradecemos
sheet-review-thanks-first = { $firstName } a { $secondName }
sheet-review-thanks-second = { $secondName } a { $firstName }
sheet-review-own-time = Tiempo propio
sheet-review-own-time-first = { $firstName } tuvo
sheet-review-own-time-second = { $secondName } tuvo
sheet-review-to-talk-about = para hablarlo
sheet-review-agreements = Lo que acordamos. Pequeño, para los próximos días; mirad dónde cae.
sheet-review-agreement-who = Quién
# Una columna: lo que se acordó.
sheet-review-agreement-what = Qué
sheet-review-agreement-until = Hasta

# Hoja de cuatro semanas de turnos.
sheet-rotation-purpose = Para la nevera. A quien le toca, le toca todo esa semana: notar, planear,
  hacer y comprobar. Los turnos escritos en <code>rotations/</code> ya están puestos. Los turnos
  siguen a la capacidad; cambiadlos cuando una semana lo pida. El cuidado y los sentimientos no
  tienen turnos.
sheet-rotation-table = Cuatro semanas de turnos
sheet-rotation-end = Lo que gira es la tarea entera: quien la tiene esta semana también la piensa.

# Hoja de cuándo está hecho.
sheet-standards-meta = Lo acordado
sheet-standards-intro = Lo que acordamos como resultado, no la manera de llegar. La manera es de
  quien lo lleva.
sheet-standards-review = Volvemos a mirar esta hoja el<span class="blank"></span>
sheet-standards-open = Por acordar
sheet-standards-task = Tarea<span class="blank long"></span>
sheet-standards-done-means = Está hecho cuando<span class="blank long"></span>

# Una vez que alguien se hace a un lado.
step-back-meta = Hacerse a un lado
# $names: como «Ana y Ben».
step-back-agreed-by = acordado por { $names }
step-back-purpose = No como castigo. Lo acordasteis en pareja, para ver cómo va cuando alguien se
  hace a un lado. Puede pesar más antes de pesar menos, por los dos lados.
step-back-help = Saber también vale algo. Si cuesta hablarlo, puede ayudar una tercera persona: una
  sesión sobre cómo os habláis basta para empezar.
step-back-uptake = Lo que se retomó alrededor, por semana
# $otherName: quien no se hizo a un lado; $authorName: quien sí.
step-back-uptake-caption = Filas de { $otherName } sobre aquello de lo que { $authorName } se
  apartó, en número por semana. En qué quedó, os toca decirlo.
step-back-around = Lo que anotasteis por esos días
step-back-none = Nada con palabras al lado.

# La lista de esas veces.
step-backs-meta = Hacerse a un lado
step-backs-lead = Durante un tiempo alguien suelta algo a propósito, y veis a la vez cómo va. No es
  un castigo ni un examen: lo acordasteis en pareja, y de ello aprende cada cual.

# Una tarea.
task-outcome = Está hecho cuando: { $outcomeHTML }
task-stages = Las cuatro etapas de esta tarea.
# $externalisedHTML: como «un calendario».
task-externalised = Fuera de la cabeza: { $externalisedHTML }.
task-who-held-it-when = Quién la llevó y cuándo
task-agreements = Lo que acordasteis sobre ella
task-milestones-about-it = Hitos sobre ella
task-log = Lo que anotasteis
# $logCount: como «12 anotaciones».
task-newest-first = { $logCount }, primero lo más reciente.
task-log-caption = Las notas más recientes sobre esta tarea
task-log-who = Quién
# Una columna: la clase de trabajo, como «planeado».
task-log-what = Qué
task-log-time = Tiempo
task-log-note = Nota
# $moreCount: un número desde 1.
task-older-entries = Anotaciones anteriores: { $moreCount }
task-log-older-caption = Notas anteriores sobre esta tarea

# La lista de las tareas.
tasks-title = Tareas

# Una semana.
week-reached = Alcanzado
week-days = Día a día, con vuestras palabras

# La lista de las semanas, y a quién le toca.
weeks-now = <a href="{ $nowHref }">Lo que guarda esta semana hasta ahora</a>, con vuestras palabras.
weeks-swap = Cambiad el turno cuando una semana lo pida: los turnos siguen a las fuerzas. <a
  href="{ $sheetHref }">Lo mismo para la nevera</a>.
weeks-sheet = Hay una <a href="{ $checkInSheetHref }">hoja para ello</a>, para imprimir.
weeks-week-by-week = Semana a semana

# La lista de las hojas.
worksheets-meta = En papel
worksheets-title = Hojas para rellenar
worksheets-lead = Algunas cosas van mejor con un lápiz. Estas hojas están hechas para imprimirlas,
  en A4 o en Carta, y rellenarlas en una mesa.
worksheets-print = Para imprimir: abrid una hoja, e imprimid la página del navegador. No hacen falta
  colores ni fondos. Una hoja rellena es vuestra; no hay que pasar nada a limpio.

# Cada palabra de un año, para buscar.
year-everything-title = Todo lo de { $year }
year-everything-lead = Todo lo que escribisteis, en un solo sitio, para que lo encuentre la búsqueda
  de vuestro navegador.

# Un año.
year-what-life-brought = Lo que trajo la vida
year-lines = Cómo se movió a lo largo del año
year-lines-1 = Quién lleva qué en la cabeza, mes a mes. Una línea que sube va hacia { $firstName };
  una que baja, hacia { $secondName }; la línea discontinua es la mitad. Junto a cada nombre, el
  último mes, { $firstName } · { $secondName }, en por ciento.
year-everything-link = <a href="{ $everythingHref }">Todo lo que escribisteis en { $year }</a>, en
  una página para buscar.

# La lista de los años.
years-title = Año por año

# ==== Sentences ====
#
# Lo que escribe el propio programa: números, fechas y frases sobre los datos de la pareja. $name,
# $leading y $following son nombres; el de $leading va primero en esa página. Una elección toma la
# variante de su valor exacto; si no, el plural de un número (one, other); si no, cómo suena la
# palabra que sigue: [i] y [o] (e Inés, u Olga).
# Con $who en [both] el verbo va en plural, de «vosotros».

# ---- Numbers ----
# El primer espacio de una cuenta no se parte; tampoco los de una unidad.

# Entre grupos de tres cifras, desde cinco, y ante los decimales.
number-group = { " " }
number-decimal = ,
# $number: cifras.
number-percent = { $number } %
number-hours = { $number } h
number-minutes = { $number } min
# Dentro de una frase. $number: `1 %`.
number-under = menos del { $number }
# $number: un número entero. Los pequeños, con letra; en femenino, como «tareas».
number-spelled = { $number ->
    [0] ninguna
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $number }
  }
# $lower: cifras; $upper: con su unidad. `entre 45 y 55 %`
range-between = entre { $lower } y { $upper }
range-percents = entre el { $lower } y el { $upper }
# $value: con su unidad.
range-at = en { $value }

# Cuentas. $count: un número entero.
count-week = { $count } { $count -> [one] semana *[other] semanas }
count-month = { $count } { $count -> [one] mes *[other] meses }
count-day = { $count } { $count -> [one] día *[other] días }
# Filas del registro con las que cuenta una frase.
count-note = { $count } { $count -> [one] nota *[other] notas }
count-entry = { $count } { $count -> [one] anotación *[other] anotaciones }
count-row = { $count } { $count -> [one] fila *[other] filas }
count-task = { $count } { $count -> [one] tarea *[other] tareas }
# Términos del glosario.
count-term = { $count } { $count -> [one] término *[other] términos }
# Cambios de manos.
count-change = { $count } { $count -> [one] cambio *[other] cambios }
count-milestone = { $count } { $count -> [one] hito *[other] hitos }
# Veces de lo que vuelve cada dos semanas.
count-two-weeks = { $count } { $count -> [one] quincena *[other] quincenas }

# ---- Lists, quotations ----

# $first: lo que va antes, quizá una lista; $next, $last: uno más.
list-next = { $first }, { $next }
list-last = { $first } { $last -> [i] e *[other] y } { $last }
# Partes que tienen sus propias comas.
list-parts = { $first }; { $next }
quoted = «{ $text }»
# $label: quién o qué; $text: lo que se dice de ello.
labelled = { $label }: { $text }
labelled-quote = { $label }: «{ $text }»
# Palabras que acaban en punto dentro de una frase, en minúsculas y sin él; las letras sueltas ya se
# conocen.
shortened = sr sra sres srta dr dra dres ud uds avda tel

# ---- Dates ----

# $month: 1 a 12.
date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  }
date-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
  }
# En todas estas, $month es un nombre de arriba: el corto en date-short, date-medium y date-january;
# si no, el largo.
date-month-year = { $month } de { $year }
date-long = { $day } de { $month } de { $year }
date-medium = { $day } { $month } { $year }
date-short = { $day } { $month }
date-day-month = { $day } de { $month }
# El primer mes de un año en un eje. $year: sus dos últimas cifras.
date-january = { $month } ’{ $year }
# Días de un mes. $first: el día; $last: una fecha entera.
date-days = { $first }–{ $last }
# $first, $last: fechas; la primera, quizá sin su año.
date-span = { $first } – { $last }
# $weekday: de monday a sunday.
date-weekday = { $weekday ->
    [monday] lunes
    [tuesday] martes
    [wednesday] miércoles
    [thursday] jueves
    [friday] viernes
    [saturday] sábado
   *[sunday] domingo
  }
# Sobre las columnas de un calendario.
date-weekday-short = { $weekday ->
    [monday] L
    [tuesday] M
    [wednesday] X
    [thursday] J
    [friday] V
    [saturday] S
   *[sunday] D
  }
# Sobre las columnas del ejemplo de un calendario.
date-weekday-medium = { $weekday ->
    [monday] lun
    [tuesday] mar
    [wednesday] mié
    [thursday] jue
    [friday] vie
    [saturday] sáb
   *[sunday] dom
  }
# Un día de la página de una semana. $weekday: su nombre; $date: `4 oct`.
date-with-weekday = { $weekday } { $date }

# ---- Who, stages, how often ----

# Quién lleva algo, en la celda de una tabla; las dos personas, por su nombre.
holder = { $who ->
    [both] a dos
    [rotating] por turnos
    [outside] de fuera
   *[nobody] nadie
  }
# Quién llevó o hizo algo, al principio de una frase; las dos personas, por su nombre.
holder-subject = { $who ->
    [both] En pareja
    [rotating] Quien tenía el turno
    [outside] La ayuda de fuera
   *[nobody] Nadie
  }
# Las etapas de una tarea como títulos.
stage-title = { $stage ->
    [notice] Notar
    [plan] Planear
    [do] Hacer
   *[check] Comprobar
  }
# En listas: `notar y planear: Ana`.
stage-gerund = { $stage ->
    [notice] notar
    [plan] planear
    [do] hacer
   *[check] comprobar
  }
# En una lista que es el $stages de una frase: `De «Basura», notar y planear pasó …`.
stage-of-task = { $stage ->
    [notice] notar
    [plan] planear
    [do] hacer
   *[check] comprobar
  }
# Qué es una etapa.
stage-meaning = { $stage ->
    [notice] ver que va a hacer falta
    [plan] decidir qué, cuándo y cómo
    [do] que quede hecho
   *[check] estar pendiente después
  }
# Cada cuánto vuelve una tarea.
cadence = { $cadence ->
    [daily] cada día
    [weekdays] entre semana
    [weekly] cada semana
    [biweekly] cada dos semanas
    [monthly] cada mes
    [quarterly] cada tres meses
    [seasonal] cada estación
    [yearly] una vez al año
    [once] una sola vez
   *[as-needed] cuando hace falta
  }
# Los tipos de trabajo de la guía de seis pasos, si la pareja no nombra los suyos.
category-title = { $category ->
    [household] Logística de la casa
    [emotional] Cuidado emocional
    [social] Vida social
    [children] Crianza
    [money] Dinero
   *[relationship] La relación
  }
# $stages: una lista; $holder: una celda. `notar y planear: Ana`
holding-part = { $stages }: { $holder }

# ---- Check-ins ----

check-in-heading = { $heading ->
    [heavy] Qué pesa
    [working] Qué funciona
    [shift] Qué hace falta cambiar
    [unseen] Lo que cargaba mi pareja y yo no había visto
    [needs] Lo que necesito
    [boundaries] El tiempo y el espacio que quiero guardar
    [appreciations] Lo que agradezco
   *[support] Con qué sentiría más apoyo
  }
scale-title = { $scale ->
    [energy] Energía
    [capacity] Capacidad para lo que viene
    [fairness] Cómo de justo se siente
    [closeness] Cercanía
    [wellbeing] Bienestar
    [feeling] Cómo estamos
   *[sleep] Sueño
  }
scale-ends = { $scale ->
    [energy] de 0 a 5
    [capacity] de 0 a 5
    [fairness] de −3 a 3
    [sleep] horas por noche
   *[other] de 1 a 5
  }
# Escalas de una sola persona.
own-scale-title = { $scale ->
    [unease] Inquietud
    [desire] Deseo
    [exhausted] Agotamiento
    [invisible] Invisibilidad
    [resentful] Resentimiento
    [held_back] Lo callado
   *[managed_reaction] Pendiente de su reacción
  }
# Cada cuánto se quieren las puestas al día; en medio de una frase.
check-in-every = { $every ->
    [daily] cada día
    [weekly] cada semana
    [biweekly] cada dos semanas
   *[monthly] una vez al mes
  }
# $every: lo de arriba; $day: una fecha.
check-in-next = Según vuestro propio ritmo, { $every }, la próxima puesta al día cae el { $day }.
check-in-due = Según vuestro propio ritmo, { $every }, tocaba una el { $day }. Basta un cuarto de
  hora, cuando os venga bien.

# ---- Agreements ----

agreement-state = { $state ->
    [kept] cumplido
    [open] abierto
   *[changed] cambiado
  }
# $day: el día límite.
agreement-due = para el { $day }
# Para quién es un acuerdo, si no es de una de las dos personas; $text: las palabras de la pareja.
agreement-by = { $who ->
    [both] A dos
    [rotating] Por turnos
   *[outside] De fuera
  }: { $text }

# ---- Metrics and goals ----

# En minúsculas; una meta empieza por ello con mayúscula. $id: la medida tal como la escriben los
# archivos.
metric-title = { $metric ->
    [standing-share] parte de la carga de fondo
    [standing-cognitive] parte del pensar
    [standing-physical] parte del hacer
    [standing-cognitiveGap] parte del pensar, menos la del hacer
    [standing-count] parte por número de tareas
    [standing-fullOwnership] tareas llevadas enteras
    [standing-split] lo piensa una persona, lo hace la otra
    [standing-unheld] lo que no lleva nadie
    [standing-neverChosen] tareas nunca elegidas
    [standing-segregation] cuánto se separan los tipos
    [standing-sharing] tareas compartidas
    [logged-share] parte de los minutos anotados
    [logged-rows] parte de las filas anotadas
    [logged-prompted] lo que hubo que pedir
    [logged-coverage] días con alguna nota
    [logged-weeklyLoad] trabajo anotado en una semana
    [ownTime-week] tiempo propio en una semana
    [ritual-kept] rituales que tuvieron lugar
    [checkin-kept] puestas al día que tuvieron lugar
    [checkin-sleep] sueño
    [standing-byCategory] parte en cada tipo de trabajo
    [standing-byStage] parte en cada etapa
    [standing-band] banda de peso
    [standing-heldSince] días desde el último cambio de manos
    [logged-byCategory] minutos anotados por tipo de trabajo
    [logged-byStage] minutos anotados por etapa
    [logged-promptedDifference] lo que hubo que pedir, una parte menos la otra
    [logged-estimated] parte estimada de los minutos
    [logged-trend] hacia dónde van los minutos anotados
    [logged-smooth] la línea suave de los minutos anotados
    [logged-beforeAfter] antes y después de un cambio
    [lettingGo-week] intervenir y contenerse, semana a semana
    [handoff-state] cómo se mantiene un relevo
    [handoff-quietWeeks] semanas tranquilas
    [connection-initiation] quién dio el primer paso
    [connection-response] si el primer paso tuvo respuesta
    [connection-responseDifference] respuestas, de un lado menos del contrario
    [connection-appreciation] gracias
    [connection-noticing] notar, sacar el tema, volver, quedarse
    [connection-energy] cómo os dejó la conexión
    [connection-containment] contenerse
    [perception-overclaim] dos estimaciones en una suma
    [perception-gap] una parte, vista de tres maneras
    [perception-fairness] cómo de justo se siente
    [checkin-energy] energía
    [checkin-capacity] capacidad
    [checkin-wellbeing] bienestar
    [checkin-closeness] cercanía
    [checkin-feeling] cómo estáis
    [inventory-lists] en una lista, en las dos, en la otra
    [inventory-overlap] cuánto de ello está en las dos listas
    [inventory-guess] lo que calculó cada cual
    [capacity-expected] para cuánto tiene sitio cada cual
    [capacity-spike] poco sitio
    [ownTime-planned] tiempo propio reservado
    [ritual-medianGap] días entre una vez y otra
    [ritual-daysToResume] días hasta que volvió
    [repair-daysToTalk] días de la discusión a la conversación
    [repair-tested] remedios probados
    [repair-result] en qué quedaron los remedios
    [agreement-kept] acuerdos mantenidos
    [stepback-uptake] lo que se retomó al hacerse alguien a un lado
    [stepback-rescued] rescates estando a un lado
    [goal-distance] distancia a una meta
    [milestone-when] hitos que se ponen fecha
    [nextMoves-share] cómo quedaría la parte
   *[other] { $id }
  }
# La unidad de un número en los archivos de datos.
data-unit = { $unit ->
    [part] parte de uno
    [partDifference] diferencia de dos partes
    [partPerWeek] parte por semana
    [percent] por ciento
    [percentagePoints] puntos porcentuales
    [count] cantidad
    [countPerWeek] cantidad por semana
    [minutes] minutos
    [days] días
    [weeks] semanas
    [scale] la escala de la puesta al día
    [asTheGoal] la de aquello que mira la meta
   *[word] palabra
  }
# De dónde salen estos números. $units: una lista de las de arriba.
method-part = { $part ->
    [letting-go] Soltar
    [connection] Conexión
    [perception] Lo que ve cada cual
    [rhythms] Capacidad, tiempo propio, ritmos
    [change] Cambio y dirección
   *[next] Lo que podría moverse ahora
  }
method-weight-assumed = De { $live } tareas, sin valorar y contadas como 3: { $assumed }.
method-row-unit = Unidad: { $units }. Versión { $version }.
method-row = { $row ->
    [weight] Cuánto os pesa una tarea (de 1 a 5, la media de lo que pusisteis) por la atención que
      pide su ritmo.
    [standing-share] Peso de los días de etapa que lleva { $firstName }, de todos los que lleváis
      a dos. Lo que queda fuera o sin nadie se muestra al lado. Falta si nadie de la pareja lleva
      nada.
    [standing-cognitive] La misma parte en notar, planear y comprobar; en hacer; y la primera
      menos la segunda, en puntos porcentuales.
    [standing-byCategory] La misma parte dentro de un tipo de trabajo o de una etapa; y con el
      mismo peso para todas las tareas.
    [standing-band] La parte más pequeña y la más grande que salen si cada tipo de trabajo puede
      contar desde una vez hasta el doble. Si la banda cruza el 50 %, quién carga con más depende
      de lo que contéis. No es un error de muestreo.
    [standing-fullOwnership] Peso de los días de tarea en que las cuatro etapas son de una sola
      persona (o van todas por turnos), de todos los días de tarea en que la pareja tiene alguna
      parte.
    [standing-split] Peso de los días de tarea en que una persona nota y planea y la otra hace,
      del mismo total; en cada dirección.
    [standing-unheld] Peso de los días de etapa que no lleva nadie, de todos los días de etapa.
    [standing-neverChosen] Tareas del último día que marcasteis como nunca elegidas a conciencia.
      En blanco quiere decir que no se sabe, no que no.
    [standing-segregation] El índice de Duncan: la parte del trabajo que tendría que cambiar de
      manos para que cada tipo se repartiera como el conjunto. Un total igualado puede esconder
      que cada cual tiene áreas enteras para sí. Al lado, cuántas tareas compartís más o menos por
      igual (la parte menor, 40 % o más).
    [standing-heldSince] Días desde que cambió por última vez quién lleva una tarea. Los turnos no
      cuentan como cambio.
    [logged-share] Los minutos de { $firstName } entre todos los minutos de las semanas a dúo,
      sin aquellas en las que a uno de los lados le faltan los minutos en casi todo. El
      margen es del 95 %, por semanas: un estimador de razón con las semanas como conglomerados, t
      de Student con un grado de libertad menos que semanas, en escala logit. En hogares simulados
      cubre la verdad en 93 a 96 de cada 100 casos; si las filas se tratan como independientes, en
      16.
    [logged-rows] Lo mismo con el número de filas, en las mismas semanas.
    [logged-byCategory] Lo mismo dentro de un tipo o una etapa, en las semanas a dúo que los
      tengan. Con menos de 5 filas, «demasiado poco».
    [logged-prompted] De las filas propias de cada cual que dicen si hubo que pedirlo, la parte
      que dice que sí; desde 4 semanas a dúo, la diferencia con su margen.
    [logged-weeklyLoad] Mediana y cuartiles de los minutos de semanas enteras, de la pareja en
      conjunto.
    [logged-estimated] Minutos que salen de la duración habitual de una tarea, de todos los
      minutos del periodo fuera de las pausas.
    [handoff-state] Filas de trabajo de la tarea en las etapas que cambiaron de manos, en bloques
      de cuatro semanas desde ese día. El primer bloque es de transición; uno posterior se
      mantiene si el 80 % o más es de quien lo lleva ahora, ha vuelto si más de la mitad es de
      quien lo llevaba antes, y si no, es desigual. Un bloque con menos de 3 filas conserva la
      última palabra.
    [lettingGo-week] Tus propias filas de cada tipo en cada semana; no están las semanas en que no
      escribiste nada.
    [handoff-quietWeeks] Semanas enteras desde la última vez que recordaste, rehiciste o rondaste
      algo ya entregado.
    [stepback-rescued] Tus propias filas de rescatar mientras te hacías a un lado.
    [logged-coverage] Días en que escribiste alguna fila, de los días fuera de las pausas.
    [connection-initiation] Primeros pasos de una persona, de todos los que llevan nombre; cuenta
      también quien pidió una puesta al día. Desde 4 semanas, un margen del 95 % por semanas, como
      en los minutos anotados; si no, las cantidades.
    [connection-response] Cada respuesta va al primer paso más antiguo, aún abierto, de la otra
      persona sobre lo mismo, de ese día o del anterior. Respondidos de todos, en cada sentido, en
      semanas a dúo, en los meses en que la otra persona anotó alguna respuesta; desde 4 semanas a
      dúo, una diferencia con su margen.
    [connection-appreciation] Filas de gracias en el periodo, sean de quien sean. Sin margen y sin
      comparar.
    [connection-noticing] Quién notó distancia, sacó un tema, volvió a él, se quedó: en palabras,
      lado a lado.
    [connection-energy] Mediana de lo que cada cual anotó tras sus propias filas de conexión,
      desde 3 filas.
    [perception-overclaim] Las dos estimaciones de una puesta al día, sumadas, menos 100. No está
      si falta una.
    [perception-gap] La estimación propia menos lo que dice la otra persona; y cada una de las dos
      menos la parte anotada del periodo, si hay bastante para mostrarla.
    [perception-fairness] Las dos respuestas tal como se dieron, lado a lado en el tiempo, sin
      combinarlas nunca.
    [inventory-lists] Cosas emparejadas por tarea o, si no, por título; cada una cuenta una vez.
      Coincidencia: las que están en las dos listas, de todas las que hay en alguna. Lo calculado
      queda tal como se dio. Solo cuando ya hablasteis de las listas.
    [capacity-expected] Una respuesta sobre la capacidad, de las dos sumadas, en la última puesta
      al día en que la dio cada cual.
    [capacity-spike] Capacidad de 1 o menos, o al menos 2 por debajo de la mediana de las cuatro
      respuestas propias anteriores.
    [ownTime-week] Minutos de tiempo propio en una semana entera, junto a los minutos reservados
      para ello. No está en las semanas sin nada escrito por esa persona.
    [ritual-kept] Periodos en que tuvo lugar, de los previstos; los dejados, los de pausa y los no
      escritos no entran en ninguno de los dos. Al lado, la mediana de los días entre una vez y
      otra, y los días hasta que volvió.
    [repair-daysToTalk] Días de la pausa a la conversación; remedios que se quedaron o se
      cambiaron, de todos los remedios; cuántos se quedaron, se cambiaron, siguen abiertos.
    [agreement-kept] Los marcados, de estos y de los abiertos cuyo día ya llegó. Desde 5, el
      margen de Wilson del 95 %; si no, en palabras.
    [logged-trend] Pendiente de Sen de la parte anotada por semana a lo largo de 12 semanas, con
      la prueba de Mann y Kendall, hecha más prudente cuando una semana se parece a la anterior.
      Desde 8 semanas; «probablemente», con 12 semanas también «muy probablemente»; si no, ninguna
      dirección clara.
    [logged-smooth] En cada semana a dúo, sus minutos y los de las 3 semanas a dúo anteriores, si
      caen dentro de 8 semanas.
    [logged-beforeAfter] Medianas de hasta 8 semanas a dúo a cada lado de un cambio, sin la semana
      del cambio; al menos 4 a cada lado. Desde 8 semanas antes, también si ya se estaba moviendo.
    [stepback-uptake] Filas de la otra persona sobre aquello de lo que alguien se apartó, en las 4
      semanas anteriores, mientras tanto y en las 4 posteriores, en número por semana.
    [goal-distance] Nada dentro del margen; si no, el valor menos el extremo más cercano. Con las
      condiciones de aquello que mira la meta.
    [milestone-when] El último día de la primera serie de tantas semanas dentro del margen. Con
      las condiciones de aquello que mira el hito.
    [rotation-proposal] Para cada una de las cuatro semanas que vienen, los turnos cuyos pesos
      quedan más cerca del margen que dijisteis tener o, si no, de mitades iguales; luego, los que
      dejan menos tareas una tercera semana en las mismas manos; luego, los que menos cambian. Lo que ya está escrito se queda. Es una propuesta hasta que la escribáis.
   *[nextMoves-share] Se prueba cada conjunto de hasta tres tareas; queda el que más acerca la
      carga de fondo a lo que buscáis, con menos cambios. Nunca una tarea fijada, nunca trabajo
      emocional.
  }
method-row-source = { $row ->
    [weight] Fuente: una escala nuestra; las valoraciones son vuestras.
    [standing-share] Fuente: las etapas, según Daminger 2019.
    [standing-cognitive] Fuente: Daminger 2019.
    [standing-byCategory] Fuente: partes de la parte de la carga de fondo.
    [standing-band] Fuente: nuestra, exacta para toda elección de pesos entre una vez y el doble.
    [standing-fullOwnership] Fuente: guías para parejas: pensarlo, planearlo y hacerlo en una sola
      mano.
    [standing-split] Fuente: Daminger 2019: una persona dirige y la otra ayuda.
    [standing-segregation] Fuente: Duncan y Duncan 1955.
    [logged-share] Fuente: Cochran 1977.
    [logged-rows] Fuente: Cochran 1977.
    [logged-byCategory] Fuente: Cochran 1977.
    [logged-prompted] Fuente: Cochran 1977, para la diferencia de dos razones.
    [logged-weeklyLoad] Fuente: Hyndman y Fan 1996, tipo 7.
    [logged-estimated] Fuente: nuestra.
    [connection-initiation] Fuente: los gestos de conexión y la respuesta a ellos (Gottman y
      DeClaire 2001), el margen de una razón por conglomerados (Cochran 1977).
    [connection-response] Fuente: los gestos de conexión y la respuesta a ellos (Gottman y
      DeClaire 2001).
    [perception-overclaim] Fuente: Ross y Sicoly 1979. Por encima de cero es lo habitual, y desde
      los dos lados.
    [perception-gap] Fuente: Ross y Sicoly 1979.
    [inventory-lists] Fuente: el índice de Jaccard, y vuestras propias palabras.
    [agreement-kept] Fuente: Wilson 1927.
    [logged-trend] Fuente: Mann 1945, Kendall 1975, Sen 1968, Holm 1979; la corrección es nuestra
      y solo ensancha.
    [logged-beforeAfter] Fuente: Hodges y Lehmann 1963.
    [capacity-expected] Fuente: vuestras propias respuestas.
    [capacity-spike] Fuente: vuestras propias respuestas.
    [perception-fairness] Fuente: vuestras propias respuestas.
    [rotation-proposal] Fuente: nuestra.
    [nextMoves-share] Fuente: nuestra.
    [handoff-state] Fuente: nuestra.
    [stepback-uptake] Fuente: nuestra.
    [logged-smooth] Fuente: Cochran 1977.
   *[other] Fuente: vuestras propias notas.
  }
method-row-blind = No puede ver: { $row ->
    [weight] cómo se siente una tarea un mal día, ni si se valoró hace mucho.
    [standing-share] cómo de bien, con qué ganas o cuán a la vista se lleva algo.
    [standing-cognitive] el pensar que ninguna etapa nombra, como la preocupación.
    [standing-byCategory] que un tipo con una sola tarea pequeña parece tan firme como uno con
      veinte.
    [standing-band] los tipos de trabajo que nunca apuntasteis.
    [standing-fullOwnership] si se eligió o le tocó a alguien.
    [standing-split] si es así como os gusta.
    [standing-unheld] lo que dejasteis en blanco o nunca apuntasteis.
    [standing-neverChosen] por qué nadie lo preguntó nunca.
    [standing-segregation] si alguien de la pareja lo preferiría de otro modo.
    [standing-heldSince] los cambios que nadie apuntó.
    [logged-share] lo que nadie anotó, el pensar que no tiene minutos y el trabajo hecho a la vez
      que otro.
    [logged-rows] cuánto duró cada cosa.
    [logged-byCategory] que, de veinte márgenes lado a lado, uno yerra por azar.
    [logged-prompted] lo que se pidió sin palabras.
    [logged-weeklyLoad] quién lo hizo, ni las semanas que un mes parte en dos.
    [logged-estimated] lo buenas que son las estimaciones.
    [handoff-state] quién lo hace sin anotarlo.
    [lettingGo-week] lo que hiciste sin notarlo.
    [handoff-quietWeeks] los recordatorios que nadie anotó.
    [stepback-rescued] por qué.
    [logged-coverage] lo que pasó los demás días.
    [connection-initiation] los primeros pasos que nadie anotó.
    [connection-response] una respuesta sin palabras.
    [connection-appreciation] las gracias que no se anotaron.
    [connection-noticing] lo que se notó en silencio.
    [connection-energy] cómo fue cuando nadie lo anotó.
    [perception-overclaim] quién tiene razón; a nadie se le pide tenerla.
    [perception-gap] quién tiene razón; a nadie se le pide tenerla.
    [perception-fairness] qué hizo bueno o malo el día.
    [inventory-lists] lo que nadie apuntó en ninguna lista.
    [capacity-expected] por qué.
    [capacity-spike] por qué.
    [ownTime-week] lo bueno que fue ese tiempo.
    [ritual-kept] lo buena que fue la noche.
    [repair-daysToTalk] cómo fue la conversación.
    [agreement-kept] si era un buen acuerdo.
    [logged-trend] por qué se mueve, ni una ida y vuelta en menos de 12 semanas.
    [logged-smooth] en qué semana cambió algo.
    [logged-beforeAfter] a qué se debió.
    [stepback-uptake] en qué quedó, que os toca decirlo.
    [goal-distance] si vale la pena.
    [milestone-when] si se sintió como un hito.
    [rotation-proposal] qué más traerá la semana.
   *[nextMoves-share] si alguien de la pareja quiere.
  }
# Cuándo se muestra. $gate: qué condición.
method-row-gate = { $gate ->
    [none] Se muestra: siempre; falta donde no hay nada que contar.
    [both] Se muestra: con el sí de las dos partes.
    [weeks] Se muestra: con el sí de las dos partes, según las semanas a dúo de la tabla de
      arriba.
    [rows] Se muestra: con el sí de las dos partes, desde 5 filas y luego según sus propias
      semanas a dúo, como en la tabla de arriba.
    [difference] Se muestra: con el sí de las dos partes; la diferencia desde 4 semanas a dúo,
      antes las cantidades.
    [initiation] Se muestra: con el sí de las dos partes; el margen desde 4 semanas, antes las
      cantidades.
    [energy] Se muestra: con el sí de las dos partes, desde 3 filas propias.
    [block] Se muestra: con el sí de las dos partes; un bloque de cuatro semanas con menos de 3
      filas no dice nada.
    [trend] Se muestra: con el sí de las dos partes, desde 8 semanas a dúo; «muy probablemente»,
      desde 12.
    [smooth] Se muestra: con el sí de las dos partes, donde 4 semanas a dúo caen dentro de 8
      semanas.
    [sides] Se muestra: con el sí de las dos partes, desde 4 semanas a dúo a cada lado; si ya se
      estaba moviendo, desde 8 antes.
    [own] Se muestra: solo en tu edición.
    [answered] Se muestra: desde la primera puesta al día que respondisteis a dos.
    [claims] Se muestra: con el sí de las dos partes, cuando ya han respondido las dos.
    [lists] Se muestra: cuando ya hablasteis de las listas; las cantidades de cada cual, con el sí
      de las dos partes.
    [spike] Se muestra: desde la primera respuesta; junto a la mediana, desde 4 respuestas antes.
    [five] Se muestra: en palabras; con su margen desde 5.
   *[aim] Se muestra: con las condiciones de aquello que mira.
  }
# El título de una fila cuando no es el de su primera cifra. $title: ese.
method-row-title = { $row ->
    [weight] Peso
    [standing-cognitive] Pensar y hacer
    [standing-segregation] Cuánto se separan los tipos
    [standing-fullOwnership] Llevado entero
    [standing-byCategory] Por tipo y por etapa
    [logged-byCategory] Por tipo y por etapa
    [logged-prompted] A petición
    [logged-weeklyLoad] Una semana corriente
    [rotation-proposal] A quién podría tocarle
   *[other] { $title }
  }
# La unidad de lo que no es una cifra de los archivos de datos.
method-row-units = { $row ->
    [weight] peso, desde 0
   *[rotation] turnos
  }
# $metric: un título; $range: `entre 45 y 55 %` o `en 50 %`; $weeks: una cuenta.
milestone-when = se fechará por sí mismo cuando «{ $metric }» haya estado { $range } durante
  { $weeks }
milestone-waits = espera, es cosa de dos: su fecha vendría de un número que os pone lado a lado
goal-range = { $metric }: { $range }
goal-range-each = { $metric }: { $range } para cada cual
goal-range-part = { $metric }: { $range } para { $name }
goal-range-of = { $metric }, { $name }: { $range }
# $month: `octubre de 2026`; $text: una frase que puede empezar en minúscula.
goal-month = En { $month }: { $text }
goal-never-chosen = { $tasks } sin que nadie lo eligiera.
# Después de `En octubre de 2026: `, o como frase. $what: thinking, doing o tasks; $part, $rest: por
# ciento.
goal-parts = { $what ->
    [thinking] del pensar
    [doing] del hacer
   *[tasks] de las tareas, contadas todas por igual
  }, el { $part } lo lleva { $leading } y el { $rest }, { $following }.
goal-whole = el { $part } de lo que lleváis, según su peso, está entero en las mismas manos.
goal-split = { $leading } piensa el { $leadingPart } y lo hace { $following }; { $following } piensa
  el { $followingPart } y lo hace { $leading }.
goal-segregation = el { $part } tendría que cambiar de manos para que cada tipo de trabajo se
  repartiera como el conjunto.
# $shared: un número; $tasks: una cuenta.
goal-sharing = compartís más o menos por igual { $shared } de { $tasks }.
goal-all-held = En { $month } no hubo nada sin nadie.
# Después de cómo está. $distance: `3 de cada cien`, `40 min`, `0,5 h`.
goal-inside = Eso está dentro de vuestro margen.
goal-outside = Hasta el extremo más cercano de vuestro margen hay { $distance }.
goal-hundredths = { $count ->
    [0] menos de uno de cada cien
   *[other] { $count } de cada cien
  }
# $period: `octubre de 2026`, o sus días. $text, $rest: una de las tres de abajo.
goal-value = { $period }: { $text }.
goal-value-each = { $period }: { $leading }, { $text }; { $following }, { $rest }.
# $value: un número con su unidad.
goal-value-inside = { $value }, dentro de vuestro margen
goal-value-outside = { $value }, a { $distance } del extremo más cercano de vuestro margen
goal-value-unknown = aún no se sabe
# $day: una fecha.
goal-day-past = La fecha que le pusisteis, el { $day }, ya pasó. ¿La mantenéis, la movéis o la
  soltáis?
goal-day = Le pusisteis fecha: el { $day }.
goal-no-day = Sin fecha, y no hace falta.

# ---- Logged work ----

# En lugar de cualquier comparación que alguien no haya aceptado.
waits-for-both = Esto espera: es cosa de dos.
logged-waits = Esto espera, es cosa de dos: hacen falta dos semanas en las que cada cual escriba
  algo dos días o más.
logged-untimed = En la mayoría de las filas de uno de los lados faltan los minutos, así que todavía
  no hay un reparto de minutos. En todo lo demás, una fila sin minutos cuenta entera.
logged-few = Demasiado poco para decir algo ({ $rows }).
# En la celda de una tabla.
logged-few-cell = demasiado poco ({ $rows })
# $part, $rest: por ciento de quien va primero y de quien va después; $weeks: una cuenta.
logged-early = De los minutos que anotasteis, el { $part } fue de { $leading } y el { $rest }, de
  { $following }. Pronto para un margen ({ $weeks }).
logged-all = De los minutos anotados en { $weeks } a dúo, el { $part } fue de { $leading } y el
  { $rest }, de { $following }.
logged-same = De los minutos que anotasteis, el { $part } fue de { $leading } y el { $rest }, de
  { $following }, lo mismo cada semana ({ $weeks }).
# $range: `entre 53 y 63 %`; $point: cifras de la parte de quien va primero; $rest: por ciento de
# quien va después; $certainty: clear, even (el margen contiene la mitad) o wide (y deja abierto
# casi todo). Su primera letra pasa a mayúscula.
logged-ranged = { $certainty ->
    [even] más o menos a partes iguales, hasta donde llegan estas notas: de
    [wide] estas notas aún no permiten decir cómo se reparte: de
   *[clear] de
  } los minutos anotados, { $range } fueron de { $leading } y el resto, de { $following }
  ({ $point } y { $rest }, en { $weeks }).
logged-rows = De las filas anotadas, el { $part } es de { $leading } y el { $rest }, de
  { $following }{ $isEarly ->
    [yes] . Pronto para un margen
   *[no] {""}
  } ({ $weeks }).
# Su primera letra pasa a mayúscula.
logged-rows-ranged = { $certainty ->
    [even] más o menos a partes iguales, hasta donde llegan estas notas: de
    [wide] estas notas aún no permiten decir cómo se reparte: de
   *[clear] de
  } las filas anotadas, { $range } son de { $leading } y el resto, de { $following }
  ({ $part } y { $rest }, en { $weeks }).
# La celda de una tabla. $lower, $point: cifras; $upper: por ciento.
logged-cell = { $lower }–{ $upper } ({ $point })
# Hacia dónde van los minutos anotados. $weeks: una cantidad; $isSure: muy probablemente; si no,
# probablemente.
trend-same = En { $weeks } se mantuvo igual.
trend-unclear = En { $weeks } aún no hay una dirección clara.
trend-moving = En { $weeks }, { $isSure ->
    [yes] muy probablemente
   *[no] probablemente
  } se ha ido moviendo { $isTowardsLeading ->
    [yes] hacia { $leading }, desde { $following }
   *[no] desde { $leading } hacia { $following }
  }.
# $median, $lower, $upper: duraciones.
logged-week = Una semana corriente tuvo { $median } de trabajo anotado, de la pareja en conjunto
  ({ $weeks }).
logged-week-spread = Una semana corriente tuvo { $median } de trabajo anotado, de la pareja en
  conjunto; la mitad de las semanas quedó entre { $lower } y { $upper } ({ $weeks }).
# $part: por ciento; $month: `octubre de 2026`.
logged-estimated = De los minutos de { $month }, el { $part } se estima por lo que suele durar cada
  tarea.

# ---- Standing load ----

# $range: `entre 53 y 63 %`; $part, $rest: por ciento; $point: cifras; $isPast: si el periodo
# terminó; $isRated: si la pareja valoró cuánto pesan sus tareas.
standing-none = Nadie de la pareja lleva nada todavía, así que no hay reparto que mostrar.
# Más de la mitad de todo lo que hay que llevar no lo lleva nadie, como en una lista recién empezada.
standing-open = La mayor parte de vuestra lista aún no dice quién la lleva, así que no hay una parte que
  valga la pena mostrar. Se puede ir rellenando poco a poco.
standing-crossing = Quién { $isPast -> [yes] cargaba *[no] carga } con más depende de lo que
  contéis: de lo que hay que tener en la cabeza,
  { $range } lo { $isPast -> [yes] llevaba *[no] lleva } { $leading } y el resto, { $following }
  ({ $part } { $isRated ->
    [yes] con el peso que les disteis a las tareas
   *[no] si todas las tareas cuentan igual, porque aún no hay ninguna valorada
  }).
# Estas dos van también después de `En octubre de 2026: `; si no, su primera letra pasa a mayúscula.
standing-point = de lo que hay que tener en la cabeza, el { $part } lo
  { $isPast -> [yes] llevaba *[no] lleva } { $leading } y el { $rest }, { $following }.
standing-band = de lo que hay que tener en la cabeza, { $range } lo
  { $isPast -> [yes] llevaba *[no] lleva } { $leading } y el resto, { $following }, según lo que
  contéis; { $isRated ->
    [yes] con el peso que les disteis a las tareas
   *[no] si todas las tareas cuentan igual, porque aún no hay ninguna valorada
  }, { $isPast -> [yes] era *[no] es } { $point } y { $rest }.
standing-no-stages = Todavía no hay reparto que mostrar del pensar y del hacer.
# $mind, $mindRest, $handRest: por ciento; $hand: cifras.
standing-stages = Del pensar (notar, planear y comprobar), el { $mind } lo
  { $isPast -> [yes] llevaba *[no] lleva } { $leading } y el { $mindRest }, { $following }; del
  hacer, el { $hand } y el { $handRest }.
# $month: `octubre`, o `octubre de 2025` si queda lejos.
standing-unchanged = Sigue en el { $part } para { $leading } y el { $rest } para { $following }
  desde que «{ $task }» cambió de manos en { $month }.
standing-before = Antes de que «{ $task }» cambiara de manos en { $month } era el { $part } para
  { $leading } y el { $rest } para { $following }.
# $part: por ciento, también menos de 1; $month: `octubre de 2026`. Su primera letra pasa a
# mayúscula.
standing-unheld = sin nadie que lo { $isPast -> [yes] llevara *[no] lleve } en { $month }: { $part }
  de todo lo que hay que llevar.
standing-unheld-open = La mayor parte de vuestra lista aún no dice quién la lleva.
# La línea a lo largo de los meses, para quien no la ve. $parts: una o dos de line-month.
line-title = Parte de la carga de fondo, mes a mes
line-empty = Todavía no hay ningún mes con un reparto.
line-month = el { $part } en { $month }
line-standing = { $leading } llevaba { $parts }, con la banda de peso entonces { $range }; el resto
  lo llevaba { $following }.
# La línea de la mitad, en el dibujo.
line-even = mitad
# $name: quien va primero; $part: por ciento. Junto al último punto.
line-end = { $name } { $part }

# La línea de las semanas, para quien no la ve. $parts: dos veces line-month.
weekly-summary = Tomando cuatro semanas a la vez, fue de { $leading } { $parts }; el resto fue de
  { $following }.
# $weeks: cuántas semanas hay.
weekly-early = Pronto para una línea: hacen falta unas semanas más en las que escriba cada cual{ $count ->
    [0] {""}
   *[other] {" "}(por ahora, { $weeks })
  }.
# Debajo de un dibujo pequeño de un tipo de trabajo.
kind-same = Igual cada semana
kind-unclear = Aún sin una dirección clara
kind-moving = { $isSure -> [yes] Muy probablemente *[no] Probablemente } { $isTowardsLeading ->
    [yes] hacia { $leading }, desde { $following }
   *[no] desde { $leading } hacia { $following }
  }
# $kinds: una enumeración.
kinds-early = Pronto para una dirección: { $kinds } (hacen falta 8 semanas con trabajo de ese
  tipo).
kinds-left-out = De { $kinds } se habla; no se sigue semana a semana.
# $title: lo que pasó; $weeks: una cuenta.
around-title = Antes y después: { $title }
around-before = antes: { $weeks }
around-after = después: { $weeks }
# En una celda, de la semana más baja a la más alta.
around-ends = { $lower }–{ $upper }

# ---- Hand-offs ----

# $task: un título, quizá un enlace; $stages: una lista de stage-of-task; $name: al principio,
# también `En pareja` ($who: first, second, both, rotating, outside, nobody); $former: un nombre;
# $count: cuántas etapas.
handoff-stopped = { $who ->
    [both] Dejasteis
   *[other] { $name } dejó
  } de llevar «{ $task }».
handoff-stopped-part = De «{ $task }», { $who ->
    [both] dejasteis
    [first] { $name } dejó
    [second] { $name } dejó
    [rotating] quien tenía el turno dejó
    [outside] la ayuda de fuera dejó
   *[nobody] nadie dejó
  } de llevar esto: { $stages }.
handoff-moved = «{ $task }» pasó de { $former } a { $name }.
handoff-moved-part = De «{ $task }», { $stages } pasó de { $former } a { $name }.
handoff-took = { $name } se quedó con «{ $task }».
handoff-took-part = De «{ $task }», { $name } se quedó con { $stages }.
handoff-came-back = «{ $task }» volvió a manos de { $name }.
handoff-whole = «{ $task }» pasó por entero a { $name }, ahora también { $stages }.
handoff-whole-from = «{ $task }» pasó por entero a { $name }: de { $former } le llegó { $stages }.
handoff-home = «{ $task }» { $who ->
    [both] es ahora cosa de dos.
    [rotating] va ahora por turnos.
    [outside] pasó a ayuda de fuera.
   *[nobody] ahora no lo lleva nadie.
  }
handoff-home-part = De «{ $task }», { $stages } { $who ->
    [both] es ahora cosa de dos.
    [rotating] va ahora por turnos.
    [outside] pasó a ayuda de fuera.
   *[nobody] ahora no lo lleva nadie.
  }
# Cómo se mantiene desde entonces. $day: una fecha; de un estado, el día desde el que vale.
handoff-in-transition = En transición hasta el { $day }. Todo empieza en desorden.
handoff-was-in-transition = Estuvo en transición hasta el { $day }.
handoff-too-early = Estuvo en transición hasta el { $day }; cómo se mantiene se lee en las cuatro
  semanas siguientes.
handoff-unwritten = Estuvo en transición hasta el { $day }. Desde entonces hay muy poco escrito para
  decir cómo se mantiene, y eso no dice nada de quién lo hace.
# $holds: holding, came-back (a quien lo llevaba antes) o mixed.
handoff-state = { $holds ->
    [holding] Se mantiene desde el { $day }, hasta donde llegan estas notas.
    [came-back] Desde el { $day } ha vuelto más de lo que se quedó. Suele pasar; ¿qué haría falta
      para que se quedara donde fue?
   *[mixed] Desigual desde el { $day }: una parte se queda donde fue, otra no.
  }
handoff-silent = Desde el { $day } hay muy poco escrito para decir más.
# $holds: la última palabra de antes, también la transición, o unknown.
handoff-changed-again = { $holds ->
    [holding] Se mantenía cuando volvió a cambiar el { $day }.
    [came-back] Había vuelto más de lo que se quedó cuando volvió a cambiar el { $day }.
    [mixed] Iba desigual cuando volvió a cambiar el { $day }.
   *[unknown] Volvió a cambiar el { $day }.
  }
# El próximo paso de la página.
handoff-next = «{ $task }» lleva pocas semanas donde está ahora. ¿Qué necesitaría cada cual para
  dejarlo ahí con la cabeza tranquila?
# $changes: una cuenta; $day: una fecha.
handoffs-meta = Relevos · { $changes } desde el { $day }

# ---- Headlines ----

# $month: solo su nombre; $cameBack: si volvió a quien lo llevaba antes.
headline-reached = En { $month } alcanzasteis «{ $term }»
headline-moved = En { $month }, «{ $task }» { $cameBack -> [yes] volvió *[no] pasó } a { $name }
headline-together = En { $month }, «{ $task }» pasó a ser cosa de dos
headline-life = En { $month }: { $event }

# ---- Moments ----

# $text: unas pocas palabras de la pareja; sigue un punto si no lo hay.
moment-felt = { $name } lo sintió así: { $text }
moment-meant = La intención: { $text }
# Palabras por las que puede empezar en minúscula una frase entera de la pareja.
moment-first-words = yo
moment-understood = { $name } lo ha escuchado y lo puede entender.
moment-heard = { $name } lo ha escuchado.
moment-seen-differently = Lo veis de distinta manera, y las dos maneras de verlo pueden quedar.
moment-untold = Todavía no lo habéis hablado.

# ---- The next step, a question to both ----

next-unchosen = Nadie llegó a elegir quién lleva «{ $task }». ¿Sigue estando bien así?
next-outcome = ¿Cuándo está hecho «{ $task }», para cada cual? Bastaría una frase en la que estéis
  de acuerdo.
next-fill-in = ¿Para qué tres tareas de la lista queréis escribir primero quién las lleva, una por cada parte y otra
  en común?
next-unheld = Ahora mismo nadie lleva «{ $task }». ¿A alguien le apetece, o está bien soltarlo?
next-unheld-part = De «{ $task }» hay algo que ahora mismo no lleva nadie: { $stages }. ¿A alguien
  le apetece, o está bien soltarlo?
next-support = ¿Con qué sentiría cada cual más apoyo esta semana?
# $text: las palabras de la pareja en un acuerdo.
next-agreement = «{ $text }» sigue abierto. ¿Sigue siendo lo que queréis, y qué lo haría más fácil?
next-wishes = Cada cual escribió qué le ayudaría. ¿Qué parte pequeña de ello podría hacer cada cual
  en los próximos días?

# ---- Lo que podría moverse ahora ----

# $kind: whole, part (las $stages que se unirían al resto con $name) o shared (cada cual lleva
# algo); $task: un enlace; $former: un nombre.
move-question = { $kind ->
    [whole] ¿Podría «{ $task }» pasar de { $former } a { $name } por un tiempo?
    [part] De «{ $task }», ¿podría { $stages } pasar de { $former } a { $name } por un tiempo, para
      que esté entera en las mismas manos?
   *[shared] ¿Podría llevar «{ $task }» solo { $name } por un tiempo, y ya no también { $former }?
  }
# Después de $count preguntas así. $part, $rest, $nowPart, $nowRest, $aimPart, $aimRest: por ciento
# de
# quien va delante y de la otra persona; $followsCapacity: si se busca según la capacidad.
move-becomes = Con { $count ->
    [one] eso
   *[other] todo eso
  }, de lo que se lleva en la cabeza, el { $part } lo llevaría { $leading } y el { $rest },
  { $following }; ahora son el { $nowPart } y el { $nowRest }, y lo que buscáis{
  $followsCapacity ->
    [yes] , según para cuánto tiene sitio cada cual,
   *[no] {""}
  } es el { $aimPart } y el { $aimRest }.

# ---- Antes y después ----

# La parte semanal de los minutos anotados, antes de un día y después. $before, $after: semanas;
# $part, $rest, $nowPart, $nowRest: por ciento de quien va delante y de la otra persona.
before-after = De los minutos anotados de una semana media, el { $part } fue de { $leading } y el
  { $rest }, de { $following } en { $before } antes; el { $nowPart } y el { $nowRest }, en
  { $after } después.
# ¿Se estaba moviendo ya? $isSure: muy probablemente; si no, probablemente.
before-moving = ¿Se estaba moviendo ya? En las semanas anteriores, { $isSure ->
    [yes] muy probablemente
   *[no] probablemente
  } se había ido moviendo { $isTowardsLeading ->
    [yes] hacia { $leading }, desde { $following }
   *[no] desde { $leading } hacia { $following }
  }; de seguir así, solo con eso serían el { $part } de { $leading } y el { $rest }, de
  { $following }.
before-still = ¿Se estaba moviendo ya? Las semanas anteriores no muestran una dirección clara.

# ---- Rhythms ----

# $every: daily, weekly, biweekly, monthly; $span: una cuenta; $isOver: si ha terminado.
rhythm-ended = Lo disteis por terminado el { $day }.
rhythm-first = { $every ->
    [daily] Su primer día no ha terminado
    [weekly] Su primera semana no ha terminado
    [biweekly] Sus dos primeras semanas no han terminado
   *[monthly] Su primer mes no ha terminado
  } todavía.
rhythm-unplanned = Últimamente no había nada previsto.
rhythm-rested = { $isOver -> [yes] En sus { $span } finales *[no] De { $span } a esta parte } no
  tuvo lugar. Quizá pida otra hora, o que lo dejéis ir.
# $kept: un número; $planned: una cuenta.
rhythm-kept = { $isOver -> [yes] En sus { $span } finales *[no] De { $span } a esta parte } tuvo
  lugar en { $kept } de { $planned }.
rhythm-uncounted = No se cuenta: { $reasons }.
# $periods: una cuenta.
rhythm-reason = { $periods } { $state ->
    [skipped] por decisión vuestra
    [paused] de pausa
   *[unlogged] sin notas de nadie
  }
# Qué fue de un periodo, en una palabra o dos.
rhythm-state = { $state ->
    [kept] tuvo lugar
    [skipped] se dejó
    [paused] en pausa
    [unlogged] nada escrito
   *[notKept] no tuvo lugar
  }
# Cada cuánto vuelve un ritual.
rhythm-every = { $every ->
    [daily] cada día
    [weekly] cada semana
    [biweekly] cada dos semanas
   *[monthly] cada mes
  }
# Lo mismo con su primer día.
rhythm-every-since = { $often }, desde el { $day }
rhythm-every-from = { $often }, a partir del { $day }
# Lo que escribieron sobre un ritual. $text: sus palabras.
rhythm-note = { $verb ->
    [resumed] Volvió
    [skipped] Se dejó
   *[missed] Esta vez no
  }: { $text }
# Un periodo de una fila de signos. $period: un tramo; $state: rhythm-state.
rhythm-period = { $period }: { $state }
# Un mes de un ritual diario. $kept, $planned: números; $days: una cuenta.
rhythm-month-kept = { $kept } de { $planned }
rhythm-month-unplanned = nada previsto
rhythm-month-summary = Tuvo lugar en { $kept } de { $days }.
rhythm-month-unplanned-summary = No había nada previsto.
# $ritual: su título; $month: `octubre de 2026`.
rhythm-month-title = { $ritual }, { $month }

# ---- Rows of the log ----

# Quién hizo qué, ante las palabras de la pareja. $name: quién, al principio de una frase; $who:
# first, second, both, rotating u outside.
row-act = { $verb ->
    [noticed] { $who -> [both] Notasteis *[other] { $name } notó }
    [planned] { $who -> [both] Planeasteis *[other] { $name } planeó }
    [did] { $who -> [both] Hicisteis *[other] { $name } hizo }
    [checked] { $who -> [both] Comprobasteis *[other] { $name } comprobó }
    [took] { $who -> [both] Os lo quedasteis *[other] { $name } se lo quedó }
    [stopped] { $who -> [both] Lo soltasteis *[other] { $name } lo soltó }
    [asked] { $who -> [both] Preguntasteis *[other] { $name } preguntó }
    [tried] { $who -> [both] Probasteis *[other] { $name } probó }
    [reminded] { $who -> [both] Recordasteis *[other] { $name } recordó }
    [redid] { $who -> [both] Rehicisteis *[other] { $name } rehízo }
    [hovered] { $who -> [both] Rondasteis *[other] { $name } rondó }
    [rescued] { $who -> [both] Rescatasteis *[other] { $name } rescató }
    [fixed] { $who -> [both] Arreglasteis *[other] { $name } arregló }
    [over-apologised]
      { $who -> [both] Pedisteis perdón de más *[other] { $name } pidió perdón de más }
    [initiated] { $who -> [both] Os buscasteis *[other] { $name } dio el primer paso }
    [responded] { $who -> [both] Respondisteis *[other] { $name } respondió }
    [soothed] { $who -> [both] Disteis calma *[other] { $name } dio calma }
    [listened] { $who -> [both] Escuchasteis *[other] { $name } escuchó }
    [acknowledged] { $who -> [both] Lo reconocisteis *[other] { $name } lo reconoció }
    [appreciated] { $who -> [both] Disteis las gracias *[other] { $name } dio las gracias }
    [apologised] { $who -> [both] Pedisteis perdón *[other] { $name } pidió perdón }
    [raised] { $who -> [both] Sacasteis un tema *[other] { $name } sacó un tema }
    [stayed] { $who -> [both] Os quedasteis *[other] { $name } se quedó }
    [small-act]
      { $who -> [both] Tuvisteis un pequeño gesto *[other] { $name } tuvo un pequeño gesto }
    [noticed-distance] { $who -> [both] Notasteis distancia *[other] { $name } notó distancia }
    [followed-up] { $who -> [both] Volvisteis a algo *[other] { $name } volvió a algo }
    [kept] { $who -> [both] Lo mantuvisteis *[other] { $name } lo mantuvo }
    [missed] No tuvo lugar
    [skipped] Se dejó
    [resumed] Volvió
    [rested] { $who -> [both] Tuvisteis tiempo propio *[other] { $name } tuvo tiempo propio }
    [planned-rest] { $who -> [both] Reservasteis tiempo *[other] { $name } reservó tiempo }
    [made-room] { $who -> [both] Hicisteis sitio *[other] { $name } hizo sitio }
    [session] { $who -> [both] Tuvisteis una sesión *[other] { $name } tuvo una sesión }
    [celebrated] { $who -> [both] Celebrasteis *[other] { $name } celebró }
    [slipped] Algo se escapó
    [voiced] { $who -> [both] Lo dijisteis *[other] { $name } lo dijo }
    [held-back] { $who -> [both] Os lo callasteis *[other] { $name } se lo calló }
   *[managed-reaction]
     { $who -> [both] Cuidasteis la reacción *[other] { $name } cuidó la reacción }
  }
# Lo mismo con aquello de lo que trataba. $what: una tarea o un ritual, quizá un enlace, o las
# palabras de la pareja.
row-act-about = { $verb ->
    [noticed] { $who -> [both] Notasteis *[other] { $name } notó } «{ $what }»
    [planned] { $who -> [both] Planeasteis *[other] { $name } planeó } «{ $what }»
    [did] { $who -> [both] Hicisteis *[other] { $name } hizo } «{ $what }»
    [checked] { $who -> [both] Comprobasteis *[other] { $name } comprobó } «{ $what }»
    [asked] { $who -> [both] Preguntasteis *[other] { $name } preguntó } por «{ $what }»
    [tried] { $who -> [both] Probasteis *[other] { $name } probó } «{ $what }»
    [reminded] { $who -> [both] Recordasteis *[other] { $name } recordó } «{ $what }»
    [redid] { $who -> [both] Rehicisteis *[other] { $name } rehízo } «{ $what }»
    [hovered] { $who -> [both] Rondasteis *[other] { $name } rondó } «{ $what }»
    [rescued] { $who -> [both] Rescatasteis *[other] { $name } rescató } «{ $what }»
    [fixed] { $who -> [both] Arreglasteis *[other] { $name } arregló } «{ $what }»
    [over-apologised] { $who -> [both] Pedisteis *[other] { $name } pidió } perdón de más por
      «{ $what }»
    [kept] { $who -> [both] Mantuvisteis *[other] { $name } mantuvo } «{ $what }»
    [missed] «{ $what }» no tuvo lugar
    [skipped] «{ $what }» se dejó
    [resumed] «{ $what }» volvió
    [rested] { $who -> [both] Tuvisteis *[other] { $name } tuvo } tiempo propio para «{ $what }»
    [planned-rest] { $who -> [both] Reservasteis *[other] { $name } reservó } tiempo para
      «{ $what }»
    [session] { $who -> [both] Tuvisteis *[other] { $name } tuvo } una sesión sobre «{ $what }»
    [slipped] Algo se escapó
    [voiced] { $who -> [both] Dijisteis *[other] { $name } dijo } «{ $what }»
    [held-back] { $who -> [both] Os callasteis *[other] { $name } se calló } «{ $what }»
   *[managed-reaction] { $who -> [both] Cuidasteis *[other] { $name } cuidó } la reacción a
     «{ $what }»
  }
row-thanks = { $name } le dio las gracias a { $other }
row-thanks-both = Os disteis las gracias
row-room = { $name } le hizo sitio a { $other }
row-room-both = Os hicisteis sitio
# Las filas sin palabras de un día, contadas a la vez: `Ana planeó «Basura», hizo «Colada» y
# «Comidas».` $what: una lista de títulos entre comillas; $who: first, second o both.
rows-act = { $verb ->
    [noticed] { $who -> [both] notasteis *[other] notó } { $what }
    [planned] { $who -> [both] planeasteis *[other] planeó } { $what }
    [did] { $who -> [both] hicisteis *[other] hizo } { $what }
    [checked] { $who -> [both] comprobasteis *[other] comprobó } { $what }
    [kept] { $who -> [both] mantuvisteis *[other] mantuvo } { $what }
   *[tried] { $who -> [both] probasteis *[other] probó } { $what }
  }
rows-next = { $first }, { $next }
rows-all = { $name }{ $who -> [both] , *[other] {""} } { $acts }.
# Después de una fila, en letra suave. $energy: de -2 a 2.
row-energy = después, { $energy ->
    [-2] sin fuerzas
    [-1] con algo de cansancio
    [0] como antes
    [1] con algo menos de peso
   *[2] con mucho menos peso
  }
# $act: row-act; $wanted: qué se quería de la otra persona (listen, help, nothing); $text: sus
# palabras.
connection-said = { $act }{ $wanted ->
    [listen] , en busca de escucha
    [help] , en busca de ayuda
   *[nothing] {""}
  }: «{ $text }»
# Lo que alguien hizo ante la distancia, sin nombre.
connection-act = { $verb ->
    [noticed-distance] Notó distancia
    [raised] Sacó un tema
    [followed-up] Volvió a algo
   *[stayed] Se quedó
  }
# Qué es una fila de una lista, en una palabra o dos; al principio de una línea, con mayúscula.
log-verb = { $verb ->
    [noticed] notado
    [planned] planeado
    [did] hecho
    [checked] comprobado
    [took] asumido
    [stopped] soltado
    [asked] preguntado
    [tried] probado
    [reminded] recordado
    [redid] rehecho
    [hovered] rondado
    [rescued] rescatado
    [fixed] arreglado
    [over-apologised] perdón de más
    [initiated] primer paso
    [responded] respuesta
    [soothed] calma
    [listened] escucha
    [acknowledged] reconocimiento
    [appreciated] agradecimiento
    [apologised] disculpa
    [raised] tema sacado
    [stayed] presencia
    [small-act] pequeño gesto
    [noticed-distance] distancia notada
    [followed-up] vuelta a algo
    [kept] mantenido
    [missed] no tuvo lugar
    [skipped] se dejó
    [resumed] retomado
    [rested] tiempo propio
    [planned-rest] tiempo reservado
    [made-room] sitio hecho
    [session] sesión
    [celebrated] celebración
    [slipped] algo se escapó
    [voiced] dicho
    [held-back] callado
   *[managed-reaction] reacción cuidada
  }

# ---- Tables and figures ----

# El título de una columna de tareas.
task = Tarea
matrix-caption = Quién lleva cada etapa el { $day }.
matrix-last-row = La última fila reparte el peso de cada etapa entre { $first } (a la izquierda)
  { $second -> [i] e *[other] y } { $second } (a la derecha), en por ciento.
matrix-all = Todo
# La tabla para lectores de pantalla.
matrix-label = Tarea: Notar, Planear, Hacer, Comprobar
# Bajo una tarea que una persona planea y la otra hace.
matrix-split = lo piensa una persona, lo hace la otra
table-kind = Tipo
table-all-kinds = Todos los tipos
# $name: quien va primero; $weeks: una cuenta.
table-logged-caption = Tiempo anotado en { $weeks } a dúo. Las barras comparten escala; la última
  columna es la parte de { $name }, el margen antes que el número.
table-logged-emotional = Lo emocional cuenta en la última fila y no tiene una propia.
table-part = Parte de { $name }
table-standing-caption = Lo que cada cual lleva en la cabeza, por tipo. El largo de una barra es el
  peso de lo que se lleva:
  { $isRated -> [yes] cuánto os pesa, y cada cuánto pide atención *[no] cada cuánto pide atención }.
table-of-all = De todo lo que lleváis
# La fila de lo emocional: una parte del todo, ninguna de los dos.
table-standing-emotional = Lo emocional
stage-unheld = fuera de la pareja
# De un tipo de trabajo cuyas fases lleva más de una persona.
kind-several = en varias manos
# Las dos partes de un reparto. $first, $second: nombres; $part, $rest: por ciento.
shares = { $first } { $part }, { $second } { $rest }
# La línea de una escala en el tiempo. $first, $second: scale-ends-of o scale-ends-none de cada
# cual.
scale-summary = Las respuestas de cada cual, del { $from } al { $to }: { $first }; { $second }.
scale-ends-of = { $name }, { $first } al principio y { $last } al final
scale-ends-none = { $name }, ninguna

# ---- Navigation and titles ----

nav-section = { $section ->
    [overview] Inicio
    [months] Meses
    [holding] Quién lleva qué
    [connection] Conexión
    [rhythms] Ritmos
    [milestones] Hitos
    [roughPatch] Mala racha
    [pages] Vuestras páginas
   *[own] Solo para ti
  }
nav-audit = Mapa
nav-inventory = Inventario
nav-conversation-guide = Guía para conversar
nav-alphabet = A–Z
nav-themes = Por tema
nav-timeline = En el tiempo
nav-rough-patch = Mala racha
nav-own-pages = Vuestras páginas
nav-own = Solo para ti
# Si la pareja no escribió un principio propio.
layout-principle = Hacer equipo, no llevar la cuenta.

# De quién es la edición, después de `Privado, para`. $name, $names: los de la pareja.
readers-partner = { $name } y nadie más
readers-facilitator = la terapia de { $names }
# A la página de antes y a la de después, sobre su fecha.
around-earlier = Antes
around-later = Después
# Enlaces a la página anterior y a la siguiente donde ninguna es de antes.
around-previous = Anterior
around-next = Siguiente
# Por qué se puede acotar una lista. «Qué» se pregunta de todo lo escrito en un año.
filter-kind = Tipo
filter-held-by = Lo lleva
filter-theme = Tema
filter-state = Hasta dónde
filter-reached = alcanzado
filter-in-sight = a la vista
filter-what = Qué
filter-life = Lo que trajo la vida
filter-rows = Anotaciones
filter-subject = De qué trata
# De qué tratan las ideas.
filter-work = Ver, planear, hacer
filter-talk = Hablar y escuchar
filter-closeness = Cercanía y confianza
filter-room = Espacio y ritmo
filter-change = Cambiar y reparar
# Títulos de ventanas; los primeros son también entradas de la navegación.
page-overview = Inicio
page-months = Meses
page-weeks = Semanas
page-years = Años
page-tasks = Tareas
page-hand-offs = Relevos
page-connection = Conexión
page-check-ins = Puestas al día
page-moments = Momentos
page-repairs = Reparaciones
page-step-backs = Hacerse a un lado
page-rhythms = Ritmos
page-goals = Metas
page-worksheets = Hojas
page-ideas = Ideas
page-audit = Quién lleva qué
page-milestones = Hitos
page-milestone-themes = Hitos por tema
page-milestone-timeline = Hitos en el tiempo
page-inventory = El inventario
page-own-pages = Vuestras propias páginas
page-safety = Cuándo no usar esto en pareja
page-method = De dónde salen estos números
page-data = Los números como datos
page-rough-patch = Una mala racha
page-conversation-guide = Una conversación que ayuda
page-how-to-read = Cómo leer esto
# $name: de quién es la edición.
page-own = Solo para { $name }
# $day: una fecha; $month: `octubre de 2026`; $year: cifras; $round: un mes o el nombre que le puso
# la pareja.
page-check-in = Puesta al día del { $day }
page-repair = Reparación del { $day }
page-week = La semana del { $day }
page-month = Repaso mensual · { $month }
page-everything = Todo lo de { $year }
page-lists = Las dos listas, { $round }
page-lists-together = Lo que dicen las dos listas, { $round }
# $title: el de una hoja.
page-worksheet = { $title } · hoja

# ---- Audit ----

# Después de `Basura: `, en una lista de etapas que no lleva nadie.
audit-all-stages = todo
# $planner, $doer: celdas; $task: un enlace.
audit-split = { $task }: notar y planear, { $planner }; hacer, { $doer }
# $part: por ciento.
audit-ownership = El { $part } de lo que lleváis, según su peso, está entero en las mismas manos:
  notar, planear, hacer y comprobar.
audit-kinds-alike = Cada tipo de trabajo está repartido más o menos como el conjunto.
audit-kinds = Para que cada tipo de trabajo se repartiera como el conjunto, el { $part } tendría que
  cambiar de manos.
# $tasks: una cuenta; $count: cuántas de ellas.
audit-shared = De { $tasks } que habéis llevado últimamente, { $count ->
    [0] no compartís ninguna
   *[other] compartís { $count }
  } más o menos por igual.
# Una valoración dada en común. $load: un número de 1 a 5.
audit-load-together = { $load } (a dos)

# ---- Pages of check-ins and connection ----

# $often: check-in-every.
check-ins-meta = Puestas al día · { $often }, como os proponéis
# Una puesta al día sin título propio; en su página, partes de una línea, después de puntos.
check-in = Puesta al día
check-in-asked = a petición de { $name }
check-in-both-asked = a petición de las dos partes
check-in-said-back = cada cual repitió lo que había dicho su pareja
# Filas de una tabla de respuestas, con lo que va en letra pequeña al lado de cada una.
check-in-other-carried = Lo que cargó mi pareja
check-in-asked-first = se pregunta primero
check-in-i-carried = Lo que cargué yo
check-in-as-i-see-it = tal como lo veo
connection-meta = Conexión · { $span }

# La parte de cada cual, como la ven dos personas y un registro. $month: `octubre de 2026`.
perception-own = Como ve cada cual su propia parte
perception-other = Como la ve la otra persona
perception-logged = En los minutos que anotasteis en { $month }
# Las dos estimaciones de un día juntas. $kind: over, even o under cien; $sum: por ciento.
perception-sum = Sumando la parte que cada cual ve como suya, sale el { $sum }{ $kind ->
    [over] . Pasar de cien es lo habitual, en casi todas las parejas y desde los dos lados: lo que
      se hace es lo que mejor se ve (Ross y Sicoly 1979).
    [under] . Quizá cada cual vio buena parte de lo que carga la otra persona.
   *[even] .
  }
# Poco sitio, o mucho menos que antes. $isBoth: si fue así para las dos partes.
capacity-spike = { $isBoth ->
    [yes] Ese día teníais
   *[no] Ese día alguien de la pareja tenía
  } poco sitio. ¿Ayudaría mirar otra vez el mapa, y lo que puede esperar?

# Números de buscarse y encontrarse. $range: `entre 53 y 63 %`; $point: cifras; $rest: por ciento;
# $weeks: una cantidad. Su primera letra pasa a mayúscula.
connection-initiation-ranged = { $certainty ->
    [even] Más o menos a partes iguales, hasta donde llegan estas notas: { $range }
    [wide] Estas notas aún no permiten decir cómo se reparte: { $range }
   *[clear] { $range }
  } de las veces que os buscasteis, el primer paso fue de { $leading } y el resto, de { $following }
  ({ $point } y { $rest }, en { $weeks }).
# $all, $count, $rest: números.
connection-initiation = De todos los primeros pasos que están anotados, { $all }, { $count } fueron
  de { $leading } y { $rest }, de { $following }.
# $text, $rest: connection-answered.
connection-response = De los primeros pasos de { $leading }, { $text }; de los de { $following },
  { $rest }.
# $kind: some ($count de $of tuvieron respuesta), unlogged (no se anotaron respuestas) o none.
connection-answered = { $kind ->
    [some] { $count } de { $of } { $count -> [one] tuvo *[other] tuvieron } una respuesta anotada
    [unlogged] no se anotaron respuestas
   *[none] no hay ninguno en estas semanas
  }
connection-response-even = { $isWide ->
    [yes] Estas notas no alcanzan todavía para decir si la respuesta llegó igual de a menudo en los dos
      sentidos.
   *[no] Hasta donde llegan estas notas, la respuesta llegó más o menos igual de a menudo en los dos
      sentidos.
  }
# $count: un número; $spelled: el mismo en letras. Su primera letra pasa a mayúscula.
connection-appreciation = { $count ->
    [0] no hay gracias anotadas
    [one] hay unas gracias anotadas
   *[other] hay gracias anotadas { $spelled } veces
  }.
# $text, $rest: un número de −2 a +2, o connection-energy-unknown.
connection-energy = Cómo os dejó la conexión, según el valor medio de las notas de cada cual, de −2 (sin
  fuerzas) a +2 (con mucha vida): { $leading } { $text }, { $following } { $rest }.
connection-energy-unknown = (muy pocas notas)
# La última puesta al día. $parts: frases de felt-scale.
felt = { $parts } Según respondisteis el { $day }.
# $scale: scale-title; $ends: scale-ends; $text, $rest: respuestas, o felt-unknown.
felt-scale = { $scale } ({ $ends }): { $leading } { $text }, { $following } { $rest }.
felt-unknown = –
# Junto a la parte de la carga de fondo. $day: una fecha; $part, $rest: por ciento.
capacity-expected = Por el sitio que cada cual dijo tener el { $day }, el { $part } lo llevaría
  { $leading } y el { $rest }, { $following }.

# ---- Inventory ----

# $isMine: si cada cual apuntó lo que carga, o todo lo que ve.
inventory-asked = Cada cual apuntó, a solas, { $isMine ->
    [yes] lo que carga.
   *[no] todo lo que ve que se carga.
  }
inventory-no-day = Ningún día en concreto
inventory-only = solo { $name }
inventory-both = las dos
inventory-on-both = { $isMine ->
    [yes] Cada cual lo apuntó como propio. Puede ser compartido, o cargarse dos veces.
   *[no] Esto lo ve cada cual.
  }
# $part: por ciento.
inventory-guess = { $name } calculó a ojo que llevaba alrededor del { $part }.
# Las clases de pensar, junto a una cosa de una lista; en una hoja, con mayúscula.
inventory-verb = { $verb ->
    [planning] planear
    [remembering] recordar
    [noticing] notar
    [anticipating] anticipar
   *[managing] gestionar
  }
inventory-example = { $verb ->
    [planning] comidas, fines de semana, quién conduce
    [remembering] citas, nombres, tallas
    [noticing] qué se acaba, quién habla menos
    [anticipating] qué hará falta, qué puede torcerse
   *[managing] pedir, organizar, estar detrás
  }

# ---- Milestones ----

milestone-reached = Alcanzado el { $day }
milestone-aimed-at = A la vista, pensado para el { $day }
# $when: milestone-when.
milestone-dates-itself = A la vista: { $when }
# $day: el último día de esas semanas; $metric: un título; $range: `entre 45 y 55 %`; $weeks: una
# cantidad.
milestone-dated-itself = Alcanzado el { $day }, con fecha puesta por sí mismo: «{ $metric }» llevaba
  { $weeks } { $range }
milestone-open = A la vista; no tiene fecha, ni le hace falta
# Lo mismo en una lista de lo que está a la vista.
milestone-soon-aimed-at = pensado para el { $day }
milestone-soon-open = sin fecha, y no hace falta
milestones-no-theme = Sin tema
# Lo que los datos proponen como hito: cómo podría llamarlo la pareja. $thing: un título.
candidate-term-near = Un mes cerca de lo que queremos
candidate-term-held = Un mes sin nada suelto
candidate-term-over = { $thing }: cambió de manos y se sostiene
candidate-term-times = { $thing }, { $count } veces ya
# Por qué se propone; sin palabras de la pareja. $month: `octubre de 2026`; $day, $end: una fecha.
candidate-why-near = { $month } fue el primer mes entero en que lo que lleváis en la cabeza quedó a cinco de cada cien
  o menos de lo que queréis.
candidate-why-held = { $month } fue el primer mes entero en que nada quedó sin nadie.
candidate-why-over = Cambió de manos el { $day } y, el { $end }, llevaba ocho semanas seguidas sosteniéndose.
candidate-why-times = Desde que empezasteis ha tenido lugar { $count } veces, la última de ellas el { $day }.
candidate-question = «{ $term }». { $why }
# $term: un enlace.
reached = Alcanzasteis { $term }.

# ---- Months ----

# $basis: una de las dos de abajo; $isSoFar: si el periodo no ha terminado; $notes, $weeks: cuentas.
month-meta = Repaso mensual · { $span }{ $isSoFar -> [yes] , hasta ahora *[no] {""} } · { $basis }
month-basis = hecho con { $notes }{ $bothWrote -> [yes] {" "}de las dos partes *[no] {""} }, en
  { $weeks }
month-basis-none = no hay nada anotado
# Para terapeutas.
month-basis-marked = cifras de todo lo anotado, palabras de lo marcado para usted
# Su primera letra pasa a mayúscula. $count: un número; $spelled: lo mismo con letra.
month-moved = { $count ->
    [one] una tarea entera cambió de manos.
   *[other] { $spelled } tareas enteras cambiaron de manos.
  }
month-moved-part = { $count ->
    [one] Una parte de una tarea cambió de manos.
   *[other] Partes de { $spelled } tareas cambiaron de manos.
  }
month-let-go = { $count -> [one] Soltasteis una tarea *[other] Soltasteis { $spelled } tareas }.
month-reached = { $count -> [one] Alcanzasteis un hito *[other] Alcanzasteis { $spelled } hitos }.
# $event: las palabras de la pareja.
month-life = Y además, este mes: { $event } ({ $day }).
# Unas vacaciones de anotar. $isNamed: si tiene $title.
pause-days = El registro descansó: { $days }{ $isNamed -> [yes] {" "}({ $title }) *[no] {""} }.
pause-week = El registro descansó toda la semana{ $isNamed -> [yes] {" "}({ $title }) *[no] {""} }.

# Lo que volvió en un mes. $ritual: su título; $kept: un número; $planned: una cantidad de sus
# periodos.
month-ritual = { $ritual }: { $kind ->
    [none] no tuvo lugar en { $planned }
    [once] tuvo lugar la única vez prevista
    [all] tuvo lugar todas las veces ({ $planned })
   *[some] tuvo lugar en { $kept } de { $planned }
  }.
month-ritual-again = { $ritual } volvió el { $day }.
month-check-ins = { $kind ->
    [once] Hablasteis la única vez prevista
    [all] Hablasteis todas las veces ({ $planned })
   *[some] Hablasteis en { $kept } de { $planned }
  }.
# $kept, $of: números. $range: `entre 40 y 89 %`; su primera letra pasa a mayúscula.
month-agreements = { $kind ->
    [none] { $of ->
        [one] El acuerdo que vencía sigue abierto
       *[other] Los { $of } acuerdos que vencían siguen abiertos
      }
    [all] { $of ->
        [one] El acuerdo que vencía se mantuvo
       *[other] Los { $of } acuerdos que vencían se mantuvieron
      }
   *[some] Acuerdos mantenidos: { $kept } de { $of } que vencían
  }.
month-agreements-ranged = { $range } de lo que acordáis se mantiene, hasta donde llegan estos
  acuerdos ({ $kept } de { $of }).
month-agreements-changed = { $count ->
    [one] Uno se cambió
   *[other] { $spelled } se cambiaron
  } por el camino.
# Después de discutir. $isOne: si fue una vez; $count: los días entre medias, de varias veces los
# del
# medio; $days: lo mismo con su palabra; $tested, $of: números.
month-repair-talk = { $isOne -> [yes] Después de una discusión, *[no] Después de discutir, }{
  $count ->
    [0] {" "}hablasteis el mismo día
   *[other] {" "}tardasteis { $days } en hablar
  }{ $isOne -> [yes] {""} *[no] , en la del medio }.
month-repair-tested = { $tested ->
    [0] Lo que queríais probar tras una discusión sigue por probar.
   *[other] De lo que queríais probar tras una discusión, se probó: { $tested } de { $of }.
  }
# Dónde está la página de un mes; $page: una ruta.
summary-read-on = Para seguir leyendo: { $page }
# El título de una lista que no se muestra entera.
summary-some = { $title } ({ $shown } aquí, { $count } en la página)
# Tiempo propio de una semana. $had, $planned: duraciones.
own-time-cell = { $had } ({ $planned })
own-time-unknown = –
# Hubo o se reservó, sin duración.
own-time-some = algo
# Hubo o se reservó, en filas de las que algunas no dicen duración.
own-time-more = { $had } y más

# ---- Overview ----

overview-nothing = Todavía no hay nada anotado
overview-meta-marked = { $span } · cifras de todo lo anotado, palabras de lo marcado para usted
overview-meta = { $span } · hecho con { $notes }, en { $weeks }
# De cuándo se cuenta el trabajo anotado, dentro de una frase.
logged-time = { $isMonth -> [yes] este mes *[no] las últimas 12 semanas }
# Antes de que haya una fila.
overview-nothing-logged = { $span } · todavía no hay nada anotado
# Caminos a lo que escribieron, si hay poco más que contar.
written-lists = Vuestras listas de una semana
written-check-ins = Vuestras puestas al día
written-moments = Momentos que os contasteis
written-repairs = A lo que volvisteis tras una discusión
written-step-backs = Cuando alguien se hizo a un lado
written-milestones = Vuestros hitos

# ---- Only for one of the two ----

own-scale-summary = Tus propias respuestas, del { $from } al { $to }: { $first } al principio,
  { $last } al final.
own-scale-single = { $value } el { $day }
own-guess = Calculaste a ojo que llevabas alrededor del { $part }.
# Tiempo propio. $kind: set (sin duraciones), planned, had, both o alone (lo hubo, sin duración);
# $what: las palabras de la pareja; $planned, $had: duraciones.
own-time = { $name }: { $what }{ $kind ->
    [both] , { $had } (reservado: { $planned })
    [had] , { $had }
    [planned] , reservado: { $planned }
    [set] , reservado
   *[alone] {""}
  }
own-time-unnamed = tiempo propio

# ---- Repairs ----

# Las respuestas a las preguntas de una reparación.
repair-pause = La pausa
repair-impact = El efecto que tuvo
repair-remedy = { $isPast -> [yes] Lo que quisisteis probar *[no] Lo que queréis probar }
repair-test = Cómo ver si ayuda
repair-heading = Después de la discusión del { $day }
repair-asked = { $name } pidió repararlo.
repair-both-asked = Pedisteis repararlo, por las dos partes.
repair-talked = Lo hablasteis el { $day }.
repair-talked-at-once = Lo hablasteis el mismo día.
repair-apologised = { $name } pidió perdón.
repair-both-apologised = Os pedisteis perdón.
repair-kept = Lo probasteis, y os lo quedáis.
repair-changed = Lo probasteis, y después lo cambiasteis.
repair-open = Sigue abierto.
repair-open-until = Abierto hasta el { $day }.
repair-to-look-at = Queréis mirarlo el { $day }.
repair-result = { $result ->
    [kept] se queda
    [changed] cambiado
   *[open] abierto
  }

# ---- Boundaries ----

boundary-due = El { $day } era el día de volver a mirarlo. ¿Sigue encajando?
boundary-review = Se vuelve a mirar el { $day }.
boundary-stands = Vale hasta que volváis a hablar de él.

# ---- A rough patch ----

# $text: las palabras de la pareja.
rough-slip = Algo se escapó. Se dijo, y la vida siguió: «{ $text }»
# $mended: la primera de estas, como enlace.
rough-mended = reparasteis una discusión
rough-kept = Aquella vez { $mended }, y os quedasteis con lo que probasteis.
rough-kept-remedy = Aquella vez { $mended }, probasteis esto, y os lo quedasteis: «{ $text }»
# $isNamed: si se conoce su $ritual.
rough-resumed = { $isNamed -> [yes] «{ $ritual }» *[no] Algo que hacéis en pareja } volvió después
  de un hueco

# ---- Step-backs ----

# $hasThings: si nombra los $things, una lista.
step-back-title = { $name } se { $isPast -> [yes] hizo *[no] hace } a un lado{ $hasThings ->
    [yes] {" "}en { $things }
   *[no] {""}
  }
step-back-outcome = Lo llamasteis «{ $outcome ->
    [stepped-up] un paso adelante
    [confused-but-open] desconcierto y ganas
   *[nothing-changed] todo sigue igual
  }».
step-back-no-outcome = No habéis dicho en qué quedó, y no hay prisa. La palabra la elegís en pareja.
step-back-before = Antes
step-back-during = Mientras tanto
step-back-after = Después
# Filas de una tabla: lo que hizo la otra persona, en número por semana.
step-back-unasked = Trabajo que nadie pidió
step-back-prompted = Trabajo que se pidió
step-back-unsaid = Trabajo que no lo dice
step-back-asked = Preguntas sobre cómo va
step-back-tried = Intentos
# De un tiempo sin final.
from-day = a partir del { $day }

# ---- Tasks ----

# Datos de una tarea, en una línea con puntos entre ellos. $length: `40 min`.
task-usually = suele llevar { $length }
task-since = desde el { $day }
task-until = hasta el { $day }
# Títulos sobre sus cuatro etapas.
task-held = Quién la lleva
task-held-later = Quién la va a llevar
task-held-once = Quién la llevaba al final
# $load: un número de 1 a 5.
task-unrated = Nadie ha valorado todavía cuánto pesa; cuenta como 3 de 5.
task-rated-together = Le disteis { $load } de 5, a dos.
# En una lista que cierra un punto.
task-rated = { $name } le dio { $load } de 5
task-at-first = { $who ->
    [both] Al principio era cosa de dos.
    [rotating] Al principio iba por turnos.
    [outside] Al principio la llevaba ayuda de fuera.
    [nobody] Al principio no la llevaba nadie.
   *[other] Al principio la llevaba { $name }.
  }
# $holders: partes como `hacer: Ben`.
task-at-first-parts = Al principio: { $holders }.
# En lugar de quién la lleva. En una hoja, también el primer día de una semana.
task-from = desde el { $day }
task-ended = terminó el { $day }
# Junto a una semana de turnos.
turn-now = esta semana
turn-to-come = por venir

# ---- Weeks ----

week = Semana
so-far = hasta ahora
week-turns = { $isPast -> [yes] A quién le tocaba *[no] A quién le toca }
week-name-reached = Alcanzasteis «{ $term }»
week-name-moved = «{ $task }» cambió de manos
rotation-caption = A quién le toca, desde la semana pasada hasta dentro de dos semanas. Una raya:
  aún no está escrito.
rotation-now = ahora
rotation-label = A quién le toca, cuatro semanas

# ---- Years ----

year-meta = Año · { $span }{ $isSoFar -> [yes] , hasta ahora *[no] {""} }
# $count: tareas.
year-moved = { $count } { $count -> [one] tarea cambió *[other] tareas cambiaron } de manos
year-all = Todo lo que se lleva en la cabeza
year-thinking = El pensar
# $month: solo su nombre.
year-part = en { $month }, el { $part } para { $first } y el { $rest } para { $second }
everything-moment = Un momento de { $name }
everything-repair = Una discusión, y su reparación
everything-agreed = Acordado: { $agreements }

# ---- Worksheets ----

sheet-title = { $sheet ->
    [inventory-week] La semana de escribirlo
    [check-in] Puesta al día
    [monthly-review] Repaso mensual
    [rotation] A quién le toca
    [standards] Cuándo está hecho
    [repair-card] Pausa, efecto, remedio
   *[milestones] Nuestras palabras
  }
sheet-what = { $sheet ->
    [inventory-week] siete días, cinco clases de pensar, una hoja por persona
    [check-in] una hoja por persona; primero, lo que cargó la otra
    [monthly-review] en blanco, dos páginas, para un mes sin notas
    [rotation] cuatro semanas para la nevera, en apaisado
    [standards] lo que acordasteis, con sitio para más
    [repair-card] una tarjeta para cuando quema
   *[milestones] vuestro glosario, en cuadernillo
  }
# Después de una línea para escribir horas de sueño.
sheet-sleep = por noche
check-in-question = { $heading ->
    [heavy] ¿Qué pesa ahora mismo?
    [working] ¿Qué funciona?
   *[shift] ¿Qué hace falta cambiar?
  }

# ---- How to read this ----

# Dos personas inventadas para los ejemplos.
example-one = Una
example-other = La otra
example-one-alone = Solo una
example-other-alone = Solo la otra
example-both-lists = en las dos listas
example-line-title = Ejemplo de una línea de seis meses
example-line = Inventado: la parte de Una baja del 70 al 56 por ciento; del tercer mes no se sabe
  nada.
example-month = Un paseo cada domingo
example-kept = tuvo lugar
example-missed = no tuvo lugar
example-skipped = se dejó a propósito
# Los signos de quien lleva algo, con lo que significa cada forma.
example-holder = { $who ->
    [first] una
    [second] la otra
    [both] a dos
    [rotating] por turnos
    [outside] de fuera
   *[nobody] nadie
  }
example-meaning = { $who ->
    [first] un cuadrado, oscuro, a la izquierda: a quien vuestros ajustes nombran primero
    [second] un círculo, claro, a la derecha: a quien nombran después
    [both] las dos formas a la vez, mitad y mitad
    [rotating] quien tenga el turno
    [outside] alguien a quien pagáis, o la familia
   *[nobody] nadie lo tiene en la cabeza; puede estar bien así
  }

# ---- Inside what the couple wrote ----

# Nombres para quien no los ve: la casilla de una tarea en una lista, una imagen, una tabla por las
# cabeceras de sus columnas ($number: 2 para la segunda con las mismas cabeceras) y el camino de
# vuelta desde una nota.
markdown-task = { $isDone -> [yes] hecho *[no] abierto }
markdown-image = imagen
markdown-table = Tabla{ $hasHeads -> [yes] : { $heads } *[no] {""} }{ $number ->
    [1] {""}
   *[other] {" "}({ $number })
  }
# $place: 2 si el texto remite a la nota por segunda vez.
markdown-back = volver al texto, nota { $note }{ $place -> [1] {""} *[other] , lugar { $place } }

# ---- A shared copy in one file ----

# The screen that asks for the passphrase, and what stands above the pages of an opened copy.
share-title = Una copia privada
# Stands in the file itself, and is replaced when it is whole.
share-stays = Si esta línea no desaparece, la copia está incompleta o este navegador no ejecuta scripts.
  Pide la copia de nuevo o ábrela en otro navegador.
share-lead = Se abre con la frase de contraseña que recibiste por separado.
share-passphrase = Frase de contraseña
# A button that shows what is typed, and stays pressed while it does.
share-show = Mostrar
share-open = Abrir
share-opening = Abriendo…
share-promise = Todo ocurre en este dispositivo: no se envía nada y no se guarda nada. La copia se bloquea
  sola tras diez minutos sin uso.
share-wrong = Esta frase de contraseña no abre la copia. Cuentan las mayúsculas y los espacios; inténtalo de
  nuevo. Si tienes la certeza de que es esa, puede que la copia haya cambiado por el camino: pídela otra vez.
share-incomplete = Esta copia está incompleta: le falta el final. Pídela de nuevo.
share-damaged = Esta copia se dañó por el camino. No se ha abierto nada de ella. Pídela de nuevo.
share-altered = Esta copia no está como se hizo: alguien la ha cambiado. No se muestra nada de ella. Pide
  otra a quien te la dio y cuéntaselo.
share-unsupported = Este navegador no puede abrir la copia desde aquí. Guarda el archivo en este dispositivo
  y ábrelo desde ahí con un navegador actual.
share-lock = Bloquear
share-locks = Se bloquea tras diez minutos sin uso.
# A question before a file of numbers is saved.
share-save = El archivo se guarda sin cifrar en este dispositivo y sigue ahí cuando la copia se bloquea.
  ¿Guardarlo?
