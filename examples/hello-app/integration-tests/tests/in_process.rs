//! The same tests against the application in this process.

use integration_tests::application::Application;
use integration_tests::checks;

struct InProcess;

impl Application for InProcess {
    async fn answer(&self) -> Result<String, String> {
        Ok(main_function::answer())
    }
}

#[tokio::test]
async fn every_check_passes() {
    for (name, outcome) in checks::run(&InProcess).await {
        assert_eq!(outcome, Ok(()), "{name}");
    }
}

struct Rude;

impl Application for Rude {
    async fn answer(&self) -> Result<String, String> {
        Ok("goodbye".to_owned())
    }
}

#[tokio::test]
async fn a_wrong_answer_is_noticed() {
    assert!(checks::says_hello_and_its_version(&Rude).await.is_err());
}
