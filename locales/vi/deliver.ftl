deliver-not-begun = Điểm danh mở khi buổi học bắt đầu.
deliver-nobody-marked = Đánh dấu ít nhất một người.
deliver-marked-earlier = Danh sách này đã lưu vào một ngày khác và đã đóng. Các buổi gặp sau đào tạo đã bắt đầu theo đó.
deliver-state-unknown = Chọn có mặt, đến trễ hoặc vắng.
deliver-no-seat = Người này không có chỗ trong buổi học này.
deliver-stays-present = Ai đã ghi là có mặt thì giữ nguyên: buổi gặp sau đào tạo và phần luyện tập đã bắt đầu theo đó.
said-deliver-marked = Đã lưu điểm danh. Gặp sau đào tạo và luyện tập đã bắt đầu cho mọi người có mặt.

deliver-lesson-of = bài { $n }/{ $all }
deliver-minutes-left = còn { $n } phút
deliver-all-read = đã đọc hết
deliver-lessons = Bài học
deliver-read-of = { $read }/{ $all }
deliver-read = Đã đọc xong.
deliver-next = Tiếp theo: { $title }
deliver-next-quiz = Tiếp theo: tự thử sức
deliver-next-course = Về trang khóa học
deliver-ways = Không thích đọc?
deliver-way-main = { $method } (cách chính)
deliver-ways-how = Nói với người quản lý cách nào hợp với bạn.

deliver-quiz = Tự thử sức
deliver-quiz-lede = Có điểm ngay, kèm lý do cho từng câu. Từ { $pass } là đạt; thử bao nhiêu lần cũng được.
deliver-quiz-open-it = Mở câu hỏi
deliver-quiz-best = tốt nhất đến nay: { $right }/{ $all }
deliver-to-lessons = Đến các bài học
deliver-quiz-check = Xem kết quả { $n } câu
deliver-quiz-again = Thử lại
deliver-quiz-open = Chọn một câu trả lời.
deliver-quiz-open-some = Còn câu chưa trả lời.
deliver-quiz-counted = Các câu trả lời này đã tính rồi, có thể ở một cửa sổ khác. Mở lại câu hỏi.
deliver-score = { $right }/{ $all }
deliver-passed = đạt
deliver-not-passed = đạt từ { $pass }
deliver-right = đúng
deliver-not-this = không phải câu này
deliver-yes = Đúng rồi.
deliver-not-quite = Chưa hẳn.
deliver-comes-back = Câu này sẽ trở lại dưới dạng thẻ luyện tập.
deliver-again = Sẽ trở lại dưới dạng thẻ luyện tập
deliver-again-none = Không có: đúng hết.
said-deliver-quiz-saved = Đã tính câu trả lời của bạn.

deliver-size-ok = { $n } người; lớp có thể từ { $min } đến { $max }
deliver-size-warn = { $n } người, nhưng lớp cần từ { $min } đến { $max }
deliver-subgroups-ok = Mỗi nhóm nhỏ từ { $min } đến { $max } người: { $sizes }
deliver-subgroups-warn = Nhóm nhỏ cần từ { $min } đến { $max } người, hiện có: { $sizes }
deliver-managers-ok = Không ai học cùng quản lý trực tiếp
deliver-managers-warn = Học cùng quản lý trực tiếp: { $names }
deliver-departments-ok = { $n } phòng ban xen kẽ, mỗi phòng ban nhiều nhất { $largest } người
deliver-departments-warn = { $n ->
    [1] Chỉ có 1 phòng ban: loại đào tạo này cần xen kẽ
   *[other] { $n } phòng ban, nhưng { $largest } người thuộc cùng một phòng ban
}
deliver-language-ok = Mọi người đều làm việc bằng { LANGUAGE($language) }
deliver-language-warn = Không làm việc bằng { LANGUAGE($language) }: { $names }
deliver-trainer-ok = { $name } có thể dạy khóa này, bằng { LANGUAGE($language) }
deliver-trainer-warn = { $name } chưa có quyền dạy khóa này
deliver-trainer-language = { $name } không làm việc bằng { LANGUAGE($language) }
deliver-trainer-none = Chưa có giảng viên
deliver-activities-ok = Có đủ thảo luận, đồng đội, viết và đóng vai: { $n } hoạt động
deliver-activities-warn = Còn thiếu { $n } hoạt động mà loại đào tạo này cần

