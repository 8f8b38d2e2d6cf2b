using System.Text;
using System.Xml;

namespace StatusBot.Web;

/// <summary>A feed as RFC 4287 has it.</summary>
/// <param name="Id">An IRI, the same for ever.</param>
/// <param name="Updated">A moment as RFC 3339 writes it.</param>
/// <param name="Self">The feed's own address.</param>
/// <param name="Alternate">The page that shows the same.</param>
internal sealed record AtomFeed(
    string Id, string Title, string Updated, string Self, string Alternate, string Author, IReadOnlyList<AtomEntry> Entries)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public byte[] ToXml()
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings)) Write(xml);
        return bytes.ToArray();
    }

    private void Write(XmlWriter xml)
    {
        xml.WriteStartElement("feed", Namespace);
        Text(xml, "id", Id);
        Text(xml, "title", Title);
        Text(xml, "updated", Updated);
        Link(xml, "self", Self, "application/atom+xml");
        Link(xml, "alternate", Alternate, "text/html");
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", Author);
        xml.WriteEndElement();
        foreach (var entry in Entries) Write(xml, entry);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "updated", entry.Updated);
        Link(xml, "alternate", entry.Alternate, "text/html");
        xml.WriteStartElement("category", Namespace);
        Attribute(xml, "term", entry.Category);
        xml.WriteEndElement();
        Text(xml, "content", entry.Content);
        xml.WriteEndElement();
    }

    // A text construct without a type is plain text: markup in it is shown and never read.
    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    private static void Attribute(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Clean(text));

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        Attribute(xml, "rel", relation);
        Attribute(xml, "type", type);
        Attribute(xml, "href", address);
        xml.WriteEndElement();
    }

    /// <summary>With U+FFFD in the place of what XML 1.0 cannot hold, not even escaped.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        return clean.ToString();
    }
}

/// <summary>One entry of a feed.</summary>
/// <param name="Alternate">The page about it.</param>
/// <param name="Content">Plain text.</param>
internal sealed record AtomEntry(string Id, string Title, string Updated, string Alternate, string Category, string Content);
