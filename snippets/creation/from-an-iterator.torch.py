import torch

torch.tensor([k * k for k in range(4)])
