import torch

torch.tensor([[1., 3.], [2., 4.]])
