//! `GenerateRandom`.

use tidegate_api::kms::{GenerateRandom, GenerateRandomRequest, GenerateRandomResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::kms::Kms;
use crate::kms::errors::{invalid, refuse_tokens, unsupported};

impl Handle<GenerateRandom> for Kms {
    fn needs(&self, _look: &Look, _input: &GenerateRandomRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("kms:GenerateRandom", "*"))
    }

    async fn handle(&self, cx: &Cx, input: GenerateRandomRequest) -> Result<GenerateRandomResponse, Failure> {
        refuse_tokens(None, input.recipient.is_some())?;
        if input.custom_key_store_id.is_some() {
            return Err(unsupported("CustomKeyStoreId").into());
        }
        let wanted = input.number_of_bytes.and_then(|count| usize::try_from(count).ok());
        let count = wanted.ok_or_else(|| invalid("NumberOfBytes is required."))?;
        let mut bytes = vec![0u8; count];
        cx.ids().fill(&mut bytes);
        Ok(GenerateRandomResponse { plaintext: Some(bytes.into()), ciphertext_for_recipient: None })
    }
}
