plan-title = Kế hoạch { $month }
plan-draft = Bản nháp { $n }
plan-state-draft = Bản nháp { $n }, chưa công bố
plan-state-published = Bản nháp { $n }, đã công bố
plan-state-searching = Bản nháp { $n }, đang tính
plan-state-over = Tháng này đã qua
plan-state-none =
    { $n ->
        [0] Chưa có bản nháp
       *[other] Chưa có bản nháp, cần { $n } chỗ
    }
plan-publish = Công bố cho { $n } người

plan-fig-placed = Đã xếp
plan-fig-placed-value = { $n }/{ $all } chỗ
plan-fig-placed-small =
    { $n ->
        [0] không sót ai
       *[other] { $n } người chưa xếp được, lý do ở dưới
    }
plan-fig-level = Service level, nửa giờ thấp nhất
plan-fig-level-value = { $pct } trong { $n } giây
plan-fig-level-small = mục tiêu { $target }, { $queue }, { $when }, giờ { $place }
plan-cost = Chi phí
plan-fig-cost-small = trong đó { $money } cho giờ rời máy
plan-fig-rules = Quy tắc chưa giữ được
plan-fig-rules-small = trong { $n } quy tắc phải giữ

plan-board-title = Buổi học và số người trực máy
plan-board = Buổi học và số người trực máy từ { $from } đến { $to }, cuộn ngang được
plan-week = Tuần { $n } · { $day }
plan-key-booked = đã xếp
plan-key-proposed = đề xuất
plan-lane-other = Phòng khác
plan-lane-online = Lớp trực tuyến
plan-lane-online-small = tại bàn làm việc hoặc ở nhà
plan-lane-own = Tự học
plan-lane-own-small = bài e-learning, vào nửa giờ vắng khách
plan-lane-spare = Dư người trực máy
plan-lane-spare-small = nửa giờ sít nhất
plan-spare-label = { $day }: số người dư vào nửa giờ sít nhất { $n }
plan-seats = { $n } chỗ
plan-seats-of = { $n }/{ $all }
plan-sessions = { $n } buổi
plan-people = { $n } người
plan-list = Xem dạng danh sách
plan-list-label = Danh sách buổi học
plan-csv = Lưu danh sách dạng CSV
plan-col-day = Ngày
plan-col-session = Buổi học
plan-col-where = Ở đâu
plan-col-trainer = Giảng viên
plan-col-seats = Chỗ

plan-day-title = { $day }, { $queue }
plan-day-tightest = sít nhất { $time }: { $n }
plan-day-line = Lúc { $time } còn { $left } người trực máy, cần { $needed }. Dự kiến khi đó { $pct } cuộc gọi có người trả lời trong { $seconds } giây.
plan-day-empty = Chưa có dự báo cho hàng đợi này vào ngày này.
plan-day-zone = Giờ theo { $place }.
plan-day-needed = cần cho { $pct } trong { $n } giây
plan-key-left = còn trực máy
plan-key-training = đang học
plan-queue = Hàng đợi
plan-show = Hiện
plan-queue-rename = Đổi tên hàng đợi này
plan-queue-name = Tên bằng { LANGUAGE($lang, as: "in") }
plan-queue-hint = Trong tệp vẫn ghi là { $slug }.
plan-queue-save = Lưu tên
plan-day-numbers = Số liệu từng nửa giờ
plan-col-from = Từ
plan-col-calls = Lượt tương tác
plan-col-needed = Cần
plan-col-scheduled = Theo ca
plan-col-spare = Dư

plan-unplaced-title =
    { $n ->
        [0] Ai cũng có chỗ
       *[other] { $n } người chưa xếp được, và vì sao
    }
plan-unplaced-more = Hiện thêm { $n } người
plan-unplaced-lede = Với từng người: điều gì đang vướng ở chỗ gần nhất, và làm gì thì xếp được.
plan-unplaced-zone = Giờ theo nơi làm việc của từng người.
plan-unplaced-none = Ai cũng có chỗ
plan-unplaced-none-text = Kế hoạch này không sót ai.
plan-col-person = Họ và tên
plan-col-training = Khóa học
plan-col-why = Vì sao chưa xếp được
plan-col-fix = Làm gì thì xếp được

