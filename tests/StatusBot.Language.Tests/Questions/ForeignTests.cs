namespace StatusBot.Language.Tests.Questions;

public sealed class ForeignTests
{
    [Theory]
    [InlineData("Est-ce que Larkspur a donné accès au Conseil ?")]
    [InlineData("Quand les réunions ont eu lieu ?")]
    [InlineData("Pourquoi est-ce dangereux ?")]
    [InlineData("Hat Larkspur dem Rat Zugang zu Finch gegeben?")]
    [InlineData("Wann tritt das Gesetz in Kraft und wer hat zugestimmt?")]
    [InlineData("Warum ist der Rat besorgt?")]
    [InlineData("¿Quién ha dado acceso al Consejo?")]
    [InlineData("¿Cuándo es la reunión con los laboratorios?")]
    [InlineData("Perché il Consiglio non è convinto?")]
    [InlineData("Quando sono gli incontri?")]
    [InlineData("Wat heeft Larkspur aan de Raad gegeven en waarom?")]
    [InlineData("Wanneer is het gesprek met een lab?")]
    [InlineData("Quem não deu acesso ao Conselho?")]
    [InlineData("Кто получил доступ к Finch?")]
    [InlineData("谁获得了访问权限?")]
    [InlineData("Ποιος έχει πρόσβαση;")]
    [InlineData("من لديه حق الوصول؟")]
    public void AnotherLanguageIsNoticed(string text) => Read.Language(text).ShouldNotBeNull();

    [Theory]
    [InlineData("qui a accès à Finch?", "fr")]
    [InlineData("quand commence l'application de la loi ?", "fr")]
    [InlineData("Wer hat Zugang zu Finch?", "de")]
    [InlineData("¿Quién tiene acceso a Finch?", "es")]
    [InlineData("chi ha accesso a Finch?", "it")]
    [InlineData("Wie heeft toegang tot Finch?", "nl")]
    [InlineData("Quem tem acesso ao Finch?", "pt")]
    [InlineData("Кто получил доступ к Finch?", "")]
    public void TheLanguageIsNamed(string text, string language) => Read.Language(text).ShouldBe(language);

    [Theory]
    [InlineData("Has Larkspur given the Council access to Finch?")]
    [InlineData("Who will die first?")]
    [InlineData("What was the war on data about?")]
    [InlineData("Does Le Monde report the offer?")]
    [InlineData("Is it de facto law?")]
    [InlineData("What did von der Leyen say?")]
    [InlineData("did van der Berg meet Larkspur")]
    [InlineData("Do labs in Los Angeles and Las Vegas take part in the talks?")]
    [InlineData("Is a café in Zürich the venue?")]
    [InlineData("Did Emile de la Croix comment?")]
    [InlineData("no comment")]
    [InlineData("an so on")]
    [InlineData("Finch 2.1?")]
    [InlineData("mtgs w ppl")]
    [InlineData("2026-05-12")]
    [InlineData("Who is Øre Łódź?")]
    public void EnglishIsNotTakenForAnotherLanguage(string text) => Read.Language(text).ShouldBeNull();
}
