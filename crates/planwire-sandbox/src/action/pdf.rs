//! PDF files with one line of text.

/// Returns an A4 page with a line of text. Only printable ASCII is kept: built-in fonts have these
/// characters.
pub(crate) fn page(line: &str) -> Vec<u8> {
    let line: String = line
        .chars()
        .filter(|letter| matches!(letter, ' '..='~') && !matches!(letter, '(' | ')' | '\\'))
        .collect();
    let content = format!("BT /F1 18 Tf 72 760 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{content}\nendstream",
            content.len()
        ),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let start = out.len();
    let size = objects.len() + 1;
    out.push_str(&format!(
        "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ));
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn the_xref_table_has_the_offsets() {
        let pdf = String::from_utf8(page("Invoice (7) è \\ done")).unwrap();
        assert!(pdf.contains("(Invoice 7   done) Tj"), "{pdf}");
        let (_, start) = pdf.rsplit_once("startxref\n").unwrap();
        let start: usize = start.lines().next().unwrap().parse().unwrap();
        let table = pdf[start..].strip_prefix("xref\n0 6\n").unwrap();
        for (number, entry) in table.lines().skip(1).take(5).enumerate() {
            let offset: usize = entry[..10].parse().unwrap();
            let object = format!("{} 0 obj\n", number + 1);
            assert!(pdf[offset..].starts_with(&object), "{entry}");
        }
    }
}
