<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>B&amp;eurteilen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>1080p hat mehr Einzelheiten und kann mehr kosten: Der Preis neben „Generieren“ gilt für die hier gewählte.</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>Video der 1980er</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>3D-Animation</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 s</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4 Sekunden</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 s</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 Sekunden</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 s</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 Sekunden</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>Ein Klick holt Prompt und Einstellungen in den Bereich. „Rückgängig“ bringt zurück, was da war.</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>Ein Clip, der hineinpasst, wird ganz gehalten, und jeder Schritt ist sofort da: 8 Sekunden in 1080p brauchen 600 MB. Gilt ab dem nächsten Clip; verglichene Clips teilen es.</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>Eine Sammlung enthält die Clips, die Sie darauf ziehen</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>Ein Tag in der Vergangenheit</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>Ein Gesicht und was es fühlt</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>Eher ein Gefühl als eine Geschichte</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>Ein paar Worte, gesungen</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>Ein Dateiname darf kein {signs} enthalten</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>Eine Datei, die nicht hier entstand: Es gibt keinen Prompt und keine Kosten.</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>Ein Ordner braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>Ein Ordnername darf kein &quot; enthalten</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>Ein Ordnername hat nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>Ein Bild, wie 81, oder ein Timecode, wie 00:03:08. {key} geht dorthin.</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>Ein großer Anfang oder Schluss</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>Eine Taste entscheidet über den Clip, der spielt, und der nächste folgt. Was entschieden wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>Ein Endbild braucht ein Startbild.</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>Ein Leuchtturm in der Dämmerung, unten Wellen, die Kamera steigt langsam</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>Ein längerer Clip kann mehr kosten: Der Preis neben „Generieren“ gilt für die hier gewählte Länge.</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>Ein eigener Name, wie „Studio A“. Wiro erfährt ihn nicht.</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>Eine Notiz gilt hier dem ganzen Clip; im Player einem Bild.</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>Eine Notiz wird hier zu jedem dieser Clips geschrieben.</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>Eine Notiz haftet am gezeigten Bild oder geht vom In- bis zum Out-Punkt.</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>Ein Teil davon oder von Programmen des Systems ist gescheitert. Ihre Aufträge und Clips sind sicher. Der Bericht sagt, wo; darin sind keine Schlüssel, Prompts oder Namen von Clips.</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>Eine Pause, die man spürt</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>Ein Bild wird noch geprüft. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Ein Projekt braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>Eine Frage, im Ton, den Sie nennen</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>Eine Referenz wird noch geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>Eine Sekunde hat hier {n} Bild, von 00 bis {last}.</numerusform>
            <numerusform>Eine Sekunde hat hier {n} Bilder, von 00 bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>Ein Seed ist eine ganze Zahl von {min} bis {max}.</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>Eine kleine Szene für einen Familienfilm</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>Ein Tisch, eine Theke</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>Ein Ding, in Teile zerlegt</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>Eine Stadt bei Nacht</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>Eine Stimme über dem Bild, im Bild spricht niemand</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>Ein Wort oder sein Anfang genügt; jedes Wort muss in den Texten des Clips stehen.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>Nur API-Schlüssel</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>API-Schlüssel, Schlüsselbund, Verbindungstest</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>API-Geheimnis, Schlüsselbund, signiert</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>Über Veo Desktop</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>Zu diesen Einstellungen</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>Etwa {n} von {limit} Tokens</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>Über dem Nebel</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>Von Wiro angenommen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>Konto: Sandbox</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Konto: {name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>Konten, hinzufügen, umbenennen, entfernen, wechseln, Studio</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>Wiro-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>Taste hinzufügen für: {action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ein Bild hinzufügen</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>Fügen Sie hier ein Bild hinzu: Das Modell braucht eines.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>Guthaben bei Wiro aufladen</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Zur Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>In die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>Zur Auswahl dazu oder heraus</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ ins Wörterbuch</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Wird in die Bibliothek aufgenommen…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Gefragte Adresse</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>Erwachsene erlaubt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>Alles mit Video</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>Alle Plätze bei Wiro sind belegt. Der Auftrag wartet und startet von selbst, wenn einer frei wird.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>Alles Durchgesehene ist schon in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>Erwachsene erlauben</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Atmosphäre</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>Eine eigene Adresse, die Wiro aufruft, wenn der Clip fertig ist.</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>Eine Schätzung: Nur das Modell zählt seine Tokens genau</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>Ein Auge, ein Tropfen, ein Schlüssel</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>Ein Bild wird noch geprüft. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>Anamorphotisch</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>Animierte Figur</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Another account is called so.</source>
        <translation>Ein anderes Konto heißt so.</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>Jetzt ist ein anderes Konto in Gebrauch. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>Ein anderes Projekt heißt so.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>Antwort verloren: wird bei Wiro gesucht</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>Jedes Veo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>Ankunft an einem Ort</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>Wie das System, höchstens 150 %.</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>Fragen vor einem Klick, der mehr kostet als</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>Wiro wird nach dem Ergebnis gefragt</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>Wiro wird gefragt, welche Tasks es sein können…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>Wiro wird gefragt…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>Fragt Wiros Adresse nach einem Lebenszeichen, wie es Ihre Clips täten. Kein Schlüssel wird gesendet.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>Bei 24 Bildern pro Sekunde.</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>Bei Wiro</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>Höchstens im Monat</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Höchstens an einem Tag</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>Höchstens in einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>Höchstens {n} Bild passt hier; nehmen Sie {over} heraus.</numerusform>
            <numerusform>Höchstens {n} Bilder passen hier; nehmen Sie {over} heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>Bei Wiro in Arbeit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>Zurück zum letzten Clip</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Zurück zu den üblichen Tasten</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Bibliothek sichern…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>Hintergrund für einen Titel</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>Gegenlicht</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sicherung (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>Guthaben {amount}, gesehen um {time}</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>Neue Arbeit mit den jetzigen Einstellungen beginnen</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>Vom Sicherheitsfilter abgelehnt.</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Blaue Stunde</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>Bringt zurück, was vorher in diesem Bereich war</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>Der Clip wird geholt</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Nach Herkunft</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>Nach Monat und Bewertung, und was weg könnte</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Nach Prompt</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Nach Bewertung</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>Ruhige Natur</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>Ruhig, mit Platz für Worte</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>Kerzenlicht</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>Autos, Maschinen</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Zeichentrick</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>Mittelkreuz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>Name, Worte und Bilder ändern (F2)</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Projekt ändern</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>Set ändern</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>Dieses Projekt ändern…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>{n} Einstellung ändern?</numerusform>
            <numerusform>{n} Einstellungen ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>Wartenden Auftrag ändern</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>Figuren, Orte und Looks, die behalten wurden: ihre Bilder und ihre Worte</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>{amount} berechnet</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>Charmant, flächig</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Prüfen und reparieren</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>Jede Datei prüfen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>Bilder werden geprüft, noch {n}…</numerusform>
            <numerusform>Bilder werden geprüft, noch {n}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>CSV-Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>Von hier bis dort auswählen</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>Wählen Sie mehr als einen Wert, und jeder wird mit jedem gemacht. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>Ordner für die Clips des Projekts wählen</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Bibliotheksordner wählen</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>Task wählen</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>Kirchen, Wälder, Hallen</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>Kinolook</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Filmisch</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>Großstadtnächte</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>Stadtstraße</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>In und Out löschen</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>Liste der geöffneten Dateien leeren?</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>Protokolle leeren?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>{n} Prompt aus dem Verlauf löschen?</numerusform>
            <numerusform>{n} Prompts aus dem Verlauf löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Leeren: {what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>Klicken Sie auf ein Bild, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>Klicken, um die Bilder zu sehen und zu ordnen</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>Klicken, um das Bild zuerst zu zeigen</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>Klicken, um den Timecode zuerst zu zeigen</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>Klicken, um ein anderes Bild zu nehmen</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>Clip ist weg</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>Clip ist da</translation>
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
        <translation>Clips ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>Clips macht Veo 3.1, bezahlt von Ihrem Guthaben bei Wiro.</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>Clips sind unterwegs</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>Clips kommen in den Papierkorb des Systems; „Rückgängig“ holt sie zurück. Der Platz wird frei, wenn der Papierkorb geleert ist.</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>Clips mit gleichem Bild und Ton: Der ausgewählte, bestbewertete oder älteste bleibt</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>Clips, die verschwinden würden</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>Clips, die Sie in den Papierkorb verschieben, stehen hier, bis der des Systems geleert wird.</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>Clips, die entstehen</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>Clips warten, wenn das Budget des Projekts aufgebraucht ist, bis es erhöht wird oder der Tag wechselt.</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>Clips mit Endbild sind immer 8 Sekunden lang.</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>Clips mit Referenzbildern sind immer 8 Sekunden lang.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>Nah und leise, fast ohne Stimme</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>Nah an dem, wie wir sehen</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>Schließen. Die Statusleiste sagt es weiter.</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>Schließt diese Seite</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>Stoff und Berührung</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>Kleidung in Bewegung</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>Wolken, Menschenmengen, Wachstum</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Küste</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Komödie</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>Befehl (curl)</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Werbespot</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>A vergleichen mit</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen durch</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>„{title}“ vergleichen mit</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>Verglichene Clips</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>Wiro-Konto verbinden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Kontaktbogen…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>Ab diesem Bild fortsetzen</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>Fortsetzung eines anderen Clips</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>Fortgesetzt in {clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>Setzt {clip} fort</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>Kontrast, Regen, Hüte</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Als Bild kopiert.</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>Kopien bei Wiro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Einstellungen kopieren</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Dieses Bild kopieren</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Kosten noch unbekannt</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>Auch die Preise der Sandbox zählen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>Land bei Dunkelheit</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Kran aufwärts</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>Menschenmengen, Hitze, Ferne</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Strg+Tab führt weiter zu den Bedienelementen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>Große Schärfentiefe</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>Dateien eines Clips dort löschen, sobald er sicher hier ist</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>Bei Wiro löschen</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>Bei Wiro löschen…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Die Dateien von {n} Clip bei Wiro löschen? Ihre eigenen Dateien bleiben. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Die Dateien von {n} Clips bei Wiro löschen? Ihre eigenen Dateien bleiben. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>Intelligenten Ordner löschen</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>Dieses Projekt löschen…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>Dort gelöscht am {when}: {what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>Beschreiben Sie eine Einstellung, bekommen Sie einen Clip mit Ton, und beurteilen Sie ihn Bild für Bild.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>Speicherplatz…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>Für diese Modelle bis zum Beenden nicht mehr fragen</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>Für dieses Modell bis zum Beenden nicht mehr fragen</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>Heute nicht mehr fragen</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Dokumentarfilm</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>Kamerafahrt heran</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>Kamerafahrt zurück</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>{amount} wird geladen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>Entwurf von {clip}</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>Ziehen Sie Clips auf ihren Namen, um sie hineinzulegen.</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>Ziehen Sie auf dem Bild ein Rechteck auf, um auf etwas zu zeigen.</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Neuen Seed ziehen</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>Zieht den Blick an, baut Spannung auf</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>Treibende Musik</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drohne</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>Video hier ablegen, um es abzuspielen</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>Ablegen, einfügen oder klicken zum Suchen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>Gekippte Kamera</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>Jeder Clip, von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>Jedes Projekt bei Wiro hat eigene Schlüssel. Öffnen Sie eines oder legen Sie eines an und kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>In der Sammlung nach vorn</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>Leere Zellen nehmen, was der Bereich links enthält. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>Streifen leeren</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>Schwung für Sport und Produkte</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>Englisch, höchstens 1.024 Tokens.</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>Prompt ausbauen</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>Geben Sie den API-Schlüssel Ihres Projekts bei Wiro ein.</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>Geben Sie auch den API-Schlüssel ein, zu dem dieses Geheimnis gehört.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>Eingeben und testen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>Geschätzte Kosten: {cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>Gleichmäßig, ehrlich</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>Jeder Clip von Veo trägt ein unsichtbares Wasserzeichen: SynthID.</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>Jeder Clip, den Sie machen, bleibt hier, mit Prompt, Einstellungen und Kosten. Clips und Ordner lassen sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>Jedes Bild trägt Googles SynthID: ein unsichtbares Zeichen, dass es generiert wurde.</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>Alle Plätze sind belegt. Entfernen Sie ein Bild oder legen Sie dieses auf dessen Kachel ab.</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>Jeder benutzte Prompt und was er ergab</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>Jede Einstellung wie am Anfang; Konten, Ordner und Clips bleiben.</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>Alles bei Wiro</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>Alles ist schon wie in dieser Datei.</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>Alles hat schon seinen Standardwert.</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>Alles soll zu sehen sein</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>Erklären, wie es geht</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportieren und importieren</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>Kopien exportieren…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>{n} Kopie exportieren</numerusform>
            <numerusform>{n} Kopien exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportiert nach {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Detailaufnahme</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>Panorama-Einstellung</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>Augenhöhe</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>Familienfilm</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>Füße, Räder, Gras</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>{n} holen</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>Felder (JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>Dateien, die unberührt blieben</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>Geöffnete Dateien</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>Füllen Sie dies aus: Das Modell braucht es.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>Filter. Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>Endfassung von {clip}</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Endfassungen</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>In einem Ordner suchen…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>Fehlende Clips in einem Ordner suchen…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>Fehlende Clips suchen…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>Meine Tasks finden</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>Meine Tasks bei Wiro finden…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>Ihre Schlüssel finden</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>Ihre Schlüssel bei Wiro finden</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>Wird geklärt, ob Wiro ihn hat</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>Fischauge</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>Eingepasst · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>Flächiger als eine Kamerafahrt, etwas altmodisch</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>Schmeichelnd, hoffnungsvoll</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>Zwischen A und B wechseln</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>Flug über eine weite Gegend</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>Ordner für seine Clips</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>Ordner und Sammlungen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Zum Beispiel: {name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>Schlüssel vergessen, abmelden</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>Gefundene Tasks</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>Bildnummer vor der Zeit</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>Bild {n} kopiert.</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>Bild {n} konnte nicht benutzt werden. {reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>Bild {n}, {timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>Bilder des Clips</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>Bilder, die {letter} vor A liegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>Freie Zone sozialer Apps, hohe Clips</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>Von einer Liste bis zu großen Bildern ({key}+Mausrad)</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>Von einer Webadresse…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>Von verglichenen Bildern zu den Bedienelementen</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>Aus Bildern</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>Aus Text</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>Aus der Sandbox</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>Vollbild auf</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>Totale einer Person</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>Ton erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>{n} Clip generieren</numerusform>
            <numerusform>{n} Clips generieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Wird generiert</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>Wird generiert · noch {time}</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>Sanfte Filmmusik</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>Jeder Aktion wieder die Tasten der Belegung geben</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>Geben Sie ihm einen Namen: Daran finden Sie es.</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>Gläser und Geschirr</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>Weitergehen ohne auszuwählen</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>Clips durchgehen</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>Clips durchgehen…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>Zu Timecode oder Bild gehen</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>Zu Timecode oder Bild gehen…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>Zu Bild {n} gehen</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Zum ersten Bild</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Zum In-Punkt</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Zum letzten Bild</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Zum Out-Punkt</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>Zu diesem Bild gehen</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>Geht mit jemandem mit, der sich bewegt</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Goldene Stunde</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>Google nennt 1080p nur für 8 s. Es kann abgelehnt werden und kostet dann nichts.</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>Google nennt 1080p nur für 8 Sekunden.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Rasterlinien</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>Bodenhöhe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>HEIC-Bilder lassen sich auf diesem Computer nicht öffnen. Sichern Sie das Bild als JPG oder PNG und nehmen Sie das.</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>Halb für sich, den Blick woanders</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>Handgezeichnet</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Handkamera</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>Handgemacht</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>Hände bei der Arbeit</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>Harte Mittagssonne</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>Hitze, Sommer, Wüste</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>Angehalten, bis Sie ihn starten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Gleiches ausblenden</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>High Key</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>Mit gehaltener Taste {key} markieren Sie bis zu drei.</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>Wie viele Bilder</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>Bilder, die einmal gesendet und wieder verwendet wurden, liegen dort in einem eigenen Ordner und bleiben vielleicht.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Aufprall</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>CSV-Tabelle importieren</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>CSV-Tabelle importieren…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>Clips importieren</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>Clips importieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>Clips eines Ordners importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>In Wiros Warteschlange</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In und Out</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>Jetzt im Papierkorb: {size}.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>Im Player</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>In {timecode} · Bild {n}</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>Insekten, Essen, Oberflächen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>Innenräume, die echt wirken</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>Vertraut, wie am Ohr</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>Es brachte keinen Lizenztext mit; ihr Name steht oben.</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>Es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>Es geht nächsten Monat von selbst weiter, oder sobald Sie das Budget erhöhen.</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>Es geht morgen von selbst weiter, oder sobald Sie das Budget erhöhen.</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>Es gehört zum aufbewahrten API-Schlüssel.</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>Es hat Schlüssel und Geheimnis: Geben Sie beide ein. Jede Anfrage wird mit dem Geheimnis signiert, das diesen Computer nie verlässt.</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>Es hat einen Schlüssel und kein Geheimnis: Geben Sie den Schlüssel ein und lassen Sie das Geheimnis leer.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>Es ist {n}-mal geschehen, seit dies offen ist; der Bericht enthält alles.</numerusform>
            <numerusform>Es ist {n}-mal geschehen, seit dies offen ist; der Bericht enthält alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>Sie hat {size}, und höchstens {limit} werden genommen.</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>Es wird mit dem Clip an Wiro gesendet. Ein Bild anderer Form als der Clip lässt sich hier zuerst zuschneiden.</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>Er wird mit jedem Clip notiert, damit ein Take noch einmal gemacht und eines nach dem anderen geändert werden kann. Modelle ändern sich beim Anbieter: Derselbe Seed kann später einen anderen Clip ergeben.</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>Nie angekommen: Es wird nicht berechnet, und Sie dürfen ihn noch einmal senden</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>Es wurde abgebrochen. Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>Seine Festplatte ist nicht angeschlossen. Bild und Rezept bleiben; der Clip spielt, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>Seine Datei ist nicht da.</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>Seine Datei ist nicht da: Ihre Festplatte fehlt, oder etwas anderes hat sie verschoben.</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>Seine Bilder kommen in die Referenzen, seine Worte in den Prompt</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>Seine Schlüssel werden aus dem Schlüsselbund dieses Systems genommen; dort bleibt ein Merkmal, an dem sie erkannt werden, wenn Sie sie wieder hinzufügen. Clips und Ausgaben bleiben hier. Was Wiro damit noch macht, wird nicht mehr verfolgt und kommt nicht von selbst.</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>Japanischer Zeichentrick</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Details des Auftrags</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Nur umsehen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>Prompt und Einstellungen in den Kopien lassen</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>Tonhöhe bei anderem Tempo behalten</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>Tonhöhe beibehalten</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>Diese Referenzen als Set behalten</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>Diese Referenzen als Set behalten…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Diese Einstellungen behalten</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Diesen Computer wach halten</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>Diese Suche als intelligenten Ordner behalten: Er zeigt immer, was dann passt</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Diesen Seed behalten</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>Hält Veo davon ab, Gerede zu erfinden</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>Hält den Ton natürlich</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Gespeichert. Zum Ersetzen tippen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>Schlüssel stehen hier nie.</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>Schlüssel kommen in den Schlüsselbund dieses Systems, nie in eine Datei.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Art des Modells</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>Landschaft aus der Drohne</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>Landschaft, darin jemand ganz klein</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>Landschaften, Städte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>Sprache von Veo Desktop</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzten Monat</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>In der Sammlung nach hinten</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>{n} Clip wird ausgelegt…</numerusform>
            <numerusform>{n} Clips werden ausgelegt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>Führt den Blick von einem zum anderen</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alle auslassen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>Leer lassen bei einem Projekt nur mit API-Schlüssel.</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Vergleich verlassen</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>Führte zu {clip}</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>Links und Rechts verschieben sie</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>Weggelassen, weil diese Version es nicht kennt: {names}.</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>Weggelassen, weil diese Version sie nicht kennt oder ihre Werte nicht sein können: {names}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>Blendenflecke</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>Diesen Clip senden lassen, wenn er an der Reihe ist</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>Das Modell darf den Prompt ausführlicher formulieren.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>Lichtstrahlen</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>Wie Premiere</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>Wie Resolve</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>Wie ein Dokumentarfilm</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>Wie ein Spielfilm</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>Wie mpv</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>Wie im echten Leben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Querlinie</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>Linie zwischen zwei Bereichen</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>Zeile {n} ist nicht lesbar: Vielleicht fehlt ein Anführungszeichen, oder es ist eines zu viel.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>Laden, was ich gerade schrieb</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>Fest auf {ratio}, die Form des Clips</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Protokoll des Auftrags</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>Lang, 200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>Länger, als Veo liest: Es kann gekürzt oder abgelehnt werden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal sehen</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück sehen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>Die Schlüssel werden im Schlüsselbund gesucht… er bittet vielleicht ums Entsperren.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Es wird weiter zurück gesehen…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>Ihre Tasks werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>{model} wird nachgesehen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Endlosschleife</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>Schleife von In bis Out</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>Clip in Schleife</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>Laut, über Entfernung oder Lärm</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>Untersicht</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>Low Key</translation>
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
        <translation>Makro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>Neu gemacht als {clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>Neu gemacht aus {clip}</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>Gemacht aus {clip}</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>Für die Ewigkeit</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>Mit denselben Einstellungen gemacht, soweit bekannt.</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>Clip machen</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>Ersten Clip machen</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>Mit diesen Einstellungen noch einmal machen</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>Jede Kombination machen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>Viele Clips auf einmal machen</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>Machen Sie links einen oder wählen Sie unten einen.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Endfassung machen</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>Endfassung machen…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>Diesen Clip mit denselben Einstellungen noch einmal machen</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>Clips mit Veo 3.1 über Wiro machen und Bild für Bild ansehen.</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>Macht und beurteilt Clips mit Googles Veo 3.1 über Wiro.</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>Macht das Motiv klein</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>Macht das Motiv stark</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>Viele Stimmen, keine Worte</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara, vierzig, in grauem Mantel, eine Narbe über der linken Braue</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>Falsch geschriebene Wörter in Prompts markieren</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>Wie Bild</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>„Wie Bild“ braucht ein Startbild.</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>„Wie Bild“ braucht ein Startbild.</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Medientasten</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>Halbnahe</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>Arbeitsspeicher für den Player, in MB</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>Menü dessen, was die Tastatur hat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>Ramen um Mitternacht</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>Fehlende Clips</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>Monatsbudget aufgebraucht</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>Stimmungsbild</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>Stimmung, und ein Grund, drinnen zu bleiben</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Mondlicht</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Weitere Bedienung</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>Mehr zu diesen Einstellungen</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Weitere Modelle…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>Mehr als 1080p</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>Mehr zum Einsetzen</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>Mehr zum Einsetzen: {groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>In einen Ordner der Bibliothek verschieben</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>In einen Ordner verschieben…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>Die Linie zwischen zwei Bereichen verschieben</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>Die Wischlinie schieben</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>{n} Clip in den Papierkorb</numerusform>
            <numerusform>{n} Clips in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>{n} abgelehnten Clip in den Papierkorb verschieben?</numerusform>
            <numerusform>{n} abgelehnte Clips in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>{n} abgelehnten in den Papierkorb…</numerusform>
            <numerusform>{n} abgelehnte in den Papierkorb…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>Bewegung, Kleidung</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>Viel Raum, starke Tiefe</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>Mein Wiro-Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>Nennen Sie eine Technik oder Zeit statt eines Künstlers</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>Nennen Sie Instrument und Stimmung</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>Nennen Sie das Ding selbst: „{bare}“, nicht „{noun}“.</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>Name, Worte und Bilder (F2)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Erzähler</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>Natürlich, 35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>Natur ganz nah</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>Weder ausgewählt noch abgelehnt</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>Neon, Regen, ein Geheimnis</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>Neutral, ehrlich</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>Jedes Mal ein neuer Seed. Klicken, um ihn zu behalten</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neue zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Als Nächster dran</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>Nachtszene</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>Nacht, in der man etwas sieht</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>Für dieses Konto ist kein API-Schlüssel aufbewahrt. Geben Sie auch den ein, zu dem dieses Geheimnis gehört.</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>Es ist kein Wiro-Konto in Gebrauch, darum konnte niemand nach diesem Modell gefragt werden.</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>Es ist kein Wiro-Konto in Gebrauch. Richten Sie eines ein, um zu sehen, was darin lief.</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>Noch ist kein Wiro-Konto eingerichtet. Geben Sie Ihre Schlüssel ein oder versuchen Sie alles in der Sandbox.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>Kein Konto und keine Kosten: Bilder werden auf diesem Computer gezeichnet. Alles andere geht wie später.</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>Keine Aktion hat diese Wörter oder diese Taste.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Kein Audio</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>Es kam kein Clip herein.</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>Kein Clip passt</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>Kein Clip wurde wiedergefunden.</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>Noch keine Clips in diesem Projekt. Sie erscheinen hier, während sie entstehen.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Noch keine Clips</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ungruppiert</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>Ohne Herkunft</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>So heißt kein Modell. Versuchen Sie weniger Buchstaben oder eine andere Art.</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>Modell unbekannt</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>Keine weiteren Schritte</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Keine Musik</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite hat diese Wörter.</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Keine Personen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>Kein Prompt enthält „{words}“.
Ein Wort oder sein Anfang genügt.</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>Noch wurde kein Prompt benutzt.
Jeder, den Sie generieren, bleibt hier, mit dem, was er ergab.</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>Noch gibt es kein Set.
Legen Sie eine Figur, einen Ort oder Look in die Referenzen und behalten Sie sie mit ihren Worten: Dann ist sie in jeder Szene einen Klick entfernt.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>Keine Rechtschreibprüfung: Kein Wörterbuch ist installiert (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>Keine Rechtschreibprüfung: Die Bibliothek Enchant ist nicht installiert (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Kein Video</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>Nr. {n} in der Reihe</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>Noch wird niemand gefragt: Tragen Sie unten die Adresse ein.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Niemand spricht</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>Noir, Geheimnisse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Keine werden behalten.</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>Jetzt fehlt keiner.</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>Keine der Spalten ist eine Einstellung: {columns}. Die erste Zeile muss sie nennen, wie im CSV-Beispiel.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>Keine: nur die Liste, die klein ist</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Nicht berechnet.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>Nicht im abgesicherten Modus: Es würde nicht behalten.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>Nicht gemacht.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>Nicht brauchbar · anderes wählen</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>Nicht benutzt, denn so heißt keine Einstellung: {columns}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>Notiz zum ganzen Clip</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>Notiz zu diesem Bild</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Notiz bei {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>Nichts gefunden für „{words}“. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>Hier ist noch nichts.
Sobald Sie einen Clip gemacht haben, stehen Prompt, Einstellungen, Kosten und Sterne hier.</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>In dieser Sammlung ist noch nichts</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>Über dieses Modell ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>Nichts bewegt sich außer dem Motiv</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>Nichts ausgewählt.
Wählen Sie unten einen Clip, um Prompt, Einstellungen und Kosten zu sehen.</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>Nichts ausgewählt.
Wählen Sie einen Clip, um zu sehen, wie er entstand, oder mehrere, um sie zusammen zu beurteilen.</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>Nichts zu holen: Alles gehört schon zu dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>Noch nichts auszulegen.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>Von allen Clips</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>Von ausgewählten Clips: Keiner ist ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>Von dem {n} ausgewählten Clip ({size})</numerusform>
            <numerusform>Von den {n} ausgewählten Clips ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>Aus: Es wird nicht gefragt. Ein: Die Adresse unten wird höchstens einmal am Tag gefragt und erfährt nichts über Sie.</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>Aus: Der Clip ist stumm und kann weniger kosten; der Preis neben „Generieren“ sagt es vorher. Was Personen sagen, gehört in den Prompt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>Offline · läuft bei Wiro weiter</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>Offline · nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>Offline · sicher bei Wiro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>Versatz in Bildern</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>Versatz von {letter}</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>Alter Heimfilm</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Alte zuerst</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>Ein: Es kann mehr entstehen, als Sie schrieben. Aus: Es bleibt bei Ihren Worten.</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>Eines nach dem anderen; Tab wechselt</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>Eines neben dem anderen, dazwischen eine Linie zum Ziehen</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>Ein klares Ereignis</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Einer weniger</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Einer mehr</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>Eines über dem anderen, durchscheinend</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>Eine Person, ein Satz in die Kamera</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eine Sekunde weiter</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>Eines scharf, der Rest weich</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>Ein bis drei Bilder von Personen, Dingen oder einem Stil, die erhalten bleiben. Nur 8 Sekunden; Start- und Endbild zählen dann nicht.</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>Eine Zip-Datei enthält Rezept, Kosten, Sterne, Schlagwörter, Notizen und Sammlungen jedes Clips, und die Dateien:</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>Nur ein Projekt ohne Clips kann gelöscht werden. Sein Ordner bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>Bittet nur und verbietet nie: Was der Prompt selbst nennt, ist wahrscheinlich doch zu sehen.</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>Nur für eigene Programme; dieses braucht es nicht. Wiro erfährt die Adresse, und sie muss aus dem Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>Hier gehen nur Schritte von {step}.</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>Nur die Namen im Menü verschwinden. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>Nur was sich unterscheidet; schwarz, wo sie gleich sind</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>Hier passt nur {n} seiner {all} Bilder.</numerusform>
            <numerusform>Hier passen nur {n} seiner {all} Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>Hier passt nur {n} Bild. Entfernen Sie es, um ein anderes hinzuzufügen.</numerusform>
            <numerusform>Hier passen nur {n} Bilder. Entfernen Sie eines, um ein anderes hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Einen Clip öffnen</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>Kontoeinstellungen öffnen</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Clip öffnen</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>Clip öffnen…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Im Player öffnen</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>Kontoeinstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>Einstellungen der Ausgaben öffnen</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>Ihre Projekte bei Wiro öffnen</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>Clip wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>Clip wird geöffnet… {n} %</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>Öffnet eine Liste</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>Oder verschieben Sie eines: Alt mit den Pfeiltasten, mit Umschalt seine Größe.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Umkreisung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>Andere Musik</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>Anderer Stil</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>Out {timecode} · Bild {n}</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>Umrisse, leuchtendes Haar</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>Über 8 s</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>Über die Schulter</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>Über {amount}</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>Bedeckter Himmel</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>PNG-Bilder ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Schwenk</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>Scherenschnitt</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Teil des Bildes</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>Teile von anderen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Einstellungen einfügen</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>Muster, Tische, Karten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>Pause; gehalten: Shuttle-Tasten gehen 1 Bild</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>Menschen an ihrem Ort</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>Menschen, die reden</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>Diesen Clip auswählen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>Bilder der Clips ({size}) bleiben: Sie zeigen, was auf einer fehlenden Festplatte ist.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Rückwärts, nochmals: schneller</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>Vorwärts, nochmals: schneller</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Einmal abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>Liste durchspielen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Subjektive Kamera</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>Zeigt auf einen Teil des Bildes</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>Porträt, 85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>Sprechendes Porträt</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>Porträts, Stillleben</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>Position im Clip</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>Üben auf diesem Computer: kein Konto, keine Kosten, echte Videodateien.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>Tastenbelegung: Premiere, Resolve, mpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Voriger Clip</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>Produkt im Gebrauch</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>Produktaufnahme</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>Produkte, Schönheit</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Projekt: {name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>Prompt und Bilder bleiben</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Prompt-Verlauf</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>Prompt, Bilder und Einstellungen</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>Prompts für den Anfang: wählen Sie einen und füllen Sie seine Felder aus</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>Benutzte Prompts</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>Prompts, zuletzt benutzte zuerst</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>Ein vergrößertes Bild schieben</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>Einsetzen: {group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>Legen Sie erst Bilder in die Referenzen.</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>Die Schlüssel kommen in den Schlüsselbund… er bittet vielleicht ums Entsperren.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>Warteschlange und neue Takes</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Stiller Raum</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>Leise Spannung</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>Leise, etwas traurig</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>Veo Desktop beenden</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>Schärfenverlagerung</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Budget erhöhen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>Zufällige Seeds</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>Das Lesen des Clips wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>Das Lesen des Bildes wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>Die Einstellungen von „{name}“ werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>Das Lesen des Videos wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fertige</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>Echtes Leben, ungestellt</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Wirklich löschen?</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>Weniger: Nichts blendet oder gleitet. Ihre Clips spielen wie immer.</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>Referenzbilder</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>Diesen Clip ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>Abgelehnte Clips</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>Alle Bilder entfernen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Konto „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>„{noun}“ entfernen</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>Clip umbenennen</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>{n} Clip umbenennen</numerusform>
            <numerusform>{n} Clips umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>Durch die jetzigen Einstellungen ersetzen</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Bericht der Prüfung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>Alle Standardwerte wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>Standard wiederherstellen: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>{n} Standardwert wiederherstellen?</numerusform>
            <numerusform>{n} Standardwerte wiederherstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>Retro</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>Sichere Bereiche, Aktion und Titel</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>Abgesicherter Modus: Die üblichen Einstellungen gelten. Ihre bleiben, wie sie sind; was Sie jetzt ändern, wird nicht behalten. Clips, Konten und Budgets sind wie immer.</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>Beispiel: {title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>Beispiele…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>Sandbox oder Konto</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>Sandbox, mein Wiro-Konto, verbinden, anmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>CSV-Beispiel sichern</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>CSV-Beispiel sichern…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Sichern und nutzen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen sichern</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>Sichern oder verwerfen Sie erst diese Änderung.</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>Prompt als Vorlage sichern</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>Prompt als Vorlage sichern…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Suche sichern…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>Bogen sichern…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Kontaktbogen sichern</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>Suche als intelligenten Ordner sichern</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Dieses Bild sichern</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>Dieses Bild sichern unter…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>Gesichert. Ihr Wiro-Konto ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>Sagen Sie, was geschieht</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>Sagen, welche Task bei Wiro diesen Clip macht</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Science-Fiction</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Clips suchen</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>Alle benutzten Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>Modelle nach Namen suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Wie das geht</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>Preis ansehen, dann generieren</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>Sehen, welche Art Projekt es ist</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>Seed bleibt. Klicken für jedes Mal einen neuen</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>Seeds der Takes: {how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>Seeds je um eins höher</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>Wird an Wiro gesendet</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>Einmal gesendet, bleibt ein Bild bei Wiro; wer seine Adresse hat, kann es sehen.</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>Einmal gesendet, dann wieder benutzt</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>Mit jedem Clip gesendet</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>Referenz-Sets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>Einstellungen wie gesendet</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>Einstellungen kopiert, als Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>Einstellungen kopiert. Bilder aus Dateien sind darin genannt, reisen aber nicht mit.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>Einstellungen von Veo Desktop (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>Anfangseinstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>Mehrere Tasks können es sein</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>Geringe Schärfentiefe</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>Formen statt Gesichter</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>Einstellungsgröße</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Menü zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>Bildnummer vor dem Timecode zeigen</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Neuesten zeigen</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>Den neuesten Clip daraus zeigen</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>Anfrage zeigen…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Zeigen, was geschah</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>Gleiches zeigen ({n})</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Zeigen: {field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>Zeigt eine Sache von allen Seiten</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>Zeigt, wie hoch etwas ist</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>Zeigt, wo wir sind; lässt jemanden allein</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>Verkleinern oder entfernen Sie dieses Bild: Veo nimmt höchstens {limit}.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>Ferne Sirene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>Skaten, seltsame Räume</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>Kleine Dinge, ganz nah</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>Kleiner als 720p: Der Clip kann weich wirken.</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>Intelligente Ordner</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>Leise Musik</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>Weich, poetisch</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>Jemand benutzt es und mag es</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>Jemand, den man hört und nicht sieht</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>Jemand fragt</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>Jemand sagt</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>Jemand ruft</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>Jemand flüstert</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>Etwas dazwischen leitet Sie um: ein Netz, das erst eine Anmeldung will?</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>Etwas, das man kosten möchte</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>Etwas, das fehlen soll</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>Etwas zum Verkaufen, das sich im Licht dreht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>In Veo Desktop ist etwas schiefgegangen. Es wurde nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>Tempo und Anstrengung</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>So viel ausgeben?</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>Im Clip gesprochen, mit bewegten Lippen</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>Sport, Konzerte</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadion</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>Sterne (Tasten {first} bis {last})</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>Sterne, Tags und Notizen werden bei den Clips der Bibliothek aufbewahrt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Im abgesicherten Modus starten</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Normal starten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Bahnhof</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>Gehen Sie mit {back} und {forward} von Bild zu Bild und geben Sie mit 1 bis 5 Sterne.</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>Schritt {count}: {title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>Schritte, worauf Sie wollen</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>Noch auszufüllen: {names}. Drücken Sie noch einmal „Generieren“, um es so zu senden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>Diesen Clip stoppen; ein gestoppter Clip wird nicht berechnet</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Stop-Motion</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>Senkrecht von oben</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>Straßendokumentation</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>Anschwellende Streicher</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>Bildstreifen zum Überfliegen</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>Plötzliche Stille</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>A und {letter} tauschen</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>Projekt wechseln…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>Zu einem anderen Projekt wechseln, eines anlegen oder ändern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>Nehmen Sie oben einen Filter heraus oder suchen Sie weniger Wörter.</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>Stattdessen die jetzigen Referenzen nehmen</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>Diesen Clip aus der Warteschlange nehmen; nichts wird berechnet</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>Dieses Set entfernen (Entf)</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>{key} wegnehmen von: {action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Takes von jedem</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>Die Schlüssel werden aus dem Schlüsselbund genommen…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>Task bei Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>Tasks bei Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>Tasks bei Wiro, die nicht in dieser Bibliothek sind</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>Tasks in der Sandbox, die nicht in dieser Bibliothek sind</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>Tasks, die nicht in dieser Bibliothek sind</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Mir sagen, wenn es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>Mir sagen, wenn dieses Fenster im Hintergrund ist</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>„Verbindung testen“ fragt Wiro, ob es die Schlüssel kennt; das kostet nichts. Sie bleiben im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>Dieser Clip ist im Papierkorb und wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>Dieser Ordner liegt nicht in {root}. Kopien lassen sich überallhin exportieren.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>Die Adresse des Dienstes muss mit https:// oder wss:// beginnen.</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>Die Antwort kam nicht von Wiro oder wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>Die Antwort zu diesem Clip ging verloren, und mehr als eine Task bei Wiro kann es sein. Wählen Sie sie, dann wird sie verfolgt und geholt. Ist es keine, gilt der Clip als nie gemacht und kann noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>Die Antwort ging unterwegs verloren. Wiro wird gefragt, ob es den Auftrag hat, damit nichts zweimal bezahlt wird.</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>Die Sicherung sagt über diesen Clip Dinge, die nicht zu verstehen sind; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>Die Sicherung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>Die Datei dieses Clips in der Sicherung ist beschädigt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>Der Papierkorb hat „{name}“ nicht mehr.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>Das Budget reicht für {room}. Was darüber ist, wartet, bis es erhöht wird.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>Das Budget ist aufgebraucht</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>Die Katze erklärt</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>Der geänderte Auftrag behält seinen Platz</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>Der Clip konnte nicht geholt werden: {why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>Der Clip endet mit diesem Bild. Braucht ein Startbild und 8 Sekunden.</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>Der Clip geht von Bild 1 bis {n}, bis {timecode}.</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>Der Clip ist fertig und sicher bei Wiro. Er wird geladen, sobald es eine Verbindung gibt; berechnet wird nichts mehr.</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>Der Clip beginnt mit diesem Bild.</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>Der Clip, der gerade entsteht, öffnet sich hier von selbst.</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>Die Adresse des Clips bei Wiro ist abgelaufen.</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>Die Verbindung zu Wiro brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>Die Verbindung zu {host} brach ab.</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>Standard ist: {value}.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>Die Festplatte antwortet nicht. Es wurde nichts gesendet; versuchen Sie es, wenn sie wieder antwortet.</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>Die Festplatte arbeitet in diesem Ordner nicht richtig: {folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner: {folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>Die Festplatte dieses Ordners antwortet nicht: {folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>Das Laden brach ab. Es geht dort weiter, wo es aufhörte; berechnet wird nichts mehr.</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>Der Entwurf hat keinen Seed; die Endfassung wird anders aussehen.</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>Die Schätzung folgt Ihren Einstellungen. Nichts wird gemacht oder bezahlt, bevor Sie „Generieren“ drücken.</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>Das Beispiel konnte dort nicht gesichert werden: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>Die Datei konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>Die Datei ist größer als 100 MB; das nimmt Wiro nicht.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>Die Datei ist nicht, wo sie war. Legen Sie sie zurück oder hier ab: Sie wird am Inhalt erkannt.</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>Die Datei behält ihre Endung {suffix} und ihr Rezept.</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>Die Datei ist vielleicht beschädigt, darum wird sie nicht von selbst geöffnet. Ein Versuch kostet nichts.</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>Die Datei dieses Clips ist nicht hier. Die Kopie bei Wiro wurde behalten.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>Die Datei {name} ist nicht lesbar, darum wurde nichts berechnet. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>Die Dateien dieser Clips sind gerade nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>Die Dateien von {n} Clip sind bei Wiro gelöscht. Ihre bleiben.</numerusform>
            <numerusform>Die Dateien von {n} Clips sind bei Wiro gelöscht. Ihre bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>Das erste Bild dieser {before}-Datei wird gesendet, als {now}.</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>Der Verlauf vergisst sie. Ihre Clips und deren Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>Das Bild wird noch geprüft. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>Schlüssel oder Geheimnis ist leer oder enthält Zeichen, die kein Schlüssel hat. Fügen Sie ihn in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>Die Schlüssel sind vergessen.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Die Schlüssel bleiben nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>Die Schlüssel konnten nicht aus dem Schlüsselbund des Systems entfernt werden. Entfernen Sie dort die Einträge „{service}“ selbst.</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>Das letzte Konto bleibt. Seine Schlüssel lassen sich vergessen.</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>Das letzte Licht</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>Der letzte: {title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>Der Bibliotheksordner ist nicht da: {folder} Schließen Sie seine Festplatte wieder an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>Die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>Die Liste der Bibliothek lässt sich nicht öffnen: Ihre Festplatte ist voll, schreibgeschützt oder fehlt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>Die Liste der Bibliothek lässt sich nicht durchsuchen: Ihre Festplatte antwortet nicht oder fehlt.</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>Die Liste der Bibliothek ist beschädigt. Beim nächsten Start wird sie aus ihrer Sicherung wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>Die Liste der Bibliothek ist leer, und {n} Clip ist in ihrem Ordner. Er wird mit dem aufgenommen, was seine Datei sagt.</numerusform>
            <numerusform>Die Liste der Bibliothek ist leer, und {n} Clips sind in ihrem Ordner. Sie werden mit dem aufgenommen, was ihre Dateien sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>Die Liste der Bibliothek war beschädigt, und es gab keine Sicherung. Eine neue entsteht aus dem, was Ihre Clips über sich sagen; die beschädigte blieb daneben.</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>Die Liste der Bibliothek war beschädigt oder fehlte. Sie wurde aus der Sicherung von {when} wiederhergestellt; spätere Clips werden aus Ihrem Clip-Ordner neu aufgenommen.</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>Die Liste ist gesichert: {file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>Die Liste vertrauter Zertifikate ist nicht lesbar. Es wurde nichts gesendet. Installieren Sie Veo Desktop neu.</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>Die Liste Ihrer Aufträge konnte nicht geschrieben werden: Die Festplatte ist voll oder fehlt. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>Das kleine Boot</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>Die Seite, von der Sie Veo Desktop haben, etwa https://github.com/OWNER/NAME.</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>Der Teil von Veo Desktop, der Videodateien liest, startet nicht. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>Das Bild entsteht in dieser Form; einen fertigen Clip zuzuschneiden verliert einen Teil davon.</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>Wiedergabetasten von Tastaturen und Kopfhörern steuern den Player</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>Der Preis dieser Einstellungen wird ermittelt</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>Der Preis hierfür ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>Das Projekt „{name}“ hat {n} Auftrag, darum bleibt es: Sein Clip ginge aus dem Blick verloren.</numerusform>
            <numerusform>Das Projekt „{name}“ hat {n} Aufträge, darum bleibt es: Ihre Clips gingen aus dem Blick verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>Nur den Prompt</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>Der Proxy will Benutzername und Passwort. Veo Desktop kann ihm keine geben.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>Der Proxy {proxy} antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>Der Proxy {proxy} führt nicht zu {host}: Er sagt {n}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>Der Proxy {proxy} lehnt die Verbindung ab. Prüfen Sie seinen Port.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>Der Proxy {proxy} wurde nicht gefunden. Prüfen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>Die Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>Die Warteschlange ist angehalten: Es wird nichts mehr gesendet. Clips bei Wiro laufen weiter.</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>Der Bericht konnte nicht nach {folder} geschrieben werden.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>Der Bericht konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>Der Bericht ist geschrieben: {file}. Darin sind keine Schlüssel, Prompts oder Namen von Clips.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>Die Anfrage, die gesendet würde</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>Derselbe Leuchtturm am Morgen, Möwen schreien</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>Gleicher Prompt, gleiche Bilder und gleicher Seed, neu gemacht mit dem, was Sie hier wählen.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>Gleicher Seed und gleiche Einstellungen ergeben denselben Clip.</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>Das Beispiel „{title}“ ist da. Ändern Sie, was Sie wollen.</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>Das Beispiel „{title}“ hat Ihre Einstellungen ersetzt. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>Die Sandbox konnte nicht gestartet werden. Beenden Sie Veo Desktop und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>Die Sandbox ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>Die Preise der Sandbox, weil Sie sie mitzählen.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>Preise der Sandbox: Es wird kein Geld ausgegeben.</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>Bildschirm, auf dem das Fenster ist</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Die Suche wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>Das Set „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>Die Einstellungen sind beschädigt; die üblichen gelten. ({reason})</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>Die Einstellungen sind da.</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>Die Einstellungen waren nicht lesbar; die üblichen gelten. ({reason})</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>Die Einstellungen dieses Modells werden ermittelt.</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>Die Einstellungen dieses Modells ließen sich nicht ermitteln: {why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>Die Einstellungen von „{name}“ sind da.</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>Die Einstellungen waren beschädigt; die üblichen gelten. Die alte Datei wurde behalten: {file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>Das System verlangt eine Art Proxy, die Veo Desktop nicht kann. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>Der Schlüsselbund des Systems gab die Schlüssel nicht zurück.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>Der Schlüsselbund des Systems lehnte ab ({error}).</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>Die Task ist über den Punkt hinaus, an dem das geht.</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>Der übliche: {folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>Die Videodatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>Für dieses Konto gibt es noch keine Schlüssel. Geben Sie den API-Schlüssel Ihres Projekts ein.</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>Es gibt noch keine Schlüssel. Geben Sie den API-Schlüssel eines Wiro-Projekts ein.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>Es gibt schon {n} Vorlage. Löschen Sie erst eine.</numerusform>
            <numerusform>Es gibt schon {n} Vorlagen. Löschen Sie erst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>Hier steht ein Leerzeichen, ein Umbruch oder ein Zeichen, das kein Schlüssel hat. Kopieren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>Einen Ordner „{name}“ gibt es schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Eine Vorlage dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>Inzwischen gibt es eine andere Datei „{name}“.</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>Auf der Festplatte dieses Ordners sind weniger als {needed} MB frei: {folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>Eine Sammlung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>Einen Filter „{key}:“ gibt es nicht, darum wird nach den Wörtern gesucht.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Die Option {option} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>Es gibt noch keinen anderen Clip.
Machen Sie einen zweiten Take und vergleichen Sie die beiden hier.</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>Ein Projekt „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>Ein Feld {field} gibt es nicht</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>In der Zwischenablage ist nichts. Kopieren Sie erst die Einstellungen.</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>Bei Wiro gibt es nichts zu löschen.</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>Auf Ihrem Wiro-Konto ist zu wenig Geld. Laden Sie es auf wiro.ai auf. Nicht berechnet.</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>Zweimal da, und die erste zählt: {columns}.</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>Das sind keine Einstellungen von Veo Desktop. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>Das sind die Einstellungen des Entwurfs selbst. Wählen Sie ein anderes Modell oder eine andere Auflösung.</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>Diese Einstellungen stammen von einem neueren Veo Desktop. Was diese Version davon kennt, ist hier.</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>Diese Schlagwörter haben alle. Sterne, Urteil, Schlagwörter und eine Notiz gelten für jeden ausgewählten Clip.</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>Sie entstehen neu, wenn der Zeiger auf einem Clip ist</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>Sie kommen mit den Bildern in den Prompt, wo Sie gerade schreiben.</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>Sie helfen herauszufinden, was schiefging. Was ab jetzt geschieht, wird wieder notiert.</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>Sie spielen im Gleichschritt. Tab wechselt von einem zum anderen; Strg+Tab führt weiter zu den Bedienelementen.</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>Sie zeigen, wie jemand oder etwas aussieht, nicht wie der Clip beginnt. Sie werden mit dem Clip an Wiro gesendet.</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>Was nicht zu sehen sein soll, als Hauptwörter: „wall, frame“, nie „no walls“.</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Lautes Denken</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Drittel</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>Dieses AVIF wird als PNG gesendet.</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>Dieses Wiro-Projekt lässt Ihre Internetadresse nicht zu. Erlauben Sie sie in den Einstellungen des Projekts bei Wiro. Nicht berechnet.</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>Dieses Wiro-Projekt will neben dem Schlüssel ein API-Geheimnis. Geben Sie es in den Kontoeinstellungen ein. Nicht berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>Diese Adresse ist länger als {n} Zeichen. Sichern Sie das Bild und legen Sie die Datei ab.</numerusform>
            <numerusform>Diese Adresse ist länger als {n} Zeichen. Sichern Sie das Bild und legen Sie die Datei ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>Diese Sicherung stammt von einem neueren Veo Desktop. Es wurde nichts geändert; installieren Sie die neuere Version, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>Dieser Clip kam ohne Einstellungen; seine Sterne können nirgends hineingeschrieben werden.</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>Dieser Clip lässt sich nicht abspielen</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>Dieser Clip ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>Dieser Clip trägt keine Einstellungen: Er wurde nicht mit Veo Desktop gemacht, oder ein anderes Programm hat ihn neu geschrieben.</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>Dieser Clip hat keine Task bei Wiro, die hier bekannt ist; dort wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>Dieser Clip ist im Papierkorb.</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>Dieser Clip ist im Papierkorb des Systems, bis der geleert wird.</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>Dieser Clip ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>Dieser Clip ist nicht mehr da. Er wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>Dieser Clip wurde mit einem anderen Konto gemacht als dem jetzigen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>Die Datei dieses Clips ist nicht mehr da: Etwas anderes hat sie gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>Diese Befehlszeile ergibt keinen Sinn.</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>Das kostet etwa {amount} für {n} Clip</numerusform>
            <numerusform>Das kostet etwa {amount} für {n} Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>Diese Datei war nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>Diese Datei enthält weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>Diese Datei enthält kein Bild.</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>Diese Datei enthält kein Video.</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>Diese Datei ist leer oder nicht lesbar.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>Diese Datei ist leer. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>Diese Datei ist größer als 2 GB; das nimmt Veo Desktop nicht.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>Diese Datei ist größer als {limit} MB. Nehmen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>Diese Datei ist größer als {mb} MB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>Diese Datei ist keine Sicherung einer Bibliothek von Veo Desktop, oder sie ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>Diese Datei ist nicht UTF-8 und wurde als Windows-1252 gelesen. Sehen Sie nach, ob Buchstaben wie é und ü stimmen.</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>Diese Datei ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>Diese Datei ist nicht da oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>Diese Datei ist nicht da: {file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>Diese Datei zeigt etwas anderes als den Clip, der unter ihrem Namen gespeichert war.</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>Dieser Ordner ist nicht da: {folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Dieser Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>Dieses Bild ist in der Datei beschädigt und kann nicht gesichert werden.</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>Hier muss {kind} von {min} bis {max} stehen.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>Hier muss {kind} stehen, höchstens {max}.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>Hier muss {kind} stehen, {min} oder mehr.</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>Hier muss {kind} stehen.</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>Dieses Bild ließ sich nicht klein genug machen. Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>Dieses Bild war nicht lesbar. Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>Dieses Bild hat {width}×{height} Pixel, zu viele zum Öffnen. Nehmen Sie eines mit höchstens {limit} Megapixeln.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>Dieses Bild ist beschädigt und lässt sich nicht öffnen. Kopieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>Dieses Bild ist beschädigt: Sein Ende fehlt. Kopieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>Dieses Bild ist nicht mehr, wo es war. Wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>Das ist ein Clip, kein Bild. Sichern Sie das gewünschte Einzelbild als Bild und legen Sie das hier ab.</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>Das ist ein Ordner. Legen Sie ein Bild daraus ab.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>Das ist keine Datei. Wählen Sie eine CSV-Tabelle.</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>Das ist kein Name für einen unfertigen Clip.</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>Das ist keine CSV-Tabelle. Speichern Sie sie in der Tabellenkalkulation als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>Das ist kein Bild, das Veo nimmt. Nehmen Sie eine JPG-, PNG-, WebP- oder HEIC-Datei.</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>Das ist keine Videodatei.</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>Das ist kein Video in MP4, MOV, WebM oder MKV.</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>Das ist nicht die Adresse eines Bildes. Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>Das ist nicht der Name eines Modells.</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>Das ist zu groß. Es lässt sich ohne sichtbaren Verlust verkleinern.</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>Das ist zu lang für einen Schlüssel: Kopieren Sie nur den Schlüssel, ohne das Drumherum.</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>Dieser Auftrag gehört zu einem anderen Konto als dem jetzigen. Wechseln Sie dorthin, um ihn zu suchen.</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>Dieser Auftrag hat die Warteschlange unverändert verlassen.</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>Dieser Auftrag wurde schon gesendet, darum wurde er nicht geändert.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>Diese Bibliothek stammt von einem neueren Veo Desktop. Es wurde nichts geändert; installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>Diese Bibliothek stammt von einem neueren Veo Desktop. Sie können sie ansehen, aber nichts ändern, und es wird nichts gesendet. Installieren Sie die neuere Version, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>Dieses Modell nimmt kein solches Bild. Wählen Sie erst ein anderes Modell.</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>Das gewählte {n} Bild nimmt dieses Modell nicht. Es bleibt erhalten.</numerusform>
            <numerusform>Solche Bilder wie die {n} gewählten nimmt dieses Modell nicht. Sie bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>Die Beschreibung dieses Modells sagt nichts weiter dazu. Es geht so an das Modell, wie es eingegeben ist.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Diesen Monat {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>Diesen Monat {amount} von {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>Das Budget dieses Monats von {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>Das Budget dieses Monats von {limit} für „{project}“</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>Aus diesem Bild lässt sich kein PNG machen.</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>Dieses Bild ist nicht auf diesem Computer. Wählen Sie es noch einmal oder entfernen Sie es, um den Clip ohne es zu machen.</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>Dieses Projekt will neben dem Schlüssel sein API-Geheimnis.</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Dieser Prompt hat etwa {n} Token, und Veo nimmt {limit}. Es wurde nichts gesendet; kürzen Sie ihn.</numerusform>
            <numerusform>Dieser Prompt hat etwa {n} Tokens, und Veo nimmt {limit}. Es wurde nichts gesendet; kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Dieser Prompt hat {n} Zeichen, und höchstens {limit} werden genommen ({tokens} Tokens). Es wurde nichts gesendet; kürzen Sie ihn.</numerusform>
            <numerusform>Dieser Prompt hat {n} Zeichen, und höchstens {limit} werden genommen ({tokens} Tokens). Es wurde nichts gesendet; kürzen Sie ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>Diese Einstellung hat einen Namen, der sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>Dieses System bietet keinen sicheren Schlüsselbund, den Veo Desktop nutzen kann.</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>Diese Tabelle hat unter den Spaltennamen keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>Diese Tabelle hat {n} Zeile, und {most} Clips gehen auf einmal. Teilen Sie sie auf.</numerusform>
            <numerusform>Diese Tabelle hat {n} Zeilen, und {most} Clips gehen auf einmal. Teilen Sie sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>Dieser Text ist nicht als Einstellungen eines Clips lesbar. Kopieren Sie sie noch einmal, von der ersten bis zur letzten Klammer.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>Dieser Text enthält ein Zeichen, das sich nicht senden lässt. Tippen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>Dieser Text enthält etwas anderes als die Einstellungen eines Clips von Veo Desktop.</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>Dieser Text enthält die Einstellungen eines Clips.</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>Dieser Text ist zu lang für die Einstellungen eines Clips.</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>Dieses Video nennt Pixel von unmöglicher Form. Die Datei ist wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>Diese Videodatei ist leer.</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>Diese Videodatei ist unvollständig oder beschädigt: Ihre Teile passen nicht in die Datei.</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>Dieses Video ist beschädigt: Teile davon sind nicht lesbar.</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>Das Bild dieses Videos ist größer als 8192 × 8192 Pixel; das spielt Veo Desktop nicht ab.</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>Dies wurde in der Sandbox gemacht. Um es mit Ihrem Wiro-Konto zu machen, übernehmen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>Dies wurde mit einem anderen Ihrer Wiro-Konten gemacht. Wechseln Sie in den Einstellungen dorthin oder übernehmen Sie hier die Einstellungen.</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>Dies wurde mit Ihrem Wiro-Konto gemacht. Um es in der Sandbox zu versuchen, übernehmen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>Das ergäbe {n} Clip, und {most} gehen auf einmal. Nehmen Sie etwas heraus.</numerusform>
            <numerusform>Das ergäbe {n} Clips, und {most} gehen auf einmal. Nehmen Sie etwas heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>Dieses {before} wird als {now} gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>Das war {n} Clip</numerusform>
            <numerusform>Das waren alle {n} Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Schwenk nach oben</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Zeitraffer</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>Timecode oder Bild</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>Jedes Mal auszufüllen: {fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>Für jeden ausgefüllt: {fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>Wird ausgefüllt: {fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>Zu den zwei Türen</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>Zum Ausprobieren der Grenzen. Es ist kein Geld und wird nie mit echten Ausgaben gezählt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Heute {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>Heute {amount} von {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>Tagesbudget aufgebraucht</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>Das heutige Budget von {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>Das heutige Budget von {limit} für „{project}“</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>Stadt am Tag</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Parallelfahrt</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>Störung bei Wiro · wird wieder gefragt</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>Störung bei Wiro · nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>Störung bei Wiro · wird wieder versucht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>Dreht sich am Ort an einer Aussicht entlang</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>Zwei Personen in einem Bild</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>Zwei Menschen reden</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>Zwei Personen, je ein Satz; kurze Sätze passen in 8 Sekunden</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>Zweier-Einstellung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>„Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>Höchstens {n} Clip auf einmal.</numerusform>
            <numerusform>Höchstens {n} Clips auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>{amount} wird hochgeladen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Alle Einstellungen nehmen</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>Alle Einstellungen nehmen: Prompt, Bilder und den Rest</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>Bild von einer Webadresse nehmen</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>Ein anderes Modell nehmen; Ihre Eingaben bleiben</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>Als Startbild nehmen</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>Als Endbild nehmen</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>Als Einstellungen nehmen</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier nehmen</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>Startbild daraus nehmen</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>Prompt nehmen</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox nutzen</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nehmen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell nehmen</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Diesen Teil nehmen</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>„{bare}“ nehmen</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>Aufgebraucht: Clips warten bis nächsten Monat oder bis Sie es erhöhen.</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>Aufgebraucht: Clips warten bis morgen oder bis Sie es erhöhen.</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>Übliche Tasten für: {action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>Üblicher</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>Einstellungen in einer Matrix variieren</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>Einstellungen in einer Matrix variieren…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>Ohne dies ist Veo 3 schon gescheitert. Ein gescheiterter Clip kostet nichts.</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>Veo 3.1 macht die Clips, bezahlt von Ihrem Guthaben bei Wiro. Sie brauchen die Schlüssel eines Projekts.</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>Veo Desktop kann diese Videodatei nicht lesen: Es ist gescheitert oder hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>Veo Desktop hat sich selbst geschlossen</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>Veo Desktop hat sich letztes Mal selbst geschlossen. Ihre Aufträge sind sicher und laufen weiter.</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>Veo Desktop endete, während es diesen Clip öffnete</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>Veo Desktop hat sich beim Starten zweimal selbst geschlossen. Ihre Aufträge sind sicher. Der abgesicherte Modus startet mit den üblichen Einstellungen und lässt Ihre, wie sie sind.</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>Veo Desktop wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>Veo Desktop ist schon geöffnet, antwortet aber nicht. Warten Sie einen Moment oder beenden Sie es zwangsweise.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>Veo Desktop ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>Veo Desktop ist schon geöffnet: Sein Fenster ist jetzt vorn.</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>Veo Desktop kennt für dieses Video keinen Decoder.</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>Veo Desktop darf in diesen Ordner nicht schreiben: {folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>Veo Desktop stieß auf einen unerwarteten Fehler. Ihre Aufträge und Clips sind sicher: Jeder Schritt wird sofort notiert, und was Wiro macht, läuft weiter. Sieht etwas seltsam aus, beenden und starten Sie neu.</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>Veo Desktop beendet sich von selbst, wenn Wiro ihn hat. Beenden Sie jetzt, wird der Clip beim nächsten Start gesendet oder bei Wiro gesucht, damit nichts zweimal bezahlt wird.</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>Veo Desktop steht auf der Arbeit dieser Projekte. Qt und PySide werden unter der LGPL, Version 3, genutzt; Sie dürfen sie durch eigene Fassungen ersetzen.</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>Veo Desktop {version} ist da. Sie bekommen es, wo Sie dieses bekamen.</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>Die von Veo Desktop</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>Veo findet den Weg vom Startbild zu diesem. Es wird mit dem Clip an Wiro gesendet.</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>Mit Referenzbildern beachtet Veo Start- und Endbild nicht.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>Stimme am Telefon</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>Stimmen, Geräusche und Musik, zusammen mit dem Bild gemacht.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>Wartet auf Wiro</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>Wartet auf einen Platz</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>Wartet auf Guthaben bei Wiro</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>Wartet auf Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>Wartet auf Ihr Konto</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Wartet hier</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>Wartet seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>Warm, nah, alte Zeiten</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>Warm, echt, unvollkommen</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>Ansehen und beurteilen</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>Wasser, Sport, Stoff</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>Wir sind diese Person</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>Wir gehen mit ihnen</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>Wetter, das man hört, bevor man es sieht</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>Webadresse für: {name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>Gewicht für einen großen Moment</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>Willkommen bei Veo Desktop</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>Was antwortet, ist nicht {host}: Seinem Zertifikat wird nicht vertraut. Eine Firewall oder ein Virenscanner liest vielleicht mit.</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>Durchsichtiges wird weiß gesendet.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>Was nicht zutrifft, ist schon weggelassen. Schlüssel stehen nicht darin: Der Befehl nimmt sie aus den Variablen WIRO_API_KEY und WIRO_API_SECRET. Ihn auszuführen kostet so viel wie „Generieren“.</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>Was bei {proxy} ist, verhält sich nicht wie ein Proxy.</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was damit ist</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>Was ist hier zu sehen?</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>Was er verlangt, kann der Sicherheitsfilter des Modells ablehnen: Ein gescheiterter Clip kostet nichts.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>Was der Schlüsselbund des Systems enthält, ist kein Wiro-Schlüssel. Geben Sie Ihre Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>Was anderswo lief oder vor dieser Bibliothek. Einen Clip zu holen kostet nichts mehr.</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>Was verschwinden würde:</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>Ihre Eingaben bleiben, auch was ein anderes Modell nicht nimmt.</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>Wenn ein Clip fertig ist</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>Ist eine Grenze erreicht, warten Clips hier, und nichts geht verloren; was Wiro schon macht, läuft weiter. Gesendet wird von selbst, wenn Sie sie erhöhen oder der Tag oder Monat vorbei ist.</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Wohin die Kopien kommen</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>Wo die fehlenden Clips sein können</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>Wo ist der Beweis?</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>Ob Erwachsene zu sehen sein dürfen. Kinder sind es nie.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welcher?</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>Welche Task ist es?</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>Während Clips entstehen</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>Wer im Bild ist, was geschieht, wie sich die Kamera bewegt, was zu hören ist</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>Wer eine Adresse hat, kann ihre Datei sehen. Was gelöscht wurde, Bilder und Clip, wird beim Clip vermerkt.</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>Weit, 24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>Weite, einsame Orte</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>Wild oder zu Hause</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Fensterlicht</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>Wiro nimmt diese Schlüssel an.</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>Wiro-Konto</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>Wiro ist jetzt nicht erreichbar. Der Auftrag wartet; solange wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>Wiro ist nicht erreichbar. Es macht diesen Clip weiter, und Sie sehen seinen Stand, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>Wiro ist nicht erreichbar. Vielleicht hat es diesen Auftrag schon, darum wird er nicht noch einmal gesendet: Er wird dort gesucht, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>Wiro hat {cost} berechnet.</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>Wiro war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>Wiro war nicht erreichbar. Es wurde nichts gesendet und nichts berechnet.</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>Wiro konnte diesen Clip nicht machen.</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>Wiro nahm die Anmeldung nicht an. Prüfen Sie die Kontoeinstellungen. Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>Wiro hat diese Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>Wiro nahm diesen Wert nicht an: {words} Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>Wiro kennt diesen API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>Wiro kennt diesen API-Schlüssel nicht. Prüfen Sie ihn in den Kontoeinstellungen. Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>Wiro bietet dieses Modell nicht mehr an, oder nicht für dieses Konto. Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>Wiro sagt nicht, was sich bei diesem Modell einstellen lässt.</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>Wiro zeigt ihren Prompt nicht.</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>Wiro ist fertig, aber in der Antwort ist kein Clip.</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>Wiro nannte für den Clip eine Adresse, die nicht sicher zu öffnen ist. Der Clip wurde nicht geladen.</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>Wiro nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>Wiro hat für diesen Clip keine Datei mehr.</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>Wiro hat keine solche Task.</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>Wiro hat keine solche Task: {words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>Wiro hat zwei Arten von Projekten und sagt bei jedem, welche es ist.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>Wiro hat dieses Konto gesperrt. Fragen Sie den Support von Wiro.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>Wiro hat dieses Konto gesperrt. Fragen Sie den Support von Wiro. Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>Wiro hat gerade selbst eine Störung: {words} Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>Wiro kennt den API-Schlüssel, aber das Geheimnis gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>Wiro kennt den Schlüssel, aber das API-Geheimnis passt nicht. Prüfen Sie das Geheimnis in den Kontoeinstellungen. Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>Wiro kennt diese Schlüssel, aber das Projekt lässt die Internetadresse dieses Computers nicht zu. Erlauben Sie sie in den Einstellungen des Projekts bei Wiro.</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>Wiro nennt für diese Einstellungen keinen Preis. Vor dem Ausgeben werden Sie gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>Wiro nennt für diese Einstellungen keinen Preis. Sie bezahlen, was Wiro für {n} fertigen Clip berechnet; ein gescheiterter kostet nichts.</numerusform>
            <numerusform>Wiro nennt für diese Einstellungen keinen Preis. Sie bezahlen, was Wiro für {n} fertige Clips berechnet; ein gescheiterter kostet nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>Wiro hat diesen Auftrag nie bekommen. Nicht berechnet. Senden Sie ihn wieder, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>Wiro kennt diese Task nicht mehr. Falls sie berechnet wurde, steht der Betrag im Verlauf Ihres Wiro-Kontos.</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>Wiro lehnte ab: {words} Nicht berechnet.</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>Bei Wiro gibt es keine Task mehr, die es sein kann. Es wurde nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>Bei Wiro gibt es mehrere Tasks, die es sein können. Wählen Sie die richtige: Von selbst wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>Ohne Personen kann ein Prompt, der welche verlangt, abgelehnt werden. Ein gescheiterter Clip kostet nichts.</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>Mit den Wörterbüchern dieses Systems. Die Sprache wählen Sie im Menü des Prompts.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>Worte für den Prompt</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>Wörter oder Filter wie rating:&gt;=4 model:fast tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>Schreiben Sie ein Bild, wie 81, oder einen Timecode, wie 00:03:08.</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>Schreiben Sie links einen Prompt oder beginnen Sie mit einem von diesen. Gesendet wird erst, wenn Sie „Generieren“ drücken.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Schreiben Sie eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>Schreiben Sie ein Wort in Klammern, wie {subject}, um es zu variieren.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>Schreiben Sie eine Adresse, die mit https:// beginnt, ohne Benutzername oder Passwort.</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>Schreiben Sie einen Betrag wie 25 oder 25,60, oder lassen Sie es leer. Bis dahin: {before}.</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>Schreiben Sie es wie 25 oder 25,50</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>Schreiben Sie ihn wie http://proxy.example:8080, ohne Benutzername oder Passwort.</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>Urteil und Notizen in die Dateien schreiben</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>Schreiben Sie, was für {field} stehen soll, je eine Zeile.</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>Schreiben Sie, was im Clip geschehen soll.</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>Schreiben Sie, wer im Bild ist, was geschieht, wie sich die Kamera bewegt und was zu hören ist. Oder wählen Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>Schreiben Sie {example}, wo jedes Mal etwas auszufüllen ist.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>Sie sind in der Sandbox: Clips werden auf diesem Computer gezeichnet, Preise gezeigt, aber nie berechnet.</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>Sie können es jederzeit ändern: Einstellungen, Konto. Die Hilfe bringt diese Seite zurück.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Kopieren Sie sie erst in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>Sie bezahlen jeden Clip, wenn er fertig ist; ein gescheiterter kostet nichts.</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>Ihr Wiro-Konto ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>Ihr Guthaben beträgt {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>Ihr Guthaben von {amount} erlaubt {n} Clip gleichzeitig.</numerusform>
            <numerusform>Ihr Guthaben von {amount} erlaubt {n} Clips gleichzeitig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>Ihre Auswahl, Budgets und Tastenkürzel. Keine Schlüssel, keine Konten, keine Ordner dieses Computers, keine Prompts.</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Hier spielt Ihr Clip</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>Ihre Clips erscheinen hier, während sie entstehen.</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>Ihre Schlüssel sind in {keyring}; das bietet dieses System jetzt nicht. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>Ihre Schlüssel sind in {old}, und dieses System bietet jetzt {new}. Geben Sie sie noch einmal ein, um sie dort zu behalten.</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>Ihre Schlüssel sind in {place}.</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>Ihre Schlüssel bleiben nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>Zoom, Hilfslinien und Hintergrund</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Zoom: {size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>etwa {amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>etwa {price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>Zugänglichkeit, Sehen</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>Clips zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>alle sind, wie sie waren</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>und {n} weiterer Clip</numerusform>
            <numerusform>und {n} weitere Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>Animationen, Zugänglichkeit</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>Clips ordnen</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>wie geschätzt</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>wie Bild</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>wie am Anfang</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>{n} Clip zurückholen</numerusform>
            <numerusform>{n} Clips zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>von anderem Programm geändert</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: nimmt einen Betrag in USD, wie in cost:&gt;2 oder cost:0.50..2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day by Qt&apos;s letters, as short as it is usual: 22 Nov</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>the same with its year: 22 Nov 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day of another year: 22 November 2025</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day by Qt&apos;s letters: Sunday, 22 November</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>Startbild</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>wiedergefunden</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>Bild {n} von {frames} · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: nimmt eines von {values}, wie in has:audio</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>wie schnell die Sandbox arbeitet</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: nimmt den Namen einer Sammlung, wie in in:&quot;Scene 3&quot;</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>Eingaben, Ausgaben</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>Internet, Verbindung</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: nimmt eines von {values}, wie in is:pick</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>Festplatte fehlt</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>Einstellungen, Datenbank und Bibliothek in {folder} halten</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>Endbild</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: nimmt Sekunden, wie in length:8 oder length:&gt;5</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>Aussehen, Farben</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>in der Sandbox gemacht</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: nimmt eine Zeit, wie in made:today, made:last-week, made:2026-11 oder made:&gt;2026-11-01</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>einen Clip der Sandbox machen und abspielen, es melden und enden</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: nimmt einen Teil vom Namen eines Modells, wie in model:fast</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>Geld, Kosten, Obergrenze, Ausgaben, Limit</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>{n} Clip verschieben</numerusform>
            <numerusform>{n} Clips verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>{n} Clip in den Papierkorb</numerusform>
            <numerusform>{n} Clips in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>keine Sterne</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>was dieser kostet, weiß niemand.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>jetzt nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>Notiz zu {n} Clip</numerusform>
            <numerusform>Notiz zu {n} Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>je eine Zeile</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>eines unbrauchbar · zum Ansehen klicken</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>eines zu groß · zum Ansehen klicken</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>einen Clip öffnen: MP4, MOV, WebM oder MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>Privatsphäre, leeren, löschen, behalten, Verlauf</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: nimmt den Namen eines Projekts oder none, wie in project:&quot;The harbour&quot;</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: nimmt Sterne von 0 bis 5, wie in rating:4, rating:&gt;=3 oder rating:2..4</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: nimmt Breite und Höhe, wie in ratio:9:16</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>entferntes Konto</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>Entfernen eines Auftrags aus der Liste</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>Umbenennen von {n} Clip</numerusform>
            <numerusform>Umbenennen von {n} Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: nimmt Pixel, wie in resolution:1080 oder resolution:&gt;=1080p</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>sagen, welche Version dies ist, und enden</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>siehe Text</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: nimmt eine ganze Zahl, wie in seed:1258671664</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>Einstellungen, Sicherung, umziehen</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>dies zeigen und enden</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: nimmt Megabyte, wie in size:&gt;50</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>Ruhezustand, Standby, Energie</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>{languages} sprechen; {pseudo} ist zum Prüfen der Anordnung</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>mit den üblichen Einstellungen starten; Ihre bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>bleibt: {reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: nimmt ein Schlagwort, wie in tag:noir oder tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>Clips aus „{name}“ nehmen</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>Test, Internet, Firewall, offline</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>der Clip</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>das erste</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>dieser kostet etwa {price}.</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>Update, Aktualisierung, Version</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>Hochladen, löschen</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>das lokale Wiro nehmen: ohne Konto, ohne Kosten</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>Ihr Wiro-Konto nehmen</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>ganz benutzt · zum Ordnen klicken</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>ganz benutzt · zum Schließen klicken</translation>
    </message>
    <message>
        <source>veo-desktop-report.json</source>
        <translation>veo-desktop-bericht.json</translation>
    </message>
    <message>
        <source>wall, frame</source>
        <translation>wall, frame</translation>
    </message>
    <message>
        <source>where the API is, instead of Wiro&apos;s own address</source>
        <translation>wo die API ist, statt an Wiros eigener Adresse</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>wo der Socket der Aufgaben ist</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>einen Bericht ohne Geheimnisse schreiben und enden</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>Schreiben in {n} Datei</numerusform>
            <numerusform>Schreiben in {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>{amount} weniger als geschätzt</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>{amount} mehr als geschätzt</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>{amount} davon für Clips in Arbeit.</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>{amount} von {limit} diesen Monat</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>{amount} von {limit} heute</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>{amount} oder weniger</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>{amount} wurde dafür berechnet</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget} hat keinen Platz für diesen Clip: {charged} ausgegeben, {committed} für Clips in Arbeit; {price} Er wurde nicht gesendet und nicht berechnet. {until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · Preis unbekannt</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} Ein Clip behält den Prompt, mit dem er entstand.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete} entfernt es, {enter} ändert es</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter} geht zum Bild, F2 ändert die Notiz, {delete} löscht sie</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>{fields} wird so gesendet, wie es dasteht: Es wurde nichts eingesetzt.</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}, je eine Zeile</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>{file} wurde gesichert: Füllen Sie für jeden Clip eine Zeile aus.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · {n} Bild</numerusform>
            <numerusform>{file} · {n} Bilder</numerusform>
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
        <translation>{frame} · zu Ende</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · noch nicht begonnen</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>{host} antwortet über den Proxy {proxy}.</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>{host} antwortet, ohne Proxy.</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host} antwortet nicht rechtzeitig. Vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>{host} wurde nicht gefunden: Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>{host} wurde erreicht, spricht aber keine sichere Verbindung.</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · Wiro holt es</translation>
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
        <translation>{jobs} in anderen Projekten</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>{keyring} enthält schon andere Schlüssel von Veo Desktop; sie wurden nicht überschrieben. Vergessen Sie erst jene Schlüssel, um diese dorthin zu legen.</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key} ist in diesem Fenster fest „{action}“.</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key} ist jetzt „{action}“.</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key} macht eine Notiz zum ganzen Clip; im Player eine zum Bild.</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key} macht eine Notiz zum gezeigten Bild oder vom In- bis zum Out-Punkt.</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key} macht dieselbe Notiz zu jedem dieser Clips.</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key} oder Doppelklick zeigt die Clips</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + {n} mit unbekanntem Preis</numerusform>
            <numerusform>{known} + {n} mit unbekanntem Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label}: Dieses Modell nimmt es nicht. Ihr Wert bleibt erhalten.</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} Darin sind keine Schlüssel und keine Prompts, und sie werden nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · Task {id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}, Streifen leeren</translation>
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
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} Bogen</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · {n} Zeile</numerusform>
            <numerusform>{name} · {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}: nicht da</translation>
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
            <numerusform>{n} ist beschädigt</numerusform>
            <numerusform>{n} sind beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>{n} fehlt</numerusform>
            <numerusform>{n} fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>{n} ist auf einer Festplatte, die fehlt</numerusform>
            <numerusform>{n} sind auf einer Festplatte, die fehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>{n} fehlt noch.</numerusform>
            <numerusform>{n} fehlen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} Bit</translation>
    </message>
    <message numerus="yes">
        <source>{n} came in</source>
        <extracomment>For a count of 1: {n} came in</extracomment>
        <translation>
            <numerusform>{n} kam herein</numerusform>
            <numerusform>{n} kamen herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>{n} gewählt</numerusform>
            <numerusform>{n} gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips</source>
        <extracomment>For a count of 1: {n} clip</extracomment>
        <translation>
            <numerusform>{n} Clip</numerusform>
            <numerusform>{n} Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are on their way: they are among the takes below the player.</source>
        <extracomment>For a count of 1: {n} clip is on its way: it is among the takes below the player.</extracomment>
        <translation>
            <numerusform>{n} Clip ist unterwegs: Er ist bei den Takes unter dem Player.</numerusform>
            <numerusform>{n} Clips sind unterwegs: Sie sind bei den Takes unter dem Player.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>{n} Clip ist fertig</numerusform>
            <numerusform>{n} Clips sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>{n} Clip gleichzeitig</numerusform>
            <numerusform>{n} Clips gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>{n} Clip kam herein.</numerusform>
            <numerusform>{n} Clips kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>{n} Clip geprüft: {rest}.</numerusform>
            <numerusform>{n} Clips geprüft: {rest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>{n} Clip in den Papierkorb verschoben.</numerusform>
            <numerusform>{n} Clips in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>{n} Clip aus dem Bibliotheksordner wurde aufgenommen, mit dem, was seine Datei sagt.</numerusform>
            <numerusform>{n} Clips aus dem Bibliotheksordner wurden aufgenommen, mit dem, was ihre Dateien sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>{n} Clip mit unbekanntem Preis ist nicht gezählt.</numerusform>
            <numerusform>{n} Clips mit unbekanntem Preis sind nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>{n} Clip ausgewählt</numerusform>
            <numerusform>{n} Clips ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>{n} Clip wurde gesichert, {files} davon mit Datei.</numerusform>
            <numerusform>{n} Clips wurden gesichert, {files} davon mit Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>{n} Clip wurde wiedergefunden.</numerusform>
            <numerusform>{n} Clips wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>{n} Kopie wurde gemacht.</numerusform>
            <numerusform>{n} Kopien wurden gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>{n} Datei ist, wie sie war.</numerusform>
            <numerusform>{n} Dateien sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>{n} Datei ist eine Kopie von Clips</numerusform>
            <numerusform>{n} Dateien sind Kopien von Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>{n} Datei ist auf dem neuesten Stand.</numerusform>
            <numerusform>{n} Dateien sind auf dem neuesten Stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>{n} Datei war nicht zu gebrauchen.</numerusform>
            <numerusform>{n} Dateien waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>{n} Datei blieb unberührt.</numerusform>
            <numerusform>{n} Dateien blieben unberührt.</numerusform>
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
            <numerusform>{n} Bild</numerusform>
            <numerusform>{n} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>{n} Bild wird noch hochgeladen</numerusform>
            <numerusform>{n} Bilder werden noch hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>{n} Bild dieser Einstellungen ist nicht auf diesem Computer. Fügen Sie es wieder hinzu.</numerusform>
            <numerusform>{n} Bilder dieser Einstellungen sind nicht auf diesem Computer. Fügen Sie sie wieder hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>{n} Auftrag ist gescheitert</numerusform>
            <numerusform>{n} Aufträge sind gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>{n} Auftrag, der früher mit diesen Schlüsseln entstand, gehört wieder zu diesem Konto.</numerusform>
            <numerusform>{n} Aufträge, die früher mit diesen Schlüsseln entstanden, gehören wieder zu diesem Konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>{n} Auftrag wartet seit dem letzten Mal. Er wurde nicht gesendet.</numerusform>
            <numerusform>{n} Aufträge warten seit dem letzten Mal. Sie wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>{n} Zelle mehr, als es Spalten gibt. Setzen Sie Texte mit Kommas in Anführungszeichen.</numerusform>
            <numerusform>{n} Zellen mehr, als es Spalten gibt. Setzen Sie Texte mit Kommas in Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>Auch {n} weiterer Clip blieb unberührt.</numerusform>
            <numerusform>Auch {n} weitere Clips blieben unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>{n} weiterer hat keinen bekannten Preis und kommt dazu.</numerusform>
            <numerusform>{n} weitere haben keinen bekannten Preis und kommen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>{n} Name unter Datei → Zuletzt geöffnet.</numerusform>
            <numerusform>{n} Namen unter Datei → Zuletzt geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>{n} weder noch</numerusform>
            <numerusform>{n} weder noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n} von {n} Platz belegt</numerusform>
            <numerusform>{n} von {n} Plätzen belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>{n} von {most} Sternen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>{n} von {total} ausgewählt</numerusform>
            <numerusform>{n} von {total} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} angehalten</numerusform>
            <numerusform>{n} angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>{n} Stelle hat diese Wörter</numerusform>
            <numerusform>{n} Stellen haben diese Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>{n} Prompt im Verlauf.</numerusform>
            <numerusform>{n} Prompts im Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} Referenz</numerusform>
            <numerusform>{n} Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>{n} Zeile kann nicht gesendet werden: Ihre Notiz sagt, warum. Die anderen können es.</numerusform>
            <numerusform>{n} Zeilen können nicht gesendet werden: Ihre Notizen sagen, warum. Die anderen können es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} läuft</numerusform>
            <numerusform>{n} laufen</numerusform>
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
            <numerusform>{n} Einstellung ist geändert.</numerusform>
            <numerusform>{n} Einstellungen sind geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>{n} Stern</numerusform>
            <numerusform>{n} Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>{n} Stern oder mehr</numerusform>
            <numerusform>{n} Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>{n} Task ist ausgelassen: Sie kann ein Clip von Ihnen sein, dessen Antwort verloren ging, und wird gesucht.</numerusform>
            <numerusform>{n} Tasks sind ausgelassen: Sie können Clips von Ihnen sein, deren Antworten verloren gingen, und werden gesucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>{n}, der gleich würde, ist ausgelassen.</numerusform>
            <numerusform>{n}, die gleich würden, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>{n} wurde von einem anderen Programm geändert</numerusform>
            <numerusform>{n} wurden von einem anderen Programm geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>{n} wurde wiedergefunden</numerusform>
            <numerusform>{n} wurden wiedergefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>{n} war schon hier.</numerusform>
            <numerusform>{n} waren schon hier.</numerusform>
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
        <translation>{one} und {other} schließen einander aus.</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>{option} wird so verwendet: {use} ({meaning}).</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture}: {why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>{price} für einen Take</translation>
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
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} frei auf dieser Festplatte</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>{size} in {n} Datei hier.</numerusform>
            <numerusform>{size} in {n} Dateien hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · Veo nimmt {limit}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · Bild {n} von {frames}</translation>
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
        <translation>Bisher {today}.</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value} ist kein Modell, das hier verwendet werden kann.</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>{value} wird nicht mehr angeboten; {instead} wird genommen.</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>{value} wird nicht angeboten. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>{value} wird nicht angeboten: {offered}.</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{what} bei {n} Clip</numerusform>
            <numerusform>{what} bei {n} Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {total}</source>
        <translation>{what} {n} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{width} × {height} · {rate} fps · {n} frames</source>
        <extracomment>For a count of 1: {width} × {height} · {rate} fps · {n} frame</extracomment>
        <translation>
            <numerusform>{width} × {height} · {rate} fps · {n} Bild</numerusform>
            <numerusform>{width} × {height} · {rate} fps · {n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height} Pixel</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height} Pixel, {left} von links, {top} von oben. Pfeiltasten bewegen ihn, mit Umschalt um zehn; Plus und Minus ändern die Größe.</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · zugeschnitten auf {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · passt zu {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · gibt das Seitenverhältnis vor</translation>
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
        <translation>{words} Das dauerte {ms} ms.</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}, in {section}</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words}: diesen Clip auswählen</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words}: diesen Clip zeigen</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>„{name}“ konnte nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>„{name}“ konnte nicht in den Papierkorb. Es liegt noch in Ihrem Clip-Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>„{name}“ blieb unangetastet: {reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>„{noun}“ allein schließt nichts aus. Nennen Sie das Ding.</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>„{project}“: {parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit} Tokens</translation>
    </message>
</context>
</TS>
