import torch

torch.rand(1000)
torch.tensor([1., 2.])
