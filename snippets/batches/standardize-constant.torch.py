import torch

x = torch.tensor([[1., 5.], [3., 5.]])
(x - x.mean(dim=0)) / x.std(dim=0, correction=0)
