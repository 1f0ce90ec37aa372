/// The look of a printed booklet: A4, page numbers, nothing that breaks where it hurts.
enum BookletStyle {
    static let sheet: StaticString = """
        @page { size: A4; margin: 14mm 17mm 15mm 17mm;
          @bottom-left { content: string(chapter); font: 8pt "Noto Sans", "DejaVu Sans", sans-serif; color: #555; }
          @bottom-right { content: counter(page); font: 8pt "Noto Sans", "DejaVu Sans", sans-serif; color: #555; } }
        @page front { margin: 0; @bottom-left { content: none; } @bottom-right { content: none; } }
        body { font: 9pt/1.35 "Noto Sans", "Source Sans 3", "Segoe UI", "DejaVu Sans", sans-serif; color: #1b1b1b; background: #fff; margin: 0; }
        main { max-width: 46em; margin: 0 auto; padding: 0 1em; }
        section { margin: 3em 0; }
        h1 { font-size: 1.75em; line-height: 1.2; margin: 0 0 .5em; color: #14444f; string-set: chapter content(); break-after: avoid; }
        h2 { font-size: 1.1em; line-height: 1.3; margin: .65em 0 .12em; color: #14444f; break-after: avoid; }
        p { margin: .25em 0; orphans: 3; widows: 3; }
        ul, ol { margin: .3em 0; padding-left: 1.3em; }
        li { margin: .15em 0; break-inside: avoid; }
        blockquote { margin: .5em 0 .5em 1em; padding-left: .8em; border-left: 3px solid #9fc0c8; font-style: italic; }
        a { color: inherit; text-decoration: none; }
        .cite { color: #555; font-size: .85em; }
        dl { margin: .5em 0; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        .facts { background: #eef4f5; border-top: 3px solid #1f5d6b; padding: .45em .9em; columns: 2; column-gap: 2em; font-size: .93em;
          break-inside: avoid; }
        .facts div { break-inside: avoid; margin-bottom: .1em; }
        .facts dt { display: inline; color: #14444f; }
        .facts dt::after { content: ": "; }
        .facts dd { display: inline; }
        .tags { font-size: .86em; color: #333; border-left: 2px solid #c7d6da; padding-left: .7em; break-inside: avoid; }
        .tags div { display: inline; margin-right: 1.3em; }
        .tags dt { display: inline; color: #14444f; }
        .tags dt::after { content: ": "; }
        .tags dd { display: inline; }
        table { border-collapse: collapse; width: 100%; margin: .5em 0; font-size: .88em; line-height: 1.28; }
        caption { text-align: left; font-weight: 600; padding: .2em 0; }
        th { text-align: left; vertical-align: bottom; border-bottom: 1.5px solid #1f5d6b; padding: .2em .5em .2em 0; }
        td { vertical-align: top; border-bottom: 1px solid #d7dfe1; padding: .18em .6em .18em 0; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        tbody tr:nth-last-child(2), tbody tr:nth-last-child(3) { break-after: avoid; }
        .mark { text-align: center; padding: .2em 0; width: 2.1em; }
        .bars, .marks { break-inside: avoid; }
        .bar { width: 200px; padding-right: 1em; }
        .bars td:last-child { white-space: nowrap; }
        svg { display: block; }
        .bars svg { background: #e6eaec; }
        .note { background: #f6f1e7; border-left: 4px solid #b98a2f; padding: .4em .9em; margin: .6em 0; break-inside: avoid; }
        .note h2 { margin: .1em 0 .2em; color: #5c4312; }
        .alert { border: 1.5px solid #a4161a; border-left-width: 8px; padding: .5em .8em; font-weight: 600; break-inside: avoid; }
        .contents { list-style: none; padding: 0; }
        .contents li { border-bottom: 1px dotted #9aa7ab; padding: .22em 0; }
        .contents a { display: block; }
        .contents a::after { content: target-counter(attr(href), page); float: right; padding-left: 1em; }
        .lines { break-inside: avoid; }
        hr { border: 0; border-bottom: 1px solid #b9c3c6; height: 1.7em; margin: 0; }
        .cover header { background: #14444f; color: #fff; border-bottom: 2.5mm solid #b98a2f; padding: 3em 2em 2em; margin-bottom: 2em; }
        .cover .title { font-size: 2.9em; line-height: 1.15; margin: 0 0 .3em; color: #fff; string-set: none; }
        .subtitle { font-size: 1.3em; line-height: 1.4; margin: 0; }
        .appendix h1 { border-top: 3px solid #1f5d6b; padding-top: .4em; }
        @media print {
          main { margin: 0; padding: 0; max-width: none; }
          section { margin: 0; break-before: page; }
          .appendix:last-child { break-before: auto; margin-top: 2.2em; }
          .cover { page: front; break-before: auto; }
          .cover header { padding: 82mm 24mm 16mm; margin-bottom: 14mm; }
          .cover > :not(header) { margin-left: 24mm; margin-right: 24mm; }
          .sheet { break-before: auto; }
        }
        """
}
