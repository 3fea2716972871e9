import torch

a = torch.tensor([1], dtype=torch.int32)
torch.bitwise_left_shift(a, 40)
