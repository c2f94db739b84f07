<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>veo</name>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Juger</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>1080p has more detail and may cost more: the price beside Generate is for the one chosen here.</source>
        <translation>Le 1080p a plus de détails et peut coûter plus : le prix près de Générer vaut pour celle choisie ici.</translation>
    </message>
    <message>
        <source>1980s video</source>
        <translation>Vidéo des années 1980</translation>
    </message>
    <message>
        <source>3D animation</source>
        <translation>Animation 3D</translation>
    </message>
    <message>
        <source>4 s</source>
        <translation>4 s</translation>
    </message>
    <message>
        <source>4 seconds</source>
        <translation>4 secondes</translation>
    </message>
    <message>
        <source>6 s</source>
        <translation>6 s</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 secondes</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 s</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 secondes</translation>
    </message>
    <message>
        <source>A click takes prompt and settings into the panel. Undo brings back what was there.</source>
        <translation>Un clic met prompt et réglages dans le panneau. Annuler ramène ce qu&apos;il y avait.</translation>
    </message>
    <message>
        <source>A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. Counts from the next clip on; compared clips share it.</source>
        <translation>Un clip qui y tient est gardé en entier, et chaque pas est immédiat : 8 secondes de 1080p prennent 600 Mo. Compte dès le clip suivant ; les clips comparés la partagent.</translation>
    </message>
    <message>
        <source>A collection holds the clips that you drag onto it</source>
        <translation>Une collection contient les clips que vous y faites glisser</translation>
    </message>
    <message>
        <source>A day in the past</source>
        <translation>Un jour du passé</translation>
    </message>
    <message>
        <source>A face and what it feels</source>
        <translation>Un visage et ce qu&apos;il ressent</translation>
    </message>
    <message>
        <source>A feeling rather than a story</source>
        <translation>Un sentiment plus qu&apos;une histoire</translation>
    </message>
    <message>
        <source>A few words, sung</source>
        <translation>Quelques mots chantés</translation>
    </message>
    <message>
        <source>A file name cannot have {signs}</source>
        <translation>Un nom de fichier ne peut avoir {signs}</translation>
    </message>
    <message>
        <source>A file that was not made here: there is no prompt and no cost to show.</source>
        <translation>Un fichier qui n&apos;a pas été fait ici : ni prompt ni coût à montrer.</translation>
    </message>
    <message>
        <source>A folder needs a name. Nothing was changed.</source>
        <translation>Un dossier a besoin d&apos;un nom. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot have &quot;</source>
        <translation>Un nom de dossier ne peut avoir &quot;</translation>
    </message>
    <message>
        <source>A folder&apos;s name has only letters, digits, - and _.</source>
        <translation>Un nom de dossier n&apos;a que des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>A frame, like 81, or a timecode, like 00:03:08. {key} goes there.</source>
        <translation>Une image, comme 81, ou un timecode, comme 00:03:08. {key} y va.</translation>
    </message>
    <message>
        <source>A grand beginning or end</source>
        <translation>Un grand début ou une grande fin</translation>
    </message>
    <message>
        <source>A key decides on the clip that plays, and the next one follows. What was decided can be undone.</source>
        <translation>Une touche décide du clip qui joue, et le suivant arrive. Ce qui a été décidé peut être annulé.</translation>
    </message>
    <message>
        <source>A last frame needs a first frame.</source>
        <translation>Une dernière image exige une première image.</translation>
    </message>
    <message>
        <source>A lighthouse at dusk, waves below, the camera rises slowly</source>
        <translation>Un phare au crépuscule, des vagues en bas, la caméra monte lentement</translation>
    </message>
    <message>
        <source>A longer clip may cost more: the price beside Generate is for the length chosen here.</source>
        <translation>Un clip plus long peut coûter plus : le prix près de Générer vaut pour la durée choisie ici.</translation>
    </message>
    <message>
        <source>A name of your own, as “Studio A”. Wiro does not learn of it.</source>
        <translation>Un nom à vous, comme « Studio A ». Wiro ne l&apos;apprend pas.</translation>
    </message>
    <message>
        <source>A note here is about the whole clip; in the player, about a frame.</source>
        <translation>Ici, une note porte sur tout le clip ; dans le lecteur, sur une image.</translation>
    </message>
    <message>
        <source>A note here is written about each of these clips.</source>
        <translation>Ici, une note s&apos;écrit sur chacun de ces clips.</translation>
    </message>
    <message>
        <source>A note is pinned to the frame on the screen, or goes from the in to the out point.</source>
        <translation>Une note est fixée à l&apos;image affichée, ou va du point d&apos;entrée au point de sortie.</translation>
    </message>
    <message>
        <source>A part of it, or of the system&apos;s own programs, failed. Your jobs and clips are safe. The report says where it happened; it has no keys, no prompts and no names of clips.</source>
        <translation>Une partie du programme, ou du système, a échoué. Vos tâches et vos clips sont en sûreté. Le rapport dit où ; il ne contient ni clés, ni prompts, ni noms de clips.</translation>
    </message>
    <message>
        <source>A pause that is felt</source>
        <translation>Une pause que l&apos;on sent</translation>
    </message>
    <message>
        <source>A picture is still being checked. Try again in a moment.</source>
        <translation>Une image est encore en vérification. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Un projet a besoin d&apos;un nom. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>A question, with the tone you name</source>
        <translation>Une question, au ton que vous nommez</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>Une recette</translation>
    </message>
    <message>
        <source>A reference is still being checked.</source>
        <translation>Une référence est encore en vérification.</translation>
    </message>
    <message numerus="yes">
        <source>A second has {n} frames here, from 00 to {last}.</source>
        <extracomment>For a count of 1: A second has {n} frame here, from 00 to {last}.</extracomment>
        <translation>
            <numerusform>Une seconde a ici {n} image, de 00 à {last}.</numerusform>
            <numerusform>Une seconde a ici {n} images, de 00 à {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seed is a whole number from {min} to {max}.</source>
        <translation>Un seed est un nombre entier de {min} à {max}.</translation>
    </message>
    <message>
        <source>A small scene for a family film</source>
        <translation>Une petite scène pour un film familial</translation>
    </message>
    <message>
        <source>A table, a bar</source>
        <translation>Une table, un bar</translation>
    </message>
    <message>
        <source>A thing taken apart</source>
        <translation>Une chose démontée</translation>
    </message>
    <message>
        <source>A town at night</source>
        <translation>Une ville la nuit</translation>
    </message>
    <message>
        <source>A voice over the picture, nobody speaks on screen</source>
        <translation>Une voix sur l&apos;image, personne ne parle à l&apos;écran</translation>
    </message>
    <message>
        <source>A word or the beginning of one is enough; every word has to be in the clip&apos;s texts.</source>
        <translation>Un mot ou son début suffit ; chaque mot doit être dans les textes du clip.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API key only</source>
        <translation>Clé API seule</translation>
    </message>
    <message>
        <source>API key, keyring, connection test</source>
        <translation>Clé API, trousseau, test de connexion</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret API</translation>
    </message>
    <message>
        <source>API secret, keyring, signed</source>
        <translation>Secret API, trousseau, signé</translation>
    </message>
    <message>
        <source>About Veo Desktop</source>
        <translation>À propos de Veo Desktop</translation>
    </message>
    <message>
        <source>About these settings</source>
        <translation>À propos de ces réglages</translation>
    </message>
    <message>
        <source>About {n} of {limit} tokens</source>
        <translation>Environ {n} tokens sur {limit}</translation>
    </message>
    <message>
        <source>Above the fog</source>
        <translation>Au-dessus du brouillard</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d&apos;accent</translation>
    </message>
    <message>
        <source>Accepted by Wiro</source>
        <translation>Accepté par Wiro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account: Sandbox</source>
        <translation>Compte : bac à sable</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Compte : {name}</translation>
    </message>
    <message>
        <source>Accounts, add, rename, remove, switch, studio</source>
        <translation>Comptes, ajouter, renommer, retirer, changer, studio</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a Wiro account</source>
        <translation>Ajouter un compte Wiro</translation>
    </message>
    <message>
        <source>Add a key for: {action}</source>
        <translation>Ajouter une touche pour : {action}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Add a picture here: the model needs one.</source>
        <translation>Ajoutez une image ici : le modèle en a besoin.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Add funds at Wiro</source>
        <translation>Ajouter du solde chez Wiro</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Ajouter à la collection</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Add to what is chosen, or take away</source>
        <translation>Ajouter au choix ou en retirer</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
    <message>
        <source>Adding it to the library…</source>
        <translation>Ajout à la bibliothèque…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Adresse interrogée</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Adults allowed</source>
        <translation>Adultes autorisés</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>All of video</source>
        <translation>Toute la vidéo</translation>
    </message>
    <message>
        <source>All places at Wiro are taken. The job waits and starts by itself when one is free.</source>
        <translation>Toutes les places chez Wiro sont prises. La tâche attend et démarre toute seule quand une se libère.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>All that was looked through is in this library already.</source>
        <translation>Tout ce qui a été parcouru est déjà dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Allow adults</source>
        <translation>Adultes autorisés</translation>
    </message>
    <message>
        <source>Ambience</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>An address of yours that Wiro calls when the clip is ready.</source>
        <translation>Une adresse à vous que Wiro appelle quand le clip est prêt.</translation>
    </message>
    <message>
        <source>An estimate: only the model counts its tokens exactly</source>
        <translation>Une estimation : seul le modèle compte exactement ses tokens</translation>
    </message>
    <message>
        <source>An eye, a drop, a key</source>
        <translation>Un œil, une goutte, une clé</translation>
    </message>
    <message>
        <source>An image is still being checked. Try again.</source>
        <translation>Une image est encore en vérification. Réessayez.</translation>
    </message>
    <message>
        <source>Anamorphic</source>
        <translation>Anamorphique</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Animated character</source>
        <translation>Personnage animé</translation>
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
        <translation>Un autre compte s&apos;appelle ainsi.</translation>
    </message>
    <message>
        <source>Another account is in use now. Look again.</source>
        <translation>Un autre compte est maintenant utilisé. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Another project has this name.</source>
        <translation>Un autre projet porte ce nom.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Une autre époque</translation>
    </message>
    <message>
        <source>Answer lost: looking it up at Wiro</source>
        <translation>Réponse perdue : recherche chez Wiro</translation>
    </message>
    <message>
        <source>Any Veo</source>
        <translation>Tout Veo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arriving somewhere</source>
        <translation>Arriver quelque part</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system, at most 150 %.</source>
        <translation>Comme le système, 150 % au plus.</translation>
    </message>
    <message>
        <source>Ask me before a click that costs more than</source>
        <translation>Me demander avant un clic qui coûte plus de</translation>
    </message>
    <message>
        <source>Asking Wiro for the result</source>
        <translation>On demande le résultat à Wiro</translation>
    </message>
    <message>
        <source>Asking Wiro which tasks it may be…</source>
        <translation>On demande à Wiro quelles tâches ce peut être…</translation>
    </message>
    <message>
        <source>Asking Wiro…</source>
        <translation>On demande à Wiro…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>On demande…</translation>
    </message>
    <message>
        <source>Asks Wiro&apos;s address for a sign of life, as your clips would. No key is sent.</source>
        <translation>Demande un signe de vie à l&apos;adresse de Wiro, comme le feraient vos clips. Aucune clé n&apos;est envoyée.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Format d&apos;image</translation>
    </message>
    <message>
        <source>At 24 frames a second.</source>
        <translation>À 24 images par seconde.</translation>
    </message>
    <message>
        <source>At Wiro</source>
        <translation>Chez Wiro</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Au plus par jour</translation>
    </message>
    <message>
        <source>At most a month</source>
        <translation>Au plus par mois</translation>
    </message>
    <message>
        <source>At most in a day</source>
        <translation>Au plus par jour</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>Au plus par mois</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} pictures fit here; take {over} out.</source>
        <extracomment>For a count of 1: At most {n} picture fits here; take {over} out.</extracomment>
        <translation>
            <numerusform>Ici tient {n} image au plus ; retirez-en {over}.</numerusform>
            <numerusform>Ici tiennent {n} images au plus ; retirez-en {over}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>At work at Wiro</source>
        <translation>En cours chez Wiro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the last clip</source>
        <translation>Retour au dernier clip</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Revenir aux touches habituelles</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Background for a title</source>
        <translation>Fond pour un titre</translation>
    </message>
    <message>
        <source>Backlight</source>
        <translation>Contre-jour</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sauvegarde (*.zip)</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>À l&apos;envers</translation>
    </message>
    <message>
        <source>Balance {amount}, seen at {time}</source>
        <translation>Solde {amount}, vu à {time}</translation>
    </message>
    <message>
        <source>Begin new work with the panel&apos;s present settings</source>
        <translation>Commencer avec les réglages actuels du panneau</translation>
    </message>
    <message>
        <source>Begin with a sample prompt</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Mieux notés d&apos;abord</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blocked by the safety filter.</source>
        <translation>Bloqué par le filtre de sécurité.</translation>
    </message>
    <message>
        <source>Blue hour</source>
        <translation>Heure bleue</translation>
    </message>
    <message>
        <source>Bring back from the bin</source>
        <translation>Ramener de la corbeille</translation>
    </message>
    <message>
        <source>Bring back what was in this panel before</source>
        <translation>Rétablir ce qu&apos;il y avait avant dans ce panneau</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
    <message>
        <source>Bringing the clip home</source>
        <translation>Récupération du clip</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By lineage</source>
        <translation>Par filiation</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By month and rating, and what could go</source>
        <translation>Par mois et note, et ce qui pourrait partir</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Par prompt</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Par note</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Calm nature</source>
        <translation>Nature calme</translation>
    </message>
    <message>
        <source>Calm, with room for words</source>
        <translation>Calme, avec de la place pour des mots</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Candlelight</source>
        <translation>Lueur de bougie</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cars, machines</source>
        <translation>Voitures, machines</translation>
    </message>
    <message>
        <source>Cartoon</source>
        <translation>Dessin animé</translation>
    </message>
    <message>
        <source>Centre cross</source>
        <translation>Croix centrale</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change name, words and images (F2)</source>
        <translation>Modifier nom, mots et images (F2)</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Modifier le projet</translation>
    </message>
    <message>
        <source>Change the set</source>
        <translation>Modifier l&apos;ensemble</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Changer les réglages</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Les changer…</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Modifier cette note</translation>
    </message>
    <message>
        <source>Change this project…</source>
        <translation>Modifier ce projet…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} settings?</source>
        <extracomment>For a count of 1: Change {n} setting?</extracomment>
        <translation>
            <numerusform>Changer {n} réglage ?</numerusform>
            <numerusform>Changer {n} réglages ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changing a waiting job</source>
        <translation>Modification d&apos;une tâche en attente</translation>
    </message>
    <message>
        <source>Characters, places and looks that were kept: their images and their words</source>
        <translation>Personnages, lieux et looks gardés : leurs images et leurs mots</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Charged {amount}</source>
        <translation>{amount} facturés</translation>
    </message>
    <message>
        <source>Charming, flat</source>
        <translation>Charmant, plat</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Vérifier et réparer</translation>
    </message>
    <message>
        <source>Check every file</source>
        <translation>Vérifier chaque fichier</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l&apos;orthographe</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>Checking pictures, {n} to go…</source>
        <extracomment>For a count of 1: Checking pictures, {n} to go…</extracomment>
        <translation>
            <numerusform>Vérification des images, encore {n}…</numerusform>
            <numerusform>Vérification des images, encore {n}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose a CSV table</source>
        <translation>Choisir un tableau CSV</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un endroit…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose from here to there</source>
        <translation>Choisir d&apos;ici à là</translation>
    </message>
    <message>
        <source>Choose more than one value, and each is made with each. Nothing is sent yet.</source>
        <translation>Choisissez plus d&apos;une valeur, et chacune est faite avec chacune. Rien n&apos;est encore envoyé.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose the folder for the project&apos;s clips</source>
        <translation>Choisir le dossier des clips du projet</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Choisir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose the task</source>
        <translation>Choisir la tâche</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir : {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Churches, forests, halls</source>
        <translation>Églises, forêts, halls</translation>
    </message>
    <message>
        <source>Cinema look</source>
        <translation>Rendu cinéma</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Cinématographique</translation>
    </message>
    <message>
        <source>City nights</source>
        <translation>Nuits en ville</translation>
    </message>
    <message>
        <source>City street</source>
        <translation>Rue en ville</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Effacer entrée et sortie</translation>
    </message>
    <message>
        <source>Clear the list of opened files?</source>
        <translation>Effacer la liste des fichiers ouverts ?</translation>
    </message>
    <message>
        <source>Clear the logs?</source>
        <translation>Effacer les journaux ?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} prompts from the history?</source>
        <extracomment>For a count of 1: Clear {n} prompt from the history?</extracomment>
        <translation>
            <numerusform>Effacer {n} prompt de l&apos;historique ?</numerusform>
            <numerusform>Effacer {n} prompts de l&apos;historique ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear: {what}</source>
        <translation>Effacer : {what}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Click a frame to go to it.</source>
        <translation>Cliquez sur une image pour y aller.</translation>
    </message>
    <message>
        <source>Click to see and arrange the pictures</source>
        <translation>Cliquer pour voir et ordonner les images</translation>
    </message>
    <message>
        <source>Click to show the frame first</source>
        <translation>Cliquer pour montrer l&apos;image d&apos;abord</translation>
    </message>
    <message>
        <source>Click to show the timecode first</source>
        <translation>Cliquer pour montrer le timecode d&apos;abord</translation>
    </message>
    <message>
        <source>Click to use another picture</source>
        <translation>Cliquer pour utiliser une autre image</translation>
    </message>
    <message>
        <source>Clip is gone</source>
        <translation>Clip disparu</translation>
    </message>
    <message>
        <source>Clip is there</source>
        <translation>Clip présent</translation>
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
        <translation>Clips ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clips are made by Veo 3.1 and paid from your balance at Wiro.</source>
        <translation>Les clips sont faits par Veo 3.1 et payés de votre solde Wiro.</translation>
    </message>
    <message>
        <source>Clips are on their way</source>
        <translation>Des clips sont en route</translation>
    </message>
    <message>
        <source>Clips go to the system&apos;s bin; undo brings them back. The disk has the room once the bin is emptied.</source>
        <translation>Les clips vont à la corbeille du système ; annuler les ramène. La place se libère quand elle est vidée.</translation>
    </message>
    <message>
        <source>Clips that show and sound the same: the picked, best rated or oldest one stays</source>
        <translation>Clips aux mêmes image et son : le retenu, le mieux noté ou le plus ancien reste</translation>
    </message>
    <message>
        <source>Clips that would go</source>
        <translation>Clips qui partiraient</translation>
    </message>
    <message>
        <source>Clips that you move to the bin are shown here until the system&apos;s bin is emptied.</source>
        <translation>Les clips que vous mettez à la corbeille sont montrés ici jusqu&apos;à ce que celle du système soit vidée.</translation>
    </message>
    <message>
        <source>Clips to be made</source>
        <translation>Clips à faire</translation>
    </message>
    <message>
        <source>Clips wait when the project&apos;s budget is used up, until it is raised or the day turns.</source>
        <translation>Les clips attendent quand le budget du projet est épuisé, jusqu&apos;à ce qu&apos;il augmente ou que le jour change.</translation>
    </message>
    <message>
        <source>Clips with a last frame are always 8 seconds long.</source>
        <translation>Les clips avec dernière image durent toujours 8 secondes.</translation>
    </message>
    <message>
        <source>Clips with reference images are always 8 seconds long.</source>
        <translation>Les clips avec images de référence durent toujours 8 secondes.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and quiet, hardly any voice</source>
        <translation>Proche et doux, presque sans voix</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close to how we see</source>
        <translation>Proche de notre regard</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Close. The status bar goes on saying it.</source>
        <translation>Fermer. La barre d&apos;état continue de le dire.</translation>
    </message>
    <message>
        <source>Closes this page</source>
        <translation>Ferme cette page</translation>
    </message>
    <message>
        <source>Cloth and touch</source>
        <translation>Étoffe et toucher</translation>
    </message>
    <message>
        <source>Clothes that move</source>
        <translation>Des vêtements qui bougent</translation>
    </message>
    <message>
        <source>Clouds, crowds, growth</source>
        <translation>Nuages, foules, croissance</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Côte</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comédie</translation>
    </message>
    <message>
        <source>Command (curl)</source>
        <translation>Commande (curl)</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare A with</source>
        <translation>Comparer A avec</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Comparer par</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Compare “{title}” with</source>
        <translation>Comparer « {title} » avec</translation>
    </message>
    <message>
        <source>Compared clips</source>
        <translation>Clips comparés</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Connect a Wiro account</source>
        <translation>Connecter un compte Wiro</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche contact</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Planche contact…</translation>
    </message>
    <message>
        <source>Continue from this frame</source>
        <translation>Continuer depuis cette image</translation>
    </message>
    <message>
        <source>Continued from another clip</source>
        <translation>Suite d&apos;un autre clip</translation>
    </message>
    <message>
        <source>Continued in {clip}</source>
        <translation>Continué dans {clip}</translation>
    </message>
    <message>
        <source>Continues {clip}</source>
        <translation>Suite de {clip}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast, rain, hats</source>
        <translation>Contraste, pluie, chapeaux</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copié comme image.</translation>
    </message>
    <message>
        <source>Copies at Wiro</source>
        <translation>Copies chez Wiro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copier les réglages</translation>
    </message>
    <message>
        <source>Copy this frame</source>
        <translation>Copier cette image</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>La copie a été arrêtée.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Coût pas encore connu</translation>
    </message>
    <message>
        <source>Count the sandbox&apos;s prices too</source>
        <translation>Compter aussi les prix du bac à sable</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Country after dark</source>
        <translation>Campagne à la nuit</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Grue vers le haut</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recadrer…</translation>
    </message>
    <message>
        <source>Crowds, heat, distance</source>
        <translation>Foules, chaleur, distance</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the controls</source>
        <translation>Ctrl+Tab mène aux commandes</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Plus chers d&apos;abord</translation>
    </message>
    <message>
        <source>Deep focus</source>
        <translation>Grande profondeur de champ</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a clip&apos;s files there once it is safely here</source>
        <translation>Y supprimer les fichiers d&apos;un clip dès qu&apos;il est ici en sûreté</translation>
    </message>
    <message>
        <source>Delete at Wiro</source>
        <translation>Supprimer chez Wiro</translation>
    </message>
    <message>
        <source>Delete at Wiro…</source>
        <translation>Supprimer chez Wiro…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message numerus="yes">
        <source>Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.</source>
        <extracomment>For a count of 1: Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Supprimer chez Wiro les fichiers de {n} clip ? Vos propres fichiers restent. C&apos;est définitif.</numerusform>
            <numerusform>Supprimer chez Wiro les fichiers de {n} clips ? Vos propres fichiers restent. C&apos;est définitif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>Supprimer le projet</translation>
    </message>
    <message>
        <source>Delete the smart folder</source>
        <translation>Supprimer le dossier intelligent</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Delete this project…</source>
        <translation>Supprimer ce projet…</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer « {name} » ?</translation>
    </message>
    <message>
        <source>Deleted there on {when}: {what}</source>
        <translation>Supprimé là-bas le {when} : {what}</translation>
    </message>
    <message>
        <source>Describe a shot, get a clip with sound, and judge it frame by frame.</source>
        <translation>Décrivez un plan, obtenez un clip avec le son, et jugez-le image par image.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <translation>Espace disque…</translation>
    </message>
    <message>
        <source>Do not ask again for these models until I quit</source>
        <translation>Ne plus demander pour ces modèles jusqu&apos;à la fermeture</translation>
    </message>
    <message>
        <source>Do not ask again for this model until I quit</source>
        <translation>Ne plus demander pour ce modèle jusqu&apos;à la fermeture</translation>
    </message>
    <message>
        <source>Do not ask again today</source>
        <translation>Ne plus demander aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documentaire</translation>
    </message>
    <message>
        <source>Dolly in</source>
        <translation>Travelling avant</translation>
    </message>
    <message>
        <source>Dolly out</source>
        <translation>Travelling arrière</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading {amount}</source>
        <translation>Téléchargement de {amount}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft of {clip}</source>
        <translation>Brouillon de {clip}</translation>
    </message>
    <message>
        <source>Drag clips onto its name to put them into it.</source>
        <translation>Faites glisser des clips sur son nom pour les y mettre.</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drame</translation>
    </message>
    <message>
        <source>Draw a rectangle on the picture to point at something.</source>
        <translation>Tracez un rectangle sur l&apos;image pour montrer quelque chose.</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Tirer un autre seed</translation>
    </message>
    <message>
        <source>Draws attention, builds tension</source>
        <translation>Attire l&apos;attention, crée la tension</translation>
    </message>
    <message>
        <source>Driving music</source>
        <translation>Musique entraînante</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>Drone</translation>
    </message>
    <message>
        <source>Drop the video to play it</source>
        <translation>Déposez la vidéo pour la lire</translation>
    </message>
    <message>
        <source>Drop, paste or click to browse</source>
        <translation>Déposer, coller ou cliquer pour parcourir</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Dutch angle</source>
        <translation>Cadrage penché</translation>
    </message>
    <message>
        <source>Each clip, from start to end</source>
        <translation>Chaque clip, du début à la fin</translation>
    </message>
    <message>
        <source>Each project at Wiro has keys of its own. Open one, or make a new one, and copy them.</source>
        <translation>Chaque projet chez Wiro a ses propres clés. Ouvrez-en un ou créez-en un, et copiez-les.</translation>
    </message>
    <message>
        <source>Earlier in the collection</source>
        <translation>Avancer dans la collection</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Empty cells take what the panel holds. Nothing is sent yet.</source>
        <translation>Les cellules vides prennent ce que contient le panneau. Rien n&apos;est encore envoyé.</translation>
    </message>
    <message>
        <source>Empty the strips</source>
        <translation>Vider les bandes</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Finir la recherche</translation>
    </message>
    <message>
        <source>Energy for sport and products</source>
        <translation>De l&apos;énergie pour le sport et les produits</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>English, at most 1,024 tokens.</source>
        <translation>En anglais, 1 024 tokens au plus.</translation>
    </message>
    <message>
        <source>Enhance prompt</source>
        <translation>Enrichir le prompt</translation>
    </message>
    <message>
        <source>Enter the API key of your project at Wiro.</source>
        <translation>Entrez la clé API de votre projet chez Wiro.</translation>
    </message>
    <message>
        <source>Enter the API key that this secret belongs to, too.</source>
        <translation>Saisissez aussi la clé API à laquelle ce secret appartient.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Entrez la clé API.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>Entrer les clés…</translation>
    </message>
    <message>
        <source>Enter them and test</source>
        <translation>Entrez-les et testez</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Estimated cost: {cost}</source>
        <translation>Coût estimé : {cost}</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>Even, honest</source>
        <translation>Égal, honnête</translation>
    </message>
    <message>
        <source>Every clip that Veo makes carries an invisible SynthID watermark.</source>
        <translation>Chaque clip de Veo porte un filigrane SynthID invisible.</translation>
    </message>
    <message>
        <source>Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders can be dropped here too.</source>
        <translation>Chaque clip que vous faites est gardé ici, avec son prompt, ses réglages et son coût. Clips et dossiers peuvent aussi être déposés ici.</translation>
    </message>
    <message>
        <source>Every picture carries Google&apos;s SynthID: an invisible mark that says it was generated.</source>
        <translation>Chaque image porte le SynthID de Google : une marque invisible qui dit qu&apos;elle a été générée.</translation>
    </message>
    <message>
        <source>Every place is taken. Remove a picture, or drop this one on its tile.</source>
        <translation>Toutes les places sont prises. Retirez une image, ou déposez celle-ci sur sa case.</translation>
    </message>
    <message>
        <source>Every prompt that was used, and what it made</source>
        <translation>Chaque prompt utilisé et ce qu&apos;il a donné</translation>
    </message>
    <message>
        <source>Every setting as it was at first; accounts, folders and clips stay.</source>
        <translation>Chaque réglage comme au début ; comptes, dossiers et clips restent.</translation>
    </message>
    <message>
        <source>Everything at Wiro</source>
        <translation>Tout chez Wiro</translation>
    </message>
    <message>
        <source>Everything is as in this file already.</source>
        <translation>Tout est déjà comme dans ce fichier.</translation>
    </message>
    <message>
        <source>Everything is at its default already.</source>
        <translation>Tout est déjà à sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Everything to be seen</source>
        <translation>Tout doit se voir</translation>
    </message>
    <message>
        <source>Explain how it works</source>
        <translation>Expliquer comment ça marche</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>Export copies…</source>
        <translation>Exporter des copies…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} copies</source>
        <extracomment>For a count of 1: Export a copy</extracomment>
        <translation>
            <numerusform>Exporter {n} copie</numerusform>
            <numerusform>Exporter {n} copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté vers {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Très gros plan</translation>
    </message>
    <message>
        <source>Extreme wide shot</source>
        <translation>Plan très large</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>À hauteur d&apos;œil</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Family film</source>
        <translation>Film familial</translation>
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
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Feet, wheels, grass</source>
        <translation>Pieds, roues, herbe</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch {n}</source>
        <translation>Récupérer {n}</translation>
    </message>
    <message>
        <source>Fields (JSON)</source>
        <translation>Champs (JSON)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that were left alone</source>
        <translation>Fichiers qui n&apos;ont pas été touchés</translation>
    </message>
    <message>
        <source>Files you have opened</source>
        <translation>Fichiers que vous avez ouverts</translation>
    </message>
    <message>
        <source>Fill this in: the model needs it.</source>
        <translation>Remplissez ceci : le modèle en a besoin.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter. Delete removes it</source>
        <translation>Filtre. Suppr le retire</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>Final of {clip}</source>
        <translation>Finale de {clip}</translation>
    </message>
    <message>
        <source>Finals</source>
        <translation>Finales</translation>
    </message>
    <message>
        <source>Find it in a folder…</source>
        <translation>Le chercher dans un dossier…</translation>
    </message>
    <message>
        <source>Find missing clips in a folder…</source>
        <translation>Chercher les clips manquants dans un dossier…</translation>
    </message>
    <message>
        <source>Find missing clips…</source>
        <translation>Chercher les clips manquants…</translation>
    </message>
    <message>
        <source>Find my tasks</source>
        <translation>Trouver mes tâches</translation>
    </message>
    <message>
        <source>Find my tasks at Wiro…</source>
        <translation>Trouver mes tâches chez Wiro…</translation>
    </message>
    <message>
        <source>Find your keys</source>
        <translation>Trouvez vos clés</translation>
    </message>
    <message>
        <source>Find your keys at Wiro</source>
        <translation>Trouver vos clés chez Wiro</translation>
    </message>
    <message>
        <source>Finding out if Wiro got it</source>
        <translation>On vérifie si Wiro l&apos;a reçu</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finition</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>Fisheye</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajuster l&apos;image</translation>
    </message>
    <message>
        <source>Fit · {percent}</source>
        <translation>Ajusté · {percent}</translation>
    </message>
    <message>
        <source>Flatter than a dolly, a little old-fashioned</source>
        <translation>Plus plat qu&apos;un travelling, un peu démodé</translation>
    </message>
    <message>
        <source>Flattering, hopeful</source>
        <translation>Flatteur, plein d&apos;espoir</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Flip between A and B</source>
        <translation>Alterner A et B</translation>
    </message>
    <message>
        <source>Flying over a wide place</source>
        <translation>Survoler un grand espace</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for its clips</source>
        <translation>Dossier de ses clips</translation>
    </message>
    <message>
        <source>Folders and collections</source>
        <translation>Dossiers et collections</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Footsteps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Par exemple : {name}</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Forget keys</source>
        <translation>Oublier les clés</translation>
    </message>
    <message>
        <source>Forget keys, sign out, log out</source>
        <translation>Oublier les clés, se déconnecter</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Found tasks</source>
        <translation>Tâches trouvées</translation>
    </message>
    <message>
        <source>Frame number before the time</source>
        <translation>Numéro d&apos;image avant le temps</translation>
    </message>
    <message>
        <source>Frame {n} copied.</source>
        <translation>Image {n} copiée.</translation>
    </message>
    <message>
        <source>Frame {n} could not be used. {reason}</source>
        <translation>L&apos;image {n} n&apos;a pu être utilisée. {reason}</translation>
    </message>
    <message>
        <source>Frame {n}, {timecode}</source>
        <translation>Image {n}, {timecode}</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames of the clip</source>
        <translation>Images du clip</translation>
    </message>
    <message>
        <source>Frames that {letter} is ahead of A</source>
        <translation>Images d&apos;avance de {letter} sur A</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Free zone of social apps, tall clips</source>
        <translation>Zone libre des applis sociales, clips verticaux</translation>
    </message>
    <message>
        <source>From a list to large pictures ({key}+wheel)</source>
        <translation>D&apos;une liste à de grandes images ({key}+molette)</translation>
    </message>
    <message>
        <source>From a web address…</source>
        <translation>D&apos;une adresse web…</translation>
    </message>
    <message>
        <source>From compared pictures to the controls</source>
        <translation>Des images comparées aux commandes</translation>
    </message>
    <message>
        <source>From pictures</source>
        <translation>Depuis des images</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>Depuis un texte</translation>
    </message>
    <message>
        <source>From the sandbox</source>
        <translation>Du bac à sable</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation>Plein écran sur</translation>
    </message>
    <message>
        <source>Full shot</source>
        <translation>Plan en pied</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate audio</source>
        <translation>Générer le son</translation>
    </message>
    <message numerus="yes">
        <source>Generate {n} clips</source>
        <extracomment>For a count of 1: Generate {n} clip</extracomment>
        <translation>
            <numerusform>Générer {n} clip</numerusform>
            <numerusform>Générer {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Generating · {time} left</source>
        <translation>Génération · encore {time}</translation>
    </message>
    <message>
        <source>Gentle score</source>
        <translation>Musique douce de film</translation>
    </message>
    <message>
        <source>Give every action the keys of the preset again</source>
        <translation>Rendre à chaque action les touches du préréglage</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Give it a name: you find it by that.</source>
        <translation>Donnez-lui un nom : c&apos;est ainsi que vous le trouverez.</translation>
    </message>
    <message>
        <source>Glass and dishes</source>
        <translation>Verres et vaisselle</translation>
    </message>
    <message>
        <source>Go on without choosing</source>
        <translation>Avancer sans choisir</translation>
    </message>
    <message>
        <source>Go through the clips</source>
        <translation>Passer les clips en revue</translation>
    </message>
    <message>
        <source>Go through the clips…</source>
        <translation>Passer les clips en revue…</translation>
    </message>
    <message>
        <source>Go to a timecode or frame</source>
        <translation>Aller à un timecode ou une image</translation>
    </message>
    <message>
        <source>Go to a timecode or frame…</source>
        <translation>Aller à un timecode ou une image…</translation>
    </message>
    <message>
        <source>Go to frame {n}</source>
        <translation>Aller à l&apos;image {n}</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>Aller à la première image</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Aller au point d&apos;entrée</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>Aller à la dernière image</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Aller au point de sortie</translation>
    </message>
    <message>
        <source>Go to this frame</source>
        <translation>Aller à cette image</translation>
    </message>
    <message>
        <source>Goes with somebody who moves</source>
        <translation>Accompagne quelqu&apos;un qui bouge</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Heure dorée</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 s only. It may be refused, then it costs nothing.</source>
        <translation>Google n&apos;indique le 1080p que pour 8 s. Un refus est possible ; il ne coûte rien.</translation>
    </message>
    <message>
        <source>Google documents 1080p for 8 seconds only.</source>
        <translation>Google n&apos;indique le 1080p que pour 8 secondes.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Lignes de grille</translation>
    </message>
    <message>
        <source>Ground level</source>
        <translation>Au ras du sol</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be opened on this computer. Save the picture as JPG or PNG and use that.</source>
        <translation>Les images HEIC ne s&apos;ouvrent pas sur cet ordinateur. Enregistrez l&apos;image en JPG ou PNG et utilisez celle-là.</translation>
    </message>
    <message>
        <source>Half to themselves, eyes elsewhere</source>
        <translation>À moitié pour soi, le regard ailleurs</translation>
    </message>
    <message>
        <source>Hand-drawn</source>
        <translation>Dessiné à la main</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Caméra à l&apos;épaule</translation>
    </message>
    <message>
        <source>Handmade</source>
        <translation>Fait main</translation>
    </message>
    <message>
        <source>Hands at work</source>
        <translation>Des mains au travail</translation>
    </message>
    <message>
        <source>Hard noon sun</source>
        <translation>Soleil dur de midi</translation>
    </message>
    <message>
        <source>Heat, summer, desert</source>
        <translation>Chaleur, été, désert</translation>
    </message>
    <message>
        <source>Held until you start it</source>
        <translation>Retenu jusqu&apos;à ce que vous le lanciez</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Masquer ce qui est pareil</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High angle</source>
        <translation>Plongée</translation>
    </message>
    <message>
        <source>High key</source>
        <translation>High key</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hold {key} to mark up to three.</source>
        <translation>Maintenez {key} pour en marquer jusqu&apos;à trois.</translation>
    </message>
    <message>
        <source>How many frames</source>
        <translation>Combien d&apos;images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images that were sent once and reused lie in a folder of their own there, and may stay.</source>
        <translation>Les images envoyées une fois puis réutilisées y ont leur propre dossier, et peuvent rester.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a CSV table</source>
        <translation>Importer un tableau CSV</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>Importer un tableau CSV…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import clips</source>
        <translation>Importer des clips</translation>
    </message>
    <message>
        <source>Import clips…</source>
        <translation>Importer des clips…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import the clips of a folder</source>
        <translation>Importer les clips d&apos;un dossier</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>In Wiro&apos;s queue</source>
        <translation>Dans la file de Wiro</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>In the bin now: {size}.</source>
        <translation>Dans la corbeille : {size}.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>Dans le lecteur</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>In {timecode} · frame {n}</source>
        <translation>Entrée {timecode} · image {n}</translation>
    </message>
    <message>
        <source>Insects, food, textures</source>
        <translation>Insectes, nourriture, textures</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Interiors that feel real</source>
        <translation>Des intérieurs qui semblent vrais</translation>
    </message>
    <message>
        <source>Intimate, as if at the ear</source>
        <translation>Intime, comme à l&apos;oreille</translation>
    </message>
    <message>
        <source>It applies at the next start.</source>
        <translation>S&apos;applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>It brought no text of its licence; its name is above.</source>
        <translation>Il n&apos;a pas apporté de texte de licence ; son nom est ci-dessus.</translation>
    </message>
    <message>
        <source>It can be taken back.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>It goes on by itself next month, or as soon as you raise the budget.</source>
        <translation>Cela reprend tout seul le mois prochain, ou dès que vous augmentez le budget.</translation>
    </message>
    <message>
        <source>It goes on by itself tomorrow, or as soon as you raise the budget.</source>
        <translation>Cela reprend tout seul demain, ou dès que vous augmentez le budget.</translation>
    </message>
    <message>
        <source>It goes with the API key that is kept.</source>
        <translation>Il va avec la clé API conservée.</translation>
    </message>
    <message>
        <source>It has a key and a secret: enter both. Each request is signed with the secret, which itself never leaves this computer.</source>
        <translation>Il a une clé et un secret : entrez les deux. Chaque requête est signée avec le secret, qui ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>It has a key and no secret: enter the key, and leave the secret empty.</source>
        <translation>Il a une clé et pas de secret : entrez la clé, et laissez le secret vide.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened {n} times since this was opened; the report has it all.</source>
        <extracomment>For a count of 1: It has happened once since this was opened; the report has it all.</extracomment>
        <translation>
            <numerusform>C&apos;est arrivé {n} fois depuis l&apos;ouverture ; le rapport a tout.</numerusform>
            <numerusform>C&apos;est arrivé {n} fois depuis l&apos;ouverture ; le rapport a tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has {size}, and no more than {limit} are taken.</source>
        <translation>Il fait {size}, et {limit} au plus sont pris.</translation>
    </message>
    <message>
        <source>It is sent to Wiro with the clip. A picture of another shape than the clip can be cropped here first.</source>
        <translation>Elle est envoyée à Wiro avec le clip. Une image d&apos;une autre forme que le clip peut d&apos;abord être recadrée ici.</translation>
    </message>
    <message>
        <source>It is written down with each clip, so that a take can be made again and one thing changed at a time. Models change at the provider: the same seed may give another clip later.</source>
        <translation>Il est noté avec chaque clip, pour qu&apos;une prise puisse être refaite et qu&apos;on change une chose à la fois. Les modèles changent chez le fournisseur : le même seed peut donner plus tard un autre clip.</translation>
    </message>
    <message>
        <source>It never arrived: it is not charged, and you may send it again</source>
        <translation>Jamais arrivé : ce n&apos;est pas facturé, et vous pouvez le renvoyer</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>C&apos;était arrêté.</translation>
    </message>
    <message>
        <source>It was stopped. The file was not written.</source>
        <translation>Arrêté. Le fichier n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.</source>
        <translation>Son disque n&apos;est pas connecté. Image et recette restent ; le clip se lit quand le disque revient.</translation>
    </message>
    <message>
        <source>Its file is not there.</source>
        <translation>Son fichier n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Its file is not there: its disk is away, or it was moved by something else.</source>
        <translation>Son fichier n&apos;est pas là : son disque est absent, ou autre chose l&apos;a déplacé.</translation>
    </message>
    <message>
        <source>Its images go to the references, its words to the prompt</source>
        <translation>Ses images vont aux références, ses mots au prompt</translation>
    </message>
    <message>
        <source>Its keys are taken out of this system&apos;s keyring; a mark stays there, by which they are known if you add them again. Its clips and its spending stay here. Clips that Wiro still makes with it are not followed any more, and do not come home by themselves.</source>
        <translation>Ses clés sont retirées du trousseau de ce système ; une marque y reste, à laquelle on les reconnaît si vous les ajoutez de nouveau. Ses clips et ses dépenses restent ici. Les clips que Wiro fait encore avec lui ne sont plus suivis et ne viennent pas tout seuls.</translation>
    </message>
    <message>
        <source>Japanese animation</source>
        <translation>Animation japonaise</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juger</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Juste regarder</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep prompt and settings inside the copies</source>
        <translation>Garder prompt et réglages dans les copies</translation>
    </message>
    <message>
        <source>Keep the pitch at other speeds</source>
        <translation>Garder la hauteur du son aux autres vitesses</translation>
    </message>
    <message>
        <source>Keep the pitch of the sound</source>
        <translation>Garder la hauteur du son</translation>
    </message>
    <message>
        <source>Keep these references as a set</source>
        <translation>Garder ces références en ensemble</translation>
    </message>
    <message>
        <source>Keep these references as a set…</source>
        <translation>Garder ces références en ensemble…</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Garder ces réglages</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Garder cet ordinateur éveillé</translation>
    </message>
    <message>
        <source>Keep this search as a smart folder: it always shows what fits then</source>
        <translation>Garder cette recherche en dossier intelligent : il montre toujours ce qui convient</translation>
    </message>
    <message>
        <source>Keep this seed</source>
        <translation>Garder ce seed</translation>
    </message>
    <message>
        <source>Keeps Veo from inventing talk</source>
        <translation>Empêche Veo d&apos;inventer des paroles</translation>
    </message>
    <message>
        <source>Keeps the sound natural</source>
        <translation>Garde un son naturel</translation>
    </message>
    <message>
        <source>Kept. Type to replace it.</source>
        <translation>Gardé. Saisir pour le remplacer.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Keys are never in here.</source>
        <translation>Les clés n&apos;y figurent jamais.</translation>
    </message>
    <message>
        <source>Keys go into this system&apos;s keyring, never into a file.</source>
        <translation>Les clés vont dans le trousseau de ce système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Genre de modèle</translation>
    </message>
    <message>
        <source>Landscape from a drone</source>
        <translation>Paysage vu d&apos;un drone</translation>
    </message>
    <message>
        <source>Landscape, somebody tiny in it</source>
        <translation>Un paysage, quelqu&apos;un minuscule dedans</translation>
    </message>
    <message>
        <source>Landscapes, towns</source>
        <translation>Paysages, villes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of Veo Desktop</source>
        <translation>Langue de Veo Desktop</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Langue de l&apos;orthographe</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus gros d&apos;abord</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>Later in the collection</source>
        <translation>Reculer dans la collection</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} clips…</source>
        <extracomment>For a count of 1: Laying out {n} clip…</extracomment>
        <translation>
            <numerusform>Disposition de {n} clip…</numerusform>
            <numerusform>Disposition de {n} clips…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads the eye from one thing to another</source>
        <translation>Mène le regard d&apos;une chose à l&apos;autre</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Tout laisser de côté</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Leave it empty for a project with an API key only.</source>
        <translation>Laissez vide pour un projet à clé API seule.</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Quitter la comparaison</translation>
    </message>
    <message>
        <source>Led to {clip}</source>
        <translation>A mené à {clip}</translation>
    </message>
    <message>
        <source>Left and Right move it</source>
        <translation>Gauche et Droite la déplacent</translation>
    </message>
    <message>
        <source>Left out, because this version does not know it: {names}.</source>
        <translation>Laissé de côté, car cette version ne le connaît pas : {names}.</translation>
    </message>
    <message>
        <source>Left out, for this version does not know them or their values cannot be: {names}.</source>
        <translation>Laissés de côté, car cette version ne les connaît pas ou leurs valeurs sont impossibles : {names}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Lens flare</source>
        <translation>Reflets d&apos;objectif</translation>
    </message>
    <message>
        <source>Let this clip be sent when its turn comes</source>
        <translation>Laisser envoyer ce clip à son tour</translation>
    </message>
    <message>
        <source>Lets the model rewrite the prompt with more detail.</source>
        <translation>Laisse le modèle réécrire le prompt plus en détail.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light beams</source>
        <translation>Rayons de lumière</translation>
    </message>
    <message>
        <source>Like Premiere</source>
        <translation>Comme Premiere</translation>
    </message>
    <message>
        <source>Like Resolve</source>
        <translation>Comme Resolve</translation>
    </message>
    <message>
        <source>Like a documentary</source>
        <translation>Comme un documentaire</translation>
    </message>
    <message>
        <source>Like a feature film</source>
        <translation>Comme un long métrage</translation>
    </message>
    <message>
        <source>Like mpv</source>
        <translation>Comme mpv</translation>
    </message>
    <message>
        <source>Like real life</source>
        <translation>Comme dans la vie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Ligne en travers</translation>
    </message>
    <message>
        <source>Line between two panels</source>
        <translation>Ligne entre deux panneaux</translation>
    </message>
    <message>
        <source>Line {n} cannot be read: there may be a quotation mark too few or too many.</source>
        <translation>La ligne {n} est illisible : il manque peut-être un guillemet, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>Load what I was writing</source>
        <translation>Charger ce que j&apos;écrivais</translation>
    </message>
    <message>
        <source>Locked to {ratio}, the shape of the clip</source>
        <translation>Verrouillé en {ratio}, la forme du clip</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Journal de la tâche</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Long 200 mm</source>
        <translation>Long 200 mm</translation>
    </message>
    <message>
        <source>Longer than Veo reads: it may be cut or refused.</source>
        <translation>Plus long que ce que Veo lit : il peut être coupé ou refusé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Looking at</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Looking for the keys in the keyring… it may ask you to unlock it.</source>
        <translation>On cherche les clés dans le trousseau… il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Recherche plus loin…</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>Parcours de vos tâches…</translation>
    </message>
    <message>
        <source>Looking up {model}…</source>
        <translation>On cherche {model}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Loop from in to out</source>
        <translation>Boucler de l&apos;entrée à la sortie</translation>
    </message>
    <message>
        <source>Loop the clip</source>
        <translation>Boucler le clip</translation>
    </message>
    <message>
        <source>Loud, over distance or noise</source>
        <translation>Fort, malgré la distance ou le bruit</translation>
    </message>
    <message>
        <source>Low angle</source>
        <translation>Contre-plongée</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>Low key</translation>
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
        <translation>Fait</translation>
    </message>
    <message>
        <source>Made again as {clip}</source>
        <translation>Refait en {clip}</translation>
    </message>
    <message>
        <source>Made again from {clip}</source>
        <translation>Refait d&apos;après {clip}</translation>
    </message>
    <message>
        <source>Made from {clip}</source>
        <translation>Fait d&apos;après {clip}</translation>
    </message>
    <message>
        <source>Made to last</source>
        <translation>Fait pour durer</translation>
    </message>
    <message>
        <source>Made with the same settings, as far as is known.</source>
        <translation>Faits avec les mêmes réglages, pour autant qu&apos;on sache.</translation>
    </message>
    <message>
        <source>Make a clip</source>
        <translation>Faire un clip</translation>
    </message>
    <message>
        <source>Make a first clip</source>
        <translation>Faire un premier clip</translation>
    </message>
    <message>
        <source>Make again with these settings</source>
        <translation>Refaire avec ces réglages</translation>
    </message>
    <message>
        <source>Make every combination</source>
        <translation>Faire chaque combinaison</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Make many clips at once</source>
        <translation>Faire beaucoup de clips d&apos;un coup</translation>
    </message>
    <message>
        <source>Make one on the left, or choose one below.</source>
        <translation>Faites-en un à gauche, ou choisissez-en un en bas.</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Faire de la place</translation>
    </message>
    <message>
        <source>Make the final</source>
        <translation>Faire la version finale</translation>
    </message>
    <message>
        <source>Make the final…</source>
        <translation>Faire la version finale…</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Make this clip again with the same settings</source>
        <translation>Refaire ce clip avec les mêmes réglages</translation>
    </message>
    <message>
        <source>Make video clips with Veo 3.1 through Wiro, and review them frame by frame.</source>
        <translation>Faire des clips avec Veo 3.1 par Wiro, et les revoir image par image.</translation>
    </message>
    <message>
        <source>Makes and reviews clips with Google&apos;s Veo 3.1 through Wiro.</source>
        <translation>Fait et juge des clips avec Veo 3.1 de Google, par Wiro.</translation>
    </message>
    <message>
        <source>Makes the subject small</source>
        <translation>Rend le sujet petit</translation>
    </message>
    <message>
        <source>Makes the subject strong</source>
        <translation>Rend le sujet fort</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Many voices, no words</source>
        <translation>Beaucoup de voix, pas de mots</translation>
    </message>
    <message>
        <source>Mara</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>Mara, forty, in a grey coat, a scar over her left brow</source>
        <translation>Mara, quarante ans, manteau gris, une cicatrice sur le sourcil gauche</translation>
    </message>
    <message>
        <source>Mark misspelt words in prompts</source>
        <translation>Marquer les mots mal écrits dans les prompts</translation>
    </message>
    <message>
        <source>Match image</source>
        <translation>Comme l&apos;image</translation>
    </message>
    <message>
        <source>Match image needs a first frame.</source>
        <translation>« Comme l&apos;image » exige une première image.</translation>
    </message>
    <message>
        <source>Match the image</source>
        <translation>Comme l&apos;image</translation>
    </message>
    <message>
        <source>Matching the image needs a first frame.</source>
        <translation>« Comme l&apos;image » exige une première image.</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Touches multimédia</translation>
    </message>
    <message>
        <source>Medium shot</source>
        <translation>Plan moyen</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>Memory for the player, in MB</source>
        <translation>Mémoire du lecteur, en Mo</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>Menu de ce qui a le clavier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Midnight ramen</source>
        <translation>Ramen de minuit</translation>
    </message>
    <message>
        <source>Missing clips</source>
        <translation>Clips manquants</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modèle : {model}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month&apos;s budget is used up</source>
        <translation>Le budget du mois est épuisé</translation>
    </message>
    <message>
        <source>Mood piece</source>
        <translation>Pièce d&apos;atmosphère</translation>
    </message>
    <message>
        <source>Mood, and a reason to stay inside</source>
        <translation>Une atmosphère, et une raison de rester dedans</translation>
    </message>
    <message>
        <source>Moonlight</source>
        <translation>Clair de lune</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Plus de commandes</translation>
    </message>
    <message>
        <source>More for these settings</source>
        <translation>Plus pour ces réglages</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Plus de modèles…</translation>
    </message>
    <message>
        <source>More than 1080p</source>
        <translation>Plus que 1080p</translation>
    </message>
    <message>
        <source>More to put in</source>
        <translation>Autres choses à insérer</translation>
    </message>
    <message>
        <source>More to put in: {groups}</source>
        <translation>Autres choses à insérer : {groups}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move into a folder of the library</source>
        <translation>Déplacer dans un dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Move into a folder…</source>
        <translation>Déplacer dans un dossier…</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Move the line between two panels</source>
        <translation>Déplacer la ligne entre deux panneaux</translation>
    </message>
    <message>
        <source>Move the line of a wipe</source>
        <translation>Déplacer la ligne du volet</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} clips to the bin</source>
        <extracomment>For a count of 1: Move {n} clip to the bin</extracomment>
        <translation>
            <numerusform>Mettre {n} clip à la corbeille</numerusform>
            <numerusform>Mettre {n} clips à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejected clips to the bin?</source>
        <extracomment>For a count of 1: Move the rejected clip to the bin?</extracomment>
        <translation>
            <numerusform>Mettre {n} clip rejeté à la corbeille ?</numerusform>
            <numerusform>Mettre {n} clips rejetés à la corbeille ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} rejects to the bin…</source>
        <extracomment>For a count of 1: Move the reject to the bin…</extracomment>
        <translation>
            <numerusform>Mettre {n} rejet à la corbeille…</numerusform>
            <numerusform>Mettre {n} rejets à la corbeille…</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Movement, clothes</source>
        <translation>Mouvement, vêtements</translation>
    </message>
    <message>
        <source>Much room, strong depth</source>
        <translation>Beaucoup d&apos;espace, forte profondeur</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>My Wiro account</source>
        <translation>Mon compte Wiro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a technique or a time rather than an artist</source>
        <translation>Nommez une technique ou une époque plutôt qu&apos;un artiste</translation>
    </message>
    <message>
        <source>Name the instrument and the mood</source>
        <translation>Nommez l&apos;instrument et l&apos;atmosphère</translation>
    </message>
    <message>
        <source>Name the thing itself: “{bare}”, not “{noun}”.</source>
        <translation>Nommez la chose même : « {bare} », pas « {noun} ».</translation>
    </message>
    <message>
        <source>Name, words and images (F2)</source>
        <translation>Nom, mots et images (F2)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Narrateur</translation>
    </message>
    <message>
        <source>Natural 35 mm</source>
        <translation>Naturel 35 mm</translation>
    </message>
    <message>
        <source>Nature close up</source>
        <translation>La nature de près</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l&apos;un ni l&apos;autre</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>Ni retenu ni rejeté</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Néon</translation>
    </message>
    <message>
        <source>Neon, rain, a secret</source>
        <translation>Néon, pluie, un secret</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Neutral, honest</source>
        <translation>Neutre, honnête</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>New seed each time. Click to keep it</source>
        <translation>Un nouveau seed chaque fois. Cliquer pour le garder</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau mot-clé</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip suivant</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Prochain dans la file</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Night scene</source>
        <translation>Scène de nuit</translation>
    </message>
    <message>
        <source>Night that can be seen</source>
        <translation>Une nuit où l&apos;on voit</translation>
    </message>
    <message>
        <source>No API key is kept for this account. Enter the one that this secret belongs to, too.</source>
        <translation>Aucune clé API n&apos;est conservée pour ce compte. Saisissez aussi celle à laquelle ce secret appartient.</translation>
    </message>
    <message>
        <source>No Wiro account is in use, so nobody could be asked about this model.</source>
        <translation>Aucun compte Wiro n&apos;est utilisé ; personne n&apos;a pu être interrogé sur ce modèle.</translation>
    </message>
    <message>
        <source>No Wiro account is in use. Set one up to see what it has run.</source>
        <translation>Aucun compte Wiro n&apos;est utilisé. Configurez-en un pour voir ce qu&apos;il a lancé.</translation>
    </message>
    <message>
        <source>No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.</source>
        <translation>Aucun compte Wiro n&apos;est encore configuré. Entrez vos clés, ou essayez tout dans le bac à sable.</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>No account and no cost: pictures are drawn on this computer. Everything else works as it will later.</source>
        <translation>Sans compte ni frais : les images sont dessinées sur cet ordinateur. Tout le reste marche comme ensuite.</translation>
    </message>
    <message>
        <source>No action has these words or this key.</source>
        <translation>Aucune action n&apos;a ces mots ou cette touche.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Sans sortie audio</translation>
    </message>
    <message>
        <source>No clip came in.</source>
        <translation>Aucun clip n&apos;est entré.</translation>
    </message>
    <message>
        <source>No clip fits</source>
        <translation>Aucun clip ne convient</translation>
    </message>
    <message>
        <source>No clip was found again.</source>
        <translation>Aucun clip n&apos;a été retrouvé.</translation>
    </message>
    <message>
        <source>No clips in this project yet. They appear here while they are made.</source>
        <translation>Pas encore de clips dans ce projet. Ils apparaissent ici pendant qu&apos;ils se font.</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Pas encore de clips</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>a month by Qt&apos;s letters: November 2026</extracomment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No lineage</source>
        <translation>Sans filiation</translation>
    </message>
    <message>
        <source>No model is called that. Try fewer letters, or another kind.</source>
        <translation>Aucun modèle ne s&apos;appelle ainsi. Essayez moins de lettres, ou un autre genre.</translation>
    </message>
    <message>
        <source>No model known</source>
        <translation>Modèle inconnu</translation>
    </message>
    <message>
        <source>No more of these steps</source>
        <translation>Plus de ces étapes</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Pas de musique</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page n&apos;a ces mots.</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Aucun projet</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Pas de prompt</translation>
    </message>
    <message>
        <source>No prompt has “{words}”.
