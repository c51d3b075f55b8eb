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
plan-fig-level = Tỷ lệ trả lời kịp, nửa giờ thấp nhất
plan-fig-level-value = { $pct } trong { $n } giây
plan-fig-level-small = mục tiêu { $target }, { $queue }, { $when }, giờ { $place }
plan-cost = Chi phí
plan-fig-cost-small = trong đó { $money } cho giờ rời máy
plan-fig-rules = Quy tắc chưa giữ được
plan-fig-rules-small = trong { $n } quy tắc phải giữ
plan-fig-rules-aside = trong { $n } quy tắc phải giữ, ở đây tạm bỏ qua một

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
plan-rule-room = Mỗi lớp có riêng một phòng đang mở, đủ chỗ, được dọn và chuẩn bị giữa hai lớp.
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
plan-publish-supposed = Bản nháp này giả định “chung với quản lý của mình”. Nó cho thấy cái giá của quy tắc đó và không công bố được: không ai học ngay trước mắt quản lý của mình. Hãy tạo bản nháp không có giả định này.
plan-outdated = Sau khi có bản nháp này, { $n } buổi trong tháng đã được công bố. Bản nháp chưa tính đến các buổi đó nên khi công bố có thể bị từ chối. Bản nháp mới sẽ tính đến.
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
plan-change-waiting-one = Người đang chờ chỗ
plan-change-nobody-chosen = Không chọn ai trong danh sách
plan-change-other = Người khác
plan-change-other-hint = Tên hoặc tên đăng nhập.
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
plan-change-there = Người này đã có trong buổi học.
plan-change-full = Lớp nhận nhiều nhất { $n } người.
plan-change-manager = { $name } và quản lý trực tiếp sẽ chung một lớp; khóa học này tách hai bên. Chọn giảng viên khác hoặc buổi khác.
plan-change-few = Đã chọn { $n } người; nhóm kiểu này cần ít nhất { $min } người.
plan-change-joining = “Cách tham gia” còn trống: người có chỗ không nhận được số gọi hay địa chỉ nào.
plan-change-trainer = Chọn giảng viên: hình thức này cần có.
plan-change-venue = Chọn phòng: hình thức này cần có.
plan-change-elsewhere = { $name } làm ở cơ sở khác hoặc ở nhà, không đến được phòng này.
plan-change-shift = { $name } không trong ca suốt thời gian đó; ngoài giờ được trả lương chỉ học khi tự nguyện nhận chỗ.
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
plan-by-hand-others-hint = Tên hoặc tên đăng nhập, cách nhau bằng dấu phẩy.
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
## Mandatory training

