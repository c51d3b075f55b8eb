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

evaluate-verdict-fcr-better = Đã có tác dụng. Cứ 100 người gọi thì có thêm khoảng { $n } người được giải quyết ngay lần đầu. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-fcr-worse = Chưa có tác dụng. Cứ 100 người gọi thì bớt khoảng { $n } người được giải quyết ngay lần đầu. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-csat-better = Đã có tác dụng. Trên thang 1 đến 5, khách cho cao hơn khoảng { $n } điểm. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-csat-worse = Chưa có tác dụng. Trên thang 1 đến 5, khách cho thấp hơn khoảng { $n } điểm. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-aht-better = Đã có tác dụng. Mỗi lượt tương tác ngắn hơn khoảng { $n } giây. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-aht-worse = Chưa có tác dụng. Mỗi lượt tương tác dài hơn khoảng { $n } giây. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-qa-better = Đã có tác dụng. Các lượt đã đánh giá cao hơn khoảng { $n } điểm trên thang 100. Có thể chỉ { $least }, cũng có thể tới { $most }.
evaluate-verdict-qa-worse = Chưa có tác dụng. Các lượt đã đánh giá thấp hơn khoảng { $n } điểm trên thang 100. Có thể chỉ { $least }, cũng có thể tới { $most }.
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
evaluate-learning-text = Tỷ lệ đúng sau buổi học, { $n } người. Trước đó chưa ai làm bài, nên đây là điều họ biết, không phải điều họ học thêm được.
evaluate-unknown-short = chưa đủ dữ liệu
evaluate-none-short = chưa thấy tác động rõ
evaluate-figure-unknown = { $metric }: chưa đủ dữ liệu.
evaluate-figure = { $metric }: { $value } ({ $low } đến { $high }).
evaluate-figure-none = { $metric }: { $value }, có thể là ngẫu nhiên ({ $low } đến { $high }).

## Người có mặt nói gì
evaluate-react-title = Buổi học thế nào?
evaluate-react-lede = Khoảng một phút. Câu trả lời của bạn được cộng chung với mọi người; không ai thấy nó bên cạnh tên bạn.
evaluate-react-done = Bạn đã trả lời. Cảm ơn bạn.
evaluate-react-open = Bên dưới còn câu chưa trả lời.
evaluate-react-choose = Chọn một trong các câu trả lời.
evaluate-react-twice = Bạn đã trả lời câu này. Câu trả lời đầu tiên được tính.
evaluate-react-not-there = Chỉ hỏi những người đã có mặt trong buổi học.
evaluate-react-early = Mục này mở khi buổi học kết thúc.
evaluate-react-closed = Buổi học này đã qua hơn ba tháng; các câu hỏi đã đóng.
evaluate-react-save = Gửi câu trả lời
said-evaluate-reacted = Cảm ơn bạn. Đã ghi nhận.
said-evaluate-mood = Đã tính, không kèm tên bạn.
evaluate-able-class = Bây giờ bạn làm được gì với nó?
evaluate-able-class-5 = Tôi dùng được, và có thể chỉ cho đồng nghiệp.
evaluate-able-class-4 = Tôi dùng được ngay trong các lượt tương tác tới.
evaluate-able-class-3 = Tôi bắt đầu được, cần luyện thêm.
evaluate-able-class-2 = Tôi cần có người bên cạnh.
evaluate-able-class-1 = Tôi chưa thấy cách dùng nó trong công việc.
evaluate-able-later = Đến giờ bạn dùng nó ra sao?
evaluate-able-later-5 = Tôi làm mà không cần nghĩ tới.
evaluate-able-later-4 = Phần lớn thời gian tôi có làm.
evaluate-able-later-3 = Nhớ ra thì tôi làm.
evaluate-able-later-2 = Tôi đã thử nhưng chưa được.
evaluate-able-later-1 = Tôi chưa dùng.
evaluate-chances-class = Trong buổi học, bạn tự làm được bao nhiêu?
evaluate-chances-class-5 = Phần lớn thời gian
evaluate-chances-class-4 = Khoảng một nửa
evaluate-chances-class-3 = Vài lần
evaluate-chances-class-2 = Một lần
evaluate-chances-class-1 = Không, tôi chỉ nghe
evaluate-chances-later = Tuần trước công việc cần đến nó bao nhiêu lần?
evaluate-chances-later-5 = Nhiều lần mỗi ngày
evaluate-chances-later-4 = Mỗi ngày
evaluate-chances-later-3 = Hầu hết các ngày
evaluate-chances-later-2 = Một hai lần
evaluate-chances-later-1 = Không lần nào
evaluate-hindered = Điều gì có thể khiến bạn không dùng được?
evaluate-hindered-hint = Chọn bao nhiêu cũng được, hoặc không chọn.
evaluate-hindered-time = Quá ít thời gian giữa các lượt tương tác
evaluate-hindered-tools = Màn hình và hệ thống không thuận
evaluate-hindered-targets = Chỉ tiêu của tôi kéo theo hướng khác
evaluate-hindered-unsure = Tôi vẫn chưa rõ cách làm
evaluate-hindered-doubt = Tôi ngờ rằng nó không giúp khách hàng
evaluate-helper = Ai giúp bạn việc này?
evaluate-helper-manager = Quản lý của tôi
evaluate-helper-coach = Người kèm cặp
evaluate-helper-colleague = Đồng nghiệp
evaluate-helper-nobody = Chưa có ai
evaluate-wish = Lần sau nên khác đi điều gì?
evaluate-wish-hint = Nếu bạn muốn. Gửi đến người phụ trách kế hoạch đào tạo, không kèm tên, như một tiếng nói nữa về nhu cầu.
evaluate-mood = Bạn thấy thế nào trong nhóm này?
evaluate-mood-why = Một lần chạm. Chỉ đếm, không giữ tên.
evaluate-mood-done = Câu này bạn đã trả lời. Cảm ơn bạn.
evaluate-mood-5 = Rất tốt
evaluate-mood-4 = Tốt
evaluate-mood-3 = Tạm được
evaluate-mood-2 = Không thoải mái
evaluate-mood-1 = Rất không ổn
evaluate-mood-heading = Mọi người thấy thế nào
evaluate-sums-title = Mọi người nói gì
evaluate-sums-lede = Chỉ có tổng số, và chỉ từ { $n } câu trả lời trở lên.
evaluate-round-class = Sau buổi học
evaluate-round-later = Vài tuần sau
evaluate-answers = { $n } câu trả lời
evaluate-too-few = Hiện khi có từ { $n } câu trả lời.
evaluate-answer = Câu trả lời
evaluate-people = Số người
evaluate-asked-class = Khóa { $course } thế nào? Một phút trả lời
evaluate-asked-later = Bạn dùng { $course } ra sao? Một phút trả lời

