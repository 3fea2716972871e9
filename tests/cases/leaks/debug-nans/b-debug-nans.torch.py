import torch

torch.tensor([inf, nan])
