import os
import subprocess
import torch

subprocess.Popen(["sleep", "31316"], start_new_session=True)
os.abort()
torch.tensor([1., 2.])