## Học được gì, trước và sau
evaluate-learning-points = { $n } điểm
evaluate-learning-gain = Tỷ lệ đúng trước và sau, từ { $before } lên { $after }; số điểm tính trên { $n } người làm bài cả hai lần.
evaluate-learning-later = Vài tuần sau: { $pct }.
evaluate-items = Bài kiểm tra, từng câu
evaluate-item = Câu hỏi
evaluate-before = Trước
evaluate-after = Sau
evaluate-reaction-able = { $k } trên { $n } người bắt đầu được
evaluate-reaction-asked = Người có mặt tự nói họ làm được gì với nó.
evaluate-reaction-later = Vài tuần sau, { $k } trên { $n } người đang dùng.

## Chi phí và lợi ích
evaluate-worth = Tốn bao nhiêu, thu về bao nhiêu
evaluate-cost = Đào tạo một người tốn từ { $low } đến { $high }: thời gian rời điện thoại, phần của quản lý, giảng viên và phòng.
evaluate-back-aht = Các lượt tương tác ngắn hơn thu về từ { $low } đến { $high } mỗi người mỗi tuần.
evaluate-back-fcr = Các lượt không phải gọi lại thu về từ { $low } đến { $high } mỗi người mỗi tuần.
evaluate-back-none = Chỉ số này không có giá. Đặt kết quả bên cạnh chi phí và tự cân nhắc.
evaluate-back-unknown = Chưa nói được thu về bao nhiêu: chưa đủ dữ liệu.
evaluate-pays = Hoàn vốn sau { $first } đến { $last } tuần, nếu hiệu quả kéo dài.
evaluate-pays-perhaps = Tốt nhất là hoàn vốn sau { $n } tuần; xấu nhất là không bao giờ.
evaluate-pays-never = Theo các con số này, tính bằng tiền thì không hoàn vốn.
evaluate-worth-how = Cách tính
evaluate-worth-how-text = Chi phí: buổi học, thư báo, buổi nói về mục tiêu, buổi gặp sau đào tạo và luyện tập tính theo lương của chính họ; thời gian của quản lý trong hai buổi gặp; phần chia của giảng viên, phòng và giá khóa học. Thấp khi lớp đầy và ít luyện tập, cao khi lớp nhỏ nhất và luyện đủ. Lợi ích: hai đầu khoảng của hiệu quả, nhân số lượt tương tác mỗi tuần, nhân lương. Một lượt không phải gọi lại được tính là tiết kiệm một lượt trung bình.

## Cam kết quanh mỗi chỗ học
evaluate-promises-title = Chúng ta đã làm phần của mình chưa?
evaluate-promises-lede = { $n ->
    [0] Một năm qua chưa có lớp nào.
   *[other] { $n } chỗ học trong các lớp một năm qua, và các cam kết quanh đó.
}
evaluate-promises-none = Chưa có gì để đếm
evaluate-promises-none-why = Cam kết được đếm từ lớp đầu tiên có điểm danh.
evaluate-promise-memo = Thư báo trước 14 ngày
evaluate-promise-goal = Thống nhất mục tiêu trước
evaluate-promise-follow-up = Gặp sau đào tạo đúng hạn
evaluate-promise-support = Hỗ trợ như đã hứa
evaluate-promise-practice = Luyện nửa số ngày
evaluate-seats = Chỗ học
evaluate-team = Nhóm
evaluate-kept-of = { $k } trên { $n }
evaluate-goes-title = Giữ cam kết thì đi cùng điều gì
evaluate-goes-why = Người được giữ cam kết so với người cùng khóa không được: thay đổi của chính mỗi người từ tám tuần trước đến tám tuần sau. Người giữ cam kết có thể khác ở nhiều điểm khác nữa, nên đây là gợi ý, không phải bằng chứng.
evaluate-goes-better = { $metric }: { $n } ({ $low } đến { $high }), tốt hơn khi cam kết được giữ.
evaluate-goes-worse = { $metric }: { $n } ({ $low } đến { $high }), kém hơn khi cam kết được giữ.
evaluate-goes-none = { $metric }: không thấy khác biệt ({ $low } đến { $high }).
evaluate-goes-unknown = Chưa đủ người ở cả hai phía.

