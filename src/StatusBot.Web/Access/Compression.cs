using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace StatusBot.Web;

/// <summary>
/// Sends texts in fewer bytes. Not over TLS, as is usual: there the length would tell of what is inside (BREACH).
/// </summary>
internal static class Compression
{
    private static readonly string[] Texts = ["application/problem+json", "application/atom+xml", "image/svg+xml"];

    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. Texts])
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal)
        .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
}
