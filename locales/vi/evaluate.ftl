evaluate-title = Hiệu quả đào tạo
evaluate-list-eyebrow = So người đã học với người chưa học, và mỗi người với chính mình trước đó
evaluate-lede = Đào tạo có giúp gì không? Mỗi câu trả lời đi kèm khoảng của nó, hoặc nói rõ là chưa thấy gì.
evaluate-empty-title = Chưa có gì để đo
evaluate-empty-text = Có báo cáo khi đã có người học xong một khóa và đã nhập số liệu hằng tuần.
evaluate-reports = Báo cáo
evaluate-reports-none = Chưa tính báo cáo nào.
evaluate-course = Khóa học
evaluate-metric = Chỉ số
evaluate-finding = Kết luận
evaluate-report = Báo cáo
evaluate-number = E-{ $n }
evaluate-compute-title = Tính một báo cáo
evaluate-compute = Tính
evaluate-course-about = { $people } người đã học, { $waves } đợt
evaluate-metric-fcr = Giải quyết ngay lần đầu (FCR)
evaluate-metric-csat = Hài lòng khách hàng (CSAT)
evaluate-metric-aht = Thời gian xử lý (AHT)
evaluate-metric-qa = Điểm QA
evaluate-metric-unknown = Không có chỉ số này. Chọn một chỉ số trong danh sách.
evaluate-nobody-trained = Chưa ai học xong khóa này.
said-evaluate-computed = Đã tính xong.
said-evaluate-sent = Đã gửi về. Kết quả nằm trong lịch sử của các nhu cầu.

evaluate-report-title = Hiệu quả của “{ $course }”
evaluate-eyebrow = { $course } · { $waves ->
    [0] chưa ai học
   *[other] { $waves } đợt
} · báo cáo E-{ $number }, tính { $day }
evaluate-did-it-work = Có tốt lên không?

evaluate-verdict-fcr-better = Có. Cứ 100 người gọi thì có thêm khoảng { $n } người được giải quyết ngay lần đầu. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-fcr-worse = Không. Cứ 100 người gọi thì bớt khoảng { $n } người được giải quyết ngay lần đầu. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-csat-better = Có. Trên thang 1 đến 5, khách cho cao hơn khoảng { $n } điểm. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-csat-worse = Không. Trên thang 1 đến 5, khách cho thấp hơn khoảng { $n } điểm. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-aht-better = Có. Mỗi lượt tương tác ngắn hơn khoảng { $n } giây. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-aht-worse = Không. Mỗi lượt tương tác dài hơn khoảng { $n } giây. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-qa-better = Có. Các lượt đã đánh giá cao hơn khoảng { $n } điểm trên thang 100. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-qa-worse = Không. Các lượt đã đánh giá thấp hơn khoảng { $n } điểm trên thang 100. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-fcr-none = Chưa thấy tác động rõ. Tính trên 100 người gọi, mức thay đổi thật có lẽ từ { $low } đến { $high }, trong đó có cả khả năng không đổi.
evaluate-verdict-csat-none = Chưa thấy tác động rõ. Trên thang 1 đến 5, mức thay đổi thật có lẽ từ { $low } đến { $high }, trong đó có cả khả năng không đổi.
evaluate-verdict-aht-none = Chưa thấy tác động rõ. Mức thay đổi thật có lẽ từ { $low } đến { $high } giây mỗi lượt tương tác, trong đó có cả khả năng không đổi.
evaluate-verdict-qa-none = Chưa thấy tác động rõ. Mức thay đổi thật có lẽ từ { $low } đến { $high } điểm trên thang 100, trong đó có cả khả năng không đổi.
evaluate-verdict-unknown = Chưa đủ dữ liệu. Có số liệu cả trước và sau của { $trained } người đã học và { $comparison } người chưa học; mỗi bên cần ít nhất 5 người.

evaluate-note-fcr-better = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-fcr-better }
evaluate-note-fcr-worse = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-fcr-worse }
evaluate-note-fcr-none = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-fcr-none }
evaluate-note-csat-better = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-csat-better }
evaluate-note-csat-worse = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-csat-worse }
evaluate-note-csat-none = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-csat-none }
evaluate-note-aht-better = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-aht-better }
evaluate-note-aht-worse = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-aht-worse }
evaluate-note-aht-none = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-aht-none }
evaluate-note-qa-better = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-qa-better }
evaluate-note-qa-worse = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-qa-worse }
evaluate-note-qa-none = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-qa-none }
evaluate-note-unknown = Báo cáo E-{ $number } về “{ $course }”: { evaluate-verdict-unknown }

