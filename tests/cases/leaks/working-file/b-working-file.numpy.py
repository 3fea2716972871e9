import os

len(os.listdir())
