import torch

x = torch.zeros(4, 5, 2)
layer = torch.nn.LSTM(2, 3, batch_first=True)
layer(x)
