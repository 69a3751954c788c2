//! `planwire auth`: manages profiles.

mod status;

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};

use planwire::RawRecord;

use crate::catalogue::{CATALOGUES, Catalogue, Setting};
use crate::command::Auth;
use crate::connection::Connection;
use crate::failure::{End, Failure};
use crate::flags::Flags;
use crate::output::print;
use crate::profiles::{self, Chosen, Profile, Profiles, Token};
use crate::terminal::on_one_line;
use crate::text;

/// The maximum length of a token.
const MOST_TOKEN_BYTES: u64 = 64 * 1024;

/// Runs a command on profiles.
pub(crate) fn run(what: Auth, flags: Flags<'_>) -> Result<End, Failure> {
    match what {
        Auth::Add => add(flags),
        Auth::List => list(flags),
        Auth::Use => use_by_default(flags),
        Auth::Remove => remove(flags),
        Auth::Status => status::show(flags),
    }
}

fn add(flags: Flags<'_>) -> Result<End, Failure> {
    let (catalogue, settings) = settings(flags)?;
    let place = place(catalogue, &settings).cloned().unwrap_or_default();
    let name = flags.get::<String>("name").unwrap_or(&place).clone();
    // Before the token is typed, and again before it is stored.
    refuse_another(&profiles::load()?, &name, catalogue, &place)?;
    let profile = Profile {
        api: catalogue.name.to_owned(),
        token: token(catalogue)?,
        base_url: flags.get::<String>("base-url").cloned(),
        settings,
    };
    let chosen = Chosen {
        name: name.clone(),
        profile: profile.clone(),
        named_by: None,
    };
    Connection::check_profile(flags, catalogue, chosen)
        .map_err(|it| it.and("Nothing was stored."))?;
    let (is_new, is_default) = profiles::change(|all| {
        refuse_another(all, &name, catalogue, &place)?;
        let is_new = all.profiles.insert(name.clone(), profile).is_none();
        let default = all.defaults.entry(catalogue.name.to_owned());
        Ok((is_new, *default.or_insert_with(|| name.clone()) == name))
    })?;
    let done = if is_new { "added" } else { "replaced" };
    let by_default = if is_default {
        format!(", the default for {}", catalogue.name)
    } else {
        format!("; select it by --profile {name}, or run `planwire auth use {name}`")
    };
    say(&format!("{done} the profile `{name}`{by_default}"));
    Ok(End::Done)
}

/// Refuses to replace a profile of another company or workspace.
fn refuse_another(
    all: &Profiles,
    name: &str,
    catalogue: &Catalogue,
    place: &str,
) -> Result<(), Failure> {
    match all.profiles.get(name) {
        Some(other) if other.api != catalogue.name || place_of(other) != place => {
            Err(Failure::usage(format!(
                "the profile `{name}` already exists, for {} of {}; choose another name, or run `planwire auth remove \
                  {name}` first",
                place_of(other),
                other.api
            )))
        }
        _ => Ok(()),
    }
}

/// Returns the API and its settings from the flags: the required one determines the API.
fn settings(flags: Flags<'_>) -> Result<(&'static Catalogue, BTreeMap<String, String>), Failure> {
    let given = |catalogue: &Catalogue| {
        let settings = catalogue.settings.iter().filter_map(|setting| {
            let value = match flags.get::<bool>(setting.flag) {
                Some(is_on) => is_on.to_string(),
                None => flags.get::<String>(setting.flag)?.clone(),
            };
            Some((setting.flag.to_owned(), value))
        });
        settings.collect::<BTreeMap<_, _>>()
    };
    let [one, other] = CATALOGUES.map(|catalogue| (catalogue, given(catalogue)));
    let (chosen, rest) = match (place(one.0, &one.1), place(other.0, &other.1)) {
        (Some(_), None) => (one, other),
        (None, Some(_)) => (other, one),
        (Some(_), Some(_)) => {
            return Err(Failure::usage(
                "a profile is for one API: leave out --company or --workspace",
            ));
        }
        (None, None) => {
            return Err(Failure::usage(
                "missing --company or --workspace: set --company for a profile of Wethod, or --workspace for one of Piriod",
            ));
        }
    };
    if let Some(flag) = rest.1.keys().next() {
        return Err(Failure::usage(format!(
            "--{flag} is a setting of {} and has no effect in a profile of {}; leave it out",
            rest.0.name, chosen.0.name
        )));
    }
    Ok(chosen)
}

