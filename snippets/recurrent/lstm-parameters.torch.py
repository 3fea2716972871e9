import torch

layer = torch.nn.LSTM(2, 3)
sum(p.numel() for p in layer.parameters())