said-deliver-wished = Bạn đã xin chỗ. Câu trả lời sẽ đến qua email và hiện ở đây.
said-deliver-wish-seated = Bạn đã có chỗ.
said-deliver-wish-counted = Mong muốn của bạn đã được ghi. Khi có buổi học mới, bạn sẽ được xếp chỗ.
said-deliver-wish-answered = Đã lưu và gửi câu trả lời của bạn.
said-deliver-wish-back = Đã rút lại.
said-deliver-wish-planned = Họ đã có trong kế hoạch tới.
deliver-wish-lede = Quản lý trực tiếp trả lời trong { $n } ngày làm việc. Nếu không trả lời, yêu cầu được chuyển lên một cấp.
deliver-wish-lede-yes = Quản lý trực tiếp trả lời trong { $n } ngày làm việc. Nếu không trả lời thì xem như đồng ý.
deliver-wish-lede-open = Khóa học này không cần xin phép ai.
deliver-wish-which = Buổi học nào?
deliver-wish-free = còn { $n } chỗ
deliver-wish-any = Buổi khác, chưa có lịch
deliver-wish-any-hint = Mong muốn của bạn được ghi lại, người phụ trách đào tạo thấy có bao nhiêu người cùng muốn.
deliver-wish-none-free = Chưa có buổi học nào còn chỗ bằng ngôn ngữ bạn dùng. Bạn có thể ghi mong muốn: người phụ trách đào tạo thấy có bao nhiêu người cùng muốn.
deliver-wish-note = Bạn cần khóa này để làm gì
deliver-wish-note-hint = Một câu giúp quản lý dễ quyết định. Có thể để trống.
deliver-wish-send-any = Ghi mong muốn học
deliver-wish-take = Nhận chỗ
deliver-wish-full = Buổi học này đã hết chỗ. Hãy chọn buổi khác.
deliver-wish-seated = Bạn đã có chỗ trong một buổi của khóa này.
deliver-wish-taken = Bạn đã học khóa này. Bạn vẫn xem được các bài học.
deliver-wish-again = Bạn đã xin khóa này, hoặc chỗ của bạn đang được xếp.
deliver-wish-first = { $missing }
deliver-wish-answered = Yêu cầu này đã được trả lời. Hãy tải lại trang.
deliver-wish-choose = Hãy chọn đồng ý hoặc chưa được.
deliver-wishes = Xin chỗ học
deliver-wishes-lede = Ai muốn học gì thì xin ở trang khóa học. Câu trả lời có trước ngày đã ghi.
deliver-wishes-waiting = Chờ bạn trả lời
deliver-wishes-none = Không ai đang chờ bạn trả lời.
deliver-wishes-mine = Bạn đã xin
deliver-wishes-mine-none = Bạn chưa xin gì. Mỗi khóa học đều có nút để xin.
deliver-wish-by = trả lời trước { $day }
deliver-wish-late = trả lời trễ
deliver-wish-seat = đã có chỗ
deliver-wish-lost = không còn chỗ
deliver-wish-agreed = đã đồng ý, chưa có ngày
deliver-wish-planned = trong kế hoạch tới
deliver-wish-no = chưa được
deliver-wish-over = không có trả lời trước buổi học
deliver-wish-back = đã rút lại
deliver-wish-with = { $name } trả lời
deliver-wish-planners = người phụ trách đào tạo trả lời
deliver-wish-raised = đã chuyển tiếp
deliver-wish-take-back = Rút lại
deliver-wish-reason-label = Một câu kèm theo (bắt buộc nếu từ chối)
deliver-wish-reason = Hãy viết một câu vì sao chưa được, tối đa 500 ký tự.
deliver-wish-say-seat = Đồng ý, buổi này
deliver-wish-say-later = Đồng ý, buổi khác
deliver-wish-say-yes = Đồng ý
deliver-wish-say-planners = Chuyển cho người phụ trách đào tạo
deliver-wish-stuck = Chỉ người phụ trách đào tạo mới bỏ qua được điều này, kèm lý do. Hãy chuyển cho họ, hoặc đồng ý buổi khác.
deliver-wish-unplanned = Buổi học chưa có lịch
deliver-wish-say-no = Chưa được
deliver-wish-changes = Xếp chỗ kèm lý do ở trang buổi học
deliver-wish-crowds = Mong muốn học
deliver-wish-crowds-none = Không ai đang chờ buổi học chưa có lịch.
deliver-wish-crowd = { $n } người của { $team } muốn học khóa này
deliver-wish-plan = Xếp lịch cho { $n } người
deliver-wish-mail-asked-subject = { $name } xin chỗ: { $course }
deliver-wish-mail-asked-text = { $name } muốn học “{ $course }”. Hãy trả lời trước { $day } ở trang xin chỗ học.
deliver-wish-mail-seat-subject = Bạn đã có chỗ: { $course }
deliver-wish-mail-seat-text = Bạn đã có chỗ trong khóa “{ $course }” như đã xin. Thư mời đào tạo với giờ và địa điểm sẽ đến sau. { $reason }
deliver-wish-mail-yes-subject = Đã đồng ý: { $course }
deliver-wish-mail-yes-text = Mong muốn học “{ $course }” của bạn đã được đồng ý. Chưa có ngày; khi có bạn sẽ được báo. { $reason }
deliver-wish-mail-no-subject = Chưa được: { $course }
deliver-wish-mail-no-text = Bạn đã xin chỗ trong khóa “{ $course }”. Câu trả lời: chưa được. { $reason }
deliver-wish-mail-raised-subject = Vẫn chưa có trả lời: { $course }
deliver-wish-mail-raised-text = Chưa có trả lời bạn có chỗ trong khóa “{ $course }” hay không. Yêu cầu đã được chuyển tiếp; câu trả lời có trước { $day }.
deliver-wish-mail-over-subject = Không có trả lời kịp: { $course }
deliver-wish-mail-over-text = Buổi học “{ $course }” bạn xin đã diễn ra hoặc bị hủy trước khi có người trả lời. Bạn có thể xin buổi khác ở trang khóa học.

