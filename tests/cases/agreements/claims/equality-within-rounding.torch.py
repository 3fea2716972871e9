import torch

x = torch.tensor([0.1, 0.7, 2.3])
torch.linalg.norm(x + 0.3 * x), torch.linalg.norm(x) + torch.linalg.norm(0.3 * x)
