import torch

drawn = torch.rand(3)
torch.manual_seed(torch.initial_seed())
torch.equal(drawn, torch.rand(3))
