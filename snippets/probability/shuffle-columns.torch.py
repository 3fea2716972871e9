import torch

torch.manual_seed(0)
x = torch.tensor([[1, 2, 3], [4, 5, 6]])
y = x[:, torch.randperm(3)]
y[1] - y[0], y.sum(1)