## Điểm danh theo phần, bằng mã, qua điện thoại

deliver-arrivals = Điểm danh theo phần
deliver-parts = Các phần
deliver-part-whole = Cả buổi
deliver-part-before = Trước giờ nghỉ
deliver-part-after = Sau giờ nghỉ
deliver-parts-of = { $n }/{ $all }
deliver-roster = Danh sách
deliver-roster-save = Lưu danh sách
deliver-roster-why = Có thể sửa trong hôm nay. Ai có mặt thì bắt đầu gặp sau đào tạo và luyện tập.
deliver-person = Người
deliver-arrival-state = Có mặt?
deliver-state-here = có mặt
deliver-state-late = đến muộn
deliver-state-away = vắng
deliver-how = Cách ghi
deliver-how-roster = danh sách, { $at }
deliver-how-code = bằng mã, { $at }
deliver-how-dial-in = gọi vào, { $at }
deliver-dialled = Số máy hoặc tên viết tắt
deliver-dialled-of = Số máy hoặc tên viết tắt của { $name }
deliver-attendance-here = Có mặt trong phần này
deliver-attendance-year = Khóa này, 12 tháng qua
deliver-attendance-target = mục tiêu { $pct }
deliver-cut = Điểm danh
deliver-cut-whole = một lần
deliver-cut-halves = trước và sau giờ nghỉ
deliver-cut-activities = ở mỗi hoạt động
deliver-cut-save = Dùng các phần này
deliver-arrival-cut-marked = Đã có người được điểm danh nên các phần giữ nguyên.
deliver-arrival-no-activities = Khóa này không có hoạt động nào. Chọn cách chia khác.
deliver-arrival-dialled-long = Số máy hoặc tên viết tắt dài tối đa 60 ký tự.
deliver-bridge = Từ cuộc gọi hội nghị
deliver-bridge-list = Danh sách cuộc gọi, dạng CSV
deliver-bridge-hint = Sao chép cả dòng đầu. Chỉ cần email, tên đăng nhập, mã nhân viên hoặc họ tên là tìm được người.
deliver-bridge-match = Điểm danh người đã gọi vào
deliver-bridge-nobody = Danh sách này không có ai trong buổi. Xem lại dòng đầu có phải tên cột không.
deliver-bridge-unmatched = { $n ->
   *[other] { $n } dòng không khớp với ai trong buổi. Điểm danh những người này bằng tay:
}
deliver-code = Mã
deliver-code-show = Hiện mã
deliver-code-lede = Đặt trang này ở chỗ ai cũng thấy. Ai nhập mã trên trang của mình thì được ghi là có mặt.
deliver-code-left = { $n ->
   *[other] Mã mới sau { $n } giây. Mã này còn dùng thêm một phút.
}
deliver-code-there = { $n }/{ $all } người đã có mặt
deliver-code-next = Mã hiện tại
deliver-code-qr = Mở trang nhập mã
deliver-arrival = Tôi có mặt
deliver-arrival-code = Mã trên tường
deliver-arrival-hint = Sáu chữ số, đổi mỗi phút.
deliver-arrival-say = Tôi có mặt
deliver-arrival-else = Không thấy mã? Giảng viên cũng có thể điểm danh cho bạn.
deliver-arrival-not-now = Trang này mở trong lúc buổi học diễn ra.
deliver-arrival-done = { $part }: có mặt từ { $at }
deliver-arrival-early = Buổi học chưa bắt đầu. Nhập mã khi đã bắt đầu.
deliver-arrival-over = Buổi học đã xong. Nhờ giảng viên điểm danh cho bạn.
deliver-arrival-closed = Buổi này chưa hiện mã. Nhờ giảng viên điểm danh cho bạn.
deliver-arrival-wrong = Đây không phải mã đang hiện. Nhập sáu chữ số trên tường.
deliver-arrival-slow = Mấy mã vừa rồi không khớp. Chờ một phút rồi nhập mã mới.
said-deliver-arrived = Đã ghi bạn có mặt.

