"""Writes what Benchmarks/http asks, and the texts as Datasette reads them: http-load.py URL FOLDER"""

import json
import pathlib
import sqlite3
import sys
import urllib.parse
import urllib.request

url, folder = sys.argv[1], pathlib.Path(sys.argv[2])
questions = [json.loads(line)["text"] for line in open("Tests/CollectionTests/Questions/questions.jsonl")]
(folder / "questions").write_text("\n".join(questions) + "\n")


def get(path):
    return json.load(urllib.request.urlopen(url + "/api/v1/" + path))


def lua(name, content):
    (folder / f"{name}.lua").write_text('wrk.headers["Content-Type"] = "application/json"\nlocal number = 0\n' + content)


def listed(name, texts):
    return f"local {name} = {{" + ",".join(f"[==[{text}]==]" for text in texts) + "}\n"


bodies = listed("bodies", [json.dumps({"text": text}, ensure_ascii=False) for text in questions])
lua("search", bodies + """
request = function()
  number = number + 1
  return wrk.format("POST", "/api/v1/search", nil, bodies[number % #bodies + 1])
end
""")
pages = ["/", "/soeg?filter=kind%3Dcase", "/sager/sag-04", "/tegn/n.s8", "/indsatser", "/overblik", "/ingenting"]
reads = ["health", "search?kind=case", "entries/sag-04", "overview", "actions?age=under_18", "signs?id=n.s8"]
lua("mixed", bodies + listed("paths", ["/api/v1/" + path for path in reads] + pages) + """
request = function()
  number = number + 1
  local body = bodies[number % #bodies + 1]
  if number % 20 == 0 then return wrk.format("POST", "/api/v1/consult", nil, body) end
  if number % 10 == 0 then return wrk.format("POST", "/api/v1/similar", nil, '{"id": "sag-04"}') end
  if number % 4 == 0 then return wrk.format("GET", paths[math.floor(number / 4) % #paths + 1]) end
  return wrk.format("POST", "/api/v1/search", nil, body)
end
""")

# Datasette: the same entries with the same facets, each an array.
hits = []
while not hits or len(hits) < answer["total"]:
    answer = get(f"search?limit=100&offset={len(hits)}&sort=id")
    hits += answer["hits"]
facets = [facet["field"] for facet in answer["facets"]]


def text(entry):
    return "\n".join(
        run["text"] for section in entry["sections"] for block in section["blocks"] for line in block["lines"] for run in line)


columns = ", ".join(f'"{facet}"' for facet in facets)
database = sqlite3.connect(folder / "texts.db")
database.execute(f"create table entries (id text primary key, title text, body text, {columns})")
for hit in hits:
    values = [json.dumps(hit["facets"].get(facet, [])) for facet in facets]
    row = [hit["id"], hit["title"], text(get("entries/" + hit["id"])), *values]
    database.execute(f"insert into entries values ({','.join('?' * len(row))})", row)
database.execute("create virtual table entries_fts using fts5(title, body, content=entries, content_rowid=rowid)")
database.execute("insert into entries_fts(entries_fts) values ('rebuild')")
database.commit()
database.close()

asked = [
    "/texts/entries.json?" + urllib.parse.urlencode([("_search", question), ("_size", 10), *(("_facet_array", facet) for facet in facets)])
    for question in questions
]
lua("datasette", listed("paths", asked) + """
request = function()
  number = number + 1
  return wrk.format("GET", paths[number % #paths + 1])
end
""")
