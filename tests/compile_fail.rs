//! What must not compile does not, and says why.

#[test]
fn what_must_not_compile() {
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}
