using System.Security.Cryptography;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace StatusBot.Articles.Tests;

public sealed class TextFormTests
{
    [Fact]
    public async Task APlainTextIsKeptByteForByte()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFFThe Gazette\r\n\r\n  Larkspur has a lock. \r\nQuillon has none.\r\n");
        var read = await Pages.ReadAsync("own.txt", bytes);
        read.Text.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        read.Text.Paragraphs.ShouldBe(["The Gazette", "Larkspur has a lock.", "Quillon has none."]);
        (read.Title, read.Language, read.Published).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task LinesThatEndWhereAColumnEndsAreOneParagraph() => (await Pages.ReadAsync("own.txt", """
        The harbour council voted late on Monday to open
        the inner lock to three firms from June.

        Nobody has been given a key, said the woman who
        chairs the council, and nobody will be given one
        before the autumn.
        """)).Text.Paragraphs.ShouldBe([
            "The harbour council voted late on Monday to open the inner lock to three firms from June.",
            "Nobody has been given a key, said the woman who chairs the council, and nobody will be given one before the autumn."]);

    [Fact]
    public async Task MarkdownStatesItsPartsBeforeTheText()
    {
        var read = await Pages.ReadAsync("own.md", """
            ---
            author: "Ann Lee"
            date: 2026-05-11
            lang: en
            url: https://site.example/lock
            ---
            # The *lock* is open

            Larkspur may enter the basin
            from [June](https://site.example/june).

            - The ferries come first.
            - Quillon waits.

            | Month | Openings |
            | --- | --- |
            | June | 118 |
            """);
        (read.Title, read.Author, read.Published?.ToString(), read.Language, read.Address, read.Publisher)
            .ShouldBe(("The lock is open", "Ann Lee", "2026-05-11", "en", "https://site.example/lock", null));
        read.Text.Paragraphs.ShouldBe([
            "Larkspur may enter the basin from June.", "The ferries come first.", "Quillon waits.", "Month | Openings", "June | 118"]);
    }

    [Fact]
    public async Task ThePagesOfAPdfAreReadColumnByColumn()
    {
        var read = await Pages.ReadAsync("report.pdf", Report());
        (read.Title, read.Author, read.Published, read.Language)
            .ShouldBe(("The report on the inner lock", "Harbour engineers", null, null));
        read.Text.Paragraphs.ShouldBe([
            "The gates of the inner lock were built in the year 1931 and were last repaired when the new quay was opened. They can bear " +
            "twelve openings a day if they are greased once a week.",
            "We looked at them in January, at low water, and found rust below the second beam, as one does.",
            "The ferries need four openings a day. Other ships may use the low-water hours, as long as somebody is there to look " +
            "after them. Water is low twice a day.",
            "We propose to look at the gates again in the autumn, when the basin is dredged, and to do it in every month of the winter.",
        ]);
    }

    [Theory]
    [InlineData("utf-8", "", "Größe")]
    [InlineData("utf-16", "", "Größe")]
    [InlineData("windows-1252", "", "Größe")]
    [InlineData("iso-8859-2", "<meta charset=iso-8859-2>", "Łódź")]
    [InlineData("windows-1251", "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "Порт")]
    [InlineData("shift_jis", "<meta charset='Shift_JIS'>", "港")]
    [InlineData("iso-8859-1", "<meta charset=latin1>", "Größe")]
    public async Task CharacterSetsAreTold(string charset, string meta, string word)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        byte[] page = [.. encoding.GetPreamble(), .. encoding.GetBytes(Pages.With(meta + $"<title>{word}</title>"))];
        (await Pages.ReadAsync("a.html", page)).Title.ShouldBe(word);
    }

    [Fact]
    public async Task WhatTheSenderSaysOfTheCharacterSetWinsOverThePage()
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!
            .GetBytes(Pages.With("<meta charset=utf-8><title>Łódź</title>"));
        (await Pages.ReadAsync(new Source("a", page, MediaType: "text/html", Charset: "ISO-8859-2"))).Title.ShouldBe("Łódź");
        (await Pages.ReadAsync(new Source("a", page, MediaType: "text/html", Charset: "nonsense"))).Title.ShouldNotBe("Łódź");
    }

    /// <summary>Two columns with indented and parted paragraphs, a head and a page number on each page.</summary>
    private static byte[] Report()
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "The report on the inner lock";
        builder.DocumentInformation.Author = "Harbour engineers";
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var first = Page(1);
        first.AddText("The report on the inner lock", 18, new PdfPoint(60, 775), font);
        Column(first, 60, "The gates of the inner lock were built in the year", "1931 and were last repaired when the new quay",
            "was opened. They can bear twelve openings a day", "if they are greased once a week.", "",
            "We looked at them in January, at low water, and", "found rust below the second beam, as one does.");
        Column(first, 320, "The ferries need four openings a day. Other ships", "may use the low-water hours, as long as some-",
            "body is there to look after them. Water is low", "twice a day.", "", "We propose to look at the gates again in the au-",
            "tumn, when the basin is dredged, and to do it");
        Column(Page(2), 60, "in every month of the winter.");
        return builder.Build();

        PdfPageBuilder Page(int number)
        {
            var page = builder.AddPage(PageSize.A4);
            page.AddText("Report of the harbour engineers", 9, new PdfPoint(60, 810), font);
            page.AddText($"Page {number} of 2", 9, new PdfPoint(280, 30), font);
            return page;
        }

        void Column(PdfPageBuilder page, double left, params string[] lines)
        {
            var y = 740.0;
            foreach (var line in lines)
            {
                if (line.Length > 0) page.AddText(line, 10, new PdfPoint(left, y), font);
                y -= line.Length > 0 ? 13 : 10;
            }
        }
    }
}