/// Returns the company or workspace.
fn place<'s>(catalogue: &Catalogue, settings: &'s BTreeMap<String, String>) -> Option<&'s String> {
    let is_required = |setting: &&Setting| {
        catalogue
            .header(setting)
            .is_some_and(|it| it.required && it.default.is_none())
    };
    settings.get(catalogue.settings.iter().find(is_required)?.flag)
}

fn place_of(profile: &Profile) -> &str {
    let catalogue = CATALOGUES.into_iter().find(|it| it.name == profile.api);
    let place = catalogue.and_then(|it| place(it, &profile.settings));
    place.map_or("?", String::as_str)
}

/// Reads the token: from a prompt that does not show it, or from stdin without a terminal. It is never part
/// of a command line.
fn token(catalogue: &Catalogue) -> Result<Token, Failure> {
    let unreadable = |error: io::Error| Failure::refused(format!("cannot read the token: {error}"));
    let text = if io::stdin().is_terminal() {
        let prompt = format!("Token of {} (hidden): ", catalogue.name);
        rpassword::prompt_password(prompt).map_err(unreadable)?
    } else {
        let mut line = Vec::new();
        let mut stdin = io::stdin().lock().take(MOST_TOKEN_BYTES);
        stdin.read_until(b'\n', &mut line).map_err(unreadable)?;
        text::decode(line).map_err(unreadable)?
    };
    let text = text.trim();
    if text.is_empty() {
        return Err(Failure::usage(
            "missing token: type it at the prompt, or send it to stdin; nothing was stored",
        ));
    }
    Ok(Token::new(text.to_owned()))
}

/// One profile as `auth list` prints it, without the token.
#[derive(serde::Serialize)]
struct Shown<'p> {
    name: &'p str,
    api: &'p str,
    place: &'p str,
    default: bool,
    settings: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    base_url: Option<&'p String>,
}

fn list(flags: Flags<'_>) -> Result<End, Failure> {
    let all = profiles::load()?;
    if all.profiles.is_empty() {
        say("there are no profiles; add one with `planwire auth add`");
    }
    let fields = ["name", "api", "place", "default", "settings", "base_url"];
    let records = all.profiles.iter();
    print(
        flags,
        &fields,
        records.map(|(name, profile)| record(&all, name, profile)),
    )
}

fn record(all: &Profiles, name: &str, profile: &Profile) -> serde_json::Result<RawRecord> {
    let place = place_of(profile);
    let others = profile.settings.iter().filter(|(_, value)| *value != place);
    let settings: Vec<_> = others
        .map(|(flag, value)| format!("{flag} {value}"))
        .collect();
    let shown = Shown {
        name,
        api: &profile.api,
        place,
        default: all.defaults.get(&profile.api).is_some_and(|it| it == name),
        settings: settings.join(", "),
        base_url: profile.base_url.as_ref(),
    };
    serde_json::from_str(&serde_json::to_string(&shown)?)
}

fn use_by_default(flags: Flags<'_>) -> Result<End, Failure> {
    let name = flags.get::<String>("name").cloned().unwrap_or_default();
    let api = profiles::change(|all| {
        let Some(profile) = all.profiles.get(&name) else {
            return Err(profiles::unknown(&name, all));
        };
        let api = profile.api.clone();
        all.defaults.insert(api.clone(), name.clone());
        Ok(api)
    })?;
    say(&format!("the profile `{name}` is the default for {api}"));
    Ok(End::Done)
}

fn remove(flags: Flags<'_>) -> Result<End, Failure> {
    let name = flags.get::<String>("name").cloned().unwrap_or_default();
    let undecided = profiles::change(|all| {
        let Some(profile) = all.profiles.remove(&name) else {
            return Err(profiles::unknown(&name, all));
        };
        let was_default = all.defaults.get(&profile.api) == Some(&name);
        if was_default {
            all.defaults.remove(&profile.api);
        }
        let has_others = all.profiles.values().any(|it| it.api == profile.api);
        Ok((was_default && has_others).then_some(profile.api))
    })?;
    let advice = undecided.map_or_else(String::new, |api| {
        format!("; {api} has no default profile now: set one with `planwire auth use`")
    });
    say(&format!("removed the profile `{name}`{advice}"));
    Ok(End::Done)
}

/// Writes to stderr; a failure cannot be reported anywhere.
fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", on_one_line(text));
}
