import torch

data = bytearray()
torch.frombuffer(data, dtype=torch.int16)
