import torch

torch.softmax(torch.tensor([[1., 2.], [2.001, 1.]]), 0)
