namespace StatusBot.Language.Tests.Dates;

/// <summary>What people write, and the days that are meant by it on Thursday, 26 November 2026.</summary>
internal static class DatePhrases
{
    public const string Table = """
        as of 11.05.2026                           | AsOf 2026-05-11
        What was the status as of 11.05.2026?      | AsOf 2026-05-11
        What was the status as of 11.5.26?         | AsOf 2026-05-11
        as of 11. 05. 2026                         | AsOf 2026-05-11
        as of 11. May 2026                         | AsOf 2026-05-11
        as of 11.05.                               | AsOf 2026-05-11
        as of 13/05/2026                           | AsOf 2026-05-13
        as of 05/13/2026                           | AsOf 2026-05-13
        as of 05/05/2026                           | AsOf 2026-05-05
        as of 13-05-2026                           | AsOf 2026-05-13
        as of 13/5                                 | AsOf 2026-05-13
        as of 2026/05/11                           | AsOf 2026-05-11
        as of 2026.05.11                           | AsOf 2026-05-11
        as of 2026-05-11                           | AsOf 2026-05-11
        as of 2026-5-1                             | AsOf 2026-05-01
        as of 20260511                             | AsOf 2026-05-11
        as of 2026-05-11T10:00:00Z                 | AsOf 2026-05-11
        as of 2026-05-11T23:30:00.123+02:00        | AsOf 2026-05-11
        as of 2026-05-11t10:00                     | AsOf 2026-05-11
        as of 2026-05-11 10:00 CET please          | AsOf 2026-05-11
        as of 11 May 2026 at 3 pm                  | AsOf 2026-05-11
        as of 12 May                               | AsOf 2026-05-12
        as of May 12th                             | AsOf 2026-05-12
        as of May 12th, 2025                       | AsOf 2025-05-12
        as of May 11,2026                          | AsOf 2026-05-11
        as of the 12th of May 2026                 | AsOf 2026-05-12
        as of the eleventh of May                  | AsOf 2026-05-11
        as of the twenty first of May, 2026        | AsOf 2026-05-21
        as of May the 4th                          | AsOf 2026-05-04
        as of 11-May-2026                          | AsOf 2026-05-11
        as of 11-MAY-26                            | AsOf 2026-05-11
        as of 11 May '26                           | AsOf 2026-05-11
        as of 11 May last year                     | AsOf 2025-05-11
        as of 2026 May 11                          | AsOf 2026-05-11
        as of Monday, 11 May 2026                  | AsOf 2026-05-11
        as of Mon 11 May                           | AsOf 2026-05-11
        as of Monday, 11.05.2026                   | AsOf 2026-05-11
        as of Monday 2026-05-11                    | AsOf 2026-05-11
        as of Monday, 11.5.                        | AsOf 2026-05-11
        as of Thursday the 19th                    | AsOf 2026-11-19
        AS OF 11 MAY 2026                          | AsOf 2026-05-11
        as at 12 May 2026                          | AsOf 2026-05-12
        as of may                                  | AsOf 2026-05-31
        as of May 2026                             | AsOf 2026-05-31
        as of mid-May                              | AsOf 2026-05-15
        as of the end of April                     | AsOf 2026-04-30
        as of end April 2026                       | AsOf 2026-04-30
        as of the beginning of May                 | AsOf 2026-05-01
        as of Q2                                   | AsOf 2026-06-30
        as of 2025                                 | AsOf 2025-12-31
        as of 2026                                 | AsOf 2026-11-26
        as of this week                            | AsOf 2026-11-26
        as of last week                            | AsOf 2026-11-22
        as of today                                | AsOf 2026-11-26
        as of now                                  | AsOf 2026-11-26
        as of right now                            | AsOf 2026-11-26
        as of yesterday                            | AsOf 2026-11-25
        as of Monday                               | AsOf 2026-11-23
        as of Sunday                               | AsOf 2026-11-22
        as of last Monday                          | AsOf 2026-11-23
        as of December                             | AsOf 2025-12-31
        as of the 11th                             | AsOf 2026-11-11
        as of the 28th                             | AsOf 2026-10-28
        as of two weeks ago                        | AsOf 2026-11-12
        What was the status on 11 May 2026?        | AsOf 2026-05-11
        What was the status of 11 May 2026?        | AsOf 2026-05-11
        What was the situation on May 11?          | AsOf 2026-05-11
        what is the status at 11 May 2026          | AsOf 2026-05-11
        Status 11.05.2026                          | AsOf 2026-05-11
        status, 11 May 2026                        | AsOf 2026-05-11
        On 11 May 2026, what was the status?       | AsOf 2026-05-11
        What was the status in May 2026?           | AsOf 2026-05-31
        What was the status last week?             | AsOf 2026-11-22
        What was the status two weeks ago?         | AsOf 2026-11-12
        What was the status a month ago?           | AsOf 2026-10-26
        What was the status yesterday?             | AsOf 2026-11-25
        What was the state of play on 12 May?      | AsOf 2026-05-12
        Where did things stand in June?            | AsOf 2026-06-30
        Where did things stand at the end of April | AsOf 2026-04-30
        what did we know on May 12                 | AsOf 2026-05-12
        what was known by 12 May                   | AsOf 2026-05-12
        What is the status of the August 2026 deadline? | On 2026-08-01..2026-08-31
        What was the status on 11 May 2026 of the talks? | AsOf 2026-05-11
        What is known of the meeting in April?     | On 2026-04-01..2026-04-30
        the status the day before 12 May 2026      | AsOf 2026-05-11
        the status before May 2026                 | AsOf 2026-04-30
        status in Decmber                          | AsOf 2025-12-31

        What changed since Monday                  | Since 2026-11-23..
        since Tue                                  | Since 2026-11-24..
        since Thursday                             | Since 2026-11-19..
        since last Monday                          | Since 2026-11-23..
        since last week                            | Since 2026-11-16..
        since last month                           | Since 2026-10-01..
        since yesterday                            | Since 2026-11-25..
        since the day before yesterday             | Since 2026-11-24..
        since two weeks ago                        | Since 2026-11-12..
        since a fortnight ago                      | Since 2026-11-12..
        since 11 May                               | Since 2026-05-11..
        since may 11                               | Since 2026-05-11..
        since 11.05.2026                           | Since 2026-05-11..
        since May                                  | Since 2026-05-01..
        since mid-May                              | Since 2026-05-15..
        since early may                            | Since 2026-05-01..
        since late April                           | Since 2026-04-21..
        since the end of April                     | Since 2026-04-30..
        since the beginning of the year            | Since 2026-01-01..
        since the start of 2026                    | Since 2026-01-01..
        since the middle of May 2026               | Since 2026-05-15..
        since April 2025                           | Since 2025-04-01..
        since December                             | Since 2025-12-01..
        since 3 December                           | Since 2025-12-03..
        since 2023                                 | Since 2023-01-01..
        since Q2                                   | Since 2026-04-01..
        since the second quarter                   | Since 2026-04-01..
        since autumn                               | Since 2026-09-01..
        since the winter                           | Since 2025-12-01..
        since last spring                          | Since 2026-03-01..
        since last December                        | Since 2025-12-01..
        since Febuary 2026                         | Since 2026-02-01..
        since 11 Setpember                         | Since 2026-09-11..
        since 11 Mya                               | Since 2026-05-11..
        new since the 11th of May                  | Since 2026-05-11..
        from may                                   | Since 2026-05-01..
        from 11 May 2026 onwards                   | Since 2026-05-11..
        after 12 May 2026                          | Since 2026-05-13..
        after May 2026                             | Since 2026-06-01..
        after the end of April                     | Since 2026-05-01..
        following 12 May                           | Since 2026-05-13..
        what changed from 2 October                | Since 2026-10-02..
        since week 20                              | Since 2026-05-11..
        what is due after February                 | Since 2027-03-01..

        before 12 May                              | Before ..2026-05-11
        before May 2026                            | Before ..2026-04-30
        Was it before May 2026?                    | Before ..2026-04-30
        prior to June 2026                         | Before ..2026-05-31
        until 2 August 2026                        | Before ..2026-08-02
        up to May                                  | Before ..2026-05-31
        till 3 June                                | Before ..2026-06-03
        by the end of June                         | Before ..2026-06-30
        by 2 August 2026                           | Before ..2026-08-02
        no later than 11.05.2026                   | Before ..2026-05-11
        before last Monday                         | Before ..2026-11-22
        before the end of June                     | Before ..2026-06-29
        what is due before August                  | Before 2026-11-26..2027-07-31
        what is due by the end of March 2027       | Before 2026-11-26..2027-03-31
        what happened until yesterday              | Before ..2026-11-25

        what happens on 18 May                     | On 2026-05-18
        on the 18th of May                         | On 2026-05-18
        May 18 hearing                             | On 2026-05-18
        the 18 May hearing                         | On 2026-05-18
        18TH MAY 2026                              | On 2026-05-18
        August 2, 2026                             | On 2026-08-02
        2 Aug 2026                                 | On 2026-08-02
        2nd of August of 2025                      | On 2025-08-02
        3 Sept                                     | On 2026-09-03
        29 February 2024                           | On 2024-02-29
        2026-08                                    | On 2026-08-01..2026-08-31
        05/2026                                    | On 2026-05-01..2026-05-31
        in August                                  | On 2026-08-01..2026-08-31
        this August                                | On 2026-08-01..2026-08-31
        last August                                | On 2026-08-01..2026-08-31
        last November                              | On 2025-11-01..2025-11-30
        next May                                   | On 2027-05-01..2027-05-31
        in early August                            | On 2026-08-01..2026-08-10
        in mid-August                              | On 2026-08-11..2026-08-20
        in late August 2027                        | On 2027-08-21..2027-08-31
        at the end of April                        | On 2026-04-21..2026-04-30
        in may                                     | On 2026-05-01..2026-05-31
        in May 2025                                | On 2025-05-01..2025-05-31
        in May '25                                 | On 2025-05-01..2025-05-31
        in May last year                           | On 2025-05-01..2025-05-31
        the may 2025 offer                         | On 2025-05-01..2025-05-31
        did they meet in early may                 | On 2026-05-01..2026-05-10
        the offer of May                           | On 2026-05-01..2026-05-31
        in the month of May                        | On 2026-05-01..2026-05-31
        What happened in December?                 | On 2025-12-01..2025-12-31
        What will happen in February?              | On 2027-02-01..2027-02-28
        What happens in December?                  | On 2026-12-01..2026-12-31
        in 2025                                    | On 2025-01-01..2025-12-31
        in the year 2025                           | On 2025-01-01..2025-12-31
        in late 2025                               | On 2025-09-01..2025-12-31
        in May 40 labs signed                      | On 2026-05-01..2026-05-31
        In 2025, 12 labs signed                    | On 2025-01-01..2025-12-31
        What happened in Q2 2026?                  | On 2026-04-01..2026-06-30
        What happened in Q2?                       | On 2026-04-01..2026-06-30
        in Q2/2026                                 | On 2026-04-01..2026-06-30
        in q2'26                                   | On 2026-04-01..2026-06-30
        in 2026-Q2                                 | On 2026-04-01..2026-06-30
        in 2026 Q2                                 | On 2026-04-01..2026-06-30
        in the second quarter of 2026              | On 2026-04-01..2026-06-30
        in the 2nd quarter                         | On 2026-04-01..2026-06-30
        in the second quarter of this year         | On 2026-04-01..2026-06-30
        in the last quarter of 2025                | On 2025-10-01..2025-12-31
        What happened last quarter?                | On 2026-07-01..2026-09-30
        in the last quarter                        | On 2026-07-01..2026-09-30
        What happened in Q4?                       | On 2026-10-01..2026-12-31
        in H1 2026                                 | On 2026-01-01..2026-06-30
        in the first half of 2026                  | On 2026-01-01..2026-06-30
        in the second half of the year             | On 2026-07-01..2026-12-31
        in the first half of last year             | On 2025-01-01..2025-06-30
        in the first half of May                   | On 2026-05-01..2026-05-15
        in the second half of May 2026             | On 2026-05-16..2026-05-31
        in the first week of May                   | On 2026-05-01..2026-05-07
        in the last week of May 2026               | On 2026-05-25..2026-05-31
        in the week of 4 May                       | On 2026-05-04..2026-05-10
        the week of May 6, 2026                    | On 2026-05-04..2026-05-10
        the week beginning 6 May 2026              | On 2026-05-06..2026-05-12
        the week ending 10 May                     | On 2026-05-04..2026-05-10
        in week 20 of 2026                         | On 2026-05-11..2026-05-17
        in week 20, 2026                           | On 2026-05-11..2026-05-17
        in calendar week 20                        | On 2026-05-11..2026-05-17
        in CW20                                    | On 2026-05-11..2026-05-17
        in 2026-W20                                | On 2026-05-11..2026-05-17
        this summer                                | On 2026-06-01..2026-08-31
        in autumn 2025                             | On 2025-09-01..2025-11-30
        in the fall of 2025                        | On 2025-09-01..2025-11-30
        in the summer of 2025                      | On 2025-06-01..2025-08-31
        in spring 2026                             | On 2026-03-01..2026-05-31
        in winter 2025/26                          | On 2025-12-01..2026-02-28
        What happened yesterday?                   | On 2026-11-25
        What changed today?                        | On 2026-11-26
        What changed last night?                   | On 2026-11-25
        What changed this week?                    | On 2026-11-23..2026-11-29
        What changed last week?                    | On 2026-11-16..2026-11-22
        What changed last month?                   | On 2026-10-01..2026-10-31
        What changed last year?                    | On 2025-01-01..2025-12-31
        What changed in the last 30 days?          | On 2026-10-27..2026-11-26
        over the past two weeks                    | On 2026-11-12..2026-11-26
        in the last week                           | On 2026-11-19..2026-11-26
        in the past month                          | On 2026-10-26..2026-11-26
        in the last couple of weeks                | On 2026-11-12..2026-11-26
        in the previous 10 days                    | On 2026-11-16..2026-11-26
        in the last twenty five days               | On 2026-11-01..2026-11-26
        in the last 6 months                       | On 2026-05-26..2026-11-26
        in the next two weeks                      | On 2026-11-26..2026-12-10
        two weeks ago                              | On 2026-11-12
        What happened a month ago?                 | On 2026-10-26
        a couple of days ago                       | On 2026-11-24
        three weeks ago                            | On 2026-11-05
        a year ago                                 | On 2025-11-26
        on Monday, what happened                   | On 2026-11-23
        last Thursday                              | On 2026-11-19
        what happens on Monday                     | On 2026-11-30
        two days after 11 May 2026                 | On 2026-05-13
        a week before 11 May 2026                  | On 2026-05-04
        the day after 11 May                       | On 2026-05-12

        What happened on 1 January 2027?           | On 2027-01-01
        what happens in 3 months                   | On 2027-02-01..2027-02-28
        what happened in 3 months                  | On 2027-02-01..2027-02-28
        what happens in 4 days                     | On 2026-11-30
        what happens in two weeks' time            | On 2026-12-07..2026-12-13
        what is due within two weeks               | On 2026-11-26..2026-12-10
        what happened within two weeks             | On 2026-11-12..2026-11-26
        What was said on 12.5.                     | On 2026-05-12
        What was said on the 12.5.                 | On 2026-05-12
        What was said on 12. 5.                    | On 2026-05-12
        What was said on 12.5?                     | On 2026-05-12
        since 12.5.                                | Since 2026-05-12..
        since 12.5. what changed?                  | Since 2026-05-12..
        since 12. 5. what changed?                 | Since 2026-05-12..
        12.5. status                               | AsOf 2026-05-12
        status 12.5.                               | AsOf 2026-05-12
        status 12.5.?                              | AsOf 2026-05-12
        as of 12.5. how many meetings?             | AsOf 2026-05-12
        and 13.5.?                                 | On 2026-05-13
        13.5.?                                     | On 2026-05-13
        12.5. what happened?                       | On 2026-05-12
        Which meetings took place 12.5. in Quillon? | On 2026-05-12
        Which meetings were there 12.5.?           | On 2026-05-12
        Which meetings 11.5. and 12.5. and where?  | On 2026-05-11, On 2026-05-12
        status 31.6.                               | ! There is no 31 June: June has 30 days.
        in month 5 of 2026                         | On 2026-05-01..2026-05-31
        in the 20th week of 2026                   | On 2026-05-11..2026-05-17
        what happened on the weekend               | On 2026-11-21..2026-11-22
        What happened over the weekend?            | On 2026-11-21..2026-11-22
        What happened last weekend?                | On 2026-11-21..2026-11-22
        what happens at the weekend                | On 2026-11-28..2026-11-29
        what happened half a year ago              | On 2026-05-26
        a year and a half ago                      | On 2025-05-26
        two and a half years ago                   | On 2024-05-26
        in the last half year                      | On 2026-05-26..2026-11-26
        a decade ago                               | On 2016-11-26
        in the last 10000 days                     | On 1999-07-11..2026-11-26
        this time last year                        | On 2025-11-26
        year to date                               | On 2026-01-01..2026-11-26
        by year's end                              | Before ..2026-12-31
        in the first 3 days of May                 | On 2026-05-01..2026-05-03
        in the last 10 days of May                 | On 2026-05-22..2026-05-31
        in the last three months of 2025           | On 2025-10-01..2025-12-31
        on 11 and 12 May 2025                      | On 2025-05-11, On 2025-05-12
        on the 11th and 12th of May                | On 2026-05-11, On 2026-05-12
        on 11, 12 and 14 May                       | On 2026-05-11, On 2026-05-12, On 2026-05-14
        on 30 and 31 June                          | ! There is no 31 June: June has 30 days.
        on May 11 and 12, 2025                     | On 2025-05-11, On 2025-05-12
        in April and May 2025                      | On 2025-04-01..2025-04-30, On 2025-05-01..2025-05-31
        on 11 May or 12 May 2025                   | On 2025-05-11, On 2025-05-12
        yesterday and on 11 May 2026               | On 2026-11-25, On 2026-05-11

        between 1 May and 3 May                    | On 2026-05-01..2026-05-03
        between 3 and 10 May                       | On 2026-05-03..2026-05-10
        between the 3rd and the 10th of May 2026   | On 2026-05-03..2026-05-10
        between May 3 and May 10, 2026             | On 2026-05-03..2026-05-10
        between May 3 and 10                       | On 2026-05-03..2026-05-10
        between 11.05.2026 and 20.05.2026          | On 2026-05-11..2026-05-20
        between 2026-05-11 and 2026-06-18          | On 2026-05-11..2026-06-18
        from May to July                           | On 2026-05-01..2026-07-31
        from May to July 2025                      | On 2025-05-01..2025-07-31
        from December to February 2026             | On 2025-12-01..2026-02-28
        from 11 May 2026 to 3 June                 | On 2026-05-11..2026-06-03
        from 11 May until yesterday                | On 2026-05-11..2026-11-25
        3-10 May 2026                              | On 2026-05-03..2026-05-10
        3–10 May                                   | On 2026-05-03..2026-05-10
        May 3-10, 2026                             | On 2026-05-03..2026-05-10
        2026-05-11 - 2026-05-20                    | On 2026-05-11..2026-05-20
        in May–July 2026                           | On 2026-05-01..2026-07-31
        from Q1 to Q2 2026                         | On 2026-01-01..2026-06-30
        between May and July                       | On 2026-05-01..2026-07-31
        between 2025 and 2026                      | On 2025-01-01..2026-12-31
        since 11 May until 3 June 2026             | On 2026-05-11..2026-06-03
        after 11 May and before 3 June             | Since 2026-05-12.., Before ..2026-06-02
        did they meet in April or on 12 May        | On 2026-04-01..2026-04-30, On 2026-05-12
        as of 12 May what was planned for August   | AsOf 2026-05-12, On 2026-08-01..2026-08-31
        after the meeting in April                 | On 2026-04-01..2026-04-30

        since 30 February 2026                     | ! There is no 30 February 2026: February 2026 has 28 days.
        as of 30.02.2026                           | ! There is no 30 February 2026: February 2026 has 28 days.
        as of 30/02/2026                           | ! There is no 30 February 2026: February 2026 has 28 days.
        as of 2026-02-30                           | ! There is no 30 February 2026: February 2026 has 28 days.
        as of 2026-02-30T10:00:00Z                 | ! There is no 30 February 2026: February 2026 has 28 days.
        since 30 February                          | ! There is no 30 February: February has at most 29 days.
        since 29 February                          | ! There is no 29 February 2026: February 2026 has 28 days.
        on 31 June 2026                            | ! There is no 31 June 2026: June 2026 has 30 days.
        June 31st                                  | ! There is no 31 June: June has 30 days.
        the 31st of June                           | ! There is no 31 June: June has 30 days.
        as of 45 May 2026                          | ! There is no 45 May 2026: May 2026 has 31 days.
        since May 32, 2026                         | ! There is no 32 May 2026: May 2026 has 31 days.
        what happened on May 32                    | ! There is no 32 May: May has 31 days.
        What happened on May 32nd?                 | ! There is no 32 May: May has 31 days.
        as of May 32                               | ! There is no 32 May: May has 31 days.
        since May 40                               | ! There is no 40 May: May has 31 days.
        since May 100                              | ! There is no 100 May: May has 31 days.
        What did OpenAI offer on May 32            | ! There is no 32 May: May has 31 days.
        what happened on May 32 exactly            | ! There is no 32 May: May has 31 days.
        On May 32 what did they offer?             | ! There is no 32 May: May has 31 days.
        from May 30 to May 32                      | ! There is no 32 May: May has 31 days.
        what happened on the 32nd                  | ! There is no day 32 of a month: a month has at most 31 days.
        as of 0 May 2026                           | ! There is no 0 May 2026: May 2026 has 31 days.
        as of 2026-13-01                           | ! There is no month 13 (“2026-13-01”): a year has 12 months.
        as of 11.13.2026                           | ! There is no month 13 (“11.13.2026”): a year has 12 months.
        in 2026-13                                 | ! There is no month 13 (“2026-13”): a year has 12 months.
        as of 2026-131                             | ! I cannot tell which days “2026-131” means: name one, such as 11 May 2026.
        in Q5 2026                                 | ! There is no quarter 5: a year has 4 quarters.
        in H3 2026                                 | ! There is no half 3: a year has 2 halves.
        in week 60 of 2026                         | ! There is no week 60 of 2026: it has 53 weeks.
        as of Monday, 12.05.2026                   | ! 12 May 2026 is a Tuesday, not a Monday.
        what happened on Monday the 19th           | ! 19 November 2026 is a Thursday, not a Monday.
        as of Monday, 12 May 2026                  | ! 12 May 2026 is a Tuesday, not a Monday.
        between 12 May and 5 May 2026              | ! “12 May and 5 May 2026” ends before it starts: expected the earlier day first.
        from 12 May 2026 to 5 May                  | ! “12 May 2026 to 5 May” ends before it starts: expected the earlier day first.
        what happened in month 13                  | ! There is no month 13 (“month 13”): a year has 12 months.
        in the 13th month                          | ! There is no month 13 (“13th month”): a year has 12 months.
        What was said on 32.5.                     | ! There is no 32 May: May has 31 days.
        What was said on 1.13.                     | ! There is no month 13 (“1.13”): a year has 12 months.
        in the last 0 days                         | ! I cannot tell which days “last 0 days” means: name one, such as 11 May 2026.
        in the last 1.5 years                      | ! I cannot tell which days “last 1.5 years” means: name one, such as 11 May 2026.
        in the last 9999999999 days                | ! I cannot tell which days “last 9999999999 days” means: name one, such as 11 May 2026.
        in the next 0 weeks                        | ! I cannot tell which days “next 0 weeks” means: name one, such as 11 May 2026.
        0 days ago                                 | ! I cannot tell which days “0 days ago” means: name one, such as 11 May 2026.
        what happened -3 days ago                  | ! I cannot tell which days “-3 days ago” means: name one, such as 11 May 2026.
        a day and a half ago                       | ! I cannot tell which days “a day and a half ago” means: name one, such as 11 May 2026.
        in the coming days                         | ! I cannot tell which days “coming days” means: name one, such as 11 May 2026.
        what happened around easter                | ! I cannot tell which days “easter” means: name one, such as 11 May 2026.
        What happened last Christmas?              | ! I cannot tell which days “Christmas” means: name one, such as 11 May 2026.
        since New Year's Eve                       | ! I cannot tell which days “New Year's Eve” means: name one, such as 11 May 2026.
        at the turn of the year                    | ! I cannot tell which days “turn of the year” means: name one, such as 11 May 2026.
        between 10 and 3 May                       | ! “10 and 3 May” ends before it starts: expected the earlier day first.
        between 30 February and 3 March            | ! There is no 30 February: February has at most 29 days.
        from 31 June to 3 July                     | ! There is no 31 June: June has 30 days.
        as of 03/04/2026                           | ! “03/04/2026” can be 3 April 2026 or 4 March 2026: which one do you mean?
        since 3/4/26                               | ! “3/4/26” can be 3 April 2026 or 4 March 2026: which one do you mean?
        What happened on 11/05/2026?               | ! “11/05/2026” can be 11 May 2026 or 5 November 2026: which one do you mean?
        as of 11-05-2026                           | ! “11-05-2026” can be 11 May 2026 or 5 November 2026: which one do you mean?
        status 11/5                                | ! “11/5” can be 11 May 2026 or 5 November 2026: which one do you mean?
        What happened on 11-05?                    | ! “11-05” can be 11 May 2026 or 5 November 2026: which one do you mean?
        since 3/4                                  | ! “3/4” can be 3 April 2026 or 4 March 2026: which one do you mean?
        in winter 2025                             | ! “winter 2025” can be winter 2024/25 or winter 2025/26: which one do you mean?
        What changed the other day?                | ! I cannot tell which days “the other day” means: name one, such as 11 May 2026.
        a few weeks ago                            | ! I cannot tell which days “a few weeks ago” means: name one, such as 11 May 2026.
        in the last few days                       | ! I cannot tell which days “last few days” means: name one, such as 11 May 2026.
        in recent weeks                            | ! I cannot tell which days “recent weeks” means: name one, such as 11 May 2026.
        as of the summit                           | ! I cannot tell which days “as of the summit” means: name one, such as 11 May 2026.
        since the meeting                          | ? I cannot tell which days “since the meeting” means: name one, such as 11 May 2026.
        as of 1 January 2027                       | ! 1 January 2027 is yet to come: expected a day up to today, 26 November 2026.
        as of 28 November                          | ! 28 November 2026 is yet to come: expected a day up to today, 26 November 2026.
        as of tomorrow                             | ! 27 November 2026 is yet to come: expected a day up to today, 26 November 2026.
        What changed since 1 January 2027?         | ! 1 January 2027 is yet to come: expected a day up to today, 26 November 2026.
        What changed on 1 January 2027?            | ! 1 January 2027 is yet to come: expected a day up to today, 26 November 2026.

        the week before last                       | On 2026-11-09..2026-11-15
        What happened the month before last?       | On 2026-09-01..2026-09-30
        What happened two Fridays ago?             | On 2026-11-13
        What happened three Mondays ago?           | On 2026-11-09
        What happened on the 12th of last month?   | On 2026-10-12
        What happened on 11. May 2026?             | On 2026-05-11
        from 11. to 12. May 2026                   | On 2026-05-11..2026-05-12
        What happened on 11.-12.05.2026?           | On 2026-05-11..2026-05-12
        What happened on 11 & 12 May 2026?         | On 2026-05-11, On 2026-05-12
        What happened on 11/12 May 2026?           | On 2026-05-11, On 2026-05-12
        What happened in the 3 days before 12 May 2026? | On 2026-05-09..2026-05-11
        What happened in the two weeks after 12 May 2026? | On 2026-05-13..2026-05-26
        What happened on 11 May 2026 and the week after? | On 2026-05-11, On 2026-05-18..2026-05-24
        What happened on 11 May 2026 and two days later? | On 2026-05-11, On 2026-05-13
        What happened in the first week in May 2026? | On 2026-05-01..2026-05-07
        What happened not before 1 July 2026?      | Since 2026-07-01..
        What happened no earlier than 1 July 2026? | Since 2026-07-01..
        What happened on or after 11 May 2026?     | Since 2026-05-11..
        What happened not after 12 May 2026?       | Before ..2026-05-12
        What happened no later than 12 May 2026?   | Before ..2026-05-12
        What happened on or before 12 May 2026?    | Before ..2026-05-12
        What happened post 12 May 2026?            | Since 2026-05-13..
        What happened pre 12 May 2026?             | Before ..2026-05-11
        Was there a meeting on any day in May 2026? | On 2026-05-01..2026-05-31
        but in May 2026?                           | On 2026-05-01..2026-05-31
        Why may it not object?                     |
        more than 1.000.000 users                  |
        version 1.2.3                              |
        What happened 11.05.–12.05.2026?           | On 2026-05-11..2026-05-12
        What happened 11.05.2026 - 12.05.2026?     | On 2026-05-11..2026-05-12
        What happened on 11.05.2026, 12.05.2026?   | On 2026-05-11, On 2026-05-12
        What happened on 11.05.2026 at 10.30?      | On 2026-05-11
        What happened from 11 May 2026 onwards?    | Since 2026-05-11..
        anything from the 12th of May on?          | Since 2026-05-12..
        What happened through 11 May 2026?         | Before ..2026-05-11
        What happened til 12 May 2026?             | Before ..2026-05-12
        What happened in advance of 12 May 2026?   | Before ..2026-05-11
        What happened newer than 11 May 2026?      | Since 2026-05-12..
        What happened the week before 11 May 2026? | On 2026-05-04..2026-05-10
        What happened the month after May 2026?    | On 2026-06-01..2026-06-30
        What happened the month before May 2026?   | On 2026-04-01..2026-04-30
        What happened within two weeks after 12 May 2026? | On 2026-05-13..2026-05-26
        What happened around 11 May 2026?          | On 2026-05-08..2026-05-14
        What happened in 2026's second quarter?    | On 2026-04-01..2026-06-30
        What happened in May 2026 on 11 May?       | On 2026-05-11
        What happened in '26?                      | On 2026-01-01..2026-12-31
        What happened in 5/26?                     | On 2026-05-01..2026-05-31
        What happened in KW 20?                    | On 2026-05-11..2026-05-17
        What happened on the 11th of last May?     | On 2026-05-11
        What happened on the eleventh?             | On 2026-11-11
        What happened the 11th?                    | On 2026-11-11
        What happened Monday?                      | On 2026-11-23
        status monday                              | AsOf 2026-11-23
        status 11.05                               | AsOf 2026-05-11
        What happened 3 days hence?                | On 2026-11-29
        Did they meet on a Thursday?               |
        Does it start on 2 August 2026 or later?   | On 2026-08-02, Since 2026-08-03..
        available 24/7                             | 
        What is the status of GPT-5.55?            | 
        What happened on the 11th May and the 12th? | On 2026-05-11, On 2026-05-12
        What happened on 11./12. May 2026?         | On 2026-05-11, On 2026-05-12
        What happened w/c 11 May 2026?             | On 2026-05-11..2026-05-17
        What happened w/e 17 May 2026?             | On 2026-05-11..2026-05-17
        What happened by year-end 2025?            | Before ..2025-12-31
        What happened on 11 May 2026 or later?     | On 2026-05-11, Since 2026-05-12..
        What happened on 11 May 2026, Monday?      | On 2026-05-11
        What happened in 2025 - May 2026?          | On 2025-01-01..2026-05-31
        How many days until 2 August 2026?         | Before ..2026-08-02
        Did they meet on Monday?                   | On 2026-11-23
        Did they meet over the weekend?            | On 2026-11-21..2026-11-22
        Did GPT 5 come in May 2026?                | On 2026-05-01..2026-05-31
        What happened in May 2026, 3 of the labs aside? | On 2026-05-01..2026-05-31

        May they meet?                             |
        what may they do                           |
        which labs may still object                |
        the Monday meeting                         |
        before                                     |
        what is the state today                    |
        last time                                  |
        the last meeting                           |
        the 40 players of GPT-5.5                  |
        is GPT-5.5 better than GPT-4.05            |
        who visits the Christmas market            |
        How many meetings were there in 3 months?  |
        Is it better than 4.5.                     |
        1,000 questions in 12 days                 |
        article 2990                               |
        what does Regulation 2024/1689 say        |
        which obligations fall under it            |
        24/7 support                               |
        the first half                             |
        second quarter results                     | On 2026-04-01..2026-06-30
        the first meeting                          |
        who says so                                |
        """;
}
