import torch

X = torch.tensor([[float("nan"), -4., 12.]])
torch.renorm(X, p=2, dim=0, maxnorm=6.5)
