import torch

torch.nn.BatchNorm1d(2)(torch.tensor([[1.0, 2.0]]))
