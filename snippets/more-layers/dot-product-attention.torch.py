import torch
import torch.nn.functional as F

q = torch.arange(4.0).reshape(1, 2, 1, 2)  # batch, time, heads, size of a head
F.scaled_dot_product_attention(*(3 * [q.transpose(1, 2)])).transpose(1, 2)
