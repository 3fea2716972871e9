import torch

{'a': 1}
