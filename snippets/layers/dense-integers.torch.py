import torch

torch.nn.Linear(2, 1)(torch.tensor([[1, 2]])).dtype
