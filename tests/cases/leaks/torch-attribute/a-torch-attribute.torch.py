import torch

torch.probe = 3
torch.tensor([1., 2.])
