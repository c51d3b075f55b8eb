//! The search's own bookkeeping against the plain score: after any moves, kept or undone.
#![cfg(test)]

use proptest::prelude::*;

use crate::dice::Dice;
use crate::instance::Mode;
use crate::lawful::repair;
use crate::moves;
use crate::prepare::Prepared;
use crate::rules::{sample::both, violations};
use crate::score::score;
use crate::state::State;
use crate::write::{load, solution};

proptest! {
    #[test]
    fn costs_add_up_and_undo_is_exact(seed in any::<u64>(), steps in 1usize..200, own_pace in any::<bool>()) {
        let (mut instance, plan) = both();
        instance.queues[0].required.fill(1);
        instance.offerings[0].head_tiers = vec![(0, 1_500), (3, 900)];
        if own_pace {
            // the follow-on is free and taken alone: an entry of its own for each person
            (instance.offerings[1].mode, instance.offerings[1].session_cents) = (Mode::OwnPace, 0);
        }
        let p = Prepared::new(&instance);
        let (mut st, mut dice) = (State::new(&p), Dice::new(seed));
        st.begin();
        load(&mut st, &plan).expect("the sample loads");
        prop_assert_eq!(st.cost, score(&p, &plan).total());
        for _ in 0..steps {
            let before = (solution(&st), st.cost, st.left.clone());
            st.begin();
            let moved = moves::random(&mut st, &mut dice);
            if !moved || dice.chance(0.4) {
                st.undo();
                prop_assert_eq!(&before, &(solution(&st), st.cost, st.left.clone()));
            }
        }
        let cost = score(&p, &solution(&st));
        prop_assert_eq!((st.cost, st.spend), (cost.total(), cost.spend()));
        st.begin();
        repair(&mut st, &mut dice);
        prop_assert_eq!(st.broken, 0);
        prop_assert_eq!(violations(&p, &solution(&st)), vec![]);
    }
}
