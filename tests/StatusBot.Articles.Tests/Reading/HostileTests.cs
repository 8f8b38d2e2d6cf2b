using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace StatusBot.Articles.Tests;

/// <summary>What is made to break a reader is read or refused, in time and with a sentence; it never takes the program along.</summary>
public sealed class HostileTests
{
    public static TheoryData<string, string, string> Made => new()
    {
        { "nested.html", Pages.With("") + Repeat("<div>", 3000), "The page nests its elements" },
        { "nested-font.html", Repeat("<font><b><i>", 1000) + "x", "The page nests its elements" },
        { "nested-table.html", Repeat("<table><tr><td>", 1000) + "x", "The page nests its elements" },
        { "many.html", Repeat("<br>", 100_000), "The page has more than 60000 elements, which is what is allowed." },
        { "paragraphs.txt", string.Concat(Enumerable.Range(0, 6000).Select(i => $"Line {i}\n")),
            "'paragraphs.txt' has 6000 paragraphs, and 5000 are allowed: it is no article." },
        { "big.txt", new string('x', (5 * 1024 * 1024) + 1), "'big.txt' has 5242881 bytes, and 5242880 are allowed." },
        { "empty.html", "<html><body><script>run()</script></body></html>", "'empty.html' holds no text that could be an article." },
        { "empty.txt", " \n\t\n— —\n", "'empty.txt' holds no text that could be an article." },
        { "binary.txt", "a\0b", "'binary.txt' is no text: expected a page (HTML), a PDF, Markdown or plain text." },
        { "quotes.md", Repeat(">", 100_000) + "x", "'quotes.md' cannot be read as Markdown: it is damaged, or not what it says it is." },
        { "no.pdf", "not at all", "'no.pdf' cannot be read as a PDF: it is damaged, or not what it says it is." },
        { "head.pdf", "%PDF-1.7\n", "'head.pdf' cannot be read as a PDF: it is damaged, or not what it says it is." },
        { "nested.pdf", Pdf("", "/X " + Repeat("[", 200_000)), "'nested.pdf' cannot be read as a PDF" },
        { "nested-dictionary.pdf", Pdf("", "/X " + Repeat("<</A ", 100_000)), "'nested-dictionary.pdf' cannot be read as a PDF" },
        { "nested-content.pdf", Pdf(Repeat("[", 200_000)), "'nested-content.pdf' cannot be read as a PDF" },
        { "picture.pdf", Pdf("0 0 m 10 10 l S"), "The PDF holds no text that could be read: its pages may be pictures." },
        { "letters.pdf", Pdf(Repeat("BT /F1 8 Tf 9 9 Td (gate gate gate) Tj ET\n", 4000)), "Page 1 of the PDF has 56000 letters" },
    };

    [Theory]
    [MemberData(nameof(Made), DisableDiscoveryEnumeration = true)]
    public async Task WhatCannotBeReadIsRefused(string name, string text, string sentence) =>
        (await Should.ThrowAsync<ArticleException>(Pages.ReadAsync(name, Encoding.Latin1.GetBytes(text)))).Message
            .ShouldStartWith(sentence);

