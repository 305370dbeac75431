//! The blank liaison sheet of a programme, to be printed and filled in by hand.

use crate::checks::liaison_sheet::is_used;
use crate::model::{Characteristic, Logo, Model, Programme, Regime, Support};
use crate::words::{Message, message};

/// What is printed on it: nothing of anybody.
#[derive(Debug)]
pub struct Sheet {
    pub programme: String,
    /// In the order of the supporters.
    pub logos: Vec<SheetLogo>,
    /// Sentences of those who support it.
    pub mentions: Vec<String>,
    pub phone: Option<String>,
    pub groups: Vec<Group>,
    /// Lists of the project to tick in.
    pub lists: Vec<List>,
}

/// A logo, and what is written beside the emblem of the European Union.
#[derive(Debug)]
pub struct SheetLogo {
    /// Of the project; `None` is the emblem.
    pub file: Option<String>,
    pub alt: String,
    pub union: Option<Message>,
    pub fund: Option<String>,
}

/// Lines to be filled in under a heading.
#[derive(Debug)]
pub struct Group {
    pub title: Message,
    pub lines: Vec<Message>,
    /// What is ticked.
    pub boxes: Vec<Message>,
}

#[derive(Debug)]
pub struct List {
    pub label: String,
    pub boxes: Vec<String>,
}

/// The sheets of the programmes to which people are referred.
pub(super) fn sheets(model: &Model) -> Vec<Sheet> {
    let programmes = model.service.programmes.values();
    programmes.filter(|programme| is_used(model, programme)).map(|one| sheet(model, one)).collect()
}

fn sheet(model: &Model, programme: &Programme) -> Sheet {
    let supporters = model.mandate.acknowledgements([&programme.id], Support::Reports);
    let own = |one: &&Characteristic| {
        one.derived.is_none()
            && (one.programmes.is_empty() || one.programmes.contains(&programme.id))
    };
    let lists = model.mandate.characteristics.iter().filter(own).map(|own| List {
        label: own.label.clone(),
        boxes: own.categories.iter().map(|(_, label)| label.clone()).collect(),
    });
    let logos = supporters.entries().iter().filter_map(|entry| {
        let is_european = entry.regime != Regime::Contract;
        let logo = entry.logo.as_ref()?;
        Some(SheetLogo {
            file: match logo {
                Logo::Emblem { .. } => None,
                Logo::File { path, .. } => Some(path.clone()),
            },
            alt: logo.alt().to_owned(),
            union: is_european.then(|| message!("sheet-union")),
            fund: entry.fund.clone().filter(|_| is_european),
        })
    });
    Sheet {
        programme: programme.name.clone(),
        logos: logos.collect(),
        mentions: supporters.mentions().map(str::to_owned).collect(),
        phone: programme.phone.as_ref().map(|phone| phone.text().to_owned()),
        groups: groups(),
        lists: lists.collect(),
    }
}

fn groups() -> Vec<Group> {
    vec![
        Group {
            title: message!("sheet-referrer"),
            lines: vec![
                message!("sheet-number"),
                message!("sheet-received"),
                message!("sheet-organisation"),
                message!("sheet-agent"),
            ],
            boxes: Vec::new(),
        },
        Group {
            title: message!("sheet-person"),
            lines: vec![
                message!("sheet-name"),
                message!("sheet-phone"),
                message!("sheet-address"),
                message!("sheet-when"),
            ],
            boxes: vec![message!("sheet-consent")],
        },
        Group {
            title: message!("sheet-meeting"),
            lines: vec![message!("sheet-contacted"), message!("sheet-met")],
            boxes: vec![
                message!("sheet-home"),
                message!("sheet-elsewhere"),
                message!("sheet-three"),
            ],
        },
        Group {
            title: message!("sheet-outcome"),
            lines: vec![message!("sheet-answer"), message!("sheet-signature")],
            boxes: Vec::new(),
        },
    ]
}
