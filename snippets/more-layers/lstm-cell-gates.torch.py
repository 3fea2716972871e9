import torch

x, h, c = torch.tensor([[[1.0, 2.0]], [[0.5, -0.5]], [[1.0, -1.0]]])
w, u = (torch.arange(32.0).reshape(2, 2, 8) - 16) / 16
cell = torch.nn.LSTMCell(2, 2, bias=False)
with torch.no_grad():
    cell.weight_ih.copy_(w.T)
    cell.weight_hh.copy_(u.T)
cell(x, (h, c))
