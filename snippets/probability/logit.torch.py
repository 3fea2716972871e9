import torch

p = torch.tensor([0.1, 0.5, 0.8])
torch.logit(p)