plan-why-open = Buổi này nằm trong kế hoạch đào tạo của bạn.
plan-why-team = Nhóm của bạn đang cùng nhau rèn kỹ năng này.
plan-why-by-hand = Buổi này nằm trong kế hoạch đào tạo của bạn.
plan-why-asked = Bạn đã xin chỗ này.
plan-why-wished = Bạn đã muốn học khóa này.
plan-why-first-step = Buổi này đi trước khóa học tiếp theo của nhóm bạn.

plan-why-still-possible = Vẫn có thể xếp một chỗ lúc { $when }; lần tính này dừng trước khi dùng đến chỗ đó.
plan-why-dearer = Xếp tháng này tốn thêm { $money } so với chờ sang tháng khác.
plan-why-group-below-minimum = Lúc { $when } chỉ có { $n } người đến được; lớp cần { $all } người.
plan-why-full = Cả { $n } chỗ lúc { $when } đã có người.
plan-why-cover-short = Lúc { $when }, { $queue } sẽ không đủ người trực máy.
plan-why-budget = Ngân sách sẽ vượt { $money }.
plan-why-department-mix = Trong lớp lúc { $when }, một phòng ban sẽ chiếm nhiều hơn phần của mình.
plan-why-subgroups = Lớp lúc { $when } chưa chia được thành các nhóm nhỏ đúng cỡ.
plan-why-no-room = Lúc { $when }, { $site } không còn phòng trống.
plan-why-no-trainer = Lúc { $when }, các giảng viên dạy khóa này bằng { LANGUAGE($language) } đều bận.
plan-why-busy = Đã có chỗ trong “{ $course }” cùng lúc, { $when }.
plan-why-prerequisite-unplaced = Cần học “{ $course }” trước, mà khóa đó cũng chưa có chỗ.
plan-why-prerequisite-later = Cần học “{ $course }” trước, mà khóa đó kết thúc muộn hơn.
plan-why-follow-on-earlier = “{ $course }” dựa trên khóa này mà lại xếp sớm hơn.
plan-why-published = Lớp duy nhất, lúc { $when }, đã công bố rồi.
plan-why-own-manager = Chỗ trống duy nhất, lúc { $when }, nằm cùng lớp với { $name }: khóa này không xếp quản lý trực tiếp và nhân viên của mình chung một lớp.
plan-why-teaches-it = Chính là giảng viên của khóa này.
plan-why-meal-break = Học lúc { $when } thì mất giờ nghỉ ăn.
plan-why-off-shift = Chưa có giờ bắt đầu nào nằm trong ca; gần nhất là { $when }.
plan-why-away = Lúc { $when } đã có lịch khác.
plan-why-no-date = Trừ số ngày báo trước của thư mời thì tháng này không còn ngày nào.
plan-why-language = Khóa này dạy bằng { LANGUAGE($language) } hoặc ngôn ngữ khác mà người này không dùng khi làm việc.
plan-why-out-of-reach = Phòng học ở { $site }, còn người này làm ở nơi khác hoặc ở nhà.
plan-why-from-home = Người này làm tại nhà, còn khóa này dạy ở phòng học.
plan-why-prerequisite-missing = Cần học “{ $course }” trước; khóa đó chưa học và cũng chưa có yêu cầu chỗ.
plan-why-no-offering = Hiện chưa có cách dạy nào xếp lịch được: chưa có lớp học, lớp trực tuyến hay bài e-learning, hoặc đã quá ngày xem lại.

plan-fix-longer = Cho tính lâu hơn
plan-fix-pay = Chi thêm { $money }, hoặc chờ nhóm đông hơn
plan-fix-company = Tìm thêm { $n } người đến được lúc { $when }
plan-fix-second-group = Mở thêm một lớp
plan-fix-cover = Thêm một người trực máy lúc { $when }
plan-fix-mix = Mời thêm người của phòng ban khác cho { $when }
plan-fix-subgroups = Thêm hoặc bớt một người lúc { $when }
plan-fix-room = Tìm một phòng ở { $site } cho { $when }
plan-fix-trainer = Tìm giảng viên dạy bằng { LANGUAGE($language) } cho { $when }
plan-fix-later = Chuyển khóa kia sang ngày khác
plan-fix-first = Xếp chỗ trong “{ $course }” trước
plan-fix-apart = Mở thêm một lớp, hoặc chuyển người kia
plan-fix-other-trainer = Đổi giảng viên cho một lớp
plan-fix-meal = Dời giờ nghỉ ăn lúc { $when }
plan-fix-shift = Xếp một ca có { $when }
plan-fix-next-month = Lập kế hoạch tháng sau
plan-fix-language = Mở khóa bằng ngôn ngữ người này dùng khi làm việc
plan-fix-webinar = Mở dạng lớp trực tuyến
plan-fix-offering = Xem lại khóa học: thêm một cách dạy, hoặc duyệt lại nội dung
plan-fix-budget = Tăng ngân sách

