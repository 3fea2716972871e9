import torch

torch.max(torch.tensor([torch.inf, -torch.inf, 1.]))
