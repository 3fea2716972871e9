import torch

X = torch.zeros(2, 3, 4)
len(X), len(X[0]), X.numel()
