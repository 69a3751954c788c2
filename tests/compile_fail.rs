//! Code that must not compile, and its errors.

#[test]
fn what_must_not_compile() {
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}
