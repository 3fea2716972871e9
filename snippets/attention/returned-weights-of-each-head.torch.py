import torch

x = torch.tensor([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
layer = torch.nn.MultiheadAttention(4, num_heads=2, bias=False, batch_first=True)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(4).repeat(3, 1))
    layer.out_proj.weight.copy_(torch.eye(4))
layer(x, x, x, average_attn_weights=False)
