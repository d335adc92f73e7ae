//! The exercise screen: from opening an exercise to its end, through everything that can come between.

mod advice;
mod bar;
mod device_question;
mod dialogs;
mod frame;
mod guard;
mod opening;
mod playing;
mod result;
mod run;
mod seldom;
mod under_way;
mod unfit;

pub use opening::ExerciseScreen;
pub use result::help_words;
pub use seldom::{Seldom, seldom};
