//! The tests themselves.

use crate::application::Application;

/// One test's name and outcome.
pub type Outcome = (&'static str, Result<(), String>);

/// Runs every test, to the end even where one fails.
pub async fn run(application: &impl Application) -> Vec<Outcome> {
    vec![
        ("says_hello_and_its_version", says_hello_and_its_version(application).await),
        ("gives_the_same_answer_twice", gives_the_same_answer_twice(application).await),
    ]
}

/// The answer is `hello from my-app-autonome - vNN`.
pub async fn says_hello_and_its_version(application: &impl Application) -> Result<(), String> {
    let answer = application.answer().await?;
    let version = answer.strip_prefix("hello from my-app-autonome - v");
    match version {
        Some(digits) if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) => Ok(()),
        _ => Err(format!("expected 'hello from my-app-autonome - vNN', got '{answer}'")),
    }
}

/// Two calls of one version agree.
pub async fn gives_the_same_answer_twice(application: &impl Application) -> Result<(), String> {
    let (first, second) = (application.answer().await?, application.answer().await?);
    if first == second { Ok(()) } else { Err(format!("got '{first}', and then '{second}'")) }
}
