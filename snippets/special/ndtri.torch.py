import torch

p = torch.tensor([0.025, 0.5, 0.9, 0.999])
torch.special.ndtri(p)
