//! `PutFunctionConcurrency`: keeps concurrent executions for a function, and gives it no others.

use tidegate_api::lambda::{Concurrency, PutFunctionConcurrency, PutFunctionConcurrencyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place};
use tidegate_store::{Key, Reads, StoreCx};

use crate::concurrency::{CONCURRENCY, LEAST_UNRESERVED, whole_function};
use crate::errors::invalid;
use crate::names::FunctionName;
use crate::rows::{FUNCTIONS, FunctionRow, function_key};
use crate::{Lambda, lookup};

impl Handle<PutFunctionConcurrency> for Lambda {
    fn needs(&self, look: &Look, input: &PutFunctionConcurrencyRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:PutFunctionConcurrency", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: PutFunctionConcurrencyRequest) -> Result<Concurrency, Failure> {
        let name = whole_function(cx.place(), &input.function_name)?;
        let reserved = input.reserved_concurrent_executions;
        let answer = cx
            .answer(move |tx| {
                let mut row = lookup::function(tx, &name.at(crate::rows::LATEST))?;
                check(tx, &name.place, &row, reserved)?;
                row.reserved = Some(reserved);
                tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?;
                Ok(Concurrency { reserved_concurrent_executions: Some(reserved) })
            })
            .await?;
        self.pools.executions().recount(cx)?;
        Ok(answer)
    }
}

/// AWS keeps a hundred executions for the functions that reserve none.
fn check(rows: &impl Reads, place: &Place, row: &FunctionRow, reserved: i32) -> Result<(), Failure> {
    let all: Vec<(Key, FunctionRow)> = rows.scan(&FUNCTIONS, &Key::of(place))?;
    let others: i32 =
        all.iter().filter(|(_, other)| other.name != row.name).filter_map(|(_, other)| other.reserved).sum();
    if CONCURRENCY - others - reserved < LEAST_UNRESERVED {
        return Err(invalid(format!(
            "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [{LEAST_UNRESERVED}]."
        )));
    }
    Ok(())
}
