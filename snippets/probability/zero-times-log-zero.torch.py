import torch

p = torch.tensor([0.5, 0.])
p * torch.log(p), torch.xlogy(p, p)