plan-rule-names = Kế hoạch nhắc đến một mục không còn tồn tại.
plan-rule-one-seat = Mỗi người có nhiều nhất một chỗ trong một khóa học.
plan-rule-start-time = Mỗi buổi bắt đầu trong giờ mở cửa, vào ngày giữ đủ số ngày báo trước của thư mời.
plan-rule-language = Mọi người trong buổi đều làm việc bằng ngôn ngữ của buổi học.
plan-rule-group-size = Mỗi lớp giữ đúng số người ít nhất và nhiều nhất.
plan-rule-room = Mỗi lớp có riêng một phòng đang mở, đủ chỗ.
plan-rule-trainer = Mỗi giảng viên dạy khóa đó, nói ngôn ngữ đó và rảnh giờ đó.
plan-rule-on-shift = Ai cũng học trong giờ làm có lương.
plan-rule-meal-break = Không ai mất giờ nghỉ ăn.
plan-rule-one-place = Không ai ở hai nơi cùng lúc.
plan-rule-own-manager = Quản lý trực tiếp và nhân viên của mình học riêng ở khóa cần như vậy.
plan-rule-department-mix = Trong lớp xen kẽ, không phòng ban nào chiếm quá phần của mình.
plan-rule-subgroups = Mỗi lớp chia được thành các nhóm nhỏ đúng cỡ.
plan-rule-prerequisite = Khóa nền tảng đi trước.
plan-rule-cover = Không hàng đợi nào thiếu người hơn mức cho phép.
plan-rule-budget = Giữ đúng ngân sách.
plan-rule-absent = Không xếp lịch khi người đó vắng.
plan-rule-on-time = Khóa xếp sau hạn chót thì tính thêm chi phí.
plan-rule-spare = Mỗi người thiếu so với nhu cầu trực máy thì tính thêm chi phí.
plan-rule-seated = Mỗi người chưa có chỗ thì tính thêm chi phí.

plan-search-running = Đang tìm cách xếp tốt hơn
plan-search-over = Lần tính
plan-search-waiting = Sắp bắt đầu tính.
plan-search-failed = Chưa tính được; quản trị viên xem nguyên nhân trong nhật ký.
plan-search-line = Số người chưa xếp được: từ { $from } còn { $to }.
plan-tried-label = Đã thử
plan-tried = { $n }/{ $all } bước
plan-moves = { $n } bước
plan-stop = Dừng, giữ bản này
plan-refresh = Tải lại
plan-drafts = Bản nháp
plan-col-draft = Bản nháp
plan-col-state = Trạng thái
plan-badge-published = đã công bố
plan-badge-draft = đề xuất
plan-badge-searching = đang tính
plan-discard = Bỏ
plan-discard-label = Bỏ { $name }
plan-new-title = Bản nháp mới
plan-new-text =
    { $n ->
        [0] Chưa cần chỗ nào. Chọn khóa học cho một nhu cầu trước.
       *[other] Cần { $n } chỗ, chưa công bố.
    }
plan-new = Tạo bản nháp
plan-effort = Tính trong bao lâu
plan-effort-usual = Vài giây
plan-effort-long = Lâu gấp mười
plan-late-title = Báo gấp hơn cam kết
plan-late = { $n } buổi bắt đầu trong chưa đến { $days } ngày nữa. Thư mời sẽ đến trễ.
plan-late-reason = Vì sao phải như vậy
plan-late-hint = Ghi cùng bản nháp, và tính là báo trễ.
plan-empty = Chưa có kế hoạch
plan-empty-past = Tháng này không có kế hoạch
plan-to-next = Đến tháng cần lập kế hoạch
plan-empty-no-demand = Chưa ai chờ chỗ. Chọn khóa học cho một nhu cầu, người của nhóm đó sẽ hiện ra ở đây.
plan-empty-text = Cần { $n } chỗ. Tạo một bản nháp, ngày, phòng và giảng viên sẽ có.
plan-to-needs = Đến phần nhu cầu

