import torch

x = torch.tensor([10, 20, 30])
torch.combinations(x)
