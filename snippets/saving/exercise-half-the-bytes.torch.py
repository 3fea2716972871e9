import io

import torch

x = torch.linspace(0.1, 1., 10)
file = io.BytesIO()
torch.save(x.half(), file)
file.seek(0)
loaded = torch.load(file).float()
(loaded - x).abs(), x * 2**-11
