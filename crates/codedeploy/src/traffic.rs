//! Deployment configurations, and the moves of traffic that they mean.

use serde::{Deserialize, Serialize};
use tidegate_api::codedeploy::{
    ComputePlatform, DeploymentConfigInfo, TimeBasedCanary, TimeBasedLinear, TrafficRoutingConfig,
    TrafficRoutingType, error,
};
use tidegate_core::{Failure, Place, inferred};
use tidegate_store::{Key, Reads};

use crate::rows::CONFIGS;

/// What a group without a configuration uses, on the compute platform Lambda.
pub const DEFAULT: &str = "CodeDeployDefault.LambdaAllAtOnce";
/// Names that begin so are AWS's own.
pub const PREDEFINED: &str = "CodeDeployDefault.";

const CANARIES: [i32; 4] = [5, 10, 15, 30];
const LINEARS: [i32; 4] = [1, 2, 3, 10];
/// AWS: no more than 48 hours may lie between the first and the last shift.
const LONGEST_MINUTES: i32 = 2880;

/// One move of traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// The new version's share after it, in percent.
    pub percent: i32,
    /// How long to wait and watch before what follows.
    pub wait_seconds: i64,
}

/// The names of AWS's configurations for Lambda.
pub fn predefined_names() -> Vec<String> {
    let canaries =
        CANARIES.iter().map(|minutes| format!("{PREDEFINED}LambdaCanary10Percent{minutes}Minutes"));
    let linears = LINEARS.iter().map(|minutes| {
        let plural = if *minutes == 1 { "" } else { "s" };
        format!("{PREDEFINED}LambdaLinear10PercentEvery{minutes}Minute{plural}")
    });
    std::iter::once(DEFAULT.to_owned()).chain(canaries).chain(linears).collect()
}

/// One of AWS's configurations.
pub fn predefined(name: &str) -> Option<DeploymentConfigInfo> {
    if !predefined_names().iter().any(|known| known == name) {
        return None;
    }
    let number = |prefix: &str| {
        let rest = name.strip_prefix(PREDEFINED)?.strip_prefix(prefix)?;
        rest.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<i32>().ok()
    };
    let routing = if let Some(minutes) = number("LambdaCanary10Percent") {
        canary(10, minutes)
    } else if let Some(minutes) = number("LambdaLinear10PercentEvery") {
        linear(10, minutes)
    } else {
        TrafficRoutingConfig {
            r#type: Some(TrafficRoutingType::AllAtOnce),
            ..TrafficRoutingConfig::default()
        }
    };
    Some(DeploymentConfigInfo {
        deployment_config_name: Some(name.to_owned()),
        compute_platform: Some(ComputePlatform::Lambda),
        traffic_routing_config: Some(routing),
        ..DeploymentConfigInfo::default()
    })
}

/// A configuration, AWS's or the user's, or the answer that there is none.
pub fn config(rows: &impl Reads, place: &Place, name: &str) -> Result<DeploymentConfigInfo, Failure> {
    if let Some(config) = predefined(name) {
        return Ok(config);
    }
    rows.get(&CONFIGS, &Key::of(place).and(name))?.ok_or_else(|| {
        error::deployment_config_does_not_exist_exception(format!(
            "No Deployment Config found for name: {name}"
        ))
        .into()
    })
}

/// Checks a custom routing.
pub fn check(routing: &TrafficRoutingConfig) -> Result<(), Failure> {
    let wrong = |text: &str| Err(error::invalid_traffic_routing_configuration_exception(text).into());
    let valid = match (&routing.r#type, &routing.time_based_canary, &routing.time_based_linear) {
        (Some(TrafficRoutingType::AllAtOnce), None, None) => return Ok(()),
        (Some(TrafficRoutingType::TimeBasedCanary), Some(canary), None) => {
            (canary.canary_percentage, canary.canary_interval)
        }
        (Some(TrafficRoutingType::TimeBasedLinear), None, Some(linear)) => {
            (linear.linear_percentage, linear.linear_interval)
        }
        _ => {
            return wrong(
                "The traffic routing type must be AllAtOnce, TimeBasedCanary or TimeBasedLinear, with the settings of that type alone",
            );
        }
    };
    match valid {
        (Some(1..=99), Some(minutes)) if (1..=LONGEST_MINUTES).contains(&minutes) => {}
        _ => {
            return wrong(
                "The percentage must lie between 1 and 99, and the interval between 1 and 2880 minutes",
            );
        }
    }
    let total: i64 = schedule(routing).iter().map(|shift| shift.wait_seconds).sum();
    if total > i64::from(LONGEST_MINUTES) * 60 {
        return wrong("No more than 2880 minutes may lie between the first and the last shift of traffic");
    }
    Ok(())
}

