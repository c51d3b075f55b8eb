### Certificates.

recognise-mine = Certificates
recognise-none = No certificate yet
recognise-none-why = A certificate comes when a skill has become a habit: thirty days of practice, and heard on real contacts.
recognise-to-practice = To your practice
# $course: title of the course
recognise-title = Certificate: { $course }
recognise-certificate = Certificate
recognise-valid = Valid, issued by this organisation
recognise-revoked = This certificate has been withdrawn.
recognise-has-learned = has learned and for thirty days practised
recognise-training = Training
# $day: date of the class, $hours: its length in hours
recognise-class = { $day }, { $hours } h
recognise-shown-by = Shown by
# $shown of $occasions contacts, $done of $planned days of practice
recognise-shown = Heard on { $shown } of { $occasions } contacts, practised on { $done } of { $planned } days
recognise-check = Check it
recognise-qr = The address of this certificate as a code to scan
recognise-trainer = trainer
recognise-coach = coach
# $course: title of the course, $day: date of the class, $code: the certificate's code
recognise-mail-subject = Your certificate: { $course }
recognise-mail-body = What you began in class on { $day } is a habit now. Your certificate for “{ $course }” is in Tandem under Certificates; anybody can check it by its code: { $code }
