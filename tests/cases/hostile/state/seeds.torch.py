import torch

torch.manual_seed(31337)
torch.rand(7)
torch.tensor([1., 2.])
