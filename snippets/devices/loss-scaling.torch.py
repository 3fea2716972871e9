import torch

w = torch.tensor(1.0, dtype=torch.float16, requires_grad=True)
loss = w * 1e-4 * 1e-4
(loss * 8192).backward()
w.grad.float() / 8192
