desk-good-morning = Chào buổi sáng, { $name }
desk-good-afternoon = Chào buổi chiều, { $name }
desk-good-evening = Chào buổi tối, { $name }
desk-today-title = Hôm nay

desk-by-today = chậm nhất hôm nay
desk-by-weekday = { $weekday ->
    [1] chậm nhất thứ Hai
    [2] chậm nhất thứ Ba
    [3] chậm nhất thứ Tư
    [4] chậm nhất thứ Năm
    [5] chậm nhất thứ Sáu
    [6] chậm nhất thứ Bảy
   *[other] chậm nhất Chủ nhật
}
desk-by-day = chậm nhất { $day }
desk-on-day = ngày { $day }
desk-days-late = trễ { $n } ngày làm việc
desk-today = hôm nay
desk-tomorrow = ngày mai
desk-in-days = còn { $n } ngày
desk-day-n = ngày thứ { $n }
desk-days-left = { $n ->
    [0] ngày cuối
   *[other] còn { $n } ngày
}
desk-month-year = { $month }/{ $year }

desk-board-title = Gặp sau đào tạo
desk-team-people = { $team } · { $n } người
desk-board-lede = Kỹ năng thành thói quen thì đào tạo mới xong.
desk-waits = { $n ->
    [0] Không có việc nào chờ bạn.
   *[other] { $n } việc đang chờ bạn.
}
desk-waits-late = Trong đó { $n } việc trễ.
desk-waits-all-late = Tất cả đều trễ.
desk-as-file = Tải xuống dạng bảng
desk-waiting-on-you = Đang chờ bạn
desk-everyone = Mọi người
desk-to-board = Gặp sau đào tạo của mọi người
desk-what = Việc
desk-due = Hạn
desk-do = Làm
desk-what-meet = Buổi gặp sau “{ $course }”
desk-what-agree = Thống nhất mục tiêu cho “{ $course }”
desk-what-promised = Cam kết:
desk-act-meet = Gặp ngay, 15 phút
desk-act-agree = Đọc và thống nhất
desk-act-kept = Đã làm rồi
desk-key-you = học viên đã xong, đang chờ bạn
desk-key-them = phần của bạn đã xong
desk-key-late = trễ
desk-key-agree = học viên đã xong, chờ quản lý thống nhất
desk-filter = Lọc
desk-tab-all = Tất cả
desk-tab-me = Đang chờ tôi
desk-tab-them = Đang chờ người khác
desk-tab-late = Trễ
desk-tab-done = Đã xong
desk-tab-empty = Ở đây chưa có gì
desk-tab-empty-why = Hiện chưa có đào tạo của ai ở trạng thái này.
desk-show-all = Hiện tất cả
desk-board-empty = Sắp tới chưa có đào tạo
desk-board-empty-why = Người của bạn hiện ra ở đây một tháng trước khi học và ở lại hai tháng sau đó.
desk-board-scrolls = Sau đào tạo của từng người
desk-board-caption = Từng học viên sau từng khóa. Trong mỗi cặp, vòng tròn trái là học viên, vòng phải là người đồng hành.
desk-person = Họ và tên
desk-memo = Thư mời đào tạo
desk-goal = Mục tiêu
desk-attended = Tham dự
desk-follow-up = Gặp sau đào tạo
desk-habit = Thói quen
desk-promised = Cam kết hỗ trợ
desk-not-yet = chưa
desk-read-on = đã đọc { $day }
desk-not-read = chưa đọc
desk-was-not-read = chưa đọc
desk-memo-to-send = Chờ gửi
desk-memo-held = Chưa gửi được
desk-memo-missing = còn thiếu nội dung
desk-agreed-on = Đã thống nhất { $day }
desk-goal-to-agree = Chờ thống nhất
desk-goal-to-write = Chờ viết
desk-goal-not-agreed = Chưa thống nhất
desk-goal-agreed = đã thống nhất
desk-not-marked = chưa điểm danh
desk-was-here = có mặt
desk-came-late = đến trễ
desk-away = Vắng
desk-met-on = Đã gặp { $day }
desk-was-due = Hạn là { $day }
desk-to-meet = Chờ gặp
desk-goal-reached = đã đạt mục tiêu
desk-goal-partly = đạt một phần mục tiêu
desk-goal-not-yet = chưa đạt mục tiêu
desk-days-of = { $done }/{ $gone } ngày
desk-habit-from = từ { $day }
desk-is-habit = đã thành thói quen
desk-kept-on = đã thực hiện { $day }

