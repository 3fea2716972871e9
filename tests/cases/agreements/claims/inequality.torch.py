import torch

x, y = torch.tensor([3., 4.]), torch.tensor([1., -2.])
torch.linalg.norm(x + y), torch.linalg.norm(x) + torch.linalg.norm(y)
