import torch

re = torch.tensor([1.0, 2.0])
im = torch.tensor([3.0, -4.0])
torch.complex(re, im)
