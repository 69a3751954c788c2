//! The report for programs. CONTRIBUTING.md documents its keys; new ones may be added, and none changes its meaning.

use serde_json::{Value, json};

use crate::finding::Place;

use super::change::{Change, Effect};
use super::comparison::{Name, Status};
use super::report::Report;

pub(super) fn write(report: &Report) -> String {
    let proposal = &report.proposal;
    let version = |version: Option<super::version::Version>| version.map(|it| it.to_string());
    let operations: Vec<Value> = report
        .rows()
        .map(|(at, row)| {
            json!({
                "api": row.api,
                "status": row.status.name(),
                "operation_id": row.name.id,
                "method": row.name.method,
                "path": row.name.path,
                "before": row.before.as_ref().map(name),
                "breaks": breaks(report.effect_on(at)),
            })
        })
        .collect();
    let changes: Vec<Value> = report
        .changes()
        .iter()
        .map(|change| one(report, change))
        .collect();
    let uncompared: Vec<Value> = report
        .uncompared
        .iter()
        .map(|it| json!({ "api": it.api, "why": it.why }))
        .collect();
    let document = json!({
        "base": { "name": report.base, "commit": report.commit },
        "breaking": report.is_breaking(),
        "version": {
            "extent": proposal.extent.name(),
            "step": proposal.step().name(),
            "base": version(proposal.base),
            "next": version(proposal.next()),
            "current": version(proposal.current),
            "reached": proposal.is_reached(),
        },
        "counts": {
            "added": report.count_of(Status::Added),
            "removed": report.count_of(Status::Removed),
            "changed": report.count_of(Status::Changed),
            "wire": report.count(Effect::breaks_wire),
            "code": report.count(Effect::breaks_code),
            "harmless": report.count(|effect| !effect.is_breaking()),
        },
        "code_not_compared": uncompared,
        "operations": operations,
        "changes": changes,
    });
    format!("{document:#}\n")
}

fn one(report: &Report, change: &Change) -> Value {
    let difference = &change.difference;
    json!({
        "api": change.api,
        "subject": difference.subject,
        "change": difference.what,
        "breaks": breaks(change.effect()),
        "addition": change.effect() == Effect::Addition,
        "why": difference.meaning.why,
        "operations": report.touched(change),
        "old": difference.old.as_ref().map(place),
        "new": difference.new.as_ref().map(place),
    })
}

fn name(name: &Name) -> Value {
    json!({ "operation_id": name.id, "method": name.method, "path": name.path })
}

fn breaks(effect: Effect) -> Vec<&'static str> {
    let mut breaks = Vec::new();
    if effect.breaks_wire() {
        breaks.push("wire");
    }
    if effect.breaks_code() {
        breaks.push("code");
    }
    breaks
}

fn place(place: &Place) -> Value {
    json!({ "file": place.file.name(), "line": place.line, "column": place.column })
}
