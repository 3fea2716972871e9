import torch

X = torch.tensor([[3., -4., 1.], [1., 2., 2.]])
torch.nn.functional.normalize(X, p=1, dim=1)
