import torch

x, h = torch.tensor([[[1.0, 2.0]], [[0.5, -0.5]]])
w, u = (torch.arange(24.0).reshape(2, 2, 6) - 12) / 12
b, d = torch.arange(6.0) / 6, torch.tensor([0.5, -0.5, 0.25, 0.75, 0.0, 0.0])
cell = torch.nn.GRUCell(2, 2)
with torch.no_grad():
    cell.weight_ih.copy_(w.T)
    cell.weight_hh.copy_(u.T)
    cell.bias_ih.copy_(b)
    cell.bias_hh.copy_(d)
xr, xz, xn = (x @ w + b).chunk(3, dim=-1)
hr, hz, hn = (h @ u + d).chunk(3, dim=-1)
r, z = (xr + hr).sigmoid(), (xz + hz).sigmoid()
cell(x, h), (1 - z) * (xn + r * hn).tanh() + z * h
