import torch

x = torch.tensor([[[1., 0.], [0., 1.], [9., 9.]]])
keep = torch.tensor([[True, True, False]])
layer = torch.nn.MultiheadAttention(2, num_heads=1, bias=False, batch_first=True)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(2).repeat(3, 1))
    layer.out_proj.weight.copy_(torch.eye(2))
layer(x, x, x, key_padding_mask=~keep)[0][:, :2]
