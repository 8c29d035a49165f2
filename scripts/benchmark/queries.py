"""What is looked for: chosen from the words of the archive itself, the same in every run."""

import collections
import json
import random
import re

WORD = re.compile(r"\w+")


class Queries:
    """Texts to look for, by kind; each as people type it and in the language of FTS5."""

    def __init__(self, kinds):
        self.kinds = kinds

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as file:
            return cls(json.load(file))

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            json.dump(self.kinds, file, indent=1)


def choose(lines, count=30):
    """Queries of each kind from lines of place, name and words."""
    source = random.Random(1)
    texts, often = [], collections.Counter()
    for line in lines:
        words = WORD.findall(line.rstrip("\n").split("\t")[2].lower())
        often.update(set(words))
        # Some of all texts are enough to choose from.
        if len(words) >= 4 and all(word.isascii() for word in words) and source.random() < 0.02:
            texts.append(words)
    plain = sorted(word for word in often if word.isascii() and word.isalpha() and len(word) > 3)
    common = [word for word, _ in often.most_common(200) if word in set(plain)][:count]
    rare = [word for word in plain if often[word] <= max(20, often.total() // 200_000)]
    pick = lambda some: source.sample(some, min(count, len(some)))
    pairs = [source.sample(sorted(set(words)), 2) for words in pick(texts)]
    phrases = [words[place:place + 2] for words in pick(texts)
               for place in [source.randrange(len(words) - 1)]]
    return Queries({
        "a rare word": [word_query(word) for word in pick(rare)],
        "a common word": [word_query(word) for word in common],
        "the beginning of a word": [
            beginning(word[:length]) for length in (1, 2, 3, 4) for word in pick(plain)],
        "two words": [two(*pair) for pair in pairs],
        "a phrase": [phrase(words) for words in phrases],
    })


def word_query(word):
    return [word + " ", f'words : "{word}"']


def beginning(word):
    return [word, f'words : "{word}" *']


def two(one, other):
    both = f'"{one}" AND "{other}"'
    return [f"{one} {other} ", f'(({both}) AND (words : "{one}" OR words : "{other}"))']


def phrase(words):
    words = " ".join(words)
    return [f'"{words}"', f'words : "{words}"']
