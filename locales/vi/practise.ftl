practise-title = Luyện tập
practise-card-of = Luyện tập: thẻ { $n }/{ $all }
practise-done-of = Xong { $n }/{ $all } thẻ
practise-n-of = { $n }/{ $all }
practise-stop = Tạm dừng, câu trả lời đã lưu
practise-show = Xem một cách trả lời
practise-how-to-tell = Làm sao biết đã làm được
practise-space = Phím cách
practise-on-a-call = thử trong một lượt tương tác hôm nay
practise-how-close = Câu của bạn gần đến đâu?
practise-how-did-it-go = Làm thử thế nào?
practise-again = Luyện lại
practise-hard = Khó
practise-good = Được
practise-easy = Dễ
practise-not-today = Hôm nay chưa
practise-did-hard = Phải cố
practise-did-good = Ổn
practise-did-easy = Tự nhiên
practise-in-days = { $n ->
    [0] hôm nay
   *[other] { $n } ngày
}
practise-enough = Hôm nay { $n } thẻ, vậy là đủ.
practise-next = Lần tới: { $day }.
practise-nothing = Chưa có thẻ nào đến hạn.
practise-none = Chưa có bài luyện tập
practise-none-why = Thẻ tự đến từ hôm sau buổi học, mỗi ngày vài phút, trong ba mươi ngày.
practise-months = Các tháng luyện tập của bạn
practise-days = { $done }/{ $gone } ngày
practise-verdict-done = Đã thành thói quen: nghe thấy trong tương tác thật, và đủ nhiều lần.
practise-verdict-change = Cách này chưa giúp kỹ năng ổn định. Người quản lý sẽ cùng bạn chọn cách khác.
practise-verdict-data = Chưa đủ dữ liệu: số lượt tương tác có người nghe còn ít.
practise-rating-unknown = Chọn một trong bốn câu trả lời.
practise-over = Tháng luyện tập này đã kết thúc.
practise-from = góp ý của { $name }
practise-how-note = Làm thử ra sao (người quản lý và coach của bạn đọc được)
practise-remembered = Hôm nay bạn nhớ được khoảng { $n }/10 (đã học { $cards } thẻ).
practise-off-days = Ngày nghỉ, nghỉ phép và tạm ngưng không tính vào bên nào: không có chuỗi ngày nào để mất.
practise-notes = Ghi chú cho chính mình
practise-notes-back = { $n ->
    [0] Điều bạn viết cho mình sẽ trở lại vào ngày 3, 10, 30 và 365.
   *[other] Có { $n } ghi chú đã trở lại với bạn.
}
practise-notes-open = Đến ghi chú của bạn
practise-notes-lede = Điều bạn viết ở đây sẽ trở lại vào ngày 3, 10, 30 và 365. Không ai khác thấy.
practise-notes-came = Lời bạn đã viết
practise-note-came = Bạn viết điều này { $n } ngày trước
practise-note-read = Đã đọc
practise-notes-kept = Đang giữ
practise-notes-none = Chưa viết gì.
practise-note-line = viết { $written }, trở lại { $next }
practise-note-line-over = viết { $written }, đã trở lại bốn lần
practise-note-end = Không cần nữa
practise-note-new = Viết cho mình
practise-note-text = Bạn muốn gặp lại điều gì?
practise-note-hint = Một điều đã hiệu quả, hoặc một điều muốn thử.
practise-note-mail = Gửi cả qua email
practise-note-save = Giữ lại
said-practise-note-kept = Đã giữ. Ba ngày nữa sẽ trở lại lần đầu.
said-practise-note-ended = Ghi chú sẽ không trở lại nữa.
practise-mail-note-subject = Bạn viết điều này { $n } ngày trước
practise-mail-note-body = { $day }, bạn viết cho mình: { $text }
practise-pause = Vắng vài ngày
practise-pause-why = Nghỉ phép hoặc ốm mà lịch ca không biết: những ngày này không tính, tháng luyện tập lùi lại bấy nhiêu. Không ai hỏi lý do.
practise-pause-from = Ngày đầu vắng
practise-pause-to = Ngày cuối vắng
practise-pause-save = Tạm ngưng luyện tập
said-practise-paused = Đã tạm ngưng. Những ngày này không tính.
practise-pause-length = Ghi ngày cuối không trước ngày đầu, tổng cộng nhiều nhất { $max } ngày.
practise-pause-past = Tạm ngưng bắt đầu sớm nhất là { $max } ngày trước.
practise-pause-twice = Một số ngày đã tạm ngưng. Chọn ngày ngoài khoảng đó.
practise-team-title = Luyện tập của nhóm
practise-team-open = Tuần này của nhóm bạn
practise-team-line = Tuần này nhóm bạn đã luyện { $share } số ngày luyện tập.
practise-team-line-goal = Tuần này nhóm bạn đã luyện { $share } số ngày luyện tập; mục tiêu là { $goal }.
practise-team-lede = Tỷ lệ ngày luyện tập mà nhóm đã luyện, từ thứ Hai đến hôm nay. Không nêu tên ai, ngày nghỉ không tính, dưới năm người thì không hiện.
practise-team-week = Tuần này
practise-team-none = Chưa có nhóm nào để hiện.
practise-team = Nhóm
practise-team-share = Đã luyện
practise-team-goal = Mục tiêu
practise-team-label = { $team }: tỷ lệ ngày luyện tập
practise-team-people = { $n } người đang luyện tập
practise-team-nobody = hiện chưa ai trong tháng luyện tập
practise-team-small = dưới { $n } người luyện tập nên không hiện
practise-team-begins = tuần vừa bắt đầu
practise-team-no-goal = chưa có
practise-team-set = Cùng chọn mục tiêu
practise-team-share-field = Tỷ lệ ngày luyện tập trong tuần, %
practise-team-share-hint = 10–100. Ba ngày luyện hai ngày là 67.
practise-team-save = Đặt mục tiêu
said-practise-goal-set = Đã đặt mục tiêu của nhóm.
practise-coachee = Cùng xem luyện tập
practise-coachee-title = Luyện tập: { $name }
practise-coachee-remembered = Hôm nay nhớ được khoảng { $n }/10 ({ $cards } thẻ).
practise-reports = Đã làm trong tương tác, theo lời kể
practise-reports-why = Lời kể là luyện tập, chưa phải bằng chứng. Có người nghe rồi mới là căn cứ.
practise-reports-none = Ba mươi ngày qua chưa có.
practise-scored = Lượt được chấm trong thời gian đó: { $shown }/{ $n } tiêu chí đạt từ { $from } trở lên.
practise-only-said = Tự kể
practise-heard-by = { $name } đã nghe thấy
practise-not-heard-by = { $name } đã nghe, chưa thấy
practise-heard = Tôi nghe thấy
practise-not-heard = Tôi đã nghe, chưa thấy
said-practise-checked = Đã ghi thành một quan sát.
practise-check-not-done = Chưa có lượt tương tác để nghe: câu trả lời là “Hôm nay chưa”.
practise-checked-already = Đã có người nghe rồi.
practise-their-months = Các tháng
practise-weak = Thẻ chưa chắc nhất
practise-weak-none = Chưa trả lời thẻ nào.
practise-weak-line = { $chance } khả năng còn nhớ, { $n ->
    [0] chưa quên lần nào
   *[other] đã quên { $n } lần
}
practise-advice = Biến góp ý thành thẻ
practise-advice-kind = Đây là
practise-advice-do = việc làm thử trong một lượt tương tác
practise-advice-recall = điều cần nhớ
practise-advice-front = Điều cần thử hoặc cần trả lời
practise-advice-back = Làm sao biết đã được, hoặc câu trả lời
practise-advice-save = Tạo thẻ
said-practise-advised = Thẻ sẽ đến vào ngày làm việc tới.
practise-no-month = Hiện không có tháng luyện tập nào. Thẻ cần có một tháng.
practise-guard-title = Đã luyện tập và đã được hỗ trợ chưa?
practise-guard-lede = Một năm qua có { $n } người đã học khóa về kỹ năng này. Với { $open } người trong đó, luyện tập hoặc hỗ trợ còn dang dở; học khóa khác lúc này thì khóa trước chưa kịp có tác dụng.
practise-guard-nobody = Một năm qua chưa ai trong nhóm học khóa về kỹ năng này.
practise-guard-followed = Sau khóa học trước
practise-guard-back = Về nhu cầu
practise-guard-go = Bây giờ thì sao
practise-guard-reason = Vì sao cần thêm khóa học lúc này?
practise-guard-reason-hint = Lý do được ghi vào lịch sử của nhu cầu.
practise-guard-reason-needed = { $n } người còn dang dở luyện tập hoặc hỗ trợ. Ghi vì sao cần thêm khóa học lúc này.
practise-guard-note = Vẫn chọn khi { $n } người còn dang dở luyện tập hoặc hỗ trợ: { $reason }
practise-guard-wait = Chờ đã, chưa thêm khóa
practise-guard-choose = Chọn khóa học
practise-guard-who = Ai
practise-guard-course = Khóa học
practise-guard-practice = Luyện tập
practise-guard-support = Hỗ trợ
practise-guard-state = Tình trạng
practise-guard-open = Còn dang dở
practise-guard-done = Xong
practise-guard-habit = Đã thành thói quen
practise-guard-until = đến { $day }
practise-guard-no-meeting = chưa gặp sau đào tạo
practise-guard-promises-open = { $n } cam kết chưa thực hiện
practise-guard-promises-kept = đã thực hiện { $n } cam kết
practise-guard-nothing-open = không còn gì dang dở
practise-guard-seat = { $name }: sau “{ $course }”, đã luyện { $done }/{ $gone } ngày{ $meeting ->
    [missing] ; chưa gặp sau đào tạo
   *[fine] {""}
}{ $promises ->
    [0] {""}
   *[other] ; còn { $promises } cam kết hỗ trợ chưa làm
}. Khóa mới sẽ đến trước khi khóa trước kịp có tác dụng.
