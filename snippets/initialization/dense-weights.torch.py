import torch

torch.manual_seed(0)
layer = torch.nn.Linear(100, 50)
layer.weight.T / (0.1 / 0.87962566)
