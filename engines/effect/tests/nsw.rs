//! The NSW job-training experiment, Dehejia-Wahba sample (tests/data).
use effect::{Errors, Unsolvable, difference, ols};

/// age, educ, black, hisp, marr, nodegree, re74, re75, re78 after the treatment column.
fn rows() -> Vec<(bool, Vec<f64>)> {
    let parse = |line: &str| {
        let cells: Vec<f64> = line.split(',').skip(1).map(|c| c.parse().expect("number")).collect();
        (cells[0] > 0.5, cells[1..].to_vec())
    };
    include_str!("data/nsw_dw.csv").lines().skip(1).map(parse).collect()
}

fn near(value: f64, wanted: f64) {
    assert!((value - wanted).abs() < 5e-5, "{value} is not {wanted}");
}

#[test]
fn difference_of_means() {
    let side = |t: bool| rows().iter().filter(|(x, _)| *x == t).map(|(_, v)| v[8]).collect::<Vec<f64>>();
    let (trained, others) = (side(true), side(false));
    assert_eq!((trained.len(), others.len()), (185, 260));
    let d = difference(&trained, &others, 0.95).expect("enough");
    near(d.estimate, 1794.3424);
    near(d.se_pooled, 632.8534);
    near(d.se_hc1, 670.8245);
    assert!(d.low > 0.0 && d.p < 0.05);
}

#[test]
fn regression_gives_the_same_difference() {
    let x: Vec<Vec<f64>> = rows().iter().map(|(t, _)| vec![1.0, f64::from(u8::from(*t))]).collect();
    let y: Vec<f64> = rows().iter().map(|(_, v)| v[8]).collect();
    let classical = ols(&x, &y, Errors::Classical).expect("fits");
    near(classical.coefficients[1], 1794.3424);
    near(classical.se[1], 632.8534);
    near(ols(&x, &y, Errors::Hc1).expect("fits").se[1], 670.8245);
    // Every row its own cluster: CR1 is HC1 up to the factor's (n − 1) cancelling.
    let own: Vec<u64> = (0..445).collect();
    near(ols(&x, &y, Errors::Clustered(&own)).expect("fits").se[1], 670.8245);
}

#[test]
fn adjusted_for_what_was_known_before() {
    // age, age², education, nodegree, black, hispanic, re74, re75
    let design = |(t, v): &(bool, Vec<f64>)| {
        vec![1.0, f64::from(u8::from(*t)), v[0], v[0] * v[0], v[1], v[5], v[2], v[3], v[6], v[7]]
    };
    let x: Vec<Vec<f64>> = rows().iter().map(design).collect();
    let y: Vec<f64> = rows().iter().map(|(_, v)| v[8]).collect();
    let fit = ols(&x, &y, Errors::Classical).expect("fits");
    near(fit.coefficients[1], 1672.2031);
    near(fit.se[1], 638.3966);
}

#[test]
fn refusals() {
    let x: Vec<Vec<f64>> = (0..6).map(|i| vec![1.0, f64::from(i), 2.0 * f64::from(i)]).collect();
    let y = vec![0.0; 6];
    assert_eq!(ols(&x, &y, Errors::Classical), Err(Unsolvable::Collinear));
    assert_eq!(ols(&x[..2], &y[..2], Errors::Classical), Err(Unsolvable::TooFewRows));
    assert_eq!(ols(&x, &y[..2], Errors::Classical), Err(Unsolvable::Malformed));
    assert_eq!(ols(&[vec![f64::NAN]], &[1.0], Errors::Hc1), Err(Unsolvable::Malformed));
    assert_eq!(difference(&[1.0], &[1.0, 2.0], 0.95), None);
}
