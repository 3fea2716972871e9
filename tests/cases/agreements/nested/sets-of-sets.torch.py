import torch

{frozenset({1, 2}), frozenset({3})}
