### Images qui ne peuvent pas être publiées ; où l'une est nommée n'est pas su ici.

## mod
picture-format = { $file } n'est ni en SVG, ni en PNG, ni en JPEG
    .hint = { -plain-picture }
picture-blank = { $file } ne montre rien : le dessin est vide
    .hint = ouvrez le fichier dans un navigateur ; un dessin qui n'apparaît qu'en bougeant doit être enregistré immobile
-plain-picture = demandez à l'organisme une image simple, ou enregistrez-la à nouveau en « SVG simple » ou en PNG avec un logiciel de dessin

## pixels
picture-other-format = { $file } est en réalité une image au format { $found }
    .hint = faites finir le nom du fichier par `.{ $ending }`, ici aussi
picture-damaged = { $file } est abîmé ou coupé : l'image ne peut pas être lue jusqu'au bout
    .hint = copiez de nouveau le fichier depuis son origine ; sa taille en octets doit être la même
picture-size = { $file } fait { $width } × { $height } pixels ; { $most } millions de pixels au plus sont lus
    .hint = enregistrez l'image en plus petit : 2 000 pixels de large suffisent pour l'impression

## drawing
drawing-compressed = { $file } est un dessin compressé (SVGZ)
    .hint = enregistrez-le depuis le logiciel de dessin en « SVG simple », non compressé
drawing-encoding = { $file } n'est pas dans l'encodage qu'il annonce, ou pas en UTF-8
    .hint = { -plain-picture }
drawing-xml = { $file } n'est pas du XML bien formé : { $problem }
    .hint = { -plain-picture }
drawing-root = { $file } ne contient pas de dessin : aucun élément `<svg>`
    .hint = { -plain-picture }
drawing-size = { $file } a une largeur ou une hauteur nulle
    .hint = { -plain-picture }
drawing-instruction = { $file } appelle une feuille de style d'un autre fichier
    .hint = { -plain-picture }
drawing-element = { $file } contient un élément `<{ $element }>`, qui n'est pas du dessin
    .hint = { -plain-picture }
drawing-filter = { $file } utilise un effet que tous les logiciels ne dessinent pas : `<{ $element }>`
    .hint = { -plain-picture }
drawing-style = { $file } contient des styles qui appellent un autre fichier
    .hint = { -plain-picture }
drawing-handler = { $file } contient un déclencheur `{ $attribute }`
    .hint = { -plain-picture }
drawing-link = { $file } renvoie à `{ $target }`
    .hint = { -plain-picture }
drawing-text = { $file } contient du texte qui n'est pas vectorisé : sa police n'est pas disponible partout
    .hint = demandez le logo avec les textes vectorisés, ou vectorisez-les dans le logiciel de dessin : dans Inkscape « Chemin > Objet en chemin », dans Illustrator « Texte > Vectoriser »

## cost
drawing-circle = { $file } renvoie à lui-même en boucle
    .hint = { -plain-picture }
drawing-complex = { $file } est un dessin trop grand ou trop compliqué
    .hint = demandez un dessin plus simple, ou enregistrez-le en PNG, large de 2 000 pixels
