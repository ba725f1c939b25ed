//! What a GraphQL API does with a field: functions, and resolvers that run them one after the other.

use std::collections::BTreeMap;

use tidegate_yaml::{Map, Value, json};

use super::data_sources::Sources;
use super::{Api, complete, entries, known, map_at, meant};
use crate::errors::{Cause, Stop};
use crate::intrinsics::{get_att, is_intrinsic};
use crate::python_text::display;
use crate::resource::Resource;

const FUNCTION: [&str; 9] =
    ["CodeUri", "DataSource", "Description", "Id", "InlineCode", "MaxBatchSize", "Name", "Runtime", "Sync"];
const RESOLVER: [&str; 8] =
    ["Caching", "CodeUri", "FieldName", "InlineCode", "MaxBatchSize", "Pipeline", "Runtime", "Sync"];
/// What a resolver without code of its own runs: it hands on what its functions found.
const HANDS_ON: &str = "\nexport function request(ctx) {\n    return {};\n}\n\nexport function response(ctx) {\n    return ctx.prev.result;\n}\n";

/// How pipelines name the functions, by the ids that resolvers name them with.
pub(super) type Functions = BTreeMap<String, Value>;

/// Makes the functions.
pub(super) fn add_functions(api: &mut Api<'_>, sources: &Sources) -> Result<Functions, Stop> {
    let mut functions = Functions::new();
    for (id, given) in entries(api.declared.get("Functions")) {
        let path = format!("Functions.{id}");
        let given = map_at(api.declared, &path, given)?;
        known(api.declared, &path, given, &FUNCTION)?;
        if let Some(own) = given.get("Id") {
            if given.len() > 1 {
                let message = "'Id' cannot be defined with other properties in Function.";
                return Err(Cause::resource(id, message).into());
            }
            functions.insert(id.clone(), own.clone());
            continue;
        }
        let mut function = api.part("AWS::AppSync::FunctionConfiguration", id);
        set_code(&mut function, id, given)?;
        function
            .set("DataSourceName", data_source(api, id, given, sources)?)
            .set("Name", given.get("Name").cloned().unwrap_or_else(|| json!(id)));
        set_runtime(api, &mut function, (&path, id), given)?;
        for (name, new_name) in
            [("Description", "Description"), ("MaxBatchSize", "MaxBatchSize"), ("Sync", "SyncConfig")]
        {
            function.set(new_name, given.get(name).cloned().unwrap_or_default());
        }
        functions.insert(id.clone(), get_att(&function.logical_id, "FunctionId"));
        api.resources.push(function);
    }
    Ok(functions)
}

/// The name of a function's data source: one of the API's, one from elsewhere, or none at all.
fn data_source(api: &mut Api<'_>, id: &str, given: &Map, sources: &Sources) -> Result<Value, Stop> {
    let Some(named) = given.get("DataSource").filter(|named| !named.is_null() && **named != "") else {
        return Err(Cause::resource(id, "'DataSource' must be set.").into());
    };
    if is_intrinsic(named) {
        return Ok(named.clone());
    }
    let name = display(named);
    if name.eq_ignore_ascii_case("none") {
        let mut none = api.part("AWS::AppSync::DataSource", "NoneDataSource");
        none.set("Name", json!(none.logical_id)).set("Type", "NONE");
        let reference = get_att(&none.logical_id, "Name");
        if !api.resources.iter().any(|made| made.logical_id == none.logical_id) {
            api.resources.push(none);
        }
        return Ok(reference);
    }
    let known = sources.get(&name).map(|source| get_att(source, "Name"));
    known.ok_or_else(|| {
        let message = format!(
            "Either define DataSource '{name}' in 'DataSources' or use intrinsic function like GetAtt, ImportValue, Sub \
             or another one to reference a DataSource defined outside of this GraphQLApi resource."
        );
        Cause::resource(id, message).into()
    })
}

