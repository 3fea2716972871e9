import tensorflow as tf

tf.range(1, 4)[:, None] * tf.range(1, 6)
