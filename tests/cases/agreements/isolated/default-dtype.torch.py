import torch

torch.set_default_dtype(torch.float64)
torch.tensor([0.1, 0.7])
