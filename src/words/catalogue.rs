//! The files of words, compiled in.

use super::Tongue;

/// The words of one room in one language: the name of the file and its text.
type File = (&'static str, &'static str);

macro_rules! files {
    ($($room:literal)*) => {
        /// Every file of words, by language.
        pub const FILES: &[(Tongue, File)] = &[$(
            (Tongue::French, ($room, include_str!(concat!("fr/", $room, ".ftl")))),
            (Tongue::German, ($room, include_str!(concat!("de/", $room, ".ftl")))),
            (Tongue::English, ($room, include_str!(concat!("en/", $room, ".ftl")))),
        )*];
    };
}

files! {
    "common" "codes" "records" "model" "content" "pictures" "checks" "indicators" "render"
    "project" "import" "cli" "help" "watch" "week" "alerts" "schema"
}