plan-mandatory = Đào tạo theo quy định
plan-mandatory-lede = Ai cần học xong khóa nào, chậm nhất ngày nào. Chỗ học tìm từ sớm, mỗi người nhận thư trước hạn, và ngày nào cũng có bằng chứng.
plan-rules = Quy định
plan-rule-new = Quy định mới
plan-rule-none = Chưa có quy định
plan-rule-none-text = Một quy định nêu khóa học, áp dụng cho ai và hạn; các bản nháp kế hoạch sẽ xếp chỗ kịp cho mọi người.
plan-rule-who = Áp dụng cho ai
plan-rule-who-hint = Mục nào để trống thì áp dụng cho tất cả.
plan-rule-any = Tất cả
plan-rule-choose = Chọn khóa học
plan-rule-role = Vai trò ở đây
plan-rule-department = Phòng ban
plan-rule-team = Nhóm
plan-rule-site = Cơ sở
plan-rule-hired = Vào làm từ ngày này
plan-rule-hired-hint = Chỉ cho người vào làm từ ngày đó; để trống: tất cả.
plan-rule-why = Căn cứ
plan-rule-why-hint = Một hai câu để người liên quan đọc: luật, hợp đồng, lý do.
plan-rule-why-languages = Cần viết ngôn ngữ đầu tiên; người đọc ngôn ngữ khác thấy bản đó cho đến khi có bản của mình.
plan-rule-why-needed = Ghi căn cứ trong một hai câu, nhiều nhất 500 ký tự.
plan-rule-when = Hạn
plan-rule-counts = Tính từ
plan-rule-counts-hire = ngày đầu đi làm ở đây
plan-rule-counts-start = ngày quy định bắt đầu áp dụng cho người đó
plan-rule-counts-return = ngày trở lại sau thời gian nghỉ dài
plan-rule-counts-day = cùng một ngày cho mọi người
plan-rule-days = Trong bao nhiêu ngày
plan-rule-day = Ngày cố định
plan-rule-day-hint = Chỉ khi mọi người có cùng một ngày.
plan-rule-day-needed = Ghi ngày cố định, không trước ngày đầu của quy định.
plan-rule-every = Học lại sau bao nhiêu tháng
plan-rule-every-hint = Để trống: học một lần là đủ.
plan-rule-runs = Quy định có hiệu lực bao lâu
plan-rule-first = Ngày đầu
plan-rule-first-hint = Với người đang làm, số ngày tính sớm nhất từ ngày này.
plan-rule-last = Ngày cuối
plan-rule-last-hint = Để trống: đến khi có người kết thúc.
plan-rule-until-early = Chọn ngày cuối chưa qua và không trước ngày đầu.
plan-rule-before = Trước hạn
plan-rule-lead = Tìm chỗ trước bao nhiêu ngày
plan-rule-lead-hint = Từ ngày đó, bản nháp kế hoạch tiếp theo sẽ xếp chỗ.
plan-rule-notice = Gửi thư cho người đó trước bao nhiêu ngày
plan-rule-notice-hint = Quản lý trực tiếp biết vào ngày đến hạn, quản lý cấp trên sau một tuần, phụ trách kế hoạch sau hai tuần. Mỗi người một lần.
plan-rule-make = Lập quy định
plan-rule-unpublished = Khóa này chưa công bố; quy định cần khóa học được.
plan-rule-of-role = vai trò: { $role }
plan-rule-everybody = Tất cả mọi người
plan-rule-hired-since = vào làm từ { $day }
plan-rule-within-hire = trong { $n } ngày kể từ ngày đầu đi làm
plan-rule-within-start = trong { $n } ngày
plan-rule-within-return = trong { $n } ngày sau khi trở lại
plan-rule-by-day = chậm nhất { $day }
plan-rule-again = học lại sau mỗi { $n } tháng
plan-rule-from = từ { $day }
plan-rule-from-until = từ { $from } đến { $until }
plan-rule-over = đã kết thúc
plan-rule-title = Đào tạo theo quy định: { $course }
plan-rule-made = { $name } lập ngày { $day }
plan-rule-people = Những người liên quan
plan-rule-end = Kết thúc quy định
plan-rule-end-text = Từ hôm nay không còn áp dụng cho ai. Những gì đã có vẫn chứng minh được.
plan-rule-end-act = Kết thúc hôm nay
plan-duty-all = Tất cả
plan-duty-open = Chưa xong
plan-duty-overdue = Quá hạn
plan-duty-due = Đến hạn
plan-duty-exempt = Được miễn
plan-duty-done = Đã học
plan-duty-state = Trạng thái
plan-duty-proof = Chứng nhận hoặc lý do miễn
plan-duty-no-proof = chưa có
plan-duty-done-of = trong { $n } người cần học
plan-duty-overdue-small = đã qua ngày hạn
plan-duty-due-small = chưa đến ngày hạn
plan-duty-exempt-small = có lý do, có ngày kết thúc
plan-duty-on = Xem ngày
plan-duty-show = Xem
plan-duty-nobody = chưa có ai thuộc diện này
plan-duty-none = Danh sách này chưa có ai.
plan-duty-none-text = Ngày đó quy định không áp dụng cho ai, hoặc chưa ai ở trạng thái này. Quy định mới tính xong trong một phút.
plan-duty-done-on = học xong { $day }
plan-duty-done-version = học xong { $day }, bản { $version }
plan-duty-valid = có giá trị đến { $day }
plan-duty-ran-out = hết giá trị { $day }
plan-duty-since = hạn là { $day }
plan-duty-by = chậm nhất { $day }
plan-duty-booked = đã có chỗ: { $when }
plan-page-before = Trang trước
plan-page-after = Trang sau
plan-proof = Bằng chứng
plan-proof-on = Tình trạng của mọi người ngày { $day }
plan-proof-rule = Quy định
plan-proof-drawn = Lập lúc { $when }, theo những gì đã học và ai làm ở đâu vào ngày đó.
plan-exempt = Cho miễn
plan-exempt-text = Có lý do và ngày cuối; đến ngày đó tự kết thúc. Chỉ phụ trách kế hoạch, quản trị viên và người kiểm tra đọc lý do.
plan-exempt-person-hint = Tên, địa chỉ email hoặc tên đăng nhập.
plan-exempt-why = Lý do
plan-exempt-why-hint = Không ghi bệnh: “nghỉ dài ngày”, “làm việc khác đến tháng 6”.
plan-exempt-last = Ngày cuối được miễn
plan-exempt-act = Cho miễn
plan-exempt-end = Kết thúc ngay
plan-exempt-reason = Ghi lý do trong một hai câu, nhiều nhất 500 ký tự.
plan-exempt-until = Chọn ngày cuối từ hôm nay đến hai năm tới.
plan-exempt-not-meant = Hôm nay quy định này không áp dụng cho người đó.
plan-exempt-already = Người này đang được miễn; hãy kết thúc lần miễn đó trước.
plan-exempt-until-by = đến { $day }, { $name } cho miễn
plan-back = Trở lại sau thời gian nghỉ dài
plan-back-text = Quy định tính từ ngày trở lại sẽ bắt đầu từ ngày này.
plan-back-on = Ngày đầu trở lại
plan-back-act = Ghi lại
plan-back-day = Chọn một ngày trong năm qua hoặc ba tháng tới.
plan-duty-team = Đào tạo theo quy định của nhân viên
plan-duty-team-lede = Những gì chưa xong, kèm hạn. Người khác trong nhóm không thấy.
plan-duty-team-people = Nhân viên của bạn
plan-duty-team-none = Không còn gì chưa xong
plan-duty-team-none-text = Mọi người đã học đủ, hoặc chưa đến hạn.
plan-why-mandatory = Công việc của bạn cần khóa này.
said-plan-rule-made = Đã lập quy định. Tình trạng của mọi người tính xong trong một phút.
said-plan-rule-ended = Quy định đã kết thúc. Những gì đã có vẫn chứng minh được.
said-plan-rule-back = Quy định có hiệu lực trở lại. Tình trạng của mọi người tính xong trong một phút.
said-plan-exempted = Được miễn đến ngày đó.
said-plan-exemption-ended = Lần miễn đã kết thúc.
said-plan-back = Đã ghi. Quy định tính từ ngày trở lại bắt đầu từ ngày đó.
plan-mail-duty-subject = “{ $course }”: chậm nhất { $day }
plan-mail-duty-person = Công việc của bạn cần khóa “{ $course }”, chậm nhất { $day }. Chỗ học đang được tìm, bạn sẽ thấy trong Đào tạo của tôi. Nếu bạn đã có chỗ thì không cần làm gì thêm.
plan-mail-duty-again = Những gì bạn học trong “{ $course }” có giá trị đến { $day }. Đã đến lúc học lại; chỗ học đang được tìm, bạn sẽ thấy trong Đào tạo của tôi. Nếu bạn đã có chỗ thì không cần làm gì thêm.
plan-mail-duty-subject-team = “{ $course }”: còn người chưa học
plan-mail-duty-manager = Còn { $n } người chưa học “{ $course }”: { $names }. Đã có chỗ chưa, ca làm có cho phép không? Trang Đào tạo theo quy định của nhân viên cho thấy từng người.
plan-mail-duty-above = Đã qua hạn một tuần, còn { $n } người chưa học “{ $course }”: { $names }. Quản lý trực tiếp của họ đã biết. Có khi chỉ cần thời gian rời máy.
plan-mail-duty-planners = Đã qua hạn hai tuần, còn { $n } người chưa học “{ $course }”: { $names }. Bản nháp tiếp theo sẽ tìm chỗ; nếu không có, hãy xếp một buổi bằng tay hoặc cho miễn có lý do.

