<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Valorar</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>1080p tiene más detalle y puede costar más: el precio junto a Generar es el de la elegida aquí.</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>Vídeo de los 80</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>Animación 3D</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 s</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4 segundos</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 s</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 segundos</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 s</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 segundos</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>Un clic lleva prompt y ajustes al panel. Deshacer recupera lo que había.</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>Un clip que cabe se guarda entero y cada paso está al instante: 8 segundos de 1080p ocupan 600 MB. Cuenta desde el próximo clip; los comparados la comparten.</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>Una colección contiene los clips que arrastres a ella</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>Un día del pasado</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>Un rostro y lo que siente</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>Una sensación más que una historia</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>Unas palabras, cantadas</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>Un nombre de archivo no puede tener {signs}</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>Un archivo no hecho aquí: no hay prompt ni coste que mostrar.</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>Una carpeta necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>El nombre de una carpeta no puede tener &quot;</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>El nombre de una carpeta solo tiene letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>Un fotograma, como 81, o un código de tiempo, como 00:03:08. {key} va allí.</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>Un gran comienzo o final</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>Una tecla decide sobre el clip que se reproduce, y llega el siguiente. Lo decidido se puede deshacer.</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>El último fotograma necesita un primer fotograma.</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>Un faro al anochecer, olas abajo, la cámara sube despacio</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>Un clip más largo puede costar más: el precio junto a Generar es el de la duración elegida aquí.</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>Un nombre tuyo, como «Studio A». Wiro no lo conoce.</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>Aquí una nota es de todo el clip; en el reproductor, de un fotograma.</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>Aquí una nota se escribe en cada uno de estos clips.</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>Una nota queda fijada al fotograma en pantalla, o va del punto de entrada al de salida.</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>Falló una parte suya o de los programas del sistema. Tus trabajos y clips están a salvo. El informe dice dónde ocurrió; no contiene claves, prompts ni nombres de clips.</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>Una pausa que se siente</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>Una imagen se está comprobando aún. Inténtalo en un momento.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Un proyecto necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>Una pregunta, con el tono que nombres</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>Una receta</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>Una referencia se está comprobando aún.</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>Un segundo tiene aquí {n} fotograma, de 00 a {last}.</numerusform>
            <numerusform>Un segundo tiene aquí {n} fotogramas, de 00 a {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>Una semilla es un número entero de {min} a {max}.</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>Una pequeña escena para una película familiar</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>Una mesa, una barra</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>Una cosa desmontada</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>Una ciudad de noche</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>Una voz sobre la imagen; nadie habla en pantalla</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>Basta una palabra o su comienzo; cada palabra debe estar en los textos del clip.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>Solo clave de API</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>Clave de API, llavero, prueba de conexión</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>Secreto de API, llavero, firmado</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>Acerca de Veo Desktop</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>Sobre estos ajustes</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>Unos {n} de {limit} tokens</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>Sobre la niebla</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>Aceptado por Wiro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>Cuenta: pruebas</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Cuenta: {name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>Cuentas, añadir, renombrar, quitar, cambiar, estudio</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>Añadir una cuenta de Wiro</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>Añadir una tecla para: {action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>Añade una imagen aquí: el modelo la necesita.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>Añadir saldo en Wiro</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Añadir a la colección</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>Añadir a lo elegido o quitar</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Añadiéndolo a la biblioteca…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Dirección a la que se pregunta</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>Adultos permitidos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>Todo el vídeo</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>Todos los puestos en Wiro están ocupados. El trabajo espera y empieza solo cuando haya uno libre.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>Todo lo revisado está ya en esta biblioteca.</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>Permitir adultos</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>Una dirección tuya a la que Wiro llama cuando el clip está listo.</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>Una estimación: solo el modelo cuenta sus tokens con exactitud</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>Un ojo, una gota, una llave</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>Una imagen se está comprobando aún. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>Anamórfico</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>Personaje animado</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation>Otra cuenta se llama así.</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>Ahora se usa otra cuenta. Mira de nuevo.</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>Otro proyecto tiene este nombre.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra época</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>Respuesta perdida: buscando en Wiro</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>Cualquier Veo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>Llegar a algún sitio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>Como el sistema, 150 % como máximo.</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>Preguntar antes de un clic que cueste más de</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>Pidiendo el resultado a Wiro</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>Preguntando a Wiro qué tareas pueden ser…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>Preguntando a Wiro…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>Pide señal de vida a la dirección de Wiro, como harían tus clips. No se envía ninguna clave.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>A 24 fotogramas por segundo.</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>En Wiro</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>Máximo al mes</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Máximo en un día</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>Máximo en un mes</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>Aquí cabe {n} imagen como máximo; quita {over}.</numerusform>
            <numerusform>Aquí caben {n} imágenes como máximo; quita {over}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>En marcha en Wiro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>Volver al último clip</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Volver a las teclas habituales</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Copia de seguridad de la biblioteca…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>Fondo para un título</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>Contraluz</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Copia de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>Saldo {amount}, visto a las {time}</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>Empezar con los ajustes actuales del panel</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Mejor valorados primero</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>Bloqueado por el filtro de seguridad.</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Hora azul</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>Recupera lo que había antes en este panel</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>Trayendo el clip</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Por linaje</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>Por mes y valoración, y lo que podría irse</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Por prompt</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Por valoración</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de retorno</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>Naturaleza tranquila</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>Tranquilo, con sitio para palabras</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>Luz de velas</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>Coches, máquinas</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Dibujos animados</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>Cruz central</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>Cambiar nombre, palabras e imágenes (F2)</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Cambiar el proyecto</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>Cambiar el conjunto</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Cambiarlos…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Cambiar esta nota</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>Cambiar este proyecto…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>¿Cambiar {n} ajuste?</numerusform>
            <numerusform>¿Cambiar {n} ajustes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>Cambiando un trabajo en espera</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>Personajes, lugares y estilos guardados: sus imágenes y sus palabras</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>{amount} cobrados</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>Encantador, plano</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Comprobar y reparar</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>Comprobar cada archivo</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar ortografía</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Ajedrez</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>Comprobando imágenes, falta {n}…</numerusform>
            <numerusform>Comprobando imágenes, faltan {n}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>Elegir una tabla CSV</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>Elegir de aquí hasta allí</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>Elige más de un valor y cada uno se hace con cada uno. Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>Elegir la carpeta de los clips del proyecto</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Elegir la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>Elegir la tarea</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>Iglesias, bosques, salas</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>Aspecto de cine</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Cinematográfico</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>Noches de ciudad</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>Calle de ciudad</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Borrar entrada y salida</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>¿Borrar la lista de archivos abiertos?</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>¿Borrar los registros?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>¿Borrar {n} prompt del historial?</numerusform>
            <numerusform>¿Borrar {n} prompts del historial?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Borrar: {what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>Haz clic en un fotograma para ir a él.</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>Clic para ver y ordenar las imágenes</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>Clic para mostrar primero el fotograma</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>Clic para mostrar primero el código de tiempo</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>Clic para usar otra imagen</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>El clip ya no está</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>El clip está</translation>
    </message>
    <message>
        <source>Clip {n}</source>
        <translation>Clip {n}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips ({endings});;All files (*)</source>
        <translation>Clips ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>Los clips los hace Veo 3.1 y se pagan de tu saldo en Wiro.</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>Hay clips en camino</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>Los clips van a la papelera del sistema; deshacer los recupera. El disco gana sitio al vaciarla.</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>Clips que se ven y suenan igual: se queda el elegido, el mejor valorado o el más antiguo</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>Clips que se irían</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>Los clips que mueves a la papelera se ven aquí hasta que se vacíe la del sistema.</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>Clips que se harán</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>Los clips esperan cuando se agota el presupuesto del proyecto, hasta que se suba o cambie el día.</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>Los clips con último fotograma duran siempre 8 segundos.</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>Los clips con imágenes de referencia duran siempre 8 segundos.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>Cerca y en voz baja, casi sin voz</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>Cercano a nuestra mirada</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Primer plano</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>Cerrar. La barra de estado lo sigue diciendo.</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>Cierra esta página</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>Tela y tacto</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>Ropa que se mueve</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>Nubes, multitudes, crecimiento</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Costa</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comedia</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>Orden (curl)</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>Comparar A con</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Comparar por</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>Comparar «{title}» con</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>Clips comparados</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>Conectar una cuenta de Wiro</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Hoja de contactos…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>Continuar desde este fotograma</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>Continúan otro clip</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>Continúa en {clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>Continúa {clip}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>Contraste, lluvia, sombreros</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copiado como imagen.</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>Copias en Wiro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copiar ajustes</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Copiar este fotograma</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>Se detuvo la copia.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Coste aún desconocido</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>Contar también los precios del entorno de pruebas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>Campo de noche</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Grúa hacia arriba</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>Multitudes, calor, distancia</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Ctrl+Tab lleva a los controles</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Más caros primero</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>Gran profundidad de campo</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>Borrar allí los archivos de un clip cuando esté a salvo aquí</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>Borrar en Wiro</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>Borrar en Wiro…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Borrar la colección</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>¿Borrar en Wiro los archivos de {n} clip? Tus propios archivos se quedan. No se puede deshacer.</numerusform>
            <numerusform>¿Borrar en Wiro los archivos de {n} clips? Tus propios archivos se quedan. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>Borrar el proyecto</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>Borrar la carpeta inteligente</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Borrar esta nota</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>Borrar este proyecto…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Borrar «{name}»?</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>Borrado allí el {when}: {what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>Describe un plano, consigue un clip con sonido y valóralo fotograma a fotograma.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>Dif.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>Uso del disco</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>Uso del disco…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>No preguntar por estos modelos hasta salir</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>No preguntar por este modelo hasta salir</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>No preguntar más hoy</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documental</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>Travelling adelante</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>Travelling atrás</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>Descargando {amount}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>Borrador de {clip}</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>Arrastra clips sobre su nombre para ponerlos en ella.</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>Dibuja un rectángulo en la imagen para señalar algo.</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Sacar otra semilla</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>Atrae la atención, crea tensión</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>Música enérgica</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Dron</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>Suelta el vídeo para reproducirlo</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>Suelta, pega o haz clic para examinar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>Plano holandés</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>Cada clip, de principio a fin</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>Cada proyecto en Wiro tiene claves propias. Abre uno o crea uno nuevo y cópialas.</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Antes en la colección</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>Las celdas vacías toman lo que hay en el panel. Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>Vaciar las tiras</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>Energía para deporte y productos</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>En inglés, 1024 tokens como máximo.</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>Mejorar el prompt</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>Introduce la clave de API de tu proyecto en Wiro.</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>Introduce también la clave de API a la que corresponde este secreto.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Introduce la clave de API.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>Introducir las claves…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>Introdúcelas y prueba</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>Coste estimado: {cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>Uniforme, sincero</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>Todo clip de Veo lleva una marca de agua SynthID invisible.</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>Cada clip que haces se guarda aquí, con su prompt, ajustes y coste. También se pueden soltar aquí clips y carpetas.</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>Cada imagen lleva SynthID de Google: una marca invisible que dice que fue generada.</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>No hay sitio libre. Quita una imagen o suelta esta sobre su casilla.</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>Cada prompt usado y lo que produjo</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>Cada ajuste como al principio; cuentas, carpetas y clips se quedan.</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>Todo en Wiro</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>Todo está ya como en este archivo.</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>Todo tiene ya su valor inicial.</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>Todo a la vista</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>Explicar cómo funciona</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>Exportar copias…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>Exportar {n} copia</numerusform>
            <numerusform>Exportar {n} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportado a {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Plano detalle</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>Gran plano general</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>A la altura de los ojos</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>Película familiar</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Moda</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>Pies, ruedas, hierba</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>Traer {n}</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>Campos (JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>Archivos que se dejaron como estaban</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>Archivos que has abierto</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>Rellena esto: el modelo lo necesita.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Cine negro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>Filtro. Supr lo quita</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>Final de {clip}</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Finales</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>Buscarlo en una carpeta…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>Buscar clips perdidos en una carpeta…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>Buscar clips perdidos…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>Buscar mis tareas</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>Buscar mis tareas en Wiro…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>Encuentra tus claves</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>Busca tus claves en Wiro</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>Averiguando si Wiro lo recibió</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>Ojo de pez</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajustar la imagen</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>Ajustado · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>Más plano que un travelling, algo anticuado</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>Favorecedor, esperanzador</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>Alternar A y B</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>Volar sobre un lugar amplio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>Carpeta de sus clips</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>Carpetas y colecciones</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Por ejemplo: {name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>Olvidar claves</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>Olvidar claves, cerrar sesión</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>Tareas encontradas</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>Número de fotograma antes del tiempo</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>Fotograma {n} copiado.</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>No se pudo usar el fotograma {n}. {reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>Fotograma {n}, {timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>Fotogramas del clip</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>Fotogramas que {letter} va por delante de A</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>Zona libre de apps sociales, clips verticales</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>De una lista a imágenes grandes ({key}+rueda)</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>De una dirección web…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>De las imágenes comparadas a los controles</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>Desde imágenes</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>Desde texto</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>Del entorno de pruebas</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>Pantalla completa en</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>Plano entero</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>Generar sonido</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>Generar {n} clip</numerusform>
            <numerusform>Generar {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>Generando · quedan {time}</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>Música suave de cine</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>Dar de nuevo a cada acción las teclas del preajuste</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>Ponle un nombre: así lo encuentras.</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>Vasos y platos</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>Seguir sin elegir</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>Recorrer los clips</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>Recorrer los clips…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>Ir a un código de tiempo o fotograma</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>Ir a un código de tiempo o fotograma…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>Ir al fotograma {n}</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Ir al primer fotograma</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Ir al punto de entrada</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Ir al último fotograma</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Ir al punto de salida</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>Ir a este fotograma</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>Acompaña a alguien que se mueve</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Hora dorada</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>Google documenta 1080p solo para 8 s. Puede rechazarse; entonces no cuesta nada.</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>Google documenta 1080p solo para 8 segundos.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Líneas de cuadrícula</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>A ras de suelo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>Las imágenes HEIC no se pueden abrir en este equipo. Guarda la imagen como JPG o PNG y usa esa.</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>Medio para sí, la mirada en otra parte</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>Dibujado a mano</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Cámara en mano</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>Hecho a mano</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>Manos trabajando</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>Sol duro de mediodía</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>Calor, verano, desierto</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>Retenido hasta que lo inicies</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Ocultar lo igual</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>Picado</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>Clave alta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>Mantén {key} para marcar hasta tres.</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>Cuántos fotogramas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>Las imágenes que se enviaron una vez y se reutilizan están allí en una carpeta propia, y pueden quedarse.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>Importar una tabla CSV</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>Importar una tabla CSV…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>Importar clips</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>Importar clips…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>Importar los clips de una carpeta</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>En la cola de Wiro</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>Ahora en la papelera: {size}.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>En el reproductor</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>Entrada {timecode} · fotograma {n}</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>Insectos, comida, texturas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>Interiores que parecen reales</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>Íntimo, como al oído</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>No trajo texto de licencia; su nombre está arriba.</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>Sigue solo el mes que viene, o en cuanto subas el presupuesto.</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>Sigue solo mañana, o en cuanto subas el presupuesto.</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>Va con la clave de API guardada.</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>Tiene clave y secreto: introduce ambos. Cada petición se firma con el secreto, que nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>Tiene clave y no secreto: introduce la clave y deja el secreto vacío.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>Ha pasado {n} vez desde que esto está abierto; el informe lo tiene todo.</numerusform>
            <numerusform>Ha pasado {n} veces desde que esto está abierto; el informe lo tiene todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>Ocupa {size} y se admiten {limit} como máximo.</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>Se envía a Wiro con el clip. Una imagen de otra forma que el clip se puede recortar aquí antes.</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>Se anota con cada clip, para que una toma pueda hacerse de nuevo y cambiar una cosa cada vez. Los modelos cambian en el proveedor: la misma semilla puede dar otro clip más tarde.</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>Nunca llegó: no se cobra y puedes reenviarlo</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>Se detuvo. El archivo no se escribió.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>Su disco no está conectado. Imagen y receta se quedan; el clip se reproduce cuando vuelva.</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>Su archivo no está.</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>Su archivo no está: falta su disco, o algo lo movió.</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>Sus imágenes van a las referencias, sus palabras al prompt</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>Sus claves se quitan del llavero de este sistema; allí queda una marca por la que se reconocen si las añades otra vez. Sus clips y su gasto se quedan aquí. Los clips que Wiro aún hace con ella ya no se siguen ni llegan solos.</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>Animación japonesa</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Detalles del trabajo</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>Dejar prompt y ajustes dentro de las copias</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>Mantener el tono a otras velocidades</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>Mantener el tono del sonido</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>Guardar estas referencias como conjunto</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>Guardar estas referencias como conjunto…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Conservar estos ajustes</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Mantener despierto este equipo</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>Guardar esta búsqueda como carpeta inteligente: muestra siempre lo que encaje</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Conservar esta semilla</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>Evita que Veo invente diálogos</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>Mantiene natural el sonido</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Guardado. Escribe para sustituirlo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>Las claves nunca aparecen aquí.</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>Las claves van al llavero de este sistema, nunca a un archivo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Tipo de modelo</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>Paisaje desde un dron</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>Un paisaje y alguien diminuto en él</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>Paisajes, ciudades</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>Idioma de Veo Desktop</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Idioma de la ortografía</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Después en la colección</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>Disponiendo {n} clip…</numerusform>
            <numerusform>Disponiendo {n} clips…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>Lleva la mirada de una cosa a otra</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Omitir todos</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>Déjalo vacío si el proyecto usa solo clave de API.</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Dejar la comparación</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>Llevó a {clip}</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>Izquierda y Derecha la mueven</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>Omitido, porque esta versión no lo conoce: {names}.</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>Omitidos, porque esta versión no los conoce o sus valores no pueden ser: {names}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>Destello de lente</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>Dejar que se envíe este clip cuando le toque</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>Permite que el modelo reescriba el prompt con más detalle.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>Rayos de luz</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>Como Premiere</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>Como Resolve</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>Como un documental</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>Como un largometraje</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>Como mpv</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>Como la vida real</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Línea transversal</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>Línea entre dos paneles</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>La línea {n} no se puede leer: quizá falte o sobre una comilla.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>Cargar lo que escribía</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>Fijado a {ratio}, la forma del clip</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Registro del trabajo</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>Largo, 200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>Más largo de lo que Veo lee: puede cortarse o rechazarse.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Mirar más atrás</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>Buscando las claves en el llavero… puede pedirte que lo desbloquees.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Mirando más atrás…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>Revisando tus tareas…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>Buscando {model}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>Bucle de entrada a salida</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>Repetir el clip</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>Fuerte, sobre distancia o ruido</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>Contrapicado</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>Clave baja</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>a month with its year by Qt&apos;s letters, as short as it is usual: Nov 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>Hecho de nuevo como {clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>Hecho de nuevo a partir de {clip}</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>Hecho a partir de {clip}</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>Hecho para durar</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>Hechos con los mismos ajustes, que se sepa.</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>Hacer un clip</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>Hacer un primer clip</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>Hacer de nuevo con estos ajustes</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>Hacer cada combinación</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>Hacer muchos clips de una vez</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>Haz uno a la izquierda o elige uno abajo.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Hacer sitio</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Hacer la versión final</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>Hacer la versión final…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>Hacer este clip de nuevo con los mismos ajustes</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>Crear clips con Veo 3.1 a través de Wiro y revisarlos fotograma a fotograma.</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>Hace y valora clips con Veo 3.1 de Google a través de Wiro.</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>Hace pequeño al sujeto</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>Hace fuerte al sujeto</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>Muchas voces, sin palabras</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara, cuarenta años, abrigo gris, una cicatriz sobre la ceja izquierda</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>Marcar palabras mal escritas en los prompts</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>«Como la imagen» necesita un primer fotograma.</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>«Como la imagen» necesita un primer fotograma.</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Teclas multimedia</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>Plano medio</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>Memoria del reproductor, en MB</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>Menú de lo que tiene el teclado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>Ramen de medianoche</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>Clips perdidos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>Presupuesto del mes agotado</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>Pieza de ambiente</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>Atmósfera, y un motivo para quedarse dentro</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Luz de luna</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Más controles</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>Más para estos ajustes</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Más modelos…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>Más de 1080p</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>Más para insertar</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>Más para insertar: {groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>Mover a una carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>Mover la línea entre dos paneles</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>Mover la línea de la cortinilla</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>Mover {n} clip a la papelera</numerusform>
            <numerusform>Mover {n} clips a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>¿Mover {n} clip descartado a la papelera?</numerusform>
            <numerusform>¿Mover {n} clips descartados a la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>Mover {n} descartado a la papelera…</numerusform>
            <numerusform>Mover {n} descartados a la papelera…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>Movimiento, ropa</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>Mucho espacio, gran profundidad</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>Mi cuenta de Wiro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>Nombra una técnica o una época antes que un artista</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>Nombra el instrumento y el ánimo</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>Nombra la cosa misma: «{bare}», no «{noun}».</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>Nombre, palabras e imágenes (F2)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Narrador</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>Natural, 35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>Naturaleza de cerca</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>Ni elegido ni descartado</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neón</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>Neón, lluvia, un secreto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>Neutro, sincero</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>Semilla nueva cada vez. Clic para conservarla</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>Escena nocturna</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>Una noche que se ve</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>No hay ninguna clave de API guardada para esta cuenta. Introduce también la que corresponde a este secreto.</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>No hay cuenta de Wiro en uso; no se pudo preguntar por este modelo.</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>No hay cuenta de Wiro en uso. Configura una para ver lo que ha ejecutado.</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>Aún no hay cuenta de Wiro configurada. Introduce tus claves o prueba todo en el entorno de pruebas.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>Sin cuenta ni coste: las imágenes se dibujan en este equipo. Lo demás funciona como después.</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>Ninguna acción tiene estas palabras o esta tecla.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Sin salida de audio</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>No entró ningún clip.</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>Ningún clip encaja</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>No reapareció ningún clip.</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>Aún no hay clips en este proyecto. Aparecen aquí mientras se hacen.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Aún no hay clips</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>Sin linaje</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>Ningún modelo se llama así. Prueba menos letras u otro tipo.</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>No más pasos de estos</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sin música</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Sin personas</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sin prompt</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>Ningún prompt contiene «{words}».
Basta una palabra o su comienzo.</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>Aún no se ha usado ningún prompt.
Cada uno que generes se guarda aquí, con lo que produjo.</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>Aún no hay conjuntos.
Pon un personaje, lugar o estilo en las referencias y guárdalo con sus palabras: estará a un clic en cada escena.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>Sin revisión: no hay diccionario instalado (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>Sin revisión: la biblioteca Enchant no está instalada (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sin vídeo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>N.º {n} de la cola</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>Aún no se pregunta a nadie: escribe abajo la dirección.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Nadie habla</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>Cine negro, secretos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>No se guarda ninguno.</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>Ya no falta ninguno.</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>Ninguna columna es un ajuste: {columns}. La primera fila debe nombrarlos, como en el ejemplo CSV.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>Ninguno: solo la lista, que es pequeña</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>No cobrado</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>No cobrado.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>En modo seguro no: no se conservaría.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>No hecho.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>No sirve · elige otra</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>Sin usar, pues ningún ajuste se llama así: {columns}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>Nota de todo el clip</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>Nota en este fotograma</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Nota en {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>No se encontró nada para «{words}». Prueba otra palabra.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>Aún no hay nada.
Cuando hayas hecho un clip, su prompt, ajustes, coste y estrellas estarán aquí.</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Aún no hay nada en esta colección</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>No se sabe nada de este modelo.</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>Nada se mueve salvo el sujeto</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>Nada seleccionado.
Elige un clip abajo para ver su prompt, ajustes y coste.</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>Nada seleccionado.
Elige un clip para ver cómo se hizo, o varios para valorarlos juntos.</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>Nada que traer: todo pertenece ya a esta biblioteca.</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>Aún no hay nada que disponer.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se abrió nada</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>De todos los clips</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>De los seleccionados: no hay ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>Del {n} clip seleccionado ({size})</numerusform>
            <numerusform>De los {n} clips seleccionados ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>Apagado, no se pregunta nada. Encendido, se pregunta a la dirección de abajo una vez al día como máximo, sin contar nada de ti.</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>Apagado, el clip es mudo y puede costar menos: el precio junto a Generar lo dice antes. Lo que dice la gente va en el prompt, entre comillas.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>Sin conexión · sigue en Wiro</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>Sin conexión · no reenviado</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>Sin conexión · a salvo en Wiro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>Desfase en fotogramas</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>Desfase de {letter}</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>Vieja película casera</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>Encendido, puede haber más de lo que escribiste. Apagado, se ciñe a tus palabras.</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>Uno cada vez; Tab cambia entre ellos</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>Uno junto a otro, con una línea que arrastras entre ellos</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>Un suceso claro</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>Uno sobre otro, translúcido</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>Una persona, una frase a cámara</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>Una cosa nítida, el resto borroso</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>De una a tres imágenes de personas, cosas o un estilo que conservar. Solo 8 segundos; el primer y el último fotograma se ignoran entonces.</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>Un archivo zip contiene receta, coste, estrellas, etiquetas, notas y colecciones de cada clip, y los archivos:</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>Solo se puede borrar un proyecto sin clips. Su carpeta queda como está.</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>Solo pide, nunca prohíbe: lo que el propio prompt nombra probablemente se verá igual.</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>Solo para programas tuyos; este no lo necesita. Wiro recibe la dirección, que debe ser accesible desde internet.</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>Aquí solo se admiten pasos de {step}.</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>Solo se van los nombres del menú. Los archivos quedan donde están.</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>Solo lo que difiere; negro donde son iguales</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>Solo cabe {n} de sus {all} imágenes.</numerusform>
            <numerusform>Solo caben {n} de sus {all} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>Aquí solo cabe {n} imagen. Quítala para añadir otra.</numerusform>
            <numerusform>Aquí solo caben {n} imágenes. Quita una para añadir otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Abrir un clip</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>Abrir los ajustes de la cuenta</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Abrir clip</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>Abrir clip…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Abrir en el reproductor</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirlo de todos modos</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>Abrir los ajustes de la cuenta</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>Abrir los ajustes de gasto</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>Abrir tus proyectos en Wiro</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>Abriendo el clip…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>Abriendo el clip… {n} %</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>Abre una lista</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>O mueve uno allí: Alt con las flechas, con Mayús su tamaño.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>Otra música</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>Otro estilo</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>Salida {timecode} · fotograma {n}</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>Contornos, pelo que brilla</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>Más de 8 s</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>Por encima del hombro</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>Más de {amount}</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>Imágenes PNG ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorámica</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>Papel recortado</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Parte de la imagen</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>Partes de otros</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Pegar ajustes</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Pegar el texto</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>Patrones, mesas, mapas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>Pausa; mantenida, las teclas de lanzadera avanzan un fotograma</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>Personas en su lugar</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>Personas que hablan</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>Elegir este clip</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Imagen {n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>Las imágenes de los clips ({size}) se quedan: muestran lo que hay en un disco ausente.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Hacia atrás; otra vez, más rápido</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>Hacia delante; otra vez, más rápido</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Reproducir una vez</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>Reproducir toda la lista</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Cámara subjetiva</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>Señala una parte de la imagen</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>Retrato, 85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>Retrato que habla</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>Retratos, naturaleza muerta</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>Posición en el clip</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>Practicar en este equipo: sin cuenta, sin coste, archivos de vídeo reales.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>Preajuste de teclas: Premiere, Resolve, mpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulsa una tecla…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>Producto en uso</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>Plano de producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>Productos, belleza</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Proyecto: {name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>El prompt y las imágenes se quedan</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historial de prompts</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>Prompt, fotogramas y ajustes</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>Prompts para empezar: elige uno y rellena sus campos</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>Prompts que has usado</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>Prompts, el último usado primero</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>Empujar una imagen ampliada</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>Insertar: {group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>Pon antes imágenes en las referencias.</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>Poniendo las claves en el llavero… puede pedirte que lo desbloquees.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Pregunta y respuesta</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>Cola y tomas recientes</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Habitación silenciosa</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>Tensión callada</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>Tranquila, algo triste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>Salir de Veo Desktop</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>Cambio de foco</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Subir el presupuesto</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>Semillas aleatorias</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>Se abandonó la lectura del clip.</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>Se detuvo la lectura del fotograma.</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>Leyendo los fotogramas…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>Leyendo los ajustes de «{name}»…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>Se detuvo la lectura del vídeo.</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Ya hechas</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>Vida real, sin pose</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>¿Borrar de verdad?</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rehacer {step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>Reducido: nada se desvanece ni desliza. Tus clips se reproducen como siempre.</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>Imágenes de referencia</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>Descartar este clip</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>Clips descartados</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>Quitar todas las imágenes</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>¿Quitar la cuenta «{name}»?</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>Quitar «{noun}»</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Quitado de la lista.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Renombrar la cuenta</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>Renombrar el clip</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Renombrar la plantilla</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>Renombrar {n} clip</numerusform>
            <numerusform>Renombrar {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirla</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>Sustituirlos por los ajustes actuales del panel</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Informe de la comprobación</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>Restablecer todos los valores…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar de una copia</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de una copia…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Restablecer el valor</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>Restablecer el valor: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>¿Restablecer {n} valor?</numerusform>
            <numerusform>¿Restablecer {n} valores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>Retro</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>Reutilizar ajustes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>Zonas seguras, acción y título</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>Modo seguro: se usan los ajustes habituales. Los tuyos quedan como están; lo que cambies ahora no se guarda. Clips, cuentas y presupuestos, como siempre.</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>Ejemplo: {title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>Ejemplos…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>Pruebas o cuenta</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>Entorno de pruebas, mi cuenta de Wiro, conectar, iniciar sesión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>Guardar un ejemplo CSV</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>Guardar un ejemplo CSV…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Guardar fotograma</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>Guarda o cancela antes este cambio.</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>Guardar prompt como plantilla</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>Guardar prompt como plantilla…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>Guardar hoja…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Guardar la hoja de contactos</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>Guardar la búsqueda como carpeta inteligente</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Guardar este fotograma</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>Guardar este fotograma como…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>Guardado. Tu cuenta de Wiro está en uso.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>Di qué pasa</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>Decir qué tarea de Wiro hace este clip</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Ciencia ficción</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Buscar clips</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>Buscar en todos los prompts usados</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>Buscar modelos por nombre</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Ver cómo</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>Mira el precio y genera</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>Mira qué tipo de proyecto es</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>La semilla se conserva. Clic para una nueva cada vez</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Semilla {seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>Semillas de las tomas: {how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>Semillas consecutivas</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Enviarlos ahora</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>Enviando a Wiro</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>Enviada una vez, la imagen se queda en Wiro; quien tenga su dirección puede verla.</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>Enviadas una vez y reutilizadas</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>Enviadas con cada clip</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>Marcar el punto de entrada</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>Marcar el punto de salida</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>Conjuntos de referencias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>Ajustes enviados</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>Ajustes copiados, para pegar como texto.</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>Ajustes copiados. Las imágenes de archivos se nombran, pero no viajan con ellos.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>Ajustes de Veo Desktop (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>Ajustes iniciales</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>Varias tareas pueden ser esta</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>Poca profundidad de campo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>Formas en vez de rostros</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>Tamaño de plano</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Mostrar menú</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>Mostrar el fotograma antes que el código de tiempo</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar el más nuevo</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>Mostrar el clip más nuevo que produjo</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>Mostrar la petición…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Mostrar qué pasó</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>Mostrar lo igual ({n})</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Mostrar: {field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>Muestra una cosa por todos lados</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>Muestra lo alto que es algo</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>Muestra dónde estamos; deja solo a alguien</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>Reduce esta imagen o quítala: Veo admite {limit} como máximo.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>Canto</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>Sirena a lo lejos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>Skate, habitaciones raras</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>Cosas pequeñas, muy de cerca</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>Menor que 720p: el clip puede verse borroso.</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>Carpetas inteligentes</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>Música suave</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>Suave, poético</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>Alguien lo usa y le gusta</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>Alguien a quien se oye y no se ve</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>Alguien pregunta</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>Alguien dice</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>Alguien grita</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>Alguien susurra</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>Algo te envía a otra parte: ¿una red que pide antes iniciar sesión?</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>Algo que dan ganas de probar</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>Algo que debe faltar</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>Algo en venta, girando a la luz</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>Algo ha salido mal dentro de Veo Desktop. No se ha reenviado nada.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Solo sonido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>Velocidad y esfuerzo</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>¿Gastar esto?</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>Dicho en el clip, con labios que se mueven</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>Deporte, conciertos</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>Estrellas (teclas {first} a {last})</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>Las estrellas, las etiquetas y las notas se guardan con los clips de la biblioteca.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Iniciar en modo seguro</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Iniciar con normalidad</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>Ve de fotograma en fotograma con {back} y {forward}, y dale estrellas del 1 al 5.</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>Paso {count}: {title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>Pasos, sobre lo que nombres</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>Aún por rellenar: {names}. Pulsa Generar otra vez para enviarlo tal cual.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>Dejar de hacer este clip; un clip detenido no se cobra</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Stop motion</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>Cenital</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>Documental de calle</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>Cuerdas que crecen</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>Tiras para recorrer</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>Silencio repentino</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Suspense</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>Intercambiar A y {letter}</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>Cambiar de proyecto…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>Pasar a otro proyecto, crear o cambiar uno</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>Quita un filtro arriba o busca menos palabras.</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Quitar de la colección</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>Tomar en su lugar las referencias del panel</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>Quitar este clip de la cola; no se cobra nada</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Quitar esta tecla</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>Quitar este conjunto (Supr)</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>Quitar {key} de: {action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Tomas de cada uno</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>Sacando las claves del llavero…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>Tarea en Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>Tareas en Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>Tareas en Wiro que no están en esta biblioteca</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>Tareas del entorno de pruebas que no están en esta biblioteca</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>Tareas que no están en esta biblioteca</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Avisarme cuando haya una versión más nueva</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>Avisarme mientras esta ventana está en segundo plano</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>«Probar conexión» pregunta a Wiro si conoce las claves; no cuesta nada. Se guardan en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>Ese clip está en la papelera; no se muestra aquí.</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>Esa carpeta no está dentro de {root}. Las copias pueden exportarse a cualquier parte.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>La dirección del servicio debe empezar por https:// o wss://.</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>La respuesta no venía de Wiro o se dañó por el camino.</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>La respuesta de este clip se perdió y más de una tarea en Wiro puede ser la suya. Elígela: se seguirá y se traerá. Si no es ninguna, el clip cuenta como no hecho y puede reenviarse.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>La respuesta se perdió por el camino. Se pregunta a Wiro si tomó el trabajo, para no pagar nada dos veces.</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>La copia dice de este clip cosas que no se entienden; se omitió.</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>Se abandonó la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>El archivo de este clip en la copia está dañado; se omitió.</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>La papelera ya no tiene «{name}».</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>El presupuesto alcanza para {room}. Lo demás espera a que se suba.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>El presupuesto está agotado</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>El gato explica</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>El trabajo cambiado conserva su puesto en la cola</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>No se pudo traer el clip: {why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>El clip termina con esta imagen. Necesita un primer fotograma y 8 segundos.</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>El clip va del fotograma 1 al {n}, hasta {timecode}.</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>El clip está terminado y a salvo en Wiro. Se descarga en cuanto haya conexión; no se cobra nada más.</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>El clip empieza con esta imagen.</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>El clip que se está creando se abre aquí por sí solo.</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>La dirección del clip en Wiro ha caducado.</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>La conexión con Wiro se cortó antes de su respuesta.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>La conexión con {host} se cortó.</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>El valor inicial es: {value}.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>El disco no responde. No se ha enviado nada; inténtalo cuando responda.</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>El disco no funciona bien en esta carpeta: {folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>El disco está lleno. Haz sitio o elige otra carpeta: {folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>El disco de esta carpeta no responde: {folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>La descarga se cortó. Sigue donde se quedó; no se cobra nada más.</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>El borrador no tiene semilla; la versión final será distinta.</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>La estimación sigue tus ajustes. No se hace ni se paga nada antes de que pulses Generar.</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>No se pudo guardar allí el ejemplo: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>No se pudo leer el archivo: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>No se pudo escribir el archivo: {reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>El archivo supera los 100 MB; Wiro no lo admite.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>El archivo no está donde estaba. Devuélvelo a su sitio o suéltalo aquí: se reconoce por su contenido.</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>El archivo conserva su extensión {suffix} y su receta.</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>El archivo puede estar dañado, así que no se abre solo. Probar de nuevo no cuesta nada.</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>El archivo de este clip no está aquí. Se conservó su copia en Wiro.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>El archivo {name} no se puede leer; no se cobró nada. Elígelo de nuevo.</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>Los archivos de estos clips no están aquí ahora.</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>Los archivos de {n} clip se borraron en Wiro. Los tuyos se quedan.</numerusform>
            <numerusform>Los archivos de {n} clips se borraron en Wiro. Los tuyos se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>Se envía la primera imagen de este {before}, como {now}.</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>El historial los olvida. Tus clips, y los ajustes de cada uno, quedan como están.</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>La imagen se está comprobando aún. Inténtalo en un momento.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Se detuvo la importación.</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>La clave o el secreto está vacío o tiene caracteres que ninguna clave tiene. Pégalo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>Las claves se olvidaron.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Las claves se conservan solo hasta salir.</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>No se pudieron quitar las claves del llavero del sistema. Quita allí tú las entradas «{service}».</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>La última cuenta se queda. Sus claves pueden olvidarse.</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>La última luz</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>El último: {title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>La carpeta de la biblioteca no está: {folder} Conecta su disco o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>La biblioteca está cerrada.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>No se puede abrir la lista de la biblioteca: su disco está lleno, es de solo lectura o falta. No se envía nada.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>No se puede buscar en la lista de la biblioteca: su disco no responde o falta.</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>La lista de la biblioteca está dañada. Se restaurará de su copia en el próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>La lista de la biblioteca está vacía y hay {n} clip en su carpeta. Se recoge con lo que dice su archivo.</numerusform>
            <numerusform>La lista de la biblioteca está vacía y hay {n} clips en su carpeta. Se recogen con lo que dicen sus archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>La lista de la biblioteca estaba dañada y no había copia. Se hace una nueva con lo que tus clips dicen de sí; la dañada quedó al lado.</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>La lista de la biblioteca estaba dañada o faltaba. Se restauró de la copia del {when}; los clips posteriores se recogen de tu carpeta.</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>La lista está guardada: {file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>No se puede leer la lista de certificados de confianza. No se envió nada. Instala Veo Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>No se pudo escribir la lista de tus trabajos: el disco está lleno o falta. No se envía nada más.</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>El barquito</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>La página de la que tienes Veo Desktop, como https://github.com/OWNER/NAME.</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>La parte de Veo Desktop que lee vídeos no arranca. Instala el programa de nuevo.</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>La imagen se hace con esta forma; recortar un clip terminado pierde una parte.</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>Las teclas de reproducción de teclados y auriculares manejan el reproductor</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>Se está buscando el precio de estos ajustes</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>No se conoce el precio de esto</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>El proyecto «{name}» tiene {n} trabajo, así que se queda: su clip se perdería de vista.</numerusform>
            <numerusform>El proyecto «{name}» tiene {n} trabajos, así que se queda: sus clips se perderían de vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>Solo el prompt</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>El proxy pide usuario y contraseña. Veo Desktop no puede dárselos.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>El proxy {proxy} no responde a tiempo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>El proxy {proxy} no lleva a {host}: dice {n}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>El proxy {proxy} rechaza la conexión. Revisa su puerto.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>No se encontró el proxy {proxy}. Revisa su nombre.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>La cola está en pausa: no se envía nada más. Los clips en Wiro siguen.</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>No se pudo escribir el informe en {folder}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>No se pudo escribir el informe: {reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>El informe está escrito: {file}. No contiene claves, prompts ni nombres de clips.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>La petición que se enviaría</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>El mismo faro al alba, gritan gaviotas</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>El mismo prompt, imágenes y semilla, hechos de nuevo con lo que elijas aquí.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>La misma semilla y los mismos ajustes dan el mismo clip.</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>El ejemplo «{title}» está aquí. Cambia lo que quieras.</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>El ejemplo «{title}» sustituyó tus ajustes. Deshacer los recupera.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>No se pudo iniciar el entorno de pruebas. Cierra Veo Desktop y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>El entorno de pruebas está en uso.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>Los precios del entorno de pruebas, pues los cuentas.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>Los precios del entorno de pruebas: no se gasta dinero.</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>La pantalla donde está la ventana</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Se abandonó la búsqueda.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>Se borró el conjunto «{name}».</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>Los ajustes están dañados; se usan los habituales. ({reason})</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>Los ajustes están aquí.</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>No se pudieron leer los ajustes; se usan los habituales. ({reason})</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>Se están buscando los ajustes de este modelo.</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>No se pudieron buscar los ajustes de este modelo: {why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>Los ajustes de «{name}» están aquí.</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>Los ajustes estaban dañados; se usan los habituales. Se guardó el archivo anterior: {file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>El sistema pide un tipo de proxy que Veo Desktop no conoce. No se envió nada.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>El llavero del sistema no devolvió las claves.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>El llavero del sistema se negó ({error}).</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>La tarea pasó del punto en que esto es posible.</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>La habitual: {folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>El archivo de vídeo no se puede leer.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>Aún no hay claves para esta cuenta. Introduce la clave de API de tu proyecto.</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>Aún no hay claves. Introduce la clave de API de un proyecto de Wiro.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>Ya hay {n} plantilla. Borra antes una.</numerusform>
            <numerusform>Ya hay {n} plantillas. Borra antes una.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>Hay aquí un espacio, un salto de línea o una letra que ninguna clave tiene. Copia la clave de nuevo.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>Ya hay una carpeta «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Ya hay una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Ya hay una plantilla con este nombre.</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>Ya hay otro archivo llamado «{name}».</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>Quedan menos de {needed} MB en el disco de esta carpeta: {folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>No hay colección «{name}».</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>No hay filtro «{key}:»; se busca como palabras.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>No existe la opción {option}.</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>Aún no hay otro clip.
Haz una segunda toma y compara las dos aquí.</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>No hay proyecto «{name}».</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>No hay {field}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>No hay nada en el portapapeles. Copia antes los ajustes.</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>En Wiro no hay nada que borrar.</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>Hay muy poco dinero en tu cuenta de Wiro. Añade saldo en wiro.ai. No cobrado.</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>Está dos veces y cuenta la primera: {columns}.</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>Esto no son ajustes de Veo Desktop. No se cambió nada.</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>Estos son los ajustes del propio borrador. Elige otro modelo o resolución.</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>Estos ajustes vienen de un Veo Desktop más nuevo. Lo que esta versión conoce de ellos está aquí.</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>Todos llevan estas etiquetas. Estrellas, veredicto, etiquetas y nota van a cada clip seleccionado.</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>Se hacen de nuevo cuando el puntero está sobre un clip</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>Van al prompt con las imágenes, donde escribes en ese momento.</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>Ayudan a averiguar qué salió mal. Lo que pase desde ahora se anota de nuevo.</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>Se reproducen a la vez. Tab pasa de uno a otro; Ctrl+Tab lleva a los controles.</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>Muestran cómo es alguien o algo, no cómo empieza el clip. Se envían a Wiro con el clip.</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>Lo que debe faltar, en sustantivos: «wall, frame», nunca «no walls».</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Pensar en voz alta</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Tercios</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>Este AVIF se envía como PNG.</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>Este proyecto de Wiro no permite tu dirección de internet. Permítela en los ajustes del proyecto en Wiro. No cobrado.</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>Este proyecto de Wiro pide un secreto de API además de la clave. Introdúcelo en los ajustes de la cuenta. No cobrado.</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>Esta dirección supera {n} carácter. Guarda la imagen y suelta el archivo.</numerusform>
            <numerusform>Esta dirección supera {n} caracteres. Guarda la imagen y suelta el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>Esta copia viene de un Veo Desktop más nuevo. No se cambió nada; instala la versión nueva para usarla.</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>Este clip llegó sin ajustes; sus estrellas no tienen dónde escribirse.</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>Este clip no se puede reproducir</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>Este clip no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>Este clip no lleva ajustes: no se hizo con Veo Desktop, u otro programa lo ha reescrito.</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>Este clip no tiene tarea en Wiro conocida aquí; allí no se borró nada.</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>Este clip está en la papelera.</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>Este clip está en la papelera del sistema hasta que se vacíe.</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>Este clip ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>Este clip ya no está. Se movió, renombró o borró.</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>Este clip se hizo con otra cuenta que la actual. No se borró nada.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>El archivo de este clip ya no está: algo lo borró o lo movió.</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>Esta línea de órdenes no tiene sentido.</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>Esto cuesta unos {amount} por {n} clip</numerusform>
            <numerusform>Esto cuesta unos {amount} por {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>No se pudo leer este archivo: {why}.</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>Este archivo no contiene ni imagen ni sonido.</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>Este archivo no contiene imagen.</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>Este archivo no contiene vídeo.</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>Este archivo está vacío o no se puede leer.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>Este archivo está vacío. Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>Este archivo supera los 2 GB; Veo Desktop no lo admite.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>Este archivo supera los {limit} MB. Usa una imagen más pequeña.</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>Este archivo supera los {mb} MB. Divídelo.</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>Este archivo no es una copia de seguridad de Veo Desktop, o está dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>Este archivo no es UTF-8 y se leyó como Windows-1252. Mira si letras como é y ü están bien.</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>Este archivo no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>Este archivo no está, o no se puede leer.</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>Este archivo no está: {file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>Este archivo muestra algo distinto del clip guardado con su nombre.</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>Esta carpeta no está: {folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>Este fotograma</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>Este fotograma está dañado en el archivo y no se puede guardar.</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>Aquí debe ir {kind} de {min} a {max}.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>Aquí debe ir {kind}, {max} o menos.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>Aquí debe ir {kind}, {min} o más.</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>Aquí debe ir {kind}.</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>No se pudo reducir lo bastante esta imagen. Usa otra.</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>No se pudo leer esta imagen. Usa otra.</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>Esta imagen tiene {width}×{height} píxeles, demasiados para abrirla. Usa una de {limit} megapíxeles como máximo.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>Esta imagen está dañada y no se puede abrir. Cópiala o descárgala de nuevo.</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>Esta imagen está dañada: le falta el final. Cópiala o descárgala de nuevo.</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>Esta imagen ya no está donde estaba. Elígela de nuevo.</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>Esto es un clip, no una imagen. Guarda el fotograma que quieras como imagen y suéltala aquí.</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>Esto es una carpeta. Suelta una imagen de ella.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es ni archivo ni carpeta.</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>Esto no es un archivo. Elige una tabla CSV.</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>Este no es nombre para un clip sin terminar.</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>Esto no es una tabla CSV. Guárdala como CSV desde la hoja de cálculo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>Esta no es una imagen que Veo admita. Usa un archivo JPG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>Esto no es un archivo de vídeo.</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>Esto no es una dirección web. Debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>Esto no es una dirección web. Debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>Esto no es un vídeo MP4, MOV, WebM o MKV.</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>Esta no es la dirección de una imagen. Debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>Este no es el nombre de un modelo.</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>Es demasiado grande. Se puede reducir sin pérdida visible.</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>Es demasiado largo para una clave: copia solo la clave, sin lo que la rodea.</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>Este trabajo es de otra cuenta que la actual. Cambia a esa para buscarlo.</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>Este trabajo salió de la cola sin cambios.</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>Este trabajo ya se estaba enviando; no se cambió.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>Esta biblioteca viene de un Veo Desktop más nuevo. No se cambió nada; instala la versión nueva para abrirla.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>Esta biblioteca viene de un Veo Desktop más nuevo. Se puede mirar, pero no cambiar ni enviar nada. Instala la versión nueva para trabajar con ella.</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>Este modelo no admite tal imagen. Elige antes otro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>Este modelo no admite imágenes como la {n} elegida. Se conserva.</numerusform>
            <numerusform>Este modelo no admite imágenes como las {n} elegidas. Se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>La descripción de este modelo no dice más. Se envía al modelo tal como se introduce.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Este mes {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>Este mes {amount} de {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>El presupuesto del mes de {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>El presupuesto del mes de {limit} para «{project}»</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>Esta imagen no se puede convertir en PNG.</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>Esta imagen no está en este equipo. Elígela de nuevo, o quítala para hacer el clip sin ella.</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>Este proyecto pide su secreto de API además de la clave.</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Este prompt tiene unos {n} token y Veo admite {limit}. No se ha enviado nada; acórtalo.</numerusform>
            <numerusform>Este prompt tiene unos {n} tokens y Veo admite {limit}. No se ha enviado nada; acórtalo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Este prompt tiene {n} carácter y se admiten {limit} como máximo ({tokens} tokens). No se ha enviado nada; acórtalo.</numerusform>
            <numerusform>Este prompt tiene {n} caracteres y se admiten {limit} como máximo ({tokens} tokens). No se ha enviado nada; acórtalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>Este ajuste tiene un nombre que no se puede enviar.</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>Este sistema no ofrece un llavero seguro que Veo Desktop pueda usar.</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>Esta tabla no tiene filas bajo los nombres de sus columnas.</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>Esta tabla tiene {n} fila y se pueden hacer {most} clips de una vez. Divídela.</numerusform>
            <numerusform>Esta tabla tiene {n} filas y se pueden hacer {most} clips de una vez. Divídela.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>Este texto no se lee como ajustes de un clip. Cópialos de nuevo, de la primera llave a la última.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>Este texto tiene un carácter que no se puede enviar. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>Este texto contiene algo distinto de los ajustes de un clip de Veo Desktop.</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>Este texto contiene los ajustes de un clip.</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>Este texto es demasiado largo para los ajustes de un clip.</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>Este vídeo declara píxeles de forma imposible. El archivo probablemente está dañado.</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>Este archivo de vídeo está vacío.</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>Este archivo de vídeo está incompleto o dañado: sus partes no caben en el archivo.</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>Este vídeo está dañado: hay partes que no se pueden decodificar.</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>La imagen de este vídeo supera 8192 × 8192 píxeles; Veo Desktop no la reproduce.</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>Esto se hizo en el entorno de pruebas. Para hacerlo con tu cuenta de Wiro, reutiliza sus ajustes.</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>Esto se hizo con otra de tus cuentas de Wiro. Cambia a esa en los ajustes o reutiliza aquí sus ajustes.</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>Esto se hizo con tu cuenta de Wiro. Para probarlo en el entorno de pruebas, reutiliza sus ajustes.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>Esto haría {n} clip y se pueden hacer {most} de una vez. Quita algo.</numerusform>
            <numerusform>Esto haría {n} clips y se pueden hacer {most} de una vez. Quita algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>Este {before} se envía como {now}.</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>Era el único clip ({n})</numerusform>
            <numerusform>Eran los {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>Trueno</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Panorámica vertical</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Cámara rápida</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>Código de tiempo o fotograma</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>Para rellenar cada vez: {fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>Se rellena para cada uno: {fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>Se rellena: {fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>A las dos puertas</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>Para probar los límites. No es dinero y nunca se cuenta con el gasto real.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Hoy {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>Hoy {amount} de {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>Presupuesto de hoy agotado</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>El presupuesto de hoy de {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>El presupuesto de hoy de {limit} para «{project}»</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>Ciudad de día</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Travelling lateral</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>Problemas en Wiro · se pregunta otra vez</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>Problemas en Wiro · no reenviado</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>Problemas en Wiro · se reintenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>Gira en su sitio a lo largo de una vista</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>Dos personas en una imagen</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>Dos personas hablan</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>Dos personas, una frase cada una; las cortas caben en 8 segundos</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>Plano de dos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Deshacer {step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>Inquietud</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>Hasta {n} clip a la vez.</numerusform>
            <numerusform>Hasta {n} clips a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>Subiendo {amount}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Usar todos los ajustes</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>Usar todos los ajustes: prompt, fotogramas y el resto</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>Usar una imagen de una dirección web</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>Usar otro modelo; lo introducido se queda</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>Usar como primer fotograma</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>Usar como último fotograma</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>Usar como ajustes</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>Usar su primer fotograma</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>Usar prompt</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Usar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>Usar «{bare}»</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>Agotado: los clips esperan al mes que viene, o a que lo subas.</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>Agotado: los clips esperan a mañana, o a que lo subas.</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>Teclas habituales de: {action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>Variar ajustes en una matriz</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>Variar ajustes en una matriz…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>Sin esto, Veo 3 ha fallado alguna vez. Un clip fallido no cuesta nada.</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>Veo 3.1 hace los clips y se pagan de tu saldo en Wiro. Hacen falta las claves de un proyecto.</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>Veo Desktop no puede leer este vídeo: la lectura falló o tardó demasiado.</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>Veo Desktop se cerró solo</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>Veo Desktop se cerró solo la última vez. Tus trabajos están a salvo y siguen.</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>Veo Desktop se cerró mientras abría este clip</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>Veo Desktop se cerró solo dos veces al iniciar. Tus trabajos están a salvo. El modo seguro usa los ajustes habituales y deja los tuyos como están.</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>Veo Desktop se está cerrando.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>Veo Desktop ya está abierto, pero no responde. Espera un momento o fuerza su cierre.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>Veo Desktop ya está abierto.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>Veo Desktop ya está abierto: su ventana está ahora delante.</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>Veo Desktop no conoce decodificador para este vídeo.</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>Veo Desktop no puede escribir en esta carpeta: {folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>Veo Desktop encontró un error inesperado. Tus trabajos y clips están a salvo: cada paso se anota al ocurrir y lo que Wiro hace sigue. Si algo se ve raro, sal y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>Veo Desktop se cierra solo cuando Wiro lo tiene. Si sales ahora, el clip se envía en el próximo inicio, o se busca en Wiro, para no pagar nada dos veces.</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>Veo Desktop se apoya en el trabajo de estos proyectos. Qt y PySide se usan bajo la LGPL, versión 3; puedes sustituirlos por compilaciones tuyas.</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>Ha salido Veo Desktop {version}. Está donde conseguiste este.</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>El de Veo Desktop</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>Veo encuentra el camino del primer fotograma a este. Se envía a Wiro con el clip.</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>Veo ignora el primer y el último fotograma cuando hay imágenes de referencia.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>Voz al teléfono</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>Voces, ruidos y música, hechos junto con la imagen.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>Espera a Wiro</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>Espera un puesto</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>Espera saldo en Wiro</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>Espera sitio en el disco</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Espera la red</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>Espera tu cuenta</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Espera aquí</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>Espera desde la última vez</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>Cálido, cercano, de antaño</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>Cálido, real, imperfecto</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>Míralo y valóralo</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>Agua, deporte, tela</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Acuarela</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>Somos esa persona</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>Caminamos con ellos</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>Un tiempo que se oye antes de verse</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>Dirección web para: {name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>Peso para un gran momento</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>Te damos la bienvenida a Veo Desktop</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>Lo que responde no es {host}: su certificado no es de confianza. Puede que un cortafuegos o antivirus esté leyendo.</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>Lo transparente se envía en blanco.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>Lo que no aplica ya se omitió. Las claves no están: la orden las toma de las variables WIRO_API_KEY y WIRO_API_SECRET. Ejecutarla cuesta lo que cuesta Generar.</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>Lo que hay en {proxy} no se comporta como un proxy.</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>¿Qué hay que ver aquí?</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>Lo que pide puede rechazarlo el filtro de seguridad del modelo: un clip fallido no cuesta nada.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>Lo que guarda el llavero del sistema no es una clave de Wiro. Introduce tus claves de nuevo.</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>Lo que se ejecutó en otra parte, o antes de esta biblioteca. Traer un clip no cuesta nada más.</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>Lo que se iría:</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>Lo introducido se queda, también lo que otro modelo no admite.</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>Cuando un clip está listo</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>Al llegar a un límite, los clips esperan aquí y no se pierde nada; los que Wiro ya hace siguen. Se envían solos cuando lo subas, o cuando acabe el día o el mes.</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Adónde van las copias</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>Dónde pueden estar los clips perdidos</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>¿Dónde está la prueba?</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>Si pueden verse adultos. Los niños, nunca.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>¿Qué tarea es?</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>Mientras se hacen clips</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>Quién está en la imagen, qué pasa, cómo se mueve la cámara, qué se oye</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>Quien tenga una dirección puede ver su archivo. Lo borrado, imágenes y clip, se anota con el clip.</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>Angular, 24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>Plano general</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>Lugares amplios y solitarios</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>En la naturaleza o en casa</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Luz de ventana</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>Wiro acepta estas claves.</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>Cuenta de Wiro</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>No se puede acceder a Wiro ahora. El trabajo espera y mientras no se reenvía nada.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>No se puede acceder a Wiro. Sigue haciendo este clip y verás cómo va en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>No se puede acceder a Wiro. Puede que ya tenga este trabajo, así que no se reenvía: se busca allí en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>Wiro cobró {cost}.</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>No se pudo llegar a Wiro.</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>No se pudo acceder a Wiro. No se envió ni se cobró nada.</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>Wiro no pudo hacer este clip.</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>Wiro no aceptó el inicio de sesión. Revisa los ajustes de la cuenta. No cobrado.</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>Wiro no aceptó estas claves.</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>Wiro no aceptó este valor: {words} No cobrado.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>Wiro no conoce esta clave de API.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>Wiro no conoce esta clave de API. Revísala en los ajustes de la cuenta. No cobrado.</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>Wiro ya no ofrece este modelo, o no a esta cuenta. No cobrado.</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>Wiro no dice qué se puede ajustar en este modelo.</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>Wiro no muestra su prompt.</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>Wiro terminó, pero en su respuesta no hay clip.</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>Wiro dio para el clip una dirección que no es seguro abrir. El clip no se descargó.</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>Wiro no dio motivo.</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>Wiro ya no tiene archivo de este clip.</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>Wiro no tiene esa tarea.</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>Wiro no tiene esa tarea: {words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>Wiro tiene dos tipos de proyecto y dice en cada uno cuál es.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>Wiro ha suspendido esta cuenta. Consulta con el soporte de Wiro.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>Wiro ha suspendido esta cuenta. Consulta con el soporte de Wiro. No cobrado.</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>Wiro tiene problemas propios en este momento: {words} No cobrado.</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>Wiro conoce la clave de API, pero el secreto no le corresponde.</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>Wiro conoce la clave, pero el secreto de API no encaja. Revísalo en los ajustes de la cuenta. No cobrado.</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>Wiro conoce estas claves, pero el proyecto no permite la dirección de internet de este equipo. Permítela en los ajustes del proyecto en Wiro.</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>Wiro no da precio para estos ajustes. Se pregunta antes de gastarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>Wiro no da precio para estos ajustes. Se paga lo que Wiro cobre por {n} clip terminado; uno fallido no cuesta nada.</numerusform>
            <numerusform>Wiro no da precio para estos ajustes. Se paga lo que Wiro cobre por {n} clips terminados; uno fallido no cuesta nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>Wiro nunca recibió este trabajo. No cobrado. Reenvíalo cuando quieras.</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>Wiro ya no conoce esta tarea. Si se cobró, el importe está en el historial de tu cuenta de Wiro.</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>Wiro se negó: {words} No cobrado.</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>Wiro ya no muestra ninguna tarea que pueda ser esta. No se reenvió nada.</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>Wiro muestra varias tareas que pueden ser esta. Elige la correcta: nada se reenvía solo.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>Sin personas, un prompt que las pida puede rechazarse. Un clip fallido no cuesta nada.</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>Con los diccionarios de este sistema. El idioma se elige en el menú del prompt.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>Palabras para el prompt</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>Palabras, o filtros como rating:&gt;=4 model:fast tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Día laborable</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>Escribe un fotograma, como 81, o un código de tiempo, como 00:03:08.</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Escribir un prompt</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>Escribe un prompt a la izquierda o empieza con uno de estos. No se envía nada antes de que pulses Generar.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Escribe un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>Escribe una palabra entre llaves, como {subject}, para variarla.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>Escribe una dirección que empiece por https://, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>Escribe un importe como 25 o 25,60, o déjalo vacío. Hasta entonces: {before}.</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>Escríbelo como 25 o 25,50</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>Escríbelo como http://proxy.example:8080, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>Escribir veredicto y notas en los archivos</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>Escribe qué sustituye a {field}, uno por línea.</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>Escribe lo que debe pasar en el clip.</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>Escribe quién está en la imagen, qué pasa, cómo se mueve la cámara y qué se oye. O elige un ejemplo.</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>Escribe {example} donde haya que rellenar algo cada vez.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>Estás en el entorno de pruebas: los clips se dibujan en este equipo y los precios se muestran, pero nunca se cobran.</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>Puedes cambiarlo cuando quieras: Ajustes, Cuenta. La ayuda trae de vuelta esta página.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>No tienes permiso para leer este archivo. Cópialo antes a una carpeta tuya.</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>Cada clip se paga al terminar; uno fallido no cuesta nada.</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>Tu cuenta de Wiro está en uso.</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>Tu saldo es de {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>Tu saldo de {amount} permite {n} clip a la vez.</numerusform>
            <numerusform>Tu saldo de {amount} permite {n} clips a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>Tus elecciones, presupuestos y atajos. Ni claves, ni cuentas, ni carpetas de este equipo, ni prompts.</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Aquí se reproduce tu clip</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>Tus clips aparecen aquí mientras se hacen.</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>Tus claves están en {keyring}, que este sistema no ofrece ahora. Introdúcelas de nuevo.</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>Tus claves están en {old}, y este sistema ofrece ahora {new}. Introdúcelas de nuevo para guardarlas allí.</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>Tus claves se guardan en {place}.</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>Tus claves se conservan solo hasta salir.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>Zoom, guías y fondo</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Zoom: {size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>unos {amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>unos {price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>accesibilidad, visión</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>añadir clips a «{name}»</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>todos están como estaban</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>y {n} clip más</numerusform>
            <numerusform>y {n} clips más</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>animaciones, accesibilidad</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>ordenar clips</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>según lo estimado</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>como la imagen</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>como al principio</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>sonido</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>recuperar {n} clip</numerusform>
            <numerusform>recuperar {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>cambiado por otro programa</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>cambiar una nota</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: admite un importe en USD, como cost:&gt;2 o cost:0.50..2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day by Qt&apos;s letters, as short as it is usual: 22 Nov</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>the same with its year: 22 Nov 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 22 November 2025</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day by Qt&apos;s letters: Sunday, 22 November</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>borrar una nota</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>borrar «{name}»</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>diccionario</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>primer fotograma</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>reapareció</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>fotograma {n}</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>fotograma {n} de {frames} · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: admite uno de {values}, como has:audio</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>a qué velocidad trabaja el entorno de pruebas</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: admite el nombre de una colección, como in:&quot;Scene 3&quot;</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>entradas, salidas</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>internet, conexión</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: admite uno de {values}, como is:pick</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>su disco está ausente</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>guardar ajustes, base de datos y biblioteca en {folder}</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>último fotograma</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: admite segundos, como length:8 o length:&gt;5</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>aspecto, colores</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>hecho en el entorno de pruebas</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: admite un momento, como made:today, made:last-week, made:2026-11 o made:&gt;2026-11-01</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>crear y reproducir un clip de prueba, decirlo y salir</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>crear «{name}»</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: admite parte del nombre de un modelo, como model:fast</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>dinero, coste, tope, gasto, límite</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>mover {n} clip</numerusform>
            <numerusform>mover {n} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>mover {n} clip a la papelera</numerusform>
            <numerusform>mover {n} clips a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>sin estrellas</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>nadie sabe el precio de este.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>no se usa ahora</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>nota en {n} clip</numerusform>
            <numerusform>nota en {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>una no sirve · clic para ver</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>una es muy grande · clic para ver</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>abrir un clip: MP4, MOV, WebM o MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>privacidad, borrar, eliminar, guardado, historial</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: admite el nombre de un proyecto, o none, como project:&quot;The harbour&quot;</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: admite estrellas de 0 a 5, como rating:4, rating:&gt;=3 o rating:2..4</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: admite ancho y alto, como ratio:9:16</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>archivos recientes</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>cuenta quitada</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>quitar un trabajo de la lista</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>quitar la etiqueta «{tag}»</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>renombrar {n} clip</numerusform>
            <numerusform>renombrar {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>renombrar «{name}»</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: admite píxeles, como resolution:1080 o resolution:&gt;=1080p</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>decir qué versión es y salir</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>ver su texto</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: admite un número entero, como seed:1258671664</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>ajustes, copia, mudanza</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>mostrar esto y salir</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: admite megabytes, como size:&gt;50</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>suspensión, reposo, energía</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>hablar {languages}; {pseudo} es para probar la disposición</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>empezar con los ajustes habituales; los tuyos quedan como están</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>se queda: {reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>aún falta</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: admite una etiqueta, como tag:noir o tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>quitar clips de «{name}»</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>prueba, internet, cortafuegos, sin conexión</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>el clip</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>este cuesta unos {price}.</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>actualización, versión</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>subir, borrar</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>uso:</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>usar el Wiro local: sin cuenta y sin coste</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>usar tu cuenta de Wiro</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>se usan enteras · clic para ordenar</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>se usan enteras · clic para cerrar</translation>
    </message>
    <message>
        <source>veo-desktop-report.json</source>
        <translation>veo-desktop-informe.json</translation>
    </message>
    <message>
        <source>wall, frame</source>
        <translation>wall, frame</translation>
    </message>
    <message>
        <source>where the API is, instead of Wiro&apos;s own address</source>
        <translation>dónde está la API, en lugar de la dirección de Wiro</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>dónde está el socket de tareas</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>escribir un informe sin secretos y salir</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>escritura en {n} archivo</numerusform>
            <numerusform>escritura en {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>{amount} menos de lo estimado</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>{amount} más de lo estimado</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>De ello, {amount} son para clips en marcha.</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>{amount} de {limit} este mes</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>{amount} de {limit} hoy</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>{amount} o menos</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>Se cobraron {amount} por ellas</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget} no alcanza para este clip: {charged} gastados, {committed} para clips en marcha; {price} No se envió ni se cobra. {until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · precio desconocido</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} Un clip conserva el prompt con que se hizo.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete} lo quita, {enter} lo cambia</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter} va al fotograma, F2 cambia la nota, {delete} la borra</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>{fields} se envía tal cual: no se puso nada en su lugar.</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}, uno por línea</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>Se guardó {file}: rellena una fila por clip.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · {n} fotograma</numerusform>
            <numerusform>{file} · {n} fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{frame} · ended</source>
        <translation>{frame} · terminado</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · sin empezar</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>{host} responde a través del proxy {proxy}.</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>{host} responde, sin proxy.</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host} no responde a tiempo. Puede que un cortafuegos estorbe.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} rechaza la conexión.</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>No se encontró {host}: ¿está este equipo en línea?</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>Se llegó a {host}, pero no habla una conexión segura.</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · Wiro la recoge</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{jobs} in other projects</source>
        <translation>{jobs} en otros proyectos</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>{keyring} ya guarda otras claves de Veo Desktop y no se sobrescribieron. Olvida antes esas claves para poner estas.</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key} es «{action}» en esta ventana, siempre.</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key} es ahora «{action}».</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key} pone una nota a todo el clip; en el reproductor, a un fotograma.</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key} pone una nota en el fotograma en pantalla, o del punto de entrada al de salida.</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key} pone la misma nota a cada uno de estos clips.</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key} o doble clic muestra los clips</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + {n} de precio desconocido</numerusform>
            <numerusform>{known} + {n} de precio desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label}: este modelo no lo admite. Tu valor se conserva.</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} No contienen claves ni prompts y no se envían a ninguna parte.</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · tarea {id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}, vaciar las tiras</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} en {folder}</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} hoja</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · {n} fila</numerusform>
            <numerusform>{name} · {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}: no está</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name}: {message}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} are damaged</source>
        <extracomment>For a count of 1: {n} is damaged</extracomment>
        <translation>
            <numerusform>{n} está dañado</numerusform>
            <numerusform>{n} están dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>falta {n}</numerusform>
            <numerusform>faltan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>{n} está en un disco ausente</numerusform>
            <numerusform>{n} están en un disco ausente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>Aún falta {n}.</numerusform>
            <numerusform>Aún faltan {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} bits</translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation>
            <numerusform>entró {n}</numerusform>
            <numerusform>entraron {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>{n} elegida</numerusform>
            <numerusform>{n} elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation>
            <numerusform>{n} clip</numerusform>
            <numerusform>{n} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation>
            <numerusform>{n} clip está en camino: está entre las tomas bajo el reproductor.</numerusform>
            <numerusform>{n} clips están en camino: están entre las tomas bajo el reproductor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>{n} clip está listo</numerusform>
            <numerusform>{n} clips están listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>{n} clip a la vez</numerusform>
            <numerusform>{n} clips a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>Entró {n} clip.</numerusform>
            <numerusform>Entraron {n} clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>{n} clip comprobado: {rest}.</numerusform>
            <numerusform>{n} clips comprobados: {rest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>{n} clip movido a la papelera.</numerusform>
            <numerusform>{n} clips movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>Se recogió {n} clip de la carpeta de la biblioteca, con lo que dice su archivo.</numerusform>
            <numerusform>Se recogieron {n} clips de la carpeta de la biblioteca, con lo que dicen sus archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>{n} clip de precio desconocido no se cuenta.</numerusform>
            <numerusform>{n} clips de precio desconocido no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>{n} clip seleccionado</numerusform>
            <numerusform>{n} clips seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>Se copió {n} clip, {files} con su archivo.</numerusform>
            <numerusform>Se copiaron {n} clips, {files} con su archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>{n} clip reapareció.</numerusform>
            <numerusform>{n} clips reaparecieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>Se hizo {n} copia.</numerusform>
            <numerusform>Se hicieron {n} copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>{n} archivo está como estaba.</numerusform>
            <numerusform>{n} archivos están como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>{n} archivo es copia de clips</numerusform>
            <numerusform>{n} archivos son copias de clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>{n} archivo está al día.</numerusform>
            <numerusform>{n} archivos están al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>{n} archivo no se pudo usar.</numerusform>
            <numerusform>{n} archivos no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>{n} archivo quedó como estaba.</numerusform>
            <numerusform>{n} archivos quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation>{n} fps</translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <extracomment>For a count of 1: {n} image</extracomment>
        <translation>
            <numerusform>{n} imagen</numerusform>
            <numerusform>{n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>{n} imagen se está subiendo aún</numerusform>
            <numerusform>{n} imágenes se están subiendo aún</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>{n} imagen de estos ajustes no está en este equipo. Añádela de nuevo.</numerusform>
            <numerusform>{n} imágenes de estos ajustes no están en este equipo. Añádelas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} en total</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>{n} trabajo falló</numerusform>
            <numerusform>{n} trabajos fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>{n} trabajo que se hizo antes con estas claves vuelve a ser de esta cuenta.</numerusform>
            <numerusform>{n} trabajos que se hicieron antes con estas claves vuelven a ser de esta cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>{n} trabajo espera desde la última vez. No se envió.</numerusform>
            <numerusform>{n} trabajos esperan desde la última vez. No se enviaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>Hay {n} celda más que columnas. Pon entre comillas los textos con comas.</numerusform>
            <numerusform>Hay {n} celdas más que columnas. Pon entre comillas los textos con comas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>{n} clip más también quedó como estaba.</numerusform>
            <numerusform>{n} clips más también quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>{n} más no tiene precio conocido y se suma.</numerusform>
            <numerusform>{n} más no tienen precio conocido y se suman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>{n} nombre en Archivo → Abrir reciente.</numerusform>
            <numerusform>{n} nombres en Archivo → Abrir reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>{n} sin veredicto</numerusform>
            <numerusform>{n} sin veredicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n} de tus {n} puestos en uso</numerusform>
            <numerusform>{n} de tus {n} puestos en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>{n} de {most} estrellas</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>{n} de {total} seleccionado</numerusform>
            <numerusform>{n} de {total} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} en pausa</numerusform>
            <numerusform>{n} en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>{n} elegido</numerusform>
            <numerusform>{n} elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>{n} lugar tiene estas palabras</numerusform>
            <numerusform>{n} lugares tienen estas palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>{n} prompt en el historial.</numerusform>
            <numerusform>{n} prompts en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} referencia</numerusform>
            <numerusform>{n} referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>{n} descartado</numerusform>
            <numerusform>{n} descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>{n} fila no se puede enviar: su nota dice por qué. Las demás sí.</numerusform>
            <numerusform>{n} filas no se pueden enviar: sus notas dicen por qué. Las demás sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} en marcha</numerusform>
            <numerusform>{n} en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are changed.</source>
        <extracomment>For a count of 1: {n} setting is changed.</extracomment>
        <translation>
            <numerusform>{n} ajuste cambiado.</numerusform>
            <numerusform>{n} ajustes cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>{n} estrella</numerusform>
            <numerusform>{n} estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>{n} estrella o más</numerusform>
            <numerusform>{n} estrellas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>{n} tarea se omite: puede ser un clip tuyo cuya respuesta se perdió, y se está buscando.</numerusform>
            <numerusform>{n} tareas se omiten: pueden ser clips tuyos cuyas respuestas se perdieron, y se están buscando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>Se omite {n} que saldría igual.</numerusform>
            <numerusform>Se omiten {n} que saldrían iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} en espera</numerusform>
            <numerusform>{n} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>{n} fue cambiado por otro programa</numerusform>
            <numerusform>{n} fueron cambiados por otro programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>{n} reapareció</numerusform>
            <numerusform>{n} reaparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>{n} ya estaba aquí.</numerusform>
            <numerusform>{n} ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} × {n}</source>
        <translation>{n} × {n}</translation>
    </message>
    <message>
        <source>{n} × {stars}</source>
        <translation>{n} × {stars}</translation>
    </message>
    <message>
        <source>{n} ★</source>
        <translation>{n} ★</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>{one} and {other} exclude each other.</source>
        <translation>{one} y {other} se excluyen.</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>{option} se usa así: {use} ({meaning}).</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}: {why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>{price} por toma</translation>
    </message>
    <message>
        <source>{price} × {n} =</source>
        <translation>{price} × {n} =</translation>
    </message>
    <message>
        <source>{price} × {n} = {total}</source>
        <translation>{price} × {n} = {total}</translation>
    </message>
    <message>
        <source>{project} – Veo Desktop</source>
        <translation>{project} – Veo Desktop</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{ratio} · {n} s · {genre}</source>
        <translation>{ratio} · {n} s · {genre}</translation>
    </message>
    <message>
        <source>{reason} {charge}</source>
        <translation>{reason} {charge}</translation>
    </message>
    <message>
        <source>{reason} {kept}</source>
        <translation>{reason} {kept}</translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}: {before} → {after}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} libres en este disco</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>{size} en {n} archivo aquí.</numerusform>
            <numerusform>{size} en {n} archivos aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · Veo admite {limit}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · fotograma {n} de {frames}</translation>
    </message>
    <message>
        <source>{times} · {when}</source>
        <translation>{times} · {when}</translation>
    </message>
    <message>
        <source>{time}: {words}</source>
        <translation>{time}: {words}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{today} so far.</source>
        <translation>{today} hasta ahora.</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value} no es un modelo que pueda usarse aquí.</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>{value} ya no se ofrece; se usa {instead}.</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>{value} no se ofrece. Elige otra cosa.</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>{value} no se ofrece: {offered}.</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{what} en {n} clip</numerusform>
            <numerusform>{what} en {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {total}</source>
        <translation>{what} {n} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{width} × {height} · {rate} fps · {n} frames</source>
        <extracomment>For a count of 1: {width} × {height} · {rate} fps · {n} frame</extracomment>
        <translation>
            <numerusform>{width} × {height} · {rate} fps · {n} fotograma</numerusform>
            <numerusform>{width} × {height} · {rate} fps · {n} fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height} píxeles</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height} píxeles, {left} desde la izquierda, {top} desde arriba. Las flechas la mueven, con Mayús de diez en diez; más y menos cambian su tamaño.</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · recortada a {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · encaja en {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · da la relación</translation>
    </message>
    <message>
        <source>{width}×{height} · {rate} fps</source>
        <translation>{width}×{height} · {rate} fps</translation>
    </message>
    <message>
        <source>{words}  {key}</source>
        <translation>{words}  {key}</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>{words} It took {ms} ms.</source>
        <translation>{words} Tardó {ms} ms.</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}, en {section}</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words}: seleccionar ese clip</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words}: mostrar ese clip</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>No se pudo recuperar «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>«{name}» no se pudo mover a la papelera. Sigue en tu carpeta de clips.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>«{name}» se dejó como estaba: {reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>«{noun}» solo no excluye nada. Nombra la cosa.</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>«{project}»: {parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit} tokens</translation>
    </message>
</context>
</TS>