desk-planner-title = Tháng này
desk-planner-nothing = Không có bản nháp nào chờ, và thư mời nào cũng gửi được.
desk-fig-needs = Nhu cầu lớn
desk-fig-needs-small = trên { $n }/100
desk-fig-unplaced = Chưa có chỗ
desk-fig-unplaced-small = người đang chờ học
desk-fig-drafts = Bản nháp
desk-fig-drafts-small = chờ công bố hoặc bỏ
desk-fig-memos = Thư mời chưa gửi được
desk-fig-memos-small = { $n ->
    [0] không thư nào trễ
   *[other] { $n } thư trễ
}
desk-draft-waits = Bản nháp { $n } cho { $month } đang chờ
desk-draft-placed = đã xếp { $placed }/{ $all }
desk-left-out = { $n } người chưa xếp được
desk-open-plan = Mở kế hoạch
desk-memos-stuck = { $n } thư mời cho “{ $course }” chưa gửi được
desk-memo-late = trễ
desk-open-session = Mở buổi học
desk-to-mark = Ai đã có mặt?
desk-mark-attendance = Điểm danh
desk-you-teach = Bạn đứng lớp
desk-all-sessions = Tất cả buổi học
desk-teach-nothing = Chưa có buổi nào bạn đứng lớp.
desk-all-ready = mọi người đã sẵn sàng
desk-training = Khóa học
desk-when = Thời gian
desk-place = Địa điểm
desk-trainer = Giảng viên
desk-enrolled = Số chỗ
desk-memos-read = Thư đã đọc
desk-goals-written = Mục tiêu đã viết
desk-state = Trạng thái
desk-to-hear = Cần nghe trong cuộc gọi
desk-to-hear-why = Đang trong tháng luyện tập mà chưa ai nghe thấy. Chỉ thẻ luyện tập thì chưa đủ để biết đã thành thói quen.
desk-to-hear-none = Mọi người đang luyện tập đều đã có người nghe ít nhất một lần.
desk-to-hear-nobody = Hiện chưa có ai trong nhóm của bạn ở tháng luyện tập.
desk-note-heard = Ghi lại điều nghe được
desk-hear-again = Lâu nhất chưa nghe lại
desk-last-heard = nghe gần nhất { $day }
desk-house-title = Tổ chức
desk-fig-people-small = đang làm việc hôm nay
desk-fig-night = Lần chạy đêm gần nhất
desk-fig-night-small = { $n ->
    [0] đã chạy đủ
   *[other] { $n } việc chưa xong
}
desk-night-never = chưa có
desk-night-first = lần đầu vào đêm nay
desk-fig-mails = Thư chờ gửi
desk-fig-mails-small = { $n ->
    [0] không thư nào máy chủ từ chối
   *[other] { $n } thư máy chủ từ chối
}
desk-outbox = Hộp thư đi
desk-open = Mở
desk-agenda = Hôm nay bạn gặp ai
desk-agenda-none = Hôm nay chưa ai hẹn với bạn.
desk-agenda-goal = Trao đổi mục tiêu với { $name }
desk-agenda-follow-up = Gặp { $name } sau đào tạo
desk-agenda-teach = Bạn dạy “{ $course }”
desk-agenda-learn = Bạn học “{ $course }”
desk-fig-practising = Đang luyện tập
desk-fig-practising-small = trong nhóm của bạn
desk-fig-unheard = Chưa được nghe
desk-fig-unheard-small = ở cuộc gọi nào
desk-fig-noted = Bạn đã ghi nhận
desk-fig-noted-small = trong { $n } ngày qua
desk-fig-booked = Đã hẹn với người khác
desk-fig-booked-small = tuần này
desk-apart = Chỗ mỗi người nghe một khác
desk-apart-none = Mấy tuần qua chưa có hai người ghi nhận trái ngược nhau.
desk-apart-line = { $yes } nghe thấy { $yes_on }, { $no } thì không, { $no_on }
desk-noted = Ghi nhận gần đây của bạn
desk-noted-none = Gần đây bạn chưa ghi nhận gì về nhóm mình.
desk-first-unread = { $n } người chưa đọc thư mời: { $names }
desk-first-no-goal = { $n } người chưa viết mục tiêu: { $names }
desk-first-seats = { $n } người
desk-bring = Mang theo:
desk-quiet = Ai đã ngừng luyện tập
desk-quiet-none = Ai đang trong tháng luyện tập cũng đã luyện trong năm ngày qua.
desk-quiet-days = { $n } ngày chưa luyện
desk-draft-worst = { $pct } ở nửa giờ căng nhất
desk-deepest = Nhu cầu lớn nhất
desk-need-level = mức nhu cầu { $n }/100
desk-fig-parked = Chưa xử lý được
desk-fig-parked-small = sự kiện, xem nhật ký
desk-night-failed = Đêm qua chưa làm được “{ $act }”
desk-night-again = thử lại { $when }
desk-night-badge = chưa xong
desk-import-waits = { $file } đang chờ áp dụng
desk-import-rows = { $n } dòng có thay đổi, { $wrong ->
    [0] không dòng nào sai
   *[other] { $wrong } dòng sai
}
desk-import-mend = cần sửa
desk-without-mail = { $n } người chưa có địa chỉ email nên không nhận được thư mời
desk-without-place = { $n } người chưa thuộc nhóm nào
desk-house-nothing = Không có gì chờ bạn: không email nào bị từ chối, không tệp nào đang chờ.