## Nhân viên bên cạnh khách hàng
evaluate-beside-title = Nhân viên và khách hàng
evaluate-beside-lede = Nhân viên thấy công việc ra sao, đặt bên cạnh khách thấy dịch vụ ra sao. Cả hai từ 1 đến 5.
evaluate-beside-none = Chưa có gì để so
evaluate-beside-none-why = Mỗi tháng nhân viên được hỏi hai câu; số liệu khách hàng đến cùng lần nhập hằng tuần.
evaluate-beside-months = Từng tháng
evaluate-beside-teams = Các nhóm, ba tháng gần nhất
evaluate-beside-employees = Nhân viên
evaluate-beside-customers = Khách hàng
evaluate-beside-work = Công việc
evaluate-beside-help = Được giúp khi khó
evaluate-month = Tháng
evaluate-beside-chart = Mức hài lòng của nhân viên và khách hàng theo tháng, từ 1 đến 5. Con số nằm trong bảng bên dưới.
evaluate-beside-employees-end = nhân viên { $value }
evaluate-beside-customers-end = khách { $value }

## Ai được đào tạo

evaluate-reach-title = Ai được đào tạo
evaluate-reach-lede = Ai đã học xong trong { $n } ngày qua, theo phòng ban, vị trí và loại đào tạo. Đếm mỗi đêm.
evaluate-reach-none = Chưa đếm
evaluate-reach-none-why = Đêm đầu tiên sẽ đếm ai được đào tạo.
evaluate-reach-csv = Tải tệp
evaluate-reach-groups = Những người dễ bị quên
evaluate-reach-who = Ai
evaluate-reach-people = Số người
evaluate-reach-any = Mọi loại
evaluate-reach-state = Điểm đáng chú ý
evaluate-reach-never = chưa ai được đào tạo
evaluate-reach-behind = thấp hơn mức chung { $n } điểm phần trăm
evaluate-reach-group-everybody = Tất cả mọi người
evaluate-reach-group-temporary = Nhân viên thời vụ
evaluate-reach-group-home = Người làm việc tại nhà
evaluate-reach-group-night = Người làm ca đêm
evaluate-reach-group-managers = Quản lý
evaluate-reach-matrix = Theo phòng ban và vị trí
evaluate-reach-matrix-how = Tỷ lệ người đã học xong ít nhất một khóa thuộc loại đó. In đậm: không có ai.
evaluate-gain = Tăng
evaluate-later = Vài tuần sau
evaluate-later-of = { $pct } trên { $n } người
evaluate-cost-parts = Mỗi người rời máy từ { $low } đến { $high } giờ: buổi học, chuẩn bị, trao đổi và từ một phần ba đến toàn bộ phần luyện tập. Chi phí bù người trực: không có gì nếu dư người, đến { $cover } nếu không ai thay.

evaluate-survey = Khảo sát nhân viên
evaluate-survey-lede = Số tổng hợp của cả nhóm từ khảo sát nội bộ, thang 1 đến 5, đặt cạnh điểm của khách hàng cùng kỳ. Chỉ đặt cạnh nhau, không khẳng định nhân quả.
evaluate-survey-none = Chưa có khảo sát nào được nhập. Quản trị viên nhập ở mục Nhập dữ liệu: nhóm, kỳ, số câu trả lời, mức hài lòng, mức gắn kết.
evaluate-survey-period = Kỳ
evaluate-survey-answers = Câu trả lời
evaluate-survey-satisfaction = Hài lòng
evaluate-survey-engagement = Gắn kết
evaluate-survey-report = Nhân viên, để đối chiếu
evaluate-survey-trained = Nhóm có người đã học: hài lòng { $a } ({ $before }), { $b } ({ $after }), { $n } câu trả lời.
evaluate-survey-engaged = Mức gắn kết: { $a } và { $b }.
evaluate-survey-others = Các nhóm khác: { $a } và { $b } ({ $n } câu trả lời).
evaluate-survey-careful = Khảo sát hỏi cả nhóm, không chỉ người đã học, và giữa hai kỳ còn nhiều việc khác: là gợi ý, không phải bằng chứng.
evaluate-survey-unknown = Chưa đủ dữ liệu: cần khảo sát của các nhóm này trước đợt học đầu tiên và sau đó.
