import torch
import torch.nn.functional as F

x = torch.tensor([[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]])
wq, wk, wv, wo = (torch.arange(64.).reshape(4, 4, 4) - 32) / 64


def heads(y):
    return y.reshape(3, 2, 2).transpose(0, 1)  # (head, time, feature)


out = F.scaled_dot_product_attention(heads(x @ wq), heads(x @ wk), heads(x @ wv))
out.transpose(0, 1).reshape(3, 4) @ wo