fn set_code(made: &mut Resource, id: &str, given: &Map) -> Result<(), Stop> {
    let wrong = |message: String| Stop::from(Cause::resource(id, message));
    match (meant(given, "InlineCode"), meant(given, "CodeUri")) {
        (Some(_), Some(_)) => {
            let message = "Both 'InlineCode' and 'CodeUri' cannot be defined at the same time.";
            return Err(wrong(message.to_owned()));
        }
        (None, None) => return Err(wrong("One of 'InlineCode' or 'CodeUri' must be set.".to_owned())),
        (Some(code), None) => made.set("Code", code.clone()),
        (None, Some(uri)) => made.set("CodeS3Location", uri.clone()),
    };
    Ok(())
}

fn set_runtime(
    api: &Api<'_>,
    made: &mut Resource,
    (path, id): (&str, &str),
    given: &Map,
) -> Result<(), Stop> {
    let path = format!("{path}.Runtime");
    let Some(runtime) = meant(given, "Runtime") else {
        let message = format!("'Runtime' must be defined as a property in {id}.");
        return Err(Cause::resource(id, message).into());
    };
    let runtime = map_at(api.declared, &path, runtime)?;
    complete(api.declared, &path, runtime, &["Name", "Version"])?;
    let part = |name: &str| runtime.get(name).cloned().unwrap_or_default();
    made.set("Runtime", json!({"Name": part("Name"), "RuntimeVersion": part("Version")}));
    Ok(())
}

/// Makes the resolvers.
pub(super) fn add_resolvers(api: &mut Api<'_>, functions: &Functions, schema: &str) -> Result<(), Stop> {
    for (type_name, fields) in entries(api.declared.get("Resolvers")) {
        let fields = map_at(api.declared, &format!("Resolvers.{type_name}"), fields)?;
        for (id, given) in fields {
            let path = format!("Resolvers.{type_name}.{id}");
            let given = map_at(api.declared, &path, given)?;
            known(api.declared, &path, given, &RESOLVER)?;
            let resolver = resolver(api, (type_name, id), given, functions, schema)?;
            api.resources.push(resolver);
        }
    }
    Ok(())
}

fn resolver(
    api: &Api<'_>,
    (type_name, id): (&str, &str),
    given: &Map,
    functions: &Functions,
    schema: &str,
) -> Result<Resource, Stop> {
    let Some(Value::Array(names)) = meant(given, "Pipeline") else {
        let message = format!(
            "Resolver '{id}' must have Pipeline defined. Unit resolvers are not supported. If you need a Unit resolver \
             you can use AppSync resource."
        );
        return Err(Cause::resource(id, message).into());
    };
    let mut run = Vec::with_capacity(names.len());
    for name in names {
        let known = name.as_str().and_then(|name| functions.get(name));
        let absent = || Cause::resource(id, format!("Function '{}' does not exist.", display(name)));
        run.push(known.cloned().ok_or_else(absent)?);
    }
    let mut resolver = api.part("AWS::AppSync::Resolver", &format!("{type_name}{id}"));
    resolver.depends_on = Some(json!([schema]));
    if meant(given, "InlineCode").is_none() && meant(given, "CodeUri").is_none() {
        resolver
            .set("Code", HANDS_ON)
            .set("Runtime", json!({"Name": "APPSYNC_JS", "RuntimeVersion": "1.0.0"}));
    } else {
        set_code(&mut resolver, id, given)?;
        let path = format!("Resolvers.{type_name}.{id}");
        set_runtime(api, &mut resolver, (&path, id), given)?;
    }
    resolver
        .set("FieldName", given.get("FieldName").cloned().unwrap_or_else(|| json!(id)))
        .set("TypeName", type_name)
        .set("Kind", "PIPELINE")
        .set("PipelineConfig", json!({"Functions": run}));
    for (name, new_name) in
        [("MaxBatchSize", "MaxBatchSize"), ("Caching", "CachingConfig"), ("Sync", "SyncConfig")]
    {
        resolver.set(new_name, given.get(name).cloned().unwrap_or_default());
    }
    Ok(resolver)
}
