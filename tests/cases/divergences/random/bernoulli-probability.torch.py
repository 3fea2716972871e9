import torch

torch.manual_seed(13)
(torch.rand(20_000) < 0.35).float()
