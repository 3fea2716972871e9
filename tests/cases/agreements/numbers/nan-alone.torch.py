import torch

torch.tensor(torch.nan)
