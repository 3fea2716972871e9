import torch

y = torch.tensor([4.])
torch.gradient(y)
