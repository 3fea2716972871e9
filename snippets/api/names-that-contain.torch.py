import torch

[name for name in dir(torch.linalg) if "norm" in name]
