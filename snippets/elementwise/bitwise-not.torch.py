import torch

a = torch.tensor([0, 5, -3])
~a  # or torch.bitwise_not(a)