A word or the beginning of one is enough.</source>
        <translation>Aucun prompt ne contient « {words} ».
Un mot ou son début suffit.</translation>
    </message>
    <message>
        <source>No prompt was used yet.
Each one that you generate is kept here, with what it made.</source>
        <translation>Aucun prompt n&apos;a encore été utilisé.
Chacun de ceux que vous générez est gardé ici, avec ce qu&apos;il a donné.</translation>
    </message>
    <message>
        <source>No set was kept yet.
Put a character, place or look into the references, and keep it with its words: it is one click away then, in every scene.</source>
        <translation>Aucun ensemble n&apos;est encore gardé.
Mettez un personnage, un lieu ou un look dans les références, et gardez-le avec ses mots : il est alors à un clic, dans chaque scène.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage n&apos;a ces mots.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>No spell check: no dictionary is installed (hunspell-en-us)</source>
        <translation>Pas de vérification : aucun dictionnaire n&apos;est installé (hunspell-en-us)</translation>
    </message>
    <message>
        <source>No spell check: the library Enchant is not installed (libenchant-2-2)</source>
        <translation>Pas de vérification : la bibliothèque Enchant n&apos;est pas installée (libenchant-2-2)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Pas de vidéo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>No. {n} in line</source>
        <translation>N° {n} dans la file</translation>
    </message>
    <message>
        <source>Nobody is asked yet: write the address below.</source>
        <translation>Personne n&apos;est encore interrogé : écrivez l&apos;adresse ci-dessous.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Personne ne parle</translation>
    </message>
    <message>
        <source>Noir, secrets</source>
        <translation>Noir, secrets</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Aucun n&apos;est gardé.</translation>
    </message>
    <message>
        <source>None is missing now.</source>
        <translation>Il n&apos;en manque plus aucun.</translation>
    </message>
    <message>
        <source>None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.</source>
        <translation>Aucune colonne n&apos;est un réglage : {columns}. La première ligne doit les nommer, comme dans l&apos;exemple CSV.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None: the list alone, which is small</source>
        <translation>Aucun : la liste seule, qui est petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Non facturé</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Non facturé.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not in safe mode: it would not be kept.</source>
        <translation>Pas en mode sans échec : ce ne serait pas gardé.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Not made.</source>
        <translation>Pas fait.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not usable · choose another</source>
        <translation>Inutilisable · choisir une autre</translation>
    </message>
    <message>
        <source>Not used, for no setting is called so: {columns}.</source>
        <translation>Pas utilisé, car aucun réglage ne s&apos;appelle ainsi : {columns}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note about the whole clip</source>
        <translation>Note sur tout le clip</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>Note sur cette image</translation>
    </message>
    <message>
        <source>Note at {time}</source>
        <translation>Note à {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try another word.</source>
        <translation>Rien trouvé pour « {words} ». Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n&apos;a encore été noté.</translation>
    </message>
    <message>
        <source>Nothing here yet.
Once you have made a clip, its prompt, settings, cost and stars are here.</source>
        <translation>Rien ici pour l&apos;instant.
Dès que vous aurez fait un clip, son prompt, ses réglages, son coût et ses étoiles seront ici.</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Rien encore dans cette collection</translation>
    </message>
    <message>
        <source>Nothing is known of this model.</source>
        <translation>On ne sait rien de ce modèle.</translation>
    </message>
    <message>
        <source>Nothing moves but the subject</source>
        <translation>Rien ne bouge que le sujet</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip in the strip below to see its prompt, settings and cost.</source>
        <translation>Rien de sélectionné.
Choisissez un clip ci-dessous pour voir son prompt, ses réglages et son coût.</translation>
    </message>
    <message>
        <source>Nothing selected.
Choose a clip to see how it was made, or several to judge them at once.</source>
        <translation>Rien de sélectionné.
Choisissez un clip pour voir comment il a été fait, ou plusieurs pour les juger ensemble.</translation>
    </message>
    <message>
        <source>Nothing to fetch: all there is belongs to this library already.</source>
        <translation>Rien à récupérer : tout appartient déjà à cette bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing to lay out yet.</source>
        <translation>Rien à disposer pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Of all clips</source>
        <translation>De tous les clips</translation>
    </message>
    <message>
        <source>Of selected clips: none is selected</source>
        <translation>Des clips sélectionnés : aucun ne l&apos;est</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n} selected clips ({size})</source>
        <extracomment>For a count of 1: Of the selected clip ({size})</extracomment>
        <translation>
            <numerusform>Du clip sélectionné ({n}, {size})</numerusform>
            <numerusform>Des {n} clips sélectionnés ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you.</source>
        <translation>Désactivé, rien n&apos;est demandé. Activé, l&apos;adresse ci-dessous est interrogée une fois par jour au plus, et n&apos;apprend rien de vous.</translation>
    </message>
    <message>
        <source>Off, the clip is silent and may cost less: the price beside Generate says so before you press it. What people say belongs into the prompt, in quotes.</source>
        <translation>Désactivé, le clip est muet et peut coûter moins : le prix près de Générer le dit avant. Ce que disent les gens va dans le prompt, entre guillemets.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline · goes on at Wiro</source>
        <translation>Hors ligne · continue chez Wiro</translation>
    </message>
    <message>
        <source>Offline · not sent again</source>
        <translation>Hors ligne · pas renvoyé</translation>
    </message>
    <message>
        <source>Offline · safe at Wiro</source>
        <translation>Hors ligne · en sûreté chez Wiro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Offset in frames</source>
        <translation>Décalage en images</translation>
    </message>
    <message>
        <source>Offset of {letter}</source>
        <translation>Décalage de {letter}</translation>
    </message>
    <message>
        <source>Old home film</source>
        <translation>Vieux film de famille</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d&apos;abord</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>On, what is made may hold more than you wrote. Off, it keeps to your words.</source>
        <translation>Activé, il peut y avoir plus que ce que vous avez écrit. Désactivé, on s&apos;en tient à vos mots.</translation>
    </message>
    <message>
        <source>One at a time; Tab changes between them</source>
        <translation>Un à la fois ; Tab passe de l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>One beside the other, with a line between them that you drag</source>
        <translation>L&apos;un à côté de l&apos;autre, avec une ligne à faire glisser</translation>
    </message>
    <message>
        <source>One clear event</source>
        <translation>Un événement clair</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One over the other, see-through</source>
        <translation>L&apos;un sur l&apos;autre, en transparence</translation>
    </message>
    <message>
        <source>One person, one line to the camera</source>
        <translation>Une personne, une phrase à la caméra</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Une seconde en arrière</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Une seconde en avant</translation>
    </message>
    <message>
        <source>One thing sharp, the rest soft</source>
        <translation>Une chose nette, le reste flou</translation>
    </message>
    <message>
        <source>One to three pictures of people, things or a style to keep. 8 seconds only; first and last frame are then ignored.</source>
        <translation>Une à trois images de personnes, d&apos;objets ou d&apos;un style à garder. 8 secondes seulement ; la première et la dernière image sont alors ignorées.</translation>
    </message>
    <message>
        <source>One zip file holds every clip&apos;s recipe, cost, stars, tags, notes and collections, and the files:</source>
        <translation>Un fichier zip contient recette, coût, étoiles, mots-clés, notes et collections de chaque clip, et les fichiers :</translation>
    </message>
    <message>
        <source>Only a project without clips can be deleted. Its folder stays as it is.</source>
        <translation>Seul un projet sans clips peut être supprimé. Son dossier reste tel quel.</translation>
    </message>
    <message>
        <source>Only asks, never forbids: what the prompt itself names is likely to be seen all the same.</source>
        <translation>Demande seulement, n&apos;interdit jamais : ce que le prompt nomme lui-même se verra sans doute quand même.</translation>
    </message>
    <message>
        <source>Only for programs of your own; this one does not need it. The address is told to Wiro, and must be reachable from the internet.</source>
        <translation>Seulement pour vos propres programmes ; celui-ci n&apos;en a pas besoin. L&apos;adresse est donnée à Wiro, et doit être joignable depuis internet.</translation>
    </message>
    <message>
        <source>Only steps of {step} are taken here.</source>
        <translation>Seuls les pas de {step} sont pris ici.</translation>
    </message>
    <message>
        <source>Only the names in the menu go. The files stay where they are.</source>
        <translation>Seuls les noms du menu partent. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Only what differs; black where they are the same</source>
        <translation>Seulement ce qui diffère ; noir là où c&apos;est pareil</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} of its {all} pictures fit here.</source>
        <extracomment>For a count of 1: Only {n} of its {all} pictures fits here.</extracomment>
        <translation>
            <numerusform>{n} seule de ses {all} images tient ici.</numerusform>
            <numerusform>{n} seulement de ses {all} images tiennent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} pictures fit here. Remove one to add another.</source>
        <extracomment>For a count of 1: One picture fits here: the first one was taken.</extracomment>
        <translation>
            <numerusform>Ici ne tient que {n} image. Retirez-la pour en ajouter une autre.</numerusform>
            <numerusform>Ici ne tiennent que {n} images. Retirez-en une pour en ajouter une autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a clip</source>
        <translation>Ouvrir un clip</translation>
    </message>
    <message>
        <source>Open account settings</source>
        <translation>Ouvrir les réglages du compte</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Ouvrir le clip</translation>
    </message>
    <message>
        <source>Open clip…</source>
        <translation>Ouvrir un clip…</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Ouvrir dans le lecteur</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>L&apos;ouvrir quand même</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open the account settings</source>
        <translation>Ouvrir les réglages du compte</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Open the spending settings</source>
        <translation>Ouvrir les réglages de dépenses</translation>
    </message>
    <message>
        <source>Open your projects at Wiro</source>
        <translation>Ouvrir vos projets chez Wiro</translation>
    </message>
    <message>
        <source>Opening the clip…</source>
        <translation>Ouverture du clip…</translation>
    </message>
    <message>
        <source>Opening the clip… {n} %</source>
        <translation>Ouverture du clip… {n} %</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>Ouvre une liste</translation>
    </message>
    <message>
        <source>Or move one there: Alt with the arrow keys, with Shift for its size.</source>
        <translation>Ou déplacez-en un là : Alt avec les flèches, avec Maj pour sa taille.</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Other music</source>
        <translation>Autre musique</translation>
    </message>
    <message>
        <source>Other style</source>
        <translation>Autre style</translation>
    </message>
    <message>
        <source>Out {timecode} · frame {n}</source>
        <translation>Sortie {timecode} · image {n}</translation>
    </message>
    <message>
        <source>Outlines, hair that glows</source>
        <translation>Contours, cheveux lumineux</translation>
    </message>
    <message>
        <source>Over 8 s</source>
        <translation>Plus de 8 s</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>Par-dessus l&apos;épaule</translation>
    </message>
    <message>
        <source>Over {amount}</source>
        <translation>Plus de {amount}</translation>
    </message>
    <message>
        <source>Overcast</source>
        <translation>Ciel couvert</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>PNG pictures ({pattern})</source>
        <translation>Images PNG ({pattern})</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panoramique</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>Papier découpé</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Partie de l&apos;image</translation>
    </message>
    <message>
        <source>Parts of other people</source>
        <translation>Parties d&apos;autres projets</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Coller les réglages</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Coller le texte</translation>
    </message>
    <message>
        <source>Patterns, tables, maps</source>
        <translation>Motifs, tables, cartes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Mettre la file en pause</translation>
    </message>
    <message>
        <source>Pause; held, the shuttle keys go one frame</source>
        <translation>Pause ; maintenue, les touches de navette avancent d&apos;une image</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People in their place</source>
        <translation>Des gens dans leur lieu</translation>
    </message>
    <message>
        <source>People who talk</source>
        <translation>Des gens qui parlent</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Pick this clip</source>
        <translation>Retenir ce clip</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Image {n}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Pictures of clips ({size}) stay: they show what is on a disk that is away.</source>
        <translation>Les images des clips ({size}) restent : elles montrent ce qui est sur un disque absent.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Lire à l&apos;envers, encore : plus vite</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>Lire en avant, encore : plus vite</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Lire une fois</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Play through the list</source>
        <translation>Lire toute la liste</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Caméra subjective</translation>
    </message>
    <message>
        <source>Points at a part of the picture</source>
        <translation>Montre une partie de l&apos;image</translation>
    </message>
    <message>
        <source>Portrait 85 mm</source>
        <translation>Portrait 85 mm</translation>
    </message>
    <message>
        <source>Portrait that talks</source>
        <translation>Portrait qui parle</translation>
    </message>
    <message>
        <source>Portraits, still life</source>
        <translation>Portraits, nature morte</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>Position dans le clip</translation>
    </message>
    <message>
        <source>Practise on this computer: no account, no cost, real video files.</source>
        <translation>S&apos;exercer sur cet ordinateur : sans compte, sans frais, de vrais fichiers vidéo.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset of keys: Premiere, Resolve, mpv</source>
        <translation>Préréglage de touches : Premiere, Resolve, mpv</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip précédent</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Product in use</source>
        <translation>Produit en usage</translation>
    </message>
    <message>
        <source>Product shot</source>
        <translation>Plan de produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Products, beauty</source>
        <translation>Produits, beauté</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Projet : {name}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt and pictures stay</source>
        <translation>Le prompt et les images restent</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>Historique des prompts</translation>
    </message>
    <message>
        <source>Prompt, frames and settings</source>
        <translation>Prompt, images et réglages</translation>
    </message>
    <message>
        <source>Prompts to begin with: choose one and fill in its fields</source>
        <translation>Des prompts pour commencer : choisissez-en un et remplissez ses champs</translation>
    </message>
    <message>
        <source>Prompts you have used</source>
        <translation>Prompts que vous avez utilisés</translation>
    </message>
    <message>
        <source>Prompts, the last used first</source>
        <translation>Prompts, le dernier utilisé d&apos;abord</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Push a zoomed picture</source>
        <translation>Pousser une image agrandie</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Put in: {group}</source>
        <translation>Insérer : {group}</translation>
    </message>
    <message>
        <source>Put pictures into the references first.</source>
        <translation>Mettez d&apos;abord des images dans les références.</translation>
    </message>
    <message>
        <source>Putting the keys into the keyring… it may ask you to unlock it.</source>
        <translation>Les clés vont dans le trousseau… il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Question et réponse</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Queue and recent takes</source>
        <translation>File et prises récentes</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Pièce calme</translation>
    </message>
    <message>
        <source>Quiet tension</source>
        <translation>Tension sourde</translation>
    </message>
    <message>
        <source>Quiet, a little sad</source>
        <translation>Calme, un peu triste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Veo Desktop</source>
        <translation>Quitter Veo Desktop</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>Bascule de point</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Augmenter le budget</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Random seeds</source>
        <translation>Seeds aléatoires</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reading the clip was given up.</source>
        <translation>La lecture du clip a été abandonnée.</translation>
    </message>
    <message>
        <source>Reading the frame was stopped.</source>
        <translation>La lecture de l&apos;image a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading the frames…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>Reading the settings of “{name}”…</source>
        <translation>Lecture des réglages de « {name} »…</translation>
    </message>
    <message>
        <source>Reading the video was stopped.</source>
        <translation>La lecture de la vidéo a été arrêtée.</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Tout prêts</translation>
    </message>
    <message>
        <source>Real life, unposed</source>
        <translation>La vie vraie, sans pose</translation>
    </message>
    <message>
        <source>Really delete?</source>
        <translation>Vraiment supprimer ?</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Rétablir {step}</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced, nothing fades or slides. Your clips play as ever.</source>
        <translation>Réduit : rien ne fond ni ne glisse. Vos clips se lisent comme toujours.</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>Images de référence</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject this clip</source>
        <translation>Rejeter ce clip</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Rejected clips</source>
        <translation>Clips rejetés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all pictures</source>
        <translation>Retirer toutes les images</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Retirer le compte « {name} » ?</translation>
    </message>
    <message>
        <source>Remove the image</source>
        <translation>Retirer l&apos;image</translation>
    </message>
    <message>
        <source>Remove “{noun}”</source>
        <translation>Retirer « {noun} »</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>Retiré de la liste.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>Renommer le compte</translation>
    </message>
    <message>
        <source>Rename the clip</source>
        <translation>Renommer le clip</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message numerus="yes">
        <source>Rename {n} clips</source>
        <extracomment>For a count of 1: Rename {n} clip</extracomment>
        <translation>
            <numerusform>Renommer {n} clip</numerusform>
            <numerusform>Renommer {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Replace them by the panel&apos;s present settings</source>
        <translation>Les remplacer par les réglages actuels du panneau</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Rapport de la vérification</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore every default…</source>
        <translation>Rétablir toutes les valeurs…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <translation>Rétablir la valeur par défaut : {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Restore {n} defaults?</source>
        <extracomment>For a count of 1: Restore {n} default?</extracomment>
        <translation>
            <numerusform>Rétablir {n} valeur ?</numerusform>
            <numerusform>Rétablir {n} valeurs ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>Rétro</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reuse settings</source>
        <translation>Réutiliser les réglages</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Safe areas, action and title</source>
        <translation>Zones sûres, action et titre</translation>
    </message>
    <message>
        <source>Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. Clips, accounts and budgets are as ever.</source>
        <translation>Mode sans échec : les réglages d&apos;usage sont utilisés. Les vôtres restent tels quels ; ce que vous changez n&apos;est pas gardé. Clips, comptes et budgets sont comme toujours.</translation>
    </message>
    <message>
        <source>Sample prompt: {title}</source>
        <translation>Exemple : {title}</translation>
    </message>
    <message>
        <source>Sample prompts</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Sample prompts…</source>
        <translation>Exemples…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Sandbox or account</source>
        <translation>Bac à sable ou compte</translation>
    </message>
    <message>
        <source>Sandbox, my Wiro account, connect, sign in</source>
        <translation>Bac à sable, mon compte Wiro, connecter, s&apos;identifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a CSV example</source>
        <translation>Enregistrer un exemple CSV</translation>
    </message>
    <message>
        <source>Save a CSV example…</source>
        <translation>Enregistrer un exemple CSV…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Enregistrer et utiliser</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Save or cancel this change first.</source>
        <translation>Enregistrez ou abandonnez d&apos;abord cette modification.</translation>
    </message>
    <message>
        <source>Save prompt as template</source>
        <translation>Enregistrer le prompt comme modèle</translation>
    </message>
    <message>
        <source>Save prompt as template…</source>
        <translation>Enregistrer le prompt comme modèle…</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>Enregistrer la planche…</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Enregistrer la planche contact</translation>
    </message>
    <message>
        <source>Save the search as a smart folder</source>
        <translation>Enregistrer la recherche comme dossier intelligent</translation>
    </message>
    <message>
        <source>Save this frame</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Save this frame as…</source>
        <translation>Enregistrer cette image sous…</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Saved. Your Wiro account is in use.</source>
        <translation>Enregistré. Votre compte Wiro est utilisé.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Say what happens</source>
        <translation>Dites ce qui se passe</translation>
    </message>
    <message>
        <source>Say which task at Wiro makes this clip</source>
        <translation>Dire quelle tâche chez Wiro fait ce clip</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Science-fiction</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Chercher des clips</translation>
    </message>
    <message>
        <source>Search every prompt that was used</source>
        <translation>Chercher dans tous les prompts utilisés</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Search models by name</source>
        <translation>Chercher des modèles par nom</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>See how</source>
        <translation>Voir comment</translation>
    </message>
    <message>
        <source>See the price, then generate</source>
        <translation>Voyez le prix, puis générez</translation>
    </message>
    <message>
        <source>See which kind of project it is</source>
        <translation>Voyez de quel genre est le projet</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed is kept. Click for a new one each time</source>
        <translation>Le seed est gardé. Cliquer pour un nouveau chaque fois</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>Seeds of the takes: {how}</source>
        <translation>Seeds des prises : {how}</translation>
    </message>
    <message>
        <source>Seeds one apart</source>
        <translation>Seeds qui se suivent</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending to Wiro</source>
        <translation>Envoi à Wiro</translation>
    </message>
    <message>
        <source>Sent once, an image stays at Wiro; whoever has its address can see it.</source>
        <translation>Envoyée une fois, une image reste chez Wiro ; qui a son adresse peut la voir.</translation>
    </message>
    <message>
        <source>Sent once, then reused</source>
        <translation>Envoyées une fois, puis réutilisées</translation>
    </message>
    <message>
        <source>Sent with each clip</source>
        <translation>Envoyées avec chaque clip</translation>
    </message>
    <message>
        <source>Set the in point</source>
        <translation>Placer le point d&apos;entrée</translation>
    </message>
    <message>
        <source>Set the out point</source>
        <translation>Placer le point de sortie</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>Sets of references</source>
        <translation>Ensembles de références</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings as sent</source>
        <translation>Réglages envoyés</translation>
    </message>
    <message>
        <source>Settings copied, to be pasted as text.</source>
        <translation>Réglages copiés, à coller comme texte.</translation>
    </message>
    <message>
        <source>Settings copied. Pictures from files are named in them, but do not travel along.</source>
        <translation>Réglages copiés. Les images de fichiers y sont nommées, mais ne voyagent pas avec.</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>Settings of Veo Desktop (*.json)</source>
        <translation>Réglages de Veo Desktop (*.json)</translation>
    </message>
    <message>
        <source>Settings to begin with</source>
        <translation>Réglages de départ</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Several tasks may be this one</source>
        <translation>Plusieurs tâches peuvent être celle-ci</translation>
    </message>
    <message>
        <source>Shallow focus</source>
        <translation>Faible profondeur de champ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Shapes instead of faces</source>
        <translation>Des formes au lieu de visages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shot size</source>
        <translation>Valeur de plan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Afficher le menu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Show the frame before the timecode</source>
        <translation>Montrer l&apos;image avant le timecode</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Montrer le plus récent</translation>
    </message>
    <message>
        <source>Show the newest clip that it made</source>
        <translation>Montrer le clip le plus récent qu&apos;il a donné</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>Montrer la requête…</translation>
    </message>
    <message>
        <source>Show what happened</source>
        <translation>Montrer ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Show what is the same ({n})</source>
        <translation>Montrer ce qui est pareil ({n})</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Montrer lesquels</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Montrer : {field}</translation>
    </message>
    <message>
        <source>Shows a thing from all sides</source>
        <translation>Montre une chose de tous côtés</translation>
    </message>
    <message>
        <source>Shows how high something is</source>
        <translation>Montre la hauteur d&apos;une chose</translation>
    </message>
    <message>
        <source>Shows where we are; leaves somebody alone</source>
        <translation>Montre où nous sommes ; laisse quelqu&apos;un seul</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Shrink this image or remove it: Veo takes at most {limit}.</source>
        <translation>Réduisez cette image ou retirez-la : Veo prend {limit} au plus.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>Chant</translation>
    </message>
    <message>
        <source>Siren far away</source>
        <translation>Sirène au loin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Skating, odd rooms</source>
        <translation>Skate, pièces étranges</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Small things, very near</source>
        <translation>De petites choses, de tout près</translation>
    </message>
    <message>
        <source>Smaller than 720p: the clip may look soft.</source>
        <translation>Plus petit que 720p : le clip peut sembler flou.</translation>
    </message>
    <message>
        <source>Smart folders</source>
        <translation>Dossiers intelligents</translation>
    </message>
    <message>
        <source>Soft music</source>
        <translation>Musique douce</translation>
    </message>
    <message>
        <source>Soft, poetic</source>
        <translation>Doux, poétique</translation>
    </message>
    <message>
        <source>Somebody uses it and likes it</source>
        <translation>Quelqu&apos;un s&apos;en sert et aime ça</translation>
    </message>
    <message>
        <source>Somebody who is heard and not seen</source>
        <translation>Quelqu&apos;un qu&apos;on entend sans le voir</translation>
    </message>
    <message>
        <source>Someone asks</source>
        <translation>Quelqu&apos;un demande</translation>
    </message>
    <message>
        <source>Someone says</source>
        <translation>Quelqu&apos;un dit</translation>
    </message>
    <message>
        <source>Someone shouts</source>
        <translation>Quelqu&apos;un crie</translation>
    </message>
    <message>
        <source>Someone whispers</source>
        <translation>Quelqu&apos;un chuchote</translation>
    </message>
    <message>
        <source>Something between sends you elsewhere: a network that wants you to sign in first?</source>
        <translation>Quelque chose vous envoie ailleurs : un réseau qui veut d&apos;abord une connexion ?</translation>
    </message>
    <message>
        <source>Something one wants to taste</source>
        <translation>Quelque chose qu&apos;on veut goûter</translation>
    </message>
    <message>
        <source>Something to leave out</source>
        <translation>Quelque chose à écarter</translation>
    </message>
    <message>
        <source>Something to sell, turning in the light</source>
        <translation>Quelque chose à vendre, qui tourne dans la lumière</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s&apos;est mal passé</translation>
    </message>
    <message>
        <source>Something went wrong inside Veo Desktop. Nothing was sent again.</source>
        <translation>Quelque chose s&apos;est mal passé dans Veo Desktop. Rien n&apos;a été renvoyé.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Son seul</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed and effort</source>
        <translation>Vitesse et effort</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spend this much?</source>
        <translation>Dépenser autant ?</translation>
    </message>
    <message>
        <source>Spoken in the clip, with lips that move</source>
        <translation>Dit dans le clip, avec des lèvres qui bougent</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Sport, concerts</source>
        <translation>Sport, concerts</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Stars (keys {first} to {last})</source>
        <translation>Étoiles (touches {first} à {last})</translation>
    </message>
    <message>
        <source>Stars, tags and notes are kept with the clips of the library.</source>
        <translation>Les étoiles, les tags et les notes sont conservés avec les clips de la bibliothèque.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Démarrer en mode sans échec</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Démarrer normalement</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Gare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.</source>
        <translation>Allez d&apos;image en image avec {back} et {forward}, et donnez des étoiles de 1 à 5.</translation>
    </message>
    <message>
        <source>Step {count}: {title}</source>
        <translation>Étape {count} : {title}</translation>
    </message>
    <message>
        <source>Steps, on what you name</source>
        <translation>Des pas, sur ce que vous nommez</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}. Press Generate again to send it as it is.</source>
        <translation>Encore à remplir : {names}. Appuyez de nouveau sur Générer pour l&apos;envoyer tel quel.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making this clip; a stopped clip is not charged</source>
        <translation>Arrêter ce clip ; un clip arrêté n&apos;est pas facturé</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Stop motion</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Straight down</source>
        <translation>À la verticale</translation>
    </message>
    <message>
        <source>Street documentary</source>
        <translation>Documentaire de rue</translation>
    </message>
    <message>
        <source>Strings that build</source>
        <translation>Cordes qui montent</translation>
    </message>
    <message>
        <source>Strips for hovering</source>
        <translation>Bandes de survol</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>A group of pieces that are put into a prompt</extracomment>
        <translation>Style</translation>
    </message>
    <message>
        <source>Sudden silence</source>
        <translation>Silence soudain</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>Suspense</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Swap A and {letter}</source>
        <translation>Échanger A et {letter}</translation>
    </message>
    <message>
        <source>Switch project…</source>
        <translation>Changer de projet…</translation>
    </message>
    <message>
        <source>Switch to another project, make or change one</source>
        <translation>Passer à un autre projet, en créer ou en modifier un</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Take a filter out above, or look for fewer words.</source>
        <translation>Retirez un filtre ci-dessus, ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
    <message>
        <source>Take the panel&apos;s references instead</source>
        <translation>Prendre plutôt les références du panneau</translation>
    </message>
    <message>
        <source>Take this clip out of the queue; nothing is charged</source>
        <translation>Retirer ce clip de la file ; rien n&apos;est facturé</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Retirer cette touche</translation>
    </message>
    <message>
        <source>Take this set away (Delete)</source>
        <translation>Retirer cet ensemble (Suppr)</translation>
    </message>
    <message>
        <source>Take {key} away from: {action}</source>
        <translation>Retirer {key} de : {action}</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Takes of each</source>
        <translation>Prises de chacun</translation>
    </message>
    <message>
        <source>Taking the keys out of the keyring…</source>
        <translation>Les clés sont retirées du trousseau…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Task at Wiro</source>
        <translation>Tâche Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro</source>
        <translation>Tâches chez Wiro</translation>
    </message>
    <message>
        <source>Tasks at Wiro that are not in this library</source>
        <translation>Tâches chez Wiro absentes de cette bibliothèque</translation>
    </message>
    <message>
        <source>Tasks in the sandbox that are not in this library</source>
        <translation>Tâches du bac à sable absentes de cette bibliothèque</translation>
    </message>
    <message>
        <source>Tasks that are not in this library</source>
        <translation>Tâches absentes de cette bibliothèque</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Me dire quand il y a une version plus récente</translation>
    </message>
    <message>
        <source>Tell me while this window is in the background</source>
        <translation>Me le dire quand cette fenêtre est à l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the keyring of this system.</source>
        <translation>« Tester la connexion » demande à Wiro s&apos;il connaît les clés ; cela ne coûte rien. Elles sont gardées dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>That clip is in the bin, so it is not shown here.</source>
        <translation>Ce clip est dans la corbeille ; il n&apos;est pas montré ici.</translation>
    </message>
    <message>
        <source>That folder is not inside {root}. Copies can be exported anywhere.</source>
        <translation>Ce dossier n&apos;est pas dans {root}. Des copies peuvent être exportées partout.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or wss://.</source>
        <translation>L&apos;adresse du service doit commencer par https:// ou wss://.</translation>
    </message>
    <message>
        <source>The answer did not come from Wiro, or was damaged on the way.</source>
        <translation>La réponse ne venait pas de Wiro, ou a été abîmée en route.</translation>
    </message>
    <message>
        <source>The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it is followed and fetched. With none of them the clip counts as never made and can be sent again.</source>
        <translation>La réponse pour ce clip s&apos;est perdue, et plusieurs tâches chez Wiro peuvent être la bonne. Choisissez-la : elle sera suivie et récupérée. Si aucune ne l&apos;est, le clip compte comme jamais fait et peut être renvoyé.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.</source>
        <translation>La réponse s&apos;est perdue en route. On demande à Wiro s&apos;il a pris la tâche, pour que rien ne soit payé deux fois.</translation>
    </message>
    <message>
        <source>The backup says things about this clip that cannot be understood, so it was left out.</source>
        <translation>La sauvegarde dit de ce clip des choses incompréhensibles ; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The backup was given up.</source>
        <translation>La sauvegarde a été abandonnée.</translation>
    </message>
    <message>
        <source>The backup&apos;s file of this clip is damaged, so it was left out.</source>
        <translation>Le fichier de ce clip dans la sauvegarde est endommagé ; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The bin does not have “{name}” any more.</source>
        <translation>La corbeille n&apos;a plus « {name} ».</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The budget has room for {room}. What is above waits until it is raised.</source>
        <translation>Le budget suffit pour {room}. Le reste attend qu&apos;il augmente.</translation>
    </message>
    <message>
        <source>The budget is used up</source>
        <translation>Le budget est épuisé</translation>
    </message>
    <message>
        <source>The cat explains</source>
        <translation>Le chat explique</translation>
    </message>
    <message>
        <source>The changed job keeps its place in line</source>
        <translation>La tâche changée garde sa place dans la file</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The clip could not be brought home: {why} {charge}</source>
        <translation>Le clip n&apos;a pas pu être récupéré : {why} {charge}</translation>
    </message>
    <message>
        <source>The clip ends with this picture. Needs a first frame and 8 seconds.</source>
        <translation>Le clip finit sur cette image. Exige une première image et 8 secondes.</translation>
    </message>
    <message>
        <source>The clip goes from frame 1 to {n}, up to {timecode}.</source>
        <translation>Le clip va de l&apos;image 1 à {n}, jusqu&apos;à {timecode}.</translation>
    </message>
    <message>
        <source>The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; nothing is charged again.</source>
        <translation>Le clip est fini et en sûreté chez Wiro. Il sera téléchargé dès qu&apos;il y aura une connexion ; rien n&apos;est facturé de nouveau.</translation>
    </message>
    <message>
        <source>The clip starts with this picture.</source>
        <translation>Le clip commence par cette image.</translation>
    </message>
    <message>
        <source>The clip that is in the making opens here by itself.</source>
        <translation>Le clip en cours de fabrication s&apos;ouvre ici de lui-même.</translation>
    </message>
    <message>
        <source>The clip&apos;s address at Wiro has expired.</source>
        <translation>L&apos;adresse du clip chez Wiro a expiré.</translation>
    </message>
    <message>
        <source>The connection to Wiro broke before its answer arrived.</source>
        <translation>La connexion à Wiro s&apos;est rompue avant sa réponse.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <translation>La connexion à {host} s&apos;est rompue.</translation>
    </message>
    <message>
        <source>The default is: {value}.</source>
        <translation>Valeur par défaut : {value}.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was sent; try again when it does.</source>
        <translation>Le disque ne répond pas. Rien n&apos;a été envoyé ; réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>The disk does not do its work in this folder: {folder}</source>
        <translation>Le disque ne fonctionne pas bien dans ce dossier : {folder}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another folder: {folder}</source>
        <translation>Le disque est plein. Faites de la place, ou choisissez un autre dossier : {folder}</translation>
    </message>
    <message>
        <source>The disk of this folder does not answer: {folder}</source>
        <translation>Le disque de ce dossier ne répond pas : {folder}</translation>
    </message>
    <message>
        <source>The download broke off. It goes on where it stopped; nothing is charged again.</source>
        <translation>Le téléchargement s&apos;est interrompu. Il reprend où il s&apos;est arrêté ; rien n&apos;est facturé de nouveau.</translation>
    </message>
    <message>
        <source>The draft has no seed, so the final will differ from it.</source>
        <translation>Le brouillon n&apos;a pas de seed ; la version finale en différera.</translation>
    </message>
    <message>
        <source>The estimate follows your settings. Nothing is made and nothing is paid before you press Generate.</source>
        <translation>L&apos;estimation suit vos réglages. Rien n&apos;est fait ni payé avant que vous n&apos;appuyiez sur Générer.</translation>
    </message>
    <message>
        <source>The example could not be saved there: {why}.</source>
        <translation>L&apos;exemple n&apos;a pu y être enregistré : {why}.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}</source>
        <translation>Le fichier n&apos;a pu être lu : {reason}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Le fichier n&apos;a pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB, which Wiro does not take.</source>
        <translation>Le fichier dépasse 100 Mo ; Wiro ne le prend pas.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, or drop it here: it is known by its content.</source>
        <translation>Le fichier n&apos;est plus à sa place. Remettez-le, ou déposez-le ici : on le reconnaît à son contenu.</translation>
    </message>
    <message>
        <source>The file keeps its ending {suffix}, and its recipe.</source>
        <translation>Le fichier garde son extension {suffix} et sa recette.</translation>
    </message>
    <message>
        <source>The file may be damaged, so it is not opened by itself. It costs nothing to try again.</source>
        <translation>Le fichier est peut-être endommagé ; il n&apos;est donc pas ouvert tout seul. Réessayer ne coûte rien.</translation>
    </message>
    <message>
        <source>The file of this clip is not here. Its copy at Wiro was kept.</source>
        <translation>Le fichier de ce clip n&apos;est pas ici. Sa copie chez Wiro a été gardée.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read, so nothing was charged. Choose it again.</source>
        <translation>Le fichier {name} ne peut être lu ; rien n&apos;a été facturé. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The files of these clips are not here now.</source>
        <translation>Les fichiers de ces clips ne sont pas là pour l&apos;instant.</translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} clips are deleted at Wiro. Yours stay.</source>
        <extracomment>For a count of 1: The files of {n} clip are deleted at Wiro. Yours stay.</extracomment>
        <translation>
            <numerusform>Les fichiers de {n} clip sont supprimés chez Wiro. Les vôtres restent.</numerusform>
            <numerusform>Les fichiers de {n} clips sont supprimés chez Wiro. Les vôtres restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first picture of this {before} is sent, as {now}.</source>
        <translation>La première image de ce {before} est envoyée, en {now}.</translation>
    </message>
    <message>
        <source>The history forgets them. Your clips, and the settings each was made with, stay as they are.</source>
        <translation>L&apos;historique les oublie. Vos clips, et les réglages de chacun, restent tels quels.</translation>
    </message>
    <message>
        <source>The image is still being checked. Try again in a moment.</source>
        <translation>L&apos;image est encore en vérification. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;importation a été arrêtée.</translation>
    </message>
    <message>
        <source>The key or secret is empty or holds characters that no key has. Paste it again in the settings.</source>
        <translation>La clé ou le secret est vide ou contient des caractères qu&apos;aucune clé n&apos;a. Collez-le de nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>Les clés sont oubliées.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Les clés ne sont gardées que jusqu&apos;à la fermeture.</translation>
    </message>
    <message>
        <source>The keys could not be taken out of the system&apos;s keyring. Remove the entries “{service}” there yourself.</source>
        <translation>Les clés n&apos;ont pu être retirées du trousseau du système. Retirez-y vous-même les entrées « {service} ».</translation>
    </message>
    <message>
        <source>The last account stays. Its keys can be forgotten.</source>
        <translation>Le dernier compte reste. Ses clés peuvent être oubliées.</translation>
    </message>
    <message>
        <source>The last light</source>
        <translation>La dernière lumière</translation>
    </message>
    <message>
        <source>The last one: {title}</source>
        <translation>Le dernier : {title}</translation>
    </message>
    <message>
        <source>The library folder is not there: {folder} Connect its disk again, or choose another folder.</source>
        <translation>Le dossier de la bibliothèque n&apos;est pas là : {folder} Rebranchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>La bibliothèque est fermée.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be opened: its disk is full, read-only or away. Nothing is sent.</source>
        <translation>La liste de la bibliothèque ne s&apos;ouvre pas : son disque est plein, en lecture seule ou absent. Rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>The library&apos;s list cannot be searched: its disk does not answer, or is away.</source>
        <translation>La liste de la bibliothèque ne peut être parcourue : son disque ne répond pas, ou est absent.</translation>
    </message>
    <message>
        <source>The library&apos;s list is damaged. It will be restored from its backup at the next start.</source>
        <translation>La liste de la bibliothèque est endommagée. Elle sera restaurée de sa sauvegarde au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>The library&apos;s list is empty, and {n} clips are in its folder. They are taken in with what their files say.</source>
        <extracomment>For a count of 1: The library&apos;s list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.</extracomment>
        <translation>
            <numerusform>La liste de la bibliothèque est vide, et {n} clip est dans son dossier. Il est repris avec ce que dit son fichier.</numerusform>
            <numerusform>La liste de la bibliothèque est vide, et {n} clips sont dans son dossier. Ils sont repris avec ce que disent leurs fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged and there was no backup. A new one is made from what your clips say of themselves; the damaged one was kept beside it.</source>
        <translation>La liste de la bibliothèque était endommagée, sans sauvegarde. Une nouvelle est faite de ce que vos clips disent d&apos;eux ; l&apos;endommagée a été gardée à côté.</translation>
    </message>
    <message>
        <source>The library&apos;s list was damaged or missing. It was restored from the backup of {when}; clips made after that are taken in again from your clip folder.</source>
        <translation>La liste de la bibliothèque était endommagée ou absente. Elle a été restaurée de la sauvegarde du {when} ; les clips faits ensuite sont repris de votre dossier.</translation>
    </message>
    <message>
        <source>The list is saved: {file}</source>
        <translation>La liste est enregistrée : {file}</translation>
    </message>
    <message>
        <source>The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again.</source>
        <translation>La liste des certificats de confiance ne peut être lue. Rien n&apos;a été envoyé. Réinstallez Veo Desktop.</translation>
    </message>
    <message>
        <source>The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.</source>
        <translation>La liste de vos tâches n&apos;a pu être écrite : le disque est plein, ou absent. Plus rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>The little boat</source>
        <translation>Le petit bateau</translation>
    </message>
    <message>
        <source>The page that you have Veo Desktop from, as https://github.com/OWNER/NAME.</source>
        <translation>La page d&apos;où vous avez Veo Desktop, comme https://github.com/OWNER/NAME.</translation>
    </message>
    <message>
        <source>The part of Veo Desktop that reads video files does not start. Install the program again.</source>
        <translation>La partie de Veo Desktop qui lit les vidéos ne démarre pas. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The picture is made in this shape; cropping a finished clip loses part of it.</source>
        <translation>L&apos;image est faite dans cette forme ; recadrer un clip fini en perd une partie.</translation>
    </message>
    <message>
        <source>The play keys of keyboards and headphones drive the player</source>
        <translation>Les touches de lecture des claviers et casques pilotent le lecteur</translation>
    </message>
    <message>
        <source>The price of these settings is being looked up</source>
        <translation>On cherche le prix de ces réglages</translation>
    </message>
    <message>
        <source>The price of this is not known</source>
        <translation>Le prix de ceci est inconnu</translation>
    </message>
    <message numerus="yes">
        <source>The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.</source>
        <extracomment>For a count of 1: The project “{name}” has one job, so it stays: its clip would be lost to sight.</extracomment>
        <translation>
            <numerusform>Le projet « {name} » a {n} tâche, il reste donc : son clip se perdrait de vue.</numerusform>
            <numerusform>Le projet « {name} » a {n} tâches, il reste donc : leurs clips se perdraient de vue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt alone</source>
        <translation>Le prompt seul</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password. Veo Desktop cannot give it any.</source>
        <translation>Le proxy veut un nom et un mot de passe. Veo Desktop ne peut lui en donner.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer in time.</source>
        <translation>Le proxy {proxy} ne répond pas à temps.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not lead to {host}: it says {n}.</source>
        <translation>Le proxy {proxy} ne mène pas à {host} : il dit {n}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the connection. Check its port.</source>
        <translation>Le proxy {proxy} refuse la connexion. Vérifiez son port.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name.</source>
        <translation>Le proxy {proxy} est introuvable. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La file est en pause</translation>
    </message>
    <message>
        <source>The queue is paused: nothing more is sent. Clips at Wiro go on.</source>
        <translation>La file est en pause : plus rien n&apos;est envoyé. Les clips chez Wiro continuent.</translation>
    </message>
    <message>
        <source>The report could not be written to {folder}.</source>
        <translation>Le rapport n&apos;a pu être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>The report could not be written: {reason}</source>
        <translation>Le rapport n&apos;a pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>The report is written: {file}. It has no keys, prompts or names of clips.</source>
        <translation>Le rapport est écrit : {file}. Il ne contient ni clés, ni prompts, ni noms de clips.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>La requête qui serait envoyée</translation>
    </message>
    <message>
        <source>The same lighthouse at dawn, gulls crying</source>
        <translation>Le même phare à l&apos;aube, des mouettes crient</translation>
    </message>
    <message>
        <source>The same prompt, pictures and seed, made anew with what you choose here.</source>
        <translation>Mêmes prompt, images et seed, refaits avec ce que vous choisissez ici.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same clip.</source>
        <translation>Le même seed et les mêmes réglages donnent le même clip.</translation>
    </message>
    <message>
        <source>The sample “{title}” is here. Change whatever you like.</source>
        <translation>L&apos;exemple « {title} » est là. Changez ce que vous voulez.</translation>
    </message>
    <message>
        <source>The sample “{title}” took the place of your settings. Undo brings them back.</source>
        <translation>L&apos;exemple « {title} » a remplacé vos réglages. Annuler les ramène.</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Quit and start Veo Desktop again.</source>
        <translation>Le bac à sable n&apos;a pas pu démarrer. Quittez et relancez Veo Desktop.</translation>
    </message>
    <message>
        <source>The sandbox is in use.</source>
        <translation>Le bac à sable est utilisé.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices, since you count them.</source>
        <translation>Les prix du bac à sable, puisque vous les comptez.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s prices: no money is spent.</source>
        <translation>Les prix du bac à sable : aucun argent n&apos;est dépensé.</translation>
    </message>
    <message>
        <source>The screen that the window is on</source>
        <translation>L&apos;écran où est la fenêtre</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>La recherche a été abandonnée.</translation>
    </message>
    <message>
        <source>The set “{name}” was deleted.</source>
        <translation>L&apos;ensemble « {name} » a été supprimé.</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are in use. ({reason})</source>
        <translation>Les réglages sont endommagés ; ceux d&apos;usage sont utilisés. ({reason})</translation>
    </message>
    <message>
        <source>The settings are here.</source>
        <translation>Les réglages sont là.</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are in use. ({reason})</source>
        <translation>Les réglages n&apos;ont pu être lus ; ceux d&apos;usage sont utilisés. ({reason})</translation>
    </message>
    <message>
        <source>The settings of this model are being looked up.</source>
        <translation>On cherche les réglages de ce modèle.</translation>
    </message>
    <message>
        <source>The settings of this model could not be looked up: {why}</source>
        <translation>Les réglages de ce modèle n&apos;ont pu être trouvés : {why}</translation>
    </message>
    <message>
        <source>The settings of “{name}” are here.</source>
        <translation>Les réglages de « {name} » sont là.</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are in use. The old file was kept: {file}</source>
        <translation>Les réglages étaient endommagés ; ceux d&apos;usage sont utilisés. L&apos;ancien fichier a été gardé : {file}</translation>
    </message>
    <message>
        <source>The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent.</source>
        <translation>Le système demande un genre de proxy que Veo Desktop ne connaît pas. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the keys back.</source>
        <translation>Le trousseau du système n&apos;a pas rendu les clés.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>Le trousseau du système ne répond pas.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({error}).</source>
        <translation>Le trousseau du système a refusé ({error}).</translation>
    </message>
    <message>
        <source>The task is past the point where this is possible.</source>
        <translation>La tâche a dépassé le point où c&apos;est possible.</translation>
    </message>
    <message>
        <source>The usual one: {folder}</source>
        <translation>L&apos;habituel : {folder}</translation>
    </message>
    <message>
        <source>The video file cannot be read.</source>
        <translation>Le fichier vidéo ne peut être lu.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no keys for this account yet. Enter the API key of your project.</source>
        <translation>Il n&apos;y a pas encore de clés pour ce compte. Entrez la clé API de votre projet.</translation>
    </message>
    <message>
        <source>There are no keys yet. Enter the API key of a Wiro project.</source>
        <translation>Il n&apos;y a pas encore de clés. Entrez la clé API d&apos;un projet Wiro.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} templates already. Delete one first.</source>
        <extracomment>For a count of 1: There is {n} template already. Delete it first.</extracomment>
        <translation>
            <numerusform>Il y a déjà {n} modèle. Supprimez-en d&apos;abord un.</numerusform>
            <numerusform>Il y a déjà {n} modèles. Supprimez-en d&apos;abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a blank, a line break or a letter in here that no key has. Copy the key again.</source>
        <translation>Il y a ici une espace, un retour à la ligne ou une lettre qu&apos;aucune clé n&apos;a. Copiez la clé de nouveau.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Nothing was changed.</source>
        <translation>Un dossier « {name} » existe déjà. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Un dossier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Un modèle de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>There is another file called “{name}” by now.</source>
        <translation>Il y a maintenant un autre fichier « {name} ».</translation>
    </message>
    <message>
        <source>There is less than {needed} MB of room left on the disk of this folder: {folder}</source>
        <translation>Il reste moins de {needed} Mo sur le disque de ce dossier : {folder}</translation>
    </message>
    <message>
        <source>There is no collection called “{name}”.</source>
        <translation>Il n&apos;y a pas de collection « {name} ».</translation>
    </message>
    <message>
        <source>There is no filter “{key}:”, so it is looked for as words.</source>
        <translation>Il n&apos;y a pas de filtre « {key}: » ; il est cherché comme des mots.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>L&apos;option {option} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no other clip yet.
