### Pictures that cannot be published; where one is named is not known here.

## mod
picture-format = { $file } is neither SVG nor PNG nor JPEG
    .hint = { -plain-picture }
picture-blank = { $file } shows nothing: the drawing is empty
    .hint = open the file in a browser; a drawing that only appears by moving must be saved still
-plain-picture = ask the organisation for a plain picture, or save it again as “plain SVG” or PNG from a drawing program

## pixels
picture-other-format = { $file } is in truth a picture of the format { $found }
    .hint = let the name of the file end in `.{ $ending }`, here as well
picture-damaged = { $file } is damaged or cut off: the picture cannot be read to its end
    .hint = copy the file again from where it came from; its size in bytes must be the same
picture-size = { $file } is { $width } × { $height } pixels large; at most { $most } million pixels are read
    .hint = save the picture smaller: 2,000 pixels in width are enough for print

## drawing
drawing-compressed = { $file } is a compressed drawing (SVGZ)
    .hint = save it from the drawing program as “plain SVG”, uncompressed
drawing-encoding = { $file } is not in the encoding that it names, or not in UTF-8
    .hint = { -plain-picture }
drawing-xml = { $file } is not well-formed XML: { $problem }
    .hint = { -plain-picture }
drawing-root = { $file } does not hold a drawing: no element `<svg>`
    .hint = { -plain-picture }
drawing-size = { $file } has a width or height of nothing
    .hint = { -plain-picture }
drawing-instruction = { $file } calls a style sheet from another file
    .hint = { -plain-picture }
drawing-element = { $file } holds an element `<{ $element }>`, which is no part of a drawing
    .hint = { -plain-picture }
drawing-filter = { $file } uses an effect that not every program draws: `<{ $element }>`
    .hint = { -plain-picture }
drawing-style = { $file } holds styles that call another file
    .hint = { -plain-picture }
drawing-handler = { $file } holds a handler `{ $attribute }`
    .hint = { -plain-picture }
drawing-link = { $file } refers to `{ $target }`
    .hint = { -plain-picture }
drawing-text = { $file } holds text that is not converted to outlines: its font is not at hand everywhere
    .hint = ask for the logo with text converted to outlines (paths), or convert it in the drawing program: in Inkscape “Path > Object to Path”, in Illustrator “Type > Create Outlines”

## cost
drawing-circle = { $file } refers to itself in a circle
    .hint = { -plain-picture }
drawing-complex = { $file } is too large or too complicated a drawing
    .hint = ask for a simpler drawing, or save it as PNG, 2,000 pixels wide