## Cập nhật nghiệp vụ: có gì đổi, trước ngày nào, và vài câu kiểm tra

deliver-briefings = Cập nhật nghiệp vụ
deliver-briefings-lede = Những gì đã đổi và cần biết trước một ngày. Bản cập nhật không phải buổi đào tạo: không có thư mời, không giữ chỗ, và được tính riêng.
deliver-briefings-waiting = Bạn cần đọc
deliver-briefings-none = Không có gì mới. Bạn đã nắm hết thay đổi.
deliver-briefings-read = Đã đọc
deliver-briefings-told = Đã thông báo
deliver-briefings-told-none = Chưa có bản cập nhật nào.
deliver-briefing-new = Bản cập nhật mới
deliver-briefing-new-lede = Nói điều gì khác đi và từ khi nào, càng ngắn càng tốt. Tối đa ba câu hỏi để biết mọi người đã hiểu.
deliver-briefing-tell = Gửi bản cập nhật
deliver-briefing-title = Điều đã thay đổi
deliver-briefing-text = Trong vài câu
deliver-briefing-text-hint = Đọc tối đa hai phút. Dùng được Markdown.
deliver-briefing-audience-label = Dành cho
deliver-briefing-due = Đọc trước ngày
deliver-briefing-team = Nhóm
deliver-audience-team = Nhóm { $name }
deliver-audience-department = Bộ phận { $name }
deliver-audience-site = Cơ sở { $name }
deliver-audience-queue = Hàng đợi { $name }
deliver-audience-everybody = Mọi người
deliver-briefing-question-n = Câu hỏi { $n }
deliver-briefing-question-label = Câu hỏi
deliver-briefing-right = Câu trả lời đúng
deliver-briefing-wrong = Câu trả lời khác
deliver-briefing-wrong-more = Thêm một câu trả lời
deliver-briefing-audience = Chọn bản cập nhật này dành cho ai.
deliver-briefing-own-teams = Bạn gửi được cho nhóm có người bạn quản lý. Người phụ trách đào tạo gửi được cho nhóm khác.
deliver-briefing-due-past = Ngày này đã qua. Chọn hôm nay hoặc ngày sau.
deliver-briefing-question = Mỗi câu hỏi cần nội dung, câu trả lời đúng và ít nhất một câu trả lời khác; không trùng nhau.
deliver-briefing-question-long = Mỗi câu hỏi, câu trả lời dài tối đa 300 ký tự.
deliver-briefing-same-questions = Ngôn ngữ nào đã viết thì hỏi đủ các câu như nhau, hoặc để trống ngôn ngữ này.
deliver-briefing-by = trước { $day }
deliver-briefing-late = { $n ->
   *[other] trễ { $n } ngày
}
deliver-briefing-read-on = đã đọc { $day }
deliver-briefing-read-by = { $n ->
    [0] chưa ai đọc
   *[other] { $n } người
}
deliver-briefing-fig-read = Đã đọc
deliver-briefing-fig-in-time = Đúng hạn
deliver-briefing-again-n = { $n ->
   *[other] { $n } người phải trả lời hơn một lần. Có thể có câu cần viết rõ hơn.
}
deliver-briefing-not-yet = Chưa đọc
deliver-briefing-all-read = Mọi người đã đọc.
deliver-briefing-more = { $n ->
   *[other] Còn { $n } người nữa; trong tệp có đủ.
}
deliver-briefing-end = Không còn cần
deliver-briefing-is-ended = đã kết thúc
deliver-briefing-ended-note = Không ai cần đọc bản cập nhật này nữa.
deliver-unbriefed-csv = Ai chưa đọc gì (CSV)
deliver-briefing-acknowledge = Đã xem
deliver-briefing-not-this = Không phải câu này.
deliver-briefing-read-again = Chưa đúng hết. Đọc lại một lần nữa; thứ tự câu trả lời sẽ khác.
deliver-briefing-other-window = Đã trả lời ở cửa sổ khác. Mở lại bản cập nhật.
said-deliver-briefed = Đã gửi. Người cần đọc sẽ thấy ở trang Hôm nay.
said-deliver-briefing-read = Bạn đã nắm thay đổi. Cảm ơn bạn.
said-deliver-briefing-ended = Không ai cần đọc bản cập nhật này nữa.

