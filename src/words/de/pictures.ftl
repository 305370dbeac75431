### Bilder, die nicht veröffentlicht werden können; wo eines genannt ist, weiß man hier nicht.

## mod
picture-format = { $file } ist weder SVG noch PNG noch JPEG
    .hint = { -plain-picture }
picture-blank = { $file } zeigt nichts: die Zeichnung ist leer
    .hint = öffnen Sie die Datei in einem Browser; eine Zeichnung, die erst durch Bewegung erscheint, muss als stehendes Bild gespeichert werden
-plain-picture = bitten Sie die Organisation um ein einfaches Bild, oder speichern Sie es mit einem Zeichenprogramm noch einmal als „einfaches SVG“ oder PNG

## pixels
picture-other-format = { $file } ist in Wahrheit ein Bild im Format { $found }
    .hint = lassen Sie den Namen der Datei auf `.{ $ending }` enden, hier ebenso
picture-damaged = { $file } ist beschädigt oder abgeschnitten: das Bild lässt sich nicht bis zum Ende lesen
    .hint = kopieren Sie die Datei noch einmal von dort, woher sie kam; ihre Größe in Byte muss dieselbe sein
picture-size = { $file } ist { $width } × { $height } Pixel groß; gelesen werden höchstens { $most } Millionen Pixel
    .hint = speichern Sie das Bild kleiner: für den Druck genügen 2.000 Pixel in der Breite

## drawing
drawing-compressed = { $file } ist eine gepackte Zeichnung (SVGZ)
    .hint = speichern Sie sie im Zeichenprogramm als „einfaches SVG“, ungepackt
drawing-encoding = { $file } ist nicht in der Kodierung, die es nennt, oder nicht in UTF-8
    .hint = { -plain-picture }
drawing-xml = { $file } ist kein wohlgeformtes XML: { $problem }
    .hint = { -plain-picture }
drawing-root = { $file } enthält keine Zeichnung: kein Element `<svg>`
    .hint = { -plain-picture }
drawing-size = { $file } hat keine Breite oder keine Höhe
    .hint = { -plain-picture }
drawing-instruction = { $file } ruft eine Formatvorlage aus einer anderen Datei herbei
    .hint = { -plain-picture }
drawing-element = { $file } enthält ein Element `<{ $element }>`, das nicht zu einer Zeichnung gehört
    .hint = { -plain-picture }
drawing-filter = { $file } verwendet einen Effekt, den nicht jedes Programm zeichnet: `<{ $element }>`
    .hint = { -plain-picture }
drawing-style = { $file } enthält Stile, die eine andere Datei herbeirufen
    .hint = { -plain-picture }
drawing-handler = { $file } enthält einen Auslöser `{ $attribute }`
    .hint = { -plain-picture }
drawing-link = { $file } verweist auf `{ $target }`
    .hint = { -plain-picture }
drawing-text = { $file } enthält Text, der nicht in Pfade umgewandelt ist: seine Schrift ist nicht überall vorhanden
    .hint = bitten Sie um das Logo mit Text in Pfaden, oder wandeln Sie ihn im Zeichenprogramm um: in Inkscape „Pfad > Objekt in Pfad umwandeln“, in Illustrator „Schrift > In Pfade umwandeln“

## cost
drawing-circle = { $file } verweist im Kreis auf sich selbst
    .hint = { -plain-picture }
drawing-complex = { $file } ist eine zu große oder zu verwickelte Zeichnung
    .hint = bitten Sie um eine einfachere Zeichnung, oder speichern Sie sie als PNG, 2.000 Pixel breit
