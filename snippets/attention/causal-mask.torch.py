import torch

torch.ones(3, 3, dtype=torch.bool).tril()