Make a second take, and compare the two here.</source>
        <translation>Il n&apos;y a pas encore d&apos;autre clip.
Faites une seconde prise et comparez-les ici.</translation>
    </message>
    <message>
        <source>There is no project called “{name}”.</source>
        <translation>Il n&apos;y a pas de projet « {name} ».</translation>
    </message>
    <message>
        <source>There is no {field}</source>
        <translation>Il n&apos;y a pas de {field}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the settings first.</source>
        <translation>Le presse-papiers est vide. Copiez d&apos;abord les réglages.</translation>
    </message>
    <message>
        <source>There is nothing to delete at Wiro.</source>
        <translation>Il n&apos;y a rien à supprimer chez Wiro.</translation>
    </message>
    <message>
        <source>There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.</source>
        <translation>Il y a trop peu d&apos;argent sur votre compte Wiro. Ajoutez-en sur wiro.ai. Non facturé.</translation>
    </message>
    <message>
        <source>There twice, and the first one counts: {columns}.</source>
        <translation>Présent deux fois, et la première compte : {columns}.</translation>
    </message>
    <message>
        <source>These are no settings of Veo Desktop. Nothing was changed.</source>
        <translation>Ce ne sont pas des réglages de Veo Desktop. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>These are the draft&apos;s own settings. Choose another model or resolution.</source>
        <translation>Ce sont les réglages du brouillon lui-même. Choisissez un autre modèle ou une autre résolution.</translation>
    </message>
    <message>
        <source>These settings come from a newer Veo Desktop. What this version knows of them is here.</source>
        <translation>Ces réglages viennent d&apos;un Veo Desktop plus récent. Ce que cette version en connaît est ici.</translation>
    </message>
    <message>
        <source>These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.</source>
        <translation>Tous ont ces mots-clés. Étoiles, verdict, mots-clés et note vont à chaque clip sélectionné.</translation>
    </message>
    <message>
        <source>They are made again when the pointer is on a clip</source>
        <translation>Elles se refont quand le pointeur est sur un clip</translation>
    </message>
    <message>
        <source>They go to the prompt with the images, where you write just then.</source>
        <translation>Ils vont dans le prompt avec les images, là où vous écrivez.</translation>
    </message>
    <message>
        <source>They help to find out what went wrong. What happens from now on is written down again.</source>
        <translation>Ils aident à trouver ce qui s&apos;est mal passé. Ce qui arrive désormais est noté de nouveau.</translation>
    </message>
    <message>
        <source>They play in step. Tab flips from one to the other; Ctrl+Tab goes on to the controls.</source>
        <translation>Ils jouent au même pas. Tab passe de l&apos;un à l&apos;autre ; Ctrl+Tab mène aux commandes.</translation>
    </message>
    <message>
        <source>They show what somebody or something looks like, not how the clip begins. They are sent to Wiro with the clip.</source>
        <translation>Elles montrent à quoi ressemble quelqu&apos;un ou quelque chose, pas comment commence le clip. Elles sont envoyées à Wiro avec le clip.</translation>
    </message>
    <message>
        <source>Things to leave out, as nouns: &quot;wall, frame&quot;, never &quot;no walls&quot;.</source>
        <translation>Ce qu&apos;il faut écarter, en noms : « wall, frame », jamais « no walls ».</translation>
    </message>
    <message>
        <source>Thinking aloud</source>
        <translation>Penser tout haut</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>This AVIF is sent as PNG.</source>
        <translation>Cet AVIF est envoyé en PNG.</translation>
    </message>
    <message>
        <source>This Wiro project does not allow the internet address you are at. Allow it in the project&apos;s settings at Wiro. Not charged.</source>
        <translation>Ce projet Wiro n&apos;autorise pas votre adresse internet. Autorisez-la dans les réglages du projet chez Wiro. Non facturé.</translation>
    </message>
    <message>
        <source>This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged.</source>
        <translation>Ce projet Wiro veut un secret API en plus de la clé. Entrez-le dans les réglages du compte. Non facturé.</translation>
    </message>
    <message numerus="yes">
        <source>This address is longer than {n} characters. Save the picture and drop the file.</source>
        <extracomment>For a count of 1: This address is longer than {n} character. Save the picture and drop the file.</extracomment>
        <translation>
            <numerusform>Cette adresse dépasse {n} caractère. Enregistrez l&apos;image et déposez le fichier.</numerusform>
            <numerusform>Cette adresse dépasse {n} caractères. Enregistrez l&apos;image et déposez le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.</source>
        <translation>Cette sauvegarde vient d&apos;un Veo Desktop plus récent. Rien n&apos;a été changé ; installez la version plus récente pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>This clip came without settings, so there is nothing to write its stars into.</source>
        <translation>Ce clip est venu sans réglages ; ses étoiles ne peuvent s&apos;y inscrire.</translation>
    </message>
    <message>
        <source>This clip cannot be played</source>
        <translation>Ce clip ne peut être lu</translation>
    </message>
    <message>
        <source>This clip cannot be read: {reason}</source>
        <translation>Ce clip ne peut être lu : {reason}</translation>
    </message>
    <message>
        <source>This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it.</source>
        <translation>Ce clip ne porte pas de réglages : il n&apos;a pas été fait avec Veo Desktop, ou un autre programme l&apos;a réécrit.</translation>
    </message>
    <message>
        <source>This clip has no task at Wiro that is known here, so nothing was deleted there.</source>
        <translation>Ce clip n&apos;a pas de tâche Wiro connue ici ; rien n&apos;y a été supprimé.</translation>
    </message>
    <message>
        <source>This clip is in the bin.</source>
        <translation>Ce clip est dans la corbeille.</translation>
    </message>
    <message>
        <source>This clip is in the system&apos;s bin, until that is emptied.</source>
        <translation>Ce clip est dans la corbeille du système, jusqu&apos;à ce qu&apos;elle soit vidée.</translation>
    </message>
    <message>
        <source>This clip is not in the library any more.</source>
        <translation>Ce clip n&apos;est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This clip is not there any more. It was moved, renamed or deleted.</source>
        <translation>Ce clip n&apos;est plus là. Il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>This clip was made with another account than the one in use. Nothing was deleted.</source>
        <translation>Ce clip a été fait avec un autre compte que celui utilisé. Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>This clip&apos;s file is not there any more: it was deleted or moved by something else.</source>
        <translation>Le fichier de ce clip n&apos;est plus là : autre chose l&apos;a supprimé ou déplacé.</translation>
    </message>
    <message>
        <source>This command line makes no sense.</source>
        <translation>Cette ligne de commande n&apos;a pas de sens.</translation>
    </message>
    <message numerus="yes">
        <source>This costs about {amount} for {n} clips</source>
        <extracomment>For a count of 1: This costs about {amount} for one clip</extracomment>
        <translation>
            <numerusform>Cela coûte environ {amount} pour {n} clip</numerusform>
            <numerusform>Cela coûte environ {amount} pour {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be read: {why}.</source>
        <translation>Ce fichier n&apos;a pu être lu : {why}.</translation>
    </message>
    <message>
        <source>This file holds neither picture nor sound.</source>
        <translation>Ce fichier ne contient ni image ni son.</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>Ce fichier ne contient pas d&apos;image.</translation>
    </message>
    <message>
        <source>This file holds no video.</source>
        <translation>Ce fichier ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>Ce fichier est vide ou ne peut être lu.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is empty. Copy or download it again.</source>
        <translation>Ce fichier est vide. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file is larger than 2 GB, which Veo Desktop does not take.</source>
        <translation>Ce fichier dépasse 2 Go ; Veo Desktop ne le prend pas.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB. Use a smaller picture.</source>
        <translation>Ce fichier dépasse {limit} Mo. Utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>This file is larger than {mb} MB. Split it.</source>
        <translation>Ce fichier dépasse {mb} Mo. Divisez-le.</translation>
    </message>
    <message>
        <source>This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.</source>
        <translation>Ce fichier n&apos;est pas une sauvegarde de bibliothèque Veo Desktop, ou il est endommagé. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.</source>
        <translation>Ce fichier n&apos;est pas en UTF-8 et a été lu comme Windows-1252. Vérifiez les lettres comme é et ü.</translation>
    </message>
    <message>
        <source>This file is not in the library.</source>
        <translation>Ce fichier n&apos;est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This file is not there, or may not be read.</source>
        <translation>Ce fichier n&apos;est pas là, ou ne peut être lu.</translation>
    </message>
    <message>
        <source>This file is not there: {file}</source>
        <translation>Ce fichier n&apos;est pas là : {file}</translation>
    </message>
    <message>
        <source>This file shows something else than the clip that was stored under its name.</source>
        <translation>Ce fichier montre autre chose que le clip enregistré sous son nom.</translation>
    </message>
    <message>
        <source>This folder is not there: {folder}</source>
        <translation>Ce dossier n&apos;est pas là : {folder}</translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Ce dossier ne peut être lu.</translation>
    </message>
    <message>
        <source>This frame</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>This frame is damaged in the file and cannot be saved.</source>
        <translation>Cette image est endommagée dans le fichier et ne peut être enregistrée.</translation>
    </message>
    <message>
        <source>This has to be {kind} from {min} to {max}.</source>
        <translation>Il faut ici {kind} de {min} à {max}.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {max} or less.</source>
        <translation>Il faut ici {kind}, {max} ou moins.</translation>
    </message>
    <message>
        <source>This has to be {kind}, {min} or more.</source>
        <translation>Il faut ici {kind}, {min} ou plus.</translation>
    </message>
    <message>
        <source>This has to be {kind}.</source>
        <translation>Il faut ici {kind}.</translation>
    </message>
    <message>
        <source>This image could not be made small enough. Use another one.</source>
        <translation>Cette image n&apos;a pu être assez réduite. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>This image could not be read. Use another one.</source>
        <translation>Cette image n&apos;a pu être lue. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>This image has {width}×{height} pixels, too many to open here. Use one of at most {limit} megapixels.</source>
        <translation>Cette image a {width}×{height} pixels, trop pour l&apos;ouvrir ici. Utilisez-en une de {limit} mégapixels au plus.</translation>
    </message>
    <message>
        <source>This image is damaged and cannot be opened. Copy or download it again.</source>
        <translation>Cette image est endommagée et ne s&apos;ouvre pas. Copiez-la ou téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>This image is damaged: its end is missing. Copy or download it again.</source>
        <translation>Cette image est endommagée : sa fin manque. Copiez-la ou téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>This image is no longer where it was. Choose it again.</source>
        <translation>Cette image n&apos;est plus à sa place. Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>This is a clip, not a picture. Save the frame that you want as a picture, and drop that here.</source>
        <translation>C&apos;est un clip, pas une image. Enregistrez l&apos;image voulue et déposez-la ici.</translation>
    </message>
    <message>
        <source>This is a folder. Drop one picture out of it.</source>
        <translation>C&apos;est un dossier. Déposez-en une image.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n&apos;est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>This is no file. Choose a CSV table.</source>
        <translation>Ce n&apos;est pas un fichier. Choisissez un tableau CSV.</translation>
    </message>
    <message>
        <source>This is no name for an unfinished clip.</source>
        <translation>Ce n&apos;est pas un nom pour un clip inachevé.</translation>
    </message>
    <message>
        <source>This is not a CSV table. Save it from the spreadsheet as CSV and try again.</source>
        <translation>Ce n&apos;est pas un tableau CSV. Enregistrez-le en CSV depuis le tableur et réessayez.</translation>
    </message>
    <message>
        <source>This is not a picture that Veo takes. Use a JPG, PNG, WebP or HEIC file.</source>
        <translation>Ce n&apos;est pas une image que Veo prend. Utilisez un fichier JPG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
        <source>This is not a video file.</source>
        <translation>Ce n&apos;est pas un fichier vidéo.</translation>
    </message>
    <message>
        <source>This is not a web address. It has to begin with https:// or http://.</source>
        <translation>Ce n&apos;est pas une adresse web. Elle doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not a web address. It must begin with https:// or http://.</source>
        <translation>Ce n&apos;est pas une adresse web. Elle doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not an MP4, MOV, WebM or MKV video.</source>
        <translation>Ce n&apos;est pas une vidéo MP4, MOV, WebM ou MKV.</translation>
    </message>
    <message>
        <source>This is not the address of a picture. It has to begin with https:// or http://.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une image. Elle doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not the name of a model.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un modèle.</translation>
    </message>
    <message>
        <source>This is too large. It can be made smaller without a visible loss.</source>
        <translation>C&apos;est trop grand. On peut le réduire sans perte visible.</translation>
    </message>
    <message>
        <source>This is too long for a key: copy the key alone, without what is around it.</source>
        <translation>C&apos;est trop long pour une clé : copiez la clé seule, sans ce qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>This job belongs to another account than the one in use. Change to that one to look for it.</source>
        <translation>Cette tâche appartient à un autre compte que celui utilisé. Passez à celui-là pour la chercher.</translation>
    </message>
    <message>
        <source>This job has left the queue, unchanged.</source>
        <translation>Cette tâche a quitté la file, inchangée.</translation>
    </message>
    <message>
        <source>This job was being sent already, so it was not changed.</source>
        <translation>Cette tâche partait déjà ; elle n&apos;a pas été changée.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it.</source>
        <translation>Cette bibliothèque vient d&apos;un Veo Desktop plus récent. Rien n&apos;a été changé ; installez la version plus récente pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is sent. Install the newer version to work with it.</source>
        <translation>Cette bibliothèque vient d&apos;un Veo Desktop plus récent. Vous pouvez la regarder, mais rien ne peut y être changé ni envoyé. Installez la version plus récente pour y travailler.</translation>
    </message>
    <message>
        <source>This model takes no such picture. Choose another model first.</source>
        <translation>Ce modèle ne prend pas de telle image. Choisissez d&apos;abord un autre modèle.</translation>
    </message>
    <message numerus="yes">
        <source>This model takes no such pictures as the {n} chosen. They are kept.</source>
        <extracomment>For a count of 1: This model has no place for one picture that you chose. It is kept.</extracomment>
        <translation>
            <numerusform>Ce modèle ne prend pas l&apos;image choisie ({n}). Elle est gardée.</numerusform>
            <numerusform>Ce modèle ne prend pas les {n} images choisies. Elles sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s description says no more about it. It is sent to the model as it is entered.</source>
        <translation>La description de ce modèle n&apos;en dit pas plus. C&apos;est envoyé au modèle tel que saisi.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Ce mois-ci {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {limit}</source>
        <translation>Ce mois-ci {amount} sur {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit}</source>
        <translation>Le budget du mois de {limit}</translation>
    </message>
    <message>
        <source>This month&apos;s budget of {limit} for “{project}”</source>
        <translation>Le budget du mois de {limit} pour « {project} »</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>This picture cannot be made into a PNG.</source>
        <translation>Cette image ne peut devenir un PNG.</translation>
    </message>
    <message>
        <source>This picture is not on this computer. Choose it again, or remove it to make the clip without it.</source>
        <translation>Cette image n&apos;est pas sur cet ordinateur. Choisissez-la de nouveau, ou retirez-la pour faire le clip sans elle.</translation>
    </message>
    <message>
        <source>This project wants its API secret besides the key.</source>
        <translation>Ce projet veut son secret API en plus de la clé.</translation>
    </message>
    <message numerus="yes">
        <source>This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Ce prompt compte environ {n} token et Veo en prend {limit}. Rien n&apos;a été envoyé ; raccourcissez-le.</numerusform>
            <numerusform>Ce prompt compte environ {n} tokens et Veo en prend {limit}. Rien n&apos;a été envoyé ; raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</source>
        <extracomment>For a count of 1: This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). Nothing was sent; shorten it.</extracomment>
        <translation>
            <numerusform>Ce prompt compte {n} caractère, et {limit} au plus sont pris ({tokens} tokens). Rien n&apos;a été envoyé ; raccourcissez-le.</numerusform>
            <numerusform>Ce prompt compte {n} caractères, et {limit} au plus sont pris ({tokens} tokens). Rien n&apos;a été envoyé ; raccourcissez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting has a name that cannot be sent.</source>
        <translation>Ce réglage a un nom qui ne peut être envoyé.</translation>
    </message>
    <message>
        <source>This system offers no secure keyring that Veo Desktop can use.</source>
        <translation>Ce système n&apos;offre pas de trousseau sûr que Veo Desktop puisse utiliser.</translation>
    </message>
    <message>
        <source>This table has no rows below the names of its columns.</source>
        <translation>Ce tableau n&apos;a aucune ligne sous les noms de ses colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.</source>
        <extracomment>For a count of 1: This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.</extracomment>
        <translation>
            <numerusform>Ce tableau a {n} ligne, et {most} clips peuvent être faits d&apos;un coup. Divisez-le.</numerusform>
            <numerusform>Ce tableau a {n} lignes, et {most} clips peuvent être faits d&apos;un coup. Divisez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last.</source>
        <translation>Ce texte ne se lit pas comme les réglages d&apos;un clip. Copiez-les de nouveau, de la première à la dernière accolade.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be sent. Type it again.</source>
        <translation>Ce texte contient un caractère qui ne peut être envoyé. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This text holds something else than the settings of a clip made with Veo Desktop.</source>
        <translation>Ce texte contient autre chose que les réglages d&apos;un clip de Veo Desktop.</translation>
    </message>
    <message>
        <source>This text holds the settings of a clip.</source>
        <translation>Ce texte contient les réglages d&apos;un clip.</translation>
    </message>
    <message>
        <source>This text is too long for the settings of a clip.</source>
        <translation>Ce texte est trop long pour les réglages d&apos;un clip.</translation>
    </message>
    <message>
        <source>This video claims pixels of an impossible shape. The file is probably damaged.</source>
        <translation>Cette vidéo annonce des pixels d&apos;une forme impossible. Le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>This video file is empty.</source>
        <translation>Ce fichier vidéo est vide.</translation>
    </message>
    <message>
        <source>This video file is incomplete or damaged: its parts do not fit into the file.</source>
        <translation>Ce fichier vidéo est incomplet ou endommagé : ses parties ne tiennent pas dans le fichier.</translation>
    </message>
    <message>
        <source>This video is damaged: parts of it cannot be decoded.</source>
        <translation>Cette vidéo est endommagée : des parties ne peuvent être décodées.</translation>
    </message>
    <message>
        <source>This video&apos;s picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.</source>
        <translation>L&apos;image de cette vidéo dépasse 8192 × 8192 pixels ; Veo Desktop ne la lit pas.</translation>
    </message>
    <message>
        <source>This was made in the sandbox. To make it with your Wiro account, reuse its settings.</source>
        <translation>Ceci a été fait dans le bac à sable. Pour le faire avec votre compte Wiro, réutilisez ses réglages.</translation>
    </message>
    <message>
        <source>This was made with another of your Wiro accounts. Change to that one in the settings, or reuse its settings here.</source>
        <translation>Ceci a été fait avec un autre de vos comptes Wiro. Passez à celui-là dans les réglages, ou réutilisez ses réglages ici.</translation>
    </message>
    <message>
        <source>This was made with your Wiro account. To try it in the sandbox, reuse its settings.</source>
        <translation>Ceci a été fait avec votre compte Wiro. Pour l&apos;essayer dans le bac à sable, réutilisez ses réglages.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>This would make {n} clips, and {most} can be made in one go. Take something out.</source>
        <extracomment>For a count of 1: This would make {n} clip, and {most} can be made in one go. Take something out.</extracomment>
        <translation>
            <numerusform>Cela ferait {n} clip, et {most} peuvent être faits d&apos;un coup. Retirez quelque chose.</numerusform>
            <numerusform>Cela ferait {n} clips, et {most} peuvent être faits d&apos;un coup. Retirez quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>This {before} is sent as {now}.</source>
        <translation>Ce {before} est envoyé en {now}.</translation>
    </message>
    <message numerus="yes">
        <source>Those were all {n} clips</source>
        <extracomment>For a count of 1: That was the only clip</extracomment>
        <translation>
            <numerusform>C&apos;était le seul clip ({n})</numerusform>
            <numerusform>C&apos;étaient tous les {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Thunder</source>
        <translation>Tonnerre</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Panoramique vertical</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Accéléré</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Timecode or frame</source>
        <translation>Timecode ou image</translation>
    </message>
    <message>
        <source>To be filled in each time: {fields}</source>
        <translation>À remplir chaque fois : {fields}</translation>
    </message>
    <message>
        <source>To be filled in for each: {fields}</source>
        <translation>À remplir pour chacun : {fields}</translation>
    </message>
    <message>
        <source>To be filled in: {fields}</source>
        <translation>À remplir : {fields}</translation>
    </message>
    <message>
        <source>To the two doors</source>
        <translation>Retour aux deux portes</translation>
    </message>
    <message>
        <source>To try the limits out. It is no money, and is never counted with what you really spend.</source>
        <translation>Pour essayer les limites. Ce n&apos;est pas de l&apos;argent, et n&apos;est jamais compté avec vos vraies dépenses.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Aujourd&apos;hui {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {limit}</source>
        <translation>Aujourd&apos;hui {amount} sur {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget is used up</source>
        <translation>Le budget du jour est épuisé</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit}</source>
        <translation>Le budget du jour de {limit}</translation>
    </message>
    <message>
        <source>Today&apos;s budget of {limit} for “{project}”</source>
        <translation>Le budget du jour de {limit} pour « {project} »</translation>
    </message>
    <message>
        <source>Town by day</source>
        <translation>Ville de jour</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Travelling latéral</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Trouble at Wiro · asked again</source>
        <translation>Panne chez Wiro · nouvelle demande</translation>
    </message>
    <message>
        <source>Trouble at Wiro · not sent again</source>
        <translation>Panne chez Wiro · pas renvoyé</translation>
    </message>
    <message>
        <source>Trouble at Wiro · tried again</source>
        <translation>Panne chez Wiro · nouvel essai</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Turns on the spot along a view</source>
        <translation>Tourne sur place le long d&apos;une vue</translation>
    </message>
    <message>
        <source>Two people in one picture</source>
        <translation>Deux personnes dans une image</translation>
    </message>
    <message>
        <source>Two people talk</source>
        <translation>Deux personnes parlent</translation>
    </message>
    <message>
        <source>Two people, one line each; short lines fit 8 seconds</source>
        <translation>Deux personnes, une phrase chacune ; des phrases courtes tiennent en 8 secondes</translation>
    </message>
    <message>
        <source>Two shot</source>
        <translation>Plan à deux</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Annuler les ramène.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Annuler {step}</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>Malaise</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message numerus="yes">
        <source>Up to {n} clips at a time.</source>
        <extracomment>For a count of 1: Up to {n} clip at a time.</extracomment>
        <translation>
            <numerusform>{n} clip à la fois au plus.</numerusform>
            <numerusform>{n} clips à la fois au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Uploading {amount}</source>
        <translation>Envoi de {amount}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use all settings</source>
        <translation>Utiliser tous les réglages</translation>
    </message>
    <message>
        <source>Use all settings: prompt, frames and the rest</source>
        <translation>Utiliser tous les réglages : prompt, images et le reste</translation>
    </message>
    <message>
        <source>Use an image from a web address</source>
        <translation>Utiliser une image d&apos;une adresse web</translation>
    </message>
    <message>
        <source>Use another model; what you entered stays</source>
        <translation>Utiliser un autre modèle ; ce que vous avez saisi reste</translation>
    </message>
    <message>
        <source>Use as first frame</source>
        <translation>Utiliser comme première image</translation>
    </message>
    <message>
        <source>Use as last frame</source>
        <translation>Utiliser comme dernière image</translation>
    </message>
    <message>
        <source>Use as settings</source>
        <translation>Utiliser comme réglages</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>L&apos;utiliser ici</translation>
    </message>
    <message>
        <source>Use its first frame</source>
        <translation>Utiliser sa première image</translation>
    </message>
    <message>
        <source>Use prompt</source>
        <translation>Utiliser le prompt</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Utiliser le bac à sable</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Utiliser cette partie</translation>
    </message>
    <message>
        <source>Use “{bare}”</source>
        <translation>Utiliser « {bare} »</translation>
    </message>
    <message>
        <source>Used up: clips wait until next month, or until you raise it.</source>
        <translation>Épuisé : les clips attendent le mois prochain, ou que vous l&apos;augmentiez.</translation>
    </message>
    <message>
        <source>Used up: clips wait until tomorrow, or until you raise it.</source>
        <translation>Épuisé : les clips attendent demain, ou que vous l&apos;augmentiez.</translation>
    </message>
    <message>
        <source>Usual keys for: {action}</source>
        <translation>Touches habituelles pour : {action}</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>L&apos;habituel</translation>
    </message>
    <message>
        <source>Vary settings in a matrix</source>
        <translation>Varier les réglages en matrice</translation>
    </message>
    <message>
        <source>Vary settings in a matrix…</source>
        <translation>Varier les réglages en matrice…</translation>
    </message>
    <message>
        <source>Veo 3 has been seen to fail without it. A failed clip costs nothing.</source>
        <translation>Sans cela, Veo 3 a parfois échoué. Un clip raté ne coûte rien.</translation>
    </message>
    <message>
        <source>Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project.</source>
        <translation>Veo 3.1 fait les clips, payés de votre solde Wiro. Il vous faut les clés d&apos;un projet.</translation>
    </message>
    <message>
        <source>Veo Desktop</source>
        <translation>Veo Desktop</translation>
    </message>
    <message>
        <source>Veo Desktop cannot read this video file: reading it failed badly or took too long.</source>
        <translation>Veo Desktop ne peut lire ce fichier vidéo : la lecture a échoué ou duré trop longtemps.</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself</source>
        <translation>Veo Desktop s&apos;est fermé tout seul</translation>
    </message>
    <message>
        <source>Veo Desktop closed by itself last time. Your jobs are safe and go on.</source>
        <translation>Veo Desktop s&apos;est fermé tout seul la dernière fois. Vos tâches sont en sûreté et continuent.</translation>
    </message>
    <message>
        <source>Veo Desktop ended while it was opening this clip</source>
        <translation>Veo Desktop s&apos;est arrêté en ouvrant ce clip</translation>
    </message>
    <message>
        <source>Veo Desktop has closed by itself twice while it started. Your jobs are safe. Safe mode starts with the usual settings, and leaves yours as they are.</source>
        <translation>Veo Desktop s&apos;est fermé tout seul deux fois en démarrant. Vos tâches sont en sûreté. Le mode sans échec démarre avec les réglages d&apos;usage et laisse les vôtres tels quels.</translation>
    </message>
    <message>
        <source>Veo Desktop is being closed.</source>
        <translation>Veo Desktop se ferme.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.</source>
        <translation>Veo Desktop est déjà ouvert, mais ne répond pas. Attendez un instant, ou forcez-le à quitter.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already.</source>
        <translation>Veo Desktop est déjà ouvert.</translation>
    </message>
    <message>
        <source>Veo Desktop is open already: its window is in front now.</source>
        <translation>Veo Desktop est déjà ouvert : sa fenêtre est maintenant devant.</translation>
    </message>
    <message>
        <source>Veo Desktop knows no decoder for this video.</source>
        <translation>Veo Desktop ne connaît pas de décodeur pour cette vidéo.</translation>
    </message>
    <message>
        <source>Veo Desktop may not write to this folder: {folder}</source>
        <translation>Veo Desktop ne peut pas écrire dans ce dossier : {folder}</translation>
    </message>
    <message>
        <source>Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again.</source>
        <translation>Veo Desktop a rencontré une erreur inattendue. Vos tâches et vos clips sont en sûreté : chaque étape est notée quand elle a lieu, et ce que Wiro fait continue. Si quelque chose semble étrange, quittez et relancez.</translation>
    </message>
    <message>
        <source>Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, or looked up at Wiro, so that nothing is paid twice.</source>
        <translation>Veo Desktop quitte tout seul quand Wiro l&apos;a reçu. Si vous quittez maintenant, le clip est envoyé au prochain démarrage, ou cherché chez Wiro, pour que rien ne soit payé deux fois.</translation>
    </message>
    <message>
        <source>Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; you may replace them by your own builds of them.</source>
        <translation>Veo Desktop repose sur le travail de ces projets. Qt et PySide sont utilisés sous LGPL, version 3 ; vous pouvez les remplacer par vos propres versions.</translation>
    </message>
    <message>
        <source>Veo Desktop {version}</source>
        <translation>Veo Desktop {version}</translation>
    </message>
    <message>
        <source>Veo Desktop {version} is out. It can be had where you got this one.</source>
        <translation>Veo Desktop {version} est sorti. Il se trouve là où vous avez eu celui-ci.</translation>
    </message>
    <message>
        <source>Veo Desktop&apos;s own</source>
        <translation>Celle de Veo Desktop</translation>
    </message>
    <message>
        <source>Veo finds the way from the first frame to this one. It is sent to Wiro with the clip.</source>
        <translation>Veo trouve le chemin de la première image à celle-ci. Elle est envoyée à Wiro avec le clip.</translation>
    </message>
    <message>
        <source>Veo ignores first and last frame when there are reference images.</source>
        <translation>Veo ignore la première et la dernière image s&apos;il y a des images de référence.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Voice on the phone</source>
        <translation>Voix au téléphone</translation>
    </message>
    <message>
        <source>Voices, noises and music, made along with the picture.</source>
        <translation>Voix, bruits et musique, faits avec l&apos;image.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for Wiro</source>
        <translation>Attend Wiro</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <translation>Attend une place</translation>
    </message>
    <message>
        <source>Waiting for funds at Wiro</source>
        <translation>Attend du solde chez Wiro</translation>
    </message>
    <message>
        <source>Waiting for room on the disk</source>
        <translation>Attend de la place sur le disque</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Waiting for your account</source>
        <translation>Attend votre compte</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Attend ici</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Attend l&apos;envoi</translation>
    </message>
    <message>
        <source>Waits since the last time</source>
        <translation>Attend depuis la dernière fois</translation>
    </message>
    <message>
        <source>Warm, close, old times</source>
        <translation>Chaud, proche, d&apos;autrefois</translation>
    </message>
    <message>
        <source>Warm, real, imperfect</source>
        <translation>Chaud, vrai, imparfait</translation>
    </message>
    <message>
        <source>Watch it and judge it</source>
        <translation>Regardez et jugez</translation>
    </message>
    <message>
        <source>Water, sport, cloth</source>
        <translation>Eau, sport, étoffe</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarelle</translation>
    </message>
    <message>
        <source>We are that person</source>
        <translation>Nous sommes cette personne</translation>
    </message>
    <message>
        <source>We walk with them</source>
        <translation>Nous marchons avec eux</translation>
    </message>
    <message>
        <source>Weather that is heard before it is seen</source>
        <translation>Un temps qu&apos;on entend avant de le voir</translation>
    </message>
    <message>
        <source>Web address for: {name}</source>
        <translation>Adresse web pour : {name}</translation>
    </message>
    <message>
        <source>Weight for a big moment</source>
        <translation>Du poids pour un grand moment</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Veo Desktop</source>
        <translation>Bienvenue dans Veo Desktop</translation>
    </message>
    <message>
        <source>What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.</source>
        <translation>Ce qui répond n&apos;est pas {host} : son certificat n&apos;est pas de confiance. Un pare-feu ou un antivirus lit peut-être.</translation>
    </message>
    <message>
        <source>What can be seen through here is sent white.</source>
        <translation>Ce qui est transparent est envoyé en blanc.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What does not apply is left out already. Keys are not in it: the command takes them from the variables WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs.</source>
        <translation>Ce qui ne s&apos;applique pas est déjà écarté. Les clés n&apos;y sont pas : la commande les prend des variables WIRO_API_KEY et WIRO_API_SECRET. La lancer coûte ce que coûte Générer.</translation>
    </message>
    <message>
        <source>What is at {proxy} does not behave like a proxy.</source>
        <translation>Ce qui est à {proxy} ne se comporte pas comme un proxy.</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>What is to be seen here?</source>
        <translation>Que faut-il voir ici ?</translation>
    </message>
    <message>
        <source>What it asks for may be refused by the model&apos;s safety filter: a clip that failed costs nothing.</source>
        <translation>Ce qu&apos;il demande peut être refusé par le filtre de sécurité du modèle : un clip raté ne coûte rien.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds is no Wiro key. Enter your keys again.</source>
        <translation>Ce que contient le trousseau du système n&apos;est pas une clé Wiro. Entrez vos clés de nouveau.</translation>
    </message>
    <message>
        <source>What was run elsewhere, or before this library was made. Fetching a clip costs nothing more.</source>
        <translation>Ce qui a été lancé ailleurs, ou avant cette bibliothèque. Récupérer un clip ne coûte rien de plus.</translation>
    </message>
    <message>
        <source>What would go:</source>
        <translation>Ce qui partirait :</translation>
    </message>
    <message>
        <source>What you entered stays, also what another model does not take.</source>
        <translation>Ce que vous avez saisi reste, même ce qu&apos;un autre modèle ne prend pas.</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>Qu&apos;est-ce que c&apos;est ?</translation>
    </message>
    <message>
        <source>When a clip is ready</source>
        <translation>Quand un clip est prêt</translation>
    </message>
    <message>
        <source>When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. They are sent by themselves when you raise it, or when the day or month is over.</source>
        <translation>Quand une limite est atteinte, les clips attendent ici et rien n&apos;est perdu ; ceux que Wiro fait déjà continuent. Ils partent tout seuls quand vous l&apos;augmentez, ou quand le jour ou le mois est fini.</translation>
    </message>
    <message>
        <source>Where the copies go</source>
        <translation>Où vont les copies</translation>
    </message>
    <message>
        <source>Where the missing clips may be</source>
        <translation>Où peuvent être les clips manquants</translation>
    </message>
    <message>
        <source>Where&apos;s the evidence?</source>
        <translation>Où est la preuve ?</translation>
    </message>
    <message>
        <source>Whether grown-up people may be seen. Children never are.</source>
        <translation>Si des adultes peuvent être vus. Les enfants ne le sont jamais.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Laquelle ?</translation>
    </message>
    <message>
        <source>Which task is it?</source>
        <translation>Quelle tâche est-ce ?</translation>
    </message>
    <message>
        <source>While clips are made</source>
        <translation>Pendant que les clips se font</translation>
    </message>
    <message>
        <source>Who is in the picture, what happens, how the camera moves, what is heard</source>
        <translation>Qui est à l&apos;image, ce qui se passe, comment bouge la caméra, ce qu&apos;on entend</translation>
    </message>
    <message>
        <source>Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.</source>
        <translation>Qui a une adresse peut voir son fichier. Ce qui a été supprimé, images et clip, est noté avec le clip.</translation>
    </message>
    <message>
        <source>Wide 24 mm</source>
        <translation>Large 24 mm</translation>
    </message>
    <message>
        <source>Wide shot</source>
        <translation>Plan large</translation>
    </message>
    <message>
        <source>Wide, lonely places</source>
        <translation>Lieux vastes et solitaires</translation>
    </message>
    <message>
        <source>Wild or at home</source>
        <translation>Sauvage ou à la maison</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Lumière de fenêtre</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Wiro accepts these keys.</source>
        <translation>Wiro accepte ces clés.</translation>
    </message>
    <message>
        <source>Wiro account</source>
        <translation>Compte Wiro</translation>
    </message>
    <message>
        <source>Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.</source>
        <translation>Wiro est injoignable pour l&apos;instant. La tâche attend, et rien n&apos;est renvoyé entre-temps.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It goes on making this clip, and you see how far it is as soon as there is a connection.</source>
        <translation>Wiro est injoignable. Il continue ce clip, et vous verrez où il en est dès qu&apos;il y aura une connexion.</translation>
    </message>
    <message>
        <source>Wiro cannot be reached. It may have this job already, so it is not sent again: it is looked up there as soon as there is a connection.</source>
        <translation>Wiro est injoignable. Il a peut-être déjà cette tâche ; elle n&apos;est donc pas renvoyée : elle y sera cherchée dès qu&apos;il y aura une connexion.</translation>
    </message>
    <message>
        <source>Wiro charged {cost}.</source>
        <translation>Wiro a facturé {cost}.</translation>
    </message>
    <message>
        <source>Wiro could not be reached.</source>
        <translation>Wiro était injoignable.</translation>
    </message>
    <message>
        <source>Wiro could not be reached. Nothing was sent, nothing was charged.</source>
        <translation>Wiro était injoignable. Rien n&apos;a été envoyé, rien n&apos;a été facturé.</translation>
    </message>
    <message>
        <source>Wiro could not make this clip.</source>
        <translation>Wiro n&apos;a pas pu faire ce clip.</translation>
    </message>
    <message>
        <source>Wiro did not accept the sign-in. Check the account settings. Not charged.</source>
        <translation>Wiro n&apos;a pas accepté l&apos;identification. Vérifiez les réglages du compte. Non facturé.</translation>
    </message>
    <message>
        <source>Wiro did not accept these keys.</source>
        <translation>Wiro n&apos;a pas accepté ces clés.</translation>
    </message>
    <message>
        <source>Wiro did not accept this value: {words} Not charged.</source>
        <translation>Wiro n&apos;a pas accepté cette valeur : {words} Non facturé.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key.</source>
        <translation>Wiro ne connaît pas cette clé API.</translation>
    </message>
    <message>
        <source>Wiro does not know this API key. Check it in the account settings. Not charged.</source>
        <translation>Wiro ne connaît pas cette clé API. Vérifiez-la dans les réglages du compte. Non facturé.</translation>
    </message>
    <message>
        <source>Wiro does not offer this model any more, or not to this account. Not charged.</source>
        <translation>Wiro ne propose plus ce modèle, ou pas à ce compte. Non facturé.</translation>
    </message>
    <message>
        <source>Wiro does not say what can be set for this model.</source>
        <translation>Wiro ne dit pas ce qui se règle pour ce modèle.</translation>
    </message>
    <message>
        <source>Wiro does not show its prompt.</source>
        <translation>Wiro ne montre pas son prompt.</translation>
    </message>
    <message>
        <source>Wiro finished, but there is no clip in its answer.</source>
        <translation>Wiro a fini, mais sa réponse ne contient pas de clip.</translation>
    </message>
    <message>
        <source>Wiro gave an address for the clip that is not safe to open. The clip was not downloaded.</source>
        <translation>Wiro a donné pour le clip une adresse qu&apos;il n&apos;est pas sûr d&apos;ouvrir. Le clip n&apos;a pas été téléchargé.</translation>
    </message>
    <message>
        <source>Wiro gave no reason.</source>
        <translation>Wiro n&apos;a pas donné de raison.</translation>
    </message>
    <message>
        <source>Wiro has no file for this clip any more.</source>
        <translation>Wiro n&apos;a plus de fichier pour ce clip.</translation>
    </message>
    <message>
        <source>Wiro has no such task.</source>
        <translation>Wiro n&apos;a pas cette tâche.</translation>
    </message>
    <message>
        <source>Wiro has no such task: {words}</source>
        <translation>Wiro n&apos;a pas cette tâche : {words}</translation>
    </message>
    <message>
        <source>Wiro has projects of two kinds, and says at each which one it is.</source>
        <translation>Wiro a deux genres de projets, et dit pour chacun lequel c&apos;est.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support.</source>
        <translation>Wiro a suspendu ce compte. Demandez à l&apos;assistance de Wiro.</translation>
    </message>
    <message>
        <source>Wiro has suspended this account. Ask Wiro&apos;s support. Not charged.</source>
        <translation>Wiro a suspendu ce compte. Demandez à l&apos;assistance de Wiro. Non facturé.</translation>
    </message>
    <message>
        <source>Wiro has trouble of its own at the moment: {words} Not charged.</source>
        <translation>Wiro a lui-même une panne en ce moment : {words} Non facturé.</translation>
    </message>
    <message>
        <source>Wiro knows the API key, but the secret does not belong to it.</source>
        <translation>Wiro connaît la clé API, mais le secret ne lui appartient pas.</translation>
    </message>
    <message>
        <source>Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged.</source>
        <translation>Wiro connaît la clé, mais le secret API ne lui va pas. Vérifiez-le dans les réglages du compte. Non facturé.</translation>
    </message>
    <message>
        <source>Wiro knows these keys, but the project does not allow this computer&apos;s internet address. Allow it in the project&apos;s settings at Wiro.</source>
        <translation>Wiro connaît ces clés, mais le projet n&apos;autorise pas l&apos;adresse internet de cet ordinateur. Autorisez-la dans les réglages du projet chez Wiro.</translation>
    </message>
    <message>
        <source>Wiro names no price for these settings. You are asked before it is spent.</source>
        <translation>Wiro n&apos;indique pas de prix pour ces réglages. On vous demande avant de dépenser.</translation>
    </message>
    <message numerus="yes">
        <source>Wiro names no price for these settings. You pay what Wiro charges for {n} clips when done; a clip that fails costs nothing.</source>
        <extracomment>For a count of 1: Wiro names no price for these settings. You pay what Wiro charges for one clip when done; a clip that fails costs nothing.</extracomment>
        <translation>
            <numerusform>Wiro n&apos;indique pas de prix pour ces réglages. Vous payez ce que Wiro facture pour {n} clip fini ; un clip raté ne coûte rien.</numerusform>
            <numerusform>Wiro n&apos;indique pas de prix pour ces réglages. Vous payez ce que Wiro facture pour {n} clips finis ; un clip raté ne coûte rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wiro never got this job. Not charged. Send it again when you like.</source>
        <translation>Wiro n&apos;a jamais reçu cette tâche. Non facturé. Renvoyez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>Wiro no longer knows this task. If it was charged, the amount is in your Wiro account&apos;s history.</source>
        <translation>Wiro ne connaît plus cette tâche. Si elle a été facturée, le montant est dans l&apos;historique de votre compte Wiro.</translation>
    </message>
    <message>
        <source>Wiro refused: {words} Not charged.</source>
        <translation>Wiro a refusé : {words} Non facturé.</translation>
    </message>
    <message>
        <source>Wiro shows no task any more that may be this one. Nothing was sent again.</source>
        <translation>Wiro ne montre plus de tâche qui puisse être celle-ci. Rien n&apos;a été renvoyé.</translation>
    </message>
    <message>
        <source>Wiro shows several tasks that may be this one. Choose the right one: nothing is sent again by itself.</source>
        <translation>Wiro montre plusieurs tâches qui peuvent être celle-ci. Choisissez la bonne : rien n&apos;est renvoyé tout seul.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With no people, a prompt that asks for some may be refused. A failed clip costs nothing.</source>
        <translation>Sans personnes, un prompt qui en demande peut être refusé. Un clip raté ne coûte rien.</translation>
    </message>
    <message>
        <source>With the dictionaries of this system. The language is chosen in the prompt&apos;s own menu.</source>
        <translation>Avec les dictionnaires de ce système. La langue se choisit dans le menu du prompt.</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Words for the prompt</source>
        <translation>Mots pour le prompt</translation>
    </message>
    <message>
        <source>Words, or filters like rating:&gt;=4 model:fast tag:&quot;night rain&quot;</source>
        <translation>Des mots, ou des filtres comme rating:&gt;=4 model:fast tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Jour de travail</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Write a frame, like 81, or a timecode, like 00:03:08.</source>
        <translation>Écrivez une image, comme 81, ou un timecode, comme 00:03:08.</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Écrire un prompt</translation>
    </message>
    <message>
        <source>Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate.</source>
        <translation>Écrivez un prompt à gauche, ou commencez par un de ceux-ci. Rien n&apos;est envoyé avant que vous n&apos;appuyiez sur Générer.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Écrivez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Write a word in braces, like {subject}, to vary it.</source>
        <translation>Écrivez un mot entre accolades, comme {subject}, pour le varier.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, without user name or password.</source>
        <translation>Écrivez une adresse qui commence par https://, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.</source>
        <translation>Écrivez un montant comme 25 ou 25,60, ou laissez vide. D&apos;ici là : {before}.</translation>
    </message>
    <message>
        <source>Write it like 25 or 25.50</source>
        <translation>Écrivez-le comme 25 ou 25,50</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:8080, without user name or password.</source>
        <translation>Écrivez-le comme http://proxy.example:8080, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Write verdict and notes into the files</source>
        <translation>Écrire verdict et notes dans les fichiers</translation>
    </message>
    <message>
        <source>Write what is to stand for {field}, one a line.</source>
        <translation>Écrivez ce qui remplace {field}, un par ligne.</translation>
    </message>
    <message>
        <source>Write what should happen in the clip.</source>
        <translation>Écrivez ce qui doit se passer dans le clip.</translation>
    </message>
    <message>
        <source>Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a sample prompt.</source>
        <translation>Écrivez qui est à l&apos;image, ce qui se passe, comment bouge la caméra et ce qu&apos;on entend. Ou prenez un exemple.</translation>
    </message>
    <message>
        <source>Write {example} where something is to be filled in each time.</source>
        <translation>Écrivez {example} là où quelque chose est à remplir chaque fois.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing it…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You are in the sandbox: clips are drawn on this computer, and prices are shown but never charged.</source>
        <translation>Vous êtes dans le bac à sable : les clips sont dessinés sur cet ordinateur, les prix montrés mais jamais facturés.</translation>
    </message>
    <message>
        <source>You can change this at any time: Settings, Account. Help brings this page back.</source>
        <translation>Vous pouvez changer cela à tout moment : Réglages, Compte. L&apos;aide ramène cette page.</translation>
    </message>
    <message>
        <source>You may not read this file. Copy it to a folder of yours first.</source>
        <translation>Vous ne pouvez lire ce fichier. Copiez-le d&apos;abord dans un dossier à vous.</translation>
    </message>
    <message>
        <source>You pay for each clip when it is done; one that fails costs nothing.</source>
        <translation>Vous payez chaque clip quand il est fait ; un clip raté ne coûte rien.</translation>
    </message>
    <message>
        <source>Your Wiro account is in use.</source>
        <translation>Votre compte Wiro est utilisé.</translation>
    </message>
    <message>
        <source>Your balance is {amount}.</source>
        <translation>Votre solde est de {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>Your balance of {amount} allows {n} clips at a time.</source>
        <extracomment>For a count of 1: Your balance of {amount} allows one clip at a time.</extracomment>
        <translation>
            <numerusform>Votre solde de {amount} permet {n} clip à la fois.</numerusform>
            <numerusform>Votre solde de {amount} permet {n} clips à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.</source>
        <translation>Vos choix, budgets et raccourcis. Ni clés, ni comptes, ni dossiers de cet ordinateur, ni prompts.</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Votre clip se lit ici</translation>
    </message>
    <message>
        <source>Your clips appear here while they are made.</source>
        <translation>Vos clips apparaissent ici pendant qu&apos;ils se font.</translation>
    </message>
    <message>
        <source>Your keys are in {keyring}, which this system does not offer now. Enter them again.</source>
        <translation>Vos clés sont dans {keyring}, que ce système n&apos;offre pas pour l&apos;instant. Entrez-les de nouveau.</translation>
    </message>
    <message>
        <source>Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.</source>
        <translation>Vos clés sont dans {old}, et ce système offre maintenant {new}. Entrez-les de nouveau pour les y garder.</translation>
    </message>
    <message>
        <source>Your keys are kept in {place}.</source>
        <translation>Vos clés sont gardées dans {place}.</translation>
    </message>
    <message>
        <source>Your keys are kept only until you quit.</source>
        <translation>Vos clés ne sont gardées que jusqu&apos;à la fermeture.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom, guides and background</source>
        <translation>Zoom, repères et fond</translation>
    </message>
    <message>
        <source>Zoom: {size}</source>
        <translation>Zoom : {size}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>environ {amount}</translation>
    </message>
    <message>
        <source>about {price}</source>
        <translation>environ {price}</translation>
    </message>
    <message>
        <source>access, vision</source>
        <translation>accessibilité, vision</translation>
    </message>
    <message>
        <source>adding clips to “{name}”</source>
        <translation>ajouter des clips à « {name} »</translation>
    </message>
    <message>
        <source>all are as they were</source>
        <translation>tous sont comme avant</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more clips</source>
        <extracomment>For a count of 1: and {n} more clip</extracomment>
        <translation>
            <numerusform>et {n} autre clip</numerusform>
            <numerusform>et {n} autres clips</numerusform>
        </translation>
    </message>
    <message>
        <source>animations, access</source>
        <translation>animations, accessibilité</translation>
    </message>
    <message>
        <source>arranging clips</source>
        <translation>ranger des clips</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>comme estimé</translation>
    </message>
    <message>
        <source>as image</source>
        <translation>comme l&apos;image</translation>
    </message>
    <message>
        <source>as they were at first</source>
        <translation>comme au début</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>son</translation>
    </message>
    <message numerus="yes">
        <source>bringing {n} clips back</source>
        <extracomment>For a count of 1: bringing a clip back</extracomment>
        <translation>
            <numerusform>ramener {n} clip</numerusform>
            <numerusform>ramener {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>changé par un autre programme</translation>
    </message>
    <message>
        <source>changing a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>cost: takes an amount in USD, as in cost:&gt;2 or cost:0.50..2</source>
        <translation>cost: prend un montant en USD, comme cost:&gt;2 ou cost:0.50..2</translation>
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
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>a day by Qt&apos;s letters: Sunday, 22 November</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>supprimer une note</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <translation>supprimer « {name} »</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finie</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>première image</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>retrouvé</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>image {n}</translation>
    </message>
    <message>
        <source>frame {n} of {frames} · {timecode}</source>
        <translation>image {n} sur {frames} · {timecode}</translation>
    </message>
    <message>
        <source>has: takes one of {values}, as in has:audio</source>
        <translation>has: prend un de {values}, comme has:audio</translation>
    </message>
    <message>
        <source>how fast the sandbox works</source>
        <translation>à quelle vitesse travaille le bac à sable</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>dans la file</translation>
    </message>
    <message>
        <source>in: takes the name of a collection, as in in:&quot;Scene 3&quot;</source>
        <translation>in: prend le nom d&apos;une collection, comme in:&quot;Scene 3&quot;</translation>
    </message>
    <message>
        <source>inputs, outputs</source>
        <translation>entrées, sorties</translation>
    </message>
    <message>
        <source>internet, connection</source>
        <translation>internet, connexion</translation>
    </message>
    <message>
        <source>is: takes one of {values}, as in is:pick</source>
        <translation>is: prend un de {values}, comme is:pick</translation>
    </message>
    <message>
        <source>its disk is away</source>
        <translation>son disque est absent</translation>
    </message>
    <message>
        <source>keep settings, database and library in {folder}</source>
        <translation>garder réglages, base de données et bibliothèque dans {folder}</translation>
    </message>
    <message>
        <source>last frame</source>
        <translation>dernière image</translation>
    </message>
    <message>
        <source>length: takes seconds, as in length:8 or length:&gt;5</source>
        <translation>length: prend des secondes, comme length:8 ou length:&gt;5</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>journaux</translation>
    </message>
    <message>
        <source>look, colours</source>
        <translation>aspect, couleurs</translation>
    </message>
    <message>
        <source>made in the sandbox</source>
        <translation>fait dans le bac à sable</translation>
    </message>
    <message>
        <source>made: takes a time, as in made:today, made:last-week, made:2026-11 or made:&gt;2026-11-01</source>
        <translation>made: prend un moment, comme made:today, made:last-week, made:2026-11 ou made:&gt;2026-11-01</translation>
    </message>
    <message>
        <source>make and play one sandbox clip, say so, and quit</source>
        <translation>faire et lire un clip du bac à sable, le dire, et quitter</translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <translation>créer « {name} »</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>model: takes a part of a model&apos;s name, as in model:fast</source>
        <translation>model: prend une partie du nom d&apos;un modèle, comme model:fast</translation>
    </message>
    <message>
        <source>money, cost, ceiling, spending, limit</source>
        <translation>argent, coût, plafond, dépense, limite</translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips</source>
        <extracomment>For a count of 1: moving a clip</extracomment>
        <translation>
            <numerusform>déplacer {n} clip</numerusform>
            <numerusform>déplacer {n} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving {n} clips to the bin</source>
        <extracomment>For a count of 1: moving a clip to the bin</extracomment>
        <translation>
            <numerusform>mettre {n} clip à la corbeille</numerusform>
            <numerusform>mettre {n} clips à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>aucune étoile</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>aucun verdict</translation>
    </message>
    <message>
        <source>nobody knows the price of this one.</source>
        <translation>personne ne connaît le prix de celui-ci.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>pas utilisé pour l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>note on {n} clips</source>
        <extracomment>For a count of 1: note</extracomment>
        <translation>
            <numerusform>note sur {n} clip</numerusform>
            <numerusform>note sur {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>one is not usable · click to see</source>
        <translation>une est inutilisable · cliquer pour voir</translation>
    </message>
    <message>
        <source>one is too large · click to see</source>
        <translation>une est trop grande · cliquer pour voir</translation>
    </message>
    <message>
        <source>open a clip: MP4, MOV, WebM or MKV</source>
        <translation>ouvrir un clip : MP4, MOV, WebM ou MKV</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>pick</source>
        <translation>retenir</translation>
    </message>
    <message>
        <source>privacy, clear, delete, kept, history</source>
        <translation>confidentialité, effacer, supprimer, gardé, historique</translation>
    </message>
    <message>
        <source>project: takes the name of a project, or none, as in project:&quot;The harbour&quot;</source>
        <translation>project: prend le nom d&apos;un projet, ou none, comme project:&quot;The harbour&quot;</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>prompts</translation>
    </message>
    <message>
        <source>rating: takes stars from 0 to 5, as in rating:4, rating:&gt;=3 or rating:2..4</source>
        <translation>rating: prend des étoiles de 0 à 5, comme rating:4, rating:&gt;=3 ou rating:2..4</translation>
    </message>
    <message>
        <source>ratio: takes width and height, as in ratio:9:16</source>
        <translation>ratio: prend largeur et hauteur, comme ratio:9:16</translation>
    </message>
    <message>
        <source>recent files</source>
        <translation>fichiers récents</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>removed account</source>
        <translation>compte retiré</translation>
    </message>
    <message>
        <source>removing a job from the list</source>
        <translation>retrait d&apos;une tâche de la liste</translation>
    </message>
    <message>
        <source>removing tag “{tag}”</source>
        <translation>retirer le mot-clé « {tag} »</translation>
    </message>
    <message numerus="yes">
        <source>renaming {n} clips</source>
        <extracomment>For a count of 1: renaming a clip</extracomment>
        <translation>
            <numerusform>renommer {n} clip</numerusform>
            <numerusform>renommer {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <translation>renommer « {name} »</translation>
    </message>
    <message>
        <source>resolution: takes pixels, as in resolution:1080 or resolution:&gt;=1080p</source>
        <translation>resolution: prend des pixels, comme resolution:1080 ou resolution:&gt;=1080p</translation>
    </message>
    <message>
        <source>say which version this is, and quit</source>
        <translation>dire quelle est cette version, et quitter</translation>
    </message>
    <message>
        <source>see its text</source>
        <translation>voir son texte</translation>
    </message>
    <message>
        <source>seed: takes a whole number, as in seed:1258671664</source>
        <translation>seed: prend un nombre entier, comme seed:1258671664</translation>
    </message>
    <message>
        <source>settings, backup, move</source>
        <translation>réglages, sauvegarde, déménagement</translation>
    </message>
    <message>
        <source>show this, and quit</source>
        <translation>afficher ceci, et quitter</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>size: takes megabytes, as in size:&gt;50</source>
        <translation>size: prend des mégaoctets, comme size:&gt;50</translation>
    </message>
    <message>
        <source>sleep, standby, energy</source>
        <translation>veille, mise en veille, énergie</translation>
    </message>
    <message>
        <source>speak {languages}; {pseudo} is for tests of the layout</source>
        <translation>parler {languages} ; {pseudo} sert à éprouver la mise en page</translation>
    </message>
    <message>
        <source>start with the usual settings; yours are left as they are</source>
        <translation>démarrer avec les réglages habituels ; les vôtres restent tels quels</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>reste : {reason}</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>manque encore</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <translation>mot-clé « {tag} »</translation>
    </message>
    <message>
        <source>tag: takes a tag, as in tag:noir or tag:&quot;night rain&quot;</source>
        <translation>tag: prend un mot-clé, comme tag:noir ou tag:&quot;night rain&quot;</translation>
    </message>
    <message>
        <source>taking clips out of “{name}”</source>
        <translation>retirer des clips de « {name} »</translation>
    </message>
    <message>
        <source>test, internet, firewall, offline</source>
        <translation>test, internet, pare-feu, hors ligne</translation>
    </message>
    <message>
        <source>the clip</source>
        <translation>le clip</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>this one costs about {price}.</source>
        <translation>celui-ci coûte environ {price}.</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>update, upgrade, release</source>
        <translation>mise à jour, version</translation>
    </message>
    <message>
        <source>upload, delete</source>
        <translation>envoi, suppression</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>usage :</translation>
    </message>
    <message>
        <source>use the local Wiro: no account, no cost</source>
        <translation>utiliser le Wiro local : sans compte, sans frais</translation>
    </message>
    <message>
        <source>use your Wiro account</source>
        <translation>utiliser votre compte Wiro</translation>
    </message>
    <message>
        <source>used whole · click to arrange</source>
        <translation>utilisées en entier · cliquer pour ordonner</translation>
    </message>
    <message>
        <source>used whole · click to close</source>
        <translation>utilisées en entier · cliquer pour fermer</translation>
    </message>
    <message>
        <source>veo-desktop-report.json</source>
        <translation>veo-desktop-rapport.json</translation>
    </message>
    <message>
        <source>wall, frame</source>
        <translation>wall, frame</translation>
    </message>
    <message>
        <source>where the API is, instead of Wiro&apos;s own address</source>
        <translation>où se trouve l&apos;API, au lieu de l&apos;adresse de Wiro</translation>
    </message>
    <message>
        <source>where the task socket is</source>
        <translation>où se trouve le socket des tâches</translation>
    </message>
    <message>
        <source>write a report without secrets, and quit</source>
        <translation>écrire un rapport sans secrets, et quitter</translation>
    </message>
    <message numerus="yes">
        <source>writing into {n} files</source>
        <extracomment>For a count of 1: writing into a file</extracomment>
        <translation>
            <numerusform>écriture dans {n} fichier</numerusform>
            <numerusform>écriture dans {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>les vôtres</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>a year by Qt&apos;s letters: 2026</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{amount} less than estimated</source>
        <translation>{amount} de moins qu&apos;estimé</translation>
    </message>
    <message>
        <source>{amount} more than estimated</source>
        <translation>{amount} de plus qu&apos;estimé</translation>
    </message>
    <message>
        <source>{amount} of it is for clips in the making.</source>
        <translation>Dont {amount} pour des clips en cours.</translation>
    </message>
    <message>
        <source>{amount} of {limit} this month</source>
        <translation>{amount} sur {limit} ce mois-ci</translation>
    </message>
    <message>
        <source>{amount} of {limit} today</source>
        <translation>{amount} sur {limit} aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{amount} or less</source>
        <translation>{amount} ou moins</translation>
    </message>
    <message>
        <source>{amount} was charged for them</source>
        <translation>{amount} ont été facturés pour elles</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} It was not sent and is not charged. {until}</source>
        <translation>{budget} n&apos;a plus de place pour ce clip : {charged} dépensés, {committed} pour des clips en cours ; {price} Il n&apos;a pas été envoyé et n&apos;est pas facturé. {until}</translation>
    </message>
    <message>
        <source>{clips} · price unknown</source>
        <translation>{clips} · prix inconnu</translation>
    </message>
    <message>
        <source>{clips} · {total}</source>
        <translation>{clips} · {total}</translation>
    </message>
    <message>
        <source>{count} A clip keeps the prompt that it was made with.</source>
        <translation>{count} Un clip garde le prompt qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{delete} removes it, {enter} changes it</source>
        <translation>{delete} le retire, {enter} le modifie</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} sur {total} {unit}</translation>
    </message>
    <message>
        <source>{enter} goes to the frame, F2 changes the note, {delete} deletes it</source>
        <translation>{enter} va à l&apos;image, F2 modifie la note, {delete} la supprime</translation>
    </message>
    <message>
        <source>{fields} is sent as it is: nothing was put in its place.</source>
        <translation>{fields} est envoyé tel quel : rien n&apos;a été mis à sa place.</translation>
    </message>
    <message>
        <source>{field}, one a line</source>
        <translation>{field}, un par ligne</translation>
    </message>
    <message>
        <source>{file} was saved: fill in a row for each clip.</source>
        <translation>{file} a été enregistré : remplissez une ligne par clip.</translation>
    </message>
    <message numerus="yes">
        <source>{file} · {n} frames</source>
        <extracomment>For a count of 1: {file} · {n} frame</extracomment>
        <translation>
            <numerusform>{file} · {n} image</numerusform>
            <numerusform>{file} · {n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file} : {why}</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{frame} · ended</source>
        <translation>{frame} · fini</translation>
    </message>
    <message>
        <source>{frame} · not begun</source>
        <translation>{frame} · pas commencé</translation>
    </message>
    <message>
        <source>{host} answers through the proxy {proxy}.</source>
        <translation>{host} répond par le proxy {proxy}.</translation>
    </message>
    <message>
        <source>{host} answers, without a proxy.</source>
        <translation>{host} répond, sans proxy.</translation>
    </message>
    <message>
        <source>{host} does not answer in time. A firewall may be in the way.</source>
        <translation>{host} ne répond pas à temps. Un pare-feu gêne peut-être.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} refuse la connexion.</translation>
    </message>
    <message>
        <source>{host} was not found: is this computer online?</source>
        <translation>{host} est introuvable : cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>{host} was reached, but speaks no secure connection.</source>
        <translation>{host} a été atteint, mais ne parle pas de connexion sûre.</translation>
    </message>
    <message>
        <source>{host} · Wiro fetches it</source>
        <translation>{host} · Wiro la récupère</translation>
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
        <translation>{jobs} dans d&apos;autres projets</translation>
    </message>
    <message>
        <source>{keyring} already holds other keys of Veo Desktop, and they were not overwritten. Forget those keys first to put these in their place.</source>
        <translation>{keyring} contient déjà d&apos;autres clés de Veo Desktop ; elles n&apos;ont pas été remplacées. Oubliez d&apos;abord celles-là pour mettre celles-ci.</translation>
    </message>
    <message>
        <source>{key} is “{action}” in this window, for good.</source>
        <translation>{key} est « {action} » dans cette fenêtre, pour de bon.</translation>
    </message>
    <message>
        <source>{key} is “{action}” now.</source>
        <translation>{key} est maintenant « {action} ».</translation>
    </message>
    <message>
        <source>{key} makes a note about the whole clip; in the player, about a frame.</source>
        <translation>{key} fait une note sur tout le clip ; dans le lecteur, sur une image.</translation>
    </message>
    <message>
        <source>{key} makes a note at the frame on the screen, or from the in to the out point.</source>
        <translation>{key} met une note à l&apos;image affichée, ou du point d&apos;entrée au point de sortie.</translation>
    </message>
    <message>
        <source>{key} makes the same note about each of these clips.</source>
        <translation>{key} fait la même note sur chacun de ces clips.</translation>
    </message>
    <message>
        <source>{key} or a double click shows the clips</source>
        <translation>{key} ou double-clic montre les clips</translation>
    </message>
    <message numerus="yes">
        <source>{known} + {n} of unknown price</source>
        <extracomment>For a count of 1: {known} + {n} of unknown price</extracomment>
        <translation>
            <numerusform>{known} + {n} de prix inconnu</numerusform>
            <numerusform>{known} + {n} de prix inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: this model does not take it. Your value is kept.</source>
        <translation>{label} : ce modèle ne le prend pas. Votre valeur est gardée.</translation>
    </message>
    <message>
        <source>{logs} They have no keys and no prompts, and are sent nowhere.</source>
        <translation>{logs} Ils n&apos;ont ni clés ni prompts, et ne sont envoyés nulle part.</translation>
    </message>
    <message>
        <source>{made} · {status} · task {id}</source>
        <translation>{made} · {status} · tâche {id}</translation>
    </message>
    <message>
        <source>{message} {balance}</source>
        <translation>{message} {balance}</translation>
    </message>
    <message>
        <source>{moved}, empty the strips</source>
        <translation>{moved}, vider les bandes</translation>
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
        <translation>{name} dans {folder}</translation>
    </message>
    <message>
        <source>{name} sheet</source>
        <translation>{name} planche</translation>
    </message>
    <message>
        <source>{name} {n}/{most}</source>
        <translation>{name} {n}/{most}</translation>
    </message>
    <message numerus="yes">
        <source>{name} · {n} rows</source>
        <extracomment>For a count of 1: {name} · {n} row</extracomment>
        <translation>
            <numerusform>{name} · {n} ligne</numerusform>
            <numerusform>{name} · {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {width} × {height}</source>
        <translation>{name} · {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name} : absent</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name} : {message}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} are damaged</source>
        <extracomment>For a count of 1: {n} is damaged</extracomment>
        <translation>
            <numerusform>{n} est endommagé</numerusform>
            <numerusform>{n} sont endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are missing</source>
        <extracomment>For a count of 1: {n} is missing</extracomment>
        <translation>
            <numerusform>{n} manque</numerusform>
            <numerusform>{n} manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are on a disk that is away</source>
        <extracomment>For a count of 1: {n} is on a disk that is away</extracomment>
        <translation>
            <numerusform>{n} est sur un disque absent</numerusform>
            <numerusform>{n} sont sur un disque absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still missing.</source>
        <extracomment>For a count of 1: {n} is still missing.</extracomment>
        <translation>
            <numerusform>{n} manque encore.</numerusform>
            <numerusform>{n} manquent encore.</numerusform>
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
            <numerusform>{n} est entré</numerusform>
            <numerusform>{n} sont entrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <extracomment>For a count of 1: {n} chosen</extracomment>
        <translation>
            <numerusform>{n} choisie</numerusform>
            <numerusform>{n} choisies</numerusform>
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
            <numerusform>{n} clip est en route : il est parmi les prises sous le lecteur.</numerusform>
            <numerusform>{n} clips sont en route : ils sont parmi les prises sous le lecteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips are ready</source>
        <extracomment>For a count of 1: {n} clip is ready</extracomment>
        <translation>
            <numerusform>{n} clip est prêt</numerusform>
            <numerusform>{n} clips sont prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips at a time</source>
        <extracomment>For a count of 1: one clip at a time</extracomment>
        <translation>
            <numerusform>{n} clip à la fois</numerusform>
            <numerusform>{n} clips à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips came in.</source>
        <extracomment>For a count of 1: {n} clip came in.</extracomment>
        <translation>
            <numerusform>{n} clip est entré.</numerusform>
            <numerusform>{n} clips sont entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips checked: {rest}.</source>
        <extracomment>For a count of 1: {n} clip checked: {rest}.</extracomment>
        <translation>
            <numerusform>{n} clip vérifié : {rest}.</numerusform>
            <numerusform>{n} clips vérifiés : {rest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips moved to the bin.</source>
        <extracomment>For a count of 1: Clip moved to the bin.</extracomment>
        <translation>
            <numerusform>{n} clip mis à la corbeille.</numerusform>
            <numerusform>{n} clips mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of the library&apos;s folder were taken in, with what their files say of them.</source>
        <extracomment>For a count of 1: {n} clip of the library&apos;s folder was taken in, with what its file says of it.</extracomment>
        <translation>
            <numerusform>{n} clip du dossier de la bibliothèque a été repris, avec ce qu&apos;en dit son fichier.</numerusform>
            <numerusform>{n} clips du dossier de la bibliothèque ont été repris, avec ce qu&apos;en disent leurs fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips of unknown price are not counted.</source>
        <extracomment>For a count of 1: One clip of unknown price is not counted.</extracomment>
        <translation>
            <numerusform>{n} clip de prix inconnu n&apos;est pas compté.</numerusform>
            <numerusform>{n} clips de prix inconnu ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips selected</source>
        <extracomment>For a count of 1: {n} clip selected</extracomment>
        <translation>
            <numerusform>{n} clip sélectionné</numerusform>
            <numerusform>{n} clips sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were backed up, {files} of them with their files.</source>
        <extracomment>For a count of 1: {n} clip was backed up, {files} with its file.</extracomment>
        <translation>
            <numerusform>{n} clip a été sauvegardé, dont {files} avec fichier.</numerusform>
            <numerusform>{n} clips ont été sauvegardés, dont {files} avec fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clips were found again.</source>
        <extracomment>For a count of 1: {n} clip was found again.</extracomment>
        <translation>
            <numerusform>{n} clip a été retrouvé.</numerusform>
            <numerusform>{n} clips ont été retrouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies were made.</source>
        <extracomment>For a count of 1: {n} copy was made.</extracomment>
        <translation>
            <numerusform>{n} copie a été faite.</numerusform>
            <numerusform>{n} copies ont été faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were.</source>
        <extracomment>For a count of 1: {n} file is as it was.</extracomment>
        <translation>
            <numerusform>{n} fichier est comme avant.</numerusform>
            <numerusform>{n} fichiers sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are copies of clips</source>
        <extracomment>For a count of 1: {n} file is a copy of a clip</extracomment>
        <translation>
            <numerusform>{n} fichier est une copie de clip</numerusform>
            <numerusform>{n} fichiers sont des copies de clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are up to date.</source>
        <extracomment>For a count of 1: {n} file is up to date.</extracomment>
        <translation>
            <numerusform>{n} fichier est à jour.</numerusform>
            <numerusform>{n} fichiers sont à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be used.</source>
        <extracomment>For a count of 1: {n} file could not be used.</extracomment>
        <translation>
            <numerusform>{n} fichier n&apos;a pas pu être utilisé.</numerusform>
            <numerusform>{n} fichiers n&apos;ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were left alone.</source>
        <extracomment>For a count of 1: {n} file was left alone.</extracomment>
        <translation>
            <numerusform>{n} fichier n&apos;a pas été touché.</numerusform>
            <numerusform>{n} fichiers n&apos;ont pas été touchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation>{n} i/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} images</source>
        <extracomment>For a count of 1: {n} image</extracomment>
        <translation>
            <numerusform>{n} image</numerusform>
            <numerusform>{n} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are still being uploaded</source>
        <extracomment>For a count of 1: An image is still being uploaded</extracomment>
        <translation>
            <numerusform>{n} image est encore en cours d&apos;envoi</numerusform>
            <numerusform>{n} images sont encore en cours d&apos;envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images of these settings are not on this computer. Add them again.</source>
        <extracomment>For a count of 1: One image of these settings is not on this computer. Add it again.</extracomment>
        <translation>
            <numerusform>{n} image de ces réglages n&apos;est pas sur cet ordinateur. Ajoutez-la de nouveau.</numerusform>
            <numerusform>{n} images de ces réglages ne sont pas sur cet ordinateur. Ajoutez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} en tout</translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs failed</source>
        <extracomment>For a count of 1: {n} job failed</extracomment>
        <translation>
            <numerusform>{n} tâche a échoué</numerusform>
            <numerusform>{n} tâches ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs that were made with these keys before belong to this account again.</source>
        <extracomment>For a count of 1: {n} job that was made with these keys before belongs to this account again.</extracomment>
        <translation>
            <numerusform>{n} tâche faite auparavant avec ces clés appartient de nouveau à ce compte.</numerusform>
            <numerusform>{n} tâches faites auparavant avec ces clés appartiennent de nouveau à ce compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs wait since the last time. They were not sent.</source>
        <extracomment>For a count of 1: One job waits since the last time. It was not sent.</extracomment>
        <translation>
            <numerusform>{n} tâche attend depuis la dernière fois. Elle n&apos;a pas été envoyée.</numerusform>
            <numerusform>{n} tâches attendent depuis la dernière fois. Elles n&apos;ont pas été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells than there are columns. Put texts with commas into quotation marks.</source>
        <extracomment>For a count of 1: {n} more cell than there are columns. Put texts with commas into quotation marks.</extracomment>
        <translation>
            <numerusform>{n} cellule de plus que de colonnes. Mettez entre guillemets les textes avec virgules.</numerusform>
            <numerusform>{n} cellules de plus que de colonnes. Mettez entre guillemets les textes avec virgules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more clips were left alone, too.</source>
        <extracomment>For a count of 1: {n} more clip was left alone, too.</extracomment>
        <translation>
            <numerusform>{n} autre clip n&apos;a pas été touché non plus.</numerusform>
            <numerusform>{n} autres clips n&apos;ont pas été touchés non plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no known price and come on top.</source>
        <extracomment>For a count of 1: One more has no known price and comes on top.</extracomment>
        <translation>
            <numerusform>{n} de plus n&apos;a pas de prix connu et s&apos;ajoute.</numerusform>
            <numerusform>{n} de plus n&apos;ont pas de prix connu et s&apos;ajoutent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names in File → Open recent.</source>
        <extracomment>For a count of 1: {n} name in File → Open recent.</extracomment>
        <translation>
            <numerusform>{n} nom dans Fichier → Ouverts récemment.</numerusform>
            <numerusform>{n} noms dans Fichier → Ouverts récemment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} neither</source>
        <extracomment>For a count of 1: {n} neither</extracomment>
        <translation>
            <numerusform>{n} sans verdict</numerusform>
            <numerusform>{n} sans verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your {n} slots in use</source>
        <extracomment>For a count of 1: Your {n} slot is in use</extracomment>
        <translation>
            <numerusform>{n} de vos {n} places occupée</numerusform>
            <numerusform>{n} de vos {n} places occupées</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {most} stars</source>
        <translation>{n} étoiles sur {most}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} selected</source>
        <extracomment>For a count of 1: {n} of {total} selected</extracomment>
        <translation>
            <numerusform>{n} sur {total} sélectionné</numerusform>
            <numerusform>{n} sur {total} sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <extracomment>For a count of 1: {n} paused</extracomment>
        <translation>
            <numerusform>{n} en pause</numerusform>
            <numerusform>{n} en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} picked</source>
        <extracomment>For a count of 1: {n} picked</extracomment>
        <translation>
            <numerusform>{n} retenu</numerusform>
            <numerusform>{n} retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places have these words</source>
        <extracomment>For a count of 1: {n} place has these words</extracomment>
        <translation>
            <numerusform>{n} endroit a ces mots</numerusform>
            <numerusform>{n} endroits ont ces mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts in the history.</source>
        <extracomment>For a count of 1: {n} prompt in the history.</extracomment>
        <translation>
            <numerusform>{n} prompt dans l&apos;historique.</numerusform>
            <numerusform>{n} prompts dans l&apos;historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} references</source>
        <extracomment>For a count of 1: {n} reference</extracomment>
        <translation>
            <numerusform>{n} référence</numerusform>
            <numerusform>{n} références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rejected</source>
        <extracomment>For a count of 1: {n} rejected</extracomment>
        <translation>
            <numerusform>{n} rejeté</numerusform>
            <numerusform>{n} rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows cannot be sent: their notes say why. The others can.</source>
        <extracomment>For a count of 1: {n} row cannot be sent: its note says why. The others can.</extracomment>
        <translation>
            <numerusform>{n} ligne ne peut être envoyée : sa note dit pourquoi. Les autres le peuvent.</numerusform>
            <numerusform>{n} lignes ne peuvent être envoyées : leurs notes disent pourquoi. Les autres le peuvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} running</source>
        <extracomment>For a count of 1: {n} running</extracomment>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
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
            <numerusform>{n} réglage est changé.</numerusform>
            <numerusform>{n} réglages sont changés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars</source>
        <extracomment>For a count of 1: {n} star</extracomment>
        <translation>
            <numerusform>{n} étoile</numerusform>
            <numerusform>{n} étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stars or more</source>
        <extracomment>For a count of 1: {n} star or more</extracomment>
        <translation>
            <numerusform>{n} étoile ou plus</numerusform>
            <numerusform>{n} étoiles ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.</source>
        <extracomment>For a count of 1: {n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.</extracomment>
        <translation>
            <numerusform>{n} tâche est laissée de côté : c&apos;est peut-être un clip à vous dont la réponse s&apos;est perdue, et on la cherche.</numerusform>
            <numerusform>{n} tâches sont laissées de côté : ce sont peut-être des clips à vous dont les réponses se sont perdues, et on les cherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that would come out the same are left out.</source>
        <extracomment>For a count of 1: {n} that would come out the same is left out.</extracomment>
        <translation>
            <numerusform>{n} qui donnerait le même résultat est laissé de côté.</numerusform>
            <numerusform>{n} qui donneraient le même résultat sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>For a count of 1: once</extracomment>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <extracomment>For a count of 1: {n} waiting</extracomment>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were changed by another program</source>
        <extracomment>For a count of 1: {n} was changed by another program</extracomment>
        <translation>
            <numerusform>{n} a été changé par un autre programme</numerusform>
            <numerusform>{n} ont été changés par un autre programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were found again</source>
        <extracomment>For a count of 1: {n} was found again</extracomment>
        <translation>
            <numerusform>{n} a été retrouvé</numerusform>
            <numerusform>{n} ont été retrouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <extracomment>For a count of 1: {n} was here already.</extracomment>
        <translation>
            <numerusform>{n} était déjà là.</numerusform>
            <numerusform>{n} étaient déjà là.</numerusform>
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
        <translation>{one} et {other} s&apos;excluent.</translation>
    </message>
    <message>
        <source>{option} is used like this: {use} ({meaning}).</source>
        <translation>{option} s&apos;utilise ainsi : {use} ({meaning}).</translation>
    </message>
    <message>
        <source>{picture}: {why}</source>
        <translation>{picture} : {why}</translation>
    </message>
    <message>
        <source>{price} for one take</source>
        <translation>{price} la prise</translation>
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
        <translation>{rate} i/s</translation>
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
        <translation>{setting} : {before} → {after}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting} : {value}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>{size} libres sur ce disque</translation>
    </message>
    <message numerus="yes">
        <source>{size} in {n} files here.</source>
        <extracomment>For a count of 1: {size} in {n} file here.</extracomment>
        <translation>
            <numerusform>{size} dans {n} fichier ici.</numerusform>
            <numerusform>{size} dans {n} fichiers ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · Veo takes {limit}</source>
        <translation>{size} · Veo prend {limit}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{timecode} · frame {n} of {frames}</source>
        <translation>{timecode} · image {n} sur {frames}</translation>
    </message>
    <message>
        <source>{times} · {when}</source>
        <translation>{times} · {when}</translation>
    </message>
    <message>
        <source>{time}: {words}</source>
        <translation>{time} : {words}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title} : {state}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title} : {value}</translation>
    </message>
    <message>
        <source>{today} so far.</source>
        <translation>{today} jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>{value} is no model that can be used here.</source>
        <translation>{value} n&apos;est pas un modèle utilisable ici.</translation>
    </message>
    <message>
        <source>{value} is not offered any more; {instead} is used.</source>
        <translation>{value} n&apos;est plus proposé ; {instead} est utilisé.</translation>
    </message>
    <message>
        <source>{value} is not offered. Choose another.</source>
        <translation>{value} n&apos;est pas proposé. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>{value} is not offered: {offered}.</source>
        <translation>{value} n&apos;est pas proposé : {offered}.</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb} : {title}</translation>
    </message>
    <message numerus="yes">
        <source>{what} on {n} clips</source>
        <extracomment>For a count of 1: {what}</extracomment>
        <translation>
            <numerusform>{what} sur {n} clip</numerusform>
            <numerusform>{what} sur {n} clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {n} of {total}</source>
        <translation>{what} {n} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{width} × {height} · {rate} fps · {n} frames</source>
        <extracomment>For a count of 1: {width} × {height} · {rate} fps · {n} frame</extracomment>
        <translation>
            <numerusform>{width} × {height} · {rate} i/s · {n} image</numerusform>
            <numerusform>{width} × {height} · {rate} i/s · {n} images</numerusform>
        </translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>{width}×{height} pixels</source>
        <translation>{width}×{height} pixels</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {left} from the left, {top} from the top. Arrow keys move it, with Shift by ten; plus and minus change its size.</source>
        <translation>{width}×{height} pixels, {left} depuis la gauche, {top} depuis le haut. Les flèches la déplacent, de dix avec Maj ; plus et moins changent sa taille.</translation>
    </message>
    <message>
        <source>{width}×{height} · cropped to {ratio}</source>
        <translation>{width}×{height} · recadré en {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · fits {ratio}</source>
        <translation>{width}×{height} · convient à {ratio}</translation>
    </message>
    <message>
        <source>{width}×{height} · gives the ratio</source>
        <translation>{width}×{height} · donne le format</translation>
    </message>
    <message>
        <source>{width}×{height} · {rate} fps</source>
        <translation>{width}×{height} · {rate} i/s</translation>
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
        <translation>{words} Cela a pris {ms} ms.</translation>
    </message>
    <message>
        <source>{words}, in {section}</source>
        <translation>{words}, dans {section}</translation>
    </message>
    <message>
        <source>{words}: select that clip</source>
        <translation>{words} : sélectionner ce clip</translation>
    </message>
    <message>
        <source>{words}: show that clip</source>
        <translation>{words} : montrer ce clip</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back.</source>
        <translation>« {name} » n&apos;a pu être ramené.</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin. It is still in your clip folder.</source>
        <translation>« {name} » n&apos;a pu être mis à la corbeille. Il est toujours dans votre dossier de clips.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>« {name} » n&apos;est plus là.</translation>
    </message>
    <message>
        <source>“{name}” was left alone: {reason}</source>
        <translation>« {name} » est resté tel quel : {reason}</translation>
    </message>
    <message>
        <source>“{noun}” alone leaves nothing out. Name the thing.</source>
        <translation>« {noun} » seul n&apos;écarte rien. Nommez la chose.</translation>
    </message>
    <message>
        <source>“{project}”: {parts}</source>
        <translation>« {project} » : {parts}</translation>
    </message>
    <message>
        <source>≈ {n} / {limit} tokens</source>
        <translation>≈ {n} / {limit} tokens</translation>
    </message>
</context>
</TS>
