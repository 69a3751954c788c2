//! Makes all generated methods send their requests through one function. The generator repeats that code in every
//! method, which takes a large part of the build time.

use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{
    Expr, ExprAwait, ExprMethodCall, Ident, ImplItemFn, Item, LitStr, Pat, Stmt, parse_quote,
};

/// Rewrites the methods of the client.
///
/// # Errors
///
/// If a method is not as expected: its request would be sent without the token.
pub(super) fn share(file: &mut syn::File) -> Result<(), String> {
    let mut share = Share::default();
    share.visit_file_mut(file);
    // The shared function replaces the generator's own hooks.
    file.items.retain(|item| !is_hooks(item));
    match share.strange {
        Some(method) => Err(format!(
            "the generated method {method} sends its request in an unexpected way; progenitor has changed, so adapt `generate/exchange.rs`"
        )),
        None => Ok(()),
    }
}

#[derive(Default)]
struct Share {
    /// A method that sends its request in an unexpected way.
    strange: Option<String>,
}

impl VisitMut for Share {
    fn visit_impl_item_fn_mut(&mut self, method: &mut ImplItemFn) {
        if method.sig.asyncness.is_none() {
            return;
        }
        let statements = &mut method.block.stmts;
        let Some(info) = statements.iter().position(|it| binds(it, "info")) else {
            self.strange = Some(method.sig.ident.to_string());
            return;
        };
        // The request, then `info`, `pre`, `exec`, `post`, and the result. If a parameter is called `request` or
        // `response`, the generator renames its own variables.
        let own = |at: usize, name: &str| {
            let bound = bound(statements.get(at)?)?;
            bound.to_string().ends_with(name).then(|| bound.clone())
        };
        let end = info + 4;
        let request = info.checked_sub(1).and_then(|at| own(at, "request"));
        let (Some(request), Some(response)) = (request, own(end, "response")) else {
            self.strange = Some(method.sig.ident.to_string());
            return;
        };
        let exchange: Stmt = parse_quote! {
            let #response = crate::decode::exchange(&self.client, &self.inner, #request).await?;
        };
        statements.splice(info..=end, [exchange]);
        // The generator sends the document's version as a header, which neither vendor requires.
        statements.retain(|it| !is_version_header(it));
        let mut appended = Appended(0);
        appended.visit_block(&method.block);
        if appended.0 == 0 {
            let statements = &mut method.block.stmts;
            statements.retain(|it| !binds(it, "header_map"));
            WithoutHeaders.visit_block_mut(&mut method.block);
        }
        Decode.visit_block_mut(&mut method.block);
    }
}

/// Returns true for the generator's empty implementation of its hooks.
fn is_hooks(item: &Item) -> bool {
    let Item::Impl(item) = item else { return false };
    let last = item
        .trait_
        .as_ref()
        .and_then(|(path, _)| path.segments.last());
    last.is_some_and(|segment| segment.ident == "ClientHooks")
}

/// Returns true for a statement `let name = …`.
fn binds(statement: &Stmt, name: &str) -> bool {
    bound(statement).is_some_and(|bound| bound == name)
}

/// Returns the name that a statement `let name = …` binds.
fn bound(statement: &Stmt) -> Option<&Ident> {
    match statement {
        Stmt::Local(local) => match &local.pat {
            Pat::Ident(pattern) => Some(&pattern.ident),
            _ => None,
        },
        _ => None,
    }
}

/// Returns true for a statement that adds the header `api-version`.
fn is_version_header(statement: &Stmt) -> bool {
    let Stmt::Expr(Expr::MethodCall(call), _) = statement else {
        return false;
    };
    is_append(call) && {
        let mut version = Version(false);
        call.args.iter().for_each(|it| version.visit_expr(it));
        version.0
    }
}

/// Returns true for a call of `header_map.append(…)`.
fn is_append(call: &ExprMethodCall) -> bool {
    call.method == "append" && is_named(&call.receiver, "header_map")
}

/// Finds the name of the header with the document's version.
struct Version(bool);

impl Visit<'_> for Version {
    fn visit_lit_str(&mut self, text: &LitStr) {
        self.0 |= text.value() == "api-version";
    }
}

/// Counts the added headers, including optional ones.
struct Appended(usize);

impl<'file> Visit<'file> for Appended {
    fn visit_expr_method_call(&mut self, call: &'file ExprMethodCall) {
        self.0 += usize::from(is_append(call));
        syn::visit::visit_expr_method_call(self, call);
    }
}

fn is_named(expression: &Expr, name: &str) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident(name))
}

/// Removes `.headers(header_map)`.
struct WithoutHeaders;

impl VisitMut for WithoutHeaders {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        syn::visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == "headers"
            && call
                .args
                .first()
                .is_some_and(|it| is_named(it, "header_map"))
        {
            *expression = (*call.receiver).clone();
        }
    }
}

/// Separates reading a body from decoding it.
struct Decode;

impl VisitMut for Decode {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        syn::visit_mut::visit_expr_mut(self, expression);
        if let Expr::Await(ExprAwait { base, .. }) = expression
            && let Some(response) = arguments(base, "from_response")
        {
            *expression = parse_quote! {
                crate::decode::decode(crate::decode::whole(#response).await?)
            };
        } else if let Some(response) = arguments(expression, "empty") {
            // The body shows whether the API sent the response.
            *expression = parse_quote! { crate::decode::nothing(#response).await? };
        }
    }
}

/// Returns the arguments of a call of `ResponseValue::name`.
fn arguments(
    expression: &Expr,
    name: &str,
) -> Option<syn::punctuated::Punctuated<Expr, syn::Token![,]>> {
    let Expr::Call(call) = expression else {
        return None;
    };
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let names = path.path.segments.iter().map(|segment| &segment.ident);
    names.eq(["ResponseValue", name]).then(|| call.args.clone())
}
