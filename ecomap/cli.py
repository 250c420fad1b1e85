"""The command line: ``python -m ecomap``, installed as ``ecomap``.

Exit status: 0 all well; 1 the input or the answer is bad, with one line a problem on stderr;
2 wrong usage.
"""

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import click

from ecomap import __version__
from ecomap.formats import READ, read_family
from ecomap.logs import keep_private
from ecomap.model import CoarseDate, Family, InvalidFamilyError, Period
from ecomap.parts import make_importable
from ecomap.services.doctor import examine
from ecomap.storage.errors import StorageError
from ecomap.terminal import print_analysis, print_comparison, print_examination
from ecomap.texts import LANGUAGES, Language, best_language, list_text, text
from ecomap.texts.click import speak
from ecomap.texts.errors import error_text
from ecomap.texts.problems import problem_text
from ecomap.views.analysing import analyse, compare_days, default_window

SAMPLE = "sample_networks/wisselingen.json"


def main(arguments: list[str] | None = None) -> None:
    """Carry out one command and leave with its exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    lang = _language(arguments)
    speak(lang)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal on Windows may not be UTF-8 of itself
            stream.reconfigure(encoding="utf-8", errors="replace")
    program(lang).main(arguments, prog_name="ecomap")


def program(lang: Language) -> click.Group:
    """Build the commands, with their explanations in the language."""
    commands = (_validate, _analyse, _compare, _serve, _doctor)
    version = click.Option(
        ["--version"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        help=text("cli-version", lang),
        callback=lambda context, _, asked: _show_version(context) if asked else None,
    )
    group = _Group(
        "ecomap",
        params=[version, _lang_option(lang)],
        help=text("cli", lang),
        options_metavar=text("cli-word-options", lang),
        subcommand_metavar=text("cli-word-command", lang),
        context_settings={"obj": lang},
    )
    for command in commands:
        group.add_command(command(lang))
    return group


def _language(arguments: list[str]) -> Language:
    """Find the language before anything is parsed: explanations and errors are written in it."""
    for index, argument in enumerate(arguments):
        if argument.startswith("--lang="):
            return best_language(argument.removeprefix("--lang="))
        if argument == "--lang":
            return best_language(next(iter(arguments[index + 1 :]), None))
    return LANGUAGES[0]


class _OwnHelp(click.Command):
    """A command whose help option is explained in the language of the program."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = text("cli-help", ctx.find_root().obj)
        return option


class _Group(_OwnHelp, click.Group):
    """The commands together."""


def _command(
    lang: Language,
    name: str,
    callback: Callable[..., None],
    params: list[click.Parameter],
    example: str,
) -> click.Command:
    reads = any(isinstance(param, click.Argument) for param in params)
    return _OwnHelp(
        name,
        callback=callback,
        params=[*params, _lang_option(lang)],
        options_metavar=text("cli-word-options", lang),
        help="\n\n".join([text(f"cli-{name}", lang), *([_formats(lang)] if reads else [])]),
        epilog=text("cli-example", lang, command=f"ecomap {name} {example}".strip()),
    )


def _formats(lang: Language) -> str:
    """Say which files are read."""
    named = (
        text(
            "cli-format",
            lang,
            label=text(f"format-{one.code}", lang),
            suffixes=list_text(one.suffixes, lang),
        )
        for one in READ
    )
    return text("cli-formats", lang, formats=list_text(list(named), lang))


def _lang_option(lang: Language) -> click.Option:
    choice = click.Choice(LANGUAGES)
    return click.Option(["--lang"], type=choice, expose_value=False, help=text("cli-lang", lang))


def _option(lang: Language, command: str, name: str, **attributes: Any) -> click.Option:
    explained = text(f"cli-{command}-{name}", lang)
    word = attributes.pop("word", None)
    metavar = text(f"cli-word-{word}", lang) if word else None
    return click.Option([f"--{name}", name], help=explained, metavar=metavar, **attributes)


def _json_option(lang: Language) -> click.Option:
    return click.Option(["--json", "as_json"], is_flag=True, help=text("cli-json", lang))


def _show_version(context: click.Context) -> NoReturn:
    click.echo(f"ecomap {__version__}")
    context.exit()


class _Day(click.ParamType[CoarseDate]):
    """A date of any precision on the command line."""

    def __init__(self, lang: Language) -> None:
        self.lang = lang
        self.name = text("cli-word-date", lang)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> CoarseDate:
        try:
            return CoarseDate.parse(value)
        except ValueError:
            self.fail(text("cli-date-wrong", self.lang, value=value), param, ctx)


def _file_argument(lang: Language, **attributes: Any) -> click.Argument:
    word = text("cli-word-file", lang)
    return click.Argument(["file"], type=click.Path(path_type=Path), metavar=word, **attributes)


