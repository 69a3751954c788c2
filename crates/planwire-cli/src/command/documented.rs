//! The commands of the API documents that `cargo xtask docs` writes are ones that there are.

use crate::catalogue::CATALOGUES;

const COMMANDS: &str = include_str!("documented_commands.json");

#[test]
fn every_documented_command_is_understood() {
    let commands: Vec<Vec<String>> = serde_json::from_str(COMMANDS).unwrap();
    let mut root = super::root();
    let mut understood = 0;
    for words in commands {
        let [_, api, resource, ..] = words.as_slice() else {
            panic!("{words:?} names no resource");
        };
        let catalogue = CATALOGUES.iter().find(|it| it.name == api).unwrap();
        if catalogue.operations_of(resource).next().is_none() {
            continue;
        }
        match root.try_get_matches_from_mut(&words) {
            Ok(_) => understood += 1,
            Err(error) => panic!("{}: {error}", words.join(" ")),
        }
    }
    assert!(understood > 0);
}
