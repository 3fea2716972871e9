import torch

{'a': 2, 'b': 1}
