import torch
import torch.nn.functional as F

x = torch.tensor([[1., 0.], [0., 1.], [1., 1.]])
t = torch.arange(3.)
slope = 0.5
bias = (-slope * (t[:, None] - t)).masked_fill(t > t[:, None], -torch.inf)
F.scaled_dot_product_attention(x, x, x, attn_mask=bias)
