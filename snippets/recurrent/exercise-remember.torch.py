import torch

x = torch.tensor([[[1.0], [2.0], [3.0]]])
layer = torch.nn.LSTM(1, 1, batch_first=True)
with torch.no_grad():
    layer.weight_ih_l0.copy_(torch.tensor([[0.0], [0.0], [0.001], [0.0]]))
    layer.weight_hh_l0.zero_()
    layer.bias_ih_l0.copy_(torch.tensor([100.0, 100.0, 0.0, 100.0]))
    layer.bias_hh_l0.zero_()
out, (h, c) = layer(x)
1000 * c[0]