def _validate(lang: Language) -> click.Command:
    def validate(file: tuple[Path, ...]) -> None:
        wrong = False
        for path in file:
            family = _read(path, lang)
            wrong = wrong or family is None
            if family is not None:
                counts = {"members": len(family.members), "parties": len(family.parties)}
                click.echo(
                    text("cli-validate-ok", lang, file=str(path), name=family.name, **counts)
                )
        if wrong:
            raise click.exceptions.Exit(1)

    many = _file_argument(lang, nargs=-1, required=True)
    return _command(lang, "validate", validate, [many], SAMPLE)


def _analyse(lang: Language) -> click.Command:
    def analyse_file(file: Path, as_json: bool, **asked: CoarseDate | None) -> None:
        window = _window(lang, **asked)
        family = _read_or_leave(file, lang)
        on, period = window or default_window(family)
        answer = analyse(family, on, period, lang)
        _print_json(answer) if as_json else print_analysis(answer, family, lang)

    days = [_option(lang, "analyse", name, type=_Day(lang)) for name in ("on", "from", "to")]
    params = [_file_argument(lang), *days, _json_option(lang)]
    return _command(lang, "analyse", analyse_file, params, f"{SAMPLE} --on 2025-12-31 --json")


def _window(lang: Language, **asked: CoarseDate | None) -> tuple[date, Period] | None:
    """Give the day and period asked for, or None when nothing was asked."""
    on, start, end = asked["on"], asked["from"], asked["to"]
    if on and (start or end):
        raise click.UsageError(text("cli-period-and-day", lang))
    if on:
        return on.last, Period.year_to(on.last)
    if not start and not end:
        return None
    if not start or not end:
        raise click.UsageError(text("cli-period-half", lang))
    if end.last < start.first:
        raise click.UsageError(text("cli-period-reversed", lang))
    return end.last, Period(start.first, end.last)


def _compare(lang: Language) -> click.Command:
    def compare_file(file: Path, before: CoarseDate, after: CoarseDate, as_json: bool) -> None:
        if after.last < before.last:
            raise click.UsageError(text("cli-days-reversed", lang))
        family = _read_or_leave(file, lang)
        answer = compare_days(family, before.last, after.last)
        _print_json(answer) if as_json else print_comparison(answer, family, lang)

    day = {"type": _Day(lang), "required": True}
    days = [_option(lang, "compare", name, **day) for name in ("before", "after")]
    params = [_file_argument(lang), *days, _json_option(lang)]
    example = f"{SAMPLE} --before 2024-12-31 --after 2026-06-30"
    return _command(lang, "compare", compare_file, params, example)


def _serve(lang: Language) -> click.Command:
    def serve(host: str, port: int, data: Path | None) -> None:
        make_importable()
        # Imported here, for these bring the web packages along.
        from app import Settings, address_of, listen  # noqa: PLC0415
        from layouts.stopping import answer_until, heed_signals  # noqa: PLC0415

        keep_private()
        if data is not None and data.exists() and not data.is_dir():
            _leave(text("cli-data-no-folder", lang, folder=str(data)))
        try:
            server = listen(Settings(host, port, data))
        except StorageError as error:
            _leave(error_text(error, lang))
        except OSError:
            _leave(text("cli-port-taken", lang, host=host, port=str(port)))
        asked = heed_signals(server)
        click.echo(text("cli-serve-ready", lang, url=address_of(server)))
        answer_until(asked, server)

    ports = click.IntRange(0, 65535)
    params: list[click.Parameter] = [
        _option(lang, "serve", "host", word="address", default="127.0.0.1", show_default=True),
        _option(lang, "serve", "port", word="number", default=8050, show_default=True, type=ports),
        _option(lang, "serve", "data", word="folder", type=click.Path(path_type=Path)),
    ]
    return _command(lang, "serve", serve, params, "--port 8051")


def _doctor(lang: Language) -> click.Command:
    def doctor() -> None:
        checks = examine(lang)
        print_examination(checks, lang)
        if not all(check.fine for check in checks):
            raise click.exceptions.Exit(1)

    return _command(lang, "doctor", doctor, [], "")


def _read(path: Path, lang: Language) -> Family | None:
    """Read a family file; when that fails, say every problem on stderr and give None."""
    try:
        return read_family(path)
    except InvalidFamilyError as error:
        for problem in error.problems:
            click.echo(f"{path}: {problem_text(problem, lang)}", err=True)
        return None


def _read_or_leave(path: Path, lang: Language) -> Family:
    family = _read(path, lang)
    if family is None:
        raise click.exceptions.Exit(1)
    return family


def _print_json(answer: dict[str, Any]) -> None:
    click.echo(json.dumps(answer, ensure_ascii=False))


def _leave(sentence: str) -> NoReturn:
    click.echo(sentence, err=True)
    raise click.exceptions.Exit(1)
