//! The rooms, in the order of the stair.

use web::Room;

/// Every room, once. Nothing else lists them.
pub fn rooms() -> Vec<Room> {
    vec![
        people::room(),
        curriculum::room(),
        records::room(),
        listen::room(),
        plan::room(),
        prepare::room(),
        deliver::room(),
        coach::room(),
        practise::room(),
        recognise::room(),
        evaluate::room(),
        desk::room(),
    ]
}
