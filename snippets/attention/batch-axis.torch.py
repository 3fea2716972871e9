import torch

q = torch.zeros(2, 2, 2)
v = torch.tensor([[[0., 0.], [1., 1.]], [[2., 2.], [3., 3.]]])
layer = torch.nn.MultiheadAttention(2, num_heads=1, bias=False)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(2).repeat(3, 1))
    layer.out_proj.weight.copy_(torch.eye(2))
layer(q, v, v)[0]