## Own hours

plan-hours-title = Giờ học của { $name }
plan-hours = Giờ học
plan-hours-lede = Điều đã thỏa thuận với một người về lúc học và thời lượng học. Kế hoạch giữ đúng và không nêu lý do.
plan-hours-now = Đã thỏa thuận
plan-hours-none = Không có gì riêng: theo giờ thông thường.
plan-hours-who = Chính người đó, quản lý các cấp, phụ trách kế hoạch và quản trị viên thấy. Người khác chỉ đọc “đã có lịch khác”.
plan-hours-set = Thỏa thuận
plan-hours-not-before = Không trước
plan-hours-not-after = Không sau
plan-hours-day = Học mỗi ngày, nhiều nhất
plan-hours-break = Nghỉ giải lao ít nhất sau mỗi
plan-hours-minutes = Tính bằng phút; để trống: như thường.
plan-hours-note = Nơi học và cách học
plan-hours-note-hint = Ví dụ “tầng trệt”, “chỉ học trực tuyến”. Không ghi lý do.
plan-hours-last = Ngày cuối
plan-hours-last-hint = Để trống: đến khi có người kết thúc.
plan-hours-save = Thỏa thuận
plan-hours-end = Trở lại giờ thông thường
plan-hours-made = { $name } thỏa thuận ngày { $day }
plan-hours-note-long = Ghi nhiều nhất 300 ký tự.
plan-hours-short = Để ít nhất một giờ giữa hai mốc.
plan-hours-until = Chọn ngày cuối chưa qua.
plan-hours-nothing = Điền ít nhất một ô.
said-plan-hours = Đã lưu. Bản nháp tiếp theo và mọi buổi xếp bằng tay đều theo.
plan-change-hours = { $name }: giờ này nằm ngoài giờ học đã thỏa thuận; cần người đó tự nguyện nhận chỗ.
plan-change-break = { $name }: đã thỏa thuận nghỉ giải lao ít nhất sau mỗi { $n } phút.
plan-change-note = { $name }: { $note }
plan-rule-own-hours = Không xếp lịch ngoài giờ, hoặc lâu hơn mỗi ngày, so với điều đã thỏa thuận với người đó.

