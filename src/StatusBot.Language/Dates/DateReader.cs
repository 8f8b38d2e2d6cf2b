using System.Globalization;
using NodaTime;

namespace StatusBot.Language;

/// <summary>
/// Finds the dates of a question, and says of each how it bears on it: "as of 11.05.2026", "since the end of April", "in Q2 2026",
/// "between 3 and 10 May", "the last 30 days", "at that time". What is written like a date and is none, or can be two, is a fault:
/// it never goes unsaid.
/// </summary>
public sealed partial class DateReader
{
    /// <summary>For single days without any word of English but the months'.</summary>
    private static readonly DateReader Plain = new(new EnglishFile { Months = InvariantMonths(), Weekdays = InvariantWeekdays() });

    private readonly EnglishFile english;
    private readonly Phrases<Word> relations;
    private readonly Phrases<bool> vague, lastAsked, feasts, excludes;
    private readonly Phrases<Word> then;
    private readonly HashSet<string> back, ahead, states, leads, behind, happens;

    /// <summary>The words that tell how a date bears on a question.</summary>
    private enum Word { On, AsOf, Since, From, After, Before, Until }

    public DateReader(EnglishFile english)
    {
        this.english = english;
        relations = Phrases(english.Relations);
        then = Phrases(english.Dates.Then);
        vague = new(english.Dates.Vague.Select(phrase => (phrase, true)), token => token.Text);
        feasts = new(english.Dates.Feasts.Select(phrase => (phrase, true)), token => token.Text);
        excludes = new(
            english.Exceptions.Concat(english.Dates.Excludes).Select(phrase => (phrase, true)), token => token.Text);
        lastAsked = new(english.Dates.LastAsked.Select(phrase => (phrase, true)), token => token.Text);
        back = Set(english.Dates.Back);
        ahead = Set(english.Dates.Ahead);
        states = Set(english.Dates.States);
        happens = Set(english.Dates.Happens);
        leads = Set(english.Dates.Leads);
        behind = [.. leads, .. Set(english.Auxiliaries), .. Set(english.Function)];
    }

    /// <summary>Reads a text that is one day and nothing else, its year included; the problem is one sentence.</summary>
    public static (LocalDate? Day, string? Problem) ReadDay(string text)
    {
        var line = new DateLine(text, Tokenizer.Split(text), Plain.english, Plain.behind);
        var piece = line.Count == 0 ? null : new DateGrammar(line, new LocalDate(2000, 1, 1), Direction.Near).Explicit();
        return piece switch
        {
            DatePiece.Wrong wrong => (null, wrong.Sentence),
            DatePiece.Days { HasYear: true } days when days.From == days.To => (days.From, null),
            _ => (null, null),
        };
    }

    /// <param name="tokens">Of the text, in its order; some may be left out.</param>
    public IReadOnlyList<DatePlace> Find(string text, IReadOnlyList<Token> tokens, DateContext context)
    {
        var search = new Pass(this, new DateLine(text, tokens, english, behind), context);
        var places = new List<DatePlace>();
        for (var i = 0; i < search.Line.Count; i++)
        {
            if (search.At(i) is not { } place) continue;
            places.Add(place);
            i = search.Line.LexemeOf(place.Start + place.Length) - 1;
        }
        return OneDayOnly(new Leftovers(search.Line, places).Checked());
    }

    /// <summary>An answer is as of one day.</summary>
    private static List<DatePlace> OneDayOnly(List<DatePlace> places)
    {
        var days = places.OfType<DateMention>().Where(mention => mention.Relation == DateRelation.AsOf).DistinctBy(mention =>
            mention.To).ToList();
        if (days.Count < 2) return places;
        var fault = new DateFault(
            DateProblems.OneDayAtATime(days[0].To, days[1].To), [], 0, 0, IsAside: false, days[1].Start, days[1].Length);
        return [.. places.Select(place => place == days[1] ? fault : place)];
    }

    private static Phrases<Word> Phrases(Dictionary<string, List<string>> phrases) => new(
        phrases.SelectMany(relation => relation.Value.Select(phrase => (phrase, Relation(relation.Key)))), token => token.Text);