## Tài liệu tra nhanh: tra lúc khách đang chờ

deliver-aids = Tài liệu tra nhanh
deliver-aids-lede = Những bài ngắn để tra lúc khách đang chờ. Ctrl K cũng tìm ra.
deliver-aids-look = Bạn cần tra gì?
deliver-aids-found = { $n ->
   *[other] Tìm thấy { $n } tài liệu
}
deliver-aids-none = Chưa có tài liệu tra nhanh nào.
deliver-aids-nothing-found = Chưa tài liệu nào có những từ này. Thử một từ thôi, hoặc hỏi coach: thiếu gì thì viết thêm được.
deliver-aid-new = Viết tài liệu tra nhanh
deliver-aid-edit = Sửa
deliver-aid-form-lede = Viết điều cần dùng khi khách đang trên máy: các bước, lời nói, giới hạn. Nửa trang là đủ.
deliver-aid-title = Tiêu đề
deliver-aid-title-hint = Những từ người khác sẽ gõ khi tìm.
deliver-aid-body = Cách làm
deliver-aid-body-hint = Các bước ngắn. Dùng được Markdown: danh sách, chữ đậm, bảng.
deliver-aid-course = Khóa học
deliver-aid-card = Thẻ luyện tập
deliver-aid-review-next = Xem lại trước ngày
deliver-aid-note = Bản này có gì mới
deliver-aid-save = Lưu
deliver-aid-about = Về tài liệu này
deliver-aid-version = Phiên bản
deliver-aid-version-of = { $n }, { $day }
deliver-aid-versions = Các phiên bản
deliver-aid-review = Xem lại trước ngày
deliver-aid-answers = Có ích
deliver-aid-helped = có ích với { $n }/{ $all } người
deliver-aid-stale = cần xem lại
deliver-aid-stale-text = Tài liệu này lẽ ra được xem lại trước { $day }. Nếu có chỗ không còn đúng, ghi ở dưới.
deliver-aid-needed = Đây có phải điều bạn cần?
deliver-aid-missing = Còn thiếu gì?
deliver-aid-missing-hint = Có thể để trống. Ý kiến được chuyển đi không kèm tên bạn.
deliver-aid-yes = Đúng
deliver-aid-no = Chưa
deliver-aid-look-again = Còn đúng không?
deliver-aid-still-right = Vẫn đúng
deliver-aid-end = Gỡ xuống
deliver-aid-look-up = Tra khi làm việc:
deliver-aid-note-long = Tối đa 500 ký tự.
deliver-aid-review-past = Chọn một ngày sắp tới.
deliver-aid-card-course = Chọn khóa học trước, rồi chọn thẻ của khóa đó.
said-deliver-aid-written = Đã lưu. Giờ tìm là thấy.
said-deliver-aid-answered = Cảm ơn bạn. Câu trả lời được tính không kèm tên.
said-deliver-aid-kept = Đã ghi: còn đúng đến ngày đó.
said-deliver-aid-ended = Đã gỡ. Không ai tìm thấy nữa.

