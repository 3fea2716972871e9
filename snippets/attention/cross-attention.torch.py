import torch

q = torch.tensor([[[1., 0.], [0., 0.]]])
k = torch.tensor([[[1., 0.], [0., 1.], [1., 1.]]])
v = torch.tensor([[[5., 6.], [7., 8.], [9., 0.]]])
layer = torch.nn.MultiheadAttention(2, num_heads=1, bias=False, batch_first=True)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(2).repeat(3, 1))
    layer.out_proj.weight.copy_(torch.eye(2))
layer(query=q, key=k, value=v)[0]