    private static HashSet<string> Set(string words) => Lexicon.Words(words).ToHashSet(StringComparer.Ordinal);

    private static Word Relation(string name) => Enum.TryParse<Word>(name, ignoreCase: true, out var relation)
        ? relation
        : throw new LanguageFileException(
            $"english.yaml: '{name}' is no relation of a date; expected asOf, since, from, after, before, until or on.");

    private static Dictionary<string, int> InvariantMonths() => Enumerable.Range(1, 12)
        .SelectMany(month => new[] { Format.GetMonthName(month), Format.GetAbbreviatedMonthName(month) }.Distinct().Select(name =>
            (name, month)))
        .Append(("Sept", 9)).ToDictionary(pair => pair.Item1.ToLowerInvariant(), pair => pair.Item2, StringComparer.Ordinal);

    private static Dictionary<string, int> InvariantWeekdays() => Enumerable.Range(1, 7)
        .ToDictionary(day => Format.GetDayName((DayOfWeek)(day % 7)).ToLowerInvariant(), day => day, StringComparer.Ordinal);

    private static DateTimeFormatInfo Format => CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>One question.</summary>
    private sealed partial class Pass
    {
        private readonly DateReader reader;
        private readonly DateContext context;
        private readonly DateGrammar near, back, ahead;
        private readonly bool isOfTheState, followsThePast, looksBack, looksAhead, asksWhatHappens;

        /// <summary>The single day that was read last, and where it ends; a list of days runs on from it.</summary>
        private (LocalDate Day, int End) last = (default, -1);
        private int listed = -1;

        public Pass(DateReader reader, DateLine line, DateContext context)
        {
            (this.reader, Line, this.context) = (reader, line, context);
            named = context.Asked ?? (context.Then is { } then ? (then, then) : null);
            bool Holds(HashSet<string> words) => line.Tokens.Any(token => words.Contains(token.Text));
            var did = !Holds(reader.states) && line.Tokens.Any(token => token.Text == "did");
            looksBack = context.TellsWhatIsOver ?? (did || Holds(reader.back));
            looksAhead = !context.TellsWhatIsOver ?? Holds(reader.ahead) && !line.Tokens.Any(token => token.Text is "was" or "were");
            asksWhatHappens = context.TellsWhatIsOver is null && Holds(reader.happens);
            isOfTheState = context.TellsWhatIsOver is null && !looksBack && Holds(reader.states);
            followsThePast = IsFollowUp() && context.Asked is { } asked && asked.To <= context.Today;
            near = new(line, context.Today, Direction.Near, YearBefore());
            back = new(line, context.Today, Direction.Back, YearBefore());
            ahead = new(line, context.Today, Direction.Ahead, YearBefore());
        }

        public DateLine Line { get; }

        private IReadOnlyList<Token> Tokens => Line.Tokens;
        private LocalDate Now => context.Now ?? context.Today;

        public DatePlace? At(int at)
        {
            var token = Line[at].Token;
            if (IsAskedFor(token)) return null;
            if ((Malformed(at) ?? Excluded(at) ?? Repeated(at) ?? Several(at) ?? Either(at) ?? Roughly(at)) is { } fault) return fault;
            if (Line.Word(at) == "between" && Grammar(Word.On).Range(at + 1, isBetween: true) is { } between)
                return Place(Word.On, at, between, isRange: true);
            if (Listed(at) is { } more) return more;
            if (Feast(at) is { } feast) return feast;
            if (Duration(at) is { } duration) return Place(Word.On, at + 1, duration, isRange: false);
            if (reader.then.At(Tokens, token) is { } pointing
                && Pointing(pointing.Value, at, Line.LexemeOf(token + pointing.Length)) is { } place) return place;
            if (Aside(at) is { } aside) return aside;
            if (Grammar(Word.On).FromNamed(at, named) is { } counted) return Place(Word.On, at, counted, isRange: false);
            if (reader.vague.At(Tokens, token) is { } unclear) return NotUnderstood(at, Line.LexemeOf(token + unclear.Length));
            if (reader.lastAsked.At(Tokens, token) is { } asked)
                return Fault(DateProblems.LastAsked, token, asked.Length) with { IsAside = true };
            if (reader.relations.At(Tokens, token) is { } relation)
                return Related(relation.Value, at, Line.LexemeOf(token + relation.Length));
            if (Line.Word(at) is "around" or "circa" or "approximately" && Read(Word.On, at + 1, isLed: true) is { IsRange: false } near)
                return Place(Word.On, at, Around(near.Piece), isRange: true);
            if (reader.leads.Contains(Line.Word(at)) && Read(Word.On, at + 1, isLed: true) is { } led)
                return Place(Word.On, AsksHowItStood(Word.On, led.Piece, led.IsRange) ? at
                    : Line.Skip(at + 1, "the"), led.Piece, led.IsRange);
            return Read(Word.On, at, isLed: false) is { } bare && !(IsToday(at) && !looksBack)
                ? Place(Word.On, at, bare.Piece, bare.IsRange) : null;
        }

