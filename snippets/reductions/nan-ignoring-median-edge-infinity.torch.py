import torch

x = torch.tensor([float("nan"), float("inf")])
torch.nanmedian(x)
