//! A theme: the project's own files over those of the default theme, which is part of the program.

use std::sync::Arc;

use super::Sources;

mod builtin {
    include!(concat!(env!("OUT_DIR"), "/default_theme.rs"));
}

/// The files of one theme.
#[derive(Clone, Copy, Debug)]
pub struct Theme<'a> {
    name: &'a str,
    sources: &'a Sources,
}

impl<'a> Theme<'a> {
    pub fn new(name: &'a str, sources: &'a Sources) -> Self {
        Theme { name, sources }
    }

    /// A file of the theme, such as `templates/base.html`, with the path it was read from.
    pub fn get(&self, path: &str) -> Option<(&'a Arc<str>, &'a Arc<[u8]>)> {
        let own = format!("themes/{}/{path}", self.name);
        let default = format!("themes/default/{path}");
        self.sources.entry(&own).or_else(|| self.sources.entry(&default))
    }

    /// A file of each layer, the later over the earlier: of the program where the project's default
    /// theme has another, of the project's default theme, of this theme.
    pub fn layers_of(&self, path: &str) -> Vec<(Arc<str>, &'a [u8])> {
        let default = format!("themes/default/{path}");
        let found = |path: &str| {
            let (file, bytes) = self.sources.entry(path)?;
            Some((Arc::clone(file), bytes.as_ref()))
        };
        let own = (self.name != "default").then(|| format!("themes/{}/{path}", self.name));
        let of_default = found(&default);
        let of_program = builtin(path).find(|(known, bytes)| {
            *known == path && of_default.as_ref().is_none_or(|(_, other)| other != bytes)
        });
        let of_program = of_program.map(|(_, bytes)| (Arc::from(default.as_str()), bytes));
        let own = own.and_then(|own| found(&own));
        of_program.into_iter().chain(of_default).chain(own).collect()
    }

    /// Whether the default theme that comes with the program has a file, by its path within.
    pub fn is_of_default(path: &str) -> bool {
        builtin::FILES.iter().any(|(file, _)| file.strip_prefix("themes/default/") == Some(path))
    }

    /// The files below a folder of the theme, each with the path it was read from.
    pub fn files(&self, folder: &str) -> Vec<(Arc<str>, Arc<[u8]>)> {
        let files = self.under(folder).into_iter().filter_map(|(path, _)| self.get(path));
        files.map(|(file, bytes)| (Arc::clone(file), Arc::clone(bytes))).collect()
    }

    /// The files below a folder of each layer, the later over the earlier: of the program, of the
    /// project's default theme, of this theme. A file that is as in the program comes once.
    pub fn layers(&self, folder: &str) -> Vec<(Arc<str>, Arc<[u8]>)> {
        let changed = builtin(folder).filter_map(|(path, bytes)| {
            let path = format!("themes/default/{path}");
            let kept = self.sources.get(&path).is_some_and(|now| &**now == bytes);
            (!kept).then(|| (Arc::from(path), Arc::from(bytes)))
        });
        let mut layers: Vec<(Arc<str>, Arc<[u8]>)> = changed.collect();
        let mut names = vec!["default", self.name];
        names.dedup();
        for name in names {
            let root = format!("themes/{name}/{folder}");
            let files = self.sources.under(&root);
            layers.extend(files.map(|(path, bytes)| (Arc::clone(path), Arc::clone(bytes))));
        }
        layers
    }

    /// The files below a folder of the theme, by path within the theme: (path, bytes).
    pub fn under(&self, folder: &str) -> Vec<(&'a str, &'a Arc<[u8]>)> {
        let mut found = std::collections::BTreeMap::new();
        for name in ["default", self.name] {
            let root = format!("themes/{name}/");
            let whole = format!("{root}{folder}");
            for (path, bytes) in self.sources.files.range::<str, _>((
                std::ops::Bound::Included(whole.as_str()),
                std::ops::Bound::Unbounded,
            )) {
                match path.strip_prefix(&root) {
                    Some(inner)
                        if inner.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')) =>
                    {
                        found.insert(inner, bytes);
                    }
                    _ if !path.starts_with(&whole) => break,
                    _ => {}
                }
            }
        }
        found.into_iter().collect()
    }
}

/// The files of the default theme as they came with the program, by path below the theme's folder.
pub fn builtin(folder: &str) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let of_theme = |(path, bytes): &(&'static str, &'static [u8])| {
        Some((path.strip_prefix("themes/default/")?, *bytes))
    };
    builtin::FILES.iter().filter_map(of_theme).filter(move |(path, _)| {
        path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

impl Sources {
    /// Adds the files of the default theme that the project does not have.
    pub fn with_default_theme(mut self) -> Self {
        for (path, bytes) in builtin::FILES {
            if self.get(path).is_none() {
                self.insert(*path, *bytes);
            }
        }
        self
    }
}
