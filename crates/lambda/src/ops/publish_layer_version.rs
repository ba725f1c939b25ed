//! `PublishLayerVersion`: keeps a package as the next version of a layer.

use tidegate_api::lambda::{PublishLayerVersion, PublishLayerVersionRequest, PublishLayerVersionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::Lambda;
use crate::code::{self, Source};
use crate::layers::{self, EXTENSIONS, LayerName};
use crate::rows::{LAYER_VERSIONS, LAYERS, LayerRow, LayerVersionRow, layer_key, layer_version_key};

impl Handle<PublishLayerVersion> for Lambda {
    fn needs(&self, look: &Look, input: &PublishLayerVersionRequest) -> Result<Needs, Failure> {
        let name = LayerName::parse(look.place(), &input.layer_name)?;
        Ok(Needs::one("lambda:PublishLayerVersion", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PublishLayerVersionRequest,
    ) -> Result<PublishLayerVersionResponse, Failure> {
        let name = LayerName::parse(cx.place(), &input.layer_name)?;
        let content = input.content;
        let source = Source {
            zip_file: content.zip_file,
            bucket: content.s3_bucket,
            key: content.s3_key,
            object_version: content.s3_object_version,
            storage_mode: content.s3_object_storage_mode.is_some(),
            ..Source::default()
        };
        let code = code::take(cx, source).await?;
        let directory = code::unpacked(cx, &code.blob).await?;
        let mut row = LayerVersionRow {
            number: 0,
            code,
            description: input.description.unwrap_or_default(),
            runtimes: input.compatible_runtimes.iter().flatten().map(ToString::to_string).collect(),
            architectures: input.compatible_architectures.iter().flatten().map(ToString::to_string).collect(),
            license: input.license_info,
            created: cx.clock().now(),
            has_extensions: directory.join(EXTENSIONS).is_dir(),
            policy: None,
        };
        let content = self.layer_content(cx, &row);
        cx.answer(move |tx| {
            let key = layer_key(&name.place, &name.name);
            let mut layer = tx
                .get(&LAYERS, &key)?
                .unwrap_or_else(|| LayerRow { name: name.name.clone(), last_version: 0 });
            layer.last_version += 1;
            row.number = layer.last_version;
            tx.put(&LAYERS, &key, &layer)?;
            tx.put(&LAYER_VERSIONS, &layer_version_key(&name.place, &name.name, row.number), &row)?;
            Ok(layers::published(&name, &row, content))
        })
        .await
    }
}
