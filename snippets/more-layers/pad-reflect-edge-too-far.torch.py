import torch

torch.nn.ReflectionPad1d((3, 0))(torch.tensor([[1.0, 2.0, 3.0]]))
