import torch

torch.manual_seed(0)
torch.logit(torch.rand(4))