/// The moves that a routing means.
pub fn schedule(routing: &TrafficRoutingConfig) -> Vec<Shift> {
    let seconds = |minutes: Option<i32>| i64::from(minutes.unwrap_or(0)) * 60;
    if let Some(canary) = &routing.time_based_canary {
        let first = Shift {
            percent: canary.canary_percentage.unwrap_or(0),
            wait_seconds: seconds(canary.canary_interval),
        };
        return vec![first, Shift { percent: 100, wait_seconds: 0 }];
    }
    let Some(linear) = &routing.time_based_linear else {
        return vec![Shift { percent: 100, wait_seconds: 0 }];
    };
    let wait_seconds = seconds(linear.linear_interval);
    let step = linear.linear_percentage.unwrap_or(100).max(1);
    let mut shifts: Vec<Shift> = (1..)
        .map(|n| step * n)
        .take_while(|percent| *percent < 100)
        .map(|percent| Shift { percent, wait_seconds })
        .collect();
    let last = if inferred::CODEDEPLOY_LINEAR_WAITS_AFTER_LAST { wait_seconds } else { 0 };
    shifts.push(Shift { percent: 100, wait_seconds: last });
    shifts
}

fn canary(percent: i32, minutes: i32) -> TrafficRoutingConfig {
    TrafficRoutingConfig {
        r#type: Some(TrafficRoutingType::TimeBasedCanary),
        time_based_canary: Some(TimeBasedCanary {
            canary_percentage: Some(percent),
            canary_interval: Some(minutes),
        }),
        time_based_linear: None,
    }
}

fn linear(percent: i32, minutes: i32) -> TrafficRoutingConfig {
    TrafficRoutingConfig {
        r#type: Some(TrafficRoutingType::TimeBasedLinear),
        time_based_canary: None,
        time_based_linear: Some(TimeBasedLinear {
            linear_percentage: Some(percent),
            linear_interval: Some(minutes),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moves(name: &str) -> Vec<(i32, i64)> {
        let config = predefined(name).unwrap_or_else(|| panic!("{name}"));
        let shifts = schedule(&config.traffic_routing_config.unwrap());
        shifts.iter().map(|shift| (shift.percent, shift.wait_seconds)).collect()
    }

    #[test]
    fn there_are_nine_configurations_of_awss() {
        let names = predefined_names();
        assert_eq!(names.len(), 9);
        assert!(names.contains(&"CodeDeployDefault.LambdaLinear10PercentEvery1Minute".to_owned()));
        assert!(names.iter().all(|name| predefined(name).is_some()));
        assert!(predefined("CodeDeployDefault.OneAtATime").is_none());
    }

    #[test]
    fn a_canary_moves_twice_and_all_at_once_once() {
        assert_eq!(moves("CodeDeployDefault.LambdaCanary10Percent5Minutes"), [(10, 300), (100, 0)]);
        assert_eq!(moves(DEFAULT), [(100, 0)]);
    }

    #[test]
    fn ten_percent_every_ten_minutes_takes_a_hundred() {
        let moves = moves("CodeDeployDefault.LambdaLinear10PercentEvery10Minutes");
        assert_eq!(moves.len(), 10);
        assert_eq!(moves[8].0, 90);
        assert_eq!(moves.iter().map(|(_, wait)| wait).sum::<i64>(), 6000);
    }

    #[test]
    fn a_linear_that_does_not_divide_ends_at_a_hundred() {
        let percents: Vec<i32> = schedule(&linear(30, 1)).iter().map(|shift| shift.percent).collect();
        assert_eq!(percents, [30, 60, 90, 100]);
    }

    #[test]
    fn custom_settings_have_bounds() {
        assert!(check(&canary(99, 2880)).is_ok());
        assert!(check(&canary(100, 5)).is_err());
        assert!(check(&linear(10, 0)).is_err());
        assert!(check(&linear(1, 2000)).is_err());
        assert!(
            check(&TrafficRoutingConfig {
                time_based_linear: linear(1, 1).time_based_linear,
                ..canary(1, 1)
            })
            .is_err()
        );
    }
}
