import torch

x = torch.tensor([0.1, 0.7, 2.3])
torch.linalg.norm(x) ** 2, x @ x
