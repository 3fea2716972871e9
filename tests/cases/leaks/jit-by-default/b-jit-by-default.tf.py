import tensorflow as tf

tf.config.optimizer.get_jit() in ("", False)
