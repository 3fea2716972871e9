import torch
import torch.nn.functional as F


class Model(torch.nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5)


bool((Model().eval()(torch.ones(100)) == 0).any())
