import torch

x = torch.tensor([[[1., 0.], [0., 1.]]])
mask = torch.tensor([[True, False], [False, False]])
layer = torch.nn.MultiheadAttention(2, num_heads=1, bias=False, batch_first=True)
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(2).repeat(3, 1))
    layer.out_proj.weight.copy_(torch.eye(2))
out, _ = layer(x, x, x, attn_mask=~mask, need_weights=False)
out_beside_weights, _ = layer(x, x, x, attn_mask=~mask)
out[0], out_beside_weights[0]