plan-co = Người cùng giảng
plan-co-text = Người đang học cách giảng khóa này, đứng cạnh giảng viên. Giờ của họ được xếp là giờ giảng.
plan-co-person = Tên
plan-co-person-hint = Tên, email hoặc tên đăng nhập
plan-co-add = Cùng giảng
plan-co-nobody-teaches = Buổi này chưa có giảng viên. Hãy chọn giảng viên trước.
plan-co-there = { $name } đã có mặt trong buổi này. Chọn người khác.
plan-co-many = Nhiều nhất { $max } người cùng giảng. Hãy bỏ bớt một người trước.
said-plan-co-added = Đã thêm người cùng giảng và xếp giờ.
said-plan-co-dropped = Không cùng giảng nữa; giờ đã trống lại.

plan-series-every = Lặp lại
plan-series-once = một lần
plan-series-weekly = mỗi tuần
plan-series-fortnightly = hai tuần một lần
plan-series-parts = Tổng số buổi gặp
plan-series-needed = Dự bao nhiêu là đủ
plan-series-joining = Cách tham gia
plan-series-joining-short = Số gọi hoặc địa chỉ
plan-series-joining-hint = Số gọi vào kèm mã, hoặc địa chỉ. Ai có chỗ sẽ thấy ở đây và trong thư mời.
plan-series-number = Chuỗi buổi học qua điện thoại cần có số để gọi vào. Hãy ghi số kèm mã ở đây.
plan-series-joining-save = Lưu
plan-series-seldom = { $name } đi làm hoặc rảnh { $n } buổi, cần { $needed } buổi. Chọn giờ khác, hoặc yêu cầu ít hơn.
plan-series-trainer = { $name } không giảng được mọi buổi ({ $n }/{ $needed }). Chọn giờ khác hoặc giảng viên khác.
said-plan-joining = Đã lưu. Ai có chỗ sẽ thấy trên trang buổi học.

## Budget

