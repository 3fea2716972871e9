import torch

torch.tensor([1., 2.]).expand(3, 2)
