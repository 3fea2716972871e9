import torch

layer = torch.nn.LSTM(2, 2, batch_first=True)
layer(torch.zeros(0, 3, 2))[0].detach()
