import torch

p = torch.tensor([0.5, 0.25, 0.25, 0.])
torch.special.entr(p).sum()
