import torch

torch.nn.ReLU()(torch.tensor([[1.0, -2.0]]))
