import torch

layer = torch.nn.LSTM(2, 3, batch_first=True)
outputs, (h, c) = layer(torch.zeros(4, 5, 2))
", ".join(str(tuple(part.shape)) for part in [outputs, h, c])
