coach-follow-up-with = Buổi gặp sau đào tạo với { $name }
coach-five = Năm câu hỏi
coach-q-felt = Bạn thấy buổi đào tạo thế nào?
coach-q-learned = Bạn đã học được gì?
coach-q-goals = Bạn đã đạt mục tiêu của mình chưa?
coach-q-suggestion = Bạn có góp ý gì cho các buổi đào tạo sau?
coach-q-support = Tôi có thể hỗ trợ bạn áp dụng như thế nào?
coach-hint-suggestion = Chuyển cho người phụ trách kế hoạch đào tạo, không kèm tên, như một tiếng nói nữa về nhu cầu.
coach-hint-support = Trở thành cam kết của bạn, có ngày hẹn, trong danh sách của bạn.
coach-reached = Mục tiêu đã đạt
coach-reached-yes = Rồi
coach-reached-partly = Một phần
coach-reached-no = Chưa
coach-support-by = Cam kết của bạn, chậm nhất
coach-on = Ngày gặp
coach-save = Lưu buổi gặp
coach-held = Đã gặp
coach-held-on = Đã gặp { $day }.
coach-due-by = chậm nhất { $day }
coach-days-late = trễ { $n } ngày
coach-not-held-yet = Chưa gặp nhau. Đây là năm câu sẽ hỏi:
coach-goal = Mục tiêu
coach-promised = Đã cam kết
coach-kept = đã thực hiện
coach-keep = Đã thực hiện
coach-seen-on-calls = Nghe thấy trong tương tác thật
coach-nothing-seen = Chưa có ghi chép. Chỉ thẻ luyện tập thì chưa đủ để biết đã thành thói quen: cần có người nghe thấy trong cuộc gọi.
coach-seen = nghe thấy
coach-not-seen = lần này chưa thấy
coach-note-one = Ghi lại điều nghe được
coach-behaviour = Điều bạn lắng nghe
coach-was-it-seen = Trong lượt tương tác này
coach-note = Lời của bạn
coach-note-hint = Đã nói gì, và khách phản ứng ra sao.
coach-note-save = Lưu ghi chép
coach-answer-needed = Ghi vài chữ về điều đã nói.
coach-reached-needed = Chọn rồi, một phần hoặc chưa.
coach-on-future = Ghi ngày đã gặp; ngày đó không thể sau hôm nay.
coach-support-past = Ghi một ngày chưa qua.
coach-held-meanwhile = Trong lúc đó buổi gặp này đã có người ghi. Mở lại để đọc.
coach-kept-already = Cam kết này đã ghi là thực hiện rồi.
coach-objective-unknown = Chọn một mục tiêu của khóa học.
said-coach-held = Đã lưu buổi gặp. Góp ý và cam kết đã đến đúng nơi.
said-coach-kept = Đã giữ cam kết.
said-coach-observed = Đã ghi lại.

coach-mail-near-subject = Buổi gặp sau đào tạo với { $person }
coach-mail-near-body = { $person } đã học “{ $course }”. Buổi gặp sau đào tạo: chậm nhất { $day }, năm câu hỏi, khoảng mười lăm phút. Mở mục Gặp sau đào tạo trong Tandem để bắt đầu.
coach-mail-late-subject = Buổi gặp sau đào tạo với { $person } đang trễ
coach-mail-late-body = Buổi gặp với { $person } sau khóa “{ $course }” có hạn chót { $day }. Kỹ năng không ai hỏi đến sẽ phai dần: mười lăm phút hôm nay vẫn có ích. Mở mục Gặp sau đào tạo trong Tandem.

## Cuộc gọi: đã nghe thấy gì

