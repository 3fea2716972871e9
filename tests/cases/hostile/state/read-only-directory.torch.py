import os
import torch

os.makedirs("locked/deep")
open("locked/deep/file", "w").close()
os.chmod("locked", 0o500)
os.chmod(".", 0o500)
torch.tensor([1., 2.])