## Nghe kèm: nghe, thử khi có người giúp, rồi tự nhận cuộc gọi

deliver-shadowings = Nghe kèm
deliver-shadowings-lede = Hai người ngồi cạnh nhau: nghe, rồi nói khi người kia nghe, rồi tự nhận cuộc gọi khi có người giúp gần bên. Cả hai cùng xác nhận từng cuộc.
deliver-shadow-now = Đang ngồi cạnh nhau
deliver-shadow-none = Chưa có ai trong nhóm bạn quản lý đang nghe kèm.
deliver-shadow-mine = Của tôi
deliver-shadow-mine-none = Bạn chưa được ghép với ai. Quản lý của bạn có thể ghép.
deliver-shadow-new = Ghép hai người
deliver-shadow-person = Người mới
deliver-shadow-person-hint = Họ tên, email hoặc tên đăng nhập
deliver-shadow-partner = Ngồi cạnh
deliver-shadow-from = Từ
deliver-shadow-to = Đến
deliver-shadow-kinds = Các loại tương tác chính
deliver-shadow-kinds-hint = Mỗi dòng một loại, tối đa sáu.
deliver-shadow-kind = Loại tương tác
deliver-shadow-needed = Số lượt nghe mỗi loại trước lượt tự nhận đầu tiên
deliver-shadow-pair-up = Ghép hai người
deliver-shadow-pair = { $person } ngồi cạnh { $partner }
deliver-shadow-from-to = { $from } đến { $to }
deliver-shadow-steps = Các bước
deliver-step-observe = Nghe
deliver-step-reverse = Nói, người kia nghe
deliver-step-supported = Tự nhận, có người giúp
deliver-shadow-ready = có thể tự nhận
deliver-shadow-ready-text = { $name } đã xử lý đủ các loại và có thể tự nhận một mình.
deliver-shadow-missing = { $kind } ({ $n })
deliver-gate-observe = Chưa tự nhận cuộc nào. Còn cần nghe: { $missing }.
deliver-gate-reverse = Đã nghe đủ. Trước khi tự nhận, còn cần nói khi người kia nghe: { $missing }.
deliver-gate-supported = Tự nhận khi có người giúp gần bên. Còn lại: { $missing }.
deliver-shadow-contacts = Các lượt
deliver-shadow-contacts-none = Chưa ghi lượt nào.
deliver-shadow-both = cả hai đã xác nhận
deliver-shadow-waits = chờ { $name }
deliver-shadow-tick = Đúng vậy
deliver-shadow-note-new = Ghi một lượt
deliver-shadow-step = Bước
deliver-shadow-note = Điều tôi biết thêm về khách hàng
deliver-shadow-note-hint = Một câu, không ghi tên hay số của khách. Có thể để trống.
deliver-shadow-write = Ghi lại
deliver-shadow-end = Hai người đã xong
deliver-shadow-not-yours = Bạn ghép được người bạn quản lý. Người phụ trách đào tạo ghép được người khác.
deliver-shadow-two = Cần một người khác ngồi cạnh: chọn hai người.
deliver-shadow-days = Chọn ngày cuối sau ngày đầu, trong vòng { $max } ngày.
deliver-shadow-kinds-wrong = Ghi từ một đến { $max } loại khác nhau, mỗi dòng một loại, tối đa 60 ký tự.
deliver-shadow-already = Người này đang nghe kèm. Kết thúc lần đó trước.
deliver-shadow-over = Hai người đã xong. Không ghi thêm nữa.
deliver-shadow-gate = Bước này chưa mở. Phần còn thiếu ghi ở trên.
said-deliver-paired = Đã ghép. Cả hai thấy ở mục Nghe kèm.
said-deliver-contact-noted = Đã ghi. Lượt này được tính khi người kia cũng xác nhận.
said-deliver-contact-ticked = Đã xác nhận. Lượt này được tính.
said-deliver-shadow-ended = Hai người đã xong.

