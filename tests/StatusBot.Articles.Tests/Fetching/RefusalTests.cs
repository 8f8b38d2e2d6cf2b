namespace StatusBot.Articles.Tests;

/// <summary>Whoever may name an address must not be able to send the server where they could not go themselves.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("http://127.0.0.1/", "127.0.0.1 is this machine itself")]
    [InlineData("http://127.8.9.10/", "127.8.9.10 is this machine itself")]
    [InlineData("http://0.0.0.0/", "0.0.0.0 is this network")]
    [InlineData("http://10.1.2.3/", "10.1.2.3 is a private network")]
    [InlineData("http://172.16.0.1/", "172.16.0.1 is a private network")]
    [InlineData("http://172.31.255.254/", " is a private network")]
    [InlineData("http://192.168.1.1/", " is a private network")]
    [InlineData("http://100.64.0.1/", " is a provider's own network (carrier-grade NAT)")]
    [InlineData("http://169.254.169.254/latest/meta-data/", " is the local link, where metadata services are")]
    [InlineData("http://192.0.0.192/", " is reserved for protocols")]
    [InlineData("http://192.0.2.7/", " is for documentation")]
    [InlineData("http://198.51.100.7/", " is for documentation")]
    [InlineData("http://203.0.113.7/", " is for documentation")]
    [InlineData("http://198.18.0.1/", " is for measurements")]
    [InlineData("http://224.0.0.1/", " is for many receivers (multicast)")]
    [InlineData("http://255.255.255.255/", " is reserved")]
    [InlineData("http://[::]/", " is no address")]
    [InlineData("http://[::1]/", " is this machine itself")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/", " is this machine itself")]
    [InlineData("http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1 is an IPv4 address in the form of IPv6")]
    [InlineData("http://[::ffff:a9fe:a9fe]/", "::ffff:169.254.169.254 is an IPv4 address in the form of IPv6")]
    [InlineData("http://[::ffff:5db8:d70e]/", "::ffff:93.184.215.14 is an IPv4 address in the form of IPv6")]
    [InlineData("http://[::127.0.0.1]/", " is reserved")]
    [InlineData("http://[64:ff9b::7f00:1]/", " is a translation to IPv4 (NAT64)")]
    [InlineData("http://[64:ff9b:1::a00:1]/", " is a translation to IPv4 (NAT64)")]
    [InlineData("http://[2002:7f00:1::]/", " is a tunnel to IPv4 (6to4)")]
    [InlineData("http://[2001:0:53aa:64c:0:f227:80ff:fffe]/", " is a tunnel to IPv4 (Teredo)")]
    [InlineData("http://[2001:db8::1]/", " is for documentation")]
    [InlineData("http://[3fff::1]/", " is for documentation")]
    [InlineData("http://[fe80::1]/", " is the local link")]
    [InlineData("http://[fd00:ec2::254]/", " is a private network")]
    [InlineData("http://[fec0::1]/", " is a private network")]
    [InlineData("http://[ff02::1]/", " is for many receivers (multicast)")]
    [InlineData("http://[100::1]/", " is one that discards everything")]
    [InlineData("http://[4000::1]/", " is reserved")]
    [InlineData("http://2130706433/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://0x7f000001/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://0x7f.0.0.1/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://017700000001/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://0177.0.0.1/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://127.1/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://1572395022/", "its host stands for 93.184.216.14 in another notation")]
    [InlineData("http:\\\\2130706433/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://4294967296/", "its host is a number that is no address")]
    [InlineData("http://127.0.0.256/", "its host is a number that is no address")]
    [InlineData("http://site.example:22/", "the port is 22, and only 80 and 443 are allowed")]
    [InlineData("http://site.example:8080/", "the port is 8080, and only 80 and 443 are allowed")]
    [InlineData("https://site.example:6379/", "the port is 6379")]
    [InlineData("http://ann:secret@site.example/", "it holds a user's name or password")]
    [InlineData("http://site.example@127.0.0.1/", "it holds a user's name or password")]
    [InlineData("file:///etc/passwd", "the scheme is 'file', and only http and https are allowed")]
    [InlineData("ftp://site.example/a", "the scheme is 'ftp'")]
    [InlineData("gopher://site.example/a", "the scheme is 'gopher'")]
    [InlineData("data:text/html,hello", "the scheme is 'data'")]
    [InlineData("jar:http://site.example!/a", "the scheme is 'jar'")]
    [InlineData("site.example/a", "'site.example/a' is no address: expected one such as https://example.org/article.")]
    [InlineData("http:///a", "is no address")]
    public async Task WhatIsNotPublicIsRefusedAndNothingIsConnectedTo(string address, string why)
    {
        await using var internet = new Internet();
        using var fetcher = internet.Fetcher();
        (await Should.ThrowAsync<ArticleException>(fetcher.FetchAsync(address, Cancel))).Message.ShouldContain(why);
        internet.Connected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://127.0.0.1/", "The address 127.0.0.1 is this machine itself: only public addresses are fetched.")]
    [InlineData("http://[::1]/", "The address ::1 is this machine itself: only public addresses are fetched.")]
    [InlineData("http://inside.example/", "The host 'inside.example' leads to 10.0.0.7, which is a private network")]
    [InlineData("//0x7f.1/", "its host stands for 127.0.0.1 in another notation")]
    [InlineData("http://site.example:25/", "the port is 25")]
    [InlineData("file:///etc/passwd", "'http://site.example/' leads to 'file:///etc/passwd', which is not fetched: the scheme is 'file'")]
    [InlineData("http://[::ffff:127.0.0.1]/", "The address ::ffff:127.0.0.1 is an IPv4 address in the form of IPv6")]
    public async Task ARedirectIsJudgedLikeTheFirstAddress(string to, string why)
    {
        await using var internet = new Internet();
        internet.Names["inside.example"] = new([["10.0.0.7"]]);
        internet.Redirect("/", to);
        using var fetcher = internet.Fetcher();
        (await Should.ThrowAsync<ArticleException>(fetcher.FetchAsync("http://site.example/", Cancel))).Message.ShouldContain(why);
        internet.Connected.Count.ShouldBe(1);
    }

    [Fact]
    public async Task ANameThatLeadsElsewhereASecondTimeIsJudgedAgain()
    {
        await using var internet = new Internet();
        internet.Names["rebound.example"] = new([[Internet.Public], ["127.0.0.1"]]);
        internet.Redirect("/", "/again");
        internet.Answer("/again", "secret");
        using var fetcher = internet.Fetcher();
        (await Should.ThrowAsync<ArticleException>(fetcher.FetchAsync("http://rebound.example/", Cancel))).Message
            .ShouldBe("The host 'rebound.example' leads to 127.0.0.1, which is this machine itself: only public addresses are fetched.");
        internet.Connected.Single().Address.ToString().ShouldBe(Internet.Public);
    }

    [Fact]
    public async Task OfSeveralAddressesOnlyThePublicOnesAreConnectedTo()
    {
        await using var internet = new Internet();
        internet.Names["both.example"] = new([["127.0.0.1", "64:ff9b::7f00:1", Internet.Public]]);
        internet.Answer("/", "hello");
        using var fetcher = internet.Fetcher();
        await fetcher.FetchAsync("http://both.example/", Cancel);
        internet.Connected.Single().Address.ToString().ShouldBe(Internet.Public);
    }

    [Fact]
    public async Task TheMachinesOwnNameIsRefused()
    {
        using var fetcher = new Fetcher();
        (await Should.ThrowAsync<ArticleException>(fetcher.FetchAsync("http://localhost/", Cancel))).Message
            .ShouldContain("which is this machine itself");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
