import io

import torch

x = torch.tensor([1., 2.5], dtype=torch.bfloat16)
file = io.BytesIO()
torch.save(x, file)
file.seek(0)
torch.load(file)
