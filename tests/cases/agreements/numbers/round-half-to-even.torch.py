import torch

torch.round(torch.tensor([0.5, 1.5, 2.5, -0.5]))
