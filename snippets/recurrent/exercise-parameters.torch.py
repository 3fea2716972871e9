import torch

layers = [torch.nn.LSTM(32, 16), torch.nn.GRU(32, 16)]
[sum(p.numel() for p in layer.parameters()) for layer in layers]
