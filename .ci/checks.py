"Checks that `.ci/run` makes: `checks.py outputs`, `checks.py readme FILE`, `checks.py picture FILE`"
import ast, json, re, subprocess, sys
from pathlib import Path

number = re.compile(r'-?\d+\.?\d*(?:e[-+]?\d+)?')

def same(a, b):
    "Do two texts say the same? Pictures and their names aside; numbers to 1 part in 100,000, which processors round differently"
    a, b = (re.sub(r'base64,[^"]*|walk[0-9a-f]{8}', '', o) for o in (a, b))
    close = all(abs(p-q) <= 1e-5*max(abs(p), abs(q)) for p,q in zip(*([float(n) for n in number.findall(o)] for o in (a, b))))
    return close and number.sub('#', a).split() == number.sub('#', b).split()

def texts(nb):
    "The text outputs and the charts of every code cell, by cell id"
    def of(output):
        if 'text' in output: return [''.join(output['text'])]
        return [''.join(v) if k.startswith('text/') else json.dumps(v) for k,v in sorted(output.get('data', {}).items()) if k.startswith('text/') or 'vega' in k]
    return {c['id']: [t for o in c['outputs'] for t in of(o)] for c in json.loads(nb)['cells'] if c['cell_type'] == 'code'}

def outputs():
    "Do the notebooks, as just run, show what they showed at HEAD?"
    paths = subprocess.check_output(['git', 'ls-files', 'nbs/*.ipynb'], text=True).split()
    assert len(paths) > 5, 'hardly any notebooks'
    wrong, shown = [], 0
    for p in paths:
        stored, fresh = texts(subprocess.check_output(['git', 'show', f'HEAD:{p}'])), texts(Path(p).read_text())
        for id in stored:
            shown += len(stored[id])
            if len(stored[id]) != len(fresh[id]) or not all(map(same, stored[id], fresh[id])): wrong.append(f'{p} cell {id}:\n{stored[id]}\nnow\n{fresh[id]}')
    assert shown > 50, 'hardly any outputs'
    if wrong: sys.exit('\n\n'.join(wrong))

def readme(path):
    "Does every Python block run, and give what stands below it?"
    blocks = re.findall(r'^```python\n(.*?)^```\n(?:\n((?: {4}[^\n]*\n)+))?', Path(path).read_text(), re.M|re.S)
    assert any(expected for _,expected in blocks), 'no values in the README'
    names = {}
    for code,expected in blocks:
        *body, last = ast.parse(code).body
        if not isinstance(last, ast.Expr): body, last = [*body, last], None
        exec(compile(ast.Module(body, []), 'README', 'exec'), names)
        value = last and repr(eval(compile(ast.Expression(last.value), 'README', 'eval'), names))
        if bool(expected) != bool(value) or (value and not same(value, expected)): sys.exit(f'{code}gives {value}\nnot {expected}')

def picture(path):
    "Is it a picture, and not a blank one?"
    from PIL import Image
    colours = Image.open(path).convert('RGB').getcolors(1 << 24)
    assert len(colours) > 50 and max(n for n,_ in colours) < 0.98*sum(n for n,_ in colours), f'{path} is blank'

if __name__ == '__main__': dict(outputs=outputs, readme=readme, picture=picture)[sys.argv[1]](*sys.argv[2:])
