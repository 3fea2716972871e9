import torch
import torch.nn.functional as F

q = torch.arange(4.0).reshape(1, 1, 2, 2)  # batch, heads, time, size of a head
angle = torch.arange(2.0)
cos, sin = angle.cos(), angle.sin()
a, b = q.unbind(dim=-1)
turned = torch.stack([a * cos - b * sin, a * sin + b * cos], dim=-1)
F.scaled_dot_product_attention(turned, turned, q).flatten()