plan-budget = Ngân sách
plan-budget-all = Tất cả ngân sách
plan-budget-lede = Mỗi phòng ban được chi bao nhiêu cho đào tạo, đã cam kết bao nhiêu và thực chi bao nhiêu. Chi phí gồm giảng viên, phòng, học phí, đi lại, giờ rời máy có lương và những nửa giờ thiếu người trực máy.
plan-budget-list = Các ngân sách
plan-budget-none = Chưa có ngân sách
plan-budget-none-text = Chưa có ngân sách thì không việc gì bị giữ lại; chi phí các buổi học vẫn được ghi. Quản trị viên lập ngân sách đầu tiên.
# $year: a year
plan-budget-free = Chưa có ngân sách, { $year }
plan-budget-free-text = Chi phí của các phòng ban này trong những ngày không thuộc ngân sách nào.
# $year: a year
plan-budget-year = Năm { $year }
# $q: number of the quarter, $year: a year
plan-budget-quarter = Quý { $q } năm { $year }
# $department: name of the department
plan-budget-of = Ngân sách: { $department }
plan-budget-amount-label = Ngân sách
plan-budget-committed = Đã cam kết
plan-budget-committed-small = đã công bố hoặc đã đặt, chưa diễn ra
plan-budget-spent = Đã chi
plan-budget-spent-small = đã học hoặc đã trả
plan-budget-left = Còn lại
# $money: amount
plan-budget-waiting-small = còn { $money } đang chờ duyệt
plan-budget-overspent = vượt ngân sách
plan-budget-nearly = sắp hết
plan-budget-new = Ngân sách mới
plan-budget-period = Năm hoặc quý
# $currency: such as EUR
plan-budget-amount-in = Số tiền, { $currency }
plan-budget-amount-hint = Ví dụ 1250 hoặc 1250,50
plan-budget-amount = Ghi một số tiền lớn hơn 0, ví dụ 1250 hoặc 1250,50.
plan-budget-alone = Phụ trách kế hoạch tự quyết, nhiều nhất
plan-budget-alone-hint = Số tiền họ công bố hoặc mua một lần cho phòng ban này mà không cần hỏi. Để trống: bao nhiêu cũng được, miễn còn ngân sách.
plan-budget-alone-any = Còn ngân sách thì phụ trách kế hoạch tự quyết.
# $money: amount
plan-budget-alone-most = Phụ trách kế hoạch tự quyết tối đa { $money } mỗi lần.
plan-budget-approvers = Ai duyệt
plan-budget-approver = Hỏi trước
plan-budget-limit = Được duyệt tối đa
plan-budget-limit-hint = Mỗi lần. Để trống: không giới hạn
plan-budget-second = Hỏi tiếp
plan-budget-second-hint = Khi số tiền vượt quyền người đầu, hoặc người đầu chưa trả lời sau ba ngày làm việc.
plan-budget-second-limit = Người thứ hai, tối đa
plan-budget-any = không giới hạn
# $money: amount
plan-budget-up-to = tối đa { $money } mỗi lần
plan-budget-note = Ghi chú
plan-budget-make = Lập ngân sách
plan-budget-over = Chọn năm hoặc quý chưa kết thúc.
plan-budget-there = Phòng ban này đã có ngân sách cho thời gian đó. Hãy kết thúc ngân sách đó trước.
plan-budget-approver-needed = Ghi ít nhất một người được duyệt.
plan-budget-made-of = Chi vào đâu
plan-cost-travel = Đi lại
plan-cost-bought = Mua ngoài
plan-budget-lines = Các khoản
plan-budget-lines-all = Tất cả
plan-budget-lines-committed = Đã cam kết
plan-budget-lines-spent = Đã chi
plan-budget-lines-purchases = Mua ngoài
plan-budget-lines-released = Đã trả lại
plan-budget-lines-none = Chưa có gì ở đây.
plan-budget-end = Kết thúc ngân sách này
plan-budget-end-text = Các khoản vẫn còn. Muốn đổi số tiền hay người duyệt, hãy kết thúc và lập ngân sách khác.
plan-budget-end-act = Kết thúc
plan-budget-would = Sẽ cam kết
# $money: amount
plan-budget-too-much = vượt { $money }
plan-budget-beyond = vượt quyền phụ trách kế hoạch
plan-budget-first = Chưa có người duyệt thì chưa công bố.
# $n: how many departments
plan-publish-budget =
    { $n ->
       *[other] Chi phí vượt phần còn lại của { $n } phòng ban, hoặc vượt quyền phụ trách kế hoạch. Xin duyệt ở trang kế hoạch rồi hãy công bố.
    }
plan-change-budget = Chi phí vượt phần ngân sách còn lại, hoặc vượt quyền phụ trách kế hoạch. Hãy xin duyệt trước.

## Costs

