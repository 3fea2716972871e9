import torch

torch.nn.AdaptiveMaxPool1d(2)(torch.tensor([[torch.nan, 2.0, 3.0, 3.0]]))[0]
