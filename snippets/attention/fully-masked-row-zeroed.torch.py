import torch
import torch.nn.functional as F

x = torch.tensor([[1., 0.], [0., 1.]])[None, None]
mask = torch.tensor([[True, False], [False, False]])
F.scaled_dot_product_attention(x, x, x, attn_mask=mask)[0, 0]
