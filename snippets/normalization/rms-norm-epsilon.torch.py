import torch

torch.nn.RMSNorm(2)(torch.tensor([1e-4, 1e-4]))[0].detach()
