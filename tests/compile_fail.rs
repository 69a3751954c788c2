//! Code that must not compile, and its errors.

#[test]
fn invalid_code_does_not_compile() {
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}
