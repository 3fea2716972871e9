import torch

X = torch.tensor([[3., -4., 12.], [1., 2., 2.]])
torch.renorm(X, p=2, dim=0, maxnorm=6.5)