plan-cost-trainers = Giảng viên
plan-cost-rooms = Phòng
plan-cost-material = Tài liệu, dụng cụ và học phí
plan-cost-away = Giờ rời máy có lương, { $n } giờ
plan-cost-cover = Số nửa giờ thiếu người trực máy

plan-month-past = Tháng này đã qua. Lập kế hoạch cho một tháng sắp tới.
plan-no-demands = Chưa ai chờ chỗ. Chọn khóa học cho một nhu cầu trước.
plan-publish-empty = Bản nháp này không có buổi học nào để công bố.
plan-publish-done = Bản nháp { $n } đã công bố rồi.
plan-publish-running = Bản nháp { $n } vẫn đang tính. Dừng lại, hoặc chờ.
plan-publish-stale = Bản nháp { $n } đã thay đổi từ lúc bạn mở. Xem lại rồi hãy công bố.
plan-publish-late = { $n } buổi bắt đầu trước khi đủ số ngày báo trước của thư mời. Viết vì sao phải như vậy, hoặc tạo bản nháp mới.
plan-publish-gone = { $n } chỗ trong bản nháp này không còn khớp: có người đã học xong, đã có chỗ khác, hoặc phòng hay giảng viên không còn. Tạo bản nháp mới.
plan-publish-broken = Sau khi có bản nháp này, đã có lịch khác: { $n } chỗ trái quy tắc. Tạo bản nháp mới. Chỗ đầu tiên:
plan-schedule-busy = { $name } đang học lớp khác vào giờ đó.
plan-schedule-licence = { $name } chưa được giao quyền dạy khóa học này.
plan-schedule-language = { $name } không làm việc bằng { LANGUAGE($language, as: "in") }. Chọn ngôn ngữ mà mọi người trong buổi này đều dùng.
plan-schedule-left = { $name } không làm việc ở đây vào ngày đó.
plan-schedule-seats = Phòng này chỉ có { $n } chỗ.
plan-schedule-taken = Phòng này đã có lớp khác vào giờ đó.
plan-api-days = Hỏi tối đa 366 ngày, ngày cuối không trước ngày đầu.

plan-import-queue = Ghi tên hàng đợi, tối đa 60 chữ.
plan-import-site = Không có cơ sở nào mang tên ngắn này. Thêm cơ sở, hoặc sửa dòng.
plan-import-date = Ghi một ngày có thật, ví dụ 30/11/2026.
plan-import-start = Ghi giờ chẵn hoặc giờ rưỡi, ví dụ 08:30.
plan-import-calls = Ghi số lượt tương tác, từ 0 đến 100000, dùng dấu chấm cho phần thập phân.
plan-import-aht = Ghi thời gian xử lý bằng giây, từ 1 đến 36000.
plan-import-twice = Dòng { $n } cũng là nửa giờ này.
plan-import-new-queue = Thêm hàng đợi { $queue }: 80% trong 20 giây, có thể đổi.

said-plan-draft-made = Đã bắt đầu tính. Trang này cho thấy đến đâu.
said-plan-stopping = Dừng tính và giữ kế hoạch tốt nhất đến lúc này.
said-plan-discarded = Đã bỏ bản nháp.
said-plan-queue-named = Đã lưu. Hàng đợi mang tên này từ bây giờ.
said-plan-published = Đã công bố. Chỗ học, buổi trao đổi, buổi gặp sau đào tạo và luyện tập đã có lịch; thư mời sẽ gửi đúng hạn.

## Thay đổi bằng tay