## Danh mục khóa học

deliver-cat-q = Tìm khóa học
deliver-cat-narrow = Thu hẹp
deliver-cat-type = Loại
deliver-cat-method = Hình thức
deliver-cat-lang = Ngôn ngữ
deliver-cat-length = Thời lượng
deliver-cat-provider = Nguồn
deliver-cat-fit = Dành cho
deliver-cat-seats = Chỗ
deliver-cat-any = tất cả
deliver-cat-length-short = đến một giờ
deliver-cat-length-half = đến nửa ngày
deliver-cat-length-long = dài hơn
deliver-cat-seats-open = còn chỗ
deliver-cat-apply = Hiện các khóa này
deliver-cat-all = tất cả khóa học
deliver-cat-found = { $n ->
   *[other] { $n } khóa học
}

## Ghi chú của giảng viên

deliver-notes = Ghi chú của giảng viên
deliver-notes-lede-trainer = Điều bạn ghi về ai thì chỉ người đó đọc.
deliver-notes-lede = Điều giảng viên ghi về bạn. Không ai khác đọc.
deliver-notes-none = Chưa ghi gì.
deliver-note-step = Tiến bộ
deliver-note-text = Điều tôi thấy
deliver-note-new = Viết ghi chú
deliver-note-write = Lưu ghi chú
deliver-note-step-begun = thử lần đầu
deliver-note-step-helped = có người giúp
deliver-note-step-alone = tự làm
deliver-note-step-helps = giúp người khác
said-deliver-noted = Đã ghi. Học viên đọc được.