        /// <summary>"How long ago", "how many weeks ago": no day is named, one is asked for.</summary>
        private bool IsAskedFor(int token) => IsHow(token - 1) || token > 0 && Tokens[token - 1].Text == "many" && IsHow(token - 2);

        private bool IsHow(int token) => token >= 0 && Tokens[token].Text == "how";

        private DatePlace? Related(Word relation, int at, int behind)
        {
            if (relation == Word.AsOf && Line.Word(behind) is "now" or "present" or "currently" || relation == Word.AsOf
                && Line.Word(behind) is "right" or "this" && Line.Word(behind + 1) is "now" or "moment")
                return Place(relation, at, DatePiece.Day(context.Today, Line.Word(behind) is "right" or "this" ? behind + 2
                    : behind + 1), isRange: false);
            if (Read(relation, behind, isLed: true) is { } found)
                return Place(
                    found.IsRange && relation is Word.From or Word.Since ? Word.On : relation, at, Onwards(found.Piece), found.IsRange);
            if (relation == Word.AsOf && Line.Word(at) == "as" && Line.Word(at + 1) is "of" or "at" && Line.Has(behind))
                return NotUnderstood(at, ClauseEnd(behind));
            if (relation != Word.Since || Line.Word(at) != "since") return null;
            return behind >= Line.Count ? Pointing(Word.Since, at, behind) : NotUnderstood(at, ClauseEnd(behind), isAside: true);
        }

        private (DatePiece Piece, bool IsRange)? Read(Word relation, int at, bool isLed)
        {
            if (!Line.Has(at)) return null;
            var grammar = Grammar(relation);
            if (grammar.FromNamed(at, named) is { } counted) return (counted, false);
            if (grammar.Range(at, isBetween: false) is { } range) return (range, true);
            if ((grammar.Point(at) ?? (isLed ? Led(grammar, at) : Alone(grammar, at))) is not { } point) return null;
            return (grammar.InYearOfNext(point, at), false);
        }

        /// <summary>"around Easter", "last Christmas": a feast is no day that can be told, unless it names something else.</summary>
        private DateFault? Feast(int at)
        {
            var token = Line[at].Token;
            var start = reader.relations.At(Tokens, token) is { } relation ? Line.LexemeOf(token + relation.Length)
                : reader.leads.Contains(Line.Word(at)) || Line.Word(at) is "last" or "next" ? at + 1 : at;
            start = Line.Skip(start, "the", "last", "this", "next");
            if (start == at || !Line.Has(start) || reader.feasts.At(Tokens, Line[start].Token) is not { } feast) return null;
            var end = Line.LexemeOf(Line[start].Token + feast.Length);
            return Line.IsClosedBefore(end) || Line[end].Digits == 4 ? NotUnderstood(start, end) : null;
        }

        /// <summary>"What happens in 3 months?", "What is due within two weeks?"; "five meetings in 3 months" is no date.</summary>
        private DatePiece? Duration(int at) => !(asksWhatHappens || looksAhead || at > 0 && near.IsOpening(at)) ? null
            : Line.Word(at) switch
            {
                "in" => ahead.TimeAhead(at + 1),
                "within" => Grammar(Word.On).TimeAround(at + 1),
                _ => null,
            };

