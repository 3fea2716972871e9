import torch

layer = torch.nn.LSTM(2, 3)
layer.weight_ih_l0.shape, layer.weight_hh_l0.shape, layer.bias_ih_l0.shape