plan-cost-what = Nội dung
plan-cost-planned = Dự kiến
plan-cost-actual-col = Thực tế
plan-cost-waits = chờ duyệt
plan-cost-committed = đã cam kết
plan-cost-actual = đã chi
plan-cost-released-cancelled = đã hủy
plan-cost-released-moved = chuyển ngày khác
plan-cost-released-changed = không còn ai của phòng ban này
plan-cost-released-declined = bị từ chối
plan-cost-released-back = không mua nữa
# $name: a person
plan-cost-by = { $name } ghi
plan-cost-write = Ghi chi phí thực tế
plan-cost-why-label = Vì sao khác dự kiến
plan-cost-save = Lưu
plan-cost-release = Rốt cuộc không mua
plan-cost-released = Chỉ ghi được khoản đã cam kết hoặc đã chi; khoản này đã trả lại hoặc đang chờ duyệt.
plan-cost-why = Ghi trong một hai câu vì sao nhiều hoặc ít hơn dự kiến, nhiều nhất 500 ký tự.
plan-purchase = Mua ngoài
plan-purchase-text = Hội thảo, diễn viên một ngày, giấy phép: còn tiền thì cam kết ngay, không thì hỏi trước.
plan-purchase-what = Mua gì
plan-purchase-what-hint = Ví dụ: hội thảo xử lý khiếu nại, hai chỗ
plan-purchase-supplier = Mua của ai
plan-purchase-on = Tính vào ngày
plan-purchase-day = Chọn một ngày trong thời gian của ngân sách này.
plan-purchase-why-label = Vì sao cần
plan-purchase-why-hint = Người được hỏi sẽ đọc; chỉ cần khi vượt mức được tự quyết.
plan-purchase-why = Khoản này cần duyệt: hãy viết cho người được hỏi vì sao cần.
plan-purchase-act = Đặt mua

## Whose yes is asked for

plan-approvals = Yêu cầu duyệt
plan-approvals-lede = Khoản vượt phần còn lại hoặc vượt quyền phụ trách kế hoạch sẽ tiếp tục khi có người duyệt.
plan-approvals-waiting = Chờ bạn
plan-approvals-none = Không có gì chờ bạn trả lời
plan-approvals-none-text = Khi có người hỏi, bạn nhận thư và thấy ở đây cùng mục Hôm nay.
plan-approvals-others = Đã hỏi trước đây
# $n: how many
plan-approvals-wait =
    { $n ->
       *[other] { $n } yêu cầu chờ bạn
    }
# $n: number of the draft, $month: name of the month
plan-approval-draft = Bản nháp { $n }, { $month }
# $course: title, $when: day and time
plan-approval-session = “{ $course }”, { $when }
plan-approval-cost = Chi phí
plan-approval-over = Vượt
# $name: who asks, $of: who is asked, $day: a date
plan-approval-asked-by = { $name } hỏi { $of }, { $day }
# $day: date after "by"
plan-approval-by = trả lời trước { $day }
# $n: days
plan-approval-late =
    { $n ->
       *[other] trả lời trễ { $n } ngày
    }
