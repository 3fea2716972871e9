import torch

x = torch.tensor([3., 4.])
torch.linalg.norm(x) ** 2, x @ x
