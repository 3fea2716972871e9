import torch

y = torch.nn.AlphaDropout(p=0.2)(torch.ones(1000))
torch.stack([y.min(), y.max()])
