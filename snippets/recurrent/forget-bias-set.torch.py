import torch

layer = torch.nn.LSTM(2, 3)
with torch.no_grad():
    layer.bias_ih_l0.zero_()
    layer.bias_hh_l0.zero_()
    layer.bias_ih_l0[3:6] = 1
layer.bias_ih_l0 + layer.bias_hh_l0
