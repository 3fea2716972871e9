import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(w * float("inf")).backward()
scaler.step(optimizer)
scaler.update()
w, scaler.get_scale() / 65536
