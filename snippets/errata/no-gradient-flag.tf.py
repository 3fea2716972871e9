import tensorflow as tf

x = tf.range(4.)
hasattr(x, "requires_grad")