plan-why-cancelled = Buổi học bạn có chỗ đã hủy; bạn vẫn đang chờ buổi khác.
plan-change-title = Thay đổi: { $course }
plan-change-heading = Thay đổi buổi học này
plan-change-lede = Kiểm tra trước: bạn thấy điều gì vướng và số người trực máy giảm ra sao. Chưa ai nhận tin cho đến khi bạn xác nhận.
plan-change-move = Đổi giờ, phòng hoặc giảng viên
plan-change-starts = Bắt đầu lúc
plan-change-check = Kiểm tra
plan-change-fine = không vướng gì
plan-price = Ảnh hưởng đến trực máy
plan-price-nothing = Vào giờ đó, không ai trong số họ trực hàng đợi có dự báo.
plan-price-line = { $queue }, { $when }: số người trực máy từ { $before } còn { $after }, cần { $needed }. Trả lời trong { $seconds } giây: từ { $pctbefore } còn { $pctafter }, cam kết { $target }.
plan-change-reason = Vì sao phải như vậy
plan-change-reason-hint = Ghi cùng buổi học, và tính là báo trễ nếu báo gấp.
plan-change-move-act = Chuyển sang { $time }, { $day } và báo cho { $n } người
plan-change-who = Ai tham gia
plan-change-why-out = Vì sao bỏ chỗ của { $name }
plan-change-why-short = Lý do, nếu muốn
plan-change-out = Bỏ chỗ
plan-change-seat = Thêm người vào buổi học
plan-change-waiting = { $n } người đang chờ chỗ trong khóa học này.
plan-change-waits = { $name } (đang chờ chỗ)
plan-change-candidates-none = Không còn ai khác nói ngôn ngữ của buổi này.
plan-change-accepted = Người này biết ngày học đã gần và tự nguyện nhận chỗ.
plan-change-seat-act = Xếp chỗ
plan-change-nobody-teaches = Không có: tự học theo nhịp riêng
plan-change-minutes = { $n } phút
plan-change-to-plan = Kế hoạch
plan-cancel = Hủy buổi học
plan-cancel-text = Chỗ học, buổi trao đổi, buổi gặp sau đào tạo và luyện tập đều bỏ lịch, mọi người lại chờ chỗ. Lịch cá nhân tự cập nhật.
plan-cancel-reason = Vì sao hủy
plan-cancel-reason-hint = Mọi người từng có chỗ đều đọc lời này.
plan-cancel-act = Hủy buổi học và báo cho { $n } người
plan-cancel-why = Viết lý do trong một hai câu, tối đa 500 ký tự.
plan-change-cancelled = Buổi học này đã hủy rồi.
plan-change-over = Buổi học này đã bắt đầu, không thay đổi được nữa.
plan-change-same = Không có gì thay đổi: giờ, phòng và giảng viên vẫn như cũ.
plan-change-past = Chọn thời gian chưa qua.
plan-change-time = Ghi giờ như 09:30.
plan-change-nobody = Chọn ít nhất một người.
plan-change-unknown = Ở đây không có “{ $name }”; ghi tên đăng nhập, ví dụ liga.ozolina.
plan-change-there = Người này đã có trong buổi học.
plan-change-full = Lớp nhận nhiều nhất { $n } người.
plan-change-manager = { $name } và quản lý trực tiếp sẽ chung một lớp; khóa học này tách hai bên.
plan-change-trainer = Chọn giảng viên: hình thức này cần có.
plan-change-venue = Chọn phòng: hình thức này cần có.
plan-change-elsewhere = { $name } làm ở cơ sở khác hoặc ở nhà, không đến được phòng này.
plan-change-shift = Khoảng giờ đó không nằm trọn trong ca của { $name }.
plan-change-cover = Chỉ còn { $left } người trực máy, cần { $needed }: thiếu nhiều hơn mức đào tạo được phép gây ra cho một hàng đợi.
plan-change-late = Chỉ còn { $days } ngày; đã hứa báo trước { $lead } ngày.
plan-by-hand = Xếp một buổi học bằng tay
plan-by-hand-lede = Dành cho người phụ trách đã nắm rõ. Các quy tắc của mọi kế hoạch vẫn áp dụng.
plan-by-hand-course = Khóa nào
plan-by-hand-next = Tiếp
plan-by-hand-when = Khi nào, ở đâu, với ai
plan-by-hand-method = Hình thức
plan-by-hand-lang = Ngôn ngữ
plan-by-hand-others = Người khác
plan-by-hand-others-hint = Tên đăng nhập, cách nhau bằng dấu phẩy.
plan-by-hand-check = Trước khi báo cho ai
said-plan-by-hand = Đã công bố. Chỗ học, buổi trao đổi, buổi gặp sau đào tạo và luyện tập đã có lịch; thư mời sẽ gửi đúng hạn.
said-plan-moved = Đã chuyển. Mọi người có chỗ đều nhận tin, lịch tự cập nhật.
said-plan-cancelled = Đã hủy buổi học. Mọi người từng có chỗ đều nhận tin và chờ buổi khác.
said-plan-seated = Đã xếp chỗ; thư mời gửi ngay hoặc đúng hạn.
said-plan-withdrawn = Chỗ đã trống; lịch và các buổi trao đổi đã bỏ.
plan-change-before = { $name }: { $missing }

