import torch

torch.manual_seed(0)
p = torch.full((4,), 0.3)
torch.bernoulli(p)
