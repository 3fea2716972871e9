import torch

a = torch.tensor([True, False, False])
torch.logical_not(a)
