import torch

a = torch.tensor([1.])
b = torch.tensor([10., 20., 30.])
i = torch.tensor([0, 1, 1])
torch.stack((a, b))[i, torch.arange(3)]
