use web::Doors;

pub fn doors() -> Doors {
    Doors::new()
}
