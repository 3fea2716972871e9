import os

os.getcwd() == "/"
