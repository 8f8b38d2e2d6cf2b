namespace StatusBot.EndToEnd.Tests.Browser;

/// <summary>Whatever stands in an address is shown as text.</summary>
public sealed class HostileAddressTests(Chromium chromium, HostileSite site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData("/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/facts/%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/entities/%E2%80%AE%3Cb%3E")]
    [InlineData("/claims/%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/answers/%22onmouseover=alert(1)%22")]
    [InlineData("/articles/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/facts?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/facts?topic=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/facts?from=%22%3E%3Cscript%3E")]
    [InlineData("/facts?page=%3Cb%3E")]
    [InlineData("/articles?publisher=%3Cscript%3E")]
    [InlineData("/changes?since=%3Cscript%3E")]
    [InlineData("/timeline?from=%22%3E%3Cscript%3E")]
    [InlineData("/timeline?lanes=%3Csvg%20onload=alert(1)%3E")]
    [InlineData("/?asOf=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/facts?asOf=2026-05-11&%22%3E%3Cscript%3E=%22%3E%3Cb%3E")]
    [InlineData("/facts?q=Z%CC%81%CC%81%CC%81%CC%81%CC%81%CC%81%E2%80%AE")]
    public async Task AHostileAddressIsText(string path)
    {
        var page = await OpenAsync(path, new(Width: 320));
        Forgive("the server responded with a status of 40");
        await page.ShouldBeTitledAsync();
        await page.ShouldHoldTextAloneAsync();
    }
}
