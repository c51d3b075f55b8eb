//! Classrooms, with the way to them in five languages.

use crate::words::{Words, words};
use serde::Serialize;

/// A classroom.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Venue {
    pub slug: &'static str,
    pub name: Words,
    pub site: &'static str,
    pub seats: u32,
    pub address: &'static str,
    /// How to get there from the street door.
    pub directions: Words,
    /// computer, projector, whiteboard, lab_rack, headsets, breakout
    pub equipment: &'static [&'static str],
}

pub const VENUES: [Venue; 6] = [
    Venue {
        slug: "riga-1",
        name: words("Room Rīga 1", "Rom Rīga 1", "Telpa Rīga 1", "里加1号教室", "Phòng Rīga 1"),
        site: "riga",
        seats: 10,
        address: "Brīvības iela 40, Rīga, LV-1050",
        directions: words(
            "3rd floor, left from the lift. Trolleybus 11 stops at the door (stop “Ģertrūdes iela”).",
            "3. etasje, til venstre fra heisen. Trolleybuss 11 stopper ved døra (holdeplass «Ģertrūdes iela»).",
            "3. stāvs, no lifta pa kreisi. 11. trolejbuss pietur pie durvīm (pietura “Ģertrūdes iela”).",
            "三层，出电梯左转。11路无轨电车到门口（Ģertrūdes iela站）。",
            "Tầng 3, ra thang máy rẽ trái. Xe điện bánh hơi số 11 dừng ngay cửa (trạm “Ģertrūdes iela”).",
        ),
        equipment: &["computer", "projector", "whiteboard", "breakout"],
    },
    Venue {
        slug: "riga-2",
        name: words("Room Rīga 2", "Rom Rīga 2", "Telpa Rīga 2", "里加2号教室", "Phòng Rīga 2"),
        site: "riga",
        seats: 16,
        address: "Brīvības iela 40, Rīga, LV-1050",
        directions: words(
            "5th floor, straight on past the kitchen. The lift ends at 4, then one flight of stairs; for a step-free way ask at reception.",
            "5. etasje, rett fram forbi kjøkkenet. Heisen går til 4., så én trapp; trinnfri vei finnes, spør i resepsjonen.",
            "5. stāvs, taisni garām virtuvei. Lifts iet līdz 4. stāvam, tālāk pa kāpnēm vienu stāvu; ceļu bez pakāpieniem parādīs administratore.",
            "五层，经过茶水间直走。电梯只到四层，再上一段楼梯；需要无障碍通道请问前台。",
            "Tầng 5, đi thẳng qua bếp. Thang máy chỉ tới tầng 4, đi thêm một đoạn cầu thang; cần lối không bậc thì hỏi lễ tân.",
        ),
        equipment: &["projector", "whiteboard", "breakout"],
    },
    Venue {
        slug: "oslo-2c",
        name: words("Room Oslo 2C", "Rom Oslo 2C", "Telpa Oslo 2C", "奥斯陆2C教室", "Phòng Oslo 2C"),
        site: "oslo",
        seats: 12,
        address: "Schweigaards gate 14, 0185 Oslo",
        directions: words(
            "2nd floor, corridor C, last door. Seven minutes on foot from Oslo S, exit towards Grønland.",
            "2. etasje, korridor C, siste dør. Sju minutter å gå fra Oslo S, utgang mot Grønland.",
            "2. stāvs, C gaitenis, pēdējās durvis. Septiņas minūtes kājām no stacijas Oslo S, izeja uz Grēnlannu.",
            "二层C走廊最里面一间。从奥斯陆中央车站Grønland方向出口步行七分钟。",
            "Tầng 2, hành lang C, cửa cuối. Đi bộ bảy phút từ ga Oslo S, lối ra phía Grønland.",
        ),
        equipment: &["computer", "projector", "whiteboard", "breakout"],
    },
    Venue {
        slug: "oslo-hall",
        name: words("The Hall, Oslo", "Salen, Oslo", "Zāle, Oslo", "奥斯陆大教室", "Hội trường Oslo"),
        site: "oslo",
        seats: 24,
        address: "Schweigaards gate 14, 0185 Oslo",
        directions: words(
            "Ground floor, behind reception. Coffee stands outside from half an hour before.",
            "1. etasje, bak resepsjonen. Kaffen står utenfor fra en halvtime før.",
            "1. stāvs, aiz reģistratūras. Kafija pie durvīm ir pusstundu pirms sākuma.",
            "一层，前台后面。开课前半小时门外备有咖啡。",
            "Tầng trệt, sau quầy lễ tân. Cà phê để ngoài cửa từ nửa tiếng trước giờ học.",
        ),
        equipment: &["projector", "lectern", "whiteboard", "breakout"],
    },
    Venue {
        slug: "hcmc-lab",
        name: words("Lab HCMC", "Lab HCMC", "Laboratorija Hošiminā", "胡志明市实验室", "Phòng lab TP.HCM"),
        site: "hcmc",
        seats: 8,
        address: "12 Tôn Đản, Quận 4, TP. Hồ Chí Minh",
        directions: words(
            "6th floor, badge needed, wear closed shoes: there is live fibre on the benches. Motorbikes park in basement B1.",
            "6. etasje, adgangskort trengs, bruk lukkede sko: det ligger lysførende fiber på benkene. Motorsykler parkerer i kjeller B1.",
            "6. stāvs, vajadzīga caurlaide un slēgti apavi: uz galdiem ir ieslēgta optika. Motociklus novieto pagrabā B1.",
            "六层，需刷卡，请穿包脚的鞋：台面上有通光的光纤。摩托车停B1。",
            "Tầng 6, cần thẻ, mang giày kín mũi vì trên bàn có sợi quang đang phát. Gửi xe máy ở hầm B1.",
        ),
        equipment: &["computer", "projector", "lab_rack"],
    },
    Venue {
        slug: "hcmc-garden",
        name: words(
            "Garden room, HCMC",
            "Hagerommet, HCMC",
            "Dārza telpa, Hošimina",
            "胡志明市花园教室",
            "Phòng Vườn, TP.HCM",
        ),
        site: "hcmc",
        seats: 16,
        address: "12 Tôn Đản, Quận 4, TP. Hồ Chí Minh",
        directions: words(
            "2nd floor, through the canteen to the terrace, glass door on the right.",
            "2. etasje, gjennom kantina til terrassen, glassdør til høyre.",
            "2. stāvs, caur ēdnīcu uz terasi, stikla durvis pa labi.",
            "二层，穿过食堂到露台，右手边玻璃门。",
            "Tầng 2, đi qua căng tin ra sân thượng, cửa kính bên phải.",
        ),
        equipment: &["projector", "whiteboard", "breakout"],
    },
];