desk-practice-due = { $n } thẻ, khoảng { $minutes } phút
desk-practice-done = Hôm nay { $n } thẻ, vậy là đủ
desk-practice-none = Hôm nay không có thẻ
desk-practice-line = { $course } · ngày luyện tập { $day }/{ $all } · đã luyện { $done }/{ $gone } ngày
desk-start-practice = Luyện ngay
desk-next-training = Buổi học tới
desk-all-booked = Tất cả { $n } buổi
desk-my-training = Đào tạo của tôi
desk-next-none = Chưa có buổi nào
desk-next-none-why = Khi bạn có chỗ, thư mời sẽ cho biết khi nào, ở đâu và để làm gì, trước hai tuần.
desk-my-goal = Mục tiêu của tôi cho buổi này
desk-change = Đổi
desk-memo-word = Thư mời đào tạo
desk-memo-read-it = Đọc thư mời đào tạo
desk-memo-comes = Thư mời sẽ đến
desk-no-memo = Không có thư mời
desk-goal-write = Viết mục tiêu
desk-goal-written = Đã viết mục tiêu
desk-goal-agreed-with = Đã thống nhất mục tiêu với { $name }
desk-goal-talk-with = thống nhất với { $name } { $by }
desk-no-goal = Không có mục tiêu
desk-meetings = Sắp gặp sau đào tạo
desk-meeting-coming = Với { $name } sau “{ $course }”, { $by }.
desk-five-questions = Năm câu hỏi
desk-heard = Nghe thấy trong cuộc gọi của bạn
desk-heard-none = Chưa ai ghi gì.
desk-certificates-title = Chứng nhận
desk-certificates = { $n } chứng nhận
desk-certificates-expired = { $n } chứng nhận đã hết hiệu lực
desk-certificates-none = Chứng nhận đầu tiên đến khi một kỹ năng đã thành thói quen.
desk-quiz-before = Xem bạn đã biết những gì: “{ $course }”
desk-quiz-after = Xem bạn nắm được những gì: “{ $course }”
desk-quiz-later = Sau vài tuần, xem bạn còn nhớ những gì: “{ $course }”
desk-quiz-before-day = { $n } câu, trước ngày { $day }
desk-quiz-by = { $n } câu, { $by }
desk-help-asked = { $name } nhờ bạn giúp

