import torch

x = torch.tensor([[0.1, 0.5, 0.9]])
(x + 0.25).clamp(0, 1)