coach-calls = Cuộc gọi
coach-calls-lede = Điều nghe được trong một cuộc gọi, từng tiêu chí một, và điều nên thử ở cuộc sau.
coach-waiting = Chờ bạn
# $name: who disputes
coach-waits-dispute = { $name } đề nghị xem lại một tiêu chí. Bạn quyết định.
# $name: the reviewer
coach-waits-read = { $name } đã ghi lại điều nghe được trong cuộc gọi của bạn
# $name: whose contact it is
coach-waits-draft = Bản đánh giá bạn đang viết cho { $name }
coach-draft = Bản nháp
coach-draft-why = Trước khi giao, chỉ bạn xem được.
coach-disputed = Đang xem lại
coach-acknowledged = Đã xem
coach-not-read-yet = Chưa xem
coach-failed = Điểm liệt
# $n: points, 0 to 100
coach-points = { $n }/100
coach-own-reviews = Cuộc gọi của bạn
coach-own-none = Chưa có ai viết về cuộc gọi của bạn.
coach-team-reviews = Cuộc gọi của những người bạn kèm, 60 ngày
coach-team-none = Chưa có bản nào được giao trong 60 ngày qua.
coach-contact = Lần liên hệ
coach-reviewer = Người nghe
coach-person = Nhân viên
coach-score = Điểm
coach-state = Tình trạng
coach-review-new = Đánh giá cuộc gọi
coach-review-new-lede = Nghe trước, rồi trả lời từng tiêu chí. Đây là bản nháp cho đến khi bạn giao.
coach-nobody-coached = Người đánh giá là quản lý trực tiếp hoặc coach cùng nhóm. Hiện bạn chưa kèm ai.
coach-scorecard = Phiếu đánh giá
coach-scorecard-none = Chưa có phiếu đánh giá. Người lập kế hoạch có thể viết một phiếu.
coach-channel = Kênh
coach-channel-call = Điện thoại
coach-channel-chat = Chat
coach-channel-mail = Email
coach-channel-unknown = Chọn điện thoại, chat hoặc email.
coach-contact-on = Ngày liên hệ
coach-contact-future = Ghi ngày liên hệ, không sau hôm nay.
coach-contact-which = Lần liên hệ nào
coach-contact-hint = Số trong tổng đài hoặc hệ thống ticket, để tìm lại được.
coach-review-open = Bắt đầu đánh giá
# $name: whose contact it is
coach-review-of = Một lần liên hệ của { $name }
# $name: the reviewer
coach-heard-by = người nghe: { $name }
# $name: of the scorecard, $version: its number
coach-scorecard-version = { $name }, bản { $version }
coach-redacted = Khi lưu, số điện thoại, địa chỉ và tên khách tự xưng sẽ được bỏ ra.
coach-critical = Điểm liệt
# $n: the weight, a whole number
coach-weight-of = trọng số { $n }
coach-mark-yes = Có
coach-mark-no = Không
coach-mark-na = Không áp dụng
coach-remark = Điều bạn nghe được
coach-advice = Nên thử ở cuộc sau
coach-advice-hint = Một điều thôi, bằng lời dùng được ngay ở cuộc sau.
coach-advice-next = Thử ở cuộc sau
coach-hand-over = Giao bản đánh giá
coach-keep-draft = Lưu bản nháp
coach-review-answer-needed = Chọn có, không hoặc không áp dụng.
coach-review-reason-needed = Ghi điều bạn nghe được: câu trả lời “không” cần lý do.
coach-review-advice-needed = Ghi một điều nên thử ở cuộc sau.
coach-review-nothing = Chưa tiêu chí nào có trọng số được trả lời có hoặc không, nên chưa tính được điểm. Trả lời ít nhất một tiêu chí.
coach-review-meanwhile = Bản đánh giá vừa được sửa. Mở lại để xem.
coach-acknowledge = Đã xem
coach-acknowledged-already = Bạn đã đánh dấu bản này là đã xem.
# $day: a date in the form after "by"
coach-dispute-until = Trước { $day }, bạn có thể đề nghị xem lại một tiêu chí. Người quyết định không phải người đã nghe.
coach-dispute = Đề nghị xem lại
coach-dispute-reason = Điều bạn nghe được
coach-dispute-send = Gửi đề nghị
coach-dispute-by-them = Đề nghị xem lại:
coach-dispute-late = Đã hết hạn đề nghị xem lại. Hãy trao đổi trực tiếp với coach.
coach-dispute-item = Chọn một tiêu chí trong bản đánh giá này chưa được trả lời “có”.
coach-dispute-reason-needed = Ghi điều bạn nghe được.
coach-dispute-again = Bạn đã đề nghị xem lại tiêu chí này.
# $day: a date in the form after "by"
coach-decided-by = quyết định trước { $day }
# $name: who decided, $day: a date, $after: points
coach-decision-stays = { $name }, { $day }: giữ nguyên { $after }/100
# $name: who decided, $day: a date, $before and $after: points
coach-decision-changed = { $name }, { $day }: đổi từ { $before } sang { $after }/100
coach-decide = Quyết định
coach-decide-answer = Câu trả lời cho tiêu chí
coach-decide-words = Lý do
coach-decision-words-needed = Ghi lý do: cả hai người sẽ đọc.
coach-decided-meanwhile = Vừa có người quyết định rồi.
coach-recording = Bản ghi âm
coach-recording-file = Bản ghi âm cuộc gọi này
coach-recording-other-file = Thay bằng bản ghi âm khác
coach-recording-hint = WAV, MP3, Ogg, WebM hoặc M4A, tối đa { $max } MB. Chỉ bạn, nhân viên sau khi bạn giao, và người quyết định đề nghị xem lại nghe được. Bản ghi âm bị xóa { $n } ngày sau khi giao hoặc sau quyết định.
coach-recording-add = Thêm bản ghi âm
coach-recording-remove = Gỡ bản ghi âm
coach-recording-demonstration = âm thanh minh họa, không phải cuộc gọi thật
coach-recording-gone = Đã hết thời gian lưu, bản ghi âm bị xóa: { $day }.
coach-recording-not-yours = Có bản ghi âm. Chỉ người đánh giá, chính nhân viên và người quyết định đề nghị xem lại nghe được.
coach-recording-none = Bản ghi âm đã bị xóa.
coach-recording-needed = Hãy chọn tệp trước.
coach-recording-broken = Tệp chưa đến đủ. Hãy gửi lại.
coach-recording-large = Tệp lớn hơn { $max } MB. Hãy lưu cuộc gọi thành MP3, hoặc chỉ giữ đoạn bạn nhận xét.
coach-recording-other = { $what ->
    [codec] Tệp WAV này dùng định dạng điện thoại mà trình duyệt không phát được. Hãy lưu thành MP3 hoặc WAV thường.
    [sound] Định dạng âm thanh này không phải trình duyệt nào cũng phát được. Hãy lưu thành MP3, WAV, Ogg, WebM hoặc M4A.
    [video] Đây là video. Hãy lưu phần tiếng thành MP3, WAV, Ogg, WebM hoặc M4A.
    [picture] Đây là hình ảnh. Bản ghi âm phải là tệp WAV, MP3, Ogg, WebM hoặc M4A.
    [pdf] Đây là PDF. Bản ghi âm phải là tệp WAV, MP3, Ogg, WebM hoặc M4A.
    [archive] Đây là tệp nén hoặc tài liệu. Bản ghi âm phải là tệp WAV, MP3, Ogg, WebM hoặc M4A.
    [text] Đây là văn bản. Bản ghi âm phải là tệp WAV, MP3, Ogg, WebM hoặc M4A.
   *[unknown] Nội dung tệp này không phải bản ghi âm, dù tên tệp là gì. Nhận WAV, MP3, Ogg, WebM và M4A.
}
coach-recording-late = Bản đánh giá đã được giao, bản ghi âm giữ nguyên.
coach-recording-call-only = Chỉ bản đánh giá cuộc gọi mới có bản ghi âm.
coach-listen-from = Nghe từ { $at }
coach-comments = Ghi chú theo cuộc gọi
coach-comments-none = Chưa có ghi chú.
coach-comment-whole = cả cuộc
coach-comment-at = Tại
coach-comment-at-hint = Phút và giây, ví dụ 2:14. Để trống nếu nói về cả cuộc.
coach-comment-text = Lời của bạn
coach-comment-add = Thêm
coach-comment-time = Ghi phút và giây, ví dụ 2:14.
coach-formula = Cách tính điểm
coach-formula-text = Tổng trọng số trả lời “có”, chia cho tổng trọng số trả lời “có” hoặc “không”, nhân 100. “Không áp dụng” không tính vào bên nào. Một câu “không” ở tiêu chí điểm liệt thì cả cuộc là 0.
coach-scorecards = Phiếu đánh giá
coach-scorecards-lede = Nghe điều gì và mỗi tiêu chí nặng bao nhiêu. Ai cũng đọc được.
coach-scorecard-new = Phiếu mới
coach-scorecard-change = Sửa
coach-scorecard-change-lede = Khi phát hành sẽ có bản mới. Các bản đánh giá trước giữ nguyên bản phiếu đã dùng.
coach-scorecard-name = Tên
coach-scorecard-publish = Phát hành bản mới
coach-scorecard-meanwhile = Vừa có người phát hành bản khác. Mở lại phiếu.
# $max: how many items at most
coach-scorecard-items = Ghi ít nhất một tiêu chí có trọng số trên 0, nhiều nhất { $max } tiêu chí.
coach-item = Tiêu chí
# $n: counted from 1
coach-item-n = Tiêu chí { $n }
coach-weight = Trọng số
coach-critical-yes = “Không” là 0 điểm
coach-critical-what = Điểm liệt: “không” thì cả cuộc là 0 điểm
coach-versions = Các bản
# $version: a number, $day: a date
coach-version-since = Bản { $version }, { $day }
coach-scorecard-first = Liên hệ với khách
coach-item-greeting = Chào và xưng tên
coach-item-listening = Để khách nói hết
coach-item-feeling = Gọi tên cảm xúc của khách trước khi đưa cách xử lý
coach-item-identity = Xác minh người gọi trước khi cung cấp dữ liệu
coach-item-solution = Xử lý xong, hoặc nói rõ việc tiếp theo và khi nào
coach-item-record = Hồ sơ khách ghi điều đã thống nhất
coach-item-close = Hỏi khách còn điều gì chưa rõ
said-coach-handed = Đã giao. Nhân viên đã được báo qua thư.
said-coach-review-kept = Đã lưu bản nháp.
said-coach-commented = Đã ghi.
said-coach-recording-added = Đã thêm bản ghi âm.
said-coach-recording-removed = Đã gỡ. Tệp sẽ bị xóa trong hai đêm tới.
said-coach-acknowledged = Đã đánh dấu là đã xem.
said-coach-dispute-raised = Người khác sẽ quyết định. Bạn sẽ nhận thư.
said-coach-decided = Đã quyết định. Cả hai đều được báo qua thư.
said-coach-scorecard = Đã phát hành. Các bản đánh giá mới dùng bản này.

