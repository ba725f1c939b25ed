//! `GetRandomPassword`.

use tidegate_api::secretsmanager::{GetRandomPassword, GetRandomPasswordRequest, GetRandomPasswordResponse};
use tidegate_core::{Cx, Failure, Handle, Ids, Look, Needs};

use crate::secretsmanager::Secrets;
use crate::secretsmanager::errors::invalid;

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";
/// AWS's list, in its order.
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

impl Handle<GetRandomPassword> for Secrets {
    fn needs(&self, _look: &Look, _input: &GetRandomPasswordRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("secretsmanager:GetRandomPassword", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetRandomPasswordRequest,
    ) -> Result<GetRandomPasswordResponse, Failure> {
        Ok(GetRandomPasswordResponse { random_password: Some(password(cx.ids(), &input)?) })
    }
}

/// Letters drawn evenly from all that are allowed, one of each kind where that is asked for.
fn password(ids: &Ids, input: &GetRandomPasswordRequest) -> Result<String, Failure> {
    let excluded = input.exclude_characters.clone().unwrap_or_default();
    let kind = |letters: &str, out: Option<bool>| -> Vec<u8> {
        let left = letters.chars().filter(|letter| out != Some(true) && !excluded.contains(*letter));
        left.collect::<String>().into_bytes()
    };
    let space = if input.include_space == Some(true) { " " } else { "" };
    let kinds = [
        kind(LOWER, input.exclude_lowercase),
        kind(UPPER, input.exclude_uppercase),
        kind(DIGITS, input.exclude_numbers),
        kind(PUNCTUATION, input.exclude_punctuation),
        kind(space, None),
    ];
    let kinds: Vec<Vec<u8>> = kinds.into_iter().filter(|kind| !kind.is_empty()).collect();
    let length = usize::try_from(input.password_length.unwrap_or(32)).unwrap_or_default();
    let all = kinds.concat();
    if all.is_empty() || length == 0 {
        return Err(
            invalid("The password can't be made of nothing: too many characters are excluded.").into()
        );
    }
    if input.require_each_included_type == Some(false) {
        return Ok(ids.text(&all, length));
    }
    if length < kinds.len() {
        return Err(invalid("The password length is too short for one of each included type.").into());
    }
    // Drawn again until each kind is there: unlike letters put in afterwards, that favours no place.
    loop {
        let drawn = ids.text(&all, length);
        if kinds.iter().all(|kind| drawn.bytes().any(|byte| kind.contains(&byte))) {
            return Ok(drawn);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_has_one_of_each_kind_and_nothing_excluded() {
        let ids = Ids::seeded(3);
        let drawn = password(&ids, &GetRandomPasswordRequest::default()).unwrap();
        assert_eq!(drawn.len(), 32);
        assert!(drawn.bytes().any(|byte| byte.is_ascii_punctuation()));
        let input = GetRandomPasswordRequest {
            password_length: Some(4),
            exclude_punctuation: Some(true),
            exclude_characters: Some("abc".into()),
            ..Default::default()
        };
        for _ in 0..100 {
            let drawn = password(&ids, &input).unwrap();
            assert!(
                drawn.bytes().all(|byte| byte.is_ascii_alphanumeric() && !b"abc".contains(&byte)),
                "{drawn}"
            );
        }
        let short = GetRandomPasswordRequest { password_length: Some(3), ..Default::default() };
        assert!(password(&ids, &short).is_err());
    }
}
