import torch

z = torch.tensor([3 + 4j, -2j, 0j])
torch.sgn(z)
