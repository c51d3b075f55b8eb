//! The rooms, in the order of the stair.

use store::Held;
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

/// What every table of the shell and of the rooms holds.
pub fn held() -> Vec<Held> {
    let shell = store::holds::HOLDS.iter().chain(web::HOLDS).map(|holding| Held { room: "shell", holding });
    let rooms = rooms();
    let own = rooms.iter().flat_map(|room| room.holds.iter().map(move |holding| Held { room: room.name, holding }));
    shell.chain(own).collect()
}
