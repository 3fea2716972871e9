from tensorflow.python.framework import config

config.is_op_determinism_enabled()
