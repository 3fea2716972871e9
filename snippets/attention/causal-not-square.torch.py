import torch
import torch.nn.functional as F

q = torch.zeros(1, 1, 2, 1)
k = torch.zeros(1, 1, 4, 1)
v = torch.arange(4.).reshape(1, 1, 4, 1)
F.scaled_dot_product_attention(q, k, v, is_causal=True)[0, 0]
