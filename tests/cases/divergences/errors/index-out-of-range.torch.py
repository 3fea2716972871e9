import torch

torch.tensor([10., 20., 30.])[5]
