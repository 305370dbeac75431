//! What styles do to an element: whether they hide it, and in which typeface its words are set.
//! Knows nothing of what should be seen.
//!
//! Only what these questions need of CSS: rules, also those inside of `@media`, with selectors of
//! tags and classes.

use super::page::Element;

/// The rules of a style sheet, in order.
#[derive(Debug, Default)]
pub struct Styles(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    /// The condition of the rule around it, such as `@media print`; empty where it always holds.
    condition: String,
    selectors: Vec<Selector>,
    /// Names and values in lower case.
    declarations: Vec<(String, String)>,
}

/// Descendants from the outermost to the one that is chosen.
type Selector = Vec<Compound>;

#[derive(Debug)]
struct Compound {
    tag: Option<String>,
    classes: Vec<String>,
}

impl Styles {
    pub fn read(css: &str) -> Styles {
        let mut rules = Vec::new();
        blocks(&without_comments(css), "", &mut rules);
        Styles(rules)
    }

    /// The condition under which an element or one around it is not shown: `@media print`, or
    /// nothing where it never is.
    pub fn hidden(&self, chain: &[Element]) -> Option<&str> {
        let hides = |rule: &&Rule| {
            let mut declarations = rule.declarations.iter();
            declarations.any(|(name, value)| {
                let value = value.trim_end_matches("!important").trim_end();
                (name == "display" && value == "none")
                    || (name == "visibility" && value == "hidden")
                    || (name == "opacity" && value == "0")
            })
        };
        self.0
            .iter()
            .filter(hides)
            .find(|rule| (1..=chain.len()).any(|depth| rule.chooses(&chain[..depth])))
            .map(|rule| rule.condition.as_str())
    }

    /// The typefaces that the words of an element may come in, the first of each rule that says so:
    /// rules for the element itself, or else those for the nearest one around it.
    pub fn typefaces(&self, chain: &[Element]) -> Vec<String> {
        let depths = (1..=chain.len()).rev();
        let said = depths.map(|depth| {
            self.0
                .iter()
                .filter(|rule| rule.chooses(&chain[..depth]))
                .filter_map(Rule::typeface)
                .collect::<Vec<_>>()
        });
        said.into_iter().find(|typefaces| !typefaces.is_empty()).unwrap_or_default()
    }
}

impl Rule {
    fn chooses(&self, chain: &[Element]) -> bool {
        let Some((element, around)) = chain.split_last() else { return false };
        self.selectors.iter().any(|selector| {
            let Some((last, outer)) = selector.split_last() else { return false };
            let mut around = around.iter();
            last.is(element)
                && outer.iter().all(|compound| around.any(|element| compound.is(element)))
        })
    }

    fn typeface(&self) -> Option<String> {
        let (name, value) =
            self.declarations.iter().rfind(|(name, _)| name == "font" || name == "font-family")?;
        let first = value.split(',').next()?.trim();
        // `font: bold .8rem/1.3 Ubuntu, …`: the family follows the size, which ends in a unit.
        let family = match name.as_str() {
            "font" => first
                .rsplit_once(|c: char| c.is_ascii_digit())
                .map_or(first, |(_, rest)| rest.trim_start_matches(|c: char| c != ' '))
                .trim(),
            _ => first,
        };
        Some(family.trim_matches(['"', '\'']).to_owned()).filter(|family| family != "inherit")
    }
}

impl Compound {
    fn is(&self, element: &Element) -> bool {
        self.tag.as_ref().is_none_or(|tag| *tag == element.tag)
            && self.classes.iter().all(|class| element.classes.contains(class))
    }

    /// A compound of tag and classes; what also asks for a state or an attribute is not looked at.
    fn read(text: &str) -> Option<Compound> {
        if text.contains([':', '[', '#', '*']) && text != "*" {
            return None;
        }
        let mut parts = text.split('.');
        let tag = parts.next().filter(|tag| !tag.is_empty() && *tag != "*").map(str::to_owned);
        Some(Compound { tag, classes: parts.map(str::to_owned).collect() })
    }
}

fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut plain = String::with_capacity(css.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain + rest
}

/// The blocks of a style sheet or of what stands inside a conditional rule.
fn blocks(css: &str, condition: &str, rules: &mut Vec<Rule>) {
    let mut rest = css;
    while let Some(open) = rest.find('{') {
        let head = rest[..open].rsplit(';').next().unwrap_or("").trim();
        let inside = &rest[open + 1..];
        let close = end_of_block(inside);
        let body = &inside[..close];
        if head.starts_with('@') {
            if ["@media", "@supports", "@layer", "@container"]
                .iter()
                .any(|name| head.starts_with(name))
            {
                blocks(body, head, rules);
            }
        } else {
            let selectors = head.split(',').filter_map(selector).collect();
            rules.push(Rule {
                condition: condition.to_owned(),
                selectors,
                declarations: declarations(body),
            });
        }
        rest = inside.get(close + 1..).unwrap_or("");
    }
}

/// Where the brace stands that closes a block.
fn end_of_block(inside: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in inside.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    inside.len()
}

fn selector(text: &str) -> Option<Selector> {
    text.replace(['>', '+', '~'], " ")
        .split_whitespace()
        .map(Compound::read)
        .collect::<Option<Selector>>()
        .filter(|selector| !selector.is_empty())
}

fn declarations(body: &str) -> Vec<(String, String)> {
    let pair = |text: &str| {
        text.split_once(':')
            .map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_lowercase()))
    };
    body.split(';').filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(text: &str) -> Vec<Element> {
        let element = |part: &str| {
            let mut parts = part.split('.');
            let tag = parts.next().unwrap_or("").to_owned();
            Element { tag, classes: parts.map(str::to_owned).collect() }
        };
        text.split(' ').map(element).collect()
    }

    #[test]
    fn what_hides_an_element_is_found_with_its_condition() {
        let of = chain("body header div.support p.eu");
        let cases = [
            (".menu{display:none}", None),
            (".support{display:none}", Some("")),
            ("main .support{display:none}", None),
            ("header p{visibility:hidden}", Some("")),
            (
                "@media print{.menu{display:none}.eu,.x{display:none!important}}",
                Some("@media print"),
            ),
            (
                "@media (max-width:30rem){header>.support{opacity:0}}",
                Some("@media (max-width:30rem)"),
            ),
            ("/* .support{display:none} */.a{color:red}", None),
            (".support:empty{display:none}", None),
            ("@font-face{font-family:x;src:url(a)}.support{display:block}", None),
        ];
        for (css, expected) in cases {
            assert_eq!(Styles::read(css).hidden(&of), expected, "{css}");
        }
    }

    #[test]
    fn the_typeface_is_that_of_the_nearest_element_that_has_one() {
        let of = chain("body div.mentions p.eu");
        let cases: [(&str, &[&str]); 6] = [
            ("body{font:1rem/1.5 Roboto,sans-serif}", &["roboto"]),
            (
                "body{font:1rem Roboto}.mentions{font:700 .8rem/1.35 \"Trebuchet MS\",Arial}",
                &["trebuchet ms"],
            ),
            (".eu{font-family:Ubuntu}.mentions{font-family:Roboto}", &["ubuntu"]),
            (
                ".eu{font-family:Ubuntu}@media print{.eu{font-family:Courier}}",
                &["ubuntu", "courier"],
            ),
            (".eu{font:inherit}.mentions{font-family:Arial}", &["arial"]),
            (".other{font-family:Roboto}", &[]),
        ];
        for (css, expected) in cases {
            assert_eq!(Styles::read(css).typefaces(&of), expected, "{css}");
        }
    }
}
