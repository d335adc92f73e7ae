//! What can lie over the exercise: pause, help given, an offer of help, the sign, the question before leaving.

use leptos::html;
use leptos::prelude::*;

use super::run::{Over, Run};
use crate::platform::page;
use crate::platform::react::follow;
use crate::practice::PersonHelp;
use crate::ui::art::Icon;
use crate::ui::button::PrimaryButton;
use crate::ui::dialog::Modal;
use crate::ui::text::tr;
use crate::ui::view;

/// The pause: nothing is measured meanwhile.
#[component]
pub fn PauseMenu(resume: Callback<()>, restart: Callback<()>, leave: Callback<()>) -> impl IntoView {
    view! {
        <Modal title=tr("pause-title") on_close=resume>
            <p>{tr("pause-text")}</p>
            <div class="actions">
                <Choice icon="jouer" words=tr("pause-resume") primary=true press=resume />
                <Choice icon="recommencer" words=tr("pause-restart") press=restart />
                <Choice icon="quitter" words=tr("pause-leave") press=leave />
            </div>
        </Modal>
    }
}

/// « J'ai eu de l'aide »: which kind, for learner or adviser.
#[component]
pub fn HelpGiven(run: Run, resume: Callback<()>) -> impl IntoView {
    let note = move |help: PersonHelp| Callback::new(move |()| run.helped(help));
    view! {
        <Modal title=tr("helped-title") on_close=resume>
            <p>{tr("helped-text")}</p>
            <div class="choices">
                <Choice icon="ecouter" words=tr("helped-told") press=note(PersonHelp::Told) />
                <Choice icon="montrer" words=tr("helped-showed") press=note(PersonHelp::Showed) />
                <Choice icon="aide-eue" words=tr("helped-did") press=note(PersonHelp::DidIt) />
            </div>
            <div class="actions">
                <Choice icon="fermer" words=tr("helped-none") press=resume />
            </div>
        </Modal>
    }
}

/// After errors that repeat, once: help is near.
#[component]
pub fn HelpOffer(run: Run, resume: Callback<()>) -> impl IntoView {
    let hint = Callback::new(move |()| {
        run.over.set(Over::Nothing);
        run.hint();
    });
    let call = Callback::new(move |()| run.over.set(Over::Sign));
    view! {
        <Modal title=tr("offer-title") on_close=resume>
            <p>{tr("offer-text")}</p>
            <div class="actions">
                <Choice icon="jouer" words=tr("offer-go-on") primary=true press=resume />
                <Choice icon="indice" words=tr("offer-hint") press=hint />
                <Choice icon="besoin-aide" words=tr("tool-need-help") press=call />
            </div>
        </Modal>
    }
}

/// The whole screen says that someone is needed here, readable from 5 m.
#[component]
pub fn Sign(run: Run, resume: Callback<()>) -> impl IntoView {
    let came = Callback::new(move |()| run.over.set(Over::HelpGiven));
    let sign = NodeRef::<html::Div>::new();
    // As with the dialogs: the keyboard finds the way back at once, and is led back afterwards.
    let before = StoredValue::new_local(page::focused());
    follow(move || {
        if sign.get().is_some() {
            page::focus_first(".sign .btn.primary");
        }
    });
    on_cleanup(move || {
        if let Some(element) = before.try_get_value().flatten() {
            request_animation_frame(move || page::focus(&element));
        }
    });
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            resume.run(());
        }
    };
    view! {
        <div class="bar sign" role="alertdialog" aria-label=tr("sign-text") node_ref=sign on:keydown=on_key>
            <div class="sign-text">
                <Icon name="besoin-aide" class="huge" />
                <b>{tr("sign-text")}</b>
            </div>
            <div class="actions">
                <Choice icon="jouer" words=tr("sign-go-on") primary=true press=resume />
                <Choice icon="aide-eue" words=tr("tool-helped") press=came />
            </div>
        </div>
    }
}

/// The real Back button was pressed.
#[component]
pub fn LeaveQuestion(resume: Callback<()>, leave: Callback<()>) -> impl IntoView {
    view! {
        <Modal title=tr("leave-title") on_close=resume>
            <p>{tr("leave-text")}</p>
            <div class="actions">
                <Choice icon="jouer" words=tr("leave-stay") primary=true press=resume />
                <Choice icon="quitter" words=tr("leave-leave") press=leave />
            </div>
        </Modal>
    }
}

#[component]
fn Choice(
    icon: &'static str,
    #[prop(into)] words: String,
    #[prop(optional)] primary: bool,
    press: Callback<()>,
) -> impl IntoView {
    if primary {
        // Who cannot click yet meets these dialogs most: it can be rested on, too.
        return view! { <PrimaryButton on_press=press icon=icon autofocus=true>{words}</PrimaryButton> };
    }
    view! {
        <button class="btn" type="button" on:click=move |_| press.run(())>
            <Icon name=icon />
            {words}
        </button>
    }
}
