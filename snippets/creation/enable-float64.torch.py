import torch

torch.set_default_dtype(torch.float64)
torch.tensor([1.5, 2.5])
