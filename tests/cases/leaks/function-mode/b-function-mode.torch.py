import torch

torch.add(torch.tensor([1., 2.]), 1)