# Bản nháp giả định gì
plan-if = Nếu như…
plan-if-text = Hãy đổi điều bạn đang băn khoăn; ô để trống giữ như đã đặt. Bản nháp ghi lại điều nó giả định.
plan-if-level = Trả lời kịp, ít nhất, %
plan-if-level-hint = Để trống: mục tiêu riêng của từng hàng đợi
plan-if-away = Số người vắng dù hàng đợi đang thiếu, nhiều nhất
plan-if-away-hint = Để trống: giới hạn riêng của từng hàng đợi
plan-if-budget = Ngân sách, { $currency }
plan-if-budget-hint = Học phí, phòng và giảng viên cộng lại
plan-if-groups = Thêm mấy chỗ mỗi lớp
plan-if-groups-hint = −2 làm lớp nhỏ hơn
plan-if-rules = Quy tắc
plan-if-evenings = Cho phép buổi tối, đến 22:00
plan-if-memo = Cho phép buổi học báo trước chưa đến { $n } ngày; khi công bố phải nói lý do
plan-if-mixing = Cho phép một phòng ban chiếm hết khóa học hỗn hợp
plan-if-separation = Xếp chung với quản lý của mình; chỉ để xem giá, không công bố được
plan-if-supposes = Giả định
plan-if-none = như đã đặt
plan-if-says-level = ít nhất { $pct } được trả lời kịp
plan-if-says-away = nhiều nhất { $n } người vắng dù hàng đợi đang thiếu
plan-if-says-budget = học phí, phòng và giảng viên nhiều nhất { $money }
plan-if-says-larger = mỗi lớp thêm { $n } chỗ
plan-if-says-smaller = mỗi lớp bớt { $n } chỗ
plan-if-says-evenings = buổi tối đến 22:00
plan-if-says-memo = báo gấp hơn cam kết
plan-if-says-mixing = một phòng ban có thể chiếm hết khóa học
plan-if-says-separation = chung với quản lý của mình
plan-compare = So sánh bản nháp
plan-compare-lede = Mỗi bản nháp giả định gì, tốn bao nhiêu, và khác nhau với ai.
plan-compare-first = Bản nháp này
plan-compare-second = so với
plan-compare-empty = Chưa có gì để so sánh
plan-compare-empty-text = Cần hai bản nháp của tháng này đã có kế hoạch. Hãy tạo thêm một bản với câu hỏi khác.
plan-compare-to-plan = Đến kế hoạch
plan-compare-figures = Con số
plan-compare-difference = Chênh lệch
plan-compare-asked = Chỗ cần có
plan-compare-placed = Chỗ đã xếp
plan-compare-sessions = Buổi học
plan-compare-hours = Số giờ rời điện thoại
plan-compare-wages = Tiền lương trong lúc đó
plan-compare-all = Tổng chi phí
plan-compare-level-value = { $pct }, { $queue }
plan-compare-people =
    { $n ->
        [0] Chỗ của mọi người đều giống nhau
       *[other] { $n } chỗ khác nhau
    }
plan-compare-same = Hai bản nháp xếp cùng người vào cùng giờ.
plan-compare-more = Còn { $n } chỗ nữa trong tệp.
plan-compare-person = Người
plan-compare-no-seat = không có chỗ

# Hai buổi gộp thành một
plan-merge = Gộp với buổi khác
plan-merge-text = Mọi người đều có chỗ ở buổi kia, còn buổi này được hủy.
plan-merge-into = Buổi kia
plan-merge-target = { $when } (còn { $n } chỗ)
plan-merge-act = Hủy buổi này và chuyển { $n } người
plan-merge-other = Hãy chọn buổi của cùng khóa học và cùng ngôn ngữ.
plan-why-merged = Hai buổi ít người đã được gộp lại.
said-plan-merged = Đã gộp. Mọi người sẽ được báo.
