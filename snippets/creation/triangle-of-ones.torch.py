import torch

torch.ones(3, 3).tril()
