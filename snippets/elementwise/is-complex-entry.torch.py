import torch

z = torch.tensor([1 + 0j, 2 - 1j, 0j])
~torch.isreal(z)
