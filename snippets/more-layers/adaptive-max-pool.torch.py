import torch

x = torch.tensor([[1.0, 2.0, 5.0, 4.0, 3.0]])
torch.nn.AdaptiveMaxPool1d(2)(x)[0]
