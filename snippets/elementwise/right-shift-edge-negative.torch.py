import torch

a = torch.tensor([8], dtype=torch.int32)
torch.bitwise_right_shift(a, -1)