        private DateGrammar Grammar(Word relation) => relation switch
        {
            Word.AsOf => back,
            Word.Since or Word.From or Word.After => looksAhead ? ahead : back,
            Word.Before or Word.Until => looksAhead ? ahead : looksBack ? back : near,
            _ => looksAhead == looksBack ? isOfTheState || followsThePast ? back : near : looksAhead ? ahead : back,
        };

        private DatePlace Place(Word relation, int at, DatePiece piece, bool isRange)
        {
            var (start, length) = TokensOf(at, piece.End);
            if (piece is DatePiece.Wrong wrong)
                return new DateFault(
                    wrong.Sentence, wrong.Readings, Line[wrong.At].Start, Line[wrong.ReadEnd - 1].End, IsAside: false, start, length);
            var days = (DatePiece.Days)piece;
            if (days.From == days.To) last = (days.From, days.End);
            (named, namedEnd) = ((days.First, days.Last), days.End);
            if (relation == Word.AsOf || AsksHowItStood(relation, piece, isRange)) return AsOf(relation, days, start, length);
            var (from, to) = relation switch
            {
                Word.Since or Word.From => (days.First, DateMention.Latest),
                Word.After => (Next(days.Last), DateMention.Latest),
                Word.Before => (Open(days.First), Previous(days.First)),
                Word.Until => (Open(days.Last), days.Last),
                _ => (days.From, days.To),
            };
            if (from > Now && (relation == Word.Since && Line.Word(at) == "since" || relation == Word.On && looksBack && !looksAhead
                && !asksWhatHappens))
                return Fault(DateProblems.ToCome(from, Now), start, length);
            var kind = relation switch
            {
                Word.On => DateRelation.On,
                Word.Before or Word.Until => DateRelation.Before,
                _ =>
                DateRelation.Since
            };
            return new DateMention(kind, from, to, start, length);

            (int, int) TokensOf(int first, int end) => (Line[first].Token, Line[end - 1].Token - Line[first].Token + 1);
            LocalDate Open(LocalDate limit) => looksAhead && limit > context.Today ? context.Today : DateMention.Earliest;
        }

        /// <summary>"the status on 11 May", and not "the status of the August deadline".</summary>
        private bool AsksHowItStood(Word relation, DatePiece piece, bool isRange) => isOfTheState && !isRange
            && relation is Word.On or Word.Until or Word.Before
            && (Line.EndsBefore(piece.End) || reader.behind.Contains(Line.Word(piece.End)));

        /// <summary>As of a period is as of its last day or, where that is yet to come, as of today.</summary>
        private DatePlace AsOf(Word relation, DatePiece.Days days, int start, int length)
        {
            var day = relation == Word.Before ? Previous(days.First) : days.Last;
            if (day > Now && days.First <= Now) day = Now;
            return day > Now ? Fault(DateProblems.ToCome(day, Now), start, length)
                : new DateMention(DateRelation.AsOf, day, day, start, length);
        }

        private DateFault NotUnderstood(int at, int end, bool isAside = false) =>
            Fault(DateProblems.NotUnderstood(Line.Written(at, end)), Line[at].Token, isAside ? 1
                : Line[end - 1].Token - Line[at].Token + 1) with
            { IsAside = isAside };

        private static DateFault Fault(string sentence, int start, int length) => new(sentence, [], 0, 0, IsAside: false, start, length);

        private int ClauseEnd(int at)
        {
            var end = at + 1;
            while (Line.Has(end) && end < at + 4 && !Line.EndsBefore(end)) end++;
            return end;
        }

        private bool IsToday(int at) => Line.Word(at) is "today" or "tonight";

        private static LocalDate Next(LocalDate day) => day < DateMention.Latest ? day.PlusDays(1) : day;
        private static LocalDate Previous(LocalDate day) => day > DateMention.Earliest ? day.PlusDays(-1) : day;
    }
}
