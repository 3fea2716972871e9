import torch

data = bytearray([1, 0, 2, 1])
torch.frombuffer(data, dtype=torch.int16)