desk-training-title = Đào tạo của tôi
desk-coming = Sắp tới
desk-past = Đã qua
desk-past-scrolls = Kết quả của từng khóa học
desk-any-day = Bắt đầu ngày nào cũng được

desk-sessions-title = Buổi học
desk-sessions-count = { $n } buổi
desk-sessions-none = Tháng này chưa có buổi học
desk-sessions-none-why = Buổi học hiện ra ở đây khi công bố kế hoạch.
desk-state-held = đã diễn ra
desk-state-mark = chờ điểm danh
desk-seats-of = { $n }/{ $max } chỗ
desk-in-groups = chia { $n } nhóm
desk-n-of = { $n }/{ $all }
desk-steps = Buổi học này đang ở đâu
desk-step-booked = Đã xếp lịch
desk-step-memo = Thư mời, { $day }
desk-step-goals = Mục tiêu, chậm nhất { $day }
desk-step-class = Buổi học, { $day }
desk-step-follow-up = Gặp sau đào tạo, chậm nhất { $day }
desk-step-habit = Thói quen, đến { $day }
desk-my-goal-for-it = Mục tiêu của tôi cho buổi này
desk-memo-heading = Thư mời đào tạo
desk-goal-heading = Mục tiêu
desk-memos-leave = Thư mời gửi đi { $by }.
desk-memos-none = Buổi này không có thư mời.
desk-memos-read-of = { $read }/{ $sent } người đã đọc thư của mình, mỗi thư bằng ngôn ngữ của người nhận.
desk-memos-refused = { $n } thư mời chưa gửi được.
desk-memo-you-read = Bạn đã đọc thư của mình.
desk-memo-you-unread = Thư của bạn ở đây.
desk-memo-not-sent-yet = Thư của bạn chưa gửi.
desk-memo-open = Mở thư mời
desk-who-comes = Ai tham dự
desk-team = Nhóm
desk-attendance = Điểm danh
desk-mark-here = Có mặt
desk-mark-late = Đến trễ
desk-save-attendance = Lưu điểm danh
desk-attendance-why = Ai có mặt thì có buổi gặp sau đào tạo và một tháng luyện tập.
desk-mark-opens = Điểm danh mở khi buổi học bắt đầu, cho giảng viên và người phụ trách kế hoạch đào tạo.
desk-group = Nhóm { $n }
desk-groups-right = Chia nhóm đã ổn chưa?
desk-to-look-at = { $n } điểm cần xem
desk-material = Tài liệu và dụng cụ
desk-quantity = Số lượng
desk-their-goals = Mục tiêu của học viên
desk-goals-here = Mục tiêu
desk-weak = Câu khó trong bài kiểm tra
desk-missed-by = { $n }/{ $all } người chưa trả lời đúng