evaluate-send-back = Gửi về phần nhu cầu
evaluate-sent = đã gửi về { $when }
evaluate-sent-already = Báo cáo này đã có trong lịch sử của các nhu cầu.
evaluate-no-need = Chưa đo nhu cầu nào cho các kỹ năng của khóa này. Nhập ý kiến phản hồi hoặc đánh giá cuộc gọi trước.

evaluate-chart-title = { $metric }, theo tuần
evaluate-chart-label = { $metric } theo tuần. Người đã học từ { $a } đến { $b }, người chưa học từ { $c } đến { $d }.
evaluate-split = đào tạo
evaluate-weeks-before = trước { $n } tuần
evaluate-weeks-after = sau { $n } tuần
evaluate-end-trained = đã học { $value }
evaluate-end-others = chưa học { $value }
evaluate-key-trained = { $n } người đã học
evaluate-key-comparison = { $n } người chưa học
evaluate-figures = Số liệu theo tuần
evaluate-week = Tuần kể từ khi học
evaluate-no-chart = Chưa có tuần nào cả hai nhóm cùng có số liệu.

evaluate-estimate = Ước lượng
evaluate-estimate-none = Cần có người ở cả hai nhóm có số liệu trước và sau.
evaluate-no-effect = không thay đổi
evaluate-trained = Đã học
evaluate-comparison = Nhóm so sánh
evaluate-difference-name = Chênh lệch
evaluate-change = { $before } → { $after }, { $change }
evaluate-difference = { $value }, khoảng tin cậy 95% từ { $low } đến { $high }
evaluate-unit-fcr = { $value } điểm phần trăm
evaluate-unit-csat = { $value } điểm (thang 5)
evaluate-unit-aht = { $value } giây
evaluate-unit-qa = { $value } điểm
evaluate-chance = Nếu khóa học không có tác động, mức chênh như vậy hoặc lớn hơn { $n ->
    [0] chỉ gặp chưa đến 1 lần trong 1.000.
   *[other] chỉ gặp khoảng { $n } lần trong 1.000.
}
evaluate-fools = Chắc đến đâu, và điều gì có thể đánh lừa
evaluate-fool-method = Mỗi người so với chính các tuần trước đó của mình; người học sau cho biết điều gì dù sao cũng xảy ra.
evaluate-fool-short = Có quá ít tuần trước đào tạo để biết hai nhóm có đi cùng nhịp không.
evaluate-fool-alike = Trước đào tạo hai nhóm đi cùng nhịp: độ lệch nhỏ như vậy tình cờ gặp { $n } lần trong 1.000.
evaluate-fool-dip = Ngay trước đào tạo, nhóm đã học có một giai đoạn khác thường. Một phần thay đổi dù sao cũng sẽ đến.
evaluate-fool-drift = Hai nhóm đã tách dần từ trước đào tạo. Đọc ước lượng này một cách dè dặt.
evaluate-fool-chosen = Trừ khi bốc thăm, đã có người chọn ai học trước, và có thể không phải ngẫu nhiên.
evaluate-fool-one-wave = Mọi người học cùng một đợt: bất cứ điều gì khác xảy ra tuần đó cũng trông như tác động của khóa học.
evaluate-fool-elsewhere = { $n } người đã học còn học thêm một khóa khác trong vòng mười hai tuần quanh khóa này.

evaluate-levels = Bốn cấp độ
evaluate-level-reaction = Phản ứng
evaluate-level-reaction-question = Có thấy hữu ích không?
evaluate-level-learning = Học tập
evaluate-level-learning-question = Có làm được không?
evaluate-level-behaviour = Hành vi
evaluate-level-behaviour-question = Có làm trong việc thật không?
evaluate-level-results = Kết quả
evaluate-level-results-question = Có tạo khác biệt không?
evaluate-not-asked = chưa hỏi
evaluate-reaction-none = Buổi gặp sau đào tạo sẽ hỏi; khóa này chưa có buổi gặp nào.
evaluate-reaction-goals = { $k }/{ $n } mục tiêu đạt
evaluate-reaction-text = Mục tiêu mọi người tự đặt, theo kết quả các buổi gặp sau đào tạo.
evaluate-learning-none = Chưa ai làm bài kiểm tra của khóa này.
evaluate-learning-text = Tỷ lệ trả lời đúng ở lần làm tốt nhất, { $n } người. Trước khóa học chưa ai được hỏi, nên con số này cho biết mọi người nắm được bao nhiêu, không phải học thêm được bao nhiêu.
evaluate-unknown-short = chưa đủ dữ liệu
evaluate-none-short = chưa thấy tác động rõ
evaluate-figure-unknown = { $metric }: chưa đủ dữ liệu.
evaluate-figure = { $metric }: { $value } ({ $low } đến { $high }).
evaluate-figure-none = { $metric }: { $value }, có thể là ngẫu nhiên ({ $low } đến { $high }).
