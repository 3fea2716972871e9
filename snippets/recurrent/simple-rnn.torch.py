import torch

x = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w = torch.tensor([[0.5, -1.0], [1.0, 0.25]])
u = torch.tensor([[0.0, 1.0], [-0.5, 0.0]])
layer = torch.nn.RNN(2, 2, bias=False, batch_first=True)
with torch.no_grad():
    layer.weight_ih_l0.copy_(w.T)
    layer.weight_hh_l0.copy_(u.T)
layer(x)[0]
