import torch

torch.tensor([[0.6, 0.8], [0.8, -0.6]])
