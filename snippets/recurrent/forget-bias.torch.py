import torch

layer = torch.nn.LSTM(2, 3)
forget = layer.bias_ih_l0[3:6] + layer.bias_hh_l0[3:6]
(forget == 0).all(), (forget == 1).all()
