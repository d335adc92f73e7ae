//! One field of a form: its name, what helps, the field itself by its kind, and what is wrong with it.

use leptos::prelude::*;

use super::choices::{self, Ticked};
use super::surf::Surf;
use super::{calendar, files, typed};
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::view;
use crate::world::form::{Field, Kind, Look};

/// A field, for as long as its page is shown.
#[component]
pub(super) fn FieldView(surf: Surf, id: String) -> impl IntoView {
    let Some(field) = untrack(|| surf.read(|web| web.form.field(&id).cloned())) else {
        return view! { <i></i> };
    };
    let own = id.clone();
    let fault = Memo::new(move |_| surf.of_field(&own, |field| field.fault.map(|fault| fault.slug())));
    let own = id.clone();
    let value = Memo::new(move |_| surf.of_field(&own, |field| field.text.clone()));
    let name = surf.words(&format!("champ-{id}"));
    let (help, example) = (surf.words(&format!("aide-{id}")), field.example.clone());
    let ticked = matches!(field.kind, Kind::Tick);
    let lead = lead(surf, &field, &name);
    view! {
        <div
            class="web-field"
            class:faulty=move || fault.with(Option::is_some)
            data-field=id.clone()
            data-value=value
            data-fault=move || fault.get().unwrap_or_default()
        >
            {(!ticked).then_some(lead)}
            <div class="entry">
                {(!help.is_empty() || !example.is_empty()).then(|| view! {
                    <p class="help" id=format!("aide-{id}")>
                        {help}
                        {(!example.is_empty()).then(|| view! { <span class="example">{surf.words("browser-example")} " " {example}</span> })}
                    </p>
                })}
                {inside(surf, &field, name, value)}
                <p class="fault" id=format!("faute-{id}")>
                    {live(move || fault.get().map(|slug| view! {
                        <Icon name="attention" />
                        <span>{surf.words(&format!("faute-{slug}"))}</span>
                    }))}
                </p>
            </div>
        </div>
    }
}

/// The field's name, and whether it must be filled in.
fn lead(surf: Surf, field: &Field, name: &str) -> Node {
    let key = if field.required { "browser-required" } else { "browser-optional" };
    let mark = surf.words(key);
    let required = field.required;
    view! {
        <p class="web-lead" id=format!("nom-{}", field.id)>
            <b>{name.to_owned()}</b>
            " "
            <span class="mark" class:required=required>{mark}</span>
        </p>
    }
}

fn inside(surf: Surf, field: &Field, name: String, value: Memo<String>) -> Node {
    match &field.kind {
        Kind::Choice { options, look: Look::Radio } => choices::radio(surf, field, options, value),
        Kind::Choice { options, look } => choices::list(surf, field, options, *look == Look::Search, value),
        Kind::Tick => choices::tick(surf, field, name, value, Ticked::Box),
        Kind::Signature => choices::tick(surf, field, surf.words("browser-sign"), value, Ticked::Signature),
        Kind::File { .. } => files::chooser(surf, field, value),
        Kind::Date if field.calendar => calendar::date(surf, field, name),
        Kind::Password => typed::password(surf, field, name, value),
        Kind::Secret => typed::secret(surf, field, name),
        Kind::Captcha => typed::captcha(surf, field, name),
        Kind::Address { .. } => typed::address(surf, field, name),
        _ => typed::line(surf, field, name),
    }
}
