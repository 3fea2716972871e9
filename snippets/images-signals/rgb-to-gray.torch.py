import torch

pixels = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
pixels @ torch.tensor([0.299, 0.587, 0.114])
