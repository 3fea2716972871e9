import torch

z = torch.tensor([1. + 2.j, -3.j])
z.conj_physical()