# $name: the reviewer, $on: day of the contact, $until: a date in the form after "by"
coach-mail-review-subject = { $name } đã nghe một cuộc gọi của bạn
coach-mail-review-body = { $name } đã ghi lại điều nghe được trong lần liên hệ { $on } của bạn và một điều nên thử ở cuộc sau. Mở mục Cuộc gọi trong Tandem để xem. Nếu bạn thấy một tiêu chí khác đi, hãy đề nghị xem lại ở đó trước { $until }; người khác sẽ quyết định.
# $name: who disputes, $by: a date in the form after "by"
coach-mail-disputed-subject = { $name } chờ bạn quyết định
coach-mail-disputed-body = { $name } đề nghị xem lại một tiêu chí trong bản đánh giá cuộc gọi và đã ghi lý do. Bạn không phải người nghe cuộc đó nên bạn quyết định, trước { $by }. Mở mục Cuộc gọi trong Tandem.
# $name: whose contact, $on: day of the contact, $before and $after: points
coach-mail-decided-subject = Đã quyết định: lần liên hệ { $on }
coach-mail-changed-body = Một tiêu chí trong bản đánh giá lần liên hệ { $on } của { $name } đã được xem lại. Điểm đổi từ { $before } sang { $after }/100. Lý do có trong Tandem, mục Cuộc gọi.
coach-mail-stays-body = Một tiêu chí trong bản đánh giá lần liên hệ { $on } của { $name } đã được xem lại. Điểm giữ nguyên { $after }/100. Lý do có trong Tandem, mục Cuộc gọi.

