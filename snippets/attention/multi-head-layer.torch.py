import torch

x = torch.tensor([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
wq, wk, wv, wo = (torch.arange(64.).reshape(4, 4, 4) - 32) / 64
layer = torch.nn.MultiheadAttention(4, num_heads=2, bias=False, batch_first=True)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.cat([wq.T, wk.T, wv.T]))
    layer.out_proj.weight.copy_(wo.T)
layer(x, x, x)[0]