plan-approval-yes = đã duyệt
plan-approval-no = từ chối
plan-approval-back = không cần nữa
plan-approval-approve = Duyệt
plan-approval-decline = Từ chối
plan-approval-reason-label = Lời của bạn
plan-approval-reason-hint = Cần khi từ chối: người hỏi sẽ đọc lý do.
plan-approval-take-back = Rút lại
plan-approval-to = Xin duyệt
plan-approval-ask = Hỏi
plan-approval-why = Vì sao đáng làm
plan-approval-why-hint = Người được hỏi sẽ đọc và trả lời trong ba ngày làm việc.
plan-approval-why-needed = Ghi trong một hai câu vì sao đáng làm, nhiều nhất 500 ký tự.
plan-approval-nothing = Không còn gì để hỏi: đã hỏi rồi, hoặc ngân sách đủ.
plan-approval-nobody = Không ai của ngân sách này được duyệt số tiền đó. Quản trị viên lập ngân sách khác với người đủ quyền.
plan-approval-choose = Chọn duyệt hoặc từ chối.
plan-approval-reason = Ghi trong một hai câu vì sao không, nhiều nhất 500 ký tự.
plan-approval-answered = Yêu cầu này đã được trả lời.
# $name: who is asked, $money: amount, $day: date after "by"
plan-approval-waits = Đã hỏi { $name } về { $money }, trả lời trước { $day }.
# $name: who answered, $money: amount, $reason: their words, may be empty
plan-approval-said-yes = { $name } đã duyệt { $money }. { $reason }
# $name: who answered, $money: amount, $reason: their words
plan-approval-said-no = { $name } từ chối { $money }: { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-subject = Chờ bạn trả lời: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-asked-text = { $name } xin bạn duyệt: { $about }. { $department } chi { $cost }; ngân sách còn { $left }. “{ $why }” Bạn thấy ở mục Hôm nay; hãy trả lời trước { $day }.
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-subject = Đã duyệt: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-yes-text = { $name } đã duyệt { $cost } của { $department } cho { $about }. Bạn có thể tiếp tục. { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-subject = Từ chối: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-no-text = { $name } từ chối { $cost } của { $department } cho { $about }: { $reason }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-subject = Chuyển tiếp: { $about }
# $about: what it is about, $department: name of the department, $cost, $left: amounts, $name: the other person, $why: words of who asks, $day: date after "by", $reason: words of who answers
plan-mail-approval-raised-text = Chưa ai trả lời đúng hạn về { $about }. Nay hỏi { $name }, trước { $day }.
said-plan-budget-made = Đã lập ngân sách. Các khoản đã cam kết trong thời gian đó được tính ngay.
said-plan-budget-ended = Ngân sách đã kết thúc.
said-plan-purchased = Đã cam kết.
said-plan-purchase-waits = Đã hỏi. Khi được duyệt, khoản này sẽ được cam kết.
said-plan-cost-written = Đã ghi.
said-plan-cost-freed = Đã trả lại: tiền lại dùng được.
said-plan-approval-asked = Đã hỏi. Bạn sẽ nhận thư trả lời.
said-plan-approval-yes = Đã duyệt. Người hỏi được báo và có thể tiếp tục.
said-plan-approval-no = Đã từ chối. Người hỏi sẽ đọc lý do.
said-plan-approval-back = Đã rút lại.

## Travel

plan-travel = Đường đi giữa các cơ sở
plan-travel-lede = Đi mất bao lâu và một chuyến tốn bao nhiêu. Kế hoạch để trống thời gian đó trước và sau buổi học, trong ca, và tính vào chi phí. Chỗ không ghi thì không ai phải đi.
plan-travel-between = Giữa
# $one, $other: names of sites
plan-travel-pair = { $one } và { $other }
plan-travel-usual = Hai cơ sở bất kỳ, trừ khi ghi bên dưới
plan-travel-minutes-label = Một chiều, phút
# $currency: such as EUR
plan-travel-fare = Khứ hồi, { $currency }
plan-travel-minutes = Ghi số phút từ 0 đến 720; để trống nếu không ai đi.
plan-travel-save = Lưu
plan-travel-of = Đường đi và về của cơ sở
plan-travel-show = Xem
plan-travel-home = Ai làm ở nhà thì học trực tuyến, trừ khi đã thỏa thuận đường đến cơ sở ở trang giờ học của họ.
said-plan-travel = Đã lưu; bản nháp sau sẽ theo đó.
plan-hours-way = Đường đến cơ sở để học
plan-hours-way-hint = Chỉ cho người làm ở nhà và đến lớp. Số phút một chiều; để trống: học trực tuyến.

# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-why-no-equipment = Không phòng nào ở { $site } có đủ thứ khóa học cần: thiếu { $n } × { $thing }.
# $site: name of the site, $n: pieces, $thing: name of the equipment
plan-fix-equipment = Đưa { $n } × { $thing } đến một phòng ở { $site }
# $n: pieces, $thing: name of the equipment
plan-change-equipment = Phòng thiếu thứ khóa học cần: { $n } × { $thing }.
# $n: pieces, $thing: name of the equipment
plan-change-equipment-out = Lúc đó lớp khác ở cơ sở đang dùng: thiếu { $n } × { $thing }.
# $n: minutes
plan-change-turn =
    { $n ->
       *[other] Trước hoặc sau chưa đến { $n } phút phòng có lớp khác: cần dọn và chuẩn bị ở giữa.
    }
plan-rule-equipment = Lớp nào cũng học ở nơi có đủ thứ cần, và không món nào phải ở hai nơi cùng lúc.