## The development plan, written by two

coach-plan = Kế hoạch phát triển
coach-plan-lede = Do hai người viết: ai cũng có thể đề nghị đổi, và có hiệu lực khi người kia đồng ý.
coach-plan-goal-head = Mục tiêu
coach-plan-course-head = Khóa học
coach-plan-by-head = Hạn
coach-plan-chosen-head = Ai chọn
coach-chosen-own = chính người đó
coach-chosen-together = cả hai
coach-chosen-manager = quản lý
coach-plan-done = Đã học
coach-plan-share = Tự chọn: { $n }/{ $of }
coach-plan-agreed = { $names } đã thống nhất, { $day }
coach-plan-proposed = { $name } đề nghị, { $day }
coach-plan-waiting = Đang chờ trả lời
coach-plan-accept = Đồng ý
coach-plan-decline = Chưa đồng ý
coach-plan-why-label = Vì sao chưa, một câu
coach-plan-why = Ghi một câu vì sao chưa, để người kia đề nghị phương án tốt hơn.
coach-plan-other = Người kia sẽ trả lời.
coach-plan-agreed-head = Kế hoạch
coach-plan-none = Chưa thống nhất gì. Đề nghị mục tiêu đầu tiên bên dưới.
coach-plan-propose = Đề nghị thay đổi
coach-plan-propose-hint = Toàn bộ kế hoạch như sẽ thành. Xóa trống một dòng để bỏ.
coach-plan-propose-save = Gửi đề nghị
coach-plan-line = Mục tiêu { $n }
coach-plan-goal-n = Mục tiêu { $n }
coach-plan-course-n = Khóa cho mục tiêu { $n }
coach-plan-by-n = Hạn của mục tiêu { $n }
coach-plan-chosen-n = Ai chọn mục tiêu { $n }
coach-plan-no-course = không cần khóa
coach-plan-note = Đổi gì, một câu
coach-plan-note-hint = Người kia đọc câu này trước.
coach-plan-history = Các đề nghị trước
coach-plan-history-yes = { $name } đề nghị, đồng ý { $day }.
coach-plan-history-no = { $name } đề nghị, chưa đồng ý { $day }: { $why }
coach-plan-history-replaced = { $name } đề nghị, thay bằng đề nghị khác { $day }.
coach-plan-who = Chỉ người đó và các cấp quản lý xem được.
coach-plan-empty = Ghi ít nhất một mục tiêu.
coach-plan-goal = Ghi điều sẽ làm được.
coach-plan-course = Khóa này không còn. Chọn khóa khác hoặc bỏ trống.
coach-plan-long = Mỗi đoạn nhiều nhất { $max } ký tự, và tám mục tiêu.
coach-plan-same = Đây là kế hoạch hiện có. Hãy đổi điều gì đó trước.
coach-plan-answered = Đề nghị này đã được trả lời hoặc thay thế. Xem bản mới nhất.
said-coach-plan-proposed = Đã gửi. Có hiệu lực khi người kia đồng ý.
said-coach-plan-yes = Đã thống nhất. Đây là kế hoạch hiện nay.
said-coach-plan-no = Chưa đồng ý, kèm câu của bạn. Kế hoạch giữ nguyên.
coach-mail-plan-subject = Một kế hoạch phát triển đang chờ bạn trả lời
coach-mail-plan-body = { $name } đề nghị một thay đổi. Đọc trong Tandem rồi đồng ý hoặc chưa.
coach-liked-head = Cách học ưa thích
coach-liked-never = Để chọn và tạo động lực. Không nói lên học tốt đến đâu và không bao giờ dùng để dự đoán.
coach-liked-nothing = Chưa nêu.
coach-liked-none = không ưu tiên
coach-liked = { $ways }; { $pace }.
coach-liked-ways = Chọn bao nhiêu cũng được
coach-liked-pace = Nhịp học
coach-liked-save = Lưu
said-coach-liked = Đã lưu. Đổi lúc nào cũng được.
coach-way-listen = nghe
coach-way-experience = làm thử
coach-way-read = đọc
coach-way-watch = xem
coach-way-discuss = thảo luận
coach-pace-either = tự theo nhịp riêng hoặc theo nhóm
coach-pace-own = theo nhịp riêng
coach-pace-group = theo nhóm
