import torch

zero = torch.tensor(0.0)
negative = torch.tensor(-0.0)
1 / zero, 1 / negative
