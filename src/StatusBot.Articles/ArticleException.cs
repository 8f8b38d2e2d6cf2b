namespace StatusBot.Articles;

/// <summary>An article cannot be had or read; the message is one sentence for the person who asked for it.</summary>
public sealed class ArticleException(string sentence, Exception? cause = null) : Exception(sentence, cause);