    public static TheoryData<string, string> Heads => new()
    {
        { "a huge attribute", $"<meta name='author' content='{new string('x', 2_000_000)}'>" },
        { "many attributes", $"<meta {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 "))}>" },
        { "many elements of the head", Repeat("<meta name=author content=Ann>", 5_000) },
        { "deep JSON-LD", $"<script type='application/ld+json'>{new string('[', 500_000)}</script>" },
        { "long JSON-LD", $"<script type='application/ld+json'>[{Repeat("{\"@type\":\"Article\"},", 50_000)}{{}}]</script>" },
        { "a long title", $"<title>{Repeat("lock ", 100_000)}</title>" },
        { "half a comment", "<!-- " },
        { "entities", $"<title>{Repeat("&amp;&lt;&#x110000;&#0;", 10_000)}</title>" },
    };

    [Theory]
    [MemberData(nameof(Heads), DisableDiscoveryEnumeration = true)]
    public async Task AStrangeHeadHidesNoText(string what, string head)
    {
        var read = await Pages.ReadAsync("a.html", Pages.With(head + (what == "half a comment" ? "-->" : "")));
        read.Text.Paragraphs.Count.ShouldBe(2, what);
        (read.Title?.Length ?? 0).ShouldBeLessThanOrEqualTo(1000);
    }

    [Fact]
    public async Task APdfThatSwellsIsCutOff()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var i = 0; i < 300; i++) zlib.Write(new byte[1024 * 1024]);
        var pdf = Pdf(Encoding.Latin1.GetString(packed.ToArray()), filter: "/Filter/FlateDecode");
        (await Should.ThrowAsync<ArticleException>(Pages.ReadAsync("bomb.pdf", Encoding.Latin1.GetBytes(pdf)))).Message
            .ShouldBe("The PDF unpacks to more than 268435456 bytes, which is what is allowed.");
    }

    [Fact]
    public async Task ATextThatIsNotInTheCharacterSetThatItStatesIsRefused()
    {
        byte[] page = [.. "<meta charset=utf-8>"u8, .. Enumerable.Repeat((byte)0xE9, 500)];
        (await Should.ThrowAsync<ArticleException>(Pages.ReadAsync("a.html", page))).Message
            .ShouldBe("'a.html' is not written in the character set that it states, utf-8.");
    }

    /// <summary>Seeded changes of good files; ten times as long with STATUSBOT_LONG=1.</summary>
    [Fact]
    public async Task DamagedFilesAreReadOrRefused()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Reading", "Pages"))
            .Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file)))
            .Append(("good.pdf", Encoding.Latin1.GetBytes(Pdf("BT /F1 12 Tf 50 700 Td (The gates were built in 1931.) Tj ET")))).ToList();
        var random = new Random(10);
        for (var i = 0; i < (Environment.GetEnvironmentVariable("STATUSBOT_LONG") == "1" ? 3000 : 300); i++)
        {
            var (name, bytes) = files[random.Next(files.Count)];
            var damaged = Damage(bytes, random);
            try
            {
                (await Pages.ReadAsync(name, damaged)).Text.Paragraphs.ShouldNotBeEmpty();
            }
            catch (ArticleException refused)
            {
                refused.Message.ShouldEndWith(".", customMessage: $"the damage number {i} of {name}");
                refused.Message.ShouldNotContain("takes longer");
            }
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var list = bytes.ToList();
        for (var n = random.Next(1, 8); n > 0 && list.Count > 20; n--)
        {
            var at = random.Next(list.Count - 10);
            var length = random.Next(1, Math.Min(200, list.Count - at));
            switch (random.Next(4))
            {
                case 0: list[at] = (byte)random.Next(256); break;
                case 1: list.RemoveRange(at, length); break;
                case 2: list.InsertRange(random.Next(list.Count), list.GetRange(at, length)); break;
                default: list.RemoveRange(at, random.Next(10) == 0 ? list.Count - at : 1); break;
            }
        }
        return [.. list];
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>A PDF of one page.</summary>
    private static string Pdf(string content, string catalog = "", string filter = "")
    {
        string[] objects =
        [
            $"<</Type/Catalog/Pages 2 0 R {catalog}>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {content.Length}{filter}>>\nstream\n{content}\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var pdf = new StringBuilder("%PDF-1.7\n");
        var offsets = new StringBuilder("0000000000 65535 f \n");
        foreach (var (i, one) in objects.Index())
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{one}\nendobj\n");
        }
        var start = pdf.Length;
        return pdf.Append(CultureInfo.InvariantCulture,
            $"xref\n0 {objects.Length + 1}\n{offsets}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF")
                .ToString();
    }
}
