import torch

x = torch.ones(1, 3)
with torch.autocast("cpu", dtype=torch.bfloat16):
    z = x @ x.T
    p = z.softmax(dim=1)
[str(t.dtype).removeprefix("torch.") for t in (z, p)]