desk-search-label = Tên người, nhóm, khóa học hoặc ngày
desk-found = { $n } kết quả
desk-found-none = Không tìm thấy gì
desk-found-none-why = Thử dùng ít từ hơn, hoặc chỉ gõ phần đầu của một từ. Tên người có thể gõ không dấu, khóa học tìm được bằng mọi ngôn ngữ.
desk-palette-list = Những mục có thể mở
desk-palette-all = Tất cả kết quả
desk-palette-keys = Phím tắt
desk-palette-close = Đóng
desk-palette-places = Trang
desk-palette-acts = Việc cần làm
desk-do-choose = Chọn khóa đào tạo cho một nhu cầu
desk-do-aid = Tra nhanh
desk-do-brief = Gửi cập nhật nghiệp vụ
desk-all-briefings = Tất cả bản cập nhật
desk-do-draft = Lập bản nháp kế hoạch tháng
desk-do-report = Xem đào tạo có tác động không
desk-do-talk = Thống nhất mục tiêu, gặp sau đào tạo
desk-do-mark = Điểm danh
desk-do-import = Nhập một tệp dữ liệu
desk-do-settings = Đổi giờ làm việc, ngôn ngữ và thời hạn
desk-do-practise = Luyện ngay
desk-key-search = Mở và đóng ô tìm kiếm
desk-key-choose = Chọn trong danh sách
desk-key-open = Mở
desk-key-close = Đóng
desk-key-keys = Hiện các phím này
desk-key-answer = Thẻ luyện tập: xem đáp án
desk-key-rate = Thẻ luyện tập: tự chấm

## Buổi học thay đổi

desk-change-session = Đổi lịch, hủy, đổi người
desk-cancelled-title = Buổi học này đã hủy
desk-cancelled-why = Lý do
desk-cancelled-then = Ai từng có chỗ thì đang chờ chỗ khác.
desk-cancelled-people = Có { $n } người từng có chỗ.

## Tham gia, chuẩn bị, nhóm

desk-to-calendars = Vào lịch của tôi
desk-prework-open = Làm phần chuẩn bị
desk-prework-done = Đã chuẩn bị
desk-reply-open = Cho biết có tham gia không
desk-reply-comes = Bạn sẽ tham gia
desk-reply-no = Bạn không tham gia được
desk-reply-waits = chờ quản lý quyết định
desk-reply-kept = quản lý đề nghị bạn tham gia
desk-reply-badge-yes = tham gia
desk-reply-badge-no = không tham gia được
desk-reply-badge-kept = đề nghị đến
desk-declines = Không tham gia được
desk-decline-release = Trả chỗ
desk-decline-keep = Đề nghị đến
desk-decline-item = { $name } không tham gia được “{ $course }”
desk-decline-decide = Quyết định
desk-plan-from = { $name } đề nghị một kế hoạch phát triển
desk-plan-read = Đọc và trả lời
desk-free-seats = Còn { $n } chỗ, { $waiting } người đang chờ.
desk-free-seats-act = Xem ai đang chờ
desk-you-teach-this = Bạn dạy buổi này
desk-teach-open = chưa xác nhận
desk-teach-yes = đã xác nhận
desk-teach-no = bạn không dạy được
desk-teach-confirm = Xác nhận
desk-teach-why = Vì sao không dạy được
desk-teach-cannot = Tôi không dạy được
desk-group-away = Vắng mặt
desk-to-checklist = Checklist
desk-prework = Chuẩn bị
desk-prework-all = Mọi người đã chuẩn bị.
desk-prework-not-yet = Chưa:
desk-notice-title = Báo trễ
desk-go-title = Tổ chức hay không
desk-go-item = { $course }, { $day }: tổ chức hay không?
desk-go-badge = chờ quyết định
desk-go-decide = Quyết định

desk-first-title = Những bước đầu tiên
desk-first-lede = Khoảng mười phút là có lớp đầu tiên. Thứ tự tùy bạn.
desk-first-people = Thêm nhân sự, bằng tay hoặc từ tệp
desk-first-course = Viết khóa học đầu tiên
desk-first-venue = Thêm địa điểm, trừ khi tất cả học trực tuyến
desk-first-trainer = Chọn người dạy
desk-first-session = Đặt ngày: khóa học, ngày, học viên
desk-first-done = xong
desk-wishes = Xin chỗ học: { $n }, trả lời sớm nhất trước { $day }
desk-wishes-late = trả lời trễ
desk-wishes-answer = Trả lời
desk-wishes-mine = Đã xin chỗ
desk-wishes-all = Tất cả
desk-wishes-none = Bạn chưa xin chỗ nào.
desk-wishes-courses = Tìm khóa học

