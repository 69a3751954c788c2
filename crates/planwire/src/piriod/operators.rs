// Generated from spec/ by `cargo xtask codegen`; edit the YAML and run that instead.