## Năm câu hỏi của kế hoạch, trên một trang

desk-five-title = Kế hoạch một trang: { $skill }, { $team }
desk-five-to-need = Nhu cầu
desk-five-strategy = Chúng tôi hứa:
desk-five-days = { $n } ngày từ lúc quyết định đến buổi học đầu tiên, { $day }.
desk-five-days-so-far = Đã { $n } ngày từ lúc quyết định; chưa buổi học nào có ngày.
desk-five-steps = Năm câu hỏi
desk-five-step-who = Ai
desk-five-step-type = Loại nào
desk-five-step-method = Cách nào
desk-five-step-prepare = Chuẩn bị
desk-five-step-follow = Theo sát
desk-five-who = Ai cần học?
desk-five-to-evidence = Toàn bộ căn cứ
desk-five-evidence = Mức cần { $level }/100 (khoảng { $low } đến { $high }), từ { $n } câu trả lời, cuộc gọi và lượt đánh giá.
desk-five-evidence-little = Chưa đủ dữ liệu để đưa ra con số ({ $n } câu trả lời, cuộc gọi và lượt đánh giá).
desk-five-asked = { $n } người sẽ học
desk-five-seated = { $n } người đã có chỗ
desk-five-learned = { $n } người đã học xong hoặc không cần nữa
desk-five-waiting = { $n ->
    [0] Không ai phải chờ
   *[other] { $n } người đang chờ chỗ
}
desk-five-nobody = Chưa chọn ai cho khóa học nào.
desk-five-type = Loại đào tạo nào?
desk-five-choose = Chọn khóa học
desk-five-no-course = Chưa chọn khóa học cho nhu cầu này.
desk-five-others = Cũng đã chọn cho nhu cầu này:
desk-five-method = Học bằng cách nào?
desk-five-after-course = Tùy khóa học được chọn.
desk-five-way-seats = { $min } đến { $max } người
desk-five-way-sessions = { $n } buổi
desk-five-prepare = Chuẩn bị cho mọi người thế nào?
desk-five-to-plan = Xếp lịch buổi học
desk-five-no-session = Chưa buổi học nào có ngày.
desk-five-session = Buổi học
desk-five-memo-col = Thư mời đào tạo
desk-five-goals-col = Mục tiêu
desk-five-memo = trước { $day } · đã gửi { $sent }/{ $n }, đã đọc { $read }
desk-five-goals = trước { $day } · đã viết { $written }/{ $n }, đã thống nhất { $agreed }
desk-five-follow = Theo sát thế nào?
desk-five-meeting-col = Buổi gặp sau đào tạo
desk-five-practice-col = Luyện tập
desk-five-meeting = trước { $day } · đã gặp { $held }/{ $n }
desk-five-practice = đến { $day } · thành thói quen { $done }/{ $n }
desk-five-print = Trang này in vừa một tờ.
desk-similar-group = { $n } trong { $all } người này đã học chung ngày { $day } và không khí khi đó thấp ({ $mean }/5). Xếp nhóm khác đi có thể tốt hơn.
desk-required = Công việc cần bạn học
desk-required-team = { $n } nhân viên của bạn còn khóa theo quy định chưa xong hoặc sắp đến hạn
desk-required-late = Đào tạo theo quy định: { $n } người quá hạn hai tuần
desk-agenda-coaching = Coaching với { $name }
desk-agenda-coaching-group = Coaching theo nhóm
desk-waits-coaching-notes = { $n } buổi coaching cần ghi lại
desk-waits-coaching-words = Buổi coaching thế nào? Chỉ một phút.

desk-taught-with = { $trainer }, cùng giảng: { $with }

desk-series-dates = Các ngày
desk-series-over = đã qua
desk-series-join = Cách tham gia
# $cost, $left: amounts
desk-approval-small = chi { $cost }, còn { $left }

# $course: title
desk-agenda-travel = Trên đường: { $course }
